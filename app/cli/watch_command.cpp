#include "cli/watch_command.h"

#include "cli/console.h"
#include "cli/explained_lines.h"
#include "cli/readable_lines.h"

#include <unistd.h>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Enough for a burst, and little beside the program itself; what is more stays in the kernel's and the server's buffers.
constexpr QueueLimits queueLimits {
    .maxRecords = 4000,
    .maxBytes = 8 * 1024 * 1024,
    .overflow = QueueOverflow::StopReading,
};
// A reader that has not taken the last lines by then will not.
constexpr auto outputPatience = 2s;
constexpr auto healthInterval = 30s;

} // namespace

WatchCommand::WatchCommand(WatchOptions options, int outputDescriptor, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_outputDescriptor(outputDescriptor)
    , m_queue(queueLimits)
{
    m_runFor.setSingleShot(true);
    connect(&m_runFor, &QTimer::timeout, this, &WatchCommand::end);
    connect(&m_lookup, &InstanceLookup::finished, this, &WatchCommand::startStreams);
    // Queued by itself: the queue speaks in the threads of its writer and reader.
    connect(&m_queue, &RecordQueue::readingWanted, this, &WatchCommand::setReading);
}

WatchCommand::~WatchCommand()
{
    m_io.reset(); // before the queue that it fills
}

void WatchCommand::start(const Secret &token)
{
    m_token = token;
    m_elapsed.start();
    if (m_options.runFor)
        m_runFor.start(*m_options.runFor);
    OutputWriter::Parts parts {.formatter = makeFormatter(),
                               .clock = std::make_shared<SystemClock>(),
                               .written = [this](const SessionRecord &record) { noteWritten(record); }};
    m_writer = std::make_unique<OutputWriter>(m_outputDescriptor, m_queue, std::move(parts));
    connect(m_writer.get(), &OutputWriter::closed, this, &WatchCommand::handleClosedOutput);
    m_lookup.start(m_options.streams.server);
}

void WatchCommand::startStreams(const InstanceInfo &info, const QString &problem)
{
    if (m_ended)
        return;
    if (!problem.isEmpty()) {
        //: %1 is the address of an instance, %2 what went wrong, as a sentence
        complain(tr("%1 did not say what it is; trying its streams all the same. %2")
                     .arg(m_options.streams.server.toString(), problem));
    } else if (m_token.isEmpty() && info.needsToken()) {
        complain(tr("This instance wants an access token for every stream: say --token-file FILE."));
    }
    std::vector<StreamOptions> streams;
    for (const StreamTarget &target : m_options.streams.targets)
        streams.push_back(m_options.streams.optionsFor(target, info, m_token));
    for (StreamOptions &options : streams) {
        options.fillGaps = m_options.fillGaps;
        options.restChecks = m_options.restChecks;
    }
    const QUrl healthServer = info.streamingServer.isEmpty() ? m_options.streams.server : info.streamingServer;

    m_io = std::make_unique<IoThread>([this](SessionRecord &&record) { m_queue.push(std::move(record)); });
    m_io->run([streams, healthServer](SessionManager &manager) {
        int number = 0;
        for (const StreamOptions &options : streams)
            manager.start("s" + QByteArray::number(++number), options);
        manager.watchHealth("h1", healthServer, healthInterval);
    });
}

std::unique_ptr<RecordFormatter> WatchCommand::makeFormatter() const
{
    if (m_options.json)
        return std::make_unique<ExplainedLines>(m_options.typed);
    const bool colours = ::isatty(m_outputDescriptor) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR");
    return std::make_unique<ReadableLines>(colours);
}

void WatchCommand::noteWritten(const SessionRecord &record)
{
    m_summary.add(record);
    if (std::holds_alternative<StateChanged>(record.body)
        && m_summary.failedSources() == m_options.streams.targets.size())
        QMetaObject::invokeMethod(this, &WatchCommand::end, Qt::QueuedConnection);
}

void WatchCommand::handleClosedOutput(int error)
{
    m_outputError = error;
    end();
}

void WatchCommand::setReading(bool reading)
{
    if (m_io)
        m_io->run([reading](SessionManager &manager) { manager.setReading(reading); });
}

void WatchCommand::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_runFor.stop();
    m_io.reset(); // stops the sessions: their last records are in the queue now
    if (m_writer && !m_writer->finish(outputPatience))
        complain(tr("The reader of the output was too slow: its last lines were not written."));
    for (const QString &failure : m_summary.failures())
        complain(failure);
    if (m_options.stats)
        tell(m_summary.text(std::chrono::milliseconds {m_elapsed.elapsed()}));
    Q_EMIT finished(afterOutput(m_outputError, m_summary.exitCode()));
}

} // namespace thumpline
