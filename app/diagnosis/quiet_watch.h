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

    /// Quiet that is no trouble is told from then on: shorter pauses are what small instances live in.
    static constexpr std::chrono::minutes calmToldAfter {3};

    /// The period that this record ended, where REST was asked in it; `revised` where news() told of it.
    std::optional<Explanation> add(const SessionRecord &record);
    /// Of a stream: the period as it stands, for who can't wait until it ends; when it is worth a word, and once more
    /// where it comes to look broken (`revised`). To be asked after a look.
    std::optional<Explanation> news(const SourceId &source);
    /// Nothing follows: all periods end, as far as they are known.
    std::vector<Explanation> finish();

private:
    struct Stream
    {
        QuietPeriod period {};
        Instant openedAt {};
        Timestamp openedWall {};
        std::optional<EntityId> firstLook {};
        bool isOpen = false;
        std::optional<RuleId> told {}; ///< of this period, by news()
    };
    static void begin(Stream &stream, const SessionRecord &record);
    static std::optional<Explanation> end(Stream &stream, const Stamp &at, QuietEnd how);
    static void look(Stream &stream, const NewestSeen &seen, const Stamp &at);

    QHash<SourceId, Stream> m_streams {};
};

} // namespace thumpline
