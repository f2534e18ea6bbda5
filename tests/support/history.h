#pragma once

#include "diagnosis/explainer.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <utility>
#include <vector>

namespace thumpline {

/// What a stream does between its opening and its end, in seconds.
struct Life
{
    double beats = 15; ///< a heartbeat every so often; 0: none
    double silence = -1; ///< nothing comes in the last so many seconds; below 0: as the heartbeats fall
    int events = 0; ///< spread evenly
    bool firstByte = true; ///< `:)` comes with the headers
    QByteArray end = R"("ending":"cut")"; ///< fields of the drop; age, idle, and counts are added
};

/// Writes histories as the lines of `watch --json`, in whatever order the streams are told.
///
/// Times are seconds since the start of the run; the wall clock follows, but for jump().
class History
{
public:
    /// A stream. The transport is `sse` or `websocket`.
    History &source(const QByteArray &id, const QByteArray &server = "https://a.example",
                    const QByteArray &transport = "sse");
    /// One connection from its opening to its end.
    History &life(const QByteArray &id, double from, double to, const Life &life = {});
    /// One that does not end: the file is over before.
    History &open(const QByteArray &id, double from, double to, const Life &life = {});
    /// An attempt that does not open; `reached`: phases before its end.
    History &fail(const QByteArray &id, double at, const QByteArray &fields, const QByteArrayList &reached = {});
    History &event(const QByteArray &id, double at, const QByteArray &fields);
    History &heartbeat(const QByteArray &id, double at, const QByteArray &kind = "comment");
    History &health(double at, const QByteArray &state, int status = 0, const QByteArray &server = "https://a.example");
    History &network(double at, const QByteArray &state);
    History &newest(const QByteArray &id, double at, const QByteArray &newestId, const QByteArray &streamId = {});
    /// From then on the wall clock is so many seconds further.
    History &jump(double at, double seconds);
    History &line(double at, const QByteArray &id, const QByteArray &type, const QByteArray &fields);

    /// In the order of time.
    [[nodiscard]] QByteArray lines() const;

private:
    struct Signs
    {
        double last = 0;
        int events = 0;
        int heartbeats = 0;
    };
    Signs live(const QByteArray &id, double from, double to, const Life &life);

    std::vector<std::pair<double, QByteArray>> m_lines {};
    std::vector<std::pair<double, double>> m_jumps {};
    QHash<QByteArray, QByteArray> m_transports {};
};

/// What the explainer says of such lines as they come; more may follow.
[[nodiscard]] std::vector<Explanation> told(Explainer &explainer, const QByteArray &lines);
/// What `explain` says of such lines.
[[nodiscard]] std::vector<Explanation> explained(const QByteArray &lines, ExplainWhen when = ExplainWhen::Settled);
/// `D16 likely`; `unknown possible` without a rule.
[[nodiscard]] QByteArray inShort(const Explanation &explanation);
[[nodiscard]] QByteArrayList inShort(const std::vector<Explanation> &explanations);

} // namespace thumpline
