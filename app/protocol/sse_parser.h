#pragma once

#include "protocol/stream_event.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>

namespace thumpline {

/// One event of an event stream. The views live until the sink's function returns.
struct SseEventView
{
    QByteArrayView type {}; ///< `message` where the stream named none
    QByteArrayView data {}; ///< the data lines, joined by line feeds; always valid UTF-8
    QByteArrayView lastEventId {}; ///< the newest `id` of the stream, from this event or an earlier one
};

/// The event as both transports hand it over. Mastodon's events without a payload (`data: undefined`) keep that word
/// as what was sent, with hasPayload off.
[[nodiscard]] WireMessage toWireMessage(const SseEventView &event);
/// The same without a copy: it lives as long as the view does. For Decoder::glance().
[[nodiscard]] WireMessage viewAsWireMessage(const SseEventView &event);

enum class SseDiagnosticKind {
    InvalidUtf8, ///< replaced by U+FFFD in one line; count: how many
    LineTooLong, ///< the line is lost, and its event if it was no comment; count: the limit
    EventTooLong, ///< the event is lost; count: the limit
    UnfinishedEvent, ///< the stream ended inside an event, which is lost; count: its bytes so far
};

/// What was wrong with the bytes. The stream goes on after each of these.
struct SseDiagnostic
{
    SseDiagnosticKind kind = SseDiagnosticKind::InvalidUtf8;
    qint64 byteOffset = 0; ///< since the start of the stream: of the line; for the last two of the event
    qint64 count = 0; ///< see the kind
    friend bool operator==(const SseDiagnostic &, const SseDiagnostic &) = default;
};

/// A stable key of the kind for logs: `invalid-utf8`.
[[nodiscard]] QByteArray toKey(SseDiagnosticKind kind);
/// One line in English for logs and the command line, without a full stop.
[[nodiscard]] QString explain(const SseDiagnostic &diagnostic);

/// Takes what an SseParser finds, in the order of the bytes.
///
/// All views live until the function returns. None of the functions may feed the parser that calls it.
class SseSink
{
public:
    virtual ~SseSink() = default;
    virtual void event(const SseEventView &event) = 0;
    /// A comment line: all that stands behind its colon. Servers' heartbeats are comments.
    virtual void comment(QByteArrayView text) = 0;
    /// The server's wish for the time to wait before a reconnect; not capped here.
    virtual void retry(std::chrono::milliseconds time) = 0;
    virtual void diagnostic(const SseDiagnostic &diagnostic) = 0;

protected:
    SseSink() = default;
    SseSink(const SseSink &) = default;
    SseSink &operator=(const SseSink &) = default;
};

/// How much one line and one event may hold before they are given up.
struct SseLimits
{
    qsizetype maxLineBytes = qsizetype {8} * 1024 * 1024;
    qsizetype maxEventBytes = qsizetype {8} * 1024 * 1024; ///< of all data lines and the type
};

/// Reads an event stream from bytes that may be cut anywhere.
///
/// A comment is reported at the end of its line, as a server's heartbeat may have no blank line after it. A payload
/// that came whole in one feed() is handed over as a view into those bytes; one that came in pieces is copied once.
/// Memory: at most the sum of the limits, three times that while invalid UTF-8 is replaced. Time: linear.
/// Errors: none, every input is valid; losses are reported as diagnostics. Thread: any, one at a time.
/// Source: HTML standard 9.2.5 and 9.2.6; protocol.md 2.
class SseParser
{
public:
    explicit SseParser(const SseLimits &limits = {});

    void feed(QByteArrayView bytes, SseSink &sink);
    /// The stream is over: what stands unfinished is dropped, and said so. The next feed() begins a new stream,
    /// which knows nothing of this one but the last event id.
    void finish(SseSink &sink);

    /// For the header `Last-Event-ID`; empty where the stream had none.
    [[nodiscard]] QByteArray lastEventId() const { return m_lastEventId; }

private:
    /// Bytes of the input as long as that stands, of our own afterwards.
    class Kept
    {
    public:
        [[nodiscard]] QByteArrayView view() const { return m_view; }
        [[nodiscard]] qsizetype size() const { return m_view.size(); }
        void point(QByteArrayView input);
        void copy(QByteArrayView bytes);
        /// Takes a buffer over without a copy; its former content of no worth is given back in exchange.
        void adopt(QByteArray &buffer, QByteArrayView part);
        void appendLine(QByteArrayView bytes);
        /// The input goes away: what points there is copied.
        void detachFromInput();
        void clear();

    private:
        QByteArrayView m_view {};
        QByteArray m_buffer {};
        bool m_inInput = false;
    };

    void keepTail(QByteArrayView tail, SseSink &sink);
    void endLine(QByteArrayView rest, SseSink &sink);
    void giveUpLine(char first, SseSink &sink);
    void takeLine(QByteArrayView line, QByteArray *owner, SseSink &sink);
    void takeField(QByteArrayView name, QByteArrayView value, QByteArray *owner, SseSink &sink);
    void takeType(QByteArrayView value, const QByteArray *owner);
    void takeData(QByteArrayView value, QByteArray *owner);
    void takeId(QByteArrayView value);
    static void takeRetry(QByteArrayView value, SseSink &sink);
    /// Whether the event has room for more; gives it up where it has not.
    [[nodiscard]] bool admit(qsizetype bytes, SseSink &sink);
    void giveUpEvent(SseSink &sink);
    void dispatch(SseSink &sink);
    void clearEvent();

    SseLimits m_limits;
    qint64 m_fed = 0; ///< bytes of all earlier feeds
    qint64 m_lineStart = 0;
    qint64 m_eventStart = 0;
    QByteArray m_line {}; ///< the beginning of a line whose end has not come
    QByteArray m_decoded {}; ///< a line with its invalid bytes replaced
    Kept m_type {};
    Kept m_data {};
    QByteArray m_nextEventId {}; ///< takes effect with the blank line
    QByteArray m_lastEventId {};
    bool m_firstLine = true;
    bool m_skipLineFeed = false; ///< the last byte was a CR: an LF now belongs to it
    bool m_skipLine = false; ///< the line was too long
    bool m_eventBegun = false;
    bool m_hasData = false;
    bool m_skipEvent = false; ///< given up, up to its blank line
};

} // namespace thumpline
