#pragma once

#include "health/health_poller.h"
#include "session/session_record.h"
#include "transport/clock.h"

#include <QObject>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace thumpline {

/// The health pollers of all instances: one an instance, whoever asks and how often.
///
/// Where several ask for one instance, the samples carry the id of the first, and the shortest interval rules. Polling
/// is faster while a stream of the instance waits to be tried again; a stream that has failed for good waits for nothing.
/// Thread: of its owner; the clock outlives it.
class HealthDesk : public QObject
{
    Q_OBJECT
public:
    explicit HealthDesk(Clock &clock, QObject *parent = nullptr);
    ~HealthDesk() override;

    void watch(const SourceId &id, const QUrl &server, std::chrono::seconds interval);
    void unwatch(const SourceId &id);
    void unwatchAll() { m_instances.clear(); }
    /// A stream of that server has changed its state.
    void noteState(const SourceId &stream, const QUrl &server, SessionState state);
    /// The id of each instance's poller.
    [[nodiscard]] std::vector<SourceId> ids() const;

Q_SIGNALS:
    void sampled(const thumpline::SourceId &id, const thumpline::HealthSample &sample);

private:
    struct Asker
    {
        SourceId id {};
        std::chrono::seconds interval {0};
    };
    struct Instance
    {
        QUrl server {};
        std::vector<Asker> askers {}; ///< never empty
        std::unique_ptr<HealthPoller> poller {};
    };
    struct DownStream
    {
        SourceId stream {};
        QUrl server {};
    };

    void applyInterval(const Instance &instance);
    void applyDown(const Instance &instance);

    Clock &m_clock;
    std::vector<std::unique_ptr<Instance>> m_instances {};
    std::vector<DownStream> m_down {};
};

} // namespace thumpline
