#include "diagnosis/pulse_words.h"

#include <QLocale>

#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;

QString PulseWords::state(PulseState state)
{
    switch (state) {
    case PulseState::Connecting:
        return tr("connecting", "state in Pulse");
    case PulseState::Live:
        return tr("live", "state in Pulse");
    case PulseState::Late:
        return tr("live, but the next heartbeat is overdue", "state in Pulse");
    case PulseState::Stale:
        return tr("silent for too long: given up", "state in Pulse");
    case PulseState::Down:
        return tr("down", "state in Pulse");
    case PulseState::Waiting:
        return tr("waiting for the network", "state in Pulse");
    case PulseState::Failed:
        return tr("failed: trying again would not help", "state in Pulse");
    case PulseState::Stopped:
        return tr("paused by you", "state in Pulse");
    case PulseState::HealthOk:
        return tr("OK", "health in Pulse");
    case PulseState::HealthDegraded:
        return tr("degraded: it answers, but not as it should", "health in Pulse");
    case PulseState::HealthDown:
        return tr("down", "health in Pulse");
    case PulseState::HealthUnavailable:
        return tr("not offered by this server", "health in Pulse");
    case PulseState::Online:
        return tr("online", "network in Pulse");
    case PulseState::Offline:
        return tr("offline", "network in Pulse");
    case PulseState::Asleep:
        return tr("asleep", "network in Pulse");
    case PulseState::Unwatched:
        return tr("not watched: the computer slept, or its clock was set", "state in Pulse");
    }
    Q_UNREACHABLE();
}

QString PulseWords::share(std::optional<double> share)
{
    if (!share)
        return u"–"_s;
    // Rounded down, so that 100 % means all of it.
    const double percent = std::floor(*share * 1'000) / 10;
    //: a share; %1 is a number
    return tr("%1 %").arg(QLocale().toString(percent, 'f', percent >= 100 || percent == 0 ? 0 : 1));
}

} // namespace thumpline
