#pragma once

#include "protocol/sse_parser.h"
#include "transport/http_exchange.h"
#include "transport/transport.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace thumpline {

/// A stream of server-sent events over HTTP/1.1, on a network access manager of its own: one manager has six connections
/// for a host, and lets the seventh stream wait for ever, without a word.
///
/// An answer that is no stream is read for two seconds or 64 KiB at most, for the server's own words about it: servers
/// keep such connections open for seconds after the last byte (captures, fact 17). Compression that was not asked for is
/// refused: events would come in blocks, which is what a monitor is there to show, not to hide.
/// What ends how, as far as it can be seen: HttpExchange. An end in the middle of an event is a cut, even where the
/// chunks ended cleanly: a proxy may have closed them for a server that died, and Qt takes a broken chunk size for the
/// last chunk.
/// Source: protocol.md 2, 5, 7; qt-notes.
class SseTransport final : public Transport, private SseSink
{
    Q_OBJECT
public:
    explicit SseTransport(QObject *parent = nullptr);
    ~SseTransport() override;

    void open(const TransportRequest &request) override;
    void close(CloseEnding ending = CloseEnding::Local) override;
    void setReading(bool reading) override;

private:
    enum class State {
        Idle,
        Connecting,
        Open,
        Refused, ///< no stream: what the answer says about it is still being read
        Closed,
    };

    void handleAnswer();
    void handleEnd(CloseReason reason);
    void readAvailable();
    void readStream();
    void readRefusal();
    void refuse(CloseReason reason);
    void finishRefusal();
    void closeWith(const CloseReason &reason);
    void noteFirst(bool &seen, ConnectionPhase phase);

    void event(const SseEventView &event) override;
    void comment(QByteArrayView text) override;
    void retry(std::chrono::milliseconds time) override;
    void diagnostic(const SseDiagnostic &diagnostic) override;

    QNetworkAccessManager m_manager {};
    HttpExchange m_exchange {m_manager}; // after the manager: it goes first
    QTimer m_refusalTimer {};
    SseParser m_parser {};
    State m_state = State::Idle;
    Secret m_token {};
    CloseReason m_refusal {};
    QByteArray m_refusalBody {};
    QByteArray m_lastEventId {};
    bool m_reading = true;
    bool m_sawByte = false;
    bool m_sawHeartbeat = false;
    bool m_endedInEvent = false;
};

} // namespace thumpline
