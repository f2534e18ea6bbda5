#pragma once

#include "transport/close_reason.h"
#include "transport/secret.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <chrono>

namespace thumpline {

enum class RequestMethod {
    Get,
    Head,
    Post,
};

/// What to ask of a server, and how long to wait for an answer.
struct OutgoingRequest
{
    RequestMethod method = RequestMethod::Get;
    QUrl url {};
    Secret token {}; ///< sent as `Authorization: Bearer`; may be empty
    HeaderList headers {}; ///< beside those that every request has
    QByteArray body {}; ///< of a POST
    std::chrono::milliseconds headerTimeout {15'000}; ///< until the headers of the final answer
    qint64 readBufferBytes = 0; ///< how much may lie unread before TCP slows the server down; 0: no limit
    int maxRedirects = 5;
    /// A stream: its connection is its own (so Qt's silent second try is a failure), the phases of its beginning are
    /// named, and a missing answer is looked into.
    bool isStream = false;
};

/// As Qt wants it: no HTTP/2 (it would ignore the read buffer, and one lost connection would take all streams), no
/// compression, no cookies, no cache, no redirect of Qt's own (it would take the token along to another origin).
[[nodiscard]] QNetworkRequest toNetworkRequest(const OutgoingRequest &request);

/// The value of `Authorization`. A token with a line break in it must not become a header of its own: what is no text is
/// left out, and the server will call the rest invalid.
[[nodiscard]] QByteArray authorizationOf(const Secret &token);

/// Sends it; the answer belongs to the manager.
[[nodiscard]] QNetworkReply *sendTo(QNetworkAccessManager &manager, const OutgoingRequest &request);

/// All headers of an answer, names in lower case.
[[nodiscard]] HeaderList headersOf(const QNetworkReply &reply);

/// The program's name and version for User-Agent, without a word about the machine.
[[nodiscard]] QByteArray userAgent();

/// The proxy that the system wants for a URL; type NoProxy where there is none.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &url);

/// `host:port`, never with user and password; empty where there is no proxy.
[[nodiscard]] QString shownProxy(const QNetworkProxy &proxy);

} // namespace thumpline
