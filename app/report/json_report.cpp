#include "report/json_report.h"

#include "protocol/json_writer.h"
#include "transport/http_headers.h"

#include <cmath>

namespace thumpline {

using std::chrono::milliseconds;

namespace {

constexpr qint64 version = 1; // of the format: rises where a reader would stumble

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

class Writer
{
public:
    explicit Writer(QByteArray &out)
        : m_json(out)
    {}

    void write(const StreamReport &report);

private:
    void field(QByteArrayView name, QByteArrayView text) { m_json.key(name).string(text); }
    void field(QByteArrayView name, const QByteArray &text) { m_json.key(name).string(QByteArrayView {text}); }
    void field(QByteArrayView name, const QString &text) { m_json.key(name).string(QStringView {text}); }
    void field(QByteArrayView name, qint64 number) { m_json.key(name).number(number); }
    void field(QByteArrayView name, Timestamp at) { field(name, at.toIsoBytes()); }
    void seconds(QByteArrayView name, milliseconds time)
    {
        m_json.key(name).number(rounded(static_cast<double>(time.count()) / 1e3, 1e3));
    }
    // Absent means unknown.
    void known(QByteArrayView name, const QString &text)
    {
        if (!text.isEmpty())
            field(name, text);
    }
    void known(QByteArrayView name, const std::optional<int> &number)
    {
        if (number)
            field(name, qint64 {*number});
    }
    void knownSeconds(QByteArrayView name, const std::optional<milliseconds> &time)
    {
        if (time)
            seconds(name, *time);
    }
    void knownShare(QByteArrayView name, const std::optional<double> &share)
    {
        if (share)
            m_json.key(name).number(rounded(*share, 1e5));
    }
    void texts(QByteArrayView name, const QStringList &list)
    {
        m_json.key(name).beginArray();
        for (const QString &text : list)
            m_json.string(QStringView {text});
        m_json.endArray();
    }
    template<typename List, typename Write>
    void objects(QByteArrayView name, const List &list, Write write)
    {
        m_json.key(name).beginArray();
        for (const auto &entry : list) {
            m_json.beginObject();
            write(entry);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void facts(QByteArrayView name, const std::vector<ReportFact> &facts);
    void shares(const PulseShares &shares);
    void delays(QByteArrayView name, const DelayHistogram &delays);
    void counts(const ReportCounts &counts);
    void heartbeats(const ReportHeartbeats &beats);
    void certificate(const CertificateSummary &certificate);
    void connection(const ReportConnection &connection);
    void explanation(const Explanation &explanation);
    void origin(const ReportOrigin &origin);
    void stream(const ReportStream &stream);
    void drop(const ReportDrop &drop);
    void cause(const ReportCause &cause);
    void gap(const ReportGap &gap);
    void period(const ReportPeriod &period);
    void health(const ReportHealth &health);

    JsonWriter m_json;
};

void Writer::facts(QByteArrayView name, const std::vector<ReportFact> &facts)
{
    if (facts.empty())
        return;
    m_json.key(name).beginObject();
    QList<QByteArray> written;
    for (const ReportFact &fact : facts) {
        const QByteArray key = fact.key.isEmpty() ? fact.name.toUtf8() : fact.key;
        if (written.contains(key)) // a header that came twice: the first one
            continue;
        written += key;
        field(key, fact.value);
    }
    m_json.endObject();
}

void Writer::shares(const PulseShares &shares)
{
    m_json.key("states").beginObject();
    for (size_t i = 0; i < pulseStateCount; ++i) {
        if (shares.time[i].count() > 0)
            seconds(toKey(static_cast<PulseState>(i)), shares.time[i]);
    }
    m_json.endObject();
}

void Writer::delays(QByteArrayView name, const DelayHistogram &delays)
{
    if (delays.count() == 0)
        return;
    m_json.key(name).beginObject();
    field("count", delays.count());
    knownSeconds("p50", delays.percentile(0.5));
    knownSeconds("p90", delays.percentile(0.9));
    knownSeconds("p99", delays.percentile(0.99));
    seconds("max", delays.max());
    m_json.endObject();
}

void Writer::counts(const ReportCounts &counts)
{
    field("attempts", counts.attempts);
    field("failedAttempts", counts.failedAttempts);
    field("drops", counts.drops);
    m_json.key("events").beginObject();
    field("all", counts.events());
    field("updates", counts.updates);
    field("edits", counts.edits);
    field("deletions", counts.deletions);
    field("notifications", counts.notifications);
    field("others", counts.others);
    field("malformed", counts.malformed);
    field("recovered", counts.recovered);
    field("discarded", counts.discarded);
    m_json.endObject();
}

void Writer::heartbeats(const ReportHeartbeats &beats)
{
    m_json.key("heartbeats").beginObject();
    field("count", beats.count);
    field("missed", beats.missed);
    if (beats.learned)
        seconds("period", beats.period);
    knownSeconds("jitter", beats.jitter);
    knownSeconds("shortest", beats.shortest);
    knownSeconds("longest", beats.longest);
    m_json.endObject();
}

void Writer::certificate(const CertificateSummary &certificate)
{
    known("subject", certificate.subject);
    known("issuer", certificate.issuer);
    if (!certificate.names.isEmpty())
        texts("names", certificate.names);
    if (certificate.notBefore.isValid())
        field("notBefore", Timestamp::fromDateTime(certificate.notBefore));
    if (certificate.notAfter.isValid())
        field("notAfter", Timestamp::fromDateTime(certificate.notAfter));
    known("sha256", certificate.sha256);
}

void Writer::connection(const ReportConnection &connection)
{
    m_json.key("connection").beginObject();
    field("at", connection.began);
    known("status", connection.httpStatus);
    m_json.key("phases").beginObject(); // ms, as in `phase` lines
    const PhaseTimes &phases = connection.phases;
    for (const auto &[name, time] : {std::pair {QByteArrayView {"dns"}, phases.dns},
                                     {QByteArrayView {"tcp"}, phases.tcp},
                                     {QByteArrayView {"tls"}, phases.tls},
                                     {QByteArrayView {"http"}, phases.http},
                                     {QByteArrayView {"upgrade"}, phases.upgrade},
                                     {QByteArrayView {"first-byte"}, phases.firstByte},
                                     {QByteArrayView {"first-heartbeat"}, phases.firstHeartbeat},
                                     {QByteArrayView {"first-event"}, phases.firstEvent}}) {
        if (time)
            field(name, qint64 {time->count()});
    }
    m_json.endObject();
    facts("headers", connection.headers);
    if (!connection.tlsProtocol.isEmpty() || connection.certificate) {
        m_json.key("tls").beginObject();
        known("protocol", connection.tlsProtocol);
        if (connection.certificate)
            certificate(*connection.certificate);
        m_json.endObject();
    }
    m_json.endObject();
}

void Writer::explanation(const Explanation &explanation)
{
    if (explanation.rule.isKnown())
        field("rule", toKey(explanation.rule));
    else
        m_json.key("rule").null();
    field("cause", explanation.cause);
    field("confidence", toKey(explanation.confidence));
    known("text", explanation.text);
    texts("evidence", explanation.evidence);
    known("tellApart", explanation.tellApart);
    known("advice", explanation.advice);
    known("adminAdvice", explanation.adminAdvice);
    objects("others", explanation.others, [this](const OtherCause &other) {
        field("rule", toKey(other.rule));
        field("confidence", toKey(other.confidence));
    });
}

void Writer::origin(const ReportOrigin &origin)
{
    m_json.key("program").beginObject();
    known("name", origin.program);
    known("qt", origin.qt);
    known("tls", origin.tls);
    known("system", origin.system);
    known("input", origin.input);
    facts("settings", origin.settings);
    m_json.endObject();
}

void Writer::stream(const ReportStream &stream)
{
    field("source", QByteArrayView {stream.source});
    field("server", shownUrl(stream.server));
    field("stream", stream.target.webSocketName());
    known("tag", stream.target.tag);
    known("list", stream.target.list);
    field("transport", toKey(stream.transport));
    knownShare("liveShare", stream.liveShare);
    shares(stream.shares);
    counts(stream.counts);
    heartbeats(stream.heartbeats);
    m_json.key("delay").beginObject();
    delays("local", stream.local);
    delays("remote", stream.remote);
    m_json.endObject();
    if (stream.serverClock) {
        m_json.key("serverClock").beginObject();
        seconds("offset", stream.serverClock->offset);
        seconds("error", stream.serverClock->error);
        m_json.endObject();
    }
    if (stream.connection)
        connection(*stream.connection);
}

void Writer::drop(const ReportDrop &drop)
{
    const CloseReason &reason = drop.reason;
    field("number", qint64 {drop.number});
    field("source", QByteArrayView {drop.source});
    field("at", drop.at);
    m_json.key("wasOpen").boolean(drop.wasOpen);
    if (drop.times > 1) {
        field("times", qint64 {drop.times});
        field("last", drop.last);
    }
    field("phase", toKey(reason.phase));
    field("ending", toKey(reason.ending));
    known("status", reason.httpStatus);
    known("closeCode", reason.closeCode);
    known("closeReason", reason.closeText);
    known("error", reason.serverError);
    known("contentType", reason.contentType);
    facts("headers", drop.headers);
    if (reason.tlsProblem)
        field("tlsError", toKey(*reason.tlsProblem));
    known("redirect", reason.redirectTarget);
    knownSeconds("retryAfter", reason.retryAfter);
    knownSeconds("age", drop.age);
    knownSeconds("idle", drop.idle);
    knownSeconds("down", drop.down);
    known("how", drop.what);
    explanation(drop.explanation);
}

void Writer::cause(const ReportCause &cause)
{
    field("drops", cause.drops);
    field("failedAttempts", cause.failedAttempts);
    m_json.key("sources").beginArray();
    for (const SourceId &source : cause.sources)
        m_json.string(QByteArrayView {source});
    m_json.endArray();
    m_json.key("numbers").beginArray();
    for (const int number : cause.numbers)
        m_json.number(qint64 {number});
    m_json.endArray();
    m_json.key("mayExplain").beginArray();
    for (const int number : cause.mayExplain)
        m_json.number(qint64 {number});
    m_json.endArray();
    explanation(cause.explanation);
}

void Writer::gap(const ReportGap &gap)
{
    field("source", QByteArrayView {gap.source});
    field("from", gap.from);
    field("to", gap.to);
    field("filled", gap.filled);
    if (gap.missing)
        field("missing", *gap.missing);
    else
        m_json.key("missing").null();
}

void Writer::period(const ReportPeriod &period)
{
    field("source", QByteArrayView {period.explanation.source});
    field("from", period.from);
    field("to", period.to);
    explanation(period.explanation);
}

void Writer::health(const ReportHealth &health)
{
    field("server", shownUrl(health.server));
    knownShare("okShare", health.okShare);
    shares(health.shares);
    field("looks", health.looks);
    field("problemLooks", health.problemLooks);
    delays("latency", health.latency);
    objects("problems", health.problems, [this](const ReportHealthProblem &problem) {
        field("at", problem.at);
        field("state", toKey(problem.state));
        known("status", problem.httpStatus);
        knownSeconds("latency", problem.latency);
        known("words", problem.words);
        if (problem.cached)
            m_json.key("cached").boolean(true);
    });
    if (health.certificate) {
        m_json.key("tls").beginObject();
        certificate(*health.certificate);
        m_json.endObject();
    }
}

void Writer::write(const StreamReport &report)
{
    m_json.beginObject();
    field("type", QByteArrayView {"report"});
    field("version", version);
    field("made", report.made);
    field("from", report.from);
    field("to", report.to);
    if (report.counted) {
        m_json.key("counted").beginObject();
        field("from", report.counted->first);
        field("to", report.counted->second);
        m_json.endObject();
    }
    texts("summary", report.summary);
    origin(report.origin);
    objects("streams", report.streams, [this](const ReportStream &one) { stream(one); });
    objects("causes", report.causes, [this](const ReportCause &one) { cause(one); });
    objects("drops", report.drops, [this](const ReportDrop &one) { drop(one); });
    field("omittedDrops", report.omittedDrops);
    objects("gaps", report.gaps, [this](const ReportGap &one) { gap(one); });
    field("omittedGaps", report.omittedGaps);
    objects("periods", report.periods, [this](const ReportPeriod &one) { period(one); });
    objects("health", report.health, [this](const ReportHealth &one) { health(one); });
    m_json.key("network").beginObject();
    shares(report.network);
    m_json.endObject();
    m_json.endObject();
}

} // namespace

QByteArray jsonReport(const StreamReport &report)
{
    QByteArray out;
    Writer(out).write(report);
    return out + '\n';
}

} // namespace thumpline
