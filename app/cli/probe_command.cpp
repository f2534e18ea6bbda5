#include "cli/probe_command.h"

#include "cli/console.h"

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto healthInterval = 30s; // the first sample comes at once, and is the one that counts

} // namespace

ProbeCommand::ProbeCommand(ProbeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_queue({})
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ProbeCommand::end);
    connect(&m_lookup, &InstanceLookup::finished, this, &ProbeCommand::startConnections);
    connect(&m_queue, &RecordQueue::filled, this, &ProbeCommand::takeRecords);
}

ProbeCommand::~ProbeCommand()
{
    m_io.reset(); // before the queue that it fills
}

void ProbeCommand::start(const Secret &token)
{
    m_token = token;
    m_limit.start(m_options.limit);
    m_lookup.start(m_options.server);
}

void ProbeCommand::startConnections(const InstanceInfo &info)
{
    if (m_ended)
        return;
    m_findings = ProbeFindings(info);
    std::vector<StreamOptions> streams;
    const auto add = [&](TransportKind transport) {
        StreamOptions options = NamedStreams {.server = m_options.server}.optionsFor(m_options.target, info, m_token);
        options.transport = transport;
        options.fillGaps = false;
        options.restChecks = {.recheckStatuses = false, .lookWhenQuiet = false};
        streams.push_back(options);
        m_findings.expect("s" + QByteArray::number(static_cast<int>(streams.size())), transport);
    };
    if (info.family == ServerFamily::Unknown || info.hasSse())
        add(TransportKind::Sse);
    add(TransportKind::WebSocket);
    const QUrl healthServer = info.streamingServer.isEmpty() ? m_options.server : info.streamingServer;

    m_io = std::make_unique<IoThread>([this](SessionRecord &&record) { m_queue.push(std::move(record)); });
    m_io->run([streams, healthServer](SessionManager &manager) {
        int number = 0;
        for (const StreamOptions &options : streams)
            manager.start("s" + QByteArray::number(++number), options);
        manager.watchHealth("h1", healthServer, healthInterval);
    });
}

void ProbeCommand::takeRecords()
{
    const std::vector<SessionRecord> records = m_queue.take();
    for (const SessionRecord &record : records)
        m_findings.add(record);
    if (m_findings.isComplete())
        end();
}

void ProbeCommand::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_limit.stop();
    m_io.reset();
    const std::vector<SessionRecord> last = m_queue.take();
    for (const SessionRecord &record : last)
        m_findings.add(record);
    m_findings.endAt(m_clock.now());
    const QByteArray report = m_options.json ? m_findings.json(m_clock.stamp()) : printable(m_findings.text()).toUtf8();
    Q_EMIT finished(m_findings.verdict(), report);
}

} // namespace thumpline
