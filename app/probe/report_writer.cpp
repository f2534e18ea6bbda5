#include "probe/report_writer.h"

#include "content/safe_text.h"
#include "diagnosis/duration_text.h"
#include "probe/probe_findings.h"
#include "probe/probe_text.h"
#include "transport/http_headers.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeWidth = 8;

/// As plain text between other Markdown: also in a table's cell.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (u"\\`*_[]<>|#~!&"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/// Each character that has a column of its own in a terminal counts one, those of the far East two.
int columnsOf(const QString &text)
{
    int columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x2e80 && c.unicode() < 0xff61 ? 2 : 1;
    return columns;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - columnsOf(text)), u' ');
}

int titleWidth()
{
    int width = 0;
    for (const ProbeStepId id : probeSteps)
        width = std::max(width, columnsOf(ProbeText::title(id)));
    return width;
}

QChar markOf(const ProbeStep &step, FindingSeverity severity)
{
    if (step.state == StepState::Skipped && severity == FindingSeverity::Ok)
        return u'–';
    switch (severity) {
    case FindingSeverity::Ok:
        return u'✓';
    case FindingSeverity::Notice:
        return u'i';
    case FindingSeverity::Warning:
        return u'!';
    case FindingSeverity::Fault:
        return u'✗';
    }
    Q_UNREACHABLE();
    return {};
}

QString timeOf(const ProbeStep &step)
{
    const auto took = step.took();
    return took ? DurationText::latency(*took) : QString();
}

} // namespace

QString ReportWriter::line(const ProbeStep &step, FindingSeverity severity)
{
    const QString time = timeOf(step);
    return QString(markOf(step, severity)) + u' ' + QString(std::max(0, timeWidth - columnsOf(time)), u' ') + time
        + u"  "_s + padded(ProbeText::title(step.id), titleWidth()) + u"  "_s + ProbeText::summary(step) + u'\n';
}

QString ReportWriter::lines(const Finding &finding)
{
    const std::vector<ProbeText::Paragraph> paragraphs = ProbeText::paragraphs(finding);
    //: %1 is Fault, Warning or Notice, %2 the finding's first sentence
    QString text = tr("%1: %2").arg(ProbeText::title(finding.severity), paragraphs.front().text) + u'\n';
    for (size_t i = 1; i < paragraphs.size(); ++i)
        text += u"    "_s + paragraphs[i].text + u'\n';
    return text;
}

QString ReportWriter::head(const ProbeReport &report)
{
    const QString version = safeLine(QStringView {report.instance().versionText}, 100);
    return shownUrl(report.server) + (version.isEmpty() ? QString() : u"  "_s + version);
}

QString ReportWriter::text() const
{
    QString text = head(m_report) + u"  "_s + m_report.began.wall.toIso() + u"\n\n"_s;
    for (const ProbeStep &step : m_report.steps)
        text += line(step, ProbeFindings::severityOf(step.id, m_findings));
    text += u'\n';
    for (const Finding &finding : m_findings)
        text += lines(finding);
    return text + ProbeFindings::sentence(ProbeFindings::verdict(m_report, m_findings)) + u'\n';
}

QString ReportWriter::markdown() const
{
    //: %1 is the address of a server
    QString text = u"## "_s + tr("Check of %1").arg(plain(head(m_report))) + u"\n\n"_s;
    text += plain(ProbeFindings::sentence(ProbeFindings::verdict(m_report, m_findings))) + u' '
        + m_report.began.wall.toIso() + u"\n\n"_s;
    for (const Finding &finding : m_findings) {
        const std::vector<ProbeText::Paragraph> paragraphs = ProbeText::paragraphs(finding);
        text += u"- **"_s + plain(ProbeText::title(finding.severity)) + u":** "_s + plain(paragraphs.front().text)
            + u'\n';
        for (size_t i = 1; i < paragraphs.size(); ++i)
            text += u"  - "_s + plain(paragraphs[i].text) + u'\n';
    }
    text += u"\n| | "_s + tr("Step") + u" | "_s + tr("Time") + u" | "_s + tr("Result") + u" |\n|---|---|---|---|\n"_s;
    for (const ProbeStep &step : m_report.steps) {
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(QString(markOf(step, ProbeFindings::severityOf(step.id, m_findings))),
                                                 plain(ProbeText::title(step.id)), plain(timeOf(step)),
                                                 plain(ProbeText::summary(step)));
    }
    return text + markdownDetails();
}

QString ReportWriter::markdownDetails() const
{
    QString text = u"\n<details><summary>"_s + tr("Details").toHtmlEscaped() + u"</summary>\n\n"_s;
    for (const ProbeStep &step : m_report.steps) {
        const std::vector<ProbeText::Figure> figures = ProbeText::details(step);
        if (figures.empty())
            continue;
        text += u"- "_s + plain(ProbeText::title(step.id)) + u'\n';
        for (const auto &[name, value] : figures)
            text += u"  - "_s + plain(name) + u": "_s + plain(value) + u'\n';
    }
    return text + u"\n</details>\n"_s;
}

} // namespace thumpline
