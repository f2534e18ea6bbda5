#pragma once

#include "account/instance_lookup.h"
#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "diagnosis/audit_report.h"
#include "diagnosis/delivery_audit.h"
#include "diagnosis/journal.h"
#include "session/io_thread.h"
#include "session/record_queue.h"
#include "transport/clock.h"
#include "transport/secret.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace thumpline {

/// `thumpline audit`: opens both sides, compares what they deliver, and reports.
///
/// start() once, then finished() once. When the time is up it waits for what one side still lacks, no longer than the
/// grace time. Progress goes to standard error, all else to `output`, which says whether it could be written.
/// Thread: the main one, with an event loop.
class AuditCommand : public QObject
{
    Q_OBJECT
public:
    using Output = std::function<bool(const QString &text)>;

    AuditCommand(AuditOptions options, Output output, QObject *parent = nullptr);
    ~AuditCommand() override;

    /// The token for --against; before start(). Without one the keyring is asked: the other address's token is never
    /// sent there.
    void setRightToken(const Secret &token) { m_tokens.right = token; }
    /// `token` (may be empty) is for --server, and for both sides where that is the only address.
    void start(const Secret &token);
    /// Reports what is known by now.
    void end();

Q_SIGNALS:
    void finished(thumpline::ExitCode code);

private:
    void lookUpInstances();
    void startStreams();
    [[nodiscard]] StreamOptions streamOptions(AuditSide side) const;
    void tellProblems() const;
    void takeRecords();
    void add(const SessionRecord &record);
    void write(const QString &text);
    void writeFindings();
    void handleTick();
    void handleTimeUp();
    void tellProgress() const;
    [[nodiscard]] ExitCode exitCode() const;

    const AuditOptions m_options;
    const Output m_output;
    BothSides<Secret> m_tokens {};
    BothSides<InstanceInfo> m_infos {};
    BothSides<QString> m_problems {}; ///< of the look-ups
    BothSides<InstanceLookup> m_lookups {};
    int m_lookupsToCome = 0;
    QElapsedTimer m_elapsed {};
    QTimer m_runFor {};
    QTimer m_tick {};
    QTimer m_progress {};
    SystemClock m_clock {};
    std::optional<DeliveryAudit> m_audit {}; ///< once both instances have answered
    AuditReport m_report {};
    Journal m_journal {1}; ///< for its sentences
    RecordQueue m_queue;
    std::unique_ptr<IoThread> m_io;
    int m_outputError = 0; ///< an errno
    bool m_timeIsUp = false;
    bool m_ended = false;
};

} // namespace thumpline
