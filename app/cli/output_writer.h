#pragma once

#include "cli/record_formatter.h"
#include "session/record_queue.h"
#include "transport/clock.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace thumpline {

/// Takes records out of a queue, makes text of them, and writes it to a file descriptor, in a thread of its own.
///
/// A reader that is slow blocks this thread and nothing else: the queue fills, says readingWanted(false), and TCP slows
/// the server down; memory stays flat. A reader that has gone (EPIPE) is said by closed(), once.
/// What the formatter has to say without a record is written when it is due, as soon as all records before that are here.
/// Thread: of its owner, which is not the writing one; the formatter is called in the writing thread. The queue must
/// outlive it.
class OutputWriter : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::unique_ptr<RecordFormatter> formatter {};
        std::shared_ptr<const Clock> clock {}; ///< of the records' times
        std::function<void(const SessionRecord &)> written {}; ///< in the writing thread, of each record; may be empty
    };
    OutputWriter(int fileDescriptor, RecordQueue &queue, Parts parts, QObject *parent = nullptr);
    ~OutputWriter() override;

    /// Writes what the queue holds by now and what is left to say, then ends the thread. False where the reader took longer than `patience`:
    /// the rest is given up.
    bool finish(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// The reader is gone, or the disk is full: nothing more will be written. `error` is an errno.
    void closed(int error);

private:
    enum class Progress {
        Running,
        Finishing, ///< finish() was called: one more batch
        Ended,
    };

    void run();
    /// False where nothing more can be written.
    bool writeBatch();
    /// What is due without a record.
    void writeDue();
    void writeEnd();
    bool writeAll(const QByteArray &bytes);
    /// False with errno where the descriptor is broken, or finish() has given up (ECANCELED).
    [[nodiscard]] bool waitWritable() const;
    enum class Wake {
        Work, ///< records, or finish()
        Due, ///< the formatter has something to say
        ReaderGone,
    };
    [[nodiscard]] Wake waitForWork() const;
    /// For poll(): until the formatter has something to say; -1: for ever.
    [[nodiscard]] int patience() const;
    void end(int error);
    [[nodiscard]] Progress progress() const;

    const int m_fileDescriptor;
    const int m_work; ///< an eventfd: there are records, or finish() was called
    const int m_giveUp; ///< an eventfd: ends the wait for a reader that does not read
    RecordQueue &m_queue;
    const Parts m_parts;
    mutable std::mutex m_mutex {};
    std::condition_variable m_ended {};
    Progress m_progress = Progress::Running;
    std::unique_ptr<QThread> m_thread;
};

} // namespace thumpline
