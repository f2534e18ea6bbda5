#pragma once

#include "session/session_record.h"

#include <QCoreApplication>
#include <QObject>

#include <deque>
#include <optional>
#include <vector>

namespace thumpline {

struct HealthPoint
{
    Stamp at {};
    HealthSample sample {};
};

/// What is known of one instance's streaming service: the samples of the last day, oldest first.
struct InstanceHealth
{
    QUrl server {};
    std::deque<HealthPoint> samples {};
    std::optional<HealthPoint> lastProblem {}; ///< the last sample that was not OK, also an older one

    /// Of the newest sample; nothing before the first.
    [[nodiscard]] std::optional<HealthState> state() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> latency() const; ///< of the newest sample
    [[nodiscard]] std::optional<CertificateSummary> certificate() const; ///< the newest that was seen
};

/// Words for what a sample says.
class HealthTexts
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::HealthTexts)
public:
    [[nodiscard]] static QString state(HealthState state); ///< `OK`, `down`
    /// What was wrong in a sample that is not OK: `503`, `answered "starting"`; parts come from the server.
    [[nodiscard]] static QString problem(const HealthSample &sample);
    /// `valid for 61 days`, as seen at `now`.
    [[nodiscard]] static QString certificate(const CertificateSummary &certificate, const QDateTime &now);
};

/// The health of all instances, from the pollers' records.
///
/// Memory: a day of samples an instance, at most maxSamples. Thread: GUI.
class HealthBook final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t maxSamples = 20'000; // a day at one in five seconds, and some

    using QObject::QObject;

    void apply(const SessionRecord &record);
    void forget(const QUrl &server);

    [[nodiscard]] const std::vector<InstanceHealth> &instances() const { return m_instances; }
    /// The instance that needs attention first: down before degraded before OK; null before the first sample.
    [[nodiscard]] const InstanceHealth *worst() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<InstanceHealth> m_instances {};
};

} // namespace thumpline
