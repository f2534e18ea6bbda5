#pragma once

#include "transport/close_reason.h"
#include "transport/secret.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace thumpline {

/// What answered at a place where a request got no answer.
struct ProbeFinding
{
    bool reached = false; ///< a TCP connection was possible
    bool speaksHttp = false; ///< plain HTTP
    bool speaksTls = false;
    std::optional<int> status {}; ///< of a HEAD request
    HeaderList headers {};
    friend bool operator==(const ProbeFinding &, const ProbeFinding &) = default;
};

/// One short look at a server that left a request without an answer, to name the phase in which it failed:
/// QNetworkAccessManager tells neither a server that speaks no TLS from one that is slow, nor (measured, Qt 6.4) a 401
/// whose body does not end from no answer at all.
///
/// One question an object; finished() once, after three seconds at the latest, never from within ask…().
/// Nothing but a HEAD request carries the token. Thread: of its owner.
class ConnectionProbe : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionProbe(QObject *parent = nullptr);
    ~ConnectionProbe() override;

    /// Does plain HTTP answer where TLS was expected?
    void askForPlain(const QUrl &url);
    /// Does TLS answer where plain HTTP was expected? The certificate does not matter: nothing is sent.
    void askForTls(const QUrl &url);
    /// What are the status and headers alone?
    void askForHead(QNetworkAccessManager &manager, const QUrl &url, const Secret &token);

Q_SIGNALS:
    void finished(const thumpline::ProbeFinding &finding);

private:
    void watchSocket();
    void readPlain();
    void finish();

    QTimer m_timer {};
    std::unique_ptr<QSslSocket> m_socket {};
    QNetworkReply *m_reply = nullptr; // owned by its manager until deleteLater
    ProbeFinding m_finding {};
    bool m_done = false;
};

} // namespace thumpline
