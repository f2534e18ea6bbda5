#include "cli/probe_command.h"

#include "cli/console.h"
#include "cli/probe_lines.h"
#include "diagnosis/duration_text.h"
#include "probe/probe_findings.h"
#include "probe/probe_text.h"
#include "probe/report_writer.h"
#include "transport/default_transport_factory.h"

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeOf(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::Ok:
        return ExitCode::Fine;
    case ProbeVerdict::Degraded:
        return ExitCode::Degraded;
    case ProbeVerdict::Down:
        return ExitCode::Down;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ProbeCommand::ProbeCommand(ProbeOptions options, Output output, Progress progress, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_output(std::move(output))
    , m_progress(std::move(progress))
    , m_io([](SessionRecord &&) {}) // a probe is no session
    , m_runner([] { return std::make_unique<DefaultTransportFactory>(); }, m_io.thread())
{
    connect(&m_runner, &ProbeRunner::stepChanged, this, &ProbeCommand::handleStep);
    connect(&m_runner, &ProbeRunner::waited, this, &ProbeCommand::handleWait);
    connect(&m_runner, &ProbeRunner::finished, this, &ProbeCommand::handleReport);
}

ProbeCommand::~ProbeCommand() = default;

void ProbeCommand::start(const Secret &token)
{
    const ProbeRequest request {.server = m_options.server,
                                .target = m_options.target,
                                .token = token,
                                .waitForHeartbeat = !m_options.quick,
                                .heartbeatPatience = m_options.heartbeatPatience};
    m_soFar = emptyReport(request, {});
    m_runner.start(request);
}

void ProbeCommand::end()
{
    m_runner.cancel();
}

void ProbeCommand::handleStep(const ProbeStep &step)
{
    m_soFar.steps[static_cast<size_t>(step.id)] = step;
    if (step.state == StepState::Running) {
        showProgress(ProbeText::title(step.id) + u'…');
        return;
    }
    if (!m_written.insert(step.id).second)
        return; // it has new facts: they are in the findings
    showProgress({});
    const FindingSeverity severity = ProbeFindings::severityOf(step.id, ProbeFindings::of(m_soFar));
    if (!m_options.json) {
        if (step.id == ProbeStepId::Instance)
            write(ReportWriter::head(m_soFar) + u"\n\n"_s);
        write(ReportWriter::line(step, severity));
        return;
    }
    QByteArray line;
    ProbeLines::append(step, severity, line);
    write(QString::fromUtf8(line));
}

void ProbeCommand::handleWait(std::chrono::milliseconds time, std::chrono::milliseconds limit)
{
    //: %1 and %2 are times like "12 s"
    showProgress(
        tr("Waiting for the first heartbeat: %1 of %2").arg(DurationText::brief(time), DurationText::brief(limit)));
}

void ProbeCommand::handleReport(const ProbeReport &report)
{
    showProgress({});
    const std::vector<Finding> findings = ProbeFindings::of(report);
    const ProbeVerdict verdict = ProbeFindings::verdict(report, findings);
    if (m_options.json) {
        QByteArray lines;
        for (const Finding &finding : findings)
            ProbeLines::append(finding, report.ended.value_or(report.began), lines);
        ProbeLines::append(report, findings, lines);
        write(QString::fromUtf8(lines));
    } else {
        write(u"\n"_s);
        for (const Finding &finding : findings)
            write(ReportWriter::lines(finding));
        write(ProbeFindings::sentence(verdict) + u'\n');
    }
    Q_EMIT finished(exitCodeOf(verdict));
}

/// A reader that has gone (`| head`) wants no more, but the exit code counts.
void ProbeCommand::write(const QString &text)
{
    m_isWritable = m_isWritable && m_output(m_options.json ? text : printable(text));
}

void ProbeCommand::showProgress(const QString &line) const
{
    if (m_progress)
        m_progress(line);
}

} // namespace thumpline
