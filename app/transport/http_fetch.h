#pragma once

#include "protocol/result.h"
#include "transport/http_exchange.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace thumpline {

/// A whole answer, whatever its status.
struct FetchedAnswer
{
    int status = 0;
    QUrl url {}; ///< after redirects; may hold a query
    HeaderList headers {}; ///< all of them, names in lower case
    QByteArray body {};
    std::chrono::milliseconds latency {0}; ///< from the request to the headers
    std::optional<CertificateSummary> certificate {};
    CloseReason reason {}; ///< the answer as a failure: for who expected another status
};

/// An answer, or why there is none.
using FetchResult = Result<FetchedAnswer, CloseReason>;

/// One request and its whole answer, with a limit on time and size.
///
/// Life: start() once, then finished() exactly once, never from within start(); nothing after abort().
/// Errors: no answer, a body beyond maxBytes (CloseEnding::Content), a body that breaks off before its announced end.
/// Thread: of its owner; the manager must outlive it.
class HttpFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype defaultMaxBytes = qsizetype {4} * 1024 * 1024;

    explicit HttpFetch(QNetworkAccessManager &manager, QObject *parent = nullptr);

    /// `timeout`: for all of it; `stopAtMax`: take the first maxBytes of a longer body, and be content.
    void start(const OutgoingRequest &request, std::chrono::milliseconds timeout, qsizetype maxBytes = defaultMaxBytes,
               bool stopAtMax = false);
    void abort();

Q_SIGNALS:
    void finished(const thumpline::FetchResult &result);

private:
    void handleAnswer();
    void readBody();
    void handleEnd(const CloseReason &reason);
    void finishWith(const FetchResult &result);

    HttpExchange m_exchange;
    QTimer m_timer {};
    Secret m_token {};
    FetchedAnswer m_answer {};
    qsizetype m_maxBytes = defaultMaxBytes;
    bool m_stopAtMax = false;
    bool m_done = false;
};

} // namespace thumpline
