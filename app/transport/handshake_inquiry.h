#pragma once

#include "transport/http_fetch.h"
#include "transport/websocket_link.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace thumpline {

/// Finds out why a WebSocket could not be opened: Qt tells neither headers nor body of the answer, and of a silent server
/// not how far it got. The same handshake is sent once more, by HTTP, and looked at.
///
/// One question an object: ask(), then finished() once, never from within ask(), after some eight seconds at the latest.
/// Redirects are not followed: a WebSocket does not follow them either. Thread: of its owner.
class HandshakeInquiry : public QObject
{
    Q_OBJECT
public:
    explicit HandshakeInquiry(QObject *parent = nullptr);

    /// `suspected`: what is known, and told if nothing better is found.
    void ask(const LinkRequest &request, const CloseReason &suspected);

Q_SIGNALS:
    /// `changedItsMind`: what was rejected a moment ago is accepted now, so that another try is worth it at once.
    void finished(const thumpline::CloseReason &reason, bool changedItsMind);

private:
    [[nodiscard]] CloseReason found(const FetchResult &result) const;
    [[nodiscard]] CloseReason judge(const CloseReason &found, bool answered) const;

    QNetworkAccessManager m_manager {};
    HttpFetch m_fetch {m_manager}; // after the manager: it goes first
    CloseReason m_suspected {};
};

} // namespace thumpline
