#include "account/instance_lookup.h"

#include "transport/http_fetch.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QRegularExpression>

#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timeLimit = 8s; // for each of the two questions: somebody waits in front of a dialog
constexpr qsizetype maxBytes = qsizetype {1} * 1024 * 1024;

/// What stands in a version text, or in the address of the source code, in lower case.
struct FamilyMark
{
    QStringView mark;
    ServerFamily family;
};
constexpr std::array familyMarks {
    FamilyMark {u"akkoma", ServerFamily::Akkoma},         FamilyMark {u"pleroma", ServerFamily::Pleroma},
    FamilyMark {u"gotosocial", ServerFamily::GoToSocial}, FamilyMark {u"glitch", ServerFamily::GlitchSoc},
    FamilyMark {u"hometown", ServerFamily::Hometown},
};

std::optional<ServerFamily> familyIn(const QString &text)
{
    const QString lower = text.toLower();
    for (const FamilyMark &entry : familyMarks) {
        if (lower.contains(entry.mark))
            return entry.family;
    }
    return std::nullopt;
}

bool isMastodon(ServerFamily family)
{
    return family == ServerFamily::Mastodon || family == ServerFamily::GlitchSoc || family == ServerFamily::Hometown;
}

/// The http(s) base of a streaming address; nothing where it is none, or would take the connection out of TLS.
std::optional<QUrl> streamingBase(const QString &text, const QUrl &server)
{
    QUrl url(text.trimmed());
    const QString scheme = url.scheme().toLower();
    const bool isSecure = scheme == u"wss" || scheme == u"https";
    if (url.host().isEmpty() || (!isSecure && scheme != u"ws" && scheme != u"http"))
        return std::nullopt;
    if (!isSecure && server.scheme() == u"https")
        return std::nullopt;
    QUrl base;
    base.setScheme(isSecure ? u"https"_s : u"http"_s);
    base.setHost(url.host());
    base.setPort(url.port() == (isSecure ? 443 : 80) ? -1 : url.port());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path);
    return base;
}

/// What an instance calls itself: `domain` today, `uri` before, which some fill with a URL. Empty where it says neither.
QString domainIn(const QJsonObject &instance)
{
    const QString today = instance.value(u"domain").toString();
    const QString text = (today.isEmpty() ? instance.value(u"uri").toString() : today).trimmed().toLower();
    const QUrl url(text);
    return (url.host().isEmpty() ? text : url.host()).left(255);
}

/// Scheme, host, port, and the path that stands before the API's own.
QUrl originOf(const QUrl &url, const QString &apiPath)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    if (url.path().endsWith(apiPath))
        origin.setPath(url.path().chopped(apiPath.size()));
    return origin;
}

QUrl withPath(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setPath(server.path() + path);
    return url;
}

} // namespace

bool InstanceInfo::hasSse() const
{
    return family != ServerFamily::Pleroma && family != ServerFamily::Akkoma && family != ServerFamily::GoToSocial;
}

bool InstanceInfo::hasMultiplexing() const
{
    if (isMastodon(family))
        return version >= QVersionNumber(3, 3);
    return !hasSse();
}

bool InstanceInfo::needsToken() const
{
    return family == ServerFamily::GoToSocial || (isMastodon(family) && version >= QVersionNumber(4, 2));
}

TransportKind InstanceInfo::preferredTransport() const
{
    return hasSse() ? TransportKind::Sse : TransportKind::WebSocket;
}

InstanceInfo infoFromVersion(const QString &versionText)
{
    static const QRegularExpression compatible(u"\\(compatible;\\s*(\\S+)\\s+([^)\\s]+)"_s);
    InstanceInfo info;
    info.versionText = versionText.trimmed().left(100);
    if (info.versionText.isEmpty())
        return info;
    const auto match = compatible.match(info.versionText);
    info.version = QVersionNumber::fromString(match.hasMatch() ? match.captured(2) : info.versionText);
    if (const auto family = familyIn(info.versionText))
        info.family = *family;
    else if (match.hasMatch())
        info.family = ServerFamily::Other;
    else if (info.version.majorVersion() == 0 && !info.version.isNull())
        info.family = ServerFamily::GoToSocial; // it writes its own version alone, and is still below 1
    else
        info.family = ServerFamily::Mastodon;
    return info;
}

class InstanceLookup::Private
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::InstanceLookup)

public:
    explicit Private(InstanceLookup *owner)
        : q(owner)
    {}

    void ask(const QString &path);
    void handle(const FetchResult &result);

    InstanceLookup *q;
    QUrl server {};
    QNetworkAccessManager manager {};
    std::unique_ptr<HttpFetch> fetch {}; ///< one at a time; dies before the manager
    QString path {};

private:
    void finish(const QJsonObject &instance, const QUrl &url);
    void fail(const QString &problem);
    [[nodiscard]] static QString problemOf(const FetchResult &result);
};

void InstanceLookup::Private::ask(const QString &apiPath)
{
    path = apiPath;
    if (fetch)
        fetch.release()->deleteLater(); // it is done, and this may be within its signal
    fetch = std::make_unique<HttpFetch>(manager);
    connect(fetch.get(), &HttpFetch::finished, q, [this](const FetchResult &result) { handle(result); });
    OutgoingRequest request;
    request.url = withPath(server, path);
    request.headers = {{"accept", "application/json"}};
    request.headerTimeout = timeLimit;
    fetch->start(request, timeLimit, maxBytes);
}

void InstanceLookup::Private::handle(const FetchResult &result)
{
    const QString newest = u"/api/v2/instance"_s;
    if (result && result.value().status == 200) {
        const QJsonObject instance = QJsonDocument::fromJson(result.value().body).object();
        if (!instance.value(u"version").toString().isEmpty()) {
            finish(instance, result.value().url);
            return;
        }
    }
    const bool answered = result.ok() || result.error().httpStatus;
    if (path == newest && answered)
        ask(u"/api/v1/instance"_s); // older servers know only that one
    else
        fail(problemOf(result));
}

void InstanceLookup::Private::finish(const QJsonObject &instance, const QUrl &url)
{
    InstanceInfo info = infoFromVersion(instance.value(u"version").toString());
    if (info.family == ServerFamily::Mastodon) {
        if (const auto family = familyIn(instance.value(u"source_url").toString()))
            info.family = *family;
    }
    info.server = originOf(url, path);
    info.domain = domainIn(instance);
    info.title = instance.value(u"title").toString().trimmed().left(200);
    const QJsonValue today = instance.value(u"configuration").toObject().value(u"urls").toObject().value(u"streaming");
    const QJsonValue before = instance.value(u"urls").toObject().value(u"streaming_api");
    info.streamingServer
        = streamingBase(today.isString() ? today.toString() : before.toString(), info.server).value_or(info.server);
    Q_EMIT q->finished(info, {});
}

void InstanceLookup::Private::fail(const QString &problem)
{
    InstanceInfo info;
    info.server = server;
    info.streamingServer = server;
    Q_EMIT q->finished(info, problem);
}

QString InstanceLookup::Private::problemOf(const FetchResult &result)
{
    if (result && result.value().status == 200)
        return tr("It answered, but not as a Mastodon instance does.");
    const std::optional<int> status = result ? std::optional {result.value().status} : result.error().httpStatus;
    if (status) //: %1 is an HTTP status code
        return tr("It answered with the HTTP status %1.").arg(*status);
    switch (result.error().ending) {
    case CloseEnding::Unresolved:
        return tr("There is no server of this name.");
    case CloseEnding::Refused:
        return tr("It refused the connection.");
    case CloseEnding::Timeout:
        return tr("It did not answer in time.");
    case CloseEnding::Tls:
        return tr("Its certificate is not valid, or it speaks no TLS.");
    case CloseEnding::Offline:
        return tr("This computer has no network.");
    case CloseEnding::Redirect:
        return tr("It redirects to where Thumpline does not go.");
    case CloseEnding::Eof:
    case CloseEnding::Cut:
    case CloseEnding::Reset:
    case CloseEnding::Stale:
    case CloseEnding::Status:
    case CloseEnding::Close:
    case CloseEnding::Unreachable:
    case CloseEnding::Protocol:
    case CloseEnding::Content:
    case CloseEnding::Local:
        break;
    }
    return tr("There was no answer that can be used.");
}

InstanceLookup::InstanceLookup(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{}

InstanceLookup::~InstanceLookup() = default;

void InstanceLookup::start(const QUrl &server)
{
    d->server = server;
    d->ask(u"/api/v2/instance"_s);
}

} // namespace thumpline
