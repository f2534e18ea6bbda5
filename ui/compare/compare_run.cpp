#include "ui/compare/compare_run.h"

#include "cli/console.h"
#include "diagnosis/audit_summary.h"

#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array bothOfThem {AuditSide::Left, AuditSide::Right};
constexpr auto tickInterval = 250ms;
// A record has its time a little before it is in the window's queue.
constexpr auto onTheWay = 1s;

bool isUp(const Source *source)
{
    return source && (source->activity.state == SessionState::Live || source->activity.state == SessionState::Late);
}

/// Two addresses may be of one instance, whose ids are the same, or of two: they say themselves which.
bool isOneInstance(const InstanceInfo &one, const InstanceInfo &other)
{
    return !one.domain.isEmpty() && one.domain == other.domain;
}

} // namespace

CompareRun::CompareRun(Workspace &workspace, const CompareSetup &setup, InstanceLookupFunction lookup, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_setup(setup)
    , m_lookup(std::move(lookup))
{
    connect(&m_tick, &QTimer::timeout, this, &CompareRun::handleTick);
    m_tick.setInterval(tickInterval);
    connect(&workspace, &Workspace::recordsTaken, this, &CompareRun::take);
    connect(&workspace.book(), &SourceBook::removed, this, &CompareRun::handleRemoved);
}

CompareRun::~CompareRun()
{
    finish();
}

void CompareRun::start()
{
    if (!stream()) {
        handleRemoved(m_setup.stream);
        return;
    }
    m_streamName = stream()->setup.options.target.label();
    std::visit([this](const auto &against) { openOther(against); }, m_setup.against);
}

void CompareRun::openOther(const AgainstOpenStream &open)
{
    m_other = open.source;
    const Source *other = m_workspace.book().find(m_other);
    if (!other)
        handleRemoved(m_other);
    else if (other->setup.options.server == stream()->setup.options.server)
        begin(AuditIdentity::Id);
    else
        lookUpBoth();
}

void CompareRun::openOther(const AgainstOtherTransport &)
{
    SourceSetup setup = stream()->setup;
    const bool wasSse = setup.options.transport == TransportKind::Sse;
    setup.options.transport = wasSse ? TransportKind::WebSocket : TransportKind::Sse;
    setup.choice = wasSse ? TransportChoice::WebSocket : TransportChoice::Sse;
    addOther(std::move(setup));
    begin(AuditIdentity::Id);
}

void CompareRun::openOther(const AgainstAddress &address)
{
    m_lookup(stream()->setup.options.server, this, [this, address](const InstanceInfo &info, const QString &) {
        if (m_isOver)
            return;
        const bool sameInstance = isOneInstance(info, address.info);
        SourceSetup setup = stream()->setup;
        setup.instanceTitle = address.info.title;
        setup.isDemo = false;
        setup.tokenKey.clear();
        setup.options.token = address.token; // and no other: the stream's own is for its own address
        setup.options.server = address.info.server;
        // Both addresses of an instance name the same streaming server: it is this one that shall be compared.
        setup.options.streamingServer = sameInstance ? address.info.server : address.info.streamingServer;
        if (setup.options.transport == TransportKind::Sse && !address.info.hasSse())
            setup.options.transport = TransportKind::WebSocket;
        addOther(std::move(setup));
        begin(sameInstance ? AuditIdentity::Id : AuditIdentity::Uri);
    });
}

/// The stream of the comparison: neither kept for the next start nor filled up by REST.
void CompareRun::addOther(SourceSetup setup)
{
    setup.isTemporary = true;
    setup.options.fillGaps = false;
    m_other = m_workspace.addStream(std::move(setup), false);
    m_otherIsOurs = true;
}

void CompareRun::lookUpBoth()
{
    const auto ask = [this](const SourceId &id, auto answer) {
        if (const Source *source = m_workspace.book().find(id))
            m_lookup(source->setup.options.server, this, answer);
    };
    ask(m_setup.stream, [this, ask](const InstanceInfo &mine, const QString &) {
        ask(m_other, [this, mine](const InstanceInfo &theirs, const QString &) {
            begin(isOneInstance(mine, theirs) ? AuditIdentity::Id : AuditIdentity::Uri);
        });
    });
}

void CompareRun::begin(AuditIdentity identity)
{
    if (m_isOver)
        return; // while the addresses were asked
    m_identity = identity;
    restart();
}

void CompareRun::restart()
{
    BothSides<AuditedStream> streams;
    BothSides<bool> up;
    for (const AuditSide side : bothOfThem) {
        const Source *source = m_workspace.book().find(side == AuditSide::Left ? m_setup.stream : m_other);
        if (!source)
            return;
        const StreamOptions &options = source->setup.options;
        streams[side] = {source->id, {options.effectiveStreamingServer(), options.target, options.transport}};
        up[side] = isUp(source);
    }
    m_audit.emplace(streams, m_identity, m_setup.grace, m_workspace.clock().stamp(), up);
    m_tick.start();
    Q_EMIT begun();
}

void CompareRun::clear()
{
    if (isRunning())
        restart();
}

void CompareRun::stop()
{
    finish();
    Q_EMIT ended();
}

void CompareRun::finish()
{
    m_tick.stop();
    m_isOver = true;
    if (isRunning())
        m_audit->finish(m_workspace.clock().stamp());
    const SourceId other = std::exchange(m_other, {});
    if (std::exchange(m_otherIsOurs, false))
        m_workspace.removeStream(other);
}

void CompareRun::handleRemoved(const SourceId &id)
{
    if ((id != m_setup.stream && id != m_other) || m_isOver)
        return;
    m_note = tr("One of the two streams was removed: the comparison has ended.");
    m_otherIsOurs = m_otherIsOurs && id != m_other;
    stop();
}

void CompareRun::take(std::span<const SessionRecord> records)
{
    if (!isRunning())
        return;
    for (const SessionRecord &record : records)
        m_audit->apply(record);
    tellNews();
}

void CompareRun::handleTick()
{
    // What still waits in the queue came before now: what it holds must not be judged as missing.
    if (m_workspace.backlog() == 0)
        m_audit->advanceTo(m_workspace.clock().now() - onTheWay);
    tellNews();
    Q_EMIT moved();
}

void CompareRun::tellNews()
{
    const std::vector<AuditNews> news = m_audit->takeNews();
    if (!news.empty())
        Q_EMIT told(news);
}

QString CompareRun::waitingText() const
{
    if (!m_audit)
        return m_isOver ? m_note : tr("Asking both addresses what they are.");
    if (m_audit->isFinished())
        return {};
    const AuditFigures &figures = m_audit->figures();
    for (const AuditSide side : bothOfThem) {
        if (figures.sides[side].failed) //: %1 is the name of a stream (SSE, WebSocket)
            return tr("%1 could not be opened; the journal says why.").arg(m_audit->names()[side]);
        if (!figures.hasBeenUp(side)) //: %1 is the name of a stream (SSE, WebSocket)
            return tr("Waiting for %1 to connect.").arg(m_audit->names()[side]);
    }
    if (figures.both == 0 && figures.sides.left.missing() + figures.sides.right.missing() == 0)
        return tr("Both streams are up. Nothing has come on both of them yet.");
    return {};
}

QString CompareRun::summary() const
{
    if (const QString waiting = waitingText(); !waiting.isEmpty())
        return waiting;
    return AuditSummary::text(m_audit->figures(), m_audit->names());
}

QStringList CompareRun::remarks() const
{
    if (!m_audit)
        return {};
    QStringList lines = AuditReport::remarks(m_audit->figures(), m_audit->names());
    if (m_audit->identity() == AuditIdentity::Uri)
        lines += tr("Two instances: posts and edits are compared by their addresses, other events can't be.");
    if (!m_note.isEmpty())
        lines += m_note;
    return lines;
}

QByteArray CompareRun::json() const
{
    return m_audit ? m_audit->json(m_workspace.clock().stamp()) : QByteArray();
}

QString CompareRun::text() const
{
    return m_audit ? printable(m_audit->text(m_workspace.clock().now())) : QString();
}

} // namespace thumpline
