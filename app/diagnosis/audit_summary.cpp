#include "diagnosis/audit_summary.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array bothOfThem {AuditSide::Left, AuditSide::Right};
// From here on a delay is one that a person notices in a timeline.
constexpr std::chrono::milliseconds noticed {1000};

int countOf(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

/// Who was late, where one side is so for most of the events; else that they came alike.
QString AuditSummary::onArrival(const AuditFigures &figures, const BothSides<QString> &names)
{
    for (const AuditSide side : bothOfThem) {
        const DelayHistogram &behind = figures.sides[side].behind;
        const auto median = behind.percentile(0.5).value_or(std::chrono::milliseconds {0});
        if (behind.count() * 2 <= figures.both)
            continue;
        const int percent = static_cast<int>(behind.count() * 100 / figures.both);
        const QString share = QLocale().toString(percent);
        const QString &later = names[side];
        const QString &earlier = names[otherOf(side)];
        if (median >= noticed) {
            //: %1 and %3 are names of streams (SSE, WebSocket), %2 is a number, %4 and %5 are times like "2.1 s"
            return tr("%1 is late: %2 % of them came there after %3, half of these by %4 or more, the slowest by %5.")
                .arg(later, share, earlier, DurationText::latency(median), DurationText::latency(behind.max()));
        }
        //: %1 and %3 are names of streams (SSE, WebSocket), %2 is a number, %4 is a time like "40 ms"
        return tr("%1 is a little behind: %2 % of them came there after %3, half of these by %4 or less.")
            .arg(later, share, earlier, DurationText::latency(median));
    }
    if (figures.together * 2 > figures.both)
        return tr("Most of them came on both within the same millisecond.");
    return tr("Neither stream was first for most of them.");
}

/// Which of them never came up, and why.
QString AuditSummary::onAbsence(const AuditFigures &figures, const BothSides<QString> &names)
{
    QStringList sentences;
    QStringList causes;
    for (const AuditSide side : bothOfThem) {
        if (figures.hasBeenUp(side))
            continue;
        sentences = {tr("%1 never came up, so there is nothing to compare.").arg(names[side])};
        if (const auto &end = figures.sides[side].lastEnd)
            //: %1 is the name of a stream (SSE, WebSocket), %2 a sentence on how its connection ended
            causes += tr("%1: %2").arg(names[side],
                                       CloseReasonText::withServerWords(*end, CloseReasonText::explanationOf(*end)));
    }
    if (!figures.hasBeenUp(AuditSide::Left) && !figures.hasBeenUp(AuditSide::Right))
        //: %1 and %2 are names of streams (SSE, WebSocket)
        sentences = {tr("Neither %1 nor %2 came up, so there is nothing to compare.").arg(names.left, names.right)};
    return (sentences + causes).join(u' ');
}

QStringList AuditSummary::onLoss(const AuditSideFigures &side, const QString &name)
{
    QStringList sentences;
    if (side.missingConnected > 0) //: %1 is the name of a stream (SSE, WebSocket)
        sentences
            += tr("%n event(s) did not come by %1, though it was connected.", nullptr, countOf(side.missingConnected))
                   .arg(name);
    if (side.missingDisconnected > 0) //: %1 is the name of a stream (SSE, WebSocket)
        sentences += tr("%n event(s) did not come by %1, as it was not connected all the time.", nullptr,
                        countOf(side.missingDisconnected))
                         .arg(name);
    if (side.duplicates > 0) //: %1 is the name of a stream (SSE, WebSocket)
        sentences += tr("%n event(s) came again by %1.", nullptr, countOf(side.duplicates)).arg(name);
    return sentences;
}

QString AuditSummary::text(const AuditFigures &figures, const BothSides<QString> &names)
{
    if (!figures.hasBeenUp(AuditSide::Left) || !figures.hasBeenUp(AuditSide::Right))
        return onAbsence(figures, names);
    QStringList sentences;
    const qint64 missing = figures.sides.left.missing() + figures.sides.right.missing();
    if (figures.both == 0 && missing == 0)
        return tr("Both streams were up, but no event came that can be compared.");
    if (figures.isEqual())
        //: %1 and %2 are names of streams (SSE, WebSocket)
        sentences += tr("%1 and %2 delivered the same: %n event(s), nothing missing, nothing twice.", nullptr,
                        countOf(figures.both))
                         .arg(names.left, names.right);
    else
        //: %1 and %2 are names of streams (SSE, WebSocket)
        sentences += tr("%1 and %2 did not deliver the same; %n event(s) came on both.", nullptr, countOf(figures.both))
                         .arg(names.left, names.right);
    for (const AuditSide side : bothOfThem)
        sentences += onLoss(figures.sides[side], names[side]);
    if (figures.both > 0)
        sentences += onArrival(figures, names);
    return sentences.join(u' ');
}

} // namespace thumpline
