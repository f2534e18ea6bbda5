#include "cli/report_command.h"

#include "cli/descriptor_io.h"
#include "report/report_file.h"
#include "report/report_maker.h"
#include "report/report_origin.h"

#include <QDateTime>
#include <QFileInfo>

#include <cerrno>
#include <limits>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr PulseTime always {std::numeric_limits<PulseTime::rep>::max() / 2};

std::optional<PulseTime> momentOf(const std::optional<ReportOptions::Moment> &moment)
{
    const auto *at = moment ? std::get_if<Timestamp>(&*moment) : nullptr;
    return at ? std::optional(at->sinceEpoch) : std::nullopt;
}

} // namespace

ReportCommand::ReportCommand(ReportOptions options, int outputDescriptor, Complain complain, Timestamp made)
    : m_options(std::move(options))
    , m_outputDescriptor(outputDescriptor)
    , m_complain(std::move(complain))
    , m_made(made)
{
    // What is known beforehand is counted to the moment; an end that is reckoned from the input's end, by the minute.
    const auto from = momentOf(m_options.from);
    const auto to = momentOf(m_options.to);
    if ((from || !m_options.from) && (to || !m_options.to))
        m_log.setWindow({from.value_or(-always), to.value_or(always)});
}

Timestamp ReportCommand::now()
{
    return Timestamp::fromDateTime(QDateTime::currentDateTimeUtc());
}

ExitCode ReportCommand::run()
{
    RecordInput input(m_options.file, m_complain);
    if (!input.read([this](const SessionRecord &record) { take(record); }, [] { return true; }))
        return ExitCode::Usage;
    explain(m_explainer.finish());
    const StreamReport report = makeReport(m_options.file == u"-"_s ? QString() : QFileInfo(m_options.file).fileName());
    if (report.streams.empty())
        m_complain(tr("There is no stream in %1.").arg(input.name()));
    if (!write(report))
        return ExitCode::Usage;
    return input.badLines() > 0 || report.streams.empty() ? ExitCode::Degraded : ExitCode::Fine;
}

void ReportCommand::take(const SessionRecord &record)
{
    const auto to = momentOf(m_options.to);
    m_isOver = m_isOver || (to && m_history.clock().at(record.at) >= *to);
    if (!m_isOver) {
        m_history.apply(record);
        m_log.apply(record, m_history.clock().at(record.at));
    }
    explain(m_explainer.add(record)); // evidence for the last drops may come after the end
}

void ReportCommand::explain(const std::vector<Explanation> &explanations)
{
    for (const Explanation &explanation : explanations) {
        m_history.explain(explanation);
        m_log.explain(explanation, m_history.clock());
    }
}

StreamReport ReportCommand::makeReport(const QString &inputName)
{
    const PulseTime end = m_history.clock().at(m_log.last()) + std::chrono::milliseconds {1};
    const auto placeOf = [&](const std::optional<ReportOptions::Moment> &moment, PulseTime otherwise) {
        if (!moment)
            return otherwise;
        const auto *before = std::get_if<std::chrono::milliseconds>(&*moment);
        return before ? end - *before : m_history.clock().at(std::get<Timestamp>(*moment));
    };
    ReportRequest request {.range = PulseRange {placeOf(m_options.from, -always), placeOf(m_options.to, end)},
                           .origin = thisProgram(),
                           .made = m_made};
    if (m_isOver)
        request.now = request.range->to;
    request.origin.input = inputName;
    return thumpline::makeReport(m_history, m_log, request);
}

bool ReportCommand::write(const StreamReport &report)
{
    const QByteArray bytes = writeReport(report, m_options.format);
    if (!m_options.output.isEmpty()) {
        const auto problem = saveReport(m_options.output, bytes);
        if (problem)
            m_complain(tr("Can't write %1: %2.").arg(m_options.output, problem->text));
        return !problem;
    }
    const int error = writeAll(m_outputDescriptor, bytes);
    if (error != 0 && error != EPIPE)
        m_complain(tr("Can't write the output: %1.").arg(systemError(error)));
    return error == 0 || error == EPIPE;
}

} // namespace thumpline
