#include "cli/sse_recording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace thumpline {

SseRecording::SseRecording(Show show, Complain complain)
    : Recording(show == Show::Typed, std::move(complain))
    , m_raw(show == Show::Raw)
{}

void SseRecording::feed(QByteArrayView bytes)
{
    m_parser.feed(bytes, *this);
}

void SseRecording::finishStream()
{
    m_parser.finish(*this);
}

void SseRecording::event(const SseEventView &event)
{
    if (!m_raw) {
        writeEvent(viewAsWireMessage(event));
        return;
    }
    JsonWriter json {lines()};
    json.beginObject().key("type").string(QByteArrayView {"sse-event"});
    json.key("event").string(event.type).key("data").string(event.data).key("id").string(event.lastEventId);
    json.endObject();
    lines().append('\n');
}

void SseRecording::comment(QByteArrayView text)
{
    if (!m_raw) {
        writeHeartbeat("comment", &text);
        return;
    }
    JsonWriter json {lines()};
    json.beginObject().key("type").string(QByteArrayView {"sse-comment"}).key("text").string(text).endObject();
    lines().append('\n');
}

void SseRecording::retry(std::chrono::milliseconds time)
{
    if (!m_raw)
        return;
    JsonWriter json {lines()};
    json.beginObject().key("type").string(QByteArrayView {"sse-retry"}).key("ms").number(qint64 {time.count()});
    json.endObject();
    lines().append('\n');
}

void SseRecording::diagnostic(const SseDiagnostic &diagnostic)
{
    // A recording may end anywhere: that its last event is not whole makes nothing of it malformed.
    const bool bad = diagnostic.kind != SseDiagnosticKind::UnfinishedEvent;
    complain(explain(diagnostic) + u'.', bad);
}

} // namespace thumpline
