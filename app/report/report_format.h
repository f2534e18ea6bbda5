#pragma once

#include "report/stream_report.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace thumpline {

/// Keys: html markdown json.
enum class ReportFormat {
    Html,
    Markdown,
    Json,
};
[[nodiscard]] QByteArray toKey(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromKey(QByteArrayView key);
/// By the ending of a file's name: `.html`, `.htm`, `.md`, `.markdown`, `.json`.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString &fileName);

/// UTF-8, with a line break at its end.
[[nodiscard]] QByteArray writeReport(const StreamReport &report, ReportFormat format);
/// A name for its file: `thumpline-example.org-20261124-1042.html`; nothing in it but ASCII letters, digits, `-`, `.`.
[[nodiscard]] QString reportFileName(const StreamReport &report, ReportFormat format);

} // namespace thumpline
