#include "report/report_document.h"

#include "diagnosis/duration_text.h"
#include "diagnosis/explanation_text.h"
#include "diagnosis/pulse_words.h"
#include "report/report_figures.h"

#include <algorithm>
#include <set>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString dash = u"–"_s;

DocText plain(const QString &text)
{
    return {.text = text};
}

DocText quoted(const QString &text)
{
    return {.text = text, .isQuoted = true};
}

QString anchorOf(int drop)
{
    return u"drop-%1"_s.arg(drop);
}

QString ruleOf(const Explanation &explanation)
{
    return explanation.rule.isKnown() ? QString::fromLatin1(toKey(explanation.rule)) : u"?"_s;
}

QString causeAnchor(const Explanation &explanation)
{
    return u"cause-"_s + QString::fromLatin1(explanation.cause);
}

} // namespace

QString ReportDocument::language()
{
    //: the code of the language of these translations: de for German, ja for Japanese
    return tr("en", "language code");
}

QString ReportDocument::title() const
{
    QStringList hosts;
    for (const ReportStream &stream : m_report.streams) {
        if (!hosts.contains(stream.host))
            hosts += stream.host;
    }
    constexpr qsizetype most = 3;
    if (hosts.isEmpty())
        return tr("Streaming report");
    if (hosts.size() > most)
        //: the title of a report; %n is more than three
        return tr("Streaming report: %n instance(s)", nullptr, static_cast<int>(hosts.size()));
    //: the title of a report; %1 names one to three instances
    return tr("Streaming report: %1").arg(hosts.join(u", "_s));
}

std::vector<DocBlock> ReportDocument::blocks() const
{
    Blocks blocks;
    addSummary(blocks);
    if (m_report.streams.empty()) {
        addOrigin(blocks);
        return blocks;
    }
    blocks.push_back(DocHeading {.text = tr("What happened when"), .id = u"pulse"_s});
    blocks.push_back(DocPicture {});
    addCauses(blocks);
    addDrops(blocks);
    addGaps(blocks);
    addPeriods(blocks);
    blocks.push_back(DocHeading {.text = tr("Figures"), .id = u"figures"_s});
    for (const DocTable &table : {ReportFigures::connections(m_report), ReportFigures::heartbeats(m_report),
                                  ReportFigures::events(m_report), ReportFigures::delays(m_report)}) {
        if (!table.rows.empty())
            blocks.push_back(table);
    }
    if (m_report.counted) {
        //: %1 and %2 are times
        const QString note
            = tr("Counts and delays are kept by the minute, older ones by the hour: those of events, "
                 "attempts and drops are from %1 to %2.")
                  .arg(ReportFigures::moment(m_report.counted->first), ReportFigures::moment(m_report.counted->second));
        blocks.push_back(DocParagraph {DocParagraph::Role::Small, plain(note)});
    }
    if (!m_report.health.empty()) {
        blocks.push_back(DocHeading {.text = tr("Health of the service"), .id = u"health"_s});
        blocks.push_back(ReportFigures::health(m_report));
        if (const DocTable problems = ReportFigures::healthProblems(m_report); !problems.rows.empty())
            blocks.push_back(problems);
    }
    addConnections(blocks);
    addOrigin(blocks);
    return blocks;
}

void ReportDocument::addSummary(Blocks &blocks) const
{
    blocks.push_back(DocParagraph {DocParagraph::Role::Lead, plain(m_report.summary.value(0))});
    if (m_report.summary.size() > 1) {
        DocList list;
        for (const QString &sentence : m_report.summary.sliced(1))
            list.items.push_back(plain(sentence));
        blocks.push_back(std::move(list));
    }
    DocFacts facts;
    //: %1 and %2 are times, %3 is the length of time between them
    facts.facts.emplace_back(tr("Time (UTC)"),
                             plain(tr("%1 to %2, %3")
                                       .arg(ReportFigures::moment(m_report.from), ReportFigures::moment(m_report.to),
                                            DurationText::of(m_report.range.length()))));
    const milliseconds asleep = m_report.network.of(PulseState::Asleep) + m_report.network.of(PulseState::Unwatched);
    const milliseconds offline = m_report.network.of(PulseState::Offline);
    if (asleep.count() > 0)
        facts.facts.emplace_back(tr("Asleep"),
                                 plain(tr("This computer slept for %1 of it.").arg(DurationText::of(asleep))));
    if (offline.count() > 0)
        facts.facts.emplace_back(
            tr("Offline"), plain(tr("This computer had no network for %1 of it.").arg(DurationText::of(offline))));
    blocks.push_back(std::move(facts));
}

// --- why

void ReportDocument::addCauses(Blocks &blocks) const
{
    if (m_report.causes.empty())
        return;
    blocks.push_back(DocHeading {.text = tr("Why"), .id = u"causes"_s});
    for (const ReportCause &cause : m_report.causes)
        addCause(cause, blocks);
}

void ReportDocument::addCause(const ReportCause &cause, Blocks &blocks) const
{
    const Explanation &why = cause.explanation;
    QStringList counts;
    if (cause.drops > 0)
        counts += tr("%n drop(s)", nullptr, static_cast<int>(cause.drops));
    if (cause.failedAttempts > 0)
        counts += tr("%n failed attempt(s) to connect", nullptr, static_cast<int>(cause.failedAttempts));
    QString title = counts.join(u", "_s);
    if (why.rule.isKnown())
        //: heading of a cause: %1 how often (3 drops), %2 how sure it is (likely), %3 the short name of the rule (D16)
        title = tr("%1: %2, rule %3").arg(title, ExplanationText::confidence(why.confidence), ruleOf(why));
    else //: heading of a cause: %1 how often (3 drops)
        title = tr("%1: cause unknown").arg(title);
    blocks.push_back(DocHeading {3, title, causeAnchor(why)});
    if (!why.text.isEmpty())
        blocks.push_back(DocParagraph {DocParagraph::Role::Plain, plain(why.text)});
    DocList evidence;
    for (const QString &sentence : why.evidence)
        evidence.items.push_back(plain(sentence));
    if (!evidence.items.empty())
        blocks.push_back(std::move(evidence));
    DocFacts facts;
    if (cause.sources.size() < m_report.streams.size() || m_report.streams.size() > 1) {
        QStringList names;
        for (const SourceId &source : cause.sources)
            names += ReportFigures::nameOf(m_report, source).text;
        facts.facts.emplace_back(tr("Streams"), plain(names.join(u"; "_s)));
    }
    if (!why.tellApart.isEmpty())
        facts.facts.emplace_back(tr("What would tell"), plain(why.tellApart));
    if (!why.others.empty()) {
        QStringList others;
        for (const OtherCause &other : why.others)
            //: another possible cause: %1 the short name of its rule (D18), %2 how sure it is (possible)
            others += tr("%1 (%2)").arg(QString::fromLatin1(toKey(other.rule)),
                                        ExplanationText::confidence(other.confidence));
        facts.facts.emplace_back(tr("It may also be"), plain(others.join(u", "_s)));
    }
    if (!cause.mayExplain.empty()) {
        QStringList numbers;
        for (const int number : cause.mayExplain)
            numbers += QString::number(number);
        //: %1 lists numbers of drops in the table
        facts.facts.emplace_back(tr("It may explain as well"), plain(tr("No. %1").arg(numbers.join(u", "_s))));
    }
    if (!why.advice.isEmpty())
        facts.facts.emplace_back(tr("For who reads the stream"), plain(why.advice));
    if (!why.adminAdvice.isEmpty())
        facts.facts.emplace_back(tr("For who runs the server"), plain(why.adminAdvice));
    if (!facts.facts.empty())
        blocks.push_back(std::move(facts));
}

// --- drops

std::vector<DocText> ReportDocument::rowOf(const ReportDrop &drop) const
{
    QString what = drop.what;
    if (drop.times > 1)
        //: %1 is a sentence on how an attempt to connect failed, %n how many did one after the other
        what = tr("%1 (%n time(s) in a row)", nullptr, drop.times).arg(what);
    const QString words = drop.serverWords.join(u" / "_s);
    DocText cause {.text = ruleOf(drop.explanation), .link = causeAnchor(drop.explanation)};
    if (drop.explanation.rule.isKnown())
        cause.text = tr("%1 (%2)").arg(cause.text, ExplanationText::confidence(drop.explanation.confidence));
    return {{.text = QString::number(drop.number), .id = anchorOf(drop.number)},
            plain(ReportFigures::moment(drop.at)),
            ReportFigures::nameOf(m_report, drop.source),
            plain(what),
            words.isEmpty() ? plain(dash) : quoted(words),
            plain(drop.wasOpen ? ReportFigures::time(drop.age) : tr("never", "was a connection open")),
            plain(ReportFigures::exact(drop.idle)),
            plain(ReportFigures::exact(drop.down)),
            cause};
}

void ReportDocument::addDrops(Blocks &blocks) const
{
    if (m_report.drops.empty() && m_report.omittedDrops == 0)
        return;
    blocks.push_back(DocHeading {.text = tr("Drops and failed attempts"), .id = u"drops"_s});
    DocTable table {.caption = tr("Drops and failed attempts, oldest first"),
                    .columns = {{tr("No.", "number of a drop"), true},
                                {tr("Time (UTC)")},
                                {tr("Stream")},
                                {tr("How it ended")},
                                {tr("Server's words")},
                                {tr("Open for", "length of time"), true},
                                {tr("Silent for", "length of time"), true},
                                {tr("Live again after", "length of time"), true},
                                {tr("Rule", "that found the cause")}}};
    for (const ReportDrop &drop : m_report.drops)
        table.rows.push_back(rowOf(drop));
    const bool hasWords
        = std::ranges::any_of(m_report.drops, [](const ReportDrop &d) { return !d.serverWords.empty(); });
    if (!hasWords) { // a column of nothing
        constexpr int words = 4;
        table.columns.erase(table.columns.begin() + words);
        for (auto &row : table.rows)
            row.erase(row.begin() + words);
    }
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    if (m_report.omittedDrops > 0) {
        const QString note = tr("%n older one(s) are counted in the figures, but not listed here.", nullptr,
                                static_cast<int>(std::min<qint64>(m_report.omittedDrops, 1'000'000'000)));
        blocks.push_back(DocParagraph {DocParagraph::Role::Small, plain(note)});
    }
}

void ReportDocument::addGaps(Blocks &blocks) const
{
    if (m_report.gaps.empty())
        return;
    blocks.push_back(DocHeading {.text = tr("Gaps"), .id = u"gaps"_s});
    DocTable table {.caption = tr("What was missed while a stream was down"),
                    .columns = {{tr("From (UTC)")},
                                {tr("To (UTC)")},
                                {tr("Stream")},
                                {tr("Length", "of time"), true},
                                {tr("Posts fetched"), true},
                                {tr("Posts missing"), true}}};
    for (const ReportGap &gap : m_report.gaps) {
        table.rows.push_back({plain(ReportFigures::moment(gap.from)), plain(ReportFigures::moment(gap.to)),
                              ReportFigures::nameOf(m_report, gap.source),
                              plain(ReportFigures::time(gap.to.sinceEpoch - gap.from.sinceEpoch)),
                              plain(ReportFigures::count(gap.filled)),
                              plain(gap.missing ? ReportFigures::count(*gap.missing) : tr("not known"))});
    }
    blocks.push_back(std::move(table));
    if (m_report.omittedGaps > 0) {
        const QString note
            = tr("%n older gap(s) are not listed here.", nullptr, static_cast<int>(m_report.omittedGaps));
        blocks.push_back(DocParagraph {DocParagraph::Role::Small, plain(note)});
    }
}

void ReportDocument::addPeriods(Blocks &blocks) const
{
    if (m_report.periods.empty())
        return;
    blocks.push_back(DocHeading {.text = tr("Quiet, held back or late"), .id = u"quiet"_s});
    DocTable table {.caption = tr("Times when a stream was open, but brought nothing, or brought it late"),
                    .columns = {{tr("From (UTC)")},
                                {tr("To (UTC)")},
                                {tr("Stream")},
                                {tr("What it means")},
                                {tr("Evidence")},
                                {tr("Rule", "that found the cause")}}};
    for (const ReportPeriod &period : m_report.periods) {
        const Explanation &why = period.explanation;
        table.rows.push_back({plain(ReportFigures::moment(period.from)), plain(ReportFigures::moment(period.to)),
                              ReportFigures::nameOf(m_report, why.source), plain(ExplanationText::cause(why)),
                              plain(why.evidence.join(u' ')), plain(ruleOf(why))});
    }
    blocks.push_back(std::move(table));
}

// --- the picture

QStringList ReportDocument::laneName(const ReportLane &lane) const
{
    switch (lane.kind) {
    case ReportLane::Kind::Stream: {
        const ReportStream *stream = m_report.stream(lane.source);
        return stream ? QStringList {stream->name, stream->host} : QStringList {QString::fromLatin1(lane.source)};
    }
    case ReportLane::Kind::Health: {
        const auto isOf = [&](const ReportHealth &health) { return health.server.host() == lane.server.host(); };
        const auto health = std::ranges::find_if(m_report.health, isOf);
        return {tr("Health", "of a streaming service"), health == m_report.health.end() ? QString() : health->host};
    }
    case ReportLane::Kind::Network:
        return {tr("Network", "of this computer"), tr("this computer")};
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportDocument::pictureDescription() const
{
    QStringList lines;
    for (const ReportStream &stream : m_report.streams)
        //: %1 names a stream, %2 is a share like "97.3 %", %n counts drops
        lines += tr("%1: live for %2 of the time, %n drop(s).", nullptr, static_cast<int>(stream.counts.drops))
                     .arg(ReportFigures::nameOf(m_report, stream.source).text, PulseWords::share(stream.liveShare));
    return lines.join(u' ');
}

std::vector<std::pair<PulseState, QString>> ReportDocument::legend() const
{
    std::set<PulseState> shown;
    for (const ReportLane &lane : m_report.picture.lanes) {
        for (const PulseRun &run : lane.runs)
            shown.insert(run.worst);
    }
    std::vector<std::pair<PulseState, QString>> legend;
    for (const PulseState state : shown) {
        QString words = PulseWords::state(state);
        if (state == PulseState::HealthOk || state == PulseState::HealthDegraded || state == PulseState::HealthDown)
            //: a state of a streaming service's health in a legend: %1 is "OK", "down"
            words = tr("health: %1").arg(words);
        legend.emplace_back(state, words);
    }
    return legend;
}

QString ReportDocument::markTitle(const ReportMark &mark) const
{
    const auto drop = std::ranges::find(m_report.drops, mark.drop, &ReportDrop::number);
    if (drop == m_report.drops.end())
        return tr("%n drop(s)", nullptr, mark.count);
    //: a drop in a picture: %1 its number, %2 when, %3 how it ended, a sentence
    const QString title
        = tr("No. %1, %2: %3").arg(QString::number(drop->number), ReportFigures::moment(drop->at), drop->what);
    return mark.count > 1 ? //: %1 is a sentence on a drop; %n are at the same place of a picture
        tr("%1 (the first of %n here)", nullptr, mark.count).arg(title)
                          : title;
}

} // namespace thumpline
