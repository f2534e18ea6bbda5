#include "session/gap_filler.h"

#include "session/rest_manners.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// The id that the server itself gives for going on; else the newest of the page.
std::optional<EntityId> nextCursor(const PageLinks &links, const std::optional<EntityId> &newest)
{
    const auto id = EntityId::fromText(QUrlQuery(links.previous).queryItemValue(u"min_id"_s).toUtf8());
    return id ? id : newest;
}

QString seconds(milliseconds time)
{
    return u"%1 s"_s.arg(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

GapFiller::GapFiller(const StreamTarget &target, const QUrl &server, Parts parts, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_parts(std::move(parts))
    , m_alarm(m_parts.clock->makeAlarm())
    , m_lanes(lanesOf(target))
{
    connect(m_alarm.get(), &Alarm::due, this, &GapFiller::workOn);
}

GapFiller::~GapFiller() = default;

void GapFiller::noteOpened(const Stamp &now)
{
    ++m_connection;
    m_isOpen = true;
    m_openedAt = now.wall;
    m_pages = m_entries = m_failures = 0;
    for (GapLane &lane : m_lanes)
        lane.isRefused = false;
    // The first time, what is posted in between is no loss, and an early answer makes the better anchor.
    pauseFor(m_gap ? m_parts.limits.settle : 0ms);
}

void GapFiller::noteLive(const StreamEvent &event, const Stamp &now)
{
    for (GapLane &lane : m_lanes) {
        if (const auto id = pageId(event, lane.timeline))
            lane.seen.add(*id, now, m_connection);
    }
}

void GapFiller::noteClosed(Timestamp lastByte)
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_alarm->cancel();
    if (m_parts.pages)
        m_parts.pages->cancel();
    if (!m_gap)
        m_gap = Gap {.from = lastByte};
    for (GapLane &lane : m_lanes) {
        if (!lane.isOpen)
            lane.cursor = lane.seen.anchor();
        lane.isOpen = true;
    }
}

/// Does the next thing that is to be done, or says that all is done.
void GapFiller::workOn()
{
    for (GapLane &lane : m_lanes) {
        if (!m_parts.pages)
            giveUp(lane, u"filling gaps is switched off"_s);
        else if (lane.isOpen && !lane.cursor)
            giveUp(lane, u"nothing had been seen before the connection was lost"_s);
        if (!m_parts.pages || lane.isRefused)
            continue;
        if (lane.isOpen) {
            const QString cursor = lane.cursor->toString();
            fetch(lane, {{u"min_id"_s, cursor}, {u"limit"_s, QString::number(m_parts.limits.pageSize)}},
                  &GapFiller::handlePage);
            return;
        }
        if (!lane.seen.anchor()) {
            fetch(lane, {{u"limit"_s, u"1"_s}}, &GapFiller::handleAnchor);
            return;
        }
    }
    if (m_gap)
        closeGap();
}

void GapFiller::fetch(GapLane &lane, QUrlQuery query, void (GapFiller::*handle)(GapLane &, const RestAnswer &))
{
    const auto own = lane.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : own)
        query.addQueryItem(name, value);
    m_parts.pages->fetch({.server = m_server, .path = lane.path, .query = query, .token = m_token},
                         [this, &lane, handle](const RestResult &result) {
                             if (!result.ok())
                                 return handleFailure(lane, result.error());
                             m_failures = 0;
                             (this->*handle)(lane, result.value());
                         });
}

void GapFiller::handleFailure(GapLane &lane, const CloseReason &reason)
{
    ++m_failures;
    const milliseconds own = m_parts.limits.retryBase * (1 << std::min(m_failures - 1, 8));
    const milliseconds wait = reason.retryAfter ? milliseconds(*reason.retryAfter) : own;
    const bool tooLong = wait > m_parts.limits.maxWait;
    if (mayPass(reason) && !tooLong && m_failures < m_parts.limits.maxFailures) {
        pauseFor(wait);
        return;
    }
    // A token without the scope for notifications gets none on the stream either, so none are missing (protocol.md 5).
    const bool nothingMissed = lane.timeline == RestTimeline::Notifications && m_lanes.size() > 1
        && (reason.httpStatus == 401 || reason.httpStatus == 403);
    if (nothingMissed)
        giveUp(lane, {});
    else
        giveUp(lane, tooLong ? u"the server asks to wait %1"_s.arg(seconds(wait)) : failureInWords(reason));
    lane.isRefused = true; // until the next connection
    m_failures = 0;
    workOn();
}

void GapFiller::handleAnchor(GapLane &lane, const RestAnswer &answer)
{
    const Decoder::Events page = decodePage(*m_parts.decoder, lane.timeline, answer.body);
    std::optional<EntityId> newest;
    if (page.ok() && !page.value().empty())
        newest = pageId(*page.value().front(), lane.timeline);
    if (newest)
        lane.seen.setFloor(*newest);
    else if (page.ok() && page.value().empty())
        lane.seen.setFloor(SeenIds::emptyTimeline());
    else
        lane.isRefused = true; // no anchor from here; the stream itself may bring one
    workOn();
}

void GapFiller::handlePage(GapLane &lane, const RestAnswer &answer)
{
    const Decoder::Events page = decodePage(*m_parts.decoder, lane.timeline, answer.body);
    if (!page.ok()) {
        giveUp(lane, u"the answer could not be read: %1"_s.arg(QString::fromUtf8(page.error().reason)));
        workOn();
        return;
    }
    ++m_pages;
    m_entries += static_cast<int>(page.value().size());
    const Sighting sighting = take(lane, page.value());
    const bool met = sighting.live > 0 && sighting.fresh == 0;
    const auto next = nextCursor(answer.links, sighting.newest);
    if (page.value().empty() || met)
        lane.isOpen = false;
    else if (!next || *next <= *lane.cursor)
        giveUp(lane, u"the server does not page forward"_s);
    else if (m_pages >= m_parts.limits.maxPages || m_entries >= m_parts.limits.maxEntries)
        giveUp(lane, u"more than %1 pages or %2 entries"_s.arg(m_parts.limits.maxPages).arg(m_parts.limits.maxEntries));
    if (next) {
        lane.cursor = next;
        lane.seen.setFloor(*next); // a quiet stream must not fetch it all again for its next gap
    }

    const auto wait = rateLimitWait(answer, m_parts.limits.spareRequests, m_parts.clock->wallNow());
    if (wait && *wait > m_parts.limits.maxWait && lane.isOpen)
        giveUp(lane, u"the rate limit ends only in %1"_s.arg(seconds(*wait)));
    if (wait && *wait <= m_parts.limits.maxWait)
        pauseFor(*wait);
    else
        workOn();
}

GapFiller::Sighting GapFiller::take(GapLane &lane, const std::vector<StreamEventPtr> &newestFirst)
{
    Sighting sighting;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        const auto id = pageId(**entry, lane.timeline);
        if (id)
            sighting.newest = sighting.newest ? std::max(*sighting.newest, *id) : *id;
        if (id && lane.seen.contains(*id)) {
            sighting.live += lane.seen.cameBy(*id, m_connection) ? 1 : 0;
            continue;
        }
        if (id)
            lane.seen.addRecovered(*id);
        ++sighting.fresh;
        ++m_gap->filled;
        Q_EMIT recovered(*entry);
    }
    return sighting;
}

void GapFiller::pauseFor(milliseconds time)
{
    m_alarm->setDue(m_parts.clock->now() + time);
}

void GapFiller::giveUp(GapLane &lane, const QString &why)
{
    if (lane.isOpen)
        lane.why = why;
    lane.isOpen = false;
}

void GapFiller::closeGap()
{
    GapFound found {.from = m_gap->from, .to = m_openedAt, .filled = m_gap->filled, .missing = 0};
    QStringList reasons;
    for (GapLane &lane : m_lanes) {
        if (!lane.why.isEmpty())
            reasons += lane.why;
        lane.why.clear();
    }
    if (m_lanes.empty())
        reasons += u"this stream has no timeline that could be fetched"_s;
    if (!reasons.isEmpty())
        found.missing.reset();
    reasons.removeDuplicates();
    found.why = reasons.join(u"; ");
    m_gap.reset();
    Q_EMIT gapClosed(found);
}

} // namespace thumpline
