#include "transport/rest_client.h"

#include "transport/http_fetch.h"

#include <QPointer>

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

RestResult toRest(const FetchResult &result)
{
    if (!result.ok())
        return Failure {result.error()};
    const FetchedAnswer &answer = result.value();
    if (answer.status < 200 || answer.status > 299)
        return Failure {answer.reason};
    return RestAnswer {.status = answer.status,
                       .body = answer.body,
                       .links = parseLinks(answer.headers),
                       .rateLimit = parseRateLimit(answer.headers),
                       .latency = answer.latency,
                       .headers = answer.headers};
}

} // namespace

RestClient::RestClient(const QUrl &server, const Secret &token, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_token(token)
{}

RestClient::~RestClient()
{
    qDeleteAll(std::exchange(m_fetches, {})); // at once: the manager goes with us
}

void RestClient::get(const QString &path, const QUrlQuery &query, QObject *context, Handler handler)
{
    send({.url = apiUrl(m_server, path, query)}, context, std::move(handler));
}

void RestClient::getPage(const QUrl &page, QObject *context, Handler handler)
{
    QUrl url = m_server;
    url.setUserInfo({});
    url.setPath(page.path(QUrl::FullyEncoded), QUrl::StrictMode);
    url.setQuery(page.query(QUrl::FullyEncoded), QUrl::StrictMode);
    send({.url = url}, context, std::move(handler));
}

void RestClient::post(const QString &path, const QByteArray &body, const QByteArray &contentType, QObject *context,
                      Handler handler)
{
    send({.method = RequestMethod::Post,
          .url = apiUrl(m_server, path),
          .headers = {{"Content-Type"_ba, contentType}},
          .body = body},
         context, std::move(handler));
}

void RestClient::cancelAll()
{
    for (HttpFetch *fetch : std::exchange(m_fetches, {})) {
        fetch->abort();
        fetch->deleteLater(); // it may be telling its result just now
    }
}

void RestClient::send(const OutgoingRequest &request, QObject *context, Handler handler)
{
    OutgoingRequest complete = request;
    complete.token = m_token;
    complete.headerTimeout = m_timeout;
    complete.headers.append({"Accept"_ba, "application/json"_ba});
    auto *fetch = new HttpFetch(m_manager); // in m_fetches until it is done
    m_fetches.append(fetch);
    const auto tell
        = [this, fetch, context = QPointer(context), handler = std::move(handler)](const FetchResult &result) {
              m_fetches.removeOne(fetch);
              fetch->deleteLater();
              if (context)
                  handler(toRest(result));
          };
    connect(fetch, &HttpFetch::finished, this, tell);
    fetch->start(complete, m_timeout);
}

} // namespace thumpline
