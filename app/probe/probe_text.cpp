#include "probe/probe_text.h"

#include "content/safe_text.h"
#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"
#include "transport/http_headers.h"

#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

QString known(const QString &text)
{
    return safeLine(QStringView {text}, 300);
}

QString textOf(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    return texts.join(u", "_s);
}

void addHeaders(std::vector<ProbeText::Figure> &figures, const HeaderList &headers)
{
    for (const auto &[name, value] : headers)
        figures.emplace_back(QString::fromLatin1(name), safeLine(QByteArrayView {value}, 200));
}

} // namespace

QString ProbeText::title(ProbeStepId step)
{
    switch (step) {
    case ProbeStepId::Instance:
        return tr("Instance");
    case ProbeStepId::Dns:
        return tr("Addresses");
    case ProbeStepId::Ipv4:
        return u"IPv4"_s;
    case ProbeStepId::Ipv6:
        return u"IPv6"_s;
    case ProbeStepId::Redirects:
        return tr("Redirects");
    case ProbeStepId::Health:
        return tr("Health");
    case ProbeStepId::Certificate:
        return tr("Certificate");
    case ProbeStepId::Token:
        return tr("Token");
    case ProbeStepId::Sse:
        return tr("Event stream (SSE)");
    case ProbeStepId::Upgrade:
        return tr("WebSocket handshake");
    case ProbeStepId::WebSocket:
        return tr("WebSocket stream");
    case ProbeStepId::Heartbeat:
        return tr("First heartbeat");
    }
    Q_UNREACHABLE();
    return {};
}

QString ProbeText::purpose(ProbeStepId step)
{
    switch (step) {
    case ProbeStepId::Instance:
        return tr("What the server says of itself, and where it says its streams are (/api/v2/instance).");
    case ProbeStepId::Dns:
        return tr("The addresses of the streaming server’s name: by the system, and by DNS for both families.");
    case ProbeStepId::Ipv4:
    case ProbeStepId::Ipv6:
        return tr(
            "A connection to the first address of this family alone, with TLS: what a client does that tries it.");
    case ProbeStepId::Redirects:
        return tr("Where the streaming address of the web server leads to, hop by hop, without a token.");
    case ProbeStepId::Health:
        return tr("What the streaming service says of itself (/api/v1/streaming/health).");
    case ProbeStepId::Certificate:
        return tr("Whom the streaming server proves to be, who vouches for it, and until when.");
    case ProbeStepId::Token:
        return tr("Whether the server takes the token, and what it allows, as far as the server says.");
    case ProbeStepId::Sse:
        return tr("The stream by server-sent events: all steps until its greeting, the comment “:)”.");
    case ProbeStepId::Upgrade:
        return tr("The switch from HTTP to WebSocket alone: its status, headers and key. Proxies often fail here.");
    case ProbeStepId::WebSocket:
        return tr("The stream by WebSocket, and the time that a ping takes there and back.");
    case ProbeStepId::Heartbeat:
        return tr("Servers send a heartbeat every 15 s. If the first one is missing or late, something holds it back.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ProbeText::title(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Ok:
        return tr("Well", "severity of a finding");
    case FindingSeverity::Notice:
        return tr("Notice", "severity of a finding");
    case FindingSeverity::Warning:
        return tr("Warning", "severity of a finding");
    case FindingSeverity::Fault:
        return tr("Fault", "severity of a finding");
    }
    Q_UNREACHABLE();
    return {};
}

QString ProbeText::skippedText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotAsked:
        return tr("Not waited for.");
    case SkipReason::NoToken:
        return tr("No token was given.");
    case SkipReason::NotOffered:
        return tr("This software has none.");
    case SkipReason::Proxy:
        return tr("This machine goes through a proxy, which does that itself.");
    case SkipReason::PlainHttp:
        return tr("Plain HTTP: there is none.");
    case SkipReason::NoAddress:
        return tr("The server has no address of this kind.");
    case SkipReason::NoRoute:
        return tr("Not tried: this machine has no address of this kind itself.");
    case SkipReason::Unreachable:
        return tr("Not tried: no connection is possible.");
    case SkipReason::NotOpen:
        return tr("There is no open stream to listen to.");
    case SkipReason::Cancelled:
        return tr("Cancelled.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ProbeText::summary(const ProbeStep &step)
{
    if (step.skipped)
        return skippedText(*step.skipped);
    struct Teller
    {
        const ProbeStep &step;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const CertificateFacts &facts) const { return of(facts, step); }
        QString operator()(const InstanceFacts &facts) const { return of(facts); }
        QString operator()(const AddressFacts &facts) const { return of(facts); }
        QString operator()(const FamilyFacts &facts) const { return of(facts); }
        QString operator()(const RedirectFacts &facts) const { return of(facts); }
        QString operator()(const HealthSample &facts) const { return of(facts); }
        QString operator()(const TokenFacts &facts) const { return of(facts); }
        QString operator()(const StreamFacts &facts) const { return of(facts); }
        QString operator()(const UpgradeFacts &facts) const { return of(facts); }
        QString operator()(const HeartbeatFacts &facts) const { return of(facts); }
    };
    return std::visit(Teller {step}, step.facts);
}

QString ProbeText::reasonText(const CloseReason &reason)
{
    return known(CloseReasonText::withServerWords(reason, CloseReasonText::explanationOf(reason)));
}

QString ProbeText::of(const InstanceFacts &facts)
{
    if (!facts.problem.isEmpty())
        return known(facts.problem);
    const QString version = known(facts.info.versionText);
    if (facts.info.streamingServer == facts.info.server)
        return version;
    //: %1 is the version of the server's software, %2 an address
    return tr("%1; streams at %2").arg(version, shownUrl(facts.info.streamingServer));
}

QString ProbeText::of(const AddressFacts &facts)
{
    return facts.failure ? reasonText(*facts.failure) : textOf(facts.addresses);
}

QString ProbeText::of(const FamilyFacts &facts)
{
    const QString address = facts.address.toString();
    if (facts.failure) //: %1 is an address, %2 a sentence
        return tr("%1: %2").arg(address, reasonText(*facts.failure));
    QString text = address;
    if (facts.tcp)
        text += u" · TCP "_s + DurationText::latency(*facts.tcp);
    if (facts.tls)
        text += u" · "_s + known(facts.tlsProtocol) + u' ' + DurationText::latency(*facts.tls);
    return text;
}

QString ProbeText::of(const RedirectFacts &facts)
{
    if (facts.failure)
        return reasonText(*facts.failure);
    if (facts.hops.size() < 2 && !facts.toPlain && !facts.endless)
        return tr("None.");
    QStringList texts;
    for (const RedirectHop &hop : facts.hops)
        texts.append(hop.status ? u"%1 (%2)"_s.arg(known(hop.url)).arg(*hop.status) : known(hop.url));
    return texts.join(u" → "_s);
}

QString ProbeText::of(const HealthSample &facts)
{
    if (facts.error)
        return reasonText(*facts.error);
    if (facts.state == HealthState::Unavailable)
        return tr("There is no health check at this address.");
    QStringList texts {facts.state == HealthState::Ok ? u"OK"_s : safeLine(QByteArrayView {facts.body}, 60)};
    if (facts.httpStatus && *facts.httpStatus != 200)
        texts.prepend(u"HTTP %1"_s.arg(*facts.httpStatus));
    if (facts.latency)
        texts.append(DurationText::latency(*facts.latency));
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

QString ProbeText::of(const CertificateFacts &facts, const ProbeStep &step)
{
    if (facts.failure)
        return reasonText(*facts.failure);
    const QDateTime now = step.ended ? step.ended->wall.toDateTime() : facts.certificate->notAfter;
    const int days = static_cast<int>(now.daysTo(facts.certificate->notAfter));
    //: %1 is who the certificate is for, %2 who issued it; %n counts days
    return tr("%1, by %2; valid for %n more day(s)", nullptr, days)
        .arg(known(facts.certificate->subject), known(facts.certificate->issuer));
}

QString ProbeText::of(const TokenFacts &facts)
{
    if (facts.failure)
        return reasonText(*facts.failure);
    if (!facts.scopes)
        return tr("Accepted; the server does not say what it allows.");
    //: %1 is a list of scopes, like "read write"
    return tr("Accepted; scopes: %1").arg(known(facts.scopes->join(u' ')));
}

QString ProbeText::of(const StreamFacts &facts)
{
    if (facts.end && !facts.opened)
        return reasonText(*facts.end);
    QStringList texts;
    if (facts.end)
        texts.append(reasonText(*facts.end));
    if (facts.openAfter) //: of a stream; %1 is a time
        texts.append(tr("open after %1").arg(DurationText::latency(*facts.openAfter)));
    if (facts.firstByte) //: %1 is a time; since the headers of the answer
        texts.append(tr("greeting after %1 more").arg(DurationText::latency(*facts.firstByte)));
    else if (facts.transport == TransportKind::Sse && !facts.end)
        texts.append(tr("no greeting"));
    if (facts.roundTrip)
        texts.append(tr("round trip %1").arg(DurationText::latency(*facts.roundTrip)));
    else if (facts.transport == TransportKind::WebSocket && !facts.end)
        texts.append(tr("no answer to a ping"));
    return texts.join(u" · "_s);
}

QString ProbeText::of(const UpgradeFacts &facts)
{
    if (facts.failure)
        return reasonText(*facts.failure);
    if (facts.accepted == false)
        return tr("Answered, but not for our key.");
    //: %1 is a time
    return tr("Accepted after %1.").arg(DurationText::latency(facts.took));
}

QString ProbeText::of(const HeartbeatFacts &facts)
{
    if (facts.after) //: of a heartbeat; %1 is a time since the stream was open
        return tr("%1 after the opening").arg(DurationText::latency(*facts.after));
    return tr("None in %1.").arg(DurationText::latency(facts.waited));
}

QString ProbeText::phaseName(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Dns:
        return tr("Name found");
    case ConnectionPhase::Tcp:
        return tr("Connected");
    case ConnectionPhase::Tls:
        return tr("Encrypted");
    case ConnectionPhase::Http:
        return tr("Answered");
    case ConnectionPhase::Upgrade:
        return tr("Switched to WebSocket");
    case ConnectionPhase::FirstByte:
        return tr("First byte of the stream");
    case ConnectionPhase::FirstHeartbeat:
        return tr("First heartbeat");
    }
    Q_UNREACHABLE();
    return {};
}

std::vector<ProbeText::Figure> ProbeText::details(const ProbeStep &step)
{
    std::vector<Figure> figures;
    const auto add = [&figures](const QString &name, const QString &value) {
        if (!value.isEmpty())
            figures.emplace_back(name, known(value));
    };
    if (const auto *instance = std::get_if<InstanceFacts>(&step.facts)) {
        add(tr("Server"), shownUrl(instance->info.server));
        add(tr("Streams"), shownUrl(instance->info.streamingServer));
        add(tr("Version"), instance->info.versionText);
    } else if (const auto *addresses = std::get_if<AddressFacts>(&step.facts)) {
        add(tr("Name"), addresses->host);
        add(u"IPv4"_s, textOf(addresses->of(QAbstractSocket::IPv4Protocol)));
        add(u"IPv6"_s, textOf(addresses->of(QAbstractSocket::IPv6Protocol)));
    } else if (const auto *family = std::get_if<FamilyFacts>(&step.facts)) {
        //: the number behind the colon of an address
        add(tr("Port"), QString::number(family->port));
        if (family->failure)
            add(tr("Details"), family->failure->detail);
    } else if (const auto *walk = std::get_if<RedirectFacts>(&step.facts)) {
        for (const RedirectHop &hop : walk->hops)
            add(hop.status ? QString::number(*hop.status) : u"–"_s, hop.url);
        addHeaders(figures, walk->headers);
    } else if (const auto *shown = std::get_if<CertificateFacts>(&step.facts); shown && shown->certificate) {
        add(tr("Names"), shown->certificate->names.join(u", "_s));
        add(tr("Valid from"), QLocale().toString(shown->certificate->notBefore.toUTC().date()));
        //: of a certificate: its last day
        add(tr("Until"), QLocale().toString(shown->certificate->notAfter.toUTC().date()));
        add(u"SHA-256"_s, shown->certificate->sha256);
        add(u"TLS"_s, shown->tlsProtocol);
    } else if (const auto *stream = std::get_if<StreamFacts>(&step.facts)) {
        for (const PhaseReached &phase : stream->phases)
            add(phaseName(phase.phase), DurationText::latency(phase.sinceStart));
        add(tr("Events"), QString::number(stream->events));
        add(tr("Heartbeats"), QString::number(stream->heartbeats));
        addHeaders(figures, stream->end && !stream->opened ? stream->end->headers : stream->headers);
    } else if (const auto *upgrade = std::get_if<UpgradeFacts>(&step.facts)) {
        if (upgrade->status)
            add(tr("Status"), QString::number(*upgrade->status));
        addHeaders(figures, upgrade->headers);
    }
    return figures;
}

std::vector<ProbeText::Paragraph> ProbeText::paragraphs(const Finding &finding)
{
    using enum Paragraph::Kind;
    std::vector<Paragraph> paragraphs;
    const auto add = [&paragraphs](Paragraph::Kind kind, const QString &text) {
        const QString shown = safeLine(QStringView {text}, 1000);
        if (!shown.isEmpty() && std::ranges::find(paragraphs, shown, &Paragraph::text) == paragraphs.end())
            paragraphs.push_back({kind, shown});
    };
    add(Finding, finding.text);
    add(Cause, finding.cause);
    for (const QString &sentence : finding.evidence)
        add(Evidence, sentence);
    add(Evidence, alsoSeen(finding));
    if (!finding.advice.isEmpty()) //: %1 is advice, in one or more sentences
        add(Advice, tr("What to do: %1").arg(finding.advice));
    if (!finding.adminAdvice.isEmpty()) //: %1 is advice, in one or more sentences
        add(Advice, tr("If you run this server: %1").arg(finding.adminAdvice));
    return paragraphs;
}

QString ProbeText::alsoSeen(const Finding &finding)
{
    QStringList others;
    for (size_t i = 1; i < finding.steps.size(); ++i)
        others.append(title(finding.steps[i]));
    //: %1 is a list of steps of the check, like "Health, WebSocket stream"
    return others.isEmpty() ? QString() : tr("The same at: %1.").arg(others.join(u", "_s));
}

} // namespace thumpline
