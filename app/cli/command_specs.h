#pragma once

#include "cli/option_parser.h"

#include <QCoreApplication>

#include <vector>

namespace thumpline {

/// The tables behind the command line and its help: every command with its options. No logic.
class CommandSpecs
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::CommandSpecs)

public:
    /// Which streams, of which instance, how, with what token: of the window and of watch.
    [[nodiscard]] static std::vector<OptionSpec> streamOptions();
    [[nodiscard]] static CommandSpec window();
    [[nodiscard]] static CommandSpec watch();
    [[nodiscard]] static CommandSpec audit();
    [[nodiscard]] static CommandSpec probe();
    [[nodiscard]] static CommandSpec decode();
    [[nodiscard]] static CommandSpec explain();
    [[nodiscard]] static CommandSpec report();
    [[nodiscard]] static CommandSpec demoServer();
    /// Those that have a name, in the order of the help.
    [[nodiscard]] static std::vector<CommandSpec> commands();
    /// `thumpline --help`: the window's options, and the commands.
    [[nodiscard]] static QString overview();
    /// `thumpline --help-all`: the overview, and each command's help.
    [[nodiscard]] static QString everything();

private:
    /// The options, and those that every command has.
    [[nodiscard]] static std::vector<OptionSpec> withCommon(std::vector<OptionSpec> options);
};

} // namespace thumpline
