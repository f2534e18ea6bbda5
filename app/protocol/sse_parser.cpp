#include "protocol/sse_parser.h"

#include "protocol/utf8.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr QByteArrayView byteOrderMark {"\xef\xbb\xbf"};

/// A buffer that grew beyond this for one event is not kept for the next.
constexpr qsizetype keptCapacity = qsizetype {1} * 1024 * 1024;

void empty(QByteArray &buffer)
{
    if (buffer.capacity() > keptCapacity)
        buffer = QByteArray {};
    else
        buffer.resize(0); // keeps the memory
}

/// Finds the line ends of one read in one pass for each of the two letters, whatever their mixture.
///
/// The search goes by windows, so that what the first pass brought into the cache is still there for the second.
class LineEnds
{
public:
    explicit LineEnds(const char *end)
        : m_end(end)
    {}

    /// The first CR or LF at or behind a position, which never goes back; null if there is none.
    const char *next(const char *from)
    {
        while (from != m_end) {
            if (from >= m_windowEnd)
                openWindow(from);
            else if (m_lineFeed && m_lineFeed < from)
                m_lineFeed = find('\n', from, m_windowEnd);
            const char *limit = m_lineFeed ? m_lineFeed : m_windowEnd;
            if (const char *carriageReturn = find('\r', from, limit))
                return carriageReturn;
            if (m_lineFeed)
                return m_lineFeed;
            from = m_windowEnd;
        }
        return nullptr;
    }

private:
    void openWindow(const char *from)
    {
        constexpr qsizetype windowBytes = qsizetype {32} * 1024;
        m_windowEnd = from + std::min<qsizetype>(windowBytes, m_end - from);
        m_lineFeed = find('\n', from, m_windowEnd);
    }

    static const char *find(char letter, const char *from, const char *to)
    {
        return static_cast<const char *>(std::memchr(from, letter, static_cast<std::size_t>(to - from)));
    }

    const char *m_end;
    const char *m_windowEnd = nullptr;
    const char *m_lineFeed = nullptr; ///< the next one in the window, null if it has no more
};

QByteArrayView between(const char *from, const char *to)
{
    return {from, to - from};
}

QByteArrayView withoutByteOrderMark(QByteArrayView line)
{
    return line.startsWith(byteOrderMark) ? line.sliced(byteOrderMark.size()) : line;
}

} // namespace

WireMessage toWireMessage(const SseEventView &event)
{
    WireMessage message;
    message.event = event.type.toByteArray();
    if (!event.data.isEmpty()) {
        message.payload.reserve(event.data.size() + payloadPadding);
        message.payload.append(event.data);
    }
    message.hasPayload = event.data != "undefined";
    return message;
}

WireMessage viewAsWireMessage(const SseEventView &event)
{
    WireMessage message;
    message.event = QByteArray::fromRawData(event.type.data(), event.type.size());
    message.payload = QByteArray::fromRawData(event.data.data(), event.data.size());
    message.hasPayload = event.data != "undefined";
    return message;
}

QByteArray toKey(SseDiagnosticKind kind)
{
    switch (kind) {
    case SseDiagnosticKind::InvalidUtf8:
        return "invalid-utf8"_ba;
    case SseDiagnosticKind::LineTooLong:
        return "line-too-long"_ba;
    case SseDiagnosticKind::EventTooLong:
        return "event-too-long"_ba;
    case SseDiagnosticKind::UnfinishedEvent:
        return "unfinished-event"_ba;
    }
    Q_UNREACHABLE();
    return {};
}

QString explain(const SseDiagnostic &diagnostic)
{
    switch (diagnostic.kind) {
    case SseDiagnosticKind::InvalidUtf8:
        return u"invalid UTF-8 in the line at byte %1, replaced %2 times"_s.arg(diagnostic.byteOffset)
            .arg(diagnostic.count);
    case SseDiagnosticKind::LineTooLong:
        return u"the line at byte %1 is longer than %2 bytes and was dropped"_s.arg(diagnostic.byteOffset)
            .arg(diagnostic.count);
    case SseDiagnosticKind::EventTooLong:
        return u"the event at byte %1 is longer than %2 bytes and was dropped"_s.arg(diagnostic.byteOffset)
            .arg(diagnostic.count);
    case SseDiagnosticKind::UnfinishedEvent:
        return u"the stream ended inside the event at byte %1, of which %2 bytes were dropped"_s
            .arg(diagnostic.byteOffset)
            .arg(diagnostic.count);
    }
    Q_UNREACHABLE();
    return {};
}

void SseParser::Kept::point(QByteArrayView input)
{
    m_view = input;
    m_inInput = true;
}

void SseParser::Kept::copy(QByteArrayView bytes)
{
    m_buffer.resize(0);
    m_buffer.append(bytes);
    m_view = m_buffer;
    m_inInput = false;
}

void SseParser::Kept::adopt(QByteArray &buffer, QByteArrayView part)
{
    m_buffer.swap(buffer); // the part's bytes stay where they are
    m_view = part;
    m_inInput = false;
}

void SseParser::Kept::appendLine(QByteArrayView bytes)
{
    if (m_inInput)
        copy(m_view);
    else if (m_view.size() < m_buffer.size())
        m_buffer.remove(0, m_buffer.size() - m_view.size()); // the field's name, adopted with its value
    m_buffer.append('\n').append(bytes);
    m_view = m_buffer;
}

void SseParser::Kept::detachFromInput()
{
    if (m_inInput)
        copy(m_view);
}

void SseParser::Kept::clear()
{
    m_view = {};
    m_inInput = false;
    empty(m_buffer);
}

SseParser::SseParser(const SseLimits &limits)
    : m_limits(limits)
{}

void SseParser::feed(QByteArrayView bytes, SseSink &sink)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    const auto offsetOf = [&](const char *position) { return m_fed + (position - bytes.begin()); };

    if (m_skipLineFeed && at != end) {
        m_skipLineFeed = false;
        if (*at == '\n')
            m_lineStart = offsetOf(++at);
    }
    LineEnds lineEnds {end};
    while (at != end) {
        const char *lineEnd = lineEnds.next(at);
        if (!lineEnd) {
            keepTail(between(at, end), sink);
            break;
        }
        endLine(between(at, lineEnd), sink);
        at = lineEnd + 1;
        if (*lineEnd == '\r') {
            m_skipLineFeed = at == end;
            if (at != end && *at == '\n')
                ++at;
        }
        m_lineStart = offsetOf(at);
    }
    m_fed += bytes.size();
    m_type.detachFromInput();
    m_data.detachFromInput();
}

void SseParser::finish(SseSink &sink)
{
    const QByteArrayView line = m_firstLine ? withoutByteOrderMark(m_line) : m_line;
    const bool unfinishedField = !line.isEmpty() && line[0] != ':';
    if ((m_eventBegun || unfinishedField) && !m_skipEvent) {
        const qint64 start = m_eventBegun ? m_eventStart : m_lineStart;
        sink.diagnostic({SseDiagnosticKind::UnfinishedEvent, start, m_fed - start});
    }
    SseParser next {m_limits};
    next.m_lastEventId = m_lastEventId;
    next.m_nextEventId = m_lastEventId;
    *this = std::move(next);
}

/// Takes the beginning of a line whose end is in a later read.
void SseParser::keepTail(QByteArrayView tail, SseSink &sink)
{
    if (m_skipLine)
        return;
    if (m_line.size() + tail.size() <= m_limits.maxLineBytes) {
        m_line.append(tail);
        return;
    }
    giveUpLine(m_line.isEmpty() ? tail[0] : m_line[0], sink);
    m_skipLine = true;
}

void SseParser::endLine(QByteArrayView rest, SseSink &sink)
{
    if (m_skipLine) {
        m_skipLine = false;
        return;
    }
    if (m_line.size() + rest.size() > m_limits.maxLineBytes) {
        giveUpLine(m_line.isEmpty() ? rest[0] : m_line[0], sink);
        return;
    }
    if (m_line.isEmpty()) {
        takeLine(rest, nullptr, sink);
        return;
    }
    m_line.append(rest);
    takeLine(m_line, &m_line, sink);
    empty(m_line);
}

void SseParser::giveUpLine(char first, SseSink &sink)
{
    m_firstLine = false;
    empty(m_line);
    sink.diagnostic({SseDiagnosticKind::LineTooLong, m_lineStart, m_limits.maxLineBytes});
    if (first == ':')
        return; // only a comment: the event around it is whole
    clearEvent();
    m_skipEvent = true;
}

/// Interprets a whole line. With an owner the line lies in that buffer, which may be taken; else in the input.
void SseParser::takeLine(QByteArrayView line, QByteArray *owner, SseSink &sink)
{
    if (m_firstLine) {
        m_firstLine = false;
        line = withoutByteOrderMark(line);
    }
    if (line.isEmpty()) {
        dispatch(sink);
        return;
    }
    // No line end is part of a character, so what a read cuts in two needs no care here.
    if (!isValidUtf8(line)) {
        empty(m_decoded);
        const qsizetype replaced = appendReplacingInvalidUtf8(line, m_decoded);
        sink.diagnostic({SseDiagnosticKind::InvalidUtf8, m_lineStart, replaced});
        line = m_decoded;
        owner = &m_decoded;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        sink.comment(line.sliced(1));
    else if (colon < 0)
        takeField(line, line.last(0), owner, sink);
    else if (line.size() > colon + 1 && line[colon + 1] == ' ')
        takeField(line.first(colon), line.sliced(colon + 2), owner, sink);
    else
        takeField(line.first(colon), line.sliced(colon + 1), owner, sink);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value, QByteArray *owner, SseSink &sink)
{
    if (name == "data") {
        if (admit(value.size() + (m_hasData ? 1 : 0), sink))
            takeData(value, owner);
    } else if (name == "event") {
        if (admit(value.size() - m_type.size(), sink))
            takeType(value, owner);
    } else if (name == "id") {
        takeId(value);
    } else if (name == "retry") {
        takeRetry(value, sink);
    }
}

bool SseParser::admit(qsizetype bytes, SseSink &sink)
{
    if (m_skipEvent)
        return false;
    if (!m_eventBegun) {
        m_eventBegun = true;
        m_eventStart = m_lineStart;
    }
    if (m_type.size() + m_data.size() + bytes <= m_limits.maxEventBytes)
        return true;
    giveUpEvent(sink);
    return false;
}

void SseParser::giveUpEvent(SseSink &sink)
{
    sink.diagnostic({SseDiagnosticKind::EventTooLong, m_eventStart, m_limits.maxEventBytes});
    clearEvent();
    m_skipEvent = true;
}

void SseParser::takeType(QByteArrayView value, const QByteArray *owner)
{
    if (owner)
        m_type.copy(value);
    else
        m_type.point(value);
}

void SseParser::takeData(QByteArrayView value, QByteArray *owner)
{
    if (m_hasData)
        m_data.appendLine(value);
    else if (owner)
        m_data.adopt(*owner, value);
    else
        m_data.point(value);
    m_hasData = true;
}

/// Also for an event that is given up: to be sent it again would not help.
void SseParser::takeId(QByteArrayView value)
{
    if (!value.contains('\0'))
        m_nextEventId = value.toByteArray();
}

void SseParser::takeRetry(QByteArrayView value, SseSink &sink)
{
    using Rep = std::chrono::milliseconds::rep;
    if (value.isEmpty())
        return;
    Rep ms = 0;
    for (const char c : value) {
        if (c < '0' || c > '9')
            return;
        const int digit = c - '0';
        // a number without end is just a very long time
        ms = ms > (std::numeric_limits<Rep>::max() - digit) / 10 ? std::numeric_limits<Rep>::max() : ms * 10 + digit;
    }
    sink.retry(std::chrono::milliseconds {ms});
}

/// A blank line ends an event; one without data is none.
void SseParser::dispatch(SseSink &sink)
{
    m_lastEventId = m_nextEventId;
    if (m_hasData) {
        const QByteArrayView type = m_type.size() > 0 ? m_type.view() : QByteArrayView {"message"};
        sink.event({type, m_data.view(), m_lastEventId});
    }
    clearEvent();
    m_skipEvent = false;
}

void SseParser::clearEvent()
{
    m_type.clear();
    m_data.clear();
    m_hasData = false;
    m_eventBegun = false;
}

} // namespace thumpline
