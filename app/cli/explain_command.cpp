#include "cli/explain_command.h"

#include "cli/descriptor_io.h"
#include "cli/explanation_lines.h"
#include "cli/json_lines.h"

#include <cerrno>
#include <utility>

namespace thumpline {

ExplainCommand::ExplainCommand(ExplainOptions options, int outputDescriptor, Complain complain)
    : m_options(std::move(options))
    , m_outputDescriptor(outputDescriptor)
    , m_complain(std::move(complain))
{}

ExitCode ExplainCommand::run()
{
    RecordInput input(m_options.file, m_complain);
    int error = 0;
    const auto goOn = [&] {
        error = flush();
        return error == 0;
    };
    if (!input.read([this](const SessionRecord &record) { write(m_explainer.add(record)); }, goOn))
        return ExitCode::Usage;
    if (error == 0) {
        write(m_explainer.finish());
        error = flush();
    }
    if (error != 0 && error != EPIPE) {
        m_complain(tr("Can't write the output: %1.").arg(systemError(error)));
        return ExitCode::Usage;
    }
    return input.badLines() > 0 ? ExitCode::Degraded : ExitCode::Fine;
}

void ExplainCommand::write(const std::vector<Explanation> &explanations)
{
    for (const Explanation &explanation : explanations) {
        if (m_options.text)
            ExplanationLines::append(explanation, m_out);
        else
            JsonLines::append(explanation, explanation.dropAt, m_out);
    }
}

int ExplainCommand::flush()
{
    const int error = writeAll(m_outputDescriptor, m_out);
    m_out.resize(0);
    return error;
}

} // namespace thumpline
