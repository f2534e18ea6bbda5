#pragma once

#include "protocol/stream_target.h"
#include "protocol/websocket_message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace thumpline {

/// The frame that begins or ends a subscription on a shared connection.
[[nodiscard]] QByteArray subscribeFrame(const StreamTarget &target);
[[nodiscard]] QByteArray unsubscribeFrame(const StreamTarget &target);

/// A tag as servers compare it: width, case and accents folded (captures, facts 16 and 23).
[[nodiscard]] QString foldedTag(const QString &tag);

/// Whether a server takes both for one subscription: the envelope may spell a tag as the other one asked for it.
[[nodiscard]] bool isSameStream(const StreamTarget &a, const StreamTarget &b);

/// What an envelope's `stream` names: `["hashtag","cats"]`, or GoToSocial's `["list:01…"]`; nothing if we know no such
/// stream.
[[nodiscard]] std::optional<StreamTarget> targetOf(const std::vector<QByteArray> &streams);

/// Whether a server's error can be the answer to a subscription of that stream. It names none itself.
[[nodiscard]] bool canBeAbout(const StreamTarget &target, QByteArrayView message);

/// The status of an error; servers before 4.3 send none: taken from the text, as later ones give it.
[[nodiscard]] std::optional<int> statusOf(const WebSocketServerError &error);

/// Pleroma's answer to a subscription: an event `pleroma:respond`. Nothing where the event is another one, or answers
/// something else.
struct SubscriptionAnswer
{
    bool refused = false;
    QByteArray error {}; ///< `bad_topic`, `unauthorized`…
};
[[nodiscard]] std::optional<SubscriptionAnswer> subscriptionAnswerOf(const WireMessage &message);

} // namespace thumpline
