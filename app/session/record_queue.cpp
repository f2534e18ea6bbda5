#include "session/record_queue.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace thumpline {

namespace {

constexpr double stopReadingAt = 0.75;
constexpr double readAgainAt = 0.25;

qsizetype bytesOf(const SessionRecord &record)
{
    const auto *arrival = std::get_if<EventArrived>(&record.body);
    return arrival && arrival->event ? arrival->event->wire.payload.size() : 0;
}

bool mayBeDropped(const SessionRecord &record)
{
    const auto *arrival = std::get_if<EventArrived>(&record.body);
    return arrival && arrival->event && std::holds_alternative<UpdateEvent>(arrival->event->content);
}

/// Copies a queue without its oldest updates, and leaves one mark a source where some are missing.
class Thinning
{
public:
    void keep(SessionRecord &&record)
    {
        auto *mark = std::get_if<EventsDiscarded>(&record.body);
        if (mark && m_openMarks.contains(record.source)) {
            addToMark(record.source, mark->updates, record.at); // two neighbours tell no more than one
            return;
        }
        m_openMarks.remove(record.source);
        if (mark)
            m_openMarks.insert(record.source, m_kept.size());
        m_kept.push_back(std::move(record));
    }

    void drop(const SessionRecord &record)
    {
        if (m_openMarks.contains(record.source)) {
            addToMark(record.source, 1, record.at);
            return;
        }
        m_openMarks.insert(record.source, m_kept.size());
        m_kept.push_back({record.source, record.at, EventsDiscarded {1}});
    }

    [[nodiscard]] std::deque<SessionRecord> takeKept() { return std::move(m_kept); }

private:
    void addToMark(const SourceId &source, qint64 updates, const Stamp &at)
    {
        SessionRecord &mark = m_kept[m_openMarks.value(source)];
        std::get<EventsDiscarded>(mark.body).updates += updates;
        mark.at = at;
    }

    std::deque<SessionRecord> m_kept {};
    QHash<SourceId, size_t> m_openMarks {}; // by source: its last record in m_kept, where that is a mark
};

} // namespace

RecordQueue::RecordQueue(QueueLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{}

void RecordQueue::push(SessionRecord &&record)
{
    bool first = false;
    {
        const std::scoped_lock lock(m_mutex);
        add(std::move(record));
        judgeReading();
        first = !std::exchange(m_filledTold, true);
    }
    if (first)
        Q_EMIT filled();
    announceReading();
}

std::vector<SessionRecord> RecordQueue::take()
{
    std::deque<SessionRecord> taken;
    {
        const std::scoped_lock lock(m_mutex);
        taken.swap(m_records);
        m_bytes = 0;
        m_updates = 0;
        m_marks = 0;
        m_filledTold = false;
        judgeReading();
    }
    announceReading();
    return {std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end())};
}

RecordQueue::Fill RecordQueue::fill() const
{
    const std::scoped_lock lock(m_mutex);
    return {std::ssize(m_records), m_bytes, m_discarded};
}

bool RecordQueue::isAbove(double part) const
{
    return static_cast<double>(std::ssize(m_records) - m_marks) > part * static_cast<double>(m_limits.maxRecords)
        || static_cast<double>(m_bytes) > part * static_cast<double>(m_limits.maxBytes);
}

void RecordQueue::add(SessionRecord &&record)
{
    const bool drops = m_limits.overflow == QueueOverflow::DropOldestUpdates;
    const bool update = mayBeDropped(record);
    if (drops && update && m_updates == 0 && isAbove(1)) {
        markDropped(record); // full of what must stay: the newest update is the oldest one, too
        return;
    }
    m_bytes += bytesOf(record);
    m_updates += update ? 1 : 0;
    m_records.push_back(std::move(record));
    if (drops && m_updates > 0 && isAbove(1))
        makeRoom();
}

void RecordQueue::markDropped(const SessionRecord &record)
{
    ++m_discarded;
    for (auto last = m_records.rbegin(); last != m_records.rend(); ++last) {
        auto *mark = std::get_if<EventsDiscarded>(&last->body);
        if (!mark)
            break;
        if (last->source == record.source) {
            ++mark->updates;
            last->at = record.at;
            return;
        }
    }
    m_records.push_back({record.source, record.at, EventsDiscarded {1}});
    ++m_marks;
}

void RecordQueue::makeRoom()
{
    const auto target = [](qsizetype limit) { return limit - limit / 8; };
    qsizetype left = std::ssize(m_records) - m_marks;
    Thinning thinning;
    for (SessionRecord &record : m_records) {
        const bool enough = left <= target(m_limits.maxRecords) && m_bytes <= target(m_limits.maxBytes);
        if (enough || !mayBeDropped(record)) {
            thinning.keep(std::move(record));
            continue;
        }
        thinning.drop(record);
        m_bytes -= bytesOf(record);
        ++m_discarded;
        --m_updates;
        --left;
    }
    m_records = thinning.takeKept();
    m_marks = std::ssize(m_records) - left;
}

void RecordQueue::judgeReading()
{
    const bool pipe = m_limits.overflow == QueueOverflow::StopReading;
    if (isAbove(pipe ? stopReadingAt : double {hardFactor}))
        m_reading = false;
    else if (!isAbove(readAgainAt))
        m_reading = true;
}

void RecordQueue::announceReading()
{
    // The last word must be the newest state, even where two threads change it at once: whoever is telling goes on
    // until nothing is left to tell, the other one leaves it to him.
    for (;;) {
        bool reading = false;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_telling || m_readingTold == m_reading)
                return;
            m_telling = true;
            reading = m_reading;
        }
        Q_EMIT readingWanted(reading);
        const std::scoped_lock lock(m_mutex);
        m_telling = false;
        m_readingTold = reading;
    }
}

} // namespace thumpline
