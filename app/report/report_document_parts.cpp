#include "diagnosis/duration_text.h"
#include "report/report_document.h"
#include "report/report_figures.h"
#include "transport/http_headers.h"

#include <QLocale>

#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

// The end of the document: what the connections were like, and how the report was made.

namespace {

using Facts = std::vector<std::pair<QString, DocText>>;

QString dateOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString phasesOf(const PhaseTimes &phases)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const std::optional<milliseconds> &time) {
        if (time)
            parts += u"%1 %2"_s.arg(name, DurationText::latency(*time));
    };
    add(u"DNS"_s, phases.dns);
    add(u"TCP"_s, phases.tcp);
    add(u"TLS"_s, phases.tls);
    add(u"HTTP"_s, phases.http);
    add(u"Upgrade"_s, phases.upgrade);
    add(ReportDocument::tr("first byte"), phases.firstByte);
    add(ReportDocument::tr("first heartbeat"), phases.firstHeartbeat);
    add(ReportDocument::tr("first event"), phases.firstEvent);
    return parts.join(u", "_s);
}

} // namespace

QString ReportDocument::validity(const CertificateSummary &certificate) const
{
    if (!certificate.notAfter.isValid())
        return tr("not known");
    const auto seconds = Timestamp::fromDateTime(certificate.notAfter).sinceEpoch - m_report.to.sinceEpoch;
    const int days = static_cast<int>(std::floor(static_cast<double>(seconds.count()) / 86'400'000.0));
    const QString until = dateOf(certificate.notAfter);
    if (days < 0)
        //: of a certificate; %1 is a date
        return tr("expired on %1").arg(until);
    const QString left = tr("%n day(s) left", nullptr, days);
    if (certificate.notBefore.isValid())
        //: of a certificate; %1 and %2 are dates, %3 like "61 days left"
        return tr("%1 to %2, %3").arg(dateOf(certificate.notBefore), until, left);
    //: of a certificate; %1 is a date, %2 like "61 days left"
    return tr("until %1, %2").arg(until, left);
}

void ReportDocument::addCertificate(const CertificateSummary &certificate, DocFacts &facts) const
{
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.emplace_back(name, DocText {.text = value, .isQuoted = true});
    };
    add(tr("Certificate of"), certificate.subject);
    add(tr("Names in it", "of a certificate"), certificate.names.join(u", "_s));
    add(tr("Issued by"), certificate.issuer);
    facts.facts.emplace_back(tr("Valid", "of a certificate"), DocText {.text = validity(certificate)});
    add(u"SHA-256"_s, certificate.sha256);
}

void ReportDocument::addConnections(Blocks &blocks) const
{
    blocks.push_back(DocHeading {.text = tr("Connection, certificate, headers"), .id = u"connection"_s});
    for (const ReportStream &stream : m_report.streams) {
        blocks.push_back(DocHeading {3, ReportFigures::nameOf(m_report, stream.source).text, {}});
        DocFacts facts;
        facts.facts.emplace_back(tr("Server"), DocText {.text = shownUrl(stream.server), .isQuoted = true});
        if (stream.serverClock) {
            //: how far a clock is off: %1 and %2 are like "0.3 s"
            const QString clock
                = tr("%1 s against this computer's, to within %2 s")
                      .arg(seconds(stream.serverClock->offset, true), seconds(stream.serverClock->error, false));
            facts.facts.emplace_back(tr("Its clock", "of a server"), DocText {.text = clock});
        }
        if (stream.connection)
            addConnection(*stream.connection, facts);
        else
            facts.facts.emplace_back(tr("Connection"), DocText {.text = tr("none in this time")});
        blocks.push_back(std::move(facts));
    }
    for (const ReportHealth &health : m_report.health) {
        if (!health.certificate)
            continue;
        //: heading: the certificate that %1, an instance, showed when it was asked for its health
        blocks.push_back(DocHeading {3, tr("Certificate of %1, by the look at its health").arg(health.host), {}});
        DocFacts facts;
        addCertificate(*health.certificate, facts);
        blocks.push_back(std::move(facts));
    }
}

void ReportDocument::addConnection(const ReportConnection &connection, DocFacts &facts) const
{
    facts.facts.emplace_back(tr("Latest attempt (UTC)"), DocText {.text = ReportFigures::moment(connection.began)});
    if (const QString phases = phasesOf(connection.phases); !phases.isEmpty())
        facts.facts.emplace_back(tr("Reached after"), DocText {.text = phases});
    if (connection.httpStatus)
        facts.facts.emplace_back(tr("HTTP status"), DocText {.text = QString::number(*connection.httpStatus)});
    if (!connection.tlsProtocol.isEmpty())
        facts.facts.emplace_back(u"TLS"_s, DocText {.text = connection.tlsProtocol, .isQuoted = true});
    if (connection.certificate)
        addCertificate(*connection.certificate, facts);
    for (const ReportFact &header : connection.headers)
        facts.facts.emplace_back(header.name, DocText {.text = header.value, .isQuoted = true});
}

QString ReportDocument::seconds(milliseconds time, bool withSign)
{
    const double value = static_cast<double>(time.count()) / 1'000;
    const QString text = QLocale().toString(value, 'f', 2);
    return withSign && value > 0 ? u'+' + text : text;
}

void ReportDocument::addOrigin(Blocks &blocks) const
{
    const ReportOrigin &origin = m_report.origin;
    blocks.push_back(DocHeading {.text = tr("How this report was made"), .id = u"made"_s});
    DocFacts facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.emplace_back(name, DocText {.text = value});
    };
    add(tr("Made (UTC)"), ReportFigures::moment(m_report.made));
    add(tr("Program"), origin.program);
    add(u"Qt"_s, origin.qt);
    add(u"TLS"_s, origin.tls);
    add(tr("System"), origin.system);
    add(tr("Read from"), origin.input);
    for (const ReportFact &setting : origin.settings)
        add(setting.name, setting.value);
    blocks.push_back(std::move(facts));
    blocks.push_back(DocParagraph {
        DocParagraph::Role::Small,
        {.text = tr("All times are UTC. No post is in this report: no text, author or id of one; and no token. What a "
                    "server said is quoted as it came, but for what looks like a token: that is [%1].")
                     .arg(u"…"_s)}});
    if (!m_report.causes.empty())
        blocks.push_back(DocParagraph {
            DocParagraph::Role::Small,
            {.text = tr("How sure a cause is: certain, the other side or the system said so; likely, all that was "
                        "seen fits, and nothing speaks for another cause; possible, others would explain it as "
                        "well. The rules are named D1 to D36.")}});
}

} // namespace thumpline
