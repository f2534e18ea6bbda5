#pragma once

#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "cli/record_input.h"
#include "diagnosis/explainer.h"
#include "diagnosis/pulse_history.h"
#include "report/report_log.h"

#include <QCoreApplication>

namespace thumpline {

/// `thumpline report`: the lines of `watch --json` in, one report out (design §9).
///
/// Reads by pieces; memory is bounded whatever the input's size (PulseHistory, ReportLog). SIGPIPE must be ignored.
/// Blocks its thread; needs no event loop.
class ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ReportCommand)
public:
    using Complain = RecordInput::Complain;

    /// `complain`: see RecordInput. `made`: when the report is made.
    ReportCommand(ReportOptions options, int outputDescriptor, Complain complain, Timestamp made = now());

    [[nodiscard]] ExitCode run();

private:
    [[nodiscard]] static Timestamp now();
    void take(const SessionRecord &record);
    void explain(const std::vector<Explanation> &explanations);
    [[nodiscard]] StreamReport makeReport(const QString &inputName);
    [[nodiscard]] bool write(const StreamReport &report);

    const ReportOptions m_options;
    const int m_outputDescriptor;
    const Complain m_complain;
    const Timestamp m_made;
    PulseHistory m_history {};
    ReportLog m_log {};
    Explainer m_explainer {ExplainWhen::Settled};
    bool m_isOver = false; // what comes now is later than the report's end
};

} // namespace thumpline
