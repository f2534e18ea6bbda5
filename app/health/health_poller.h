#pragma once

#include "transport/clock.h"
#include "transport/health_sample.h"
#include "transport/http_fetch.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace thumpline {

/// Asks one instance again and again how its streaming service is.
///
/// Every 30 s by default (1 s to 10 min); every 5 s while something is wrong, here or with a stream of the instance. Never
/// two requests at once: an answer that takes longer puts off the next question. A server without the endpoint (404) is
/// asked for GoToSocial's `/livez` instead, and if it has neither, every ten minutes whether that has changed.
/// The token is not sent: the endpoint needs none.
/// Thread: of its owner, which the clock belongs to as well; the clock outlives it.
class HealthPoller : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultInterval {30};
    /// What each interval is longer by, so that polls fall everywhere within a second: only then `Date` headers, which
    /// are cut to seconds, tell a server's clock to some ten milliseconds. The golden section spreads any count evenly.
    static constexpr std::chrono::milliseconds dateShift {618};

    /// `server`: http(s) base of the streaming host.
    HealthPoller(const QUrl &server, Clock &clock, QObject *parent = nullptr);
    ~HealthPoller() override;

    /// Asks at once, and from then on. Before start() and after stop() nothing is asked or told.
    void start();
    void stop();
    void setInterval(std::chrono::seconds interval);
    /// Whether a stream of this instance is down: then the answer is wanted sooner.
    void setStreamDown(bool down);

Q_SIGNALS:
    void sampled(const thumpline::HealthSample &sample);

private:
    void ask();
    void handleResult(const FetchResult &result);
    void tell(HealthSample sample);
    void arm();
    [[nodiscard]] std::chrono::seconds currentInterval() const;

    QUrl m_server;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    QNetworkAccessManager m_manager {};
    std::unique_ptr<HttpFetch> m_fetch {}; // after the manager: it goes first
    std::chrono::seconds m_interval {defaultInterval};
    Instant m_asked {};
    std::optional<HealthState> m_state {}; ///< of the newest sample
    std::optional<CertificateSummary> m_certificate {}; ///< a connection that was kept shows none again
    bool m_running = false;
    bool m_streamDown = false;
    bool m_wasThere = false; ///< the endpoint has answered with something else than 404
    bool m_usesLiveness = false;
};

} // namespace thumpline
