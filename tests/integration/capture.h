#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace thumpline {

/// One recording of a real server's connection (tests/data/captures), ready to be played.
struct Capture
{
    QString name {}; ///< `v4.3.0/error-bad-token-user`
    QByteArray target {}; ///< of the request: path and query
    QByteArray body {}; ///< HTTP: the body without its chunks; empty where the recording has no such file
    QByteArrayList pieces {}; ///< the bytes as they were read
    QString end {}; ///< `FIN`, `RST`, `closed by recorder`
    bool isWebSocket = false;
    bool endedByLastChunk = false;
    int status = 0;
    QJsonObject index {}; ///< its whole entry
};

/// All recordings that hold at least one byte, by name.
[[nodiscard]] QList<Capture> allCaptures();

} // namespace thumpline
