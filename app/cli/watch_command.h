#pragma once

#include "account/instance_lookup.h"
#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "cli/output_writer.h"
#include "cli/watch_summary.h"
#include "session/io_thread.h"
#include "session/record_queue.h"
#include "transport/secret.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace thumpline {

/// `thumpline watch`: streams on a file descriptor until the time is up, somebody asks it to end, the reader goes, or
/// nothing is left to wait for.
///
/// start() once, then finished() once. The network lives in the I/O thread, the output in its own, so neither blocks the
/// other but by back-pressure: a slow reader makes the sessions stop reading. Thread: the main one, with an event loop.
class WatchCommand : public QObject
{
    Q_OBJECT
public:
    WatchCommand(WatchOptions options, int outputDescriptor, QObject *parent = nullptr);
    ~WatchCommand() override;

    /// `token` may be empty.
    void start(const Secret &token);
    /// Stops the streams, writes what is left, and finishes.
    void end();

Q_SIGNALS:
    void finished(thumpline::ExitCode code);

private:
    void startStreams(const InstanceInfo &info, const QString &problem);
    [[nodiscard]] std::unique_ptr<RecordFormatter> makeFormatter() const;
    /// In the writing thread, for each record on its way out.
    void noteWritten(const SessionRecord &record);
    void handleClosedOutput(int error);
    void setReading(bool reading);

    const WatchOptions m_options;
    Secret m_token {};
    const int m_outputDescriptor;
    QElapsedTimer m_elapsed {};
    QTimer m_runFor {};
    InstanceLookup m_lookup {};
    WatchSummary m_summary {}; ///< belongs to the writing thread until that has ended
    RecordQueue m_queue;
    std::unique_ptr<OutputWriter> m_writer;
    std::unique_ptr<IoThread> m_io;
    int m_outputError = 0; ///< an errno
    bool m_ended = false;
};

} // namespace thumpline
