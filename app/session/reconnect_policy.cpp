#include "session/reconnect_policy.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace thumpline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

enum class Verdict {
    Retry,
    Detour, ///< something stands between us and the server: for ever where it was open before, else a few times
    Final,
    Network, ///< nothing to try before there is a network
};

struct Rule
{
    Verdict verdict = Verdict::Retry;
    GiveUpWhy why = GiveUpWhy::BadRequest; ///< of Final, and of a Detour without an end
};

struct StatusRule
{
    int from = 0;
    int to = 0;
    Rule rule {};
};

// First match wins. A status without a line of its own falls through to the line of its hundred.
constexpr std::array statusRules {
    StatusRule {100, 199, {Verdict::Retry}}, // an interim answer that Qt takes for the final one (qt-notes.md)
    StatusRule {204, 204, {Verdict::Final, GiveUpWhy::AskedToStop}},
    StatusRule {200, 299, {Verdict::Detour, GiveUpWhy::NotAStream}},
    StatusRule {301, 301, {Verdict::Final, GiveUpWhy::Redirected}},
    StatusRule {308, 308, {Verdict::Final, GiveUpWhy::Redirected}},
    StatusRule {300, 399, {Verdict::Detour, GiveUpWhy::Redirected}},
    StatusRule {401, 401, {Verdict::Final, GiveUpWhy::Unauthorized}},
    StatusRule {403, 403, {Verdict::Final, GiveUpWhy::Forbidden}},
    StatusRule {404, 404, {Verdict::Final, GiveUpWhy::NotFound}},
    StatusRule {406, 406, {Verdict::Final, GiveUpWhy::Forbidden}}, // D7: bot protection
    StatusRule {408, 408, {Verdict::Retry}},
    StatusRule {410, 410, {Verdict::Final, GiveUpWhy::Gone}},
    StatusRule {418, 418, {Verdict::Final, GiveUpWhy::Forbidden}}, // D7
    StatusRule {421, 421, {Verdict::Retry}}, // wrong connection, right request
    StatusRule {425, 425, {Verdict::Retry}},
    StatusRule {429, 429, {Verdict::Retry}},
    StatusRule {451, 451, {Verdict::Final, GiveUpWhy::Forbidden}},
    StatusRule {400, 499, {Verdict::Final, GiveUpWhy::BadRequest}},
    StatusRule {500, 599, {Verdict::Retry}},
};

struct EndingRule
{
    CloseEnding ending = CloseEnding::Local;
    Rule rule {};
};

// The endings that need no look at a status or a certificate.
constexpr std::array endingRules {
    EndingRule {CloseEnding::Eof, {Verdict::Retry}},
    EndingRule {CloseEnding::Cut, {Verdict::Retry}},
    EndingRule {CloseEnding::Reset, {Verdict::Retry}},
    EndingRule {CloseEnding::Timeout, {Verdict::Retry}},
    EndingRule {CloseEnding::Stale, {Verdict::Retry}},
    EndingRule {CloseEnding::Close, {Verdict::Retry}},
    EndingRule {CloseEnding::Refused, {Verdict::Retry}},
    EndingRule {CloseEnding::Unresolved, {Verdict::Retry}},
    EndingRule {CloseEnding::Unreachable, {Verdict::Retry}},
    EndingRule {CloseEnding::Protocol, {Verdict::Detour, GiveUpWhy::NotAStream}},
    EndingRule {CloseEnding::Content, {Verdict::Detour, GiveUpWhy::NotAStream}},
    EndingRule {CloseEnding::Redirect, {Verdict::Detour, GiveUpWhy::Redirected}},
    EndingRule {CloseEnding::Offline, {Verdict::Network}},
    EndingRule {CloseEnding::Local, {Verdict::Retry}},
};

Rule ruleOfStatus(std::optional<int> status)
{
    const auto *rule = std::find_if(statusRules.begin(), statusRules.end(), [&](const StatusRule &r) {
        return status && *status >= r.from && *status <= r.to;
    });
    // No status: an error on the open socket (Mastodon 4.2 gives none), which only another request mends.
    return rule != statusRules.end() ? rule->rule : Rule {Verdict::Final, GiveUpWhy::BadRequest};
}

Rule ruleOfTls(std::optional<TlsProblem> problem)
{
    if (!problem)
        return {Verdict::Retry}; // cut while shaking hands
    switch (*problem) {
    case TlsProblem::Expired:
    case TlsProblem::Name:
    case TlsProblem::Issuer:
        return {Verdict::Final, GiveUpWhy::Certificate};
    case TlsProblem::Protocol:
    case TlsProblem::Plain:
        return {Verdict::Final, GiveUpWhy::WrongScheme};
    }
    Q_UNREACHABLE();
}

Rule ruleOf(const CloseReason &reason)
{
    if (reason.ending == CloseEnding::Status || (reason.ending == CloseEnding::Redirect && reason.httpStatus))
        return ruleOfStatus(reason.httpStatus);
    if (reason.ending == CloseEnding::Tls)
        return ruleOfTls(reason.tlsProblem);
    const auto *rule = std::find_if(endingRules.begin(), endingRules.end(),
                                    [&](const EndingRule &r) { return r.ending == reason.ending; });
    Q_ASSERT(rule != endingRules.end());
    return rule->rule;
}

int jitter(milliseconds most, QRandomGenerator &random)
{
    return most > 0ms ? random.bounded(static_cast<int>(most.count()) + 1) : 0;
}

} // namespace

QByteArray toKey(GiveUpWhy why)
{
    switch (why) {
    case GiveUpWhy::Unauthorized:
        return "unauthorized";
    case GiveUpWhy::Forbidden:
        return "forbidden";
    case GiveUpWhy::NotFound:
        return "not-found";
    case GiveUpWhy::Gone:
        return "gone";
    case GiveUpWhy::BadRequest:
        return "bad-request";
    case GiveUpWhy::Certificate:
        return "certificate";
    case GiveUpWhy::WrongScheme:
        return "wrong-scheme";
    case GiveUpWhy::Redirected:
        return "redirected";
    case GiveUpWhy::NotAStream:
        return "not-a-stream";
    case GiveUpWhy::ClosedAtOnce:
        return "closed-at-once";
    case GiveUpWhy::AskedToStop:
        return "asked-to-stop";
    }
    Q_UNREACHABLE();
}

AttemptHistory ReconnectPolicy::with(AttemptHistory history, const AttemptEnd &end) const
{
    const bool ours = end.reason.ending == CloseEnding::Local || end.reason.ending == CloseEnding::Offline;
    if (end.age && *end.age >= m_limits.stableAfter)
        history.failures = 0;
    if (!ours && end.online)
        ++history.failures;
    history.closedAtOnce = closedAtOnce(end) ? history.closedAtOnce + 1 : 0;
    history.noStream = ruleOf(end.reason).verdict == Verdict::Detour && !end.age ? history.noStream + 1 : 0;
    history.everOpen = history.everOpen || end.age.has_value();
    return history;
}

ReconnectDecision ReconnectPolicy::decide(const AttemptEnd &end, const AttemptHistory &history,
                                          QRandomGenerator &random) const
{
    const Rule rule = ruleOf(end.reason);
    if (rule.verdict == Verdict::Final)
        return GiveUp {rule.why};
    if (history.closedAtOnce >= m_limits.maxClosedAtOnce)
        return GiveUp {GiveUpWhy::ClosedAtOnce};
    if (rule.verdict == Verdict::Network || !end.online)
        return WaitForNetwork {};
    if (rule.verdict == Verdict::Detour && !history.everOpen && history.noStream >= m_limits.maxNoStream)
        return GiveUp {rule.why};
    return retry(end, history, random);
}

RetryIn ReconnectPolicy::retry(const AttemptEnd &end, const AttemptHistory &history, QRandomGenerator &random) const
{
    const bool tooMany = end.reason.httpStatus == 429;
    milliseconds own = tooMany ? m_limits.tooManyFloor : 0ms;
    own += milliseconds {jitter(ceiling(history.failures), random)};
    // What is told is a lower bound; up to a second more keeps all who were told the same from coming at once.
    const milliseconds spread {jitter(m_limits.base, random)};
    const auto told = [&](milliseconds delay) { return std::min(delay, m_limits.maxToldDelay) + spread; };
    if (end.reason.retryAfter && *end.reason.retryAfter > 0s && told(*end.reason.retryAfter) >= own)
        return {told(*end.reason.retryAfter), RetryWhy::RetryAfter};
    if (history.retryHint && *history.retryHint > 0ms && told(*history.retryHint) >= own)
        return {told(*history.retryHint), RetryWhy::RetryHint};
    return {own, RetryWhy::Backoff};
}

milliseconds ReconnectPolicy::ceiling(int failures) const
{
    milliseconds most = m_limits.base;
    for (int i = 1; i < failures && most < m_limits.cap; ++i)
        most *= 2;
    return std::min(most, m_limits.cap);
}

bool ReconnectPolicy::closedAtOnce(const AttemptEnd &end) const
{
    if (!end.age || *end.age > m_limits.atOnce)
        return false;
    const int code = end.reason.closeCode.value_or(0);
    const bool politely = end.reason.ending == CloseEnding::Eof && code == 1000;
    const bool byItsPolicy = end.reason.ending == CloseEnding::Close && (code == 1008 || code >= 4000);
    return politely || byItsPolicy;
}

} // namespace thumpline
