#pragma once

#include "transport/transport_factory.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace thumpline::test {

/// A transport without a socket: a test says what it says.
class FakeTransport : public Transport
{
    Q_OBJECT
public:
    using Transport::Transport;

    void open(const TransportRequest &request) override { m_request = request; }
    void close(CloseEnding ending) override
    {
        m_closedWith = ending;
        end({.ending = ending});
    }
    void setReading(bool reading) override { m_reading = reading; }

    // What the peer does.
    void becomeOpen() { Q_EMIT opened(); }
    void beat(const QByteArray &text = "thump")
    {
        Q_EMIT bytesReceived(text.size() + 2);
        Q_EMIT heartbeatReceived({.kind = HeartbeatKind::Comment, .text = text});
    }
    void pong(std::chrono::milliseconds roundTrip)
    {
        Q_EMIT bytesReceived(2);
        Q_EMIT heartbeatReceived({.kind = HeartbeatKind::Pong, .roundTrip = roundTrip});
    }
    void send(const QByteArray &event, const QByteArray &payload)
    {
        Q_EMIT bytesReceived(event.size() + payload.size());
        Q_EMIT messageReceived({.event = event, .payload = payload});
    }
    /// Once, as the contract of Transport has it.
    void end(const CloseReason &reason)
    {
        if (std::exchange(m_over, true))
            return;
        Q_EMIT closed(reason);
    }
    /// For words that come although the connection was given up.
    void forceEnd(const CloseReason &reason) { Q_EMIT closed(reason); }

    [[nodiscard]] const TransportRequest &request() const { return m_request; }
    [[nodiscard]] std::optional<CloseEnding> closedWith() const { return m_closedWith; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    TransportRequest m_request {};
    std::optional<CloseEnding> m_closedWith {};
    bool m_reading = true;
    bool m_over = false;
};

/// Makes FakeTransports and remembers them.
class FakeTransportFactory final : public TransportFactory
{
public:
    std::unique_ptr<Transport> make(TransportKind kind) override
    {
        auto transport = std::make_unique<FakeTransport>();
        m_kinds.push_back(kind);
        m_last = transport.get();
        return transport;
    }

    /// The one made last; null once it is deleted.
    [[nodiscard]] FakeTransport *last() const { return m_last; }
    [[nodiscard]] int made() const { return static_cast<int>(m_kinds.size()); }
    [[nodiscard]] const std::vector<TransportKind> &kinds() const { return m_kinds; }

private:
    std::vector<TransportKind> m_kinds {};
    QPointer<FakeTransport> m_last {};
};

} // namespace thumpline::test
