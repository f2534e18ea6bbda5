#include "demo/access.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// A stream's WebSocket name and SSE path. The forms with `:media` are asked for by only_media over SSE.
struct ChannelName
{
    QLatin1StringView webSocket;
    QLatin1StringView ssePath; // empty: reached by a query item only
    StreamKind kind;
    bool onlyMedia;
    bool since2020; // already there in the seed's time
};

constexpr std::array channelNames {
    ChannelName {"user"_L1, "user"_L1, StreamKind::User, false, true},
    ChannelName {"user:notification"_L1, "user/notification"_L1, StreamKind::UserNotification, false, true},
    ChannelName {"public"_L1, "public"_L1, StreamKind::Public, false, true},
    ChannelName {"public:media"_L1, ""_L1, StreamKind::Public, true, true},
    ChannelName {"public:allow_local_only"_L1, ""_L1, StreamKind::PublicAllowLocalOnly, false, false},
    ChannelName {"public:local"_L1, "public/local"_L1, StreamKind::PublicLocal, false, true},
    ChannelName {"public:local:media"_L1, ""_L1, StreamKind::PublicLocal, true, true},
    ChannelName {"public:remote"_L1, "public/remote"_L1, StreamKind::PublicRemote, false, false},
    ChannelName {"public:remote:media"_L1, ""_L1, StreamKind::PublicRemote, true, false},
    ChannelName {"hashtag"_L1, "hashtag"_L1, StreamKind::Hashtag, false, true},
    ChannelName {"hashtag:local"_L1, "hashtag/local"_L1, StreamKind::HashtagLocal, false, true},
    ChannelName {"list"_L1, "list"_L1, StreamKind::List, false, true},
    ChannelName {"direct"_L1, "direct"_L1, StreamKind::Direct, false, true},
};

bool isTruthy(const QString &value)
{
    static const QStringList falseWords {u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"off"_s, u"OFF"_s};
    return !value.isEmpty() && !falseWords.contains(value);
}

bool isHashtag(StreamKind kind)
{
    return kind == StreamKind::Hashtag || kind == StreamKind::HashtagLocal;
}

bool isPublic(StreamKind kind)
{
    return kind == StreamKind::Public || kind == StreamKind::PublicLocal || kind == StreamKind::PublicRemote;
}

const ChannelName *named(QStringView webSocketName, DemoEra era)
{
    const auto found = std::find_if(channelNames.begin(), channelNames.end(), [&](const ChannelName &name) {
        return name.webSocket == webSocketName && (name.since2020 || era != DemoEra::Era2020);
    });
    return found == channelNames.end() ? nullptr : &*found;
}

QString nameOf(const StreamTarget &target)
{
    const auto found = std::find_if(channelNames.begin(), channelNames.end(), [&](const ChannelName &name) {
        return name.kind == target.kind && name.onlyMedia == target.onlyMedia;
    });
    return found == channelNames.end() ? QString() : QString(found->webSocket);
}

/// The parameter is spelt as the client did.
Channel channelOf(const StreamTarget &target, const QString &parameter = {})
{
    const QString name = nameOf(target);
    QJsonArray names {name};
    if (isHashtag(target.kind) || target.kind == StreamKind::List)
        names.append(parameter);
    return {.target = target, .name = name, .envelope = QJsonDocument(names).toJson(QJsonDocument::Compact)};
}

} // namespace

QByteArray tokenOf(const HttpRequest &request)
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.startsWith("Bearer "))
        return authorization.sliced(7).trimmed();
    if (const QString parameter = request.parameter(u"access_token"_s); !parameter.isEmpty())
        return parameter.toUtf8();
    return request.header("Sec-WebSocket-Protocol").split(',').constFirst().trimmed();
}

QString matchingTag(DemoEra era, const QString &tag)
{
    if (era == DemoEra::Era2020)
        return tag.toLower();
    QString folded;
    for (const QChar c : tag.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing || c.script() != QChar::Script_Inherited)
            folded.append(c); // accents of Latin letters go, marks that belong to a script stay
    }
    return folded.normalized(QString::NormalizationForm_KC).toLower();
}

AccessRules::AccessRules(DemoEra era, const DemoTokens &tokens, bool anonymousPublic)
    : m_era(era)
    , m_tokens(tokens)
    , m_anonymousPublic(anonymousPublic)
{}

AccessError AccessRules::unauthorized(QByteArrayView text) const
{
    // Before 4.3 the exception's name stood in front of the text.
    const QByteArray prefix = m_era == DemoEra::Era2020 ? "Error: "_ba : QByteArray();
    return {.status = 401, .message = prefix + text.toByteArray()};
}

AccessError AccessRules::missingToken() const
{
    return unauthorized("Missing access token");
}

Result<Visitor, AccessError> AccessRules::visitor(const QByteArray &token) const
{
    if (token.isEmpty())
        return Visitor {};
    if (!m_revoked.contains(token)) {
        if (token == m_tokens.read || token == m_tokens.revocable)
            return Visitor {.token = token, .scopes = {.statuses = true, .notifications = true}};
        if (token == m_tokens.statuses)
            return Visitor {.token = token, .scopes = {.statuses = true}};
        if (token == m_tokens.notifications)
            return Visitor {.token = token, .scopes = {.notifications = true}};
        if (token == m_tokens.write)
            return Visitor {.token = token};
    }
    return Failure {unauthorized("Invalid access token")};
}

bool AccessRules::isAnonymous(StreamKind kind) const
{
    return m_anonymousPublic && (isPublic(kind) || isHashtag(kind));
}

std::optional<AccessError> AccessRules::scopeError(StreamKind kind, const Visitor &who) const
{
    if (m_era == DemoEra::Era2020) // 3.1 does not check scopes: a bug of that version (captures)
        return std::nullopt;
    const bool allowed = kind == StreamKind::UserNotification ? who.scopes.notifications : who.scopes.statuses;
    if (allowed || (who.token.isEmpty() && isAnonymous(kind)))
        return std::nullopt;
    return AccessError {.status = 401, .message = "Access token does not have the required scopes"_ba};
}

Result<Channel, AccessError> AccessRules::complete(StreamTarget target, const QString &tag, const QString &list,
                                                   const Visitor &who) const
{
    const bool old = m_era == DemoEra::Era2020;
    if (const auto error = scopeError(target.kind, who))
        return Failure {*error};
    if (isHashtag(target.kind)) {
        if (tag.isEmpty())
            return Failure {old ? AccessError {404, "Not found"_ba}
                                : AccessError {400, "Missing tag name parameter"_ba}};
        target.tag = matchingTag(m_era, tag);
        return channelOf(target, tag);
    }
    if (target.kind == StreamKind::List) {
        if (list.isEmpty() && !old)
            return Failure {AccessError {400, "Missing list name parameter"_ba}};
        if (list != u"1") // the only one that the account owns
            return Failure {old ? AccessError {404, "Not found"_ba}
                                : AccessError {401, "Not authorized to stream this list"_ba}};
        target.list = list;
        return channelOf(target, list);
    }
    return channelOf(target);
}

std::optional<Result<Channel, AccessError>> AccessRules::sseChannel(const HttpRequest &request,
                                                                    const Result<Visitor, AccessError> &who) const
{
    QLatin1StringView path(request.path);
    path = path.sliced(path.startsWith("/api/v1/streaming/"_L1) ? 18 : path.size());
    if (m_era == DemoEra::Era2020 && path.endsWith('/'_L1)) // Express's lax routing, gone in 4.2
        path.chop(1);
    const auto found = std::find_if(channelNames.begin(), channelNames.end(), [&](const ChannelName &name) {
        return !name.ssePath.isEmpty() && name.ssePath == path && (name.since2020 || m_era != DemoEra::Era2020);
    });
    if (found == channelNames.end())
        return std::nullopt;
    if (!who)
        return Result<Channel, AccessError>(Failure {who.error()});
    StreamTarget target {.kind = found->kind};
    if (isPublic(target.kind))
        target.onlyMedia = isTruthy(request.parameter(u"only_media"_s));
    if (m_era == DemoEra::Current && target.kind == StreamKind::Public && !target.onlyMedia
        && isTruthy(request.parameter(u"allow_local_only"_s)))
        target.kind = StreamKind::PublicAllowLocalOnly;
    if (who.value().token.isEmpty() && !isAnonymous(target.kind))
        return Result<Channel, AccessError>(Failure {missingToken()});
    return complete(target, request.parameter(u"tag"_s), request.parameter(u"list"_s), who.value());
}

Result<Channel, AccessError> AccessRules::webSocketChannel(const QString &name, const QString &tag, const QString &list,
                                                           const Visitor &who) const
{
    const ChannelName *found = named(name, m_era);
    if (found == nullptr)
        return Failure {AccessError {400, "Unknown stream type"_ba}};
    return complete({.kind = found->kind, .onlyMedia = found->onlyMedia}, tag, list, who);
}

} // namespace thumpline
