#pragma once

#include "protocol/decoder.h"
#include "timeline/timeline_input.h"

#include <QByteArray>

namespace thumpline::test {

/// What a made-up status says; the rest of its JSON is the same for all.
struct StatusText
{
    QByteArray id {};
    QByteArray content {"<p>hello</p>"};
    QByteArray acct {"ann@home.example"};
    QByteArray displayName {}; ///< empty: the handle's name
    QByteArray createdAt {}; ///< empty: what the id tells, or 2026-11-24T10:00:00Z
    QByteArray editedAt {}; ///< empty: null
    QByteArray more {}; ///< further fields, each with its comma before it
};
[[nodiscard]] QByteArray statusJson(const StatusText &status);

[[nodiscard]] StreamEventPtr eventOf(const QByteArray &name, const QByteArray &payload);
[[nodiscard]] StreamEventPtr update(const StatusText &status);
[[nodiscard]] StreamEventPtr statusUpdate(const StatusText &status);
[[nodiscard]] StreamEventPtr deletion(const QByteArray &id);
/// The boost of a status, by bea@loft.example.
[[nodiscard]] StreamEventPtr boost(const QByteArray &id, const StatusText &boosted);

/// The id of a snowflake made some seconds after 2026-11-24T10:00:00Z.
[[nodiscard]] QByteArray snowflake(int seconds, int sequence = 0);
/// The wall clock some seconds after 2026-11-24T10:00:00Z, and the monotonic one with it.
[[nodiscard]] Arrival arrivalAt(int seconds, SourceIndex source);

/// All `event:`/`data:` pairs of a recorded SSE body, decoded.
[[nodiscard]] std::vector<StreamEventPtr> eventsOfSse(const QString &path);
/// All events that the server sent in a recorded WebSocket session (.wsl), decoded.
[[nodiscard]] std::vector<StreamEventPtr> eventsOfWsl(const QString &path);
/// The payloads of a file of tests/data/payloads: several of a `.list.json`, each on one line, else one.
[[nodiscard]] std::vector<QByteArray> payloadsOf(const QString &path);
/// The event that a payload file is for, by its name.
[[nodiscard]] QByteArray eventNameOf(const QString &fileName);

} // namespace thumpline::test
