#include "account/instance_address.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

// RFC 1035: what is longer can't be looked up.
constexpr qsizetype maxHostLength = 253;

/// First parts of paths that belong to the web interface or the API of an instance: a page that somebody copied.
constexpr std::array webPaths {
    u"about",           u"admin",    u"api",           u"auth",   u"deck",     u"directory", u"explore", u"favourites",
    u"getting-started", u"home",     u"interact",      u"invite", u"lists",    u"local",     u"main",    u"media",
    u"notes",           u"notice",   u"notifications", u"oauth",  u"objects",  u"public",    u"publish", u"search",
    u"settings",        u"statuses", u"tag",           u"tags",   u"timeline", u"users",     u"web"};

/// A number that browsers take for an address: `1.2`, `3232235777`.
bool isShortAddress(const QString &typedHost)
{
    static const QRegularExpression numbers(u"^[0-9.]+$"_s);
    return numbers.match(typedHost).hasMatch() && typedHost.count(u'.') != 3;
}

/// A name that no public name server knows, and so can only be of a network that is one's own.
bool isPrivateName(const QString &host)
{
    static constexpr std::array suffixes {u".localhost", u".local", u".lan", u".internal", u".home.arpa", u".test"};
    return host == u"localhost" || !host.contains(u'.')
        || std::any_of(suffixes.begin(), suffixes.end(), [&host](auto suffix) { return host.endsWith(suffix); })
        || host.endsWith(u".onion"); // encrypted below HTTP
}

bool isLoopback(const QString &host)
{
    return QHostAddress(host).isLoopback() || host == u"localhost" || host.endsWith(u".localhost");
}

bool staysPrivate(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? isPrivateName(host) : isPrivateAddress(address);
}

/// `example.org` of `@me@example.org`, `me@example.org` and `acct:me@example.org`; other texts as they are.
QString withoutHandle(const QString &typed)
{
    static const QRegularExpression handle(u"^(?:acct:)?@?[^@/:\\s]+@([^@/\\s]+)/?$"_s);
    const auto match = handle.match(typed);
    return match.hasMatch() ? match.captured(1) : typed;
}

/// The URL that a text means, or an error; host and port only are looked at later.
Result<QUrl, AddressError> urlOf(const QString &typed)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    const QString text = withoutHandle(typed);
    const auto match = scheme.match(text);
    if (!match.hasMatch()) {
        if (text.contains(u'@')) // else a handle that is still being typed
            return Failure {text.contains(u':') ? AddressError::HasCredentials : AddressError::NotAHost};
        const bool bareAddress = text.count(u':') > 1 && !text.startsWith(u'[');
        return QUrl(u"https://"_s + (bareAddress ? u'[' + text + u']' : text), QUrl::StrictMode);
    }
    const QString name = match.captured(1).toLower();
    if (name != u"http" && name != u"https" && name != u"ws" && name != u"wss")
        return Failure {AddressError::UnsupportedScheme};
    QUrl url(text, QUrl::StrictMode);
    url.setScheme(name == u"ws" || name == u"http" ? u"http"_s : u"https"_s);
    return url;
}

/// The path without what belongs to the web interface or the API, and without slashes at its end.
QString basePath(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    QString base;
    for (const QString &part : parts) {
        const bool isWeb = part.startsWith(u'@') || part.startsWith(u'.')
            || std::any_of(webPaths.begin(), webPaths.end(), [&part](auto web) { return part == web; });
        if (isWeb)
            break;
        base += u'/' + part;
    }
    return base;
}

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    static const std::array networks {
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),       QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return address.isLoopback() || std::any_of(networks.begin(), networks.end(), [&address](const auto &network) {
               return address.isInSubnet(network);
           });
}

Result<QUrl, AddressError> parseInstanceAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Failure {AddressError::Empty};
    const auto parsed = urlOf(text);
    if (!parsed)
        return Failure {parsed.error()};
    const QUrl &url = parsed.value();
    if (!url.userInfo().isEmpty())
        return Failure {AddressError::HasCredentials};
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool hasScheme = text.contains(u"://");
    const bool isOneWord = !host.contains(u'.') && !host.contains(u':') && host != u"localhost";
    if (!url.isValid() || host.isEmpty() || host.size() > maxHostLength || host.startsWith(u'.') || host.contains(u"..")
        || isShortAddress(url.host())
        || (isOneWord && !hasScheme && url.port() < 0)) // a word that is still being typed
        return Failure {AddressError::NotAHost};

    QUrl server;
    server.setScheme(hasScheme ? url.scheme() : isLoopback(host) ? u"http"_s : u"https"_s);
    if (server.scheme() == u"http" && !staysPrivate(host))
        return Failure {AddressError::PlainHttpToTheWorld};
    server.setHost(host.endsWith(u'.') ? host.chopped(1) : host);
    const int defaultPort = server.scheme() == u"http" ? 80 : 443;
    server.setPort(url.port() == defaultPort ? -1 : url.port());
    server.setPath(basePath(url.path()));
    return server;
}

QString explain(AddressError error)
{
    const char *context = "thumpline::AddressError";
    switch (error) {
    case AddressError::Empty:
        return QCoreApplication::translate(context, "Type the instance's name, like mastodon.example.");
    case AddressError::NotAHost:
        return QCoreApplication::translate(context, "This is no name of a server. It looks like mastodon.example.");
    case AddressError::UnsupportedScheme:
        return QCoreApplication::translate(context, "Only http, https, ws and wss addresses can be asked.");
    case AddressError::HasCredentials:
        return QCoreApplication::translate(
            context, "There is a user name or a password in the address. Leave it out: a token goes elsewhere.");
    case AddressError::PlainHttpToTheWorld:
        return QCoreApplication::translate(
            context, "Without encryption (http) only servers in this network can be asked: use https.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
