#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

namespace thumpline {

/// How far a connection had come when it ended. Keys (design §9): dns tcp tls http upgrade stream.
enum class ClosePhase {
    Dns,
    Tcp,
    Tls,
    Http,
    Upgrade,
    Stream,
};

/// How a connection ended, as far as it can be seen. Keys (design §9): eof cut reset timeout stale status close
/// refused unresolved unreachable tls protocol content redirect offline local.
enum class CloseEnding {
    Eof, ///< cleanly: last chunk (SSE), close frame (WebSocket: 1000, 1001 or without code)
    Cut, ///< FIN without the last chunk or a close frame
    Reset, ///< RST
    Timeout, ///< no answer in time, before the stream was open
    Stale, ///< we gave up on an open connection that had gone silent
    Status, ///< an HTTP status that is no stream, and no redirect
    Close, ///< a close frame with a code that is an error
    Refused,
    Unresolved,
    Unreachable,
    Tls,
    Protocol, ///< the peer broke HTTP or WebSocket
    Content, ///< 200, but no event stream: HTML, JSON, a compression that was not asked for
    Redirect, ///< to where we don't go: another origin with a token, too many, no target
    Offline, ///< this machine has no network
    Local, ///< we closed it: the user, the end of the program
};

enum class TlsProblem {
    Expired, ///< or not yet valid
    Name,
    Issuer, ///< self-signed, unknown, revoked
    Protocol, ///< no common version or cipher
    Plain, ///< no TLS there at all
};

/// What a person needs to see of a certificate.
struct CertificateSummary
{
    QString subject {};
    QString issuer {};
    QStringList names {}; ///< subject alternative names
    QDateTime notBefore {};
    QDateTime notAfter {};
    QString sha256 {}; ///< hex
    friend bool operator==(const CertificateSummary &, const CertificateSummary &) = default;
};

/// Headers that tell something about the way of an answer: lower-case names, in the order received.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// How one connection ended: a value, complete enough to decide about retrying and to explain it.
///
/// No field ever holds the token. Source: design §9 (drop), protocol.md 7.
struct CloseReason
{
    ClosePhase phase = ClosePhase::Stream;
    CloseEnding ending = CloseEnding::Local;
    std::optional<int> httpStatus {};
    std::optional<int> closeCode {}; ///< of a close frame that came; 1005 where it had none
    QString closeText {}; ///< the close frame's reason
    QString serverError {}; ///< `error` of the JSON body, X-Error-Message, or a frame's error
    QString contentType {};
    HeaderList headers {};
    std::optional<TlsProblem> tlsProblem {};
    QList<CertificateSummary> certificates {}; ///< the peer's chain, where TLS was the problem
    std::optional<std::chrono::seconds> retryAfter {};
    QString redirectTarget {}; ///< without query: it may repeat the token
    QString proxy {}; ///< `host:port` of the HTTP or SOCKS proxy, where the failure is the proxy's
    QString detail {}; ///< the library's own words: for the journal, never shown alone
    friend bool operator==(const CloseReason &, const CloseReason &) = default;
};

[[nodiscard]] QByteArray toKey(ClosePhase phase);
[[nodiscard]] QByteArray toKey(CloseEnding ending);
[[nodiscard]] QByteArray toKey(TlsProblem problem);

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::CloseReason)
