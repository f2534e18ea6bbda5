#pragma once

#include "report/stream_report.h"

#include <QByteArray>
#include <QString>

namespace thumpline {

/// A report as Markdown with the tables of GitHub, GitLab and Forgejo, to be pasted into an issue: the same as
/// htmlReport() says, Pulse as lines of characters. Whatever a server said makes no markup, no link, no mention of
/// people or issues. UTF-8. Pure.
[[nodiscard]] QByteArray markdownReport(const StreamReport &report);

/// Text that stays text.
[[nodiscard]] QString markdownText(const QString &text);
/// Text as code, in one line.
[[nodiscard]] QString markdownCode(const QString &text);

} // namespace thumpline
