#pragma once

#include "transport/connection_probe.h"
#include "transport/outgoing_request.h"
#include "transport/transport.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

namespace thumpline {

/// One HTTP request, from here to the end of its answer: redirects, silent repeats, TLS and proxies are judged here, so
/// that what asks sees headers, bytes, and one reason at the end.
///
/// Life: start() once, then signals, then ended() exactly once; none of them from within start(). After abort() nothing
/// more. The body waits until it is read(): TCP slows the server down meanwhile (OutgoingRequest::readBufferBytes), and
/// ended() comes only after the last byte was read.
///
/// Redirects: at most five; with a token never to another origin, never from https to http.
///
/// How an answer ended, as far as Qt 6.4 shows it (measured with raw servers, plain and TLS, keep-alive and close;
/// tst_sse_transport holds the table): a chunked body that ends by its last chunk finishes without error, one that is
/// cut by FIN, or by RST, finishes with RemoteHostClosedError and one and the same text. So Eof and Cut are told apart,
/// Cut and Reset are not: both are Cut. A chunk size that is no number is taken by Qt for the last chunk: Eof, unless
/// the reader of the body knows better. A body without any length ends by FIN alone: Cut, as nothing says that it was
/// whole. A 401 or 407 shows no headers before its body has ended: asked again by HEAD when the time is up.
///
/// Thread: of its owner; the manager must outlive it.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    explicit HttpExchange(QNetworkAccessManager &manager, QObject *parent = nullptr);
    ~HttpExchange() override;

    void start(const OutgoingRequest &request);
    void abort();
    [[nodiscard]] QByteArray read(qint64 maxBytes);

    [[nodiscard]] std::optional<int> status() const { return m_status; }
    [[nodiscard]] const HeaderList &headers() const { return m_headers; }
    [[nodiscard]] const QUrl &url() const { return m_request.url; } ///< after redirects
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds {m_elapsed.elapsed()}; }
    [[nodiscard]] const std::optional<CertificateSummary> &certificate() const { return m_certificate; }
    /// A reason with everything that is known of this answer so far.
    [[nodiscard]] CloseReason reason(ClosePhase phase, CloseEnding ending, const QString &detail = {}) const;

Q_SIGNALS:
    void phaseReached(const thumpline::PhaseReached &phase);
    /// The headers of the final answer are here: see status() and headers().
    void answered();
    void readyRead();
    void ended(const thumpline::CloseReason &reason);

private:
    void lookUp();
    void send();
    void handleRequestSent();
    void handleEncrypted();
    void handleSslErrors(const QList<QSslError> &errors);
    void handleHeaders();
    void handleFinished();
    void handleTimeout();
    void handleProbe(const ProbeFinding &finding);
    void follow(const QByteArray &location);
    void endUnanswered(CloseReason reason);
    void endSoon(const CloseReason &reason);
    void end(const CloseReason &reason);
    void dropReply();
    void reach(ConnectionPhase phase, PhaseReached details = {});
    [[nodiscard]] bool usesProxy() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    [[nodiscard]] bool usesHttpProxy() const
    {
        return m_proxy.type() == QNetworkProxy::HttpProxy || m_proxy.type() == QNetworkProxy::HttpCachingProxy;
    }
    [[nodiscard]] CloseReason reasonOf(QNetworkReply::NetworkError error, const QString &text) const;
    [[nodiscard]] CloseReason bodyEnd() const;

    QNetworkAccessManager &m_manager;
    QNetworkReply *m_reply = nullptr; // ours: aborted and deleted later by dropReply()
    OutgoingRequest m_request {};
    QNetworkProxy m_proxy {QNetworkProxy::NoProxy};
    QElapsedTimer m_elapsed {};
    QTimer m_timer {};
    std::optional<int> m_lookup {};
    std::unique_ptr<ConnectionProbe> m_probe {};
    CloseReason m_unanswered {}; ///< what is to be said unless the probe finds out more
    ClosePhase m_phase = ClosePhase::Dns;
    quint32 m_reached = 0; ///< bits of ConnectionPhase: each is told once
    int m_redirects = 0;
    int m_timesSent = 0; ///< of the current reply
    std::optional<int> m_status {};
    HeaderList m_headers {};
    QString m_redirectTarget {};
    std::optional<CertificateSummary> m_certificate {};
    QList<QSslError> m_sslErrors {};
    QList<CertificateSummary> m_badChain {};
    std::optional<CloseReason> m_end {}; ///< known, but the body is not read yet
    bool m_done = false;
};

} // namespace thumpline
