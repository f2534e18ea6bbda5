#include "ui/pulse/pulse_texts.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"
#include "diagnosis/explanation_text.h"
#include "diagnosis/pulse_ticks.h"
#include "diagnosis/pulse_words.h"
#include "ui/quantities.h"

#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString clockTime(PulseTime at, const PulseClock &clock, const QTimeZone &zone, PulseTimeText::Precision precision)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(clock.wallAt(at).sinceEpoch.count(), zone);
    return PulseTimeText::time(time.time(), precision);
}

int countable(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString milliseconds(qint32 ms)
{
    return DurationText::latency(std::chrono::milliseconds {ms});
}

} // namespace

// --- marks

QString PulseTexts::gap(const PulseMark &mark)
{
    const QString away = DurationText::of(mark.until - mark.at);
    const int filled = countable(mark.filled);
    if (mark.missing == 0)
        //: %n is what was fetched afterwards, %1 like "14 s"
        return tr("Gap of %1: %n post(s) fetched by REST, nothing is missing.", nullptr, filled).arg(away);
    if (filled > 0)
        //: %n is what was fetched afterwards, %1 like "14 s"
        return tr("Gap of %1: %n post(s) fetched by REST, more may be missing.", nullptr, filled).arg(away);
    return tr("Gap of %1 that could not be filled.").arg(away);
}

QString PulseTexts::markTitle(const PulseMark &mark)
{
    switch (mark.kind) {
    case PulseMarkKind::Drop:
        return mark.age ? tr("Dropped after %1.").arg(DurationText::of(*mark.age)) : tr("Dropped.");
    case PulseMarkKind::FailedAttempt:
        return tr("An attempt to connect failed.");
    case PulseMarkKind::Gap:
        return gap(mark);
    case PulseMarkKind::Quiet:
        //: a time in which a stream brought nothing; %1 like "3 min"
        return tr("Quiet for %1.").arg(DurationText::of(mark.until - mark.at));
    case PulseMarkKind::Health:
        //: %1 is "OK", "down"…
        return tr("Health: %1").arg(PulseWords::state(mark.health));
    }
    Q_UNREACHABLE();
}

QString PulseTexts::cause(const PulseCause &cause)
{
    //: a cause found by a rule: %1 a sentence, %2 how sure it is, %3 the rule's name
    return tr("Cause: %1 (%2, %3)")
        .arg(cause.text, ExplanationText::confidence(cause.confidence), QString::fromLatin1(toKey(cause.rule)));
}

QString PulseTexts::stretch(const PulseMark &mark)
{
    return mark.cause ? markTitle(mark) + u'\n' + cause(*mark.cause) : markTitle(mark);
}

QString PulseTexts::mark(const PulseMark &mark, const PulseClock &clock, const QTimeZone &zone)
{
    QStringList lines {PulseTimeText::exact(clock.wallAt(mark.at), zone), markTitle(mark)};
    if (mark.kind == PulseMarkKind::Drop || mark.kind == PulseMarkKind::FailedAttempt) {
        const ReasonText reason = CloseReasonText::of(mark.reason(), mark.age);
        lines += reason.explanation;
        if (mark.cause && mark.cause->rule.isKnown())
            lines += cause(*mark.cause);
        else if (mark.cause)
            lines += mark.cause->text; // that it is unknown, and why
        else if (!reason.cause.isEmpty())
            //: %1 is a sentence
            lines += tr("Likely cause: %1").arg(reason.cause);
        if (mark.until != PulseTime {0})
            lines += tr("Live again after %1.").arg(DurationText::of(mark.until - mark.at));
    } else if (mark.kind == PulseMarkKind::Quiet && mark.cause) {
        lines += cause(*mark.cause);
    }
    return lines.join(u'\n');
}

// --- what was at a time

QString PulseTexts::stateLine(const PulseSpans &spans, PulseTime at, const PulseClock &clock, const QTimeZone &zone)
{
    const std::optional<PulseSpan> span = spans.spanAt(at);
    if (!span)
        return {};
    const auto time
        = [&](PulseTime moment) { return clockTime(moment, clock, zone, PulseTimeText::Precision::Seconds); };
    QString words = PulseWords::state(span->state);
    if (span->state == PulseState::Down && span->attempt > 0)
        //: %1 is "down", %2 counts the attempts to connect
        words = tr("%1, attempt %2").arg(words, Quantities::count(span->attempt));
    const std::optional<PulseTime> end = spans.endOf(span->from);
    if (!end)
        //: %1 is a state, %2 a time
        return tr("%1 since %2").arg(words, time(span->from));
    //: %1 is a state, %2 and %3 times, %4 like "14 s"
    return tr("%1 from %2 to %3 (%4)").arg(words, time(span->from), time(*end), DurationText::of(*end - span->from));
}

QString PulseTexts::stream(const PulseLane &lane, PulseTime at, std::chrono::milliseconds reach,
                           const PulseClock &clock, const QTimeZone &zone)
{
    QStringList lines {stateLine(lane.states, at, clock, zone)};
    const std::chrono::milliseconds around = std::max<std::chrono::milliseconds>(reach, 500ms);
    const PulseRange near {at - around, at + around};
    const PulseTally events = lane.events.tally(near);
    if (events.count > 0) {
        //: %n events within a stretch of time, %1 like "2 s"
        QString line
            = tr("%n event(s) within %1", nullptr, countable(events.count)).arg(DurationText::of(near.length()));
        if (events.max)
            //: %1 is a line on events, %2 like "0.8 s"
            line = tr("%1, up to %2 after they were written").arg(line, milliseconds(std::max(*events.max, 0)));
        lines += line;
    }
    if (const PulseTally recovered = lane.recovered.tally(near); recovered.count > 0)
        lines += tr("%n post(s) fetched by REST", nullptr, countable(recovered.count));
    if (const std::optional<PulseTime> beat = lane.beats.lastBefore(at + reach)) {
        const PulseTally gaps = lane.beats.tally({*beat, *beat + 1ms});
        const QString when = clockTime(*beat, clock, zone, PulseTimeText::Precision::Milliseconds);
        lines += gaps.max ? tr("last heartbeat %1, %2 after the one before").arg(when, milliseconds(*gaps.max))
                          : tr("last heartbeat %1").arg(when);
    }
    if (const PulseTally missed = lane.missed.tally(near); missed.count > 0)
        lines += tr("%n heartbeat(s) missed", nullptr, countable(missed.count));
    return lines.join(u'\n');
}

QString PulseTexts::health(const PulseHealthLane &lane, PulseTime at, std::chrono::milliseconds reach)
{
    const PulseTally looks = lane.latency.tally({at - std::max<std::chrono::milliseconds>(reach, 15s), at + reach});
    if (!looks.max)
        return {};
    //: how long the server took to answer; %1 like "41 ms"
    return tr("answered in %1").arg(latency(looks));
}

QString PulseTexts::atTime(const PulseHistory &history, const PulseRow &row, PulseTime at,
                           std::chrono::milliseconds reach, const QTimeZone &zone)
{
    const PulseClock &clock = history.clock();
    QStringList lines {row.instance.isEmpty() ? row.name : u"%1 · %2"_s.arg(row.name, row.instance),
                       PulseTimeText::exact(clock.wallAt(at), zone)};
    switch (row.kind) {
    case PulseRow::Kind::Stream:
        if (const PulseLane *lane = history.lane(row.source))
            lines += stream(*lane, at, reach, clock, zone);
        break;
    case PulseRow::Kind::Health:
        if (const PulseHealthLane *lane = history.healthOf(row.server))
            lines += QStringList {stateLine(lane->states, at, clock, zone), health(*lane, at, reach)};
        break;
    case PulseRow::Kind::Network:
        lines += stateLine(history.network(), at, clock, zone);
        break;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// --- figures

QString PulseTexts::liveShare(const PulseLaneFigures &figures)
{
    return PulseWords::share(figures.liveShare());
}

QString PulseTexts::okShare(const PulseHealthFigures &figures)
{
    return PulseWords::share(figures.okShare());
}

QString PulseTexts::latency(const PulseTally &looks)
{
    if (!looks.min || !looks.max)
        return u"–"_s;
    if (*looks.min == *looks.max)
        return milliseconds(*looks.max);
    //: from the smallest to the greatest
    return tr("%1 to %2").arg(milliseconds(*looks.min), milliseconds(*looks.max));
}

QString PulseTexts::summary(const PulseLaneFigures &figures)
{
    QStringList parts;
    //: %1 like "97 %"
    parts += tr("%1 of the time live").arg(liveShare(figures));
    parts += tr("%n drop(s)", nullptr, countable(figures.drops));
    parts += tr("%n event(s)", nullptr, countable(figures.events.count));
    if (figures.recovered > 0)
        parts += tr("%n post(s) fetched by REST", nullptr, countable(figures.recovered));
    parts += tr("%n heartbeat(s) missed", nullptr, countable(figures.missedBeats));
    return parts.join(u", "_s);
}

QString PulseTexts::summary(const PulseHealthFigures &figures)
{
    QStringList parts;
    parts += tr("%n look(s) at the health", nullptr, countable(figures.looks.count));
    parts += tr("%n of them not OK", nullptr, countable(figures.problems));
    if (figures.looks.max)
        parts += tr("answered in %1").arg(latency(figures.looks));
    return parts.join(u", "_s);
}

QString PulseTexts::figures(const PulseFigures &figures, const PulseHistory &history, const PulseNames &names,
                            const QTimeZone &zone)
{
    QStringList lines;
    const PulseClock &clock = history.clock();
    lines += tr("%1 to %2")
                 .arg(PulseTimeText::exact(clock.wallAt(figures.range.from), zone),
                      PulseTimeText::exact(clock.wallAt(figures.range.to), zone));
    for (const PulseLaneFigures &one : figures.lanes) {
        if (const PulseLane *lane = history.lane(one.source))
            lines += u"%1 · %2: %3"_s.arg(names.stream(*lane), names.instance(lane->server), summary(one));
    }
    for (const PulseHealthFigures &one : figures.health)
        lines += u"%1: %2"_s.arg(names.instance(one.server), summary(one));
    return lines.join(u'\n');
}

} // namespace thumpline
