#include "cli/audit_command.h"

#include "cli/console.h"
#include "cli/keyring_lookup.h"
#include "diagnosis/duration_text.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array bothOfThem {AuditSide::Left, AuditSide::Right};
// Nothing may be dropped, or it would be found missing.
constexpr QueueLimits queueLimits {
    .maxRecords = 4000,
    .maxBytes = 8 * 1024 * 1024,
    .overflow = QueueOverflow::StopReading,
};
constexpr auto tickInterval = 250ms;
constexpr auto progressInterval = 10s;
// A record has its time a little before it is in the queue: what is judged without one has to leave it that much.
constexpr auto onTheWay = 1s;

SourceId idOf(AuditSide side)
{
    return side == AuditSide::Left ? "s1" : "s2";
}

} // namespace

AuditCommand::AuditCommand(AuditOptions options, Output output, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_output(std::move(output))
    , m_queue(queueLimits)
{
    m_runFor.setSingleShot(true);
    connect(&m_runFor, &QTimer::timeout, this, &AuditCommand::handleTimeUp);
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &AuditCommand::handleTick);
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, &AuditCommand::tellProgress);
    connect(&m_queue, &RecordQueue::filled, this, &AuditCommand::takeRecords);
    connect(&m_queue, &RecordQueue::readingWanted, this, [this](bool reading) {
        if (m_io)
            m_io->run([reading](SessionManager &manager) { manager.setReading(reading); });
    });
    for (const AuditSide side : bothOfThem) {
        connect(&m_lookups[side], &InstanceLookup::finished, this,
                [this, side](const InstanceInfo &info, const QString &problem) {
                    m_infos[side] = info;
                    m_problems[side] = problem;
                    if (--m_lookupsToCome == 0)
                        startStreams();
                });
    }
}

AuditCommand::~AuditCommand()
{
    m_io.reset(); // before the queue that it fills
}

void AuditCommand::start(const Secret &token)
{
    m_elapsed.start();
    m_runFor.start(m_options.runFor);
    m_tokens.left = token;
    if (!m_options.twoAddresses)
        m_tokens.right = token;
    if (!m_options.twoAddresses || !m_tokens.right.isEmpty()) {
        lookUpInstances();
        return;
    }
    lookUpStoredToken(m_options.right.server, this, [this](const Secret &stored) {
        m_tokens.right = stored;
        lookUpInstances();
    });
}

void AuditCommand::lookUpInstances()
{
    if (m_ended)
        return;
    m_lookupsToCome = m_options.twoAddresses ? 2 : 1;
    m_lookups.left.start(m_options.left.server);
    if (m_options.twoAddresses)
        m_lookups.right.start(m_options.right.server);
}

/// Whatever can be said before the first connection; with --against, of both addresses.
void AuditCommand::tellProblems() const
{
    for (const AuditSide side : bothOfThem) {
        if (side == AuditSide::Right && !m_options.twoAddresses)
            continue;
        const QString server = (side == AuditSide::Left ? m_options.left : m_options.right).server.toString();
        if (!m_problems[side].isEmpty()) {
            //: %1 is the address of an instance, %2 what went wrong, as a sentence
            complain(
                tr("%1 did not say what it is; trying its streams all the same. %2").arg(server, m_problems[side]));
        } else if (m_tokens[side].isEmpty() && m_infos[side].needsToken()) {
            //: %1 is the address of an instance
            complain(tr("%1 wants an access token for every stream: say --token-file FILE.").arg(server));
        }
    }
}

StreamOptions AuditCommand::streamOptions(AuditSide side) const
{
    const AuditOptions::Side &named = side == AuditSide::Left ? m_options.left : m_options.right;
    const NamedStreams streams {.server = named.server, .transport = named.transport};
    StreamOptions options = streams.optionsFor(m_options.target, m_infos[side], m_tokens[side]);
    options.fillGaps = false; // what REST brings was not delivered
    options.restChecks = {.recheckStatuses = false, .lookWhenQuiet = false};
    return options;
}

void AuditCommand::startStreams()
{
    if (m_ended)
        return;
    tellProblems();
    if (!m_options.twoAddresses)
        m_infos.right = m_infos.left;
    const QString &domain = m_infos.left.domain;
    const bool sameInstance = !m_options.twoAddresses || (!domain.isEmpty() && domain == m_infos.right.domain);
    BothSides<StreamOptions> options {streamOptions(AuditSide::Left), streamOptions(AuditSide::Right)};
    // Both addresses of an instance name the same streaming server: it is the second one that shall be compared.
    if (m_options.twoAddresses && sameInstance)
        options.right.streamingServer = m_options.right.server;
    // Two subscriptions of one connection would always agree.
    if (options.left.transport == options.right.transport)
        options.left.webSocketStyle = options.right.webSocketStyle = WebSocketStyle::Seed;
    BothSides<AuditedStream> streams;
    for (const AuditSide side : bothOfThem)
        streams[side] = {idOf(side), {options[side].server, options[side].target, options[side].transport}};
    m_report = AuditReport(streams);
    m_audit.emplace(sameInstance ? AuditIdentity::Id : AuditIdentity::Uri,
                    DeliveryAudit::Limits {.grace = m_options.grace});

    m_io = std::make_unique<IoThread>([this](SessionRecord &&record) { m_queue.push(std::move(record)); });
    m_io->run([options](SessionManager &manager) {
        for (const AuditSide side : bothOfThem)
            manager.start(idOf(side), options[side]);
    });
    m_tick.start();
    m_progress.start();
}

void AuditCommand::add(const SessionRecord &record)
{
    if (record.source != idOf(AuditSide::Left) && record.source != idOf(AuditSide::Right))
        return;
    const AuditSide side = record.source == idOf(AuditSide::Left) ? AuditSide::Left : AuditSide::Right;
    const auto *change = std::get_if<StateChanged>(&record.body);
    if (m_ended && change)
        return; // our own doing: what is missing till then was missing while it was connected
    m_audit->add(side, record);
    const JournalEntry *entry = m_journal.add(record);
    if (entry && change)
        tell(u"%1: %2\n"_s.arg(m_report.names()[side], entry->sentence));
}

void AuditCommand::takeRecords()
{
    const std::vector<SessionRecord> records = m_queue.take();
    for (const SessionRecord &record : records)
        add(record);
    writeFindings();
    const AuditFigures &figures = m_audit->figures();
    if (figures.sides.left.failed || figures.sides.right.failed)
        end(); // there is nothing left to compare
}

void AuditCommand::write(const QString &text)
{
    if (m_outputError != 0 || m_output(text))
        return;
    m_outputError = errno == 0 ? EIO : errno;
    end();
}

void AuditCommand::writeFindings()
{
    const std::vector<AuditFinding> findings = m_audit->takeFindings();
    for (const AuditFinding &finding : findings) {
        const QByteArray line = m_report.add(finding, m_audit->identity());
        if (m_options.json)
            write(QString::fromUtf8(line));
    }
}

void AuditCommand::handleTick()
{
    takeRecords();
    if (m_ended)
        return;
    m_audit->advanceTo(m_clock.now() - onTheWay);
    writeFindings();
    if (m_timeIsUp && !m_audit->isWaiting())
        end();
}

void AuditCommand::handleTimeUp()
{
    m_timeIsUp = true;
    const bool wereUp
        = m_audit && m_audit->figures().hasBeenUp(AuditSide::Left) && m_audit->figures().hasBeenUp(AuditSide::Right);
    if (!wereUp) {
        end();
        return;
    }
    takeRecords();
    if (m_ended)
        return;
    m_audit->close();
    if (!m_audit->isWaiting())
        end();
    else //: %1 is a time like "30 s"
        tell(tr("The time is up; waiting for what one side still lacks, at most %1.")
                 .arg(DurationText::of(m_options.grace))
             + u'\n');
}

void AuditCommand::tellProgress() const
{
    const AuditFigures &figures = m_audit->figures();
    const auto count = [](qint64 number) { return QString::number(number); };
    //: counts of events; %1 and %3 are names of streams
    tell(tr("%n event(s) on both sides so far; missing by %1: %2, by %3: %4", nullptr,
            static_cast<int>(std::min<qint64>(figures.both, 2'000'000'000)))
             .arg(m_report.names().left, count(figures.sides.left.missing()), m_report.names().right,
                  count(figures.sides.right.missing()))
         + u'\n');
}

ExitCode AuditCommand::exitCode() const
{
    if (!m_audit)
        return ExitCode::Down;
    const AuditFigures &figures = m_audit->figures();
    for (const AuditSide side : bothOfThem) {
        if (!figures.hasBeenUp(side) || figures.sides[side].failed)
            return ExitCode::Down;
    }
    return figures.isEqual() ? ExitCode::Fine : ExitCode::Degraded;
}

void AuditCommand::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_runFor.stop();
    m_tick.stop();
    m_progress.stop();
    m_io.reset();
    if (m_audit) {
        takeRecords();
        m_audit->finish(m_clock.now());
        writeFindings();
        const std::chrono::milliseconds duration {m_elapsed.elapsed()};
        write(m_options.json ? QString::fromUtf8(m_report.json(*m_audit, duration, m_clock.stamp()))
                             : printable(m_report.text(*m_audit, duration)));
    }
    Q_EMIT finished(afterOutput(m_outputError, exitCode()));
}

} // namespace thumpline
