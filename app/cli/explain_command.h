#pragma once

#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "cli/record_line_reader.h"
#include "diagnosis/explainer.h"

#include <QCoreApplication>

#include <functional>

namespace thumpline {

/// `thumpline explain`: the lines of `watch --json` in, one explanation for each drop and each quiet, buffered or late
/// period out (design §9).
///
/// Reads and writes by pieces; memory stays flat whatever the input's size. Lines that can't be read are counted, and the
/// first ones told. A reader that goes away (`| head`) ends it quietly. SIGPIPE must be ignored. Blocks its thread; needs
/// no event loop.
class ExplainCommand
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ExplainCommand)
public:
    using Complain = std::function<void(const QString &sentence)>;

    /// `complain` is told what goes wrong, a sentence each; it may hold text of the file: make it printable.
    ExplainCommand(ExplainOptions options, int outputDescriptor, Complain complain);

    [[nodiscard]] ExitCode run();

private:
    [[nodiscard]] ExitCode explain(int input);
    void feed(QByteArrayView bytes);
    void readLine(QByteArrayView line);
    void noteBadLine(const QString &why);
    void write(const std::vector<Explanation> &explanations);
    [[nodiscard]] int flush();
    [[nodiscard]] QString inputName() const;

    const ExplainOptions m_options;
    const int m_outputDescriptor;
    const Complain m_complain;
    RecordLineReader m_reader {};
    Explainer m_explainer {ExplainWhen::Settled};
    QByteArray m_rest {}; // of a line that is not whole yet
    QByteArray m_out {};
    bool m_skipping = false; // to the end of a line that is too long
    qint64 m_lines = 0;
    qint64 m_badLines = 0;
};

} // namespace thumpline
