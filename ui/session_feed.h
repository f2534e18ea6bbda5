#pragma once

#include "session/record_queue.h"
#include "transport/clock.h"
#include "ui/frame_pacer.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace thumpline {

/// Brings the records of the I/O thread to the window: in batches, at most one a frame, none while nothing happens.
///
/// A batch is limited to what can be shown without a stall; the limit follows from what the last batches cost. What is
/// over the limit stays in the queue, which is bounded and counts what it has to drop.
/// Thread: GUI. Does not own the queue, which outlives it.
class SessionFeed final : public QObject
{
    Q_OBJECT
public:
    using Sink = std::function<void(std::span<const SessionRecord>)>;

    SessionFeed(RecordQueue &queue, std::shared_ptr<Clock> clock, Sink sink, QObject *parent = nullptr);

    /// How old the oldest record of the last batch was; zero when the last second brought none.
    [[nodiscard]] std::chrono::milliseconds lag() const;
    [[nodiscard]] qint64 batches() const { return m_batches; }
    /// How many records wait here and in the queue.
    [[nodiscard]] qsizetype backlog() const;

private:
    void handOver();

    RecordQueue &m_queue;
    std::shared_ptr<Clock> m_clock;
    Sink m_sink;
    FramePacer m_pacer;
    std::vector<SessionRecord> m_records {};
    size_t m_next = 0; // index of the first record that is not handed over
    size_t m_limit;
    qint64 m_batches = 0;
    std::chrono::milliseconds m_lag {0};
    Instant m_lagSeen {};
};

} // namespace thumpline
