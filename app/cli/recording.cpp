#include "cli/recording.h"

#include <utility>

namespace thumpline {

namespace {

constexpr qint64 maxComplaints = 20;

} // namespace

Recording::Recording(bool typed, Complain complain)
    : m_complain(std::move(complain))
    , m_eventLine(typed)
{}

void Recording::finish()
{
    finishStream();
    if (m_complaints > maxComplaints)
        //: %n is a number of sentences about faults in a file, at least 1
        m_complain(
            tr("%n more fault(s) not told one by one.", nullptr, static_cast<int>(m_complaints - maxComplaints)));
}

void Recording::complain(const QString &sentence, bool bad)
{
    m_malformed = m_malformed || bad;
    if (++m_complaints <= maxComplaints)
        m_complain(sentence);
}

void Recording::writeEvent(WireMessage &&message)
{
    writeEvent(m_decoder.glance(std::move(message)));
}

void Recording::writeMalformed(QByteArrayView text, const MalformedEvent &fault)
{
    writeEvent(StreamEvent {.wire = {.payload = text.toByteArray()}, .content = fault});
}

void Recording::writeEvent(const StreamEvent &event)
{
    m_malformed = m_malformed || event.isMalformed();
    JsonWriter json {m_lines};
    json.beginObject().key("type").string(QByteArrayView {"event"});
    m_eventLine.write(event, {}, json);
    json.endObject();
    m_lines.append('\n');
}

void Recording::writeHeartbeat(QByteArrayView kind, const QByteArrayView *text)
{
    JsonWriter json {m_lines};
    json.beginObject().key("type").string(QByteArrayView {"heartbeat"}).key("kind").string(kind);
    if (text)
        json.key("text").string(*text);
    json.endObject();
    m_lines.append('\n');
}

} // namespace thumpline
