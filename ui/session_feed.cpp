#include "ui/session_feed.h"

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto frameInterval = 16ms; // 60 Hz: more can't be seen
constexpr auto costlyBatch = 20ms; // leaves most of a stall's 100 ms to painting
constexpr auto cheapBatch = 6ms;
constexpr size_t smallestLimit = 50;
constexpr size_t firstLimit = 500;
constexpr size_t largestLimit = 5'000;

} // namespace

SessionFeed::SessionFeed(RecordQueue &queue, std::shared_ptr<Clock> clock, Sink sink, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(std::move(clock))
    , m_sink(std::move(sink))
    , m_pacer(frameInterval)
    , m_limit(firstLimit)
{
    connect(&queue, &RecordQueue::filled, &m_pacer, &FramePacer::request); // emitted in the I/O thread: queued
    connect(&m_pacer, &FramePacer::frame, this, &SessionFeed::handOver);
    m_pacer.request(); // for what came before
}

std::chrono::milliseconds SessionFeed::lag() const
{
    return m_clock->now() - m_lagSeen > 1s ? 0ms : m_lag;
}

qsizetype SessionFeed::backlog() const
{
    return static_cast<qsizetype>(m_records.size() - m_next) + m_queue.fill().records;
}

void SessionFeed::handOver()
{
    if (m_next == m_records.size()) {
        m_records = m_queue.take();
        m_next = 0;
    }
    const std::span batch
        = std::span<const SessionRecord>(m_records).subspan(m_next).first(std::min(m_limit, m_records.size() - m_next));
    if (batch.empty())
        return;
    const Instant before = m_clock->now();
    m_lag = std::chrono::duration_cast<std::chrono::milliseconds>(before - batch.front().at.mono);
    m_lagSeen = before;
    ++m_batches;
    m_next += batch.size();
    m_sink(batch);

    const auto cost = m_clock->now() - before;
    if (cost > costlyBatch)
        m_limit = std::max(smallestLimit, m_limit / 2);
    else if (cost < cheapBatch && batch.size() == m_limit)
        m_limit = std::min(largestLimit, m_limit * 2);
    if (m_next == m_records.size()) {
        m_records.clear();
        m_next = 0;
        if (m_queue.fill().records == 0)
            return;
    }
    m_pacer.request();
}

} // namespace thumpline
