#pragma once

#include "demo/http_request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

class QTcpSocket;

namespace thumpline {

/// How fast a connection's bytes leave.
struct ConnectionPace
{
    bool held = false; ///< nothing leaves until this ends
    std::chrono::milliseconds burst {0}; ///< everything leaves once in this time; 0: at once
    std::chrono::milliseconds drip {0}; ///< one byte leaves in this time; 0: all of them
    friend bool operator==(const ConnectionPace &, const ConnectionPace &) = default;
};

/// What a connection may take.
struct ConnectionLimits
{
    qsizetype maxQueuedBytes = 32 * 1024 * 1024;
    std::chrono::milliseconds keepAlive {5000};
    std::chrono::milliseconds requestTimeout {60'000};
};

/// One TCP connection of a client: requests in, bytes out at a chosen pace, and every way to end.
///
/// Bytes for a slow client wait in a queue of shared buffers; over the limit the connection is dropped. Nothing of
/// that blocks the others.
/// Ownership: the socket belongs to it; it is deleted by its parent after closed(). Thread: its own.
class DemoConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes a connected socket over.
    DemoConnection(quint64 id, QTcpSocket *socket, const ConnectionLimits &limits, QObject *parent);
    ~DemoConnection() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] quint16 localPort() const;
    [[nodiscard]] bool isOpen() const { return m_socket != nullptr; }
    [[nodiscard]] qsizetype queuedBytes() const { return m_queuedBytes; } ///< not yet handed to the system

    /// Answers the request at hand. Then the next one is read, or the connection ends.
    void answer(const QByteArray &bytes, bool keepAlive);
    /// From now on what the client sends is no HTTP any more: it comes by bytesArrived().
    void beginStream();
    /// The stream's body is complete: back to requests, or to the end.
    void endStream(bool keepAlive);
    void write(const QByteArray &bytes);
    void setPace(const ConnectionPace &pace);

    void finish(); ///< FIN once all is sent
    void cut(); ///< FIN now, as of a process that dies; what is still queued is lost
    void reset(); ///< RST
    void goSilent(); ///< stays open and neither sends nor reads anything any more

Q_SIGNALS:
    void requestArrived(const thumpline::HttpRequest &request);
    void bytesArrived(const QByteArray &bytes);
    void overflowed(); ///< the client was too slow, and is dropped
    void closed(); ///< once; nothing comes behind it

private:
    enum class Mode {
        Requests,
        Answering,
        Stream,
        Silent
    };

    void handleReadyRead();
    void handleDisconnected();
    void serveRequests();
    void refuseRequest(int status);
    void pump();
    void pumpDrip();
    void handleIdle();
    void close(bool abortive);

    quint64 m_id;
    QTcpSocket *m_socket; ///< our child; null once closed
    ConnectionLimits m_limits;
    HttpRequestParser m_parser {};
    Mode m_mode = Mode::Requests;
    ConnectionPace m_pace {};
    std::deque<QByteArray> m_queue {};
    qsizetype m_queuedBytes = 0;
    qsizetype m_dripped = 0; ///< of the queue's first buffer
    bool m_finishing = false;
    QTimer m_paceTimer {};
    QTimer m_idleTimer {};
};

} // namespace thumpline
