#pragma once

#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "cli/record_input.h"
#include "diagnosis/explainer.h"

#include <QCoreApplication>

namespace thumpline {

/// `thumpline explain`: the lines of `watch --json` in, one explanation for each drop and each quiet, buffered or late
/// period out (design §9).
///
/// Reads and writes by pieces; memory stays flat whatever the input's size. A reader that goes away (`| head`) ends it
/// quietly. SIGPIPE must be ignored. Blocks its thread; needs no event loop.
class ExplainCommand
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ExplainCommand)
public:
    using Complain = RecordInput::Complain;

    /// `complain`: see RecordInput.
    ExplainCommand(ExplainOptions options, int outputDescriptor, Complain complain);

    [[nodiscard]] ExitCode run();

private:
    void write(const std::vector<Explanation> &explanations);
    [[nodiscard]] int flush();

    const ExplainOptions m_options;
    const int m_outputDescriptor;
    const Complain m_complain;
    Explainer m_explainer {ExplainWhen::Settled};
    QByteArray m_out {};
};

} // namespace thumpline
