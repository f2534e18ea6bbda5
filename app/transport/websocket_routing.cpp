#include "transport/websocket_routing.h"

#include "protocol/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

QByteArray requestFrame(QByteArrayView type, const StreamTarget &target)
{
    QByteArray frame;
    JsonWriter json(frame);
    json.beginObject().key("type").string(type).key("stream").string(target.webSocketName());
    if (!target.tag.isEmpty())
        json.key("tag").string(target.tag);
    if (!target.list.isEmpty())
        json.key("list").string(target.list);
    json.endObject();
    return frame;
}

bool isOfTags(StreamKind kind)
{
    return kind == StreamKind::Hashtag || kind == StreamKind::HashtagLocal;
}

} // namespace

QByteArray subscribeFrame(const StreamTarget &target)
{
    return requestFrame("subscribe", target);
}

QByteArray unsubscribeFrame(const StreamTarget &target)
{
    return requestFrame("unsubscribe", target);
}

QString foldedTag(const QString &tag)
{
    QString folded = tag.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing && c.unicode() < 0x370; });
    return folded.normalized(QString::NormalizationForm_KC); // marks of other scripts tell words apart
}

bool isSameStream(const StreamTarget &a, const StreamTarget &b)
{
    return a.kind == b.kind && a.onlyMedia == b.onlyMedia && a.list == b.list && foldedTag(a.tag) == foldedTag(b.tag);
}

std::optional<StreamTarget> targetOf(const std::vector<QByteArray> &streams)
{
    if (streams.empty())
        return std::nullopt;
    const QString name = QString::fromUtf8(streams[0]);
    const QString parameter = streams.size() > 1 ? QString::fromUtf8(streams[1]) : QString();
    const bool isList = name == "list"_L1;
    const bool isTag = name == "hashtag"_L1 || name == "hashtag:local"_L1;
    const auto target
        = StreamTarget::fromWebSocketName(name, isTag ? parameter : QString(), isList ? parameter : QString());
    return target.ok() ? std::optional(target.value()) : std::nullopt;
}

bool canBeAbout(const StreamTarget &target, QByteArrayView message)
{
    const QByteArray text = message.toByteArray().toLower();
    if (text.contains("unsubscrib"))
        return false;
    if (text.contains("list"))
        return target.kind == StreamKind::List;
    if (text.contains("tag"))
        return isOfTags(target.kind);
    return true;
}

std::optional<int> statusOf(const WebSocketServerError &error)
{
    if (error.status)
        return error.status;
    const QByteArray text = error.message.toLower();
    if (text.contains("authorized") || text.contains("scope") || text.contains("access token"))
        return 401;
    if (text.contains("unknown stream") || text.contains("missing") || text.contains("no tag"))
        return 400;
    return std::nullopt;
}

std::optional<SubscriptionAnswer> subscriptionAnswerOf(const WireMessage &message)
{
    if (message.event != "pleroma:respond")
        return std::nullopt;
    const QJsonObject answer = QJsonDocument::fromJson(message.payload).object();
    if (answer.value("type"_L1).toString() != "subscribe"_L1)
        return std::nullopt;
    return SubscriptionAnswer {.refused = answer.value("result"_L1).toString() == "error"_L1,
                               .error = answer.value("error"_L1).toString().toUtf8()};
}

} // namespace thumpline
