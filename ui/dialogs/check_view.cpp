#include "ui/dialogs/check_view.h"

#include "content/safe_text.h"
#include "diagnosis/duration_text.h"
#include "probe/probe_findings.h"
#include "probe/probe_text.h"
#include "ui/dialogs/check_mark.h"
#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/value_label.h"

#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStep = 2; // the line, and its figures

QHBoxLayout *lineOf(QWidget *mark, QWidget *text)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return line;
}

} // namespace

CheckView::CheckView(QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(12);
    m_verdictMark = new CheckMark(page);
    m_verdict = new ValueLabel({}, page);
    m_column->addLayout(lineOf(m_verdictMark, m_verdict));
    m_findings = new QWidget(page);
    m_findingColumn = new QVBoxLayout(m_findings);
    m_column->addWidget(m_findings);
    m_steps = new QWidget(page);
    m_grid = new QGridLayout(m_steps);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    m_column->addWidget(m_steps);
    m_column->addStretch(1);
    m_wait = new QProgressBar(m_steps);
    m_wait->setTextVisible(false);
    m_wait->setMaximumHeight(4);
    m_wait->setAccessibleName(ProbeText::title(ProbeStepId::Heartbeat));
    buildSteps();
    setWidget(page);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line wraps
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus); // so that keys scroll it
    setAccessibleName(tr("Result of the check"));
    begin({});
}

void CheckView::buildSteps()
{
    int line = 0;
    for (const ProbeStepId id : probeSteps) {
        Row &row = m_rows[id];
        row.mark = new CheckMark(m_steps);
        row.title = new QLabel(ProbeText::title(id), m_steps);
        row.title->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        row.title->setContentsMargins(0, 0, 8, 0);
        row.result = new ValueLabel({}, m_steps);
        row.time = new QLabel(m_steps);
        row.time->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
        row.details = new QWidget(m_steps);
        row.details->hide();
        for (QWidget *part : {static_cast<QWidget *>(row.mark), static_cast<QWidget *>(row.title)})
            part->setToolTip(ProbeText::purpose(id));
        m_grid->addWidget(row.mark, line, 0, Qt::AlignTop);
        m_grid->addWidget(row.title, line, 1);
        m_grid->addWidget(row.result, line, 2);
        m_grid->addWidget(row.time, line, 3);
        m_grid->addWidget(row.details, line + 1, 2, 1, 2);
        line += rowsPerStep;
    }
    m_grid->addWidget(m_wait, line, 2, 1, 2);
}

void CheckView::begin(const ProbeReport &report)
{
    const bool isRunning = !report.steps.empty();
    m_verdict->setText(isRunning
                           ? tr("Checking…")
                           : tr("Looks at an instance step by step: addresses, certificate, health, both kinds of "
                                "streams. Says what is wrong, and what to do."));
    m_verdictMark->setVisible(isRunning);
    m_verdictMark->show(CheckMark::Kind::Running);
    m_steps->setVisible(isRunning);
    m_wait->hide();
    showFindings({});
    for (const ProbeStepId id : probeSteps)
        fill(m_rows[id], {.id = id}, FindingSeverity::Ok);
    verticalScrollBar()->setValue(0);
    applyLook();
}

void CheckView::showStep(const ProbeReport &soFar, const ProbeStep &step)
{
    const std::vector<Finding> findings = ProbeFindings::of(soFar);
    fill(m_rows[step.id], step, ProbeFindings::severityOf(step.id, findings));
    if (step.id == ProbeStepId::Heartbeat && step.state != StepState::Running)
        m_wait->hide();
    showFindings(findings);
    applyLook();
}

void CheckView::showWait(std::chrono::milliseconds time, std::chrono::milliseconds limit)
{
    m_wait->setRange(0, static_cast<int>(limit.count()));
    m_wait->setValue(static_cast<int>(time.count()));
    m_wait->show();
    Row &row = m_rows[ProbeStepId::Heartbeat];
    //: of a wait; %1 and %2 are times like "12 s"
    row.result->setText(tr("Waiting: %1 of %2").arg(DurationText::brief(time), DurationText::brief(limit)));
    nameForReaders(row, ProbeStepId::Heartbeat, FindingSeverity::Ok);
}

void CheckView::showReport(const ProbeReport &report, const std::vector<Finding> &findings)
{
    m_wait->hide();
    for (const ProbeStep &step : report.steps)
        fill(m_rows[step.id], step, ProbeFindings::severityOf(step.id, findings));
    const ProbeVerdict verdict = ProbeFindings::verdict(report, findings);
    m_verdict->setText(ProbeFindings::sentence(verdict));
    m_verdictMark->show(verdict == ProbeVerdict::Ok         ? CheckMark::Kind::Well
                            : verdict == ProbeVerdict::Down ? CheckMark::Kind::Fault
                                                            : CheckMark::Kind::Warning);
    showFindings(findings);
    applyLook();
}

void CheckView::showDetails(bool shown)
{
    m_showsDetails = shown;
    for (auto &[id, row] : m_rows)
        row.details->setVisible(shown && row.details->layout());
}

void CheckView::showFindings(const std::vector<Finding> &findings)
{
    delete m_findings;
    m_findingTitles.clear();
    m_findingTexts.clear();
    m_dimTexts.clear();
    m_findings = new QWidget(widget());
    m_findingColumn = new QVBoxLayout(m_findings);
    m_findingColumn->setContentsMargins(0, 0, 0, 0);
    m_findingColumn->setSpacing(12);
    for (const Finding &finding : findings) {
        if (finding.severity > FindingSeverity::Ok) // that all is well, the verdict says
            addFinding(finding);
    }
    m_findings->setVisible(!m_findingTitles.empty());
    m_column->insertWidget(1, m_findings);
}

void CheckView::addFinding(const Finding &finding)
{
    const std::vector<ProbeText::Paragraph> paragraphs = ProbeText::paragraphs(finding);
    auto *mark = new CheckMark(m_findings);
    mark->show(CheckMark::kindOf(finding.severity));
    mark->setToolTip(ProbeText::title(finding.severity));
    auto *texts = new QWidget(m_findings);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new ValueLabel(paragraphs.front().text, texts);
    //: %1 is Fault, Warning or Notice, %2 a sentence
    title->setAccessibleName(tr("%1: %2").arg(ProbeText::title(finding.severity), paragraphs.front().text));
    column->addWidget(title);
    m_findingTitles.push_back(title);
    for (size_t i = 1; i < paragraphs.size(); ++i) {
        auto *text = new ValueLabel(paragraphs[i].text, texts);
        column->addWidget(text);
        m_findingTexts.push_back(text);
        if (paragraphs[i].kind == ProbeText::Paragraph::Kind::Evidence)
            m_dimTexts.push_back(text);
    }
    m_findingColumn->addLayout(lineOf(mark, texts));
}

void CheckView::fill(Row &row, const ProbeStep &step, FindingSeverity severity)
{
    const CheckMark::Kind kind = CheckMark::kindOf(step, severity);
    row.mark->show(kind);
    const QString text = ProbeText::summary(step);
    row.result->setText(isolatedIfFromRight(text));
    const auto took = step.took();
    row.time->setText(took && step.state == StepState::Done ? isolated(DurationText::latency(*took)) : QString());
    nameForReaders(row, step.id, severity);
    fillDetails(row, step);
}

/// What a screen reader says in place of marks and columns.
void CheckView::nameForReaders(Row &row, ProbeStepId step, FindingSeverity severity)
{
    const CheckMark::Kind kind = row.mark->kind();
    QString state;
    if (kind == CheckMark::Kind::Running)
        state = tr("running", "step of a check");
    else if (kind != CheckMark::Kind::Pending && kind != CheckMark::Kind::Skipped)
        state = ProbeText::title(severity);
    QStringList parts {ProbeText::title(step), state, row.result->text()};
    parts.removeAll(QString());
    row.result->setAccessibleName(parts.join(u": "_s));
}

void CheckView::fillDetails(Row &row, const ProbeStep &step)
{
    delete row.details->layout();
    qDeleteAll(std::exchange(row.figures, {}));
    const std::vector<ProbeText::Figure> figures = ProbeText::details(step);
    if (!figures.empty()) {
        auto *form = new QFormLayout(row.details);
        form->setContentsMargins(0, 0, 0, 8);
        form->setHorizontalSpacing(12);
        form->setVerticalSpacing(2);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        for (const auto &[name, value] : figures) {
            auto *label = new QLabel(name, row.details);
            label->setTextFormat(Qt::PlainText);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            auto *shown = new ValueLabel(value, row.details);
            row.figures.insert(row.figures.end(), {label, shown});
            form->addRow(label, shown);
        }
    }
    row.details->setVisible(m_showsDetails && row.details->layout());
}

QStringList CheckView::lines() const
{
    QStringList lines {m_verdict->text()};
    for (const QLabel *title : m_findingTitles)
        lines << title->accessibleName();
    for (const QLabel *text : m_findingTexts)
        lines << text->text();
    for (const auto &[id, row] : m_rows)
        lines << row.result->accessibleName();
    return lines;
}

void CheckView::changeEvent(QEvent *event)
{
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_rows.empty())
        applyLook();
    QScrollArea::changeEvent(event);
}

void CheckView::applyLook()
{
    const QColor dim = quietColours(palette()).dimText;
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(m_verdictMark->isHidden() ? font() : bold);
    for (QLabel *title : m_findingTitles)
        title->setFont(bold);
    for (QLabel *text : m_dimTexts)
        setTextColour(text, dim);
    for (const auto &[id, row] : m_rows) {
        const bool isQuiet
            = row.mark->kind() == CheckMark::Kind::Pending || row.mark->kind() == CheckMark::Kind::Skipped;
        for (QLabel *label : {row.title, row.result}) {
            label->setForegroundRole(QPalette::WindowText);
            setTextColour(label, isQuiet ? dim : palette().color(QPalette::Text));
        }
        row.time->setFont(secondaryFont(font()));
        setTextColour(row.time, dim);
        for (QLabel *figure : row.figures) {
            figure->setFont(secondaryFont(font()));
            setTextColour(figure, dim);
        }
    }
}

} // namespace thumpline
