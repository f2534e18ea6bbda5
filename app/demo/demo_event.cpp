#include "demo/demo_event.h"

#include "demo/http_answer.h"
#include "demo/websocket_frames.h"

namespace thumpline {

namespace {

bool reachesPublic(const Audience &audience, const StreamTarget &target)
{
    if (audience.tagsOnly || (target.onlyMedia && !audience.media))
        return false;
    switch (target.kind) {
    case StreamKind::PublicAllowLocalOnly:
        return audience.publicLocal || audience.publicRemote;
    case StreamKind::Public:
        return !audience.localOnly && (audience.publicLocal || audience.publicRemote);
    case StreamKind::PublicLocal:
        return !audience.localOnly && audience.publicLocal;
    case StreamKind::PublicRemote:
        return audience.publicRemote;
    default: // the caller asks for public kinds only
        return false;
    }
}

bool reachesTag(const Audience &audience, const StreamTarget &target)
{
    const bool isPublic = !audience.localOnly && (audience.publicLocal || audience.publicRemote);
    const bool wanted = target.kind == StreamKind::Hashtag ? isPublic : isPublic && audience.publicLocal;
    return wanted && audience.tags.contains(target.tag);
}

void appendEscape(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\b':
        out.append("\\b");
        return;
    case '\f':
        out.append("\\f");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        out.append("\\u00");
        out.append("0123456789abcdef"[(c >> 4) & 0xf]);
        out.append("0123456789abcdef"[c & 0xf]);
    }
}

} // namespace

bool reaches(const Audience &audience, const StreamTarget &target)
{
    if (audience.only)
        return *audience.only == target;
    switch (target.kind) {
    case StreamKind::User:
        return audience.home || audience.notification || audience.account;
    case StreamKind::UserNotification:
        return audience.notification;
    case StreamKind::List:
        return audience.list && target.list == u"1";
    case StreamKind::Direct:
        return audience.direct;
    case StreamKind::Hashtag:
    case StreamKind::HashtagLocal:
        return reachesTag(audience, target);
    case StreamKind::Public:
    case StreamKind::PublicLocal:
    case StreamKind::PublicRemote:
    case StreamKind::PublicAllowLocalOnly:
        return reachesPublic(audience, target);
    }
    Q_UNREACHABLE();
    return false;
}

PayloadForm payloadFormOf(StreamKind kind)
{
    switch (kind) {
    case StreamKind::User:
    case StreamKind::UserNotification:
    case StreamKind::List:
    case StreamKind::Direct:
        return PayloadForm::Personal;
    case StreamKind::Public:
    case StreamKind::PublicLocal:
    case StreamKind::PublicRemote:
    case StreamKind::PublicAllowLocalOnly:
    case StreamKind::Hashtag:
    case StreamKind::HashtagLocal:
        return PayloadForm::Public;
    }
    Q_UNREACHABLE();
    return PayloadForm::Public;
}

QByteArray escapedForJson(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 8);
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            continue;
        out.append(text.sliced(copied, i - copied));
        appendEscape(out, c);
        copied = i + 1;
    }
    return out.append(text.sliced(copied));
}

DemoEvent::DemoEvent(DemoEra era, QByteArray name, Audience audience, QByteArray id, Renderer renderer)
    : m_era(era)
    , m_name(std::move(name))
    , m_audience(std::move(audience))
    , m_id(std::move(id))
    , m_renderer(std::move(renderer))
{}

DemoEvent::DemoEvent(DemoEra era, QByteArray name, Audience audience, QByteArray id, QByteArray payload)
    : DemoEvent(era, std::move(name), std::move(audience), std::move(id),
                [payload = std::move(payload)](PayloadForm, PayloadQuoting quoting) {
                    return quoting == PayloadQuoting::Plain ? payload : escapedForJson(payload);
                })
{}

DemoEvent::DemoEvent(DemoEra era, QByteArray name, Audience audience)
    : DemoEvent(era, std::move(name), std::move(audience), {}, Renderer())
{}

QByteArray DemoEvent::dataLine(PayloadForm form) const
{
    return "data: " + (m_renderer ? m_renderer(form, PayloadQuoting::Plain) : QByteArray("undefined")) + "\n\n";
}

const QByteArray &DemoEvent::chunks(PayloadForm form) const
{
    QByteArray &chunks = m_chunks[static_cast<size_t>(form)];
    if (chunks.isEmpty())
        chunks = chunk(eventLine()) + chunk(dataLine(form));
    return chunks;
}

QByteArray DemoEvent::message(QByteArrayView envelope, PayloadForm form) const
{
    QByteArray text = m_era == DemoEra::Era2020 ? QByteArray("{") : "{\"stream\":" + envelope.toByteArray() + ',';
    text.append("\"event\":\"").append(m_name).append('"');
    if (m_renderer)
        text.append(",\"payload\":\"").append(m_renderer(form, PayloadQuoting::InString)).append('"');
    return text.append('}');
}

const QByteArray &DemoEvent::frame(const QByteArray &envelope, PayloadForm form) const
{
    for (const auto &[known, bytes] : m_frames) {
        if (known == envelope)
            return bytes;
    }
    m_frames.emplace_back(envelope, serverFrame(FrameOpcode::Text, message(envelope, form)));
    return m_frames.back().second;
}

} // namespace thumpline
