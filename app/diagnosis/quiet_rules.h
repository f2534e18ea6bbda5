#pragma once

#include "diagnosis/connection_record.h"
#include "diagnosis/explanation.h"

#include <QCoreApplication>

#include <optional>

namespace thumpline {

enum class QuietEnd {
    None, ///< it goes on
    News, ///< the stream brought something
    Drop, ///< the connection ended
    Unseen, ///< the history is over
};

/// What was seen of a stream that was open and brought nothing, while REST was asked for the newest id.
struct QuietPeriod
{
    SourceId source {};
    Stamp from {}; ///< the last news, or the opening
    Stamp until {};
    int looks = 0;
    int moves = 0; ///< different newest ids by REST that the stream had not brought
    bool isCompared = false; ///< the stream's own newest id was known, or two looks could be compared
    qint64 deletions = 0; ///< that came on the stream meanwhile
    qint64 heartbeats = 0;
    QuietEnd end = QuietEnd::Unseen;
    std::optional<EntityId> newest {};
    std::optional<EntityId> streamNewest {};
};

/// A time in which posts came late, and how late.
struct LatePeriod
{
    SourceId source {};
    Stamp from {};
    Stamp until {};
    bool isLocal = false; ///< posts of this server; else those of others
    bool otherKnown = false; ///< posts of the other kind came too, and were not late
    std::chrono::milliseconds usual {0}; ///< median before
    std::chrono::milliseconds worst {0}; ///< highest median of the last few
    qint64 posts = 0;
};

/// The signatures of streams that live, but are quiet, held back or late: D14, D15, D31, D32 and D34.
///
/// Pure. Thread: any. Source: protocol.md 7 and 5.
class QuietRules
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::QuietRules)
public:
    [[nodiscard]] static std::optional<Explanation> explain(const QuietPeriod &period);
    [[nodiscard]] static Explanation explain(const LatePeriod &period);
    /// What D14 and D15 say of any stream that a proxy holds back: the cause and the advice, without evidence.
    [[nodiscard]] static Explanation heldBack();
    /// Whether a proxy holds back what comes on this connection, which may still go on; `until`: as far as it is known.
    [[nodiscard]] static std::optional<Explanation> buffered(const ConnectionRecord &connection, const Stamp &until);
};

} // namespace thumpline
