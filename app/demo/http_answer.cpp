#include "demo/http_answer.h"

#include "demo/websocket_frames.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

HttpHeaders commonHeaders(DemoEra era)
{
    HttpHeaders headers {
        {"X-Powered-By", "Express"}, {"X-Request-Id", requestId()}, {"Access-Control-Allow-Origin", "*"}};
    if (era == DemoEra::Era2020) {
        headers.emplaceBack("Access-Control-Allow-Headers", "Authorization, Accept, Cache-Control");
        headers.emplaceBack("Access-Control-Allow-Methods", "GET, OPTIONS");
    }
    return headers;
}

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
}

void append(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

void append(QByteArray &head, const HttpHeaders &headers)
{
    for (const auto &[name, value] : headers)
        append(head, name, value);
}

void appendConnection(QByteArray &head, bool keepAlive)
{
    append(head, "Date", httpDate());
    append(head, "Connection", keepAlive ? "keep-alive" : "close");
    if (keepAlive)
        append(head, "Keep-Alive", "timeout=5");
}

QByteArray jsonError(QByteArrayView message)
{
    return R"({"error":")" + message.toByteArray() + R"("})"; // our own texts: nothing to escape
}

} // namespace

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 101:
        return "Switching Protocols";
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Entity";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Temporarily Unavailable";
    case 504:
        return "Gateway Time-out";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QByteArray httpDate()
{
    return (QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s) + u" GMT"_s)
        .toLatin1();
}

QByteArray requestId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QByteArray chunk(QByteArrayView bytes)
{
    QByteArray framed = QByteArray::number(bytes.size(), 16);
    framed.reserve(framed.size() + bytes.size() + 4);
    return framed.append("\r\n").append(bytes).append("\r\n");
}

QByteArray lastChunk()
{
    return "0\r\n\r\n"_ba;
}

QByteArray serialize(const HttpAnswer &answer, bool keepAlive)
{
    QByteArray bytes = statusLine(answer.status);
    append(bytes, answer.headers);
    const bool hasLength = std::any_of(answer.headers.begin(), answer.headers.end(),
                                       [](const auto &header) { return header.first == "Content-Length"; });
    if (!answer.chunked && !hasLength)
        append(bytes, "Content-Length", QByteArray::number(answer.body.size()));
    appendConnection(bytes, keepAlive);
    if (!answer.chunked)
        return bytes.append("\r\n").append(answer.body);
    append(bytes, "Transfer-Encoding", "chunked");
    return bytes.append("\r\n").append(chunk(answer.body)).append(lastChunk());
}

QByteArray eventStreamHead(DemoEra era, bool keepAlive, const HttpHeaders &extra)
{
    QByteArray head = statusLine(200);
    append(head, commonHeaders(era));
    append(head, "Content-Type", "text/event-stream");
    append(head, "Cache-Control", era == DemoEra::Era2020 ? "no-store" : "private, no-store");
    append(head, extra);
    append(head, "Transfer-Encoding", "chunked");
    appendConnection(head, keepAlive);
    return head.append("\r\n");
}

HttpAnswer answers::streamingError(DemoEra era, int status, QByteArrayView message)
{
    HttpAnswer answer {.status = status, .headers = commonHeaders(era), .body = jsonError(message), .chunked = true};
    answer.headers.emplaceBack("Content-Type", "application/json");
    return answer;
}

HttpAnswer answers::cannotGet(DemoEra era, const HttpRequest &request)
{
    HttpAnswer answer {.status = 404, .headers = commonHeaders(era)};
    answer.headers.append(HttpHeaders {{"Content-Security-Policy", "default-src 'none'"},
                                       {"X-Content-Type-Options", "nosniff"},
                                       {"Content-Type", "text/html; charset=utf-8"}});
    const QString line = QString::fromLatin1(request.method + ' ' + request.path).toHtmlEscaped();
    answer.body = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Error</title>\n"
                  "</head>\n<body>\n<pre>Cannot "
        + line.toUtf8() + "</pre>\n</body>\n</html>\n";
    return answer;
}

HttpAnswer answers::options(DemoEra era, const HttpRequest &request)
{
    HttpAnswer answer {.headers = commonHeaders(era)};
    if (era == DemoEra::Era2020) {
        answer.headers.append(HttpHeaders {{"Allow", "GET,HEAD"},
                                           {"Content-Type", "text/html; charset=utf-8"},
                                           {"Content-Length", "8"}, // Express has it before the ETag
                                           {"ETag", "W/\"8-ZRAf8oNBS3Bjb/SU2GYZCmbtmXg\""}});
        answer.body = "GET,HEAD"_ba;
        return answer;
    }
    answer.status = 204;
    answer.headers.append(HttpHeaders {{"Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE"},
                                       {"Vary", "Access-Control-Request-Headers"}});
    if (const QByteArray asked = request.header("Access-Control-Request-Headers"); !asked.isEmpty())
        answer.headers.emplaceBack("Access-Control-Allow-Headers", asked);
    return answer;
}

HttpAnswer answers::health(DemoEra era, int status, QByteArrayView body)
{
    HttpAnswer answer {.status = status, .headers = commonHeaders(era), .body = body.toByteArray(), .chunked = true};
    answer.headers.emplaceBack("Content-Type", "text/plain");
    if (era == DemoEra::Current)
        answer.headers.emplaceBack("Cache-Control", "private, no-store");
    return answer;
}

HttpAnswer answers::proxyPage(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    return {.status = status,
            .headers = {{"Server", "nginx/1.22.1"}, {"Content-Type", "text/html"}},
            .body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
                + "</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n"};
}

HttpAnswer answers::webPage()
{
    return {.headers = {{"Server", "nginx/1.22.1"}, {"Content-Type", "text/html; charset=utf-8"}},
            .body = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Harbour Café Wi-Fi</title></head>\n"
                    "<body><h1>Welcome</h1><p>Please accept the terms to go online.</p></body></html>\n"_ba};
}

HttpAnswer answers::json(int status, const QByteArray &body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"},
                        {"Cache-Control", "private, no-store"},
                        {"X-Request-Id", requestId()}},
            .body = body};
}

QByteArray refusedHandshake(DemoEra era, int status, QByteArrayView message)
{
    QByteArray bytes = statusLine(status);
    if (era == DemoEra::Era2020)
        return bytes.append("\r\n"); // 29 bytes for a 401, no header at all
    append(bytes, "Connection", "close");
    if (status == 401) {
        append(bytes, "Content-Type", "text/plain");
        append(bytes, "Content-Length", "0");
        append(bytes, "X-Request-Id", requestId());
        append(bytes, "X-Error-Message", message);
        return bytes.append("\r\n");
    }
    append(bytes, "Content-Type", "text/html");
    append(bytes, "Content-Length", QByteArray::number(message.size()));
    append(bytes, "Sec-WebSocket-Version", "13, 8");
    return bytes.append("\r\n").append(message);
}

QByteArray acceptedHandshake(DemoEra era, const HttpRequest &request)
{
    QByteArray bytes = statusLine(101);
    append(bytes, "Upgrade", "websocket");
    append(bytes, "Connection", "Upgrade");
    append(bytes, "Sec-WebSocket-Accept", acceptKey(request.header("Sec-WebSocket-Key")));
    const QByteArray protocol = request.header("Sec-WebSocket-Protocol").split(',').constFirst().trimmed();
    if (!protocol.isEmpty())
        append(bytes, "Sec-WebSocket-Protocol", protocol);
    if (era == DemoEra::Era2020) {
        append(bytes, "Sec-WebSocket-Version", "13");
        append(bytes, "WebSocket-Server", "cWebSockets");
    } else {
        append(bytes, "X-Request-Id", requestId());
    }
    return bytes.append("\r\n");
}

} // namespace thumpline
