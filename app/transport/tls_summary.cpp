#include "transport/tls_summary.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslSocket>
#include <QStringList>

#include <algorithm>
#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    const QStringList parts = commonNames + organizations;
    return parts.join(u", "_s);
}

/// How much an error tells: the highest rank of a chain's errors decides.
int rank(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::Plain:
    case TlsProblem::Protocol:
        return 0;
    case TlsProblem::Name:
        return 1;
    case TlsProblem::Expired:
        return 2;
    case TlsProblem::Issuer:
        return 3;
    }
    Q_UNREACHABLE();
    return 0;
}

TlsProblem problemOf(QSslError::SslError error)
{
    if (error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid)
        return TlsProblem::Expired;
    if (error == QSslError::HostNameMismatch)
        return TlsProblem::Name;
    if (error == QSslError::NoPeerCertificate || error == QSslError::NoSslSupport)
        return TlsProblem::Protocol;
    return TlsProblem::Issuer; // self-signed, unknown, revoked, unreadable…: the chain itself is not to be trusted
}

} // namespace

CertificateSummary summarize(const QSslCertificate &certificate)
{
    const auto alternativeNames = certificate.subjectAlternativeNames();
    return {.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                              certificate.subjectInfo(QSslCertificate::Organization)),
            .issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                             certificate.issuerInfo(QSslCertificate::Organization)),
            .names = alternativeNames.values(),
            .notBefore = certificate.effectiveDate(),
            .notAfter = certificate.expiryDate(),
            .sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex())};
}

QList<CertificateSummary> summarize(const QList<QSslCertificate> &chain)
{
    QList<CertificateSummary> summaries;
    for (const QSslCertificate &certificate : chain)
        summaries.append(summarize(certificate));
    return summaries;
}

QString tlsLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

QString protocolName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return u"TLSv1.3"_s;
    if (protocol == QSsl::TlsV1_2)
        return u"TLSv1.2"_s;
    return protocol == QSsl::UnknownProtocol ? QString() : u"TLS"_s; // older ones are never agreed to
}

TlsProblem problemOf(const QList<QSslError> &errors)
{
    TlsProblem worst = TlsProblem::Protocol;
    for (const QSslError &error : errors) {
        const TlsProblem problem = problemOf(error.error());
        if (rank(problem) > rank(worst))
            worst = problem;
    }
    return worst;
}

TlsProblem problemOfHandshake(const QString &errorText)
{
    // OpenSSL's words for "these bytes are no TLS record"; they are not translated.
    static constexpr std::array plainWords {"wrong version number"_L1, "packet length too long"_L1, "http request"_L1,
                                            "record layer failure"_L1};
    const bool plain = std::any_of(plainWords.begin(), plainWords.end(),
                                   [&](QLatin1StringView words) { return errorText.contains(words); });
    return plain ? TlsProblem::Plain : TlsProblem::Protocol;
}

QString explain(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        if (!texts.contains(error.errorString()))
            texts << error.errorString();
    }
    return texts.join(u"; "_s);
}

} // namespace thumpline
