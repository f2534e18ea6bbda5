#pragma once

#include "protocol/decoder.h"
#include "timeline/event_cache.h"
#include "timeline/remembered.h"
#include "timeline/row_facts.h"
#include "timeline/row_order.h"

#include <map>
#include <span>

namespace thumpline {

/// What becomes of a row whose status was deleted.
enum class DeletionStyle {
    Strike, ///< it stays, struck through
    Hide, ///< it is kept, but not shown
    Remove, ///< it is forgotten
};
[[nodiscard]] QByteArray toKey(DeletionStyle style);
[[nodiscard]] QByteArray toKey(RowOrdering ordering);

struct TimelineOptions
{
    RowOrdering ordering = RowOrdering::Creation;
    DeletionStyle deletions = DeletionStyle::Strike;
    qsizetype maxRows = 100'000; ///< 1 to 10 million
    qint64 maxPayloadBytes = 256 * 1024 * 1024; ///< of packed payloads
    qsizetype maxVersions = 20; ///< earlier ones of a status; the original is kept, then the latest
    friend bool operator==(const TimelineOptions &, const TimelineOptions &) = default;
};

/// What a batch did to the rows, each of them once. The slots of removed rows stay readable until the next change.
struct TimelineChanges
{
    std::vector<RowSlot> removed {};
    std::vector<RowSlot> inserted {};
    std::vector<RowSlot> changed {};
    [[nodiscard]] bool isEmpty() const { return removed.empty() && inserted.empty() && changed.empty(); }
};

/// How much came, and what became of it. Since the timeline began; nothing of it ever falls.
struct TimelineCounters
{
    qint64 inserted = 0; ///< rows
    qint64 duplicates = 0; ///< arrivals of what was there already, from another source or again
    qint64 edits = 0; ///< versions that became current, or were put among the earlier ones
    qint64 deletions = 0; ///< rows struck or removed
    qint64 lateDeletions = 0; ///< statuses that came after their deletion
    qint64 evictedByCount = 0; ///< rows dropped for maxRows
    qint64 evictedByBytes = 0; ///< rows dropped for maxPayloadBytes
    qint64 versionsDropped = 0; ///< for maxVersions
    qint64 malformed = 0;
    qint64 unknown = 0;
    qint64 rowless = 0; ///< events that show nothing by themselves
};

/// The timeline: bounded, ordered, deduplicated; edits and deletions applied, whatever order they came in.
///
/// A status is one row per instance, however many streams bring it. A deletion or an edit that comes before its status
/// is remembered (the latest 20,000 and 300). Payloads are kept packed; event() decodes them again, through a cache.
/// Memory: about 410 bytes a row (measured, with model and view) beside its packed payload; both are capped by the options, and what goes is counted.
/// Errors: none; what can't be understood is a row of its own. Thread: of the model, GUI in the window.
/// Source: design §6; protocol.md 4.
class TimelineStore
{
public:
    explicit TimelineStore(const TimelineOptions &options = {});
    Q_DISABLE_COPY_MOVE(TimelineStore)

    SourceIndex addSource(const TimelineSource &source) { return m_sources.add(source); }
    [[nodiscard]] const SourceTable &sources() const { return m_sources; }

    /// Takes a batch in. What it returns has to be used before the next call that changes the timeline.
    [[nodiscard]] TimelineChanges apply(std::span<const TimelineInput> batch);
    /// Caps that are lower than what is there drop the oldest rows; a new ordering sorts order() anew.
    [[nodiscard]] TimelineChanges setOptions(const TimelineOptions &options);
    [[nodiscard]] const TimelineOptions &options() const { return m_options; }
    /// Forgets all rows, and all that was remembered for rows to come. Counters go on.
    void clear();

    [[nodiscard]] const RowTable &rows() const { return m_table; }
    [[nodiscard]] const TimelineRow &row(RowSlot slot) const { return m_table[slot]; }
    [[nodiscard]] const RowOrder &order() const { return m_order; } ///< of all rows
    [[nodiscard]] qsizetype count() const { return m_order.count(); }

    /// What the row shows, decoded; null for a gap.
    [[nodiscard]] StreamEventPtr event(RowSlot slot) const;
    /// The same without keeping it: for who looks at many rows once.
    [[nodiscard]] StreamEventPtr peek(RowSlot slot) const;
    /// An earlier version, 0 the oldest, below TimelineRow::versionCount().
    [[nodiscard]] StreamEventPtr version(RowSlot slot, qsizetype index) const;

    [[nodiscard]] const TimelineCounters &counters() const { return m_counters; }
    [[nodiscard]] qint64 packedBytes() const { return m_pool.bytes(); } ///< of all payloads, as they are kept
    [[nodiscard]] qint64 rawBytes() const { return m_pool.rawBytes(); } ///< of the same ones, as they came

private:
    struct EarlyEdit
    {
        StreamEventPtr event {};
        Arrival arrival {};
    };

    /// What a batch did to a row so far: bits of TimelineRow::touched.
    enum Touch : quint8 {
        Inserted = 1,
        Changed = 2,
        Removed = 4,
    };

    void take(const EventInput &input);
    void takeRow(const StreamEventPtr &event, RowFacts facts, const Arrival &arrival);
    void takeGap(const GapInput &gap);
    void takeRecheck(const RecheckInput &found);
    RowId insertGap(const GapInput &gap);
    void takeDeletion(const EntityId &id, const Arrival &arrival);
    void takeAnnouncementDeletion(const EntityId &id, const Arrival &arrival);
    void takeReaction(const AnnouncementReaction &reaction, const Arrival &arrival);

    void insertRow(const StreamEventPtr &event, RowFacts facts, const Arrival &arrival);
    void meetAgain(RowSlot slot, const StreamEventPtr &event, RowFacts facts, const Arrival &arrival);
    void putEarlierVersion(RowSlot slot, const StreamEvent &event, const RowFacts &facts, const Arrival &arrival);
    void keepVersion(TimelineRow &row);
    void setContent(RowSlot slot, const StreamEventPtr &event, RowFacts facts, const Arrival &arrival);
    void markEditedTargets(InstanceId instance, const RowFacts &facts);
    void markTargets(InstanceId instance, std::vector<RowTarget> &targets) const;
    void markDeleted(RowSlot slot, Timestamp when, bool foundLater = false);
    bool addArrival(TimelineRow &row, const Arrival &arrival);

    void touch(RowSlot slot, quint8 how);
    void discard(RowSlot slot);
    void removeGoneRows();
    void evict();
    [[nodiscard]] TimelineChanges finish();
    [[nodiscard]] static TimelineOptions bounded(TimelineOptions options);
    [[nodiscard]] StreamEventPtr decode(const TimelineRow &row, const PackedPayload &payload, bool fromEdit) const;

    static constexpr qsizetype rememberedDeletions = 20'000;
    static constexpr qsizetype rememberedEdits = 300;
    static constexpr qsizetype maxArrivals = 16; // of one row: the first of each source

    TimelineOptions m_options;
    SourceTable m_sources {};
    PayloadPool m_pool {};
    RowTable m_table {};
    RowOrder m_order;
    Remembered<Timestamp> m_deletions {rememberedDeletions};
    Remembered<Timestamp> m_announcementDeletions {rememberedDeletions / 100};
    Remembered<EarlyEdit> m_edits {rememberedEdits};
    /// The last gap of a source, and its row, if it has one.
    struct LastGap
    {
        GapInput gap {};
        std::optional<RowId> row {};
    };
    std::map<SourceIndex, LastGap> m_lastGaps {};
    std::vector<RowSlot> m_touched {}; // in this batch, each once
    TimelineCounters m_counters {};
    mutable EventCache m_cache {};
    mutable Decoder m_decoder {};
};

} // namespace thumpline
