#include "report/report_format.h"

#include "report/html_report.h"
#include "report/json_report.h"
#include "report/markdown_report.h"

#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json};

QString endingOf(ReportFormat format)
{
    return format == ReportFormat::Markdown ? u"md"_s : QString::fromLatin1(toKey(format));
}

} // namespace

QByteArray toKey(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return "html";
    case ReportFormat::Markdown:
        return "markdown";
    case ReportFormat::Json:
        return "json";
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<ReportFormat> reportFormatFromKey(QByteArrayView key)
{
    for (const ReportFormat format : formats) {
        if (toKey(format) == key)
            return format;
    }
    return std::nullopt;
}

std::optional<ReportFormat> reportFormatOf(const QString &fileName)
{
    const QString ending = fileName.section(u'.', -1).toLower();
    if (ending == u"htm")
        return ReportFormat::Html;
    if (ending == u"md")
        return ReportFormat::Markdown;
    return reportFormatFromKey(ending.toUtf8());
}

QByteArray writeReport(const StreamReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return htmlReport(report);
    case ReportFormat::Markdown:
        return markdownReport(report);
    case ReportFormat::Json:
        return jsonReport(report);
    }
    Q_UNREACHABLE();
    return {};
}

QString reportFileName(const StreamReport &report, ReportFormat format)
{
    QString host = report.streams.empty() ? u"report"_s : report.streams.front().server.host(QUrl::FullyEncoded);
    for (QChar &c : host) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
        c = isPlain ? c : QChar(u'-');
    }
    return u"thumpline-%1-%2.%3"_s.arg(host.left(80), report.to.toDateTime().toUTC().toString(u"yyyyMMdd-HHmm"_s),
                                       endingOf(format));
}

} // namespace thumpline
