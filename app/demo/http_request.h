#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace thumpline {

/// A request as a client sent it.
struct HttpRequest
{
    QByteArray method {};
    QByteArray target {}; ///< as sent: path and query
    QByteArray path {}; ///< without query, still percent-encoded
    QUrlQuery query {};
    int minorVersion = 1; ///< of HTTP/1.x
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< names as sent
    QByteArray body {};
    quint16 localPort = 0; ///< where it came in: tells the demo's two origins apart

    /// The first header of that name, whatever its case; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Whether the header holds the word among its comma-separated ones, whatever the case.
    [[nodiscard]] bool headerHas(QByteArrayView name, QByteArrayView word) const;
    /// The decoded value of a query item; empty where there is none. Of several the last one counts, as in Express.
    [[nodiscard]] QString parameter(const QString &name) const;
    [[nodiscard]] bool keepsAlive() const; ///< what the client asked for, by version and Connection header
    [[nodiscard]] bool wantsUpgrade() const; ///< to a WebSocket
};

/// Why bytes are no request that we serve: the status to answer with.
enum class HttpRequestError {
    Malformed, ///< 400
    TooLarge, ///< 431: request line and headers
    BodyTooLarge, ///< 413
    LengthRequired, ///< 411: a body whose length is not said
    Version, ///< 505
};

[[nodiscard]] int statusOf(HttpRequestError error);

/// Puts requests together from the bytes of a connection, however they are cut.
///
/// Memory: at most maxHeadBytes + maxBodyBytes, and what one read brought along behind a request (pipelining).
/// Errors: final; nothing is read after one. Thread: any, one at a time. Source: RFC 9112.
class HttpRequestParser
{
public:
    static constexpr qsizetype maxHeadBytes = 16 * 1024; ///< as Node.js
    static constexpr qsizetype maxBodyBytes = 64 * 1024;
    static constexpr int maxHeaders = 100;

    void feed(QByteArrayView bytes);
    /// The next whole request; nothing while one is unfinished. Ask again after each one.
    [[nodiscard]] Result<std::optional<HttpRequest>, HttpRequestError> next();
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }
    /// What came behind the last request: the first frames of an upgraded connection.
    [[nodiscard]] QByteArray takeRest();

private:
    QByteArray m_buffer {};
    qsizetype m_searched = 0; ///< no head ends before here: keeps slow senders linear
    std::optional<HttpRequest> m_head {}; ///< parsed, its body is still on its way
    qsizetype m_bodyBytes = 0;
};

} // namespace thumpline
