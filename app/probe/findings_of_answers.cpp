#include "diagnosis/drop_rules.h"
#include "diagnosis/duration_text.h"
#include "diagnosis/quiet_rules.h"
#include "health/health_judge.h"
#include "probe/probe_findings.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

bool isCovered(const QStringList &scopes, const QString &wanted)
{
    // `read` covers `read:statuses`; GoToSocial has a scope of its own for streams.
    const QString whole = wanted.section(u':', 0, 0);
    return scopes.contains(wanted) || scopes.contains(whole) || scopes.contains(u"read:streaming"_s);
}

} // namespace

void ProbeFindings::addRedirects()
{
    const auto *walk = m_report.facts<RedirectFacts>(ProbeStepId::Redirects);
    if (!walk || walk->hops.empty())
        return;
    Finding finding {.severity = FindingSeverity::Fault, .steps = {ProbeStepId::Redirects}};
    if (walk->endless) {
        finding.key = "redirect_loop";
        finding.text = tr("The streaming address is redirected again and again: %n time(s), and no end.", nullptr,
                          static_cast<int>(walk->hops.size()));
        finding.adminAdvice = tr("Two rules of the proxy send the request back and forth.");
    } else if (walk->toPlain) {
        finding.key = "redirect_to_plain";
        finding.text = tr("The streaming address is redirected from https to http. Clients do not follow.");
        finding.adminAdvice = tr("The proxy behind the one that ends TLS does not know that https was asked for.");
    } else if (walk->leavesOrigin) {
        const Explanation moved
            = DropRules::explain({.phase = ClosePhase::Http, .ending = CloseEnding::Redirect, .httpStatus = 301});
        finding.severity = FindingSeverity::Warning;
        finding.key = "redirect_elsewhere";
        finding.rule = moved.rule;
        finding.text = tr("The streaming address leads to %1, but the instance names another one for its streams.")
                           .arg(walk->hops.back().url);
        finding.cause = tr("A token is not sent there: who follows the redirect opens no stream.");
        finding.adminAdvice = moved.adminAdvice;
    } else {
        return;
    }
    for (const RedirectHop &hop : walk->hops)
        finding.evidence.append(hop.status ? u"%1: %2"_s.arg(hop.url).arg(*hop.status) : hop.url);
    add(std::move(finding));
}

void ProbeFindings::addHealth()
{
    const auto *health = m_report.facts<HealthSample>(ProbeStepId::Health);
    if (!health || health->state == HealthState::Ok)
        return;
    if (health->state == HealthState::Unavailable) {
        if (isPromised())
            add({.severity = FindingSeverity::Notice,
                 .key = "no_health",
                 .steps = {ProbeStepId::Health},
                 .text = tr("There is no health check at this address."),
                 .adminAdvice = tr("The proxy has to pass /api/v1/streaming/health on to the streaming service.")});
        return;
    }
    if (health->error) {
        addReason(FindingSeverity::Warning, ProbeStepId::Health, *health->error);
        return;
    }
    Finding finding {.severity = FindingSeverity::Warning, .steps = {ProbeStepId::Health}};
    const QString words = QString::fromUtf8(health->body).simplified().left(120);
    if (health->cached) {
        finding.key = "health_cached";
        finding.text = tr("The answer to the health check is a copy out of a cache. It says nothing about now.");
        finding.adminAdvice = tr("Keep /api/v1/streaming out of every cache.");
    } else if (health->httpStatus != 200) {
        addReason(FindingSeverity::Warning, ProbeStepId::Health,
                  {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = health->httpStatus});
        return;
    } else if (!words.isEmpty()) {
        finding.key = "health_not_ok";
        //: %1 is what the server answered
        finding.text = tr("The health check does not say OK, but: “%1”").arg(words);
        finding.advice = tr("Expect that streams stop, or stay silent.");
        finding.adminAdvice = tr("Look into the streaming service’s log; are its database and Redis up?");
    } else {
        finding.key = "health_slow";
        finding.text = tr("The health check took %1 to answer.")
                           .arg(DurationText::latency(health->latency.value_or(slowHealth)));
        finding.adminAdvice = tr("Look at the load of the streaming service and of the machine.");
    }
    add(std::move(finding));
}

void ProbeFindings::addToken()
{
    const auto *token = m_report.facts<TokenFacts>(ProbeStepId::Token);
    if (!token)
        return;
    if (token->failure) {
        addReason(FindingSeverity::Warning, ProbeStepId::Token, *token->failure);
        return;
    }
    if (token->isUser == false && m_report.instance().needsToken()) {
        add({.severity = FindingSeverity::Warning,
             .key = "token_without_account",
             .steps = {ProbeStepId::Token},
             .text = tr("The token belongs to an application, not to an account."),
             .cause = tr("Servers since Mastodon 4.2 open streams for accounts only."),
             .advice = tr("Sign in with an account, and take that token.")});
    }
    if (token->scopes)
        addScopes(*token->scopes);
}

void ProbeFindings::addScopes(const QStringList &scopes)
{
    const QString wanted = m_report.target.scope();
    const QString named = scopes.join(u' ');
    if (!isCovered(scopes, wanted)) {
        const Explanation missing = DropRules::explain(
            {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = 401, .serverError = u"scope"_s});
        add({.severity = FindingSeverity::Warning,
             .key = missing.cause,
             .rule = missing.rule,
             .steps = {ProbeStepId::Token},
             //: both are names of scopes, like "read:statuses"
             .text = tr("The stream needs the scope “%1”; the token has: %2.").arg(wanted, named),
             .cause = missing.text,
             .advice = missing.advice});
    } else if (m_report.target.kind == StreamKind::User && !isCovered(scopes, u"read:notifications"_s)) {
        add({.severity = FindingSeverity::Notice,
             .key = "no_notifications",
             .steps = {ProbeStepId::Token},
             .text = tr("Notifications do not come on this stream: the token lacks the scope “%1”.")
                         .arg(u"read:notifications"_s),
             .advice = tr("If you want them, sign in again, with the scope “read”.")});
    }
}

void ProbeFindings::addHints()
{
    if (const StreamFacts *sse = stream(ProbeStepId::Sse); sse && sse->opened) {
        for (const SeenHint &hint : hintsInStream(sse->headers))
            addHint(hint, ProbeStepId::Sse);
    }
    if (const auto *upgrade = m_report.facts<UpgradeFacts>(ProbeStepId::Upgrade)) {
        for (const SeenHint &hint : hintsInAnswer(upgrade->headers))
            addHint(hint, ProbeStepId::Upgrade);
    }
    if (const auto *walk = m_report.facts<RedirectFacts>(ProbeStepId::Redirects)) {
        for (const SeenHint &hint : hintsInAnswer(walk->headers))
            addHint(hint, ProbeStepId::Redirects);
    }
}

void ProbeFindings::addHint(const SeenHint &hint, ProbeStepId step)
{
    Finding finding {.severity = FindingSeverity::Notice, .steps = {step}};
    if (!hint.header.isEmpty())
        finding.evidence = {QString::fromUtf8(hint.header)};
    const QString noBuffer = QuietRules::heldBack().adminAdvice;
    switch (hint.hint) {
    case HeaderHint::Cloudflare:
        finding.key = "behind_cloudflare";
        finding.text = tr("Cloudflare stands in front. It ends a connection on which nothing comes for 100 s.");
        break;
    case HeaderHint::Cdn:
        finding.key = "behind_cdn";
        finding.text = tr("A network of caches stands in front: it may hold streams back, and end them.");
        break;
    case HeaderHint::Proxy:
        finding.key = "behind_proxy";
        finding.text = tr("A proxy on the way names itself.");
        break;
    case HeaderHint::Cached:
        finding.severity = FindingSeverity::Warning;
        finding.key = "answers_cached";
        finding.text = tr("An answer at the streaming address is a copy out of a cache.");
        finding.adminAdvice = tr("Keep /api/v1/streaming out of every cache.");
        break;
    case HeaderHint::Buffers:
        finding.key = "buffering_asked_for";
        finding.text = tr("The answer tells a proxy to collect it before it is sent on.");
        finding.adminAdvice = noBuffer;
        break;
    case HeaderHint::Compresses:
        finding.severity = FindingSeverity::Warning;
        finding.key = "stream_compressed";
        finding.text = tr("The stream is compressed, though nobody asked for it: events come in blocks.");
        finding.adminAdvice = noBuffer;
        break;
    case HeaderHint::KnowsLength:
        finding.severity = FindingSeverity::Warning;
        finding.key = "stream_has_length";
        finding.text = tr("The stream comes with a length: something on the way has collected it, or will cut it.");
        finding.adminAdvice = noBuffer;
        break;
    case HeaderHint::Unframed:
        finding.key = "stream_unframed";
        finding.text = tr("The stream comes without chunks: its end can’t be told from a cut.");
        finding.adminAdvice = tr("Let the proxy speak HTTP/1.1 in both directions (nginx: proxy_http_version 1.1).");
        break;
    case HeaderHint::Storable:
        finding.key = "stream_storable";
        finding.text = tr("Nothing forbids caches to keep the stream: the header with which the streaming server "
                          "does so is missing or replaced.");
        finding.adminAdvice = tr("Let the proxy pass Cache-Control on as it is.");
        break;
    }
    add(std::move(finding));
}

} // namespace thumpline
