#include "demo/sse_stream.h"

#include "demo/http_answer.h"

#include <utility>

namespace thumpline {

namespace {

constexpr size_t maxPieces = 1000; // then the pieces are sent at once: no memory for a slow game

} // namespace

SseStream::SseStream(DemoConnection &connection, DemoEra era, Visitor who, Setup setup)
    : DemoStream(connection, era, std::move(who))
    , m_setup(std::move(setup))
    , m_form(payloadFormOf(m_setup.channel.target.kind))
{
    connect(&m_heartbeat, &QTimer::timeout, this, &SseStream::beat);
    connect(&m_splitTimer, &QTimer::timeout, this, &SseStream::writeNextPiece);
    m_heartbeat.setTimerType(Qt::PreciseTimer);
}

void SseStream::open(const StreamConditions &conditions)
{
    HttpHeaders extra;
    if (m_setup.gzip)
        extra.emplaceBack("Content-Encoding", "gzip");
    connection().beginStream();
    connection().write(eventStreamHead(era(), m_setup.keepAlive, extra));
    setConditions(conditions);
    writeBody(":)\n");
    m_heartbeat.start(m_setup.heartbeatInterval);
}

int SseStream::deliver(const DemoEvent &event)
{
    if (!wants(event, m_setup.channel.target))
        return 0;
    send(event);
    return 1;
}

void SseStream::send(const DemoEvent &event)
{
    if (!m_setup.gzip && m_pieces.empty() && conditions().split.count() == 0) {
        connection().write(event.chunks(m_form));
        return;
    }
    writeLater(event.eventLine());
    writeLater(event.dataLine(m_form));
}

void SseStream::sendHalf(const DemoEvent &event)
{
    const QByteArray line = event.dataLine(m_form);
    writeBody(event.eventLine());
    writeBody(line.first(line.size() / 2));
}

void SseStream::endCleanly()
{
    m_heartbeat.stop();
    while (!m_pieces.empty())
        writeNextPiece();
    m_splitTimer.stop();
    if (m_setup.gzip)
        connection().write(chunk(m_gzip.finish()));
    connection().write(lastChunk());
    connection().endStream(m_setup.keepAlive);
    Q_EMIT ended();
}

void SseStream::closeWith(int)
{
    endCleanly();
}

void SseStream::breakFraming()
{
    connection().write("zz\r\nthis is no chunk\r\n");
}

void SseStream::conditionsChanged()
{
    m_splitTimer.stop();
    if (conditions().split.count() > 0) {
        m_splitTimer.start(conditions().split);
        return;
    }
    while (!m_pieces.empty())
        writeNextPiece();
}

void SseStream::beat()
{
    if (conditions().heartbeats)
        writeLater(era() == DemoEra::Era2020 ? ":thump\n" : ":thump\n\n");
}

void SseStream::writeBody(const QByteArray &bytes)
{
    connection().write(chunk(m_setup.gzip ? m_gzip.write(bytes) : bytes));
}

void SseStream::writeLater(const QByteArray &bytes)
{
    if (!m_splitTimer.isActive()) {
        writeBody(bytes);
        return;
    }
    m_pieces.push_back(bytes);
    while (m_pieces.size() > maxPieces)
        writeNextPiece();
}

void SseStream::writeNextPiece()
{
    if (m_pieces.empty())
        return;
    const QByteArray piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    writeBody(piece);
}

} // namespace thumpline
