#include "support/history.h"

#include "cli/record_line_reader.h"

#include <algorithm>
#include <cmath>

namespace thumpline {

namespace {

QByteArray figure(double value)
{
    return QByteArray::number(std::round(value * 1000) / 1000, 'g', 12);
}

Timestamp wallAt(double seconds)
{
    constexpr qint64 start = 1'790'000'000'000; // a Monday in September 2026
    return {std::chrono::milliseconds {start + std::llround(seconds * 1000)}};
}

} // namespace

History &History::line(double at, const QByteArray &id, const QByteArray &type, const QByteArray &fields)
{
    QByteArray text = R"("type":")" + type + '"';
    if (!id.isEmpty())
        text += R"(,"source":")" + id + '"';
    if (!fields.isEmpty())
        text += ',' + fields;
    m_lines.emplace_back(at, text);
    return *this;
}

QByteArray History::lines() const
{
    auto sorted = m_lines;
    std::ranges::stable_sort(sorted, {}, [](const auto &entry) { return entry.first; });
    QByteArray all;
    for (const auto &[at, text] : sorted) {
        double wall = at;
        for (const auto &[from, seconds] : m_jumps)
            wall += at >= from ? seconds : 0;
        all += R"({"at":")" + wallAt(wall).toIsoBytes() + R"(","mono":)" + figure(at) + ',' + text + "}\n";
    }
    return all;
}

History &History::source(const QByteArray &id, const QByteArray &server, const QByteArray &transport)
{
    m_transports.insert(id, transport);
    return line(0, id, "source", R"("server":")" + server + R"(","stream":"public","transport":")" + transport + '"');
}

History::Signs History::live(const QByteArray &id, double from, double to, const Life &life)
{
    const bool isSse = m_transports.value(id, "sse") == "sse";
    line(from - 0.2, id, "state", R"("state":"connecting","attempt":1)");
    line(from - 0.19, id, "phase", R"("phase":"dns","ms":10)");
    line(from - 0.15, id, "phase", R"("phase":"tcp","ms":50)");
    line(from - 0.1, id, "phase", R"("phase":"tls","ms":100,"tls":{"protocol":"TLSv1.3","issuer":"R10"})");
    line(from, id, "phase",
         isSse ? R"("phase":"http","ms":200,"status":200)" : R"("phase":"upgrade","ms":200,"status":101)");
    line(from, id, "state", R"("state":"live","attempt":1)");
    Signs signs {.last = from};
    if (isSse && life.firstByte) {
        line(from, id, "phase", R"("phase":"first-byte","ms":201)");
        line(from, id, "heartbeat", R"x("kind":"comment","text":")")x");
        ++signs.heartbeats;
    }
    const double until = life.silence < 0 ? to : to - life.silence;
    for (double at = from + life.beats; life.beats > 0 && at < until - 0.01; at += life.beats) {
        heartbeat(id, at, isSse ? "comment" : "pong");
        signs.last = std::max(signs.last, at);
        ++signs.heartbeats;
    }
    for (int i = 1; i <= life.events; ++i) {
        const double at = from + (until - from) * i / (life.events + 0.3);
        event(id, at, R"("event":"update","id":"1","payload":{},"delay":0.4)");
        signs.last = std::max(signs.last, at);
        ++signs.events;
    }
    if (life.silence >= 0 && until > from) { // whatever came last came then
        if (until - signs.last > 0.01 && until - from > 0.5) {
            heartbeat(id, until, isSse ? "comment" : "pong");
            signs.last = until;
            ++signs.heartbeats;
        }
    }
    return signs;
}

History &History::life(const QByteArray &id, double from, double to, const Life &life)
{
    const Signs signs = live(id, from, to, life);
    line(to, id, "drop",
         R"("phase":"stream","age":)" + figure(to - from) + R"(,"idle":)" + figure(to - signs.last) + R"(,"events":)"
             + figure(signs.events) + R"(,"heartbeats":)" + figure(signs.heartbeats) + R"(,"bytes":)"
             + figure(signs.events * 3000 + signs.heartbeats * 9) + ',' + life.end);
    return line(to, id, "state", R"("state":"waiting","attempt":1)");
}

History &History::open(const QByteArray &id, double from, double to, const Life &life)
{
    live(id, from, to, life);
    return *this;
}

History &History::fail(const QByteArray &id, double at, const QByteArray &fields, const QByteArrayList &reached)
{
    line(at - 0.5, id, "state", R"("state":"connecting","attempt":2)");
    for (const QByteArray &phase : reached)
        line(at - 0.4, id, "phase", R"("phase":")" + phase + R"(","ms":20)");
    line(at, id, "drop", R"("events":0,"heartbeats":0,"bytes":0,)" + fields);
    return line(at, id, "state", R"("state":"waiting","attempt":3)");
}

History &History::event(const QByteArray &id, double at, const QByteArray &fields)
{
    return line(at, id, "event", fields);
}

History &History::heartbeat(const QByteArray &id, double at, const QByteArray &kind)
{
    return line(at, id, "heartbeat",
                kind == "comment" ? R"("kind":"comment","text":"thump")" : R"("kind":")" + kind + R"(","rtt":30)");
}

History &History::health(double at, const QByteArray &state, int status, const QByteArray &server)
{
    QByteArray fields = R"("server":")" + server + R"(","state":")" + state + R"(","ms":20)";
    if (status != 0)
        fields += R"(,"status":)" + QByteArray::number(status);
    return line(at, "h1", "health", fields);
}

History &History::network(double at, const QByteArray &state)
{
    return line(at, "n1", "network", R"("state":")" + state + '"');
}

History &History::newest(const QByteArray &id, double at, const QByteArray &newestId, const QByteArray &streamId)
{
    QByteArray fields = R"("id":")" + newestId + '"';
    if (!streamId.isEmpty())
        fields += R"(,"streamId":")" + streamId + '"';
    return line(at, id, "newest", fields);
}

History &History::jump(double at, double seconds)
{
    m_jumps.emplace_back(at, seconds);
    return *this;
}

std::vector<Explanation> told(Explainer &explainer, const QByteArray &lines)
{
    RecordLineReader reader;
    std::vector<Explanation> all;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto record = reader.read(line);
        Q_ASSERT(record);
        if (record.value())
            std::ranges::move(explainer.add(*record.value()), std::back_inserter(all));
    }
    return all;
}

std::vector<Explanation> explained(const QByteArray &lines, ExplainWhen when)
{
    Explainer explainer(when);
    std::vector<Explanation> all = told(explainer, lines);
    std::ranges::move(explainer.finish(), std::back_inserter(all));
    return all;
}

QByteArray inShort(const Explanation &explanation)
{
    const QByteArray rule = explanation.rule.isKnown() ? toKey(explanation.rule) : explanation.cause;
    return rule + ' ' + toKey(explanation.confidence);
}

QByteArrayList inShort(const std::vector<Explanation> &explanations)
{
    QByteArrayList all;
    for (const Explanation &explanation : explanations)
        all += inShort(explanation);
    return all;
}

} // namespace thumpline
