#pragma once

#include "protocol/result.h"
#include "transport/close_reason.h"
#include "transport/http_headers.h"
#include "transport/secret.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>

namespace thumpline {

class HttpFetch;
struct OutgoingRequest;

/// A good answer (2xx) of an instance's REST API. What the JSON means is the caller's business.
struct RestAnswer
{
    int status = 200;
    QByteArray body {};
    PageLinks links {};
    RateLimit rateLimit {};
    std::chrono::milliseconds latency {0}; ///< from the request to the headers
    HeaderList headers {}; ///< all of them, names in lower case
};

using RestResult = Result<RestAnswer, CloseReason>;

/// Asks one instance's REST API, with its token.
///
/// Handlers are called once each, never from within the call that asks; not at all if `context` has died, or after
/// cancelAll(), or when the client dies. Several requests may be under way; more than six wait for each other.
/// Errors: every status but 2xx (CloseEnding::Status, with the server's words and Retry-After), no answer, an answer of
/// more than 4 MiB, a redirect to another origin (the token never goes there). No retries: the caller's policy.
/// Thread: of its owner, with an event loop.
class RestClient : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const RestResult &)>;

    explicit RestClient(const QUrl &server, const Secret &token = {}, QObject *parent = nullptr);
    ~RestClient() override;

    /// `path` is not percent-encoded: `/api/v1/timelines/tag/猫`.
    void get(const QString &path, const QUrlQuery &query, QObject *context, Handler handler);
    /// A page that a Link header named: its path and query on this client's own server, whatever host it names (behind
    /// some proxies it is a wrong one).
    void getPage(const QUrl &page, QObject *context, Handler handler);
    void post(const QString &path, const QByteArray &body, const QByteArray &contentType, QObject *context,
              Handler handler);
    void cancelAll();

    /// How long a whole answer may take.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    [[nodiscard]] const QUrl &server() const { return m_server; }

private:
    void send(const OutgoingRequest &request, QObject *context, Handler handler);

    QUrl m_server;
    Secret m_token;
    std::chrono::milliseconds m_timeout {20'000};
    QNetworkAccessManager m_manager {};
    QList<HttpFetch *> m_fetches {}; // each deletes itself later when it is done
};

} // namespace thumpline
