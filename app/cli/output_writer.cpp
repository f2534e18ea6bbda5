#include "cli/output_writer.h"

#include <QThread>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

namespace thumpline {

namespace {

// A pipe that polls as writable takes this much without blocking (POSIX), so that a wait can always be ended.
constexpr qsizetype pieceBytes = PIPE_BUF;
// Formatted text is handed over at least this often, so that a batch of big payloads is not held in memory twice.
constexpr qsizetype flushBytes = 256 * 1024;
// A record has its time a little before it is in the queue.
constexpr std::chrono::milliseconds onTheWay {1000};

int openEvent()
{
    const int event = ::eventfd(0, EFD_CLOEXEC);
    if (event < 0)
        qFatal("thumpline: no file descriptor is left");
    return event;
}

void raise(int event)
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(event, &one, sizeof one);
}

void lower(int event)
{
    quint64 count = 0;
    [[maybe_unused]] const ssize_t size = ::read(event, &count, sizeof count);
}

} // namespace

OutputWriter::OutputWriter(int fileDescriptor, RecordQueue &queue, Parts parts, QObject *parent)
    : QObject(parent)
    , m_fileDescriptor(fileDescriptor)
    , m_work(openEvent())
    , m_giveUp(openEvent())
    , m_queue(queue)
    , m_parts(std::move(parts))
    , m_thread(QThread::create([this] { run(); }))
{
    // Direct: emitted in the I/O thread, which has no reason to wait for ours.
    connect(
        &queue, &RecordQueue::filled, this, [this] { raise(m_work); }, Qt::DirectConnection);
    raise(m_work); // for the records from before
    m_thread->setObjectName(QStringLiteral("thumpline-out"));
    m_thread->start();
}

OutputWriter::~OutputWriter()
{
    disconnect(&m_queue, nullptr, this, nullptr);
    finish(std::chrono::milliseconds {0});
    ::close(m_work);
    ::close(m_giveUp);
}

bool OutputWriter::finish(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    if (m_progress == Progress::Running)
        m_progress = Progress::Finishing;
    raise(m_work);
    const bool inTime = m_ended.wait_for(lock, patience, [this] { return m_progress == Progress::Ended; });
    lock.unlock();
    if (!inTime)
        raise(m_giveUp);
    m_thread->wait();
    return inTime;
}

OutputWriter::Progress OutputWriter::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

void OutputWriter::end(int error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress = Progress::Ended;
        m_ended.notify_all();
    }
    if (error != 0 && error != ECANCELED)
        Q_EMIT closed(error);
}

void OutputWriter::run()
{
    while (progress() != Progress::Ended) {
        switch (waitForWork()) {
        case Wake::ReaderGone:
            end(EPIPE);
            return;
        case Wake::Due:
            writeDue();
            continue;
        case Wake::Work:
            break;
        }
        const bool last = progress() == Progress::Finishing;
        if (writeBatch() && last) {
            writeEnd();
            end(0);
        }
    }
}

OutputWriter::Wake OutputWriter::waitForWork() const
{
    // The descriptor is asked for nothing, and says all the same when its reader goes: `| head` ends a quiet stream too.
    std::array<pollfd, 2> waits {{{m_work, POLLIN, 0}, {m_fileDescriptor, 0, 0}}};
    int ready = -1;
    do {
        ready = ::poll(waits.data(), waits.size(), patience());
    } while (ready < 0 && errno == EINTR);
    if (ready == 0)
        return Wake::Due;
    if ((waits[1].revents & (POLLERR | POLLNVAL)) != 0)
        return Wake::ReaderGone;
    if ((waits[0].revents & POLLIN) != 0)
        lower(m_work);
    return Wake::Work;
}

int OutputWriter::patience() const
{
    using namespace std::chrono;
    const auto due = m_parts.formatter->nextDue();
    if (!due)
        return -1;
    const auto left = ceil<milliseconds>(*due + onTheWay - m_parts.clock->now());
    return static_cast<int>(std::clamp<milliseconds>(m_parts.clock->toSystem(left), 0ms, 1h).count());
}

void OutputWriter::writeDue()
{
    QByteArray out;
    const Stamp now = m_parts.clock->stamp();
    m_parts.formatter->advance(now.mono - onTheWay, now, out);
    writeAll(out);
}

void OutputWriter::writeEnd()
{
    QByteArray out;
    m_parts.formatter->finish(m_parts.clock->stamp(), out);
    writeAll(out);
}

bool OutputWriter::writeBatch()
{
    QByteArray out;
    const std::vector<SessionRecord> records = m_queue.take();
    for (const SessionRecord &record : records) {
        m_parts.formatter->append(record, out);
        if (m_parts.written)
            m_parts.written(record);
        if (out.size() >= flushBytes) {
            if (!writeAll(out))
                return false;
            out.clear();
        }
    }
    return writeAll(out);
}

bool OutputWriter::writeAll(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto piece = static_cast<size_t>(std::min(pieceBytes, bytes.size() - done));
        const ssize_t written
            = waitWritable() ? ::write(m_fileDescriptor, bytes.constData() + done, piece) : ssize_t {-1};
        if (written >= 0) {
            done += written;
        } else if (errno != EINTR && errno != EAGAIN) {
            end(errno);
            return false;
        }
    }
    return true;
}

bool OutputWriter::waitWritable() const
{
    std::array<pollfd, 2> waits {{{m_fileDescriptor, POLLOUT, 0}, {m_giveUp, POLLIN, 0}}};
    if (::poll(waits.data(), waits.size(), -1) < 0)
        return false;
    if ((waits[1].revents & POLLIN) != 0) {
        errno = ECANCELED;
        return false;
    }
    return true; // also where the descriptor is broken: write() then says how
}

} // namespace thumpline
