#pragma once

#include "protocol/result.h"
#include "session/session_record.h"

#include <QByteArrayView>

#include <optional>

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace thumpline {

/// Reads the lines of `watch --json` back into session records: the contract of design §9, from the other side.
///
/// Tolerant: fields and types that it does not know are left out, absent fields are unknown (a drop's bytes are -1
/// then). Of an event's payload it reads no more than who wrote it. A line that lacks one of the two clocks gets it from
/// the lines before. Memory: none that grows. Thread: one at a time; no I/O.
class RecordLineReader
{
public:
    /// The record; nothing for a line of a type that tells nothing of a session. The error is English, for people.
    [[nodiscard]] Result<std::optional<SessionRecord>, QByteArray> read(QByteArrayView line);

private:
    [[nodiscard]] Stamp stampOf(const QJsonObject &line);

    Stamp m_last {};
};

} // namespace thumpline
