#include "transport/outgoing_request.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

namespace thumpline {

using namespace Qt::StringLiterals;

QNetworkRequest toNetworkRequest(const OutgoingRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setRawHeader("User-Agent"_ba, userAgent());
    out.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.token.isEmpty())
        out.setRawHeader("Authorization"_ba, authorizationOf(request.token));
    return out;
}

QByteArray authorizationOf(const Secret &token)
{
    QByteArray value = token.reveal();
    value.removeIf([](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
    return "Bearer " + value;
}

QNetworkReply *sendTo(QNetworkAccessManager &manager, const OutgoingRequest &request)
{
    const QNetworkRequest out = toNetworkRequest(request);
    switch (request.method) {
    case RequestMethod::Get:
        return manager.get(out); // not as a custom request: that has no requestSent
    case RequestMethod::Head:
        return manager.head(out);
    case RequestMethod::Post:
        return manager.post(out, request.body);
    }
    Q_UNREACHABLE();
    return nullptr;
}

HeaderList headersOf(const QNetworkReply &reply)
{
    HeaderList headers;
    const auto pairs = reply.rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        headers.append({name.toLower(), value});
    return headers;
}

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? "Thumpline"_ba : "Thumpline/" + version.toUtf8();
}

QNetworkProxy proxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() != QNetworkProxy::DefaultProxy)
            return proxy;
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

QString shownProxy(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace thumpline
