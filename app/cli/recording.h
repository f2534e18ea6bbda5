#pragma once

#include "cli/event_line.h"
#include "protocol/decoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

#include <functional>

namespace thumpline {

/// Turns the bytes of a recorded stream into the lines of `decode`, however they are cut.
///
/// What is lost or had to be mended is said by complaints, one sentence each, of which only the first are told one by
/// one: a hostile file could hold millions. Memory: as the parsers' limits; the owner takes the lines away.
/// Thread: any, one at a time; no I/O.
class Recording
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::Recording)
public:
    using Complain = std::function<void(const QString &sentence)>;

    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;
    virtual ~Recording() = default;

    virtual void feed(QByteArrayView bytes) = 0;
    /// The recording is over: what stands unfinished is told, and how many complaints were kept back.
    void finish();

    /// The lines so far. The owner empties it as often as it likes.
    [[nodiscard]] QByteArray &lines() { return m_lines; }
    /// Whether something was malformed: exit code 1.
    [[nodiscard]] bool wasMalformed() const { return m_malformed; }

protected:
    Recording(bool typed, Complain complain);

    virtual void finishStream() = 0;
    void writeEvent(WireMessage &&message);
    void writeMalformed(QByteArrayView text, const MalformedEvent &fault);
    void writeHeartbeat(QByteArrayView kind, const QByteArrayView *text);
    /// `bad`: something was malformed, not only worth a word.
    void complain(const QString &sentence, bool bad);

private:
    void writeEvent(const StreamEvent &event);

    QByteArray m_lines {};
    Complain m_complain;
    Decoder m_decoder {};
    EventLine m_eventLine;
    qint64 m_complaints = 0;
    bool m_malformed = false;
};

} // namespace thumpline
