#pragma once

#include "account/instance_lookup.h"
#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "cli/probe_findings.h"
#include "session/io_thread.h"
#include "session/record_queue.h"
#include "transport/secret.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace thumpline {

/// `thumpline probe`: connects by both transports, asks for the health, waits for the first heartbeats (up to the
/// limit), and reports.
///
/// start() once, then finished() once, with the report. Thread: the main one, with an event loop.
class ProbeCommand : public QObject
{
    Q_OBJECT
public:
    ProbeCommand(ProbeOptions options, QObject *parent = nullptr);
    ~ProbeCommand() override;

    /// `token` may be empty.
    void start(const Secret &token);
    /// Reports what is known by now.
    void end();

Q_SIGNALS:
    /// `report` is for standard output: lines of text, or one of JSON.
    void finished(thumpline::ExitCode code, const QByteArray &report);

private:
    void startConnections(const InstanceInfo &info);
    void takeRecords();

    const ProbeOptions m_options;
    Secret m_token {};
    QTimer m_limit {};
    InstanceLookup m_lookup {};
    ProbeFindings m_findings {};
    RecordQueue m_queue;
    std::unique_ptr<IoThread> m_io;
    SystemClock m_clock {};
    bool m_ended = false;
};

} // namespace thumpline
