#pragma once

#include "demo/demo_options.h"
#include "demo/fault.h"
#include "demo/http_request.h"
#include "demo/ledger.h"
#include "protocol/result.h"

#include <QAbstractSocket>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace thumpline {

/// Why an instance could not start.
struct DemoStartError
{
    QAbstractSocket::SocketError code = QAbstractSocket::UnknownSocketError;
    quint16 port = 0;
    QString detail {}; ///< the system's own words
    friend bool operator==(const DemoStartError &, const DemoStartError &) = default;
};

/// What an instance has done so far.
struct DemoStatistics
{
    qsizetype connections = 0; ///< open now, streams and others
    qsizetype streams = 0; ///< open now
    qint64 published = 0; ///< events, whoever listened
    qint64 delivered = 0; ///< events handed to connections
    qsizetype queuedBytes = 0; ///< waiting for slow clients now
    qint64 droppedClients = 0; ///< disconnected because they were too slow
    friend bool operator==(const DemoStatistics &, const DemoStatistics &) = default;
};

/// A whole Mastodon instance on loopback, as far as a client of streams can see: SSE and WebSocket streams, health,
/// and the REST beside them, with invented content, in the bytes of 2020 or of today. It misbehaves on command.
///
/// It is a real server with its own HTTP and its own WebSocket framing on one port, so that any byte can be wrong.
/// Content, history, tokens and the ledger outlive stop() and restart(), like a database.
/// Thread: whichever it lives in, with an event loop; all calls from there.
/// Source: protocol.md 1 to 8, captures/README.md facts 1 to 36.
class DemoInstance : public QObject
{
    Q_OBJECT

public:
    explicit DemoInstance(const DemoOptions &options = {}, QObject *parent = nullptr);
    ~DemoInstance() override;

    /// Listens, and begins to tell. Gives the port.
    [[nodiscard]] Result<quint16, DemoStartError> start();
    /// Ends all connections by a bare FIN and stops listening, as a process that dies.
    void stop();
    /// Stops, and listens again on the same port after that time.
    void restart(std::chrono::milliseconds downFor);

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] const DemoOptions &options() const;
    [[nodiscard]] const DemoTokens &tokens() const { return options().tokens; }
    /// `http://127.0.0.1:PORT`; stays the same while it is down for a restart. Empty before the first start.
    [[nodiscard]] QUrl baseUrl() const;

    /// Events a second; 0: silence.
    void setRate(double eventsPerSecond);
    [[nodiscard]] double rate() const;
    /// Tells so many happenings at once, each mostly one event, whatever the rate.
    void tell(int happenings);
    /// Publishes on that stream alone. A null payload (not an empty one): the event has none. Updates, edits and
    /// deletions of statuses with numeric ids are in the stream's REST timeline as well.
    void publish(const StreamTarget &target, const QByteArray &event, const QByteArray &payload);

    /// Puts a fault in force now.
    void inject(const Fault &fault);
    /// Puts it in force later.
    void schedule(const ScheduledFault &fault);
    /// Ends all faults; what has broken stays so, but the revocable token is valid again.
    void clearFaults();
    [[nodiscard]] std::vector<Fault> faultsInForce() const;
    /// The token is invalid from now on; today's servers end its streams at once, those of 2020 let them go on.
    void revoke(const QByteArray &token);

    /// What was published on that stream behind that serial, in order, whoever listened.
    [[nodiscard]] std::vector<LedgerEntry> ledger(const StreamTarget &target, qint64 after = 0) const;
    /// The ids among them of one kind of event.
    [[nodiscard]] QStringList publishedIds(const StreamTarget &target, QByteArrayView event = "update") const;
    [[nodiscard]] DemoStatistics statistics() const;

Q_SIGNALS:
    void connectionOpened(quint64 id);
    void connectionClosed(quint64 id);
    /// Any request, with all its headers, before it is served. Two ports: the second is the other origin of redirects.
    void requestReceived(quint64 id, const thumpline::HttpRequest &request);
    void streamOpened(quint64 id, const QStringList &names);
    void listening(const QUrl &baseUrl); ///< after start, and after each restart
    void wentDown(); ///< by stop or for a restart
    void faultInjected(const thumpline::Fault &fault);

private:
    struct Parts;

    void deliver(const DemoEvent &event);
    void keep(const StreamTarget &target, const QByteArray &event, const QByteArray &payload, const QByteArray &id);
    void tellWhatIsDue();
    void armPace();
    void greetFirstStream();
    void listenAgain();

    std::unique_ptr<Parts> m_parts;
};

} // namespace thumpline
