#pragma once

#include "probe/probe_task.h"
#include "transport/http_fetch.h"

#include <QNetworkAccessManager>

#include <memory>

namespace thumpline {

/// Follows where the web host's streaming address leads to, hop by hop. Without a token on all the way, so that any origin
/// may be asked; never from https to http. What the last one answers does not matter: it is no stream that is asked for.
/// Gives RedirectFacts; each hop has eight seconds.
class RedirectWalk final : public ProbeTask
{
    Q_OBJECT
public:
    explicit RedirectWalk(Clock &clock, QObject *parent = nullptr);

    /// `streamingServer`: where streams are asked from.
    void start(const QUrl &webServer, const QUrl &streamingServer);

private:
    void ask(const QUrl &url);
    void handleResult(const FetchResult &result);
    void follow(const QUrl &target);
    void end();

    Clock &m_clock;
    QNetworkAccessManager m_manager {};
    std::unique_ptr<HttpFetch> m_fetch {}; // after the manager: it goes first
    QUrl m_url {};
    QUrl m_streamingServer {};
    Instant m_asked {};
    RedirectFacts m_facts {};
};

} // namespace thumpline
