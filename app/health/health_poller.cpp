#include "health/health_poller.h"

#include "health/health_judge.h"
#include "transport/http_headers.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds shortestInterval = 1s;
constexpr std::chrono::seconds longestInterval = 10min;
constexpr std::chrono::seconds troubledInterval = 5s;
constexpr auto patience = 10s;
constexpr qsizetype maxBody = 4096;

} // namespace

HealthPoller::HealthPoller(const QUrl &server, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm())
{
    connect(m_alarm.get(), &Alarm::due, this, &HealthPoller::ask);
}

HealthPoller::~HealthPoller() = default;

void HealthPoller::start()
{
    if (std::exchange(m_running, true))
        return;
    m_alarm->setDue(m_clock.now());
}

void HealthPoller::stop()
{
    m_running = false;
    m_alarm->cancel();
    m_fetch.reset();
}

void HealthPoller::setInterval(std::chrono::seconds interval)
{
    m_interval = std::clamp(interval, shortestInterval, longestInterval);
    arm();
}

void HealthPoller::setStreamDown(bool down)
{
    if (std::exchange(m_streamDown, down) != down)
        arm();
}

void HealthPoller::ask()
{
    m_asked = m_clock.now();
    const QString path = m_usesLiveness ? u"/livez"_s : u"/api/v1/streaming/health"_s;
    m_fetch = std::make_unique<HttpFetch>(m_manager);
    connect(m_fetch.get(), &HttpFetch::finished, this, &HealthPoller::handleResult);
    m_fetch->start({.url = apiUrl(m_server, path), .headers = {{"Cache-Control"_ba, "no-cache"_ba}}}, patience, maxBody,
                   true);
}

void HealthPoller::handleResult(const FetchResult &result)
{
    m_fetch.release()->deleteLater(); // this is its own signal
    if (m_usesLiveness) {
        const HealthSample sample = judgeLiveness(m_server, result);
        m_usesLiveness = sample.state != HealthState::Unavailable;
        tell(sample);
        return;
    }
    const HealthSample sample = judgeHealth(m_server, result, m_wasThere);
    if (sample.state == HealthState::Unavailable) {
        m_usesLiveness = true;
        ask();
        return;
    }
    m_wasThere = m_wasThere || sample.state == HealthState::Ok; // a 503 may be of a proxy that knows no endpoint at all
    tell(sample);
}

void HealthPoller::tell(HealthSample sample)
{
    m_state = sample.state;
    if (sample.certificate)
        m_certificate = sample.certificate;
    sample.certificate = m_certificate;
    arm();
    Q_EMIT sampled(sample);
}

void HealthPoller::arm()
{
    if (m_running && !m_fetch && m_state)
        m_alarm->setDue(std::max(m_clock.now(), m_asked + currentInterval() + dateShift));
}

std::chrono::seconds HealthPoller::currentInterval() const
{
    if (m_state == HealthState::Unavailable)
        return longestInterval;
    const bool troubled = m_streamDown || m_state == HealthState::Down || m_state == HealthState::Degraded;
    return troubled ? std::min(m_interval, troubledInterval) : m_interval;
}

} // namespace thumpline
