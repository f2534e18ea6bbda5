#pragma once

#include "session/record_queue.h"

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
/// Thread: of its owner, which is not the writing one; the formatter is called in the writing thread. The queue must
/// outlive it.
class OutputWriter : public QObject
{
    Q_OBJECT
public:
    /// Appends a record's text to the bytes.
    using Formatter = std::function<void(const SessionRecord &record, QByteArray &out)>;

    OutputWriter(int fileDescriptor, RecordQueue &queue, Formatter formatter, QObject *parent = nullptr);
    ~OutputWriter() override;

    /// Writes what the queue holds by now, then ends the thread. False where the reader took longer than `patience`:
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
    void writeBatch();
    bool writeAll(const QByteArray &bytes);
    /// False with errno where the descriptor is broken, or finish() has given up (ECANCELED).
    [[nodiscard]] bool waitWritable() const;
    /// Waits for records or finish(); false where the reader has gone meanwhile.
    [[nodiscard]] bool waitForWork() const;
    void end(int error);
    [[nodiscard]] Progress progress() const;

    const int m_fileDescriptor;
    const int m_work; ///< an eventfd: there are records, or finish() was called
    const int m_giveUp; ///< an eventfd: ends the wait for a reader that does not read
    RecordQueue &m_queue;
    Formatter m_formatter;
    mutable std::mutex m_mutex {};
    std::condition_variable m_ended {};
    Progress m_progress = Progress::Running;
    std::unique_ptr<QThread> m_thread;
};

} // namespace thumpline
