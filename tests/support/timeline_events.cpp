#include "support/timeline_events.h"

#include "protocol/sse_parser.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace thumpline::test {

namespace {

constexpr qint64 startMs = 1'795'514'400'000; // 2026-11-24T10:00:00Z

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(path));
    return file.readAll();
}

Decoder &decoder()
{
    static Decoder one;
    return one;
}

} // namespace

QByteArray statusJson(const StatusText &status)
{
    const QByteArray editedAt = status.editedAt.isEmpty() ? "null"_ba : '"' + status.editedAt + '"';
    const QByteArray name = status.acct.left(status.acct.indexOf('@'));
    const QByteArray shown = status.displayName.isEmpty() ? name.left(1).toUpper() + name.mid(1) : status.displayName;
    QByteArray lists;
    for (const char *list : {"media_attachments", "mentions", "tags", "emojis"}) {
        if (!status.more.contains('"' + QByteArray(list) + '"'))
            lists += R"(,")" + QByteArray(list) + R"(":[])";
    }
    const std::optional<EntityId> id = EntityId::fromText(status.id);
    const Timestamp made
        = id ? id->createdAt().value_or(arrivalAt(0, {}).wall) : arrivalAt(0, {}).wall; // a test may send an empty id
    const QByteArray createdAt = status.createdAt.isEmpty() ? made.toIso().toLatin1() : status.createdAt;
    return R"({"id":")" + status.id + R"(","created_at":")" + createdAt + R"(","edited_at":)" + editedAt
        + R"(,"sensitive":false,"spoiler_text":"","visibility":"public","language":"en","uri":"https://home.example/s/)"
        + status.id + R"(","url":"https://home.example/@)" + name + '/' + status.id + R"(","content":")"
        + status.content + R"(","reblog":null,"account":{"id":"1","username":")" + name + R"(","acct":")" + status.acct
        + R"(","display_name":")" + shown + R"(","url":"https://home.example/@)" + name
        + R"(","note":"","emojis":[],"fields":[]})" + lists + status.more + '}';
}

StreamEventPtr eventOf(const QByteArray &name, const QByteArray &payload)
{
    return decoder().decode({.event = name, .payload = payload});
}

StreamEventPtr update(const StatusText &status)
{
    return eventOf("update"_ba, statusJson(status));
}

StreamEventPtr statusUpdate(const StatusText &status)
{
    return eventOf("status.update"_ba, statusJson(status));
}

StreamEventPtr deletion(const QByteArray &id)
{
    return eventOf("delete"_ba, id);
}

StreamEventPtr boost(const QByteArray &id, const StatusText &boosted)
{
    QByteArray json = statusJson({.id = id, .acct = "bea@loft.example"_ba});
    json.replace(R"("reblog":null)"_ba, R"("reblog":)" + statusJson(boosted));
    return eventOf("update"_ba, json);
}

QByteArray snowflake(int seconds, int sequence)
{
    return QByteArray::number(((startMs + qint64 {seconds} * 1000) << 16) + sequence);
}

Arrival arrivalAt(int seconds, SourceIndex source)
{
    return {.wall = {std::chrono::milliseconds {startMs + qint64 {seconds} * 1000}},
            .monotonic = std::chrono::seconds {seconds},
            .source = source};
}

std::vector<StreamEventPtr> eventsOfSse(const QString &path)
{
    class Collector final : public SseSink
    {
    public:
        void event(const SseEventView &event) override
        {
            events.push_back(eventOf(event.type.toByteArray(), event.data.toByteArray()));
        }
        void comment(QByteArrayView) override {}
        void retry(std::chrono::milliseconds) override {}
        void diagnostic(const SseDiagnostic &) override {}

        std::vector<StreamEventPtr> events {};
    };
    Collector collector;
    SseParser parser;
    parser.feed(bytesOf(path), collector);
    parser.finish(collector);
    return std::move(collector.events);
}

std::vector<StreamEventPtr> eventsOfWsl(const QString &path)
{
    std::vector<StreamEventPtr> events;
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry["dir"_L1] != "in"_L1 || entry["opcode"_L1] != "text"_L1)
            continue;
        const QJsonObject frame = QJsonDocument::fromJson(entry["data"_L1].toString().toUtf8()).object();
        events.push_back(eventOf(frame["event"_L1].toString().toUtf8(), frame["payload"_L1].toString().toUtf8()));
    }
    return events;
}

std::vector<QByteArray> payloadsOf(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    if (!path.endsWith(u".list.json"_s))
        return {bytes};
    std::vector<QByteArray> payloads;
    const QJsonArray list = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : list) {
        if (value.isObject())
            payloads.push_back(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        else if (value.isArray())
            payloads.push_back(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        else
            payloads.push_back(value.toVariant().toString().toUtf8());
    }
    return payloads;
}

QByteArray eventNameOf(const QString &fileName)
{
    const QString base = QFileInfo(fileName).fileName();
    if (base.contains("status.update"_L1) || base.startsWith("status-edited"_L1))
        return "status.update"_ba;
    if (base.contains("announcement-reaction"_L1))
        return "announcement.reaction"_ba;
    if (base.contains("announcement-delete"_L1))
        return "announcement.delete"_ba;
    if (base.contains("notifications_merged"_L1))
        return "notifications_merged"_ba;
    if (base.contains("filters_changed"_L1))
        return "filters_changed"_ba;
    for (const char *name : {"notification", "conversation", "announcement", "delete"}) {
        if (base.startsWith(QLatin1StringView(name)) || base.startsWith("bad-"_L1 + QLatin1StringView(name))
            || base.contains(u'-' + QLatin1StringView(name) + u'-'))
            return name;
    }
    return "update"_ba;
}

} // namespace thumpline::test
