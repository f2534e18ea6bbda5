#include "diagnosis/close_reason_text.h"

#include "diagnosis/duration_text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

enum class Body {
    Any,
    Html,
};

bool bodyMatches(Body body, const CloseReason &reason)
{
    switch (body) {
    case Body::Any:
        return true;
    case Body::Html:
        return reason.contentType.contains("html"_L1, Qt::CaseInsensitive);
    }
    Q_UNREACHABLE();
}

int numberOf(const CloseReason &reason)
{
    const bool byFrame = reason.ending == CloseEnding::Close || reason.ending == CloseEnding::Eof;
    return (byFrame ? reason.closeCode : reason.httpStatus).value_or(0);
}

const QString &serverWords(const CloseReason &reason)
{
    return reason.serverError.isEmpty() ? reason.closeText : reason.serverError;
}

QString certificateLine(const CertificateSummary &certificate)
{
    const auto day = [](const QDateTime &time) { return time.toUTC().date().toString(Qt::ISODate); };
    return u"certificate: %1; issuer %2; valid %3 to %4; names %5; SHA-256 %6"_s.arg(
        certificate.subject, certificate.issuer, day(certificate.notBefore), day(certificate.notAfter),
        certificate.names.join(u", "), certificate.sha256);
}

} // namespace

/// One line of the table. What is not said matches everything; the first match wins.
struct CloseReasonText::Row
{
    CloseEnding ending = CloseEnding::Eof;
    std::optional<ClosePhase> phase {};
    int from = 0; ///< status, or close code
    int to = 0; ///< 0: any
    const char *says = nullptr; ///< in the server's own words, lower case
    Body body = Body::Any;
    std::optional<TlsProblem> tls {};
    const char *explanation = nullptr; ///< may hold %1: the status or the close code
    const char *cause = nullptr;
    const char *advice = nullptr;

    [[nodiscard]] bool matches(const CloseReason &reason) const;
};

bool CloseReasonText::Row::matches(const CloseReason &reason) const
{
    const int number = numberOf(reason);
    return ending == reason.ending && (!phase || phase == reason.phase) && (to == 0 || (number >= from && number <= to))
        && (!says || reason.serverError.contains(QLatin1StringView(says), Qt::CaseInsensitive))
        && bodyMatches(body, reason) && (!tls || tls == reason.tlsProblem);
}

const CloseReasonText::Row &CloseReasonText::rowOf(const CloseReason &reason)
{
    static constexpr const char *adminNginx
        = QT_TR_NOOP("If you run this server: the proxy has to pass /api/v1/streaming on to the streaming service.");
    static constexpr const char *checkAddress = QT_TR_NOOP("Check the address of the server.");
    static constexpr const char *checkStream = QT_TR_NOOP("Check the stream, its hashtag or its list.");
    static constexpr const char *signInAgain = QT_TR_NOOP("Sign in again, or paste another token.");
    static constexpr const char *waitForServer
        = QT_TR_NOOP("Nothing to do: it will be tried again. The server’s health shows when it is back.");
    static constexpr const char *showCertificate
        = QT_TR_NOOP("Nothing is sent to this server. Look at the certificate in the details, and tell the "
                     "server’s administrator.");
    static constexpr const char *restartOrProxy = QT_TR_NOOP("Probably the streaming service or a proxy in front of it "
                                                             "was restarted, or a time limit of the proxy ran out.");
    static constexpr const char *botProtection = QT_TR_NOOP("Probably bot protection in front of the server.");

    static constexpr std::array rows {
        // the name and the way
        Row {.ending = CloseEnding::Unresolved,
             .explanation = QT_TR_NOOP("The name of the server was not found."),
             .cause = QT_TR_NOOP("A typing error in the name, or no working name service on this network."),
             .advice = QT_TR_NOOP("Check the name, and whether other sites can be reached.")},
        Row {.ending = CloseEnding::Refused,
             .explanation = QT_TR_NOOP("The server refused the connection."),
             .cause = QT_TR_NOOP("Nothing listens there: the service is down, or the port is wrong."),
             .advice = QT_TR_NOOP("If you run this server: is the service up?")},
        Row {.ending = CloseEnding::Unreachable,
             .explanation = QT_TR_NOOP("There is no way to the server from this network."),
             .advice = QT_TR_NOOP("Check the network connection.")},
        Row {.ending = CloseEnding::Timeout,
             .phase = ClosePhase::Http,
             .explanation = QT_TR_NOOP("The server took the request and never answered."),
             .cause = QT_TR_NOOP("An overloaded server, or a proxy that holds the answer back."),
             .advice = QT_TR_NOOP("If you run this server: turn buffering and compression off for /api/v1/streaming.")},
        Row {.ending = CloseEnding::Timeout,
             .explanation = QT_TR_NOOP("The server did not answer in time."),
             .cause = QT_TR_NOOP("A firewall on the way, or the server’s machine is down.")},
        Row {.ending = CloseEnding::Offline,
             .explanation = QT_TR_NOOP("This machine has no network."),
             .advice = QT_TR_NOOP("The stream comes back by itself when the network does.")},

        // TLS
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Expired,
             .explanation = QT_TR_NOOP("The server’s certificate is not valid today."),
             .cause = QT_TR_NOOP("It has expired, or the clock of this machine is wrong."),
             .advice = showCertificate},
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Name,
             .explanation = QT_TR_NOOP("The server’s certificate is for another name."),
             .cause = QT_TR_NOOP("A wrong address, a mistake in the server’s setup, or a sign-in page of the network."),
             .advice = showCertificate},
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Issuer,
             .explanation = QT_TR_NOOP("The server’s certificate comes from nobody this machine trusts."),
             .cause
             = QT_TR_NOOP("A certificate made by the server itself, or somebody who reads along on this network."),
             .advice = showCertificate},
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Plain,
             .explanation = QT_TR_NOOP("The server does not speak TLS at this port."),
             .advice = QT_TR_NOOP("Check the address: http or https, and the port.")},
        Row {.ending = CloseEnding::Tls,
             .explanation = QT_TR_NOOP("A secure connection could not be made."),
             .advice = checkAddress},

        // what the server says about the token
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .says = "missing",
             .explanation = QT_TR_NOOP("The server wants a token for this stream."),
             .cause = QT_TR_NOOP("Servers since Mastodon 4.2 open no stream without one."),
             .advice = QT_TR_NOOP("Sign in to this server, or paste a token.")},
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .says = "scope",
             .explanation = QT_TR_NOOP("The token does not allow this stream."),
             .cause = QT_TR_NOOP("It lacks a scope that this stream needs."),
             .advice = QT_TR_NOOP("Sign in again, with the scope “read”.")},
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .says = "list",
             .explanation = QT_TR_NOOP("This list does not belong to the account of the token, or is gone."),
             .advice = QT_TR_NOOP("Check the list.")},
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .explanation = QT_TR_NOOP("The server does not accept the token."),
             .cause = QT_TR_NOOP("It is wrong or has expired, or access was revoked."),
             .advice = signInAgain},

        // statuses, the nearest first
        Row {.ending = CloseEnding::Status,
             .phase = ClosePhase::Upgrade,
             .from = 200,
             .to = 299,
             .explanation = QT_TR_NOOP("The server answered the WebSocket handshake with a page (status %1)."),
             .cause = QT_TR_NOOP("The proxy in front of it does not pass WebSocket on."),
             .advice = QT_TR_NOOP(
                 "Try server-sent events. If you run this server: pass the headers Upgrade and Connection on.")},
        Row {.ending = CloseEnding::Status,
             .phase = ClosePhase::Upgrade,
             .from = 400,
             .to = 400,
             .explanation = QT_TR_NOOP("The server did not take the request for a WebSocket (status %1)."),
             .cause = QT_TR_NOOP("Probably the proxy in front of it does not pass WebSocket on."),
             .advice = QT_TR_NOOP(
                 "Try server-sent events. If you run this server: pass the headers Upgrade and Connection on.")},
        Row {.ending = CloseEnding::Status,
             .phase = ClosePhase::Upgrade,
             .from = 426,
             .to = 426,
             .explanation = QT_TR_NOOP("The server did not take the request for a WebSocket (status %1)."),
             .cause = QT_TR_NOOP("Probably the proxy in front of it does not pass WebSocket on."),
             .advice = QT_TR_NOOP(
                 "Try server-sent events. If you run this server: pass the headers Upgrade and Connection on.")},
        Row {.ending = CloseEnding::Status,
             .from = 204,
             .to = 204,
             .explanation = QT_TR_NOOP("The server says that there is nothing to come back for (status %1)."),
             .advice = checkStream},
        Row {.ending = CloseEnding::Status,
             .from = 400,
             .to = 400,
             .explanation = QT_TR_NOOP("The server does not understand this request (status %1)."),
             .advice = checkStream},
        Row {.ending = CloseEnding::Status,
             .from = 403,
             .to = 403,
             .body = Body::Html,
             .explanation = QT_TR_NOOP("Access is forbidden (status %1)."),
             .cause = botProtection,
             .advice = QT_TR_NOOP("Ask the server’s administrator to let streaming clients through.")},
        Row {.ending = CloseEnding::Status,
             .from = 403,
             .to = 403,
             .explanation = QT_TR_NOOP("Access is forbidden (status %1)."),
             .cause = QT_TR_NOOP("The account, or everybody from here, may not use this stream."),
             .advice = QT_TR_NOOP("Ask the server’s administrator.")},
        Row {.ending = CloseEnding::Status,
             .from = 404,
             .to = 404,
             .body = Body::Html,
             .explanation = QT_TR_NOOP("There is no streaming at this address (status %1)."),
             .cause = QT_TR_NOOP("The proxy does not pass it on, or this server offers no streaming."),
             .advice = adminNginx},
        Row {.ending = CloseEnding::Status,
             .from = 404,
             .to = 404,
             .explanation = QT_TR_NOOP("The server does not know this stream (status %1)."),
             .cause = QT_TR_NOOP("There is no such stream here, its hashtag is missing, or the list is not yours."),
             .advice = checkStream},
        Row {.ending = CloseEnding::Status,
             .from = 406,
             .to = 406,
             .explanation = QT_TR_NOOP("The request was turned away (status %1)."),
             .cause = botProtection},
        Row {.ending = CloseEnding::Status,
             .from = 418,
             .to = 418,
             .explanation = QT_TR_NOOP("The request was turned away (status %1)."),
             .cause = botProtection},
        Row {.ending = CloseEnding::Status,
             .from = 407,
             .to = 407,
             .explanation = QT_TR_NOOP("The proxy of this network wants a sign-in (status %1)."),
             .advice = QT_TR_NOOP("Set user and password of the proxy in the system’s settings.")},
        Row {.ending = CloseEnding::Status,
             .from = 410,
             .to = 410,
             .explanation = QT_TR_NOOP("This server is gone for good (status %1)."),
             .advice = QT_TR_NOOP("Has it moved? Look for its new address.")},
        Row {.ending = CloseEnding::Status,
             .from = 429,
             .to = 429,
             .explanation = QT_TR_NOOP("The server was asked too often (status %1)."),
             .cause = QT_TR_NOOP("A rate limit, shared with everything that uses this token or this address."),
             .advice = QT_TR_NOOP("Nothing to do: it waits as long as the server asks for.")},
        Row {.ending = CloseEnding::Status,
             .from = 500,
             .to = 501,
             .explanation = QT_TR_NOOP("Something went wrong inside the server (status %1)."),
             .advice = waitForServer},
        Row {.ending = CloseEnding::Status,
             .from = 502,
             .to = 502,
             .explanation = QT_TR_NOOP("The proxy does not reach the streaming service (status %1)."),
             .cause = QT_TR_NOOP("The streaming service is down or being restarted."),
             .advice = waitForServer},
        Row {.ending = CloseEnding::Status,
             .from = 503,
             .to = 503,
             .explanation = QT_TR_NOOP("The server takes no more connections now (status %1)."),
             .cause = QT_TR_NOOP("Maintenance, overload, or a limit of connections."),
             .advice = waitForServer},
        Row {.ending = CloseEnding::Status,
             .from = 504,
             .to = 504,
             .explanation = QT_TR_NOOP("The streaming service does not answer the proxy (status %1)."),
             .cause = QT_TR_NOOP("The streaming service hangs or is overloaded."),
             .advice = waitForServer},
        Row {.ending = CloseEnding::Status,
             .from = 520,
             .to = 530,
             .explanation = QT_TR_NOOP("The network in front of the server does not reach it (status %1)."),
             .cause = QT_TR_NOOP("A status that Cloudflare gives: the server behind it is down or does not answer."),
             .advice = waitForServer},
        Row {.ending = CloseEnding::Status,
             .from = 100,
             .to = 999,
             .explanation = QT_TR_NOOP("The server answered with status %1 instead of a stream."),
             .advice = checkAddress},
        Row {.ending = CloseEnding::Status,
             .explanation = QT_TR_NOOP("The server turned the subscription down."),
             .advice = checkStream},

        // answers that are no stream
        Row {.ending = CloseEnding::Content,
             .body = Body::Html,
             .explanation = QT_TR_NOOP("A web page came instead of a stream."),
             .cause = QT_TR_NOOP("The sign-in page of this network, or a proxy that does not pass streams on."),
             .advice
             = QT_TR_NOOP("Open the server in a browser. If you run it: the proxy has to pass /api/v1/streaming on.")},
        Row {.ending = CloseEnding::Content,
             .explanation = QT_TR_NOOP("The answer is no event stream."),
             .cause = QT_TR_NOOP("A proxy that compresses or replaces answers, or another program at this address."),
             .advice = adminNginx},
        Row {.ending = CloseEnding::Redirect,
             .from = 301,
             .to = 308,
             .explanation = QT_TR_NOOP("The server sends us to another place (status %1)."),
             .cause = QT_TR_NOOP("It has moved, or the address is not exactly the one it uses."),
             .advice = QT_TR_NOOP("Look at the target in the details. The token was not sent there; if you trust it, "
                                  "add it as a server.")},
        Row {.ending = CloseEnding::Redirect,
             .explanation = QT_TR_NOOP("The server sends us to another place."),
             .advice = checkAddress},

        // the ends of open streams
        Row {.ending = CloseEnding::Eof,
             .from = 1001,
             .to = 1001,
             .explanation = QT_TR_NOOP("The server said that it is going away."),
             .cause = QT_TR_NOOP("The server or a proxy is being stopped or restarted.")},
        Row {.ending = CloseEnding::Eof, .explanation = QT_TR_NOOP("The server ended the stream.")},
        Row {.ending = CloseEnding::Cut, .explanation = QT_TR_NOOP("The connection was cut."), .cause = restartOrProxy},
        Row {.ending = CloseEnding::Reset,
             .explanation = QT_TR_NOOP("The connection was reset."),
             .cause
             = QT_TR_NOOP("The streaming service was killed, or a firewall or proxy on the way ended the connection.")},
        Row {.ending = CloseEnding::Stale,
             .explanation = QT_TR_NOOP("The connection had gone silent and was given up."),
             .cause = QT_TR_NOOP("Probably a NAT or firewall dropped the connection without telling either end.")},
        Row {.ending = CloseEnding::Close,
             .from = 1002,
             .to = 1003,
             .explanation = QT_TR_NOOP("The server closed the WebSocket: it did not understand us (code %1)."),
             .advice = QT_TR_NOOP("This is a mistake in one of the two programs. Please report it.")},
        Row {.ending = CloseEnding::Close,
             .from = 1007,
             .to = 1007,
             .explanation = QT_TR_NOOP("The WebSocket was closed because of text that is not valid (code %1)."),
             .advice = QT_TR_NOOP("This is a mistake in one of the two programs. Please report it.")},
        Row {.ending = CloseEnding::Close,
             .from = 1008,
             .to = 1008,
             .explanation = QT_TR_NOOP("The server closed the WebSocket by its rules (code %1).")},
        Row {.ending = CloseEnding::Close,
             .from = 1009,
             .to = 1009,
             .explanation = QT_TR_NOOP("The WebSocket was closed because a message was too big (code %1).")},
        Row {.ending = CloseEnding::Close,
             .from = 1011,
             .to = 1014,
             .explanation = QT_TR_NOOP("The server closed the WebSocket because of trouble of its own (code %1)."),
             .cause = QT_TR_NOOP("An error in the server, a restart, or a gateway that lost it.")},
        Row {.ending = CloseEnding::Close, .explanation = QT_TR_NOOP("The server closed the WebSocket (code %1).")},
        Row {.ending = CloseEnding::Protocol,
             .phase = ClosePhase::Stream,
             .explanation = QT_TR_NOOP("The stream broke the rules of its protocol."),
             .cause = QT_TR_NOOP("A mistake in the server or in a proxy on the way.")},
        Row {.ending = CloseEnding::Protocol,
             .explanation
             = QT_TR_NOOP("What answers there is no web server, or speaks TLS where plain HTTP was asked."),
             .advice = QT_TR_NOOP("Check the address: http or https, and the port.")},
        Row {.ending = CloseEnding::Local, .explanation = QT_TR_NOOP("The connection was closed here.")},
    };
    const auto *row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.matches(reason); });
    Q_ASSERT(row != rows.end());
    return *row;
}

ReasonText CloseReasonText::of(const CloseReason &reason, std::optional<std::chrono::milliseconds> age)
{
    const Row &row = rowOf(reason);
    const auto translated = [](const char *text) { return text ? tr(text) : QString(); };
    ReasonText text {translated(row.explanation), translated(row.cause), translated(row.advice)};
    if (text.explanation.contains(u"%1"))
        text.explanation = text.explanation.arg(numberOf(reason));
    if (age) {
        //: %1 is a sentence on how a connection ended, %2 how long it had been open: "4 min 12 s"
        text.explanation = tr("%1 It had been open for %2.").arg(text.explanation, DurationText::of(*age));
    }
    return text;
}

QString CloseReasonText::withServerWords(const CloseReason &reason, const QString &sentence)
{
    const QString &words = serverWords(reason);
    if (words.isEmpty())
        return sentence;
    //: %1 is a sentence on how a connection ended, %2 the server's own words about it
    return tr("%1 The server says: “%2”").arg(sentence, words);
}

QByteArray CloseReasonText::inBrief(const CloseReason &reason)
{
    QByteArray text = toKey(reason.phase) + ' ' + toKey(reason.ending);
    if (const std::optional<int> number = reason.httpStatus ? reason.httpStatus : reason.closeCode)
        text += ' ' + QByteArray::number(*number);
    if (const QString &words = serverWords(reason); !words.isEmpty())
        text += ": " + words.toUtf8();
    return text;
}

QString CloseReasonText::details(const CloseReason &reason)
{
    // Not translated: names and figures as other tools and bug reports spell them.
    QStringList lines {
        u"phase %1, ending %2"_s.arg(QString::fromUtf8(toKey(reason.phase)), QString::fromUtf8(toKey(reason.ending)))};
    if (reason.httpStatus)
        lines += u"HTTP status %1"_s.arg(*reason.httpStatus);
    if (reason.closeCode)
        lines += u"close code %1 %2"_s.arg(QString::number(*reason.closeCode), reason.closeText).trimmed();
    if (!reason.serverError.isEmpty())
        lines += u"server: %1"_s.arg(reason.serverError);
    if (reason.retryAfter)
        lines += u"Retry-After: %1 s"_s.arg(reason.retryAfter->count());
    if (!reason.redirectTarget.isEmpty())
        lines += u"Location: %1"_s.arg(reason.redirectTarget);
    if (!reason.contentType.isEmpty())
        lines += u"Content-Type: %1"_s.arg(reason.contentType);
    if (reason.tlsProblem)
        lines += u"TLS problem: %1"_s.arg(QString::fromUtf8(toKey(*reason.tlsProblem)));
    for (const CertificateSummary &certificate : reason.certificates)
        lines += certificateLine(certificate);
    for (const auto &[name, value] : reason.headers)
        lines += u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value));
    if (!reason.detail.isEmpty())
        lines += reason.detail;
    return lines.join(u'\n');
}

} // namespace thumpline
