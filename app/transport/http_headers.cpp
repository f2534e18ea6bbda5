#include "transport/http_headers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeaderValue = 200;
constexpr qsizetype maxErrorText = 300;

constexpr std::array diagnosticNames {
    "age",
    "alt-svc",
    "cache-control",
    "cf-cache-status",
    "cf-mitigated",
    "cf-ray",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "keep-alive",
    "location",
    "proxy-authenticate",
    "retry-after",
    "server",
    "transfer-encoding",
    "upgrade",
    "vary",
    "via",
    "www-authenticate",
    "x-accel-buffering",
    "x-cache",
    "x-error-message",
    "x-powered-by",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
    "x-served-by",
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 || url.scheme() == "wss"_L1 ? 443 : 80);
}

std::optional<int> toCount(const QByteArray &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Whole seconds, however many: what does not fit is cut to the longest time there is.
std::optional<std::chrono::seconds> toSeconds(const QByteArray &text)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return std::chrono::seconds {ok ? std::min(number, most) : most};
}

QString cleaned(QString text, const Secret &token)
{
    text = token.masked(text);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    text = text.simplified();
    return text.size() > maxErrorText ? text.left(maxErrorText - 1) + u'…' : text;
}

/// One `<target>; rel="name"` of a Link header.
void takeLink(QByteArrayView link, PageLinks &links)
{
    const qsizetype open = link.indexOf('<');
    const qsizetype close = link.indexOf('>');
    if (open < 0 || close < open)
        return;
    const QUrl url = QUrl::fromEncoded(link.sliced(open + 1, close - open - 1).toByteArray());
    if (url.host().isEmpty())
        return;
    const QByteArray parameters = link.sliced(close + 1).toByteArray().toLower().replace('"', "").replace(' ', "");
    if (parameters.contains("rel=next"))
        links.next = url;
    else if (parameters.contains("rel=prev"))
        links.previous = url;
}

} // namespace

QUrl apiUrl(const QUrl &server, const QString &path, const QUrlQuery &query)
{
    QString base = server.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    QUrl url = server;
    url.setFragment({});
    url.setUserInfo({});
    url.setPath(base + (path.startsWith(u'/') ? path : u'/' + path), QUrl::DecodedMode);
    QByteArray encoded;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        encoded
            += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    if (encoded.isEmpty())
        url.setQuery(QString());
    else
        url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

QString shownUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    const auto found
        = std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

HeaderList diagnosticHeaders(const HeaderList &all, const Secret &token)
{
    HeaderList kept;
    for (const auto &[name, value] : all) {
        if (!std::binary_search(diagnosticNames.begin(), diagnosticNames.end(), QByteArrayView(name)))
            continue;
        const QByteArray shown = name == "location" ? shownUrl(QUrl::fromEncoded(value)).toUtf8() : value;
        kept.append({name, token.masked(shown).left(maxHeaderValue)});
    }
    return kept;
}

std::optional<Timestamp> parseHttpDate(QByteArrayView text)
{
    QString trimmed = QString::fromLatin1(text).simplified();
    // Qt would check the day of the week, against the wrong century where the year has two digits.
    if (const qsizetype comma = trimmed.indexOf(u','); comma >= 0)
        trimmed = trimmed.sliced(comma + 1).trimmed();
    const QLocale c = QLocale::c();
    for (const auto &format :
         {"dd MMM yyyy HH:mm:ss 'GMT'"_L1, "dd-MMM-yy HH:mm:ss 'GMT'"_L1, "ddd MMM d HH:mm:ss yyyy"_L1}) {
        QDateTime time = c.toDateTime(trimmed, QString(format));
        if (!time.isValid())
            continue;
        if (time.date().year() < 1970) // two digits: Qt takes them for the last century
            time = time.addYears(100);
        time.setTimeZone(QTimeZone::utc());
        return Timestamp::fromDateTime(time);
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> retryAfter(const HeaderList &headers, std::optional<int> status, Timestamp now)
{
    const QByteArray text = headerValue(headers, "retry-after").trimmed();
    if (const auto seconds = toSeconds(text))
        return seconds;
    std::optional<Timestamp> until = parseHttpDate(text);
    if (!until && status == 429)
        until = Timestamp::fromIso(headerValue(headers, "x-ratelimit-reset").trimmed());
    if (!until)
        return std::nullopt;
    const Timestamp here = parseHttpDate(headerValue(headers, "date")).value_or(now);
    const auto wait = std::chrono::ceil<std::chrono::seconds>(until->sinceEpoch - here.sinceEpoch);
    return std::max(wait, std::chrono::seconds {0});
}

QString serverErrorText(QByteArrayView body, const HeaderList &headers, const Secret &token)
{
    const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
    QString text = object.value("error"_L1).toString();
    const QString description = object.value("error_description"_L1).toString();
    if (!text.isEmpty() && !description.isEmpty())
        text += u": "_s + description;
    if (text.isEmpty())
        text = QString::fromUtf8(headerValue(headers, "x-error-message"));
    return cleaned(text, token);
}

PageLinks parseLinks(const HeaderList &headers)
{
    PageLinks links;
    const QByteArray value = headerValue(headers, "link");
    qsizetype start = 0;
    bool inTarget = false; // a comma inside <…> parts nothing
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at == value.size() || (value[at] == ',' && !inTarget)) {
            takeLink(QByteArrayView(value).sliced(start, at - start), links);
            start = at + 1;
        } else if (value[at] == '<' || value[at] == '>') {
            inTarget = value[at] == '<';
        }
    }
    return links;
}

RateLimit parseRateLimit(const HeaderList &headers)
{
    return {.limit = toCount(headerValue(headers, "x-ratelimit-limit")),
            .remaining = toCount(headerValue(headers, "x-ratelimit-remaining")),
            .reset = Timestamp::fromIso(headerValue(headers, "x-ratelimit-reset").trimmed())};
}

} // namespace thumpline
