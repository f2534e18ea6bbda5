#pragma once

#include "cli/command_options.h"
#include "cli/option_parser.h"
#include "protocol/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <variant>

namespace thumpline {

/// `--help`, `--version`: a text for stdout, and that is all.
struct PrintText
{
    QString text {};
    friend bool operator==(const PrintText &, const PrintText &) = default;
};

using Command = std::variant<PrintText, WindowOptions, WatchOptions, AuditOptions, ProbeOptions, DecodeOptions,
                             ExplainOptions, ReportOptions, DemoServerOptions>;

/// What the words of the command line ask for.
///
/// No I/O but the look at whether files named by options can be read. Errors: one sentence that says what is wrong and
/// how to mend it; it never holds a value that may be a token. Source: design §9.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::CommandLine)

public:
    /// `arguments` without the program's name.
    [[nodiscard]] static Result<Command, UsageError> parse(const QStringList &arguments);
    /// The word that begins a headless command, if the first argument is one, known or not; else empty: the window.
    [[nodiscard]] static QString commandName(const QStringList &arguments);
    /// The value of --lang, before anything else is read: the errors shall speak that language already.
    [[nodiscard]] static QString language(const QStringList &arguments);

private:
    [[nodiscard]] static Result<Command, UsageError> window(const GivenArguments &given);
    [[nodiscard]] static Result<Command, UsageError> watch(const GivenArguments &given);
    [[nodiscard]] static Result<Command, UsageError> audit(const GivenArguments &given);
    [[nodiscard]] static Result<Command, UsageError> probe(const GivenArguments &given);
    [[nodiscard]] static Result<Command, UsageError> decode(const GivenArguments &given);
    [[nodiscard]] static Result<Command, UsageError> explain(const GivenArguments &given);
    [[nodiscard]] static Result<Command, UsageError> report(const GivenArguments &given);
    [[nodiscard]] static Result<Command, UsageError> demoServer(const GivenArguments &given);
};

} // namespace thumpline
