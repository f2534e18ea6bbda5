#pragma once

#include "transport/close_reason.h"

#include <QSslConfiguration>
#include <QSslError>

namespace thumpline {

/// What a person needs to see of a certificate.
[[nodiscard]] CertificateSummary summarize(const QSslCertificate &certificate);
/// The whole chain of a peer, its own certificate first.
[[nodiscard]] QList<CertificateSummary> summarize(const QList<QSslCertificate> &chain);

/// `TLSv1.3`, as the journal and `watch --json` name it; empty for none.
[[nodiscard]] QString protocolName(QSsl::SslProtocol protocol);

/// Name and version of the TLS library that runs: `OpenSSL 3.0.17`. Empty where there is none.
[[nodiscard]] QString tlsLibrary();

/// Why a chain is not trusted. Where several things are wrong the one that means most: an issuer that nobody knows
/// before a date, a date before a name.
[[nodiscard]] TlsProblem problemOf(const QList<QSslError> &errors);

/// Why a handshake broke off, by the library's words: no TLS at all on the other side, or no common version or cipher.
[[nodiscard]] TlsProblem problemOfHandshake(const QString &errorText);

/// All errors in one line of English for the journal.
[[nodiscard]] QString explain(const QList<QSslError> &errors);

} // namespace thumpline
