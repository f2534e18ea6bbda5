#pragma once

#include "demo/demo_stream.h"
#include "demo/websocket_frames.h"

#include <QTimer>

#include <vector>

namespace thumpline {

/// A WebSocket with its subscriptions: one for each connection in 2020, any number today (captures facts 19 to 26).
class WebSocketStream : public DemoStream
{
    Q_OBJECT

public:
    WebSocketStream(DemoConnection &connection, DemoEra era, Visitor who, const AccessRules &rules);

    /// Answers the handshake, takes on the conditions, and opens the stream that the query names, if it does.
    void open(const HttpRequest &request, const StreamConditions &conditions);

    [[nodiscard]] FaultTransport transport() const override { return FaultTransport::WebSocket; }
    [[nodiscard]] QStringList names() const override;
    int deliver(const DemoEvent &event) override;
    void tick() override;
    void endByKill() override { startClose(std::nullopt); }

Q_SIGNALS:
    void namesChanged(); ///< a subscription came or went

protected:
    void send(const DemoEvent &event) override;
    void sendHalf(const DemoEvent &event) override;
    void endCleanly() override { startClose(1000); }
    void closeWith(int code) override;
    void breakFraming() override;

private:
    void handleBytes(const QByteArray &bytes);
    void handleMessage(const ClientMessage &message);
    void handleText(const QByteArray &text);
    void handleClose(const QByteArray &payload);
    void openFirst(const HttpRequest &request);
    void subscribe(const QString &name, const QString &tag, const QString &list);
    void unsubscribe(const QString &name, const QString &tag, const QString &list);
    void sendError(const AccessError &error);
    void startClose(std::optional<int> code, QByteArrayView reason = {});

    const AccessRules &m_rules;
    ClientFrameReader m_reader {};
    std::vector<Channel> m_channels {};
    bool m_awaitsPong = false;
    bool m_closing = false;
    QTimer m_closeTimer {};
};

} // namespace thumpline
