#include "report/report_text.h"

#include "content/safe_text.h"
#include "transport/http_headers.h"

#include <QRegularExpression>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2'000; // that is looked at: no text of ours is longer
constexpr qsizetype shortestToken = 24; // Mastodon's have 43 characters, Pleroma's and GoToSocial's about as many
constexpr qsizetype shortestHexToken = 32; // shorter ones are ids of requests (CF-RAY has 16)

const QString &mark()
{
    static const QString mark = u"[…]"_s; // no words: it stands in texts of any language
    return mark;
}

/// `key=value` and `scheme value`, where the key says that the value is secret.
const QRegularExpression &named()
{
    static const QRegularExpression pattern(
        uR"(((?:access[_-]?|refresh[_-]?|id[_-]?|auth[_-]?)?token|client[_-]?secret|api[_-]?key|secret|password|authorization|cookie|sec-websocket-protocol)(["']?\s*[=:]\s*["']?)(?:(?:bearer|basic|token)\s+)?([^\s"'&;,<>]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &schemed()
{
    static const QRegularExpression pattern(uR"(\b(bearer|basic)\s+["']?([A-Za-z0-9._~+/=-]{6,}))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A word behind `token`, where it is none of a language: it has a digit, or a capital in its middle.
const QRegularExpression &spoken()
{
    static const QRegularExpression pattern(
        uR"(\b((?:[Tt]oken|TOKEN)s?\W{1,3})(?=[^\s"']*(?:[0-9]|[a-z][A-Z]|_))[A-Za-z0-9._~+/=-]{6,})"_s);
    return pattern;
}

const QRegularExpression &query()
{
    static const QRegularExpression pattern(uR"(\b((?:https?|wss?)://[^\s?#"'<>]*)[?#][^\s"'<>]*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &userInfo()
{
    static const QRegularExpression pattern(uR"(\b((?:https?|wss?)://)[^\s/@"'<>]+@)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &word()
{
    static const QRegularExpression pattern(uR"([A-Za-z0-9_-]{24,})"_s);
    return pattern;
}

/// Whether a word is as mixed as those that chance makes. Names of hosts and pods are in lower case, those of products
/// (`Microsoft-Azure-Application-Gateway`) without digits; a UUID has its hyphens.
bool looksLikeToken(QStringView text)
{
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    if (text.size() < shortestToken || uuid.match(text.toString()).hasMatch())
        return false;
    const auto has = [text](auto test) { return std::ranges::any_of(text, test); };
    const bool digit = has([](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool upper = has([](QChar c) { return c >= u'A' && c <= u'Z'; });
    const bool lower = has([](QChar c) { return c >= u'a' && c <= u'z'; });
    const bool hyphen = has([](QChar c) { return c == u'-'; });
    const bool hex = !has(
        [](QChar c) { return !((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')); });
    if (hex)
        return text.size() >= shortestHexToken;
    if (upper && lower && !hyphen && text.size() >= shortestHexToken)
        return true;
    return digit && ((upper && lower) || !hyphen);
}

QString withoutRandomWords(const QString &text)
{
    QString out;
    qsizetype at = 0;
    for (auto matches = word().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView {text}.sliced(at, match.capturedStart() - at);
        out += looksLikeToken(match.capturedView()) ? QStringView {mark()} : match.capturedView();
        at = match.capturedEnd();
    }
    return out.append(QStringView {text}.sliced(at));
}

} // namespace

QString ReportText::withoutTokens(QStringView given)
{
    QString text = given.toString();
    text.replace(userInfo(), u"\\1"_s);
    text.replace(query(), u"\\1?"_s + mark());
    text.replace(named(), u"\\1\\2"_s + mark());
    text.replace(schemed(), u"\\1 "_s + mark());
    text.replace(spoken(), u"\\1"_s + mark());
    return withoutRandomWords(text);
}

QString ReportText::clean(QStringView text, qsizetype most)
{
    // Before it is cut, which may leave the half of a token that no longer looks like one.
    return safeLine(withoutTokens(safeLine(text.first(std::min(text.size(), longest)), longest)), most);
}

QString ReportText::clean(const QByteArray &utf8)
{
    return clean(QString::fromUtf8(utf8));
}

Explanation ReportText::clean(const Explanation &explanation)
{
    Explanation cleaned = explanation;
    for (QString *text : {&cleaned.text, &cleaned.tellApart, &cleaned.advice, &cleaned.adminAdvice})
        *text = clean(*text, longest);
    for (QString &sentence : cleaned.evidence)
        sentence = clean(sentence, longest);
    return cleaned;
}

CloseReason ReportText::clean(const CloseReason &reason)
{
    CloseReason cleaned = reason;
    for (QString *text :
         {&cleaned.closeText, &cleaned.serverError, &cleaned.contentType, &cleaned.redirectTarget, &cleaned.proxy})
        *text = clean(*text);
    cleaned.headers = diagnosticHeaders(reason.headers, {});
    for (auto &[name, value] : cleaned.headers) {
        name = clean(name).toUtf8();
        value = clean(value).toUtf8();
    }
    cleaned.detail.clear();
    cleaned.certificates.clear();
    return cleaned;
}

CertificateSummary ReportText::clean(const CertificateSummary &certificate)
{
    CertificateSummary cleaned = certificate;
    cleaned.subject = safeLine(certificate.subject, maxLength);
    cleaned.issuer = safeLine(certificate.issuer, maxLength);
    cleaned.sha256 = safeLine(certificate.sha256, maxLength);
    constexpr qsizetype mostNames = 20;
    cleaned.names.clear();
    for (const QString &name : certificate.names.first(std::min(mostNames, certificate.names.size())))
        cleaned.names += safeLine(name, maxLength);
    return cleaned;
}

} // namespace thumpline
