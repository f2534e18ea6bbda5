#pragma once

#include "demo/access.h"
#include "demo/demo_connection.h"
#include "demo/demo_instance.h"
#include "demo/rest_api.h"
#include "demo/stream_hub.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace thumpline {

/// Listens, takes connections, and brings each request where it belongs: a stream, health, REST, or the controls.
///
/// A second listener on another port is the "other origin" of redirects. Thread: its own.
class DemoFrontDoor : public QObject
{
    Q_OBJECT

public:
    using Controls = std::function<HttpAnswer(const HttpRequest &)>;

    struct Parts
    {
        const DemoOptions &options;
        const AccessRules &rules;
        StreamHub &hub;
        RestApi &rest;
        Controls controls; ///< answers what is below /demo/
    };

    DemoFrontDoor(Parts parts, QObject *parent);
    ~DemoFrontDoor() override;

    /// Port 0: any free one.
    [[nodiscard]] Result<quint16, DemoStartError> open(quint16 port);
    /// Stops listening and ends all connections by a bare FIN, as a process that is killed.
    void shut();
    [[nodiscard]] bool isOpen() const { return m_server.isListening(); }
    [[nodiscard]] QUrl base(quint16 port) const;
    [[nodiscard]] qsizetype connections() const { return m_connections.size(); }
    [[nodiscard]] qsizetype queuedBytes() const;
    [[nodiscard]] qint64 droppedClients() const { return m_droppedClients; }

Q_SIGNALS:
    void connectionOpened(quint64 id);
    void connectionClosed(quint64 id);
    void requestReceived(quint64 id, const thumpline::HttpRequest &request);
    void streamOpened(quint64 id, const QStringList &names);

private:
    void takeConnections(QTcpServer &server);
    void serve(DemoConnection &connection, HttpRequest request);
    void serveHealth(DemoConnection &connection, const HttpRequest &request);
    void serveSse(DemoConnection &connection, const HttpRequest &request);
    void serveWebSocket(DemoConnection &connection, const HttpRequest &request);
    [[nodiscard]] QByteArray handshakeRefusal(const HttpRequest &request,
                                              const Result<Visitor, AccessError> &who) const;
    void misbehave(DemoConnection &connection, const HttpRequest &request, const Fault &fault,
                   FaultTransport transport);
    [[nodiscard]] HttpAnswer faultyAnswer(const HttpRequest &request, const Fault &fault);
    [[nodiscard]] quint16 otherPort();
    static void reply(DemoConnection &connection, const HttpRequest &request, const HttpAnswer &answer);

    Parts m_parts;
    QTcpServer m_server {this};
    QTcpServer m_otherServer {this};
    QHash<quint64, DemoConnection *> m_connections {}; ///< our children
    quint64 m_lastId = 0;
    qint64 m_droppedClients = 0;
};

} // namespace thumpline
