#pragma once

#include "demo/demo_stream.h"
#include "demo/gzip_stream.h"

#include <QTimer>

#include <deque>

namespace thumpline {

/// An event stream over HTTP (captures/README.md facts 1 to 9).
class SseStream : public DemoStream
{
    Q_OBJECT

public:
    struct Setup
    {
        Channel channel {};
        bool keepAlive = true; ///< what the request asked for
        bool gzip = false;
        std::chrono::milliseconds heartbeatInterval {15'000};
    };

    SseStream(DemoConnection &connection, DemoEra era, Visitor who, Setup setup);

    /// Sends the headers, takes on the conditions, and then sends the greeting `:)`.
    void open(const StreamConditions &conditions);

    [[nodiscard]] FaultTransport transport() const override { return FaultTransport::Sse; }
    [[nodiscard]] QStringList names() const override { return {m_setup.channel.name}; }
    int deliver(const DemoEvent &event) override;
    void tick() override {}
    void endByKill() override { endCleanly(); }

protected:
    void send(const DemoEvent &event) override;
    void sendHalf(const DemoEvent &event) override;
    void endCleanly() override;
    void closeWith(int code) override;
    void breakFraming() override;
    void conditionsChanged() override;

private:
    void beat();
    void writeBody(const QByteArray &bytes);
    void writeLater(const QByteArray &bytes);
    void writeNextPiece();

    Setup m_setup;
    PayloadForm m_form;
    GzipStream m_gzip {};
    QTimer m_heartbeat {};
    QTimer m_splitTimer {};
    std::deque<QByteArray> m_pieces {}; ///< events in two pieces wait here for their turn
};

} // namespace thumpline
