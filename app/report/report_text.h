#pragma once

#include "diagnosis/explanation.h"
#include "transport/close_reason.h"

#include <QString>
#include <QStringView>

namespace thumpline {

/// Makes what a server said fit to be passed on: one line without control characters, and without anything that looks
/// like a token. Markup stays in it: each writer escapes for its own format. Pure; thread: any.
class ReportText
{
public:
    static constexpr qsizetype maxLength = 300; ///< of a text in a report

    /// Cut at `most` with an ellipsis.
    [[nodiscard]] static QString clean(QStringView text, qsizetype most = maxLength);
    [[nodiscard]] static QString clean(const QByteArray &utf8);
    /// Takes out tokens: what follows `token=`, `Bearer`, `Authorization` and their like, queries of URLs, and words
    /// that are as long and as mixed as tokens are.
    [[nodiscard]] static QString withoutTokens(QStringView text);

    [[nodiscard]] static CertificateSummary clean(const CertificateSummary &certificate);
    /// Its sentences may quote the server.
    [[nodiscard]] static Explanation clean(const Explanation &explanation);
    /// Without certificates and the library's own words.
    [[nodiscard]] static CloseReason clean(const CloseReason &reason);
};

} // namespace thumpline
