#include "diagnosis/audit_report.h"

#include "diagnosis/audit_summary.h"
#include "diagnosis/duration_text.h"
#include "protocol/json_writer.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr std::array bothOfThem {AuditSide::Left, AuditSide::Right};
constexpr qsizetype columnWidth = 12;
constexpr qint64 barWidth = 40;

double seconds(std::chrono::nanoseconds duration)
{
    return std::round(static_cast<double>(duration.count()) / 1e6) / 1e3;
}

QString nameOf(TransportKind transport)
{
    return transport == TransportKind::Sse ? u"SSE"_s : u"WebSocket"_s;
}

QString addressOf(const QUrl &server)
{
    return server.port() < 0 ? server.host() : u"%1:%2"_s.arg(server.host(), QString::number(server.port()));
}

QString withoutSecrets(const QUrl &server)
{
    return server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

void begin(JsonWriter &json, QByteArrayView type, const Stamp &at)
{
    json.beginObject().key("type").string(type);
    json.key("at").string(QStringView {at.wall.toIso()});
    json.key("mono").number(seconds(at.mono.sinceStart));
}

void writeKey(JsonWriter &json, const AuditKey &key, AuditIdentity identity)
{
    json.key("event").string(QByteArrayView {toKey(key.kind)});
    json.key(toKey(identity)).string(QByteArrayView {key.id});
    if (!key.version.isEmpty())
        json.key("version").string(QByteArrayView {key.version});
}

void writeDelays(JsonWriter &json, const DelayHistogram &delays)
{
    json.key("behind").beginObject();
    json.key("count").number(delays.count());
    if (delays.count() > 0) {
        const auto percentile = [&](QByteArrayView name, double part) {
            json.key(name).number(qint64 {delays.percentile(part)->count()});
        };
        percentile("p50", 0.5);
        percentile("p90", 0.9);
        percentile("p99", 0.99);
        json.key("max").number(qint64 {delays.max().count()});
        json.key("histogram").beginArray();
        const std::vector<DelayHistogram::Octave> octaves = delays.octaves();
        for (const DelayHistogram::Octave &octave : octaves) {
            json.beginObject().key("from").number(qint64 {octave.from.count()});
            json.key("to").number(qint64 {octave.to.count()});
            json.key("count").number(octave.count).endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeSide(JsonWriter &json, const AuditedStream &stream, const AuditSideFigures &side)
{
    json.beginObject().key("source").string(QByteArrayView {stream.id});
    json.key("server").string(QStringView {withoutSecrets(stream.started.server)});
    json.key("transport").string(QByteArrayView {toKey(stream.started.transport)});
    json.key("openings").number(side.openings);
    if (side.failed)
        json.key("failed").boolean(true);
    json.key("events").number(side.events);
    json.key("incomparable").number(side.incomparable);
    if (side.unseen > 0)
        json.key("unseen").number(side.unseen);
    json.key("first").number(side.first);
    json.key("missing").number(side.missing());
    json.key("missingConnected").number(side.missingConnected);
    json.key("cameLater").number(side.cameLater);
    json.key("duplicates").number(side.duplicates);
    json.key("inversions").number(side.inversions);
    writeDelays(json, side.behind);
    json.endObject();
}

/// The figures stand before the words, so that columns meet whatever the width of a language's letters.
QString row(const QString &left, const QString &right, const QString &label)
{
    return left.rightJustified(columnWidth) + u"  "_s + right.rightJustified(columnWidth) + u"  "_s + label + u'\n';
}

AuditCount countOf(const AuditFigures &figures, qint64 (*figure)(const AuditSideFigures &), const QString &label)
{
    const QLocale locale;
    return {label, {locale.toString(figure(figures.sides.left)), locale.toString(figure(figures.sides.right))}};
}

AuditCount delayOf(const AuditFigures &figures, double part, const QString &label)
{
    const auto text = [part](const AuditSideFigures &side) {
        const auto delay = side.behind.percentile(part);
        return delay ? DurationText::latency(*delay) : u"–"_s;
    };
    return {label, {text(figures.sides.left), text(figures.sides.right)}};
}

} // namespace

AuditReport::AuditReport(const BothSides<AuditedStream> &streams)
    : m_streams(streams)
{
    const bool byTransport = streams.left.started.transport != streams.right.started.transport
        && streams.left.started.server == streams.right.started.server;
    for (const AuditSide side : bothOfThem) {
        const SourceStarted &started = streams[side].started;
        m_names[side] = byTransport ? nameOf(started.transport) : addressOf(started.server);
    }
    if (m_names.left == m_names.right) {
        for (const AuditSide side : bothOfThem)
            m_names[side] += u" (%1)"_s.arg(QString::fromUtf8(streams[side].id));
    }
}

QByteArray AuditReport::add(const AuditFinding &finding, AuditIdentity identity)
{
    if (std::ssize(m_listed) < maxListed)
        m_listed.push_back(finding);
    else
        ++m_unlisted;
    QByteArray out;
    JsonWriter json(out);
    const auto *missing = std::get_if<MissingEvent>(&finding.what);
    const auto *duplicate = std::get_if<DuplicateEvent>(&finding.what);
    const auto *inverted = std::get_if<InvertedEvent>(&finding.what);
    begin(json, missing ? "missing" : duplicate ? "duplicate" : "inversion", finding.at);
    json.key("source").string(QByteArrayView {m_streams[finding.side].id});
    writeKey(json, finding.key, identity);
    if (missing)
        json.key("connected").boolean(missing->connected);
    if (duplicate)
        json.key("after").number(seconds(duplicate->after));
    if (inverted) {
        json.key("overtakenBy").beginObject();
        writeKey(json, inverted->overtakenBy, identity);
        json.endObject();
    }
    json.endObject();
    return out + '\n';
}

QByteArray AuditReport::json(const DeliveryAudit &audit, milliseconds duration, const Stamp &now) const
{
    const AuditFigures &figures = audit.figures();
    const StreamTarget &target = m_streams.left.started.target;
    QByteArray out;
    JsonWriter json(out);
    begin(json, "audit", now);
    json.key("source").string(QByteArrayView {"audit"});
    json.key("equal").boolean(figures.isEqual());
    json.key("stream").string(QStringView {target.webSocketName()});
    if (!target.tag.isEmpty())
        json.key("tag").string(QStringView {target.tag});
    if (!target.list.isEmpty())
        json.key("list").string(QStringView {target.list});
    json.key("by").string(QByteArrayView {toKey(audit.identity())});
    json.key("grace").number(seconds(audit.grace()));
    json.key("duration").number(seconds(duration));
    json.key("both").number(figures.both);
    json.key("together").number(figures.together);
    json.key("undecided").number(figures.undecided);
    json.key("early").number(figures.early);
    json.key("dropped").number(figures.dropped);
    json.key("forgotten").number(figures.forgotten);
    json.key("sides").beginArray();
    for (const AuditSide side : bothOfThem)
        writeSide(json, m_streams[side], figures.sides[side]);
    json.endArray();
    json.key("summary").string(QStringView {AuditSummary::text(figures, m_names)});
    json.endObject();
    return out + '\n';
}

std::vector<AuditCount> AuditReport::counts(const AuditFigures &figures)
{
    using Side = AuditSideFigures;
    return {
        countOf(
            figures, [](const Side &s) { return s.openings; }, tr("times it came up")),
        countOf(
            figures, [](const Side &s) { return s.events; }, tr("events")),
        countOf(
            figures, [](const Side &s) { return s.incomparable; }, tr("of them can't be compared")),
        countOf(
            figures, [](const Side &s) { return s.first; }, tr("came here first")),
        countOf(
            figures, [](const Side &s) { return s.missing(); }, tr("missing here")),
        countOf(
            figures, [](const Side &s) { return s.missingConnected; }, tr("of them though it was connected")),
        countOf(
            figures, [](const Side &s) { return s.cameLater; }, tr("of them came after the grace time")),
        countOf(
            figures, [](const Side &s) { return s.duplicates; }, tr("came again")),
        countOf(
            figures, [](const Side &s) { return s.inversions; }, tr("came in another order")),
        delayOf(figures, 0.5, tr("later than the other side: half of them by at most")),
        delayOf(figures, 0.9, tr("nine of ten")),
        delayOf(figures, 0.99, tr("99 of 100")),
        delayOf(figures, 1.0, tr("the slowest")),
    };
}

QString AuditReport::table(const AuditFigures &figures, const BothSides<QString> &names)
{
    QString text = row(names.left, names.right, {}).trimmed();
    text = QString(std::max(columnWidth - names.left.size(), qsizetype {0}), u' ') + text + u'\n';
    for (const AuditCount &count : counts(figures))
        text += row(count.cells.left, count.cells.right, count.label);
    return text;
}

QStringList AuditReport::remarks(const AuditFigures &figures, const BothSides<QString> &names)
{
    const auto number = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, 2'000'000'000)); };
    QStringList lines {tr("%n event(s) came on both sides", nullptr, number(figures.both))};
    if (figures.together > 0)
        lines += tr("%n of them within the same millisecond", nullptr, number(figures.together));
    if (figures.undecided > 0)
        lines += tr("%n event(s) came on one side so short before the end that the other may still get them", nullptr,
                    number(figures.undecided));
    if (figures.early > 0)
        lines += tr("%n event(s) came before both sides had settled, and were not judged", nullptr,
                    number(figures.early));
    if (figures.dropped > 0)
        lines += tr("%n event(s) were not judged, as there were too many at a time", nullptr, number(figures.dropped));
    for (const AuditSide side : bothOfThem) {
        if (figures.sides[side].unseen > 0) //: %1 is the name of a stream
            lines += tr("%n event(s) of %1 were dropped before they could be looked at", nullptr,
                        number(figures.sides[side].unseen))
                         .arg(names[side]);
    }
    if (figures.forgotten > 0)
        lines += tr("%n event(s) came so long ago that they would not be known again", nullptr,
                    number(figures.forgotten));
    return lines;
}

QString AuditReport::lineOf(const AuditFinding &finding) const
{
    const QString name = m_names[finding.side];
    const QString event = QString::fromUtf8(toKey(finding.key.kind) + ' ' + finding.key.id);
    if (const auto *missing = std::get_if<MissingEvent>(&finding.what)) {
        //: %1 is the name of a stream, %2 that of an event with its id
        return missing->connected ? tr("missing by %1: %2").arg(name, event)
                                  : tr("missing by %1, which was not connected: %2").arg(name, event);
    }
    if (const auto *duplicate = std::get_if<DuplicateEvent>(&finding.what)) {
        //: %1 is the name of a stream, %2 that of an event with its id, %3 a time like "2 s"
        return tr("again by %1: %2, after %3").arg(name, event, DurationText::latency(duplicate->after));
    }
    const AuditKey &other = std::get<InvertedEvent>(finding.what).overtakenBy;
    //: %1 is the name of a stream, %2 and %3 are those of events with their ids
    return tr("out of order by %1: %2 came behind %3")
        .arg(name, event, QString::fromUtf8(toKey(other.kind) + ' ' + other.id));
}

QString AuditReport::list() const
{
    QString text;
    for (const AuditFinding &finding : m_listed)
        text += lineOf(finding) + u'\n';
    if (m_unlisted > 0)
        text += tr("and %n more; the JSON lines tell them all", nullptr,
                   static_cast<int>(std::min<qint64>(m_unlisted, 2'000'000'000)))
            + u'\n';
    return text.isEmpty() ? text : text + u'\n';
}

QString AuditReport::histograms(const AuditFigures &figures) const
{
    QString text;
    for (const AuditSide side : bothOfThem) {
        const std::vector<DelayHistogram::Octave> octaves = figures.sides[side].behind.octaves();
        if (octaves.empty())
            continue;
        qint64 most = 1;
        for (const DelayHistogram::Octave &octave : octaves)
            most = std::max(most, octave.count);
        //: %1 and %2 are names of streams
        text += tr("How much later by %1 than by %2:").arg(m_names[side], m_names[otherOf(side)]) + u'\n';
        for (const DelayHistogram::Octave &octave : octaves) {
            const QString from = DurationText::latency(octave.from).rightJustified(columnWidth - 4);
            const QString to = DurationText::latency(octave.to).leftJustified(columnWidth - 4);
            // Rounded up: what is there shall be seen.
            const qsizetype width = (octave.count * barWidth + most - 1) / most;
            const QString count = octave.count > 0 ? u' ' + QLocale().toString(octave.count) : QString();
            text += from + u" – "_s + to + u' ' + QString(width, u'#') + count + u'\n';
        }
        text += u'\n';
    }
    return text;
}

QString AuditReport::text(const DeliveryAudit &audit, milliseconds duration) const
{
    const AuditFigures &figures = audit.figures();
    //: %1 is a stream's name, %2 and %3 are times like "1 min"
    const QString head
        = tr("%1, compared for %2; grace time %3")
              .arg(m_streams.left.started.target.label(), DurationText::of(duration), DurationText::of(audit.grace()));
    const QString by = audit.identity() == AuditIdentity::Uri
        ? tr("Two instances: posts and edits are compared by their addresses (uri), other events can't be.") + u'\n'
        : QString();
    return head + u'\n' + by + u'\n' + table(figures, m_names) + u'\n' + remarks(figures, m_names).join(u'\n')
        + u"\n\n"_s + list() + histograms(figures) + AuditSummary::text(figures, m_names) + u'\n';
}

} // namespace thumpline
