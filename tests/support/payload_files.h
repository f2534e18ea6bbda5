#pragma once

#include "protocol/stream_event.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace thumpline::test {

/// The names of the files in data/payloads that match, sorted; without account.list.json, which holds no payloads.
[[nodiscard]] QStringList payloadFiles(const QString &pattern);
/// The event that a file's payloads belong to, by payloads/README.md.
[[nodiscard]] QByteArray eventOf(const QString &fileName);
/// The payloads in a file: each element of a `.list.json`, the whole file otherwise.
[[nodiscard]] std::vector<QByteArray> payloadsOf(const QString &fileName);
/// The first (mostly the only) payload of a file.
[[nodiscard]] QByteArray payloadOf(const QString &fileName);

[[nodiscard]] StreamEventPtr decodePayload(const QByteArray &event, const QByteArray &payload);
/// Decodes a file's payload as the event that it belongs to.
[[nodiscard]] StreamEventPtr decodeFile(const QString &fileName, size_t index = 0);

/// All notes of an event, one a line: `field: reason`.
[[nodiscard]] QByteArray notesOf(const StreamEvent &event);
/// Why the event could not be used; empty if it could.
[[nodiscard]] QByteArray reasonOf(const StreamEvent &event);

} // namespace thumpline::test
