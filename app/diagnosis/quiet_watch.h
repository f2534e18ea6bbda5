#pragma once

#include "diagnosis/quiet_rules.h"

#include <QHash>

#include <optional>

namespace thumpline {

/// Finds the times in which open streams bring nothing while REST is asked, and says what they meant (D31, D32).
///
/// Deletions are no news: a feed that is closed for an account still has them. Memory: a little for each stream, of at
/// most maxSources. Thread: of its owner; time comes with the records.
class QuietWatch
{
public:
    static constexpr qsizetype maxSources = 1000;

    /// The period that this record ended, where REST was asked in it.
    std::optional<Explanation> add(const SessionRecord &record);
    /// Of a stream: the period as it stands, for who can't wait until it ends; once for each, when it begins to look
    /// broken. To be asked after a look.
    std::optional<Explanation> warning(const SourceId &source);
    /// Nothing follows: all periods end.
    std::vector<Explanation> finish();

private:
    struct Stream
    {
        QuietPeriod period {};
        Instant openedAt {};
        Timestamp openedWall {};
        std::optional<EntityId> firstLook {};
        bool isOpen = false;
        bool isWarned = false;
    };
    static void begin(Stream &stream, const SessionRecord &record);
    static std::optional<Explanation> end(Stream &stream, const Stamp &at);
    static void look(Stream &stream, const NewestSeen &seen, const Stamp &at);

    QHash<SourceId, Stream> m_streams {};
};

} // namespace thumpline
