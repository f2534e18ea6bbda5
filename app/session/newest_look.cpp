#include "session/newest_look.h"

#include "session/rest_manners.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// The timeline of statuses where there are two.
std::optional<GapLane> lookedAt(const StreamTarget &target)
{
    std::vector<GapLane> lanes = lanesOf(target);
    return lanes.empty() ? std::nullopt : std::optional(std::move(lanes.back()));
}

} // namespace

NewestLook::NewestLook(const StreamTarget &target, const QUrl &server, Parts parts, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_parts(std::move(parts))
    , m_alarm(m_parts.clock->makeAlarm())
    , m_lane(lookedAt(target))
{
    connect(m_alarm.get(), &Alarm::due, this, &NewestLook::look);
}

NewestLook::~NewestLook() = default;

void NewestLook::setToken(const Secret &token)
{
    m_token = token;
    m_refused = false;
}

void NewestLook::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    arm();
}

void NewestLook::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    if (live) {
        m_lastEvent = m_parts.clock->now();
        m_refused = false;
    } else if (m_waiting) {
        m_waiting = false;
        m_parts.pages->cancel();
    }
    arm();
}

void NewestLook::noteLive(const StreamEvent &event)
{
    // No new alarm for each event of a busy stream: the one that is set looks how long ago the last one was.
    m_lastEvent = m_parts.clock->now();
    const auto id = m_lane ? pageId(event, m_lane->timeline) : std::nullopt;
    if (!id)
        return;
    const bool comparable = m_newestOnStream && m_newestOnStream->family() == id->family();
    m_newestOnStream = comparable ? std::max(*m_newestOnStream, *id) : *id;
}

void NewestLook::arm()
{
    if (!m_enabled || !m_live || !m_lane || !m_parts.pages || m_refused || m_waiting) {
        m_alarm->cancel();
        return;
    }
    const Instant quiet = m_lastEvent + m_parts.limits.quietFor;
    m_alarm->setDue(m_notBefore ? std::max(quiet, *m_notBefore) : quiet);
}

void NewestLook::look()
{
    const Instant now = m_parts.clock->now();
    if (now - m_lastEvent < m_parts.limits.quietFor) {
        arm(); // something came since the alarm was set
        return;
    }
    m_waiting = true;
    m_notBefore = now + m_parts.limits.interval;
    QUrlQuery query {{u"limit"_s, u"1"_s}};
    for (const auto &[name, value] : m_lane->query.queryItems(QUrl::FullyDecoded))
        query.addQueryItem(name, value);
    m_parts.pages->fetch({.server = m_server, .path = m_lane->path, .query = query, .token = m_token},
                         [this](const RestResult &result) { handleAnswer(result); });
}

void NewestLook::handleAnswer(const RestResult &result)
{
    m_waiting = false;
    if (result.ok()) {
        m_failures = 0;
        handlePage(result.value());
    } else {
        const CloseReason &reason = result.error();
        m_failures = std::min(m_failures + 1, 10);
        const milliseconds own = std::min(m_parts.limits.interval * (1 << m_failures), m_parts.limits.maxInterval);
        const milliseconds asked = reason.retryAfter.value_or(std::chrono::seconds {0});
        m_notBefore = m_parts.clock->now() + std::max(own, asked);
        m_refused = !mayPass(reason);
    }
    arm();
}

void NewestLook::handlePage(const RestAnswer &answer)
{
    waitForRateLimit(answer);
    const Decoder::Events page = decodePage(*m_parts.decoder, m_lane->timeline, answer.body);
    if (!page.ok() || page.value().empty())
        return; // nothing to compare with
    const auto newest = pageId(*page.value().front(), m_lane->timeline);
    if (newest)
        Q_EMIT looked({.id = *newest, .streamId = m_newestOnStream});
}

void NewestLook::waitForRateLimit(const RestAnswer &answer)
{
    const auto wait = rateLimitWait(answer, m_parts.limits.spareRequests, m_parts.clock->wallNow());
    if (wait && m_notBefore)
        m_notBefore = std::max(*m_notBefore, m_parts.clock->now() + *wait);
}

} // namespace thumpline
