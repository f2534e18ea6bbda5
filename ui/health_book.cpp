#include "ui/health_book.h"

#include <QDateTime>

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

int urgency(const InstanceHealth &instance)
{
    if (!instance.state())
        return -1;
    switch (*instance.state()) {
    case HealthState::Unavailable:
        return 0;
    case HealthState::Ok:
        return 1;
    case HealthState::Degraded:
        return 2;
    case HealthState::Down:
        return 3;
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace

std::optional<HealthState> InstanceHealth::state() const
{
    if (samples.empty())
        return std::nullopt;
    return samples.back().sample.state;
}

std::optional<std::chrono::milliseconds> InstanceHealth::latency() const
{
    return samples.empty() ? std::nullopt : samples.back().sample.latency;
}

std::optional<CertificateSummary> InstanceHealth::certificate() const
{
    const auto it = std::find_if(samples.rbegin(), samples.rend(),
                                 [](const HealthPoint &p) { return p.sample.certificate.has_value(); });
    return it == samples.rend() ? std::nullopt : it->sample.certificate;
}

QString HealthTexts::state(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return tr("OK", "health");
    case HealthState::Degraded:
        return tr("degraded", "health");
    case HealthState::Down:
        return tr("down", "health");
    case HealthState::Unavailable:
        return tr("not offered", "health: this server has no such check");
    }
    Q_UNREACHABLE();
    return {};
}

QString HealthTexts::problem(const HealthSample &sample)
{
    if (sample.cached)
        return tr("A cache answered, not the service");
    if (sample.httpStatus && *sample.httpStatus != 200)
        //: %1 is an HTTP status code
        return tr("HTTP status %1").arg(*sample.httpStatus);
    if (!sample.body.isEmpty())
        //: %1 is the start of what the server sent instead of OK
        return tr("It answered “%1”").arg(QString::fromUtf8(sample.body).simplified().left(60));
    if (sample.error)
        //: %1 is a technical reason, in English
        return tr("No answer (%1)").arg(QString::fromLatin1(toKey(sample.error->ending)));
    return tr("No answer");
}

QString HealthTexts::certificate(const CertificateSummary &certificate, const QDateTime &now)
{
    const qint64 days = now.daysTo(certificate.notAfter);
    if (certificate.notAfter < now)
        return tr("expired");
    //: of a certificate
    return tr("valid for %n day(s)", nullptr, static_cast<int>(std::min<qint64>(days, 100'000)));
}

void HealthBook::apply(const SessionRecord &record)
{
    const auto *sample = std::get_if<HealthSample>(&record.body);
    if (!sample)
        return;
    auto it = std::ranges::find(m_instances, sample->server, &InstanceHealth::server);
    if (it == m_instances.end()) {
        m_instances.push_back({sample->server, {}, {}});
        it = m_instances.end() - 1;
    }
    it->samples.push_back({record.at, *sample});
    if (sample->state == HealthState::Degraded || sample->state == HealthState::Down)
        it->lastProblem = it->samples.back();
    while (it->samples.size() > maxSamples || record.at.mono - it->samples.front().at.mono > 24h)
        it->samples.pop_front();
    Q_EMIT changed();
}

void HealthBook::forget(const QUrl &server)
{
    if (std::erase_if(m_instances, [&](const InstanceHealth &i) { return i.server == server; }) > 0)
        Q_EMIT changed();
}

const InstanceHealth *HealthBook::worst() const
{
    const auto it = std::ranges::max_element(m_instances, {}, urgency);
    return it == m_instances.end() || urgency(*it) < 0 ? nullptr : &*it;
}

} // namespace thumpline
