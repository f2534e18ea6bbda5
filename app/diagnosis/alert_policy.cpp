#include "diagnosis/alert_policy.h"

#include "diagnosis/alert_composer.h"
#include "diagnosis/quiet_hours.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace std::chrono_literals;
using Kind = AlertSubject::Kind;

namespace {

/// Whether the user knows that it is away, and so wants to know when it is back.
bool isKnown(const AlertOutage &outage)
{
    return outage.told == AlertTold::Yes || outage.told == AlertTold::Silently;
}

} // namespace

AlertPolicy::AlertPolicy(QTimeZone zone)
    : m_zone(std::move(zone))
{}

void AlertPolicy::setOptions(const AlertOptions &options)
{
    m_options = options;
    if (options.enabled)
        return;
    m_missed.clear();
    m_missedCount = 0;
}

bool AlertPolicy::isWaiting() const
{
    if (m_watch.hasDismissed())
        return true;
    const bool hasOpen = std::ranges::any_of(m_watch.subjects(), [this](const auto &entry) {
        const auto &outage = entry.second.outage;
        if (!outage)
            return false;
        if (!m_options.enabled)
            return isKnown(*outage); // until take() has withdrawn it
        return outage->back || outage->told == AlertTold::No;
    });
    return hasOpen || (m_quiet && m_missedCount > 0);
}

AlertPolicy::Groups AlertPolicy::groups()
{
    Groups groups;
    for (auto &[key, subject] : m_watch.subjects()) {
        if (subject.outage)
            groups[subject.topic()].push_back(&subject);
    }
    return groups;
}

AlertNews AlertPolicy::take(const Stamp &now)
{
    AlertNews news;
    news.over = m_watch.takeDismissed();
    const QuietHours hours(m_options.quietFrom, m_options.quietTo, m_zone);
    const bool wasQuiet = std::exchange(m_quiet, m_options.quietHours && hours.contains(now.wall));
    while (!m_raised.empty() && now.mono - m_raised.front() >= 1h)
        m_raised.pop_front();
    for (const auto &[topic, group] : groups())
        tellEnds(topic, group, now, news);
    if (!m_options.enabled) {
        withdrawAll(news);
        return news;
    }
    if (wasQuiet && !m_quiet)
        tellSummary(now, news);
    for (const auto &[topic, group] : groups()) // streams before services: their topics sort so
        tellTrouble(group, now, news);
    return news;
}

void AlertPolicy::withdrawAll(AlertNews &news)
{
    for (auto &[key, subject] : m_watch.subjects()) {
        if (!subject.outage || !isKnown(*subject.outage))
            continue;
        if (subject.outage->told == AlertTold::Yes)
            news.over.push_back(subject.topic());
        subject.outage->told = AlertTold::Covered;
    }
}

// --- trouble

bool AlertPolicy::isDue(const AlertSubject &subject, Instant now) const
{
    const AlertOutage &outage = *subject.outage;
    if (outage.told != AlertTold::No || outage.back)
        return false;
    if (subject.kind == Kind::Health && (!m_options.health || subject.badSamples < 2))
        return false;
    if (subject.kind == Kind::Network && m_watch.running() == 0)
        return false; // nobody waits for it
    const std::chrono::seconds patience = outage.failed ? std::min(m_options.downFor, failedAfter) : m_options.downFor;
    return now - outage.countsFrom >= patience;
}

bool AlertPolicy::mayRaise(const AlertSubject &subject, Instant now) const
{
    if (m_quiet || std::ssize(m_raised) >= m_options.perHour)
        return false;
    return !subject.raised || now - *subject.raised >= m_options.streamPause;
}

bool AlertPolicy::isStandingDown(const QByteArray &server) const
{
    return std::ranges::any_of(m_watch.subjects(), [&](const auto &entry) {
        const AlertSubject &stream = entry.second;
        return stream.kind == Kind::Stream && stream.server == server && stream.outage && isKnown(*stream.outage);
    });
}

void AlertPolicy::tellTrouble(const Group &group, const Stamp &now, AlertNews &news)
{
    AlertSubject &first = *group.front();
    if (first.kind != Kind::Network && m_watch.isMachineAway())
        return;
    if (first.kind == Kind::Health && isDue(first, now.mono) && isStandingDown(first.server)) {
        first.outage->told = AlertTold::Covered;
        return;
    }
    const Group chosen = choose(group, now.mono);
    if (chosen.empty())
        return;
    for (AlertSubject *subject : chosen) {
        subject->outage->told = AlertTold::Yes;
        subject->raised = now.mono;
    }
    Group standing; // its notification replaces the earlier one, so it names all
    std::ranges::copy_if(group, std::back_inserter(standing), [](const AlertSubject *subject) {
        return subject->outage->told == AlertTold::Yes && !subject->outage->back;
    });
    raise(AlertComposer(m_watch).trouble({standing.begin(), standing.end()}, now.mono), now, news);
}

/// Those that are told now; marks the others that are due.
AlertPolicy::Group AlertPolicy::choose(const Group &group, Instant now)
{
    Group chosen;
    for (AlertSubject *subject : group) {
        AlertOutage &outage = *subject->outage;
        const bool goesAlong
            = outage.told == AlertTold::No && !outage.back
            && std::ranges::any_of(group, [&](const AlertSubject *other) {
                   return isDue(*other, now) && outage.countsFrom - other->outage->countsFrom <= together;
               });
        if (!goesAlong)
            continue;
        if (isSeen())
            outage.told = AlertTold::Silently;
        else if (mayRaise(*subject, now))
            chosen.push_back(subject);
        else
            outage.heldBack = outage.heldBack || isDue(*subject, now);
    }
    // It must not be told by those alone that only go along.
    const bool anyDue = std::ranges::any_of(chosen, [&](const AlertSubject *subject) { return isDue(*subject, now); });
    return anyDue ? chosen : Group {};
}

void AlertPolicy::raise(Alert alert, const Stamp &now, AlertNews &news)
{
    if (m_missedCount > 0) {
        alert.body += u' ' + AlertText::heldBack(m_missedCount);
        news.notes.append(AlertText::heldBackNote(m_missedCount));
        m_missed.clear();
        m_missedCount = 0;
    }
    m_raised.push_back(now.mono);
    std::erase(news.over, alert.topic); // it is replaced
    news.alerts.push_back(std::move(alert));
}

// --- ends

void AlertPolicy::tellEnds(const QByteArray &topic, const Group &group, const Stamp &now, AlertNews &news)
{
    Group ended;
    int stillDown = 0;
    bool othersFollow = false;
    Instant oldest = now.mono;
    for (AlertSubject *subject : group) {
        const AlertOutage &outage = *subject->outage;
        if (!outage.back) {
            stillDown += isKnown(outage) ? 1 : 0;
        } else if (now.mono - outage.back->mono >= subject->settles()) {
            ended.push_back(subject);
            oldest = std::min(oldest, outage.back->mono);
        } else {
            othersFollow = othersFollow || isKnown(outage);
        }
    }
    if (ended.empty() || (othersFollow && now.mono - oldest < together))
        return;
    std::vector<const AlertSubject *> told;
    std::ranges::copy_if(ended, std::back_inserter(told),
                         [](const AlertSubject *subject) { return isKnown(*subject->outage); });
    const bool stands = std::ranges::any_of(
        told, [](const AlertSubject *subject) { return subject->outage->told == AlertTold::Yes; });
    if (!told.empty() && m_options.enabled && !m_quiet && !isSeen())
        news.alerts.push_back(AlertComposer(m_watch).end(told, stillDown, offlineLosses()));
    else if (stands && stillDown == 0)
        news.over.push_back(topic);
    for (AlertSubject *subject : ended)
        finish(*subject);
}

void AlertPolicy::finish(AlertSubject &subject)
{
    const AlertOutage outage = *std::exchange(subject.outage, std::nullopt);
    if (subject.kind == Kind::Network)
        m_offlineLosses = {};
    if (subject.kind == Kind::Stream && outage.offline && !isKnown(outage))
        m_offlineLosses.add(outage.losses);
    // Due, but not told; or told, but not that it is over.
    const bool isMissed = outage.told == AlertTold::No ? outage.heldBack : outage.told == AlertTold::Yes && m_quiet;
    if (!isMissed || !m_options.enabled)
        return;
    ++m_missedCount;
    m_missed.push_back({subject.name(), outage.since.wall, outage.back->wall});
    if (m_missed.size() > maxMissed)
        m_missed.erase(m_missed.begin());
}

AlertLosses AlertPolicy::offlineLosses() const
{
    AlertLosses losses = m_offlineLosses;
    for (const auto &[key, stream] : m_watch.subjects()) {
        if (stream.kind == Kind::Stream && stream.outage && stream.outage->offline && !isKnown(*stream.outage))
            losses.add(stream.outage->losses);
    }
    return losses;
}

// --- what quiet hours held back

void AlertPolicy::tellSummary(const Stamp &now, AlertNews &news)
{
    std::vector<MissedTrouble> troubles = std::exchange(m_missed, {});
    int count = std::exchange(m_missedCount, 0);
    QList<SourceId> sources;
    for (auto &[key, subject] : m_watch.subjects()) {
        if (!subject.outage || subject.outage->told != AlertTold::No || !subject.outage->heldBack
            || subject.outage->back)
            continue;
        subject.outage->told = isSeen() ? AlertTold::Silently : AlertTold::Yes;
        subject.raised = now.mono;
        troubles.push_back({subject.name(), subject.outage->since.wall, {}});
        ++count;
        if (subject.kind == Kind::Stream)
            sources.append(subject.source);
    }
    if (count == 0)
        return;
    if (troubles.size() > maxListed) // what still lasts stands last
        troubles.erase(troubles.begin(), troubles.end() - static_cast<std::ptrdiff_t>(maxListed));
    std::ranges::sort(troubles, {}, &MissedTrouble::from);
    Alert summary {.kind = AlertKind::Summary,
                   .topic = "summary",
                   .title = AlertText::summaryTitle(count),
                   .body = AlertText::summaryBody(troubles, count - static_cast<int>(troubles.size()), m_zone),
                   .sources = sources};
    news.notes.append(summary.title + QLatin1StringView(": ")
                      + QString(summary.body).replace(u'\n', QLatin1StringView("; ")));
    if (!isSeen())
        raise(std::move(summary), now, news);
}

} // namespace thumpline
