#pragma once

#include "diagnosis/alert.h"
#include "diagnosis/alert_text.h"
#include "diagnosis/alert_watch.h"

#include <QTimeZone>

#include <deque>
#include <vector>

namespace thumpline {

/// Decides what the user is told outside of the window, and when.
///
/// A stream, a streaming service or the network that is away for longer than AlertOptions::downFor is trouble; what is
/// back for a moment only is still away, so that a stream which comes and goes makes one trouble of it. Streams of one
/// instance that are down together make one alert; while this machine is offline or asleep streams and services make
/// none; a service whose streams are told to be down makes none of its own. Streams that the user paused are never away.
/// While the window is active nothing is told (unless wished); in quiet hours, and beyond the limits, nothing is lost:
/// what is over by then is summed up, what still lasts is told as soon as it may be. The limits are for trouble: the end
/// of what was told is told too, or its notification withdrawn.
/// Memory: AlertWatch's, and at most maxMissed lines. No clock: time comes with the records and with take(). Thread: of
/// its owner; one at a time. Source: issue 4 §4.
class AlertPolicy
{
public:
    static constexpr size_t maxMissed = 50;
    static constexpr size_t maxListed = 4; ///< lines of a summary
    /// Streams of one instance that go away within this time are told together: silence is noticed a heartbeat later on
    /// one than on the other.
    static constexpr std::chrono::seconds together {30};
    /// What trying again can't mend is told after this time, where downFor is longer.
    static constexpr std::chrono::seconds failedAfter {5};

    /// `zone`: of the quiet hours, and of times in texts.
    explicit AlertPolicy(QTimeZone zone = QTimeZone::systemTimeZone());

    void setOptions(const AlertOptions &options);
    [[nodiscard]] const AlertOptions &options() const { return m_options; }
    /// Whether the window has the user's attention.
    void setLooking(bool looking) { m_looking = looking; }

    void add(const SessionRecord &record) { m_watch.add(record); }
    /// After the record of the drop.
    void explain(const Explanation &explanation) { m_watch.explain(explanation); }
    /// A stream was removed.
    void forget(const SourceId &source) { m_watch.forget(source); }

    /// What is to be done by now; each thing once.
    [[nodiscard]] AlertNews take(const Stamp &now);
    /// Whether take() has to be called again within a second, although no record comes.
    [[nodiscard]] bool isWaiting() const;

private:
    using Group = std::vector<AlertSubject *>;
    using Groups = std::map<QByteArray, Group>;

    [[nodiscard]] Groups groups();
    [[nodiscard]] bool isSeen() const { return m_looking && !m_options.whileActive; }
    [[nodiscard]] bool isDue(const AlertSubject &subject, Instant now) const;
    [[nodiscard]] bool mayRaise(const AlertSubject &subject, Instant now) const;
    [[nodiscard]] bool isStandingDown(const QByteArray &server) const;

    void withdrawAll(AlertNews &news);
    void tellTrouble(const Group &group, const Stamp &now, AlertNews &news);
    [[nodiscard]] Group choose(const Group &group, Instant now);
    void raise(Alert alert, const Stamp &now, AlertNews &news);
    void tellEnds(const QByteArray &topic, const Group &group, const Stamp &now, AlertNews &news);
    void finish(AlertSubject &subject);
    void tellSummary(const Stamp &now, AlertNews &news);
    [[nodiscard]] AlertLosses offlineLosses() const;

    QTimeZone m_zone;
    AlertOptions m_options {};
    AlertWatch m_watch {};
    bool m_looking = false;
    bool m_quiet = false; // at the last take()
    std::deque<Instant> m_raised {}; // within the last hour
    std::vector<MissedTrouble> m_missed {}; // held back, and over: the latest
    int m_missedCount = 0; // all of them
    AlertLosses m_offlineLosses {}; // of streams that are back since the network was away
};

} // namespace thumpline
