#pragma once

#include "diagnosis/pulse_statistics.h"
#include "ui/pulse/pulse_layout.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace thumpline {

/// What Pulse says in words: tool tips, figures, what screen readers are told. In the default locale; plain text.
class PulseTexts
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::PulseTexts)
public:
    /// `Dropped after 4 min: the server closed the connection.`, then what it cost and its cause, a line each.
    [[nodiscard]] static QString mark(const PulseMark &mark, const PulseClock &clock, const QTimeZone &zone);
    [[nodiscard]] static QString markTitle(const PulseMark &mark); ///< its first sentence
    /// Of a mark that is a stretch of time: how long it is, and what it means.
    [[nodiscard]] static QString stretch(const PulseMark &mark);
    [[nodiscard]] static QString cause(const PulseCause &cause);

    /// What was at a time in a lane, within `reach` of it: for tool tips.
    [[nodiscard]] static QString atTime(const PulseHistory &history, const PulseRow &row, PulseTime at,
                                        std::chrono::milliseconds reach, const QTimeZone &zone);

    [[nodiscard]] static QString liveShare(const PulseLaneFigures &figures); ///< `97.3 %`, or a dash
    [[nodiscard]] static QString okShare(const PulseHealthFigures &figures);
    [[nodiscard]] static QString latency(const PulseTally &looks); ///< `38 – 412 ms`
    /// `97 % live, 1 drop, 412 events, no heartbeat missed`
    [[nodiscard]] static QString summary(const PulseLaneFigures &figures);
    [[nodiscard]] static QString summary(const PulseHealthFigures &figures);
    /// All figures of a range as plain text, a line for each lane: for the clipboard.
    [[nodiscard]] static QString figures(const PulseFigures &figures, const PulseHistory &history,
                                         const PulseNames &names, const QTimeZone &zone);

private:
    [[nodiscard]] static QString gap(const PulseMark &mark);
    [[nodiscard]] static QString stream(const PulseLane &lane, PulseTime at, std::chrono::milliseconds reach,
                                        const PulseClock &clock, const QTimeZone &zone);
    [[nodiscard]] static QString health(const PulseHealthLane &lane, PulseTime at, std::chrono::milliseconds reach);
    [[nodiscard]] static QString stateLine(const PulseSpans &spans, PulseTime at, const PulseClock &clock,
                                           const QTimeZone &zone);
};

} // namespace thumpline
