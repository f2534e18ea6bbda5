#pragma once

#include <QWebSocket>
#include <QtGlobal>

namespace thumpline {

/// The signal that a QWebSocket failed: renamed in Qt 6.5.
[[nodiscard]] inline auto webSocketErrorSignal()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return &QWebSocket::errorOccurred;
#else
    return qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
}

} // namespace thumpline
