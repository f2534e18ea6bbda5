#pragma once

#include "transport/transport.h"

#include <QByteArrayList>
#include <QDebug>
#include <QObject>

#include <algorithm>
#include <vector>

namespace thumpline {

/// Everything that a transport says, kept for a test to look at; and whether it broke the rules of Transport.
class TransportLog : public QObject
{
    Q_OBJECT
public:
    explicit TransportLog(Transport &transport)
    {
        connect(&transport, &Transport::phaseReached, this, [this](const PhaseReached &phase) {
            note("phase:" + toKey(phase.phase));
            phases.push_back(phase);
        });
        connect(&transport, &Transport::opened, this, [this] { note("opened"); });
        connect(&transport, &Transport::bytesReceived, this, [this](qint64 count) {
            note({});
            bytes += count;
            ++reads;
        });
        connect(&transport, &Transport::heartbeatReceived, this, [this](const Heartbeat &heartbeat) {
            note("heartbeat:" + heartbeat.text);
            heartbeats.push_back(heartbeat);
        });
        connect(&transport, &Transport::messageReceived, this, [this](const WireMessage &message) {
            note("message:" + message.event);
            messages.push_back(message);
        });
        connect(&transport, &Transport::diagnosticRaised, this, [this](const WireDiagnostic &diagnostic) {
            note("diagnostic:" + toKey(diagnostic.kind));
            diagnostics.push_back(diagnostic);
        });
        connect(&transport, &Transport::retryHintReceived, this, [this](std::chrono::milliseconds delay) {
            note("retry:" + QByteArray::number(static_cast<qint64>(delay.count())));
        });
        connect(&transport, &Transport::eventIdReceived, this, [this](const QByteArray &id) { note("id:" + id); });
        connect(&transport, &Transport::closed, this, [this](const CloseReason &reason) {
            note("closed");
            closed.push_back(reason);
        });
    }

    [[nodiscard]] bool isOpen() const { return order.contains("opened") && closed.empty(); }
    [[nodiscard]] bool isClosed() const { return !closed.empty(); }
    [[nodiscard]] const CloseReason &reason() const { return closed.front(); }
    /// closed() came once and nothing after it.
    [[nodiscard]] bool isSound() const { return !m_spokeAfterTheEnd && closed.size() <= 1; }
    [[nodiscard]] bool reached(ConnectionPhase phase) const
    {
        return std::any_of(phases.begin(), phases.end(), [phase](const PhaseReached &p) { return p.phase == phase; });
    }
    /// All that could be shown or logged, in one text: to be searched for a token.
    [[nodiscard]] QByteArray allTexts() const
    {
        QByteArray text = order.join('\n');
        for (const PhaseReached &phase : phases)
            add(text, phase.headers);
        for (const WireDiagnostic &diagnostic : diagnostics)
            text += diagnostic.detail + '\n';
        for (const CloseReason &reason : closed) {
            add(text, reason.headers);
            text += (reason.closeText + u'\n' + reason.serverError + u'\n' + reason.contentType + u'\n'
                     + reason.redirectTarget + u'\n' + reason.proxy + u'\n' + reason.detail)
                        .toUtf8();
        }
        return text;
    }

    QByteArrayList order {};
    std::vector<PhaseReached> phases {};
    std::vector<Heartbeat> heartbeats {};
    std::vector<WireMessage> messages {};
    std::vector<WireDiagnostic> diagnostics {};
    std::vector<CloseReason> closed {};
    qint64 bytes = 0;
    int reads = 0;

private:
    void note(const QByteArray &what)
    {
        m_spokeAfterTheEnd = m_spokeAfterTheEnd || !closed.empty();
        if (!what.isEmpty())
            order << what;
    }
    static void add(QByteArray &text, const HeaderList &headers)
    {
        for (const auto &[name, value] : headers)
            text += name + ": " + value + '\n';
    }

    bool m_spokeAfterTheEnd = false;
};

} // namespace thumpline
