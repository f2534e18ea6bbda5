#include "report/report_summary.h"

#include "diagnosis/duration_text.h"
#include "diagnosis/explanation_text.h"
#include "diagnosis/pulse_words.h"
#include "report/report_figures.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace thumpline {

using std::chrono::milliseconds;

namespace {

int countable(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

/// A time that all of several are close to; nothing where they differ, or are so short that they say nothing.
std::optional<milliseconds> commonOf(std::vector<milliseconds> times)
{
    constexpr milliseconds spread {2'000};
    constexpr milliseconds least {10'000};
    if (times.size() < 2)
        return std::nullopt;
    std::ranges::sort(times);
    if (times.front() < least || times.back() - times.front() > spread)
        return std::nullopt;
    return std::chrono::round<std::chrono::seconds>(times[times.size() / 2]);
}

} // namespace

QStringList ReportSummary::of(const StreamReport &report)
{
    QStringList sentences {headline(report)};
    if (report.streams.empty())
        return sentences;
    sentences += live(report);
    sentences += outages(report);
    sentences += gaps(report);
    sentences += heartbeats(report);
    sentences += health(report);
    sentences += periods(report);
    sentences.removeAll(QString());
    return sentences;
}

QString ReportSummary::headline(const StreamReport &report)
{
    if (report.streams.empty())
        return tr("No stream was watched in this time.");
    const QString time = DurationText::of(report.range.length());
    const qint64 drops = report.dropCount();
    const qint64 failed = report.failedAttempts();
    if (drops == 0 && failed == 0)
        //: %1 is a length of time: "2 h 5 min"
        return tr("No drop in %1.").arg(time);
    const QString times = drops > 0 ? //: %1 is a length of time: "2 h 5 min"
        tr("%n drop(s) in %1.", nullptr, countable(drops)).arg(time)
                                    : //: %1 is a length of time: "2 h 5 min"
        tr("No drop in %1, but %n attempt(s) to connect failed.", nullptr, countable(failed)).arg(time);
    //: %1 how many drops there were, %2 why: both are sentences
    return tr("%1 %2").arg(times, mainCause(report));
}

QString ReportSummary::mainCause(const StreamReport &report)
{
    if (report.causes.empty())
        return tr("They are not in what is held any more.");
    const ReportCause &main = report.causes.front();
    const QString why = ExplanationText::cause(main.explanation);
    const qint64 all = report.dropCount() > 0 ? report.dropCount() : report.failedAttempts();
    const qint64 explained = report.dropCount() > 0 ? main.drops : main.failedAttempts;
    QStringList sentences;
    if (explained >= all)
        sentences += why;
    else //: %n of all drops; %1 is why they happened, a sentence
        sentences += tr("%n of them have the same cause. %1", nullptr, countable(explained)).arg(why);
    sentences += figureOf(report, main);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// What the drops of a cause have in common: the figure that an admin will look for in a configuration.
QString ReportSummary::figureOf(const StreamReport &report, const ReportCause &cause)
{
    std::vector<milliseconds> silences;
    std::vector<milliseconds> ages;
    for (const ReportDrop &drop : report.drops) {
        if (drop.explanation.cause != cause.explanation.cause || !drop.wasOpen)
            continue;
        silences.push_back(drop.idle.value_or(milliseconds {0}));
        ages.push_back(drop.age.value_or(milliseconds {0}));
    }
    if (const auto silence = commonOf(silences))
        //: of several drops; %1 is like "60.0 s"
        return tr("Each came after about %1 of silence.").arg(ReportFigures::exact(*silence));
    if (const auto age = commonOf(ages))
        //: of several drops; %1 is like "100.0 s"
        return tr("Each came about %1 after the stream was opened.").arg(ReportFigures::exact(*age));
    return {};
}

QString ReportSummary::live(const StreamReport &report)
{
    const auto shareOf = [](const ReportStream &stream) { return stream.liveShare.value_or(2); };
    const ReportStream &worst = *std::ranges::min_element(report.streams, {}, shareOf);
    if (!worst.liveShare)
        return {};
    const QString share = PulseWords::share(worst.liveShare);
    if (report.streams.size() == 1)
        //: %1 is a share like "97.3 %"
        return tr("The stream was live for %1 of the time.").arg(share);
    if (*worst.liveShare >= 1)
        return tr("All %n stream(s) were live all the time.", nullptr, countable(std::ssize(report.streams)));
    //: %n streams were watched; %1 is the name of one, %2 a share like "97.3 %"
    return tr("Of %n stream(s) the one that was down longest, %1, was live for %2 of the time.", nullptr,
              countable(std::ssize(report.streams)))
        .arg(report.nameOf(worst.source), share);
}

QString ReportSummary::outages(const StreamReport &report)
{
    QStringList sentences;
    if (report.dropCount() > 0 && report.failedAttempts() > 0)
        sentences += tr("%n attempt(s) to connect again failed.", nullptr, countable(report.failedAttempts()));
    std::chrono::milliseconds longest {-1};
    for (const ReportDrop &drop : report.drops)
        longest = std::max(longest, drop.down.value_or(longest));
    if (longest.count() >= 0)
        //: %1 is a length of time: "4 min 12 s"
        sentences += tr("The longest outage took %1.").arg(DurationText::of(longest));
    return sentences.join(u' ');
}

QString ReportSummary::gaps(const StreamReport &report)
{
    if (report.gaps.empty())
        return {};
    qint64 filled = 0;
    qint64 missing = 0;
    bool isKnown = true;
    for (const ReportGap &gap : report.gaps) {
        filled += gap.filled;
        missing += gap.missing.value_or(0);
        isKnown = isKnown && gap.missing;
    }
    if (isKnown && missing == 0)
        return tr("%n post(s) that came meanwhile were fetched afterwards; nothing is missing.", nullptr,
                  countable(filled));
    if (isKnown)
        return tr("%n post(s) that came meanwhile are missing.", nullptr, countable(missing));
    return tr("%n post(s) that came meanwhile were fetched afterwards; how many are missing is not known.", nullptr,
              countable(filled));
}

QString ReportSummary::heartbeats(const StreamReport &report)
{
    qint64 missed = 0;
    for (const ReportStream &stream : report.streams)
        missed += stream.heartbeats.missed;
    return missed > 0 ? tr("%n heartbeat(s) did not come.", nullptr, countable(missed)) : QString();
}

QString ReportSummary::health(const StreamReport &report)
{
    qint64 looks = 0;
    qint64 problems = 0;
    for (const ReportHealth &health : report.health) {
        if (!health.okShare) // it tells nothing
            continue;
        looks += health.looks;
        problems += health.problemLooks;
    }
    if (looks == 0)
        return {};
    if (problems == 0)
        return tr("The streaming service said that it is well, each of %n time(s) it was asked.", nullptr,
                  countable(looks));
    //: %1 of %n times, a number
    return tr("The streaming service was not well %1 of the %n time(s) that it was asked.", nullptr, countable(looks))
        .arg(QLocale().toString(problems));
}

QStringList ReportSummary::periods(const StreamReport &report)
{
    QStringList sentences;
    for (const ReportPeriod &period : report.periods)
        sentences += ExplanationText::cause(period.explanation);
    sentences.removeDuplicates();
    constexpr qsizetype most = 3;
    return sentences.first(std::min(most, sentences.size()));
}

} // namespace thumpline
