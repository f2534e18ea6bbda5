#pragma once

#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "probe/probe_runner.h"
#include "session/io_thread.h"
#include "transport/secret.h"

#include <QObject>

#include <functional>
#include <memory>
#include <set>

namespace thumpline {

/// `thumpline probe`: looks at an instance step by step, says each as it ends, then what was found, and what to do.
///
/// start() once, then finished() once. Thread: the main one, with an event loop.
class ProbeCommand : public QObject
{
    Q_OBJECT
public:
    using Output = std::function<bool(const QString &text)>;
    /// Gets the one line that shows how far the wait is, again and again, and an empty text to wipe it out.
    using Progress = std::function<void(const QString &line)>;

    /// `progress` may be empty: nobody looks.
    ProbeCommand(ProbeOptions options, Output output, Progress progress, QObject *parent = nullptr);
    ~ProbeCommand() override;

    /// `token` may be empty.
    void start(const Secret &token);
    /// Reports what is known by now.
    void end();

Q_SIGNALS:
    void finished(thumpline::ExitCode code);

private:
    void handleStep(const ProbeStep &step);
    void handleWait(std::chrono::milliseconds time, std::chrono::milliseconds limit);
    void handleReport(const ProbeReport &report);
    void write(const QString &text);
    void showProgress(const QString &line) const;

    const ProbeOptions m_options;
    const Output m_output;
    const Progress m_progress;
    IoThread m_io;
    ProbeRunner m_runner; // behind its thread: it goes first
    ProbeReport m_soFar {};
    std::set<ProbeStepId> m_written {};
    bool m_isWritable = true;
};

} // namespace thumpline
