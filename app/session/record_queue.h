#pragma once

#include "session/session_record.h"

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace thumpline {

/// What to do when the reader falls behind.
enum class QueueOverflow {
    DropOldestUpdates, ///< a window: the oldest updates go, counted; all else stays
    StopReading, ///< a pipe or a file: the writers are told to stop reading, so TCP slows the server down
};

struct QueueLimits
{
    qsizetype maxRecords = 20'000;
    qsizetype maxBytes = 64 * 1024 * 1024; ///< of payloads
    QueueOverflow overflow = QueueOverflow::DropOldestUpdates;
};

/// The one place where records cross from the I/O thread to a reader's: bounded in records and bytes.
///
/// The writer pushes; the reader takes all at once, at its own pace (a window: once a frame). What is dropped is
/// counted, and told as an EventsDiscarded record at the place where it is missing. With StopReading the queue signals
/// readingWanted(false) at 3/4 of a limit and (true) at 1/4.
///
/// DropOldestUpdates makes room at a limit, an eighth of it at once: one pass over the queue for many records. Only
/// Update events are dropped (recovered ones too); all else stays. Where that is not enough, because a reader has died
/// while deletions or edits pour in, the queue grows to hardFactor times its limits, and then stops reading as well:
/// what still comes are the few records that need no socket (states, health).
/// Thread: push and take from any; the signals are emitted in the thread that caused them, one at a time and in the
/// order of the changes.
class RecordQueue : public QObject
{
    Q_OBJECT
public:
    static constexpr int hardFactor = 4;

    explicit RecordQueue(QueueLimits limits, QObject *parent = nullptr);

    void push(SessionRecord &&record);
    [[nodiscard]] std::vector<SessionRecord> take();

    struct Fill
    {
        qsizetype records = 0;
        qsizetype bytes = 0;
        qint64 discardedUpdates = 0; ///< since the start
    };
    [[nodiscard]] Fill fill() const;

Q_SIGNALS:
    /// The queue was empty and is not any more: emitted once until the next take().
    void filled();
    void readingWanted(bool reading);

private:
    [[nodiscard]] bool isAbove(double part) const;
    void add(SessionRecord &&record);
    void markDropped(const SessionRecord &record);
    void makeRoom();
    void judgeReading();
    void announceReading();

    const QueueLimits m_limits;
    mutable std::mutex m_mutex; // never held while a signal is emitted
    std::deque<SessionRecord> m_records {};
    qsizetype m_bytes = 0;
    qint64 m_discarded = 0;
    qsizetype m_updates = 0; // of m_records: what may be dropped
    qsizetype m_marks = 0; // of m_records: what stands for the dropped, and is not counted against the limit
    bool m_filledTold = false;
    bool m_reading = true; // what is wanted
    bool m_readingTold = true; // what was said last
    bool m_telling = false; // a thread is about to say it
};

} // namespace thumpline
