#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace thumpline {

/// The kinds of streams of the API: the seed's seven, and those added since (protocol.md 2 and 6).
enum class StreamKind {
    User,
    UserNotification,
    Public,
    PublicLocal,
    PublicRemote,
    PublicAllowLocalOnly, ///< glitch-soc
    Hashtag,
    HashtagLocal,
    List,
    Direct,
};

/// Which REST answers hold what a stream carried, for gap filling (protocol.md 8).
enum class RestTimeline {
    None, ///< nothing can be fetched afterwards
    Statuses, ///< restPath() pages statuses
    Notifications,
    Conversations,
};

/// Why a text or a combination of parameters names no stream.
enum class StreamTargetError {
    UnknownStream,
    MissingTag,
    InvalidTag,
    MissingList,
    InvalidList,
    UnexpectedParameter, ///< a tag or list for a stream that takes none
    MediaNotOffered, ///< this stream has no `:media` form
};

/// Which stream: kind, tag or list, and whether only statuses with media.
///
/// One table (stream_target.cpp) maps SSE path ↔ WebSocket name ↔ query ↔ REST timeline ↔ scopes.
/// Thread: a value. Source: protocol.md 2, 3, 5, 8, 9; the seed page.
struct StreamTarget
{
    StreamKind kind = StreamKind::Public;
    bool onlyMedia = false; ///< public streams only
    QString tag {}; ///< hashtag streams only, without `#`
    QString list {}; ///< list streams only: an opaque id

    /// From the WebSocket's name (`public:local:media`), with the parameter that its kind needs. A leading `#` of a
    /// tag is dropped; GoToSocial's `list:<id>` and `hashtag:<tag>` are understood.
    [[nodiscard]] static Result<StreamTarget, StreamTargetError>
    fromWebSocketName(const QString &name, const QString &tag = {}, const QString &list = {});
    /// From the SSE form: the path behind `/api/v1/streaming/`, without slashes at its ends, and the query's items.
    [[nodiscard]] static Result<StreamTarget, StreamTargetError> fromSsePath(const QString &path,
                                                                             const QUrlQuery &query);

    [[nodiscard]] QString webSocketName() const; ///< `public:local:media`
    [[nodiscard]] QString ssePath() const; ///< `public/local`
    [[nodiscard]] QUrlQuery sseQuery() const; ///< `only_media=true`, `tag=…`, `list=…`
    [[nodiscard]] RestTimeline restTimeline() const;
    /// `/api/v1/timelines/tag/猫`, not percent-encoded: for QUrl::setPath(). Empty with RestTimeline::None.
    [[nodiscard]] QString restPath() const;
    [[nodiscard]] QUrlQuery restQuery() const; ///< `local=true`…, without paging
    /// The narrowest scope that opens this stream: `read:statuses` or `read:notifications`.
    [[nodiscard]] QString scope() const;
    /// The narrowest scope that reads the REST timeline: as scope(), but `read:lists` for a list.
    [[nodiscard]] QString restScope() const;
    /// Whether servers of the seed's time (up to 4.1) serve this stream without a token.
    [[nodiscard]] bool wasAnonymous() const;
    /// Whether the server keeps the order of events here: home and list do, public and hashtag don't (protocol.md 4).
    [[nodiscard]] bool keepsOrder() const;
    /// Short text for people and logs: `public:local`, `#cats`, `list 12`. Not translated: the field's own names.
    [[nodiscard]] QString label() const;

    friend bool operator==(const StreamTarget &, const StreamTarget &) = default;
};

/// Stable text of an error for logs and the command line, in English.
[[nodiscard]] QString explain(StreamTargetError error);

} // namespace thumpline
