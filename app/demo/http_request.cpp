#include "demo/http_request.h"

#include <QUrl>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

bool isTokenChar(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; });
}

bool isTarget(QByteArrayView text)
{
    return text.startsWith('/')
        && std::none_of(text.begin(), text.end(), [](char c) { return c <= 0x20 || c == 0x7f; });
}

QUrlQuery queryOf(QByteArray text)
{
    text.replace('+', "%20"); // forms encode blanks so; QUrlQuery leaves it alone
    return QUrlQuery(QString::fromLatin1(text));
}

std::optional<HttpRequestError> readRequestLine(QByteArrayView line, HttpRequest &request)
{
    const auto afterMethod = line.indexOf(' ');
    const auto afterTarget = line.lastIndexOf(' ');
    if (afterMethod <= 0 || afterTarget <= afterMethod)
        return HttpRequestError::Malformed;
    const auto version = line.sliced(afterTarget + 1);
    request.method = line.first(afterMethod).toByteArray();
    request.target = line.sliced(afterMethod + 1, afterTarget - afterMethod - 1).toByteArray();
    if (!isToken(request.method) || !isTarget(request.target))
        return HttpRequestError::Malformed;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.startsWith("HTTP/") ? HttpRequestError::Version : HttpRequestError::Malformed;
    request.minorVersion = version.back() - '0';
    const auto mark = request.target.indexOf('?');
    request.path = mark < 0 ? request.target : request.target.first(mark);
    if (mark >= 0)
        request.query = queryOf(request.target.sliced(mark + 1));
    return std::nullopt;
}

std::optional<HttpRequestError> readHeader(QByteArrayView line, HttpRequest &request)
{
    const auto colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return HttpRequestError::Malformed;
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (!isFieldValue(value))
        return HttpRequestError::Malformed;
    if (request.headers.size() >= HttpRequestParser::maxHeaders)
        return HttpRequestError::TooLarge;
    request.headers.append({line.first(colon).toByteArray(), value});
    return std::nullopt;
}

std::optional<HttpRequestError> readHead(QByteArrayView head, HttpRequest &request)
{
    for (bool first = true; !head.isEmpty(); first = false) {
        const auto end = head.indexOf("\r\n");
        const auto line = end < 0 ? head : head.first(end);
        if (line.contains('\r') || line.contains('\n')) // smuggling starts with bare line ends
            return HttpRequestError::Malformed;
        if (const auto error = first ? readRequestLine(line, request) : readHeader(line, request))
            return error;
        head = end < 0 ? QByteArrayView() : head.sliced(end + 2);
    }
    return request.method.isEmpty() ? std::optional(HttpRequestError::Malformed) : std::nullopt;
}

Result<qsizetype, HttpRequestError> bodyLength(const HttpRequest &request)
{
    if (!request.header("Transfer-Encoding").isEmpty())
        return Failure {HttpRequestError::LengthRequired};
    const QByteArray text = request.header("Content-Length");
    if (text.isEmpty())
        return qsizetype {0};
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return Failure {HttpRequestError::Malformed};
    bool ok = false;
    const qsizetype length = text.toLongLong(&ok);
    if (!ok || length > HttpRequestParser::maxBodyBytes)
        return Failure {HttpRequestError::BodyTooLarge};
    return length;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpRequest::headerHas(QByteArrayView name, QByteArrayView word) const
{
    for (const QByteArray &part : header(name).split(',')) {
        if (part.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString HttpRequest::parameter(const QString &name) const
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.isEmpty() ? QString() : values.last();
}

bool HttpRequest::keepsAlive() const
{
    return minorVersion == 1 ? !headerHas("Connection", "close") : headerHas("Connection", "keep-alive");
}

bool HttpRequest::wantsUpgrade() const
{
    return headerHas("Connection", "upgrade") && headerHas("Upgrade", "websocket");
}

int statusOf(HttpRequestError error)
{
    switch (error) {
    case HttpRequestError::Malformed:
        return 400;
    case HttpRequestError::TooLarge:
        return 431;
    case HttpRequestError::BodyTooLarge:
        return 413;
    case HttpRequestError::LengthRequired:
        return 411;
    case HttpRequestError::Version:
        return 505;
    }
    Q_UNREACHABLE();
    return 400;
}

void HttpRequestParser::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
}

Result<std::optional<HttpRequest>, HttpRequestError> HttpRequestParser::next()
{
    if (!m_head) {
        while (m_buffer.startsWith("\r\n")) // RFC 9112 2.2: empty lines before a request are passed over
            m_buffer.remove(0, 2);
        if (!m_buffer.isEmpty() && m_buffer.front() != '\r' && !isTokenChar(m_buffer.front()))
            return Failure {HttpRequestError::Malformed}; // no method begins so; TLS does: don't wait for a line end
        const auto end = m_buffer.indexOf("\r\n\r\n", std::max(qsizetype {0}, m_searched - 3));
        if (end < 0 ? m_buffer.size() > maxHeadBytes : end > maxHeadBytes)
            return Failure {HttpRequestError::TooLarge};
        m_searched = m_buffer.size();
        if (end < 0)
            return std::optional<HttpRequest> {};
        HttpRequest request;
        if (const auto error = readHead(QByteArrayView(m_buffer).first(end), request))
            return Failure {*error};
        const auto length = bodyLength(request);
        if (!length)
            return Failure {length.error()};
        m_bodyBytes = length.value();
        m_buffer.remove(0, end + 4);
        m_head = std::move(request);
    }
    if (m_buffer.size() < m_bodyBytes)
        return std::optional<HttpRequest> {};
    m_head->body = m_buffer.first(m_bodyBytes);
    m_buffer.remove(0, m_bodyBytes);
    m_searched = 0;
    return std::exchange(m_head, std::nullopt);
}

QByteArray HttpRequestParser::takeRest()
{
    m_searched = 0;
    return std::exchange(m_buffer, {});
}

} // namespace thumpline
