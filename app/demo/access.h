#pragma once

#include "demo/demo_options.h"
#include "demo/http_request.h"
#include "protocol/stream_target.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace thumpline {

/// What a token opens.
struct TokenScopes
{
    bool statuses = false; ///< read, read:statuses
    bool notifications = false; ///< read, read:notifications
    friend bool operator==(const TokenScopes &, const TokenScopes &) = default;
};

/// Who asks: the token that came along and what it opens.
struct Visitor
{
    QByteArray token {}; ///< empty: nobody
    TokenScopes scopes {};
    friend bool operator==(const Visitor &, const Visitor &) = default;
};

/// An error of the streaming server: status and the text in the words of its era.
struct AccessError
{
    int status = 401;
    QByteArray message {};
    friend bool operator==(const AccessError &, const AccessError &) = default;
};

/// A stream that somebody listens to, and the names under which a WebSocket carries it.
struct Channel
{
    StreamTarget target {}; ///< the tag as it is matched
    QString name {}; ///< `hashtag`
    QByteArray envelope {}; ///< `["hashtag","Cats"]`: the tag as it was asked for
    friend bool operator==(const Channel &, const Channel &) = default;
};

/// The token that a request carries: Authorization, access_token, or the WebSocket's subprotocol.
[[nodiscard]] QByteArray tokenOf(const HttpRequest &request);

/// The tag as the server of that era matches it: lower case; today also width and accents folded (protocol.md 9).
[[nodiscard]] QString matchingTag(DemoEra era, const QString &tag);

/// Knows the tokens, and who may listen to what, in each era (captures/README.md: errors, facts 20, 24, 25).
class AccessRules
{
public:
    AccessRules(DemoEra era, const DemoTokens &tokens, bool anonymousPublic);

    /// Who that is; an error where the token is wrong or revoked. No token at all is nobody, and no error yet.
    [[nodiscard]] Result<Visitor, AccessError> visitor(const QByteArray &token) const;
    [[nodiscard]] AccessError missingToken() const;
    /// From now on the token is invalid.
    void revoke(const QByteArray &token) { m_revoked.insert(token); }
    /// It is valid again.
    void restore(const QByteArray &token) { m_revoked.remove(token); }

    /// The stream of an SSE request, or the answer to it. Nothing: that path isn't known at all.
    [[nodiscard]] std::optional<Result<Channel, AccessError>> sseChannel(const HttpRequest &request,
                                                                         const Result<Visitor, AccessError> &who) const;
    /// The stream of a WebSocket's subscription, or the error frame's content.
    [[nodiscard]] Result<Channel, AccessError> webSocketChannel(const QString &name, const QString &tag,
                                                                const QString &list, const Visitor &who) const;
    /// Whether nobody in particular may listen to it.
    [[nodiscard]] bool isAnonymous(StreamKind kind) const;

private:
    [[nodiscard]] Result<Channel, AccessError> complete(StreamTarget target, const QString &tag, const QString &list,
                                                        const Visitor &who) const;
    [[nodiscard]] AccessError unauthorized(QByteArrayView text) const;
    [[nodiscard]] std::optional<AccessError> scopeError(StreamKind kind, const Visitor &who) const;

    DemoEra m_era;
    DemoTokens m_tokens;
    bool m_anonymousPublic;
    QSet<QByteArray> m_revoked {};
};

} // namespace thumpline
