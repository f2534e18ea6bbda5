#include "transport/websocket_handshake.h"

#include "transport/http_headers.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;

QUrl webSocketUrl(const QUrl &server, const std::optional<StreamTarget> &onlyTarget)
{
    QUrlQuery query;
    if (onlyTarget) {
        query.addQueryItem(u"stream"_s, onlyTarget->webSocketName());
        if (!onlyTarget->tag.isEmpty())
            query.addQueryItem(u"tag"_s, onlyTarget->tag);
        if (!onlyTarget->list.isEmpty())
            query.addQueryItem(u"list"_s, onlyTarget->list);
    }
    QUrl url = apiUrl(server, u"/api/v1/streaming"_s, query);
    url.setScheme(server.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return url;
}

QByteArray handshakeKey()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::global()->fillRange(words.data(), words.size());
    return QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64();
}

QByteArray acceptFor(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

OutgoingRequest handshakeRequest(const LinkRequest &request, const QByteArray &key)
{
    OutgoingRequest http {.url = request.url, .maxRedirects = 0, .isStream = true};
    http.url.setScheme(request.url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    http.headers = {{"Connection"_ba, "Upgrade"_ba},
                    {"Upgrade"_ba, "websocket"_ba},
                    {"Sec-WebSocket-Version"_ba, "13"_ba},
                    {"Sec-WebSocket-Key"_ba, key}};
    http.token = request.token;
    return http;
}

} // namespace thumpline
