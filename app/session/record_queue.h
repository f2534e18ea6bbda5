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
/// Thread: push and take from any; the signals are emitted in the thread that caused them.
class RecordQueue : public QObject
{
    Q_OBJECT
public:
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
    void makeRoom();

    const QueueLimits m_limits;
    mutable std::mutex m_mutex;
    std::deque<SessionRecord> m_records {};
    qsizetype m_bytes = 0;
    qint64 m_discarded = 0;
    bool m_reading = true;
};

} // namespace thumpline
