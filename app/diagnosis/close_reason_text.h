#pragma once

#include "transport/close_reason.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace thumpline {

/// What a person is told about the end of a connection, in their language.
struct ReasonText
{
    QString explanation {}; ///< what happened: one whole sentence
    QString cause {}; ///< the likely cause, where the ending alone names one; else empty. Of DropRules
    QString advice {}; ///< what to do, where there is something to do; else empty. Of DropRules
    friend bool operator==(const ReasonText &, const ReasonText &) = default;
};

/// Says how a connection ended; a table (close_reason_text.cpp). Why, and what to do, DropRules say: here as far as that
/// one end tells.
///
/// Thread: any. Source: protocol.md 5 and 7; captures, facts 16 to 36.
class CloseReasonText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::CloseReasonText)
public:
    /// How it ended: one sentence, without the why.
    [[nodiscard]] static QString explanationOf(const CloseReason &reason);
    /// `age`: how long the stream had been open; nothing if it never was.
    [[nodiscard]] static ReasonText of(const CloseReason &reason,
                                       std::optional<std::chrono::milliseconds> age = std::nullopt);
    /// The same with the error that the server gave in its own words, where it did: for dialogs and the command line.
    [[nodiscard]] static QString withServerWords(const CloseReason &reason, const QString &sentence);
    /// Jargon and figures for who wants to know exactly: several lines.
    [[nodiscard]] static QString details(const CloseReason &reason);

    /// `http status 401: Invalid access token`: the keys in one short text, with the server's own words where it had
    /// some; not translated. For logs and JSON lines.
    [[nodiscard]] static QByteArray inBrief(const CloseReason &reason);

    /// Subject, issuer, dates, names and fingerprint, in one line of jargon.
    [[nodiscard]] static QString certificateLine(const CertificateSummary &certificate);

private:
    struct Row;
    [[nodiscard]] static const Row &rowOf(const CloseReason &reason);
};

} // namespace thumpline
