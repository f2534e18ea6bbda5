#include "diagnosis/close_reason_text.h"

#include "diagnosis/drop_rules.h"
#include "diagnosis/duration_text.h"
#include "diagnosis/explanation_text.h"

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
    static constexpr std::array rows {
        // the name and the way
        Row {.ending = CloseEnding::Unresolved, .explanation = QT_TR_NOOP("The name of the server was not found.")},
        Row {.ending = CloseEnding::Refused, .explanation = QT_TR_NOOP("The server refused the connection.")},
        Row {.ending = CloseEnding::Unreachable,
             .explanation = QT_TR_NOOP("There is no way to the server from this network.")},
        Row {.ending = CloseEnding::Timeout,
             .phase = ClosePhase::Http,
             .explanation = QT_TR_NOOP("The server took the request and never answered.")},
        Row {.ending = CloseEnding::Timeout, .explanation = QT_TR_NOOP("The server did not answer in time.")},
        Row {.ending = CloseEnding::Offline, .explanation = QT_TR_NOOP("This machine has no network.")},

        // TLS
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Expired,
             .explanation = QT_TR_NOOP("The server’s certificate is not valid today.")},
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Name,
             .explanation = QT_TR_NOOP("The server’s certificate is for another name.")},
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Issuer,
             .explanation = QT_TR_NOOP("The server’s certificate comes from nobody this machine trusts.")},
        Row {.ending = CloseEnding::Tls,
             .tls = TlsProblem::Plain,
             .explanation = QT_TR_NOOP("The server does not speak TLS at this port.")},
        Row {.ending = CloseEnding::Tls, .explanation = QT_TR_NOOP("A secure connection could not be made.")},

        // what the server says about the token
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .says = "missing",
             .explanation = QT_TR_NOOP("The server wants a token for this stream.")},
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .says = "scope",
             .explanation = QT_TR_NOOP("The token does not allow this stream.")},
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .says = "list",
             .explanation = QT_TR_NOOP("This list does not belong to the account of the token, or is gone.")},
        Row {.ending = CloseEnding::Status,
             .from = 401,
             .to = 401,
             .explanation = QT_TR_NOOP("The server does not accept the token.")},

        // statuses, the nearest first
        Row {.ending = CloseEnding::Status,
             .phase = ClosePhase::Upgrade,
             .from = 200,
             .to = 299,
             .explanation = QT_TR_NOOP("The server answered the WebSocket handshake with a page (status %1).")},
        Row {.ending = CloseEnding::Status,
             .phase = ClosePhase::Upgrade,
             .from = 400,
             .to = 400,
             .explanation = QT_TR_NOOP("The server did not take the request for a WebSocket (status %1).")},
        Row {.ending = CloseEnding::Status,
             .phase = ClosePhase::Upgrade,
             .from = 426,
             .to = 426,
             .explanation = QT_TR_NOOP("The server did not take the request for a WebSocket (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 204,
             .to = 204,
             .explanation = QT_TR_NOOP("The server says that there is nothing to come back for (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 400,
             .to = 400,
             .explanation = QT_TR_NOOP("The server does not understand this request (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 403,
             .to = 403,
             .body = Body::Html,
             .explanation = QT_TR_NOOP("Access is forbidden (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 403,
             .to = 403,
             .explanation = QT_TR_NOOP("Access is forbidden (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 404,
             .to = 404,
             .body = Body::Html,
             .explanation = QT_TR_NOOP("There is no streaming at this address (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 404,
             .to = 404,
             .explanation = QT_TR_NOOP("The server does not know this stream (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 406,
             .to = 406,
             .explanation = QT_TR_NOOP("The request was turned away (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 418,
             .to = 418,
             .explanation = QT_TR_NOOP("The request was turned away (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 407,
             .to = 407,
             .explanation = QT_TR_NOOP("The proxy of this network wants a sign-in (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 410,
             .to = 410,
             .explanation = QT_TR_NOOP("This server is gone for good (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 429,
             .to = 429,
             .explanation = QT_TR_NOOP("The server was asked too often (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 500,
             .to = 501,
             .explanation = QT_TR_NOOP("Something went wrong inside the server (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 502,
             .to = 502,
             .explanation = QT_TR_NOOP("The proxy does not reach the streaming service (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 503,
             .to = 503,
             .explanation = QT_TR_NOOP("The server takes no more connections now (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 504,
             .to = 504,
             .explanation = QT_TR_NOOP("The streaming service does not answer the proxy (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 520,
             .to = 530,
             .explanation = QT_TR_NOOP("The network in front of the server does not reach it (status %1).")},
        Row {.ending = CloseEnding::Status,
             .from = 100,
             .to = 999,
             .explanation = QT_TR_NOOP("The server answered with status %1 instead of a stream.")},
        Row {.ending = CloseEnding::Status, .explanation = QT_TR_NOOP("The server turned the subscription down.")},

        // answers that are no stream
        Row {.ending = CloseEnding::Content,
             .body = Body::Html,
             .explanation = QT_TR_NOOP("A web page came instead of a stream.")},
        Row {.ending = CloseEnding::Content, .explanation = QT_TR_NOOP("The answer is no event stream.")},
        Row {.ending = CloseEnding::Redirect,
             .from = 301,
             .to = 308,
             .explanation = QT_TR_NOOP("The server sends us to another place (status %1).")},
        Row {.ending = CloseEnding::Redirect, .explanation = QT_TR_NOOP("The server sends us to another place.")},

        // the ends of open streams
        Row {.ending = CloseEnding::Eof,
             .from = 1001,
             .to = 1001,
             .explanation = QT_TR_NOOP("The server said that it is going away.")},
        Row {.ending = CloseEnding::Eof, .explanation = QT_TR_NOOP("The server ended the stream.")},
        Row {.ending = CloseEnding::Cut, .explanation = QT_TR_NOOP("The connection was cut.")},
        Row {.ending = CloseEnding::Reset, .explanation = QT_TR_NOOP("The connection was reset.")},
        Row {.ending = CloseEnding::Stale,
             .explanation = QT_TR_NOOP("The connection had gone silent and was given up.")},
        Row {.ending = CloseEnding::Close,
             .from = 1002,
             .to = 1003,
             .explanation = QT_TR_NOOP("The server closed the WebSocket: it did not understand us (code %1).")},
        Row {.ending = CloseEnding::Close,
             .from = 1007,
             .to = 1007,
             .explanation = QT_TR_NOOP("The WebSocket was closed because of text that is not valid (code %1).")},
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
             .explanation = QT_TR_NOOP("The server closed the WebSocket because of trouble of its own (code %1).")},
        Row {.ending = CloseEnding::Close,
             .from = 1,
             .to = 9999,
             .explanation = QT_TR_NOOP("The server closed the WebSocket (code %1).")},
        Row {.ending = CloseEnding::Close, .explanation = QT_TR_NOOP("The server closed the WebSocket.")},
        Row {.ending = CloseEnding::Protocol,
             .phase = ClosePhase::Stream,
             .explanation = QT_TR_NOOP("The stream broke the rules of its protocol.")},
        Row {.ending = CloseEnding::Protocol,
             .explanation
             = QT_TR_NOOP("What answers there is no web server, or speaks TLS where plain HTTP was asked.")},
        Row {.ending = CloseEnding::Local, .explanation = QT_TR_NOOP("The connection was closed here.")},
    };
    const auto *row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.matches(reason); });
    Q_ASSERT(row != rows.end());
    return *row;
}

QString CloseReasonText::explanationOf(const CloseReason &reason)
{
    const QString explanation = tr(rowOf(reason).explanation);
    return explanation.contains(u"%1") ? explanation.arg(numberOf(reason)) : explanation;
}

ReasonText CloseReasonText::of(const CloseReason &reason, std::optional<std::chrono::milliseconds> age)
{
    const Explanation why = DropRules::explain(reason);
    ReasonText text {.explanation = explanationOf(reason), .advice = ExplanationText::advice(why)};
    if (why.rule.isKnown() || why.confidence != Confidence::Possible)
        text.cause = ExplanationText::cause(why);
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

QString CloseReasonText::certificateLine(const CertificateSummary &certificate)
{
    const auto day = [](const QDateTime &time) { return time.toUTC().date().toString(Qt::ISODate); };
    return u"certificate: %1; issuer %2; valid %3 to %4; names %5; SHA-256 %6"_s.arg(
        certificate.subject, certificate.issuer, day(certificate.notBefore), day(certificate.notAfter),
        certificate.names.join(u", "), certificate.sha256);
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
