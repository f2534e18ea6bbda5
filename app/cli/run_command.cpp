#include "cli/run_command.h"

#include "cli/audit_command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/decode_command.h"
#include "cli/demo_server_command.h"
#include "cli/exit_code.h"
#include "cli/explain_command.h"
#include "cli/keyring_lookup.h"
#include "cli/probe_command.h"
#include "cli/report_command.h"
#include "cli/signal_watcher.h"
#include "cli/token_source.h"
#include "cli/translations.h"
#include "cli/watch_command.h"

#include <QCoreApplication>

#include <unistd.h>

#include <csignal>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

class RunCommandText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::RunCommandText)
};

int exitWith(ExitCode code)
{
    return static_cast<int>(code);
}

void leave(ExitCode code)
{
    QCoreApplication::exit(exitWith(code));
}

/// Starts a command that connects, once its token is known, and runs the event loop until it has finished.
template<typename NetworkCommand, typename Options>
int runWithToken(NetworkCommand &command, const Options &options)
{
    const auto token = TokenSource::read(options.tokenFile);
    if (!token) {
        complain(token.error().text);
        return exitWith(ExitCode::Usage);
    }
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &command, &NetworkCommand::end);
    if (!token.value().isEmpty())
        command.start(token.value());
    else
        lookUpStoredToken(options.server, &command, [&command](const Secret &stored) { command.start(stored); });
    return QCoreApplication::exec();
}

/// Where a window would open, but there is no display.
int run(const WindowOptions &)
{
    complain(RunCommandText::tr(
        "There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, say for "
        "example: thumpline watch --server mastodon.example --stream public --token-file FILE"));
    return exitWith(ExitCode::Usage);
}

int run(const DecodeOptions &options)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes is seen as EPIPE
    return exitWith(DecodeCommand(options, STDOUT_FILENO, [](const QString &text) { complain(text); }).run());
}

int run(const ExplainOptions &options)
{
    std::signal(SIGPIPE, SIG_IGN); // as above
    return exitWith(ExplainCommand(options, STDOUT_FILENO, [](const QString &text) { complain(text); }).run());
}

int run(const ReportOptions &options)
{
    std::signal(SIGPIPE, SIG_IGN); // as above
    return exitWith(ReportCommand(options, STDOUT_FILENO, [](const QString &text) { complain(text); }).run());
}

int run(const DemoServerOptions &options)
{
    SignalWatcher signalWatcher;
    DemoServerCommand command(options, STDOUT_FILENO, [](const QString &text) { complain(text); });
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &command, &DemoServerCommand::end);
    // Queued, here and below: it may finish before the event loop runs.
    QObject::connect(&command, &DemoServerCommand::finished, &command, &leave, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

int run(const PrintText &text)
{
    return exitWith(print(text.text) ? ExitCode::Fine : ExitCode::Usage);
}

int run(const WatchOptions &options)
{
    WatchCommand command(options, STDOUT_FILENO);
    QObject::connect(&command, &WatchCommand::finished, &command, &leave, Qt::QueuedConnection);
    return runWithToken(command, options.streams);
}

int run(const AuditOptions &options)
{
    AuditCommand command(options, &print);
    if (!options.right.tokenFile.isEmpty()) {
        const auto token = TokenSource::read(options.right.tokenFile);
        if (!token) {
            complain(token.error().text);
            return exitWith(ExitCode::Usage);
        }
        command.setRightToken(token.value());
    }
    QObject::connect(&command, &AuditCommand::finished, &command, &leave, Qt::QueuedConnection);
    return runWithToken(command, options.left);
}

int run(const ProbeOptions &options)
{
    const bool isWatched = isatty(STDOUT_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
    ProbeCommand command(options, &print, isWatched ? ProbeCommand::Progress(&showProgress) : nullptr);
    QObject::connect(&command, &ProbeCommand::finished, &command, &leave, Qt::QueuedConnection);
    return runWithToken(command, options);
}

} // namespace

bool needsNoWindow(const QStringList &arguments)
{
    if (!CommandLine::commandName(arguments).isEmpty())
        return true;
    const auto command = CommandLine::parse(arguments);
    return command && std::holds_alternative<PrintText>(command.value());
}

int runCommand(QCoreApplication &application, const QStringList &arguments)
{
    installTranslations(application, CommandLine::language(arguments));
    const auto command = CommandLine::parse(arguments);
    if (!command) {
        complain(command.error().text);
        return exitWith(ExitCode::Usage);
    }
    return std::visit([](const auto &options) { return run(options); }, command.value());
}

} // namespace thumpline
