#include "support/pulse_stories.h"

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QUrl mastodon(u"https://mastodon.example"_s);
const QUrl photos(u"https://photos.example"_s);

/// Busier in the evening than at night, with short waves, as people are.
double rhythm(PulseTime at)
{
    const double minutes = static_cast<double>(at.count()) / 60'000;
    return 0.55 + 0.3 * std::sin(minutes / 1.7) + 0.15 * std::sin(minutes / 0.31)
        + 0.4 * std::sin(minutes / 1440 * 6.283);
}

} // namespace

PulseStories::PulseStories(PulseHistory &history, Timestamp begin, quint32 seed)
    : m_history(history)
    , m_begin(begin)
    , m_random(seed)
    , m_event(std::make_shared<StreamEvent>())
{}

Stamp PulseStories::stampAt(PulseTime sinceBegin) const
{
    return {Instant {sinceBegin}, Timestamp {m_begin.sinceEpoch + sinceBegin}};
}

void PulseStories::send(const SourceId &source, PulseTime at, SessionRecordBody body)
{
    m_records.push_back({source, stampAt(at), std::move(body)});
}

void PulseStories::start(const Stream &stream)
{
    SourceStarted started;
    started.server = stream.server;
    started.target.kind = stream.kind;
    started.transport = stream.transport;
    send(stream.source, 0ms, started);
    state(stream.source, 0ms, SessionState::Connecting);
}

void PulseStories::state(const SourceId &source, PulseTime at, SessionState state, int attempt, CloseEnding cause)
{
    StateChanged change {.state = state, .attempt = attempt};
    if (state == SessionState::Waiting) {
        change.retryAt = Timestamp {m_begin.sinceEpoch + at + 3s};
        change.cause = CloseReason {.ending = cause};
    }
    send(source, at, change);
}

void PulseStories::live(const Stream &stream, PulseTime from, PulseTime to)
{
    state(stream.source, from, SessionState::Live);
    const std::chrono::milliseconds step = 1s;
    for (PulseTime at = from; at < to; at += step) {
        const double due = stream.eventsPerSecond * std::max(rhythm(at), 0.02);
        int count = static_cast<int>(due);
        count += m_random.generateDouble() < due - count ? 1 : 0;
        for (int i = 0; i < count; ++i) {
            EventArrived event {.event = m_event};
            event.delay = std::chrono::milliseconds {m_random.bounded(200, 1'600)};
            send(stream.source, std::min(at + std::chrono::milliseconds {m_random.bounded(1'000)}, to - 1ms), event);
        }
    }
    for (PulseTime at = from + 1s; at < to; at += stream.beat) {
        HeartbeatArrived beat;
        beat.heartbeat.kind = stream.transport == TransportKind::Sse ? HeartbeatKind::Comment : HeartbeatKind::Pong;
        send(stream.source, at, beat);
    }
}

void PulseStories::drop(const SourceId &source, PulseTime at, CloseEnding ending, std::chrono::milliseconds age)
{
    Dropped drop;
    drop.reason.ending = ending;
    drop.age = age;
    drop.idle = 300ms;
    send(source, at, drop);
}

void PulseStories::outage(const SourceId &source, PulseTime from, PulseTime to, CloseEnding ending,
                          std::optional<qint64> missing)
{
    drop(source, from, ending, from);
    state(source, from, SessionState::Waiting, 1, ending);
    int attempt = 1;
    for (PulseTime at = from + 1s; at + 4s < to; at += 1s * (1 << std::min(attempt, 6)), ++attempt) {
        state(source, at, SessionState::Connecting, attempt);
        Dropped failed;
        failed.reason.phase = ClosePhase::Tcp;
        failed.reason.ending = CloseEnding::Refused;
        send(source, at + 40ms, failed);
        state(source, at + 40ms, SessionState::Waiting, attempt + 1, CloseEnding::Refused);
    }
    state(source, to - 200ms, SessionState::Connecting, attempt);
    GapFound gap;
    gap.from = Timestamp {m_begin.sinceEpoch + from - 300ms};
    gap.to = Timestamp {m_begin.sinceEpoch + to};
    gap.filled = 6;
    gap.missing = missing;
    for (int i = 0; i < 6; ++i)
        send(source, to + 1'600ms, EventArrived {.event = m_event, .recovered = true});
    send(source, to + 1'700ms, gap);
}

void PulseStories::health(const SourceId &source, const QUrl &server, PulseTime from, PulseTime to,
                          std::chrono::milliseconds every, HealthState state)
{
    for (PulseTime at = from; at < to; at += every) {
        HealthSample sample;
        sample.server = server;
        sample.state = state;
        if (state != HealthState::Down)
            sample.latency = std::chrono::milliseconds {m_random.bounded(28, 60) * (m_random.bounded(12) == 0 ? 8 : 1)};
        send(source, at, sample);
    }
}

void PulseStories::tellDrawing()
{
    const Stream publicSse {"s1", mastodon, StreamKind::Public, TransportKind::Sse, 4};
    const Stream userWs {"s2", mastodon, StreamKind::User, TransportKind::WebSocket, 0.7};
    const Stream localWs {"s3", photos, StreamKind::PublicLocal, TransportKind::WebSocket, 1.2};
    for (const Stream &stream : {publicSse, userWs, localWs})
        start(stream);
    constexpr auto end = 12min;
    live(publicSse, 300ms, 5min);
    outage("s1", 5min, 5min + 14s, CloseEnding::Cut);
    live(publicSse, 5min + 14s, end);
    live(userWs, 400ms, 5min + 300ms);
    outage("s2", 5min + 300ms, 5min + 15s, CloseEnding::Close);
    live(userWs, 5min + 15s, 8min + 50s);
    state("s2", 8min + 50s + 37s, SessionState::Late);
    state("s2", 10min + 10s, SessionState::Stale);
    outage("s2", 10min + 10s, 10min + 20s, CloseEnding::Stale, std::nullopt);
    live(userWs, 10min + 20s, end);
    live(localWs, 500ms, end);
    health("h1", mastodon, 0s, 5min, 10s);
    health("h1", mastodon, 5min, 5min + 14s, 7s, HealthState::Down);
    health("h1", mastodon, 5min + 14s, end, 10s);
    health("h2", photos, 0s, 7min, 10s);
    health("h2", photos, 7min, 7min + 40s, 10s, HealthState::Degraded);
    health("h2", photos, 7min + 40s, end, 10s);
}

void PulseStories::tellWeek(int streams, std::chrono::hours length)
{
    for (int i = 0; i < streams; ++i) {
        const QUrl server(u"https://instance%1.example"_s.arg(i % 4));
        const Stream stream {"s" + QByteArray::number(i), server, StreamKind::Public,
                             i % 2 == 0 ? TransportKind::Sse : TransportKind::WebSocket, 0.4};
        start(stream);
        PulseTime at = 300ms;
        while (at < length) {
            const bool flaps = i == 3 && at > length / 2 && at < length / 2 + 24h;
            const PulseTime life = flaps ? 61s : 3h + 1s * m_random.bounded(40'000);
            const PulseTime end = std::min<PulseTime>(at + life, length);
            live(stream, at, end);
            at = end;
            if (end >= length)
                break;
            const PulseTime back = end + (flaps ? PulseTime {2s} : PulseTime {1s * m_random.bounded(2, 90)});
            outage(stream.source, end, back, flaps ? CloseEnding::Eof : CloseEnding::Cut);
            at = back;
        }
        if (i < 4) {
            health("h" + QByteArray::number(i), server, 0s, length / 3, 15s);
            health("h" + QByteArray::number(i), server, length / 3, length / 3 + 20min, 15s, HealthState::Down);
            health("h" + QByteArray::number(i), server, length / 3 + 20min, length, 15s);
        }
    }
}

void PulseStories::apply()
{
    std::ranges::stable_sort(m_records, {}, [](const SessionRecord &record) { return record.at.mono; });
    for (const SessionRecord &record : m_records)
        m_history.apply(record);
    m_records.clear();
}

} // namespace thumpline
