#pragma once

#include "demo/demo_options.h"
#include "demo/http_request.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace thumpline {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A whole answer, or the head of one whose body follows in pieces.
struct HttpAnswer
{
    int status = 200;
    HttpHeaders headers {}; ///< without Date and Connection; the length comes by itself
    QByteArray body {};
    bool chunked = false; ///< as the streaming server sends even short bodies
    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

/// The words behind a status: `Not Found`; nginx has its own for a few.
[[nodiscard]] QByteArray reasonPhrase(int status);
/// Now, as the Date header has it.
[[nodiscard]] QByteArray httpDate();
/// A fresh X-Request-Id.
[[nodiscard]] QByteArray requestId();
/// One chunk of a chunked body, framed.
[[nodiscard]] QByteArray chunk(QByteArrayView bytes);
/// What closes a chunked body.
[[nodiscard]] QByteArray lastChunk();

/// All the bytes of an answer that closes or stays, as Node.js orders them (captures/README.md facts 5, 17).
[[nodiscard]] QByteArray serialize(const HttpAnswer &answer, bool keepAlive);

/// The head of an event stream of the given era. keepAlive is what the request asked for.
[[nodiscard]] QByteArray eventStreamHead(DemoEra era, bool keepAlive, const HttpHeaders &extra = {});

/// What the streaming server itself answers, in the words of its era.
namespace answers {

[[nodiscard]] HttpAnswer streamingError(DemoEra era, int status, QByteArrayView message); ///< JSON `{"error":…}`
[[nodiscard]] HttpAnswer cannotGet(DemoEra era, const HttpRequest &request); ///< Express's HTML page, 404
[[nodiscard]] HttpAnswer options(DemoEra era, const HttpRequest &request);
[[nodiscard]] HttpAnswer health(DemoEra era, int status, QByteArrayView body);
/// A proxy's HTML page with that status, as nginx sends it.
[[nodiscard]] HttpAnswer proxyPage(int status);
/// A page of a single-page application or a captive portal: 200, HTML.
[[nodiscard]] HttpAnswer webPage();
/// JSON of the web application (REST).
[[nodiscard]] HttpAnswer json(int status, const QByteArray &body);

} // namespace answers

/// The bytes that refuse a WebSocket's handshake (captures/README.md fact 20). The connection ends behind them.
[[nodiscard]] QByteArray refusedHandshake(DemoEra era, int status, QByteArrayView message);
/// The 101 (fact 19). The token that came as a subprotocol is echoed.
[[nodiscard]] QByteArray acceptedHandshake(DemoEra era, const HttpRequest &request);

} // namespace thumpline
