#pragma once

#include "protocol/timestamp.h"
#include "transport/close_reason.h"
#include "transport/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>

namespace thumpline {

/// The URL of an API path below a server's base, which may have a path of its own; no slash comes twice.
/// Query values are percent-encoded wholly: a `+` in a tag stays one.
[[nodiscard]] QUrl apiUrl(const QUrl &server, const QString &path, const QUrlQuery &query = {});

/// A URL as it may be shown and logged: without query, fragment and user info, any of which may hold the token.
[[nodiscard]] QString shownUrl(const QUrl &url);

/// Whether two URLs have the same scheme, host and port.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The value of the first header of that (lower-case) name; null if there is none.
[[nodiscard]] QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

/// Of all headers of an answer those that tell of its way here: lower-case names, values cut at 200 bytes, the token
/// masked, `location` without its query. Cookies and the like are left out.
[[nodiscard]] HeaderList diagnosticHeaders(const HeaderList &all, const Secret &token);

/// Reads the dates of HTTP: the one form of today and the two that old servers send (RFC 9110, 5.6.7).
[[nodiscard]] std::optional<Timestamp> parseHttpDate(QByteArrayView text);

/// How long a server asks to wait: `Retry-After` as seconds or date, else of a 429 `X-RateLimit-Reset` (ISO 8601).
/// Dates are compared with the answer's own `Date` where there is one, so that a wrong clock here does not matter.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const HeaderList &headers, std::optional<int> status,
                                                             Timestamp now);

/// The server's own words about an error: `error` of a JSON body (and `error_description`), else X-Error-Message, else
/// nothing. At most 300 characters, without control characters, the token masked.
[[nodiscard]] QString serverErrorText(QByteArrayView body, const HeaderList &headers, const Secret &token);

/// Where the pages beside this one are (RFC 8288 `Link`, as the API sends it).
struct PageLinks
{
    QUrl next {}; ///< older
    QUrl previous {}; ///< newer
    friend bool operator==(const PageLinks &, const PageLinks &) = default;
};
[[nodiscard]] PageLinks parseLinks(const HeaderList &headers);

/// What the API still allows (`X-RateLimit-*`); usual: 300 requests in 5 minutes.
struct RateLimit
{
    std::optional<int> limit {};
    std::optional<int> remaining {};
    std::optional<Timestamp> reset {}; ///< by the server's clock
    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};
[[nodiscard]] RateLimit parseRateLimit(const HeaderList &headers);

} // namespace thumpline
