#include "probe/redirect_walk.h"

#include "transport/http_headers.h"

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 8s; // for each hop
constexpr qsizetype maxBody = 4096;

} // namespace

RedirectWalk::RedirectWalk(Clock &clock, QObject *parent)
    : ProbeTask(parent)
    , m_clock(clock)
{}

void RedirectWalk::start(const QUrl &webServer, const QUrl &streamingServer)
{
    m_streamingServer = streamingServer;
    ask(apiUrl(webServer, u"/api/v1/streaming"_s));
}

void RedirectWalk::ask(const QUrl &url)
{
    m_url = url;
    m_asked = m_clock.now();
    if (m_fetch)
        m_fetch.release()->deleteLater(); // this is its own signal
    m_fetch = std::make_unique<HttpFetch>(m_manager);
    connect(m_fetch.get(), &HttpFetch::finished, this, &RedirectWalk::handleResult);
    m_fetch->start({.url = url, .headerTimeout = patience, .maxRedirects = 0}, patience, maxBody, true);
}

void RedirectWalk::handleResult(const FetchResult &result)
{
    const CloseReason &reason = result ? result.value().reason : result.error();
    m_facts.hops.push_back({.url = shownUrl(m_url),
                            .status = reason.httpStatus,
                            .took = std::chrono::floor<std::chrono::milliseconds>(m_clock.now() - m_asked)});
    m_facts.headers = reason.headers;
    // The query of a target is not followed: it would be an echo of one that was not sent.
    const QUrl target(reason.redirectTarget);
    if (!result && reason.ending == CloseEnding::Redirect && !target.host().isEmpty()) {
        follow(target);
        return;
    }
    if (!reason.httpStatus) // a 401 hides its body's end from Qt: its status is answer enough
        m_facts.failure = reason;
    end();
}

void RedirectWalk::follow(const QUrl &target)
{
    if (m_url.scheme() == "https"_L1 && target.scheme() != "https"_L1) {
        m_facts.toPlain = true;
        m_url = target;
        end();
    } else if (m_facts.hops.size() > RedirectFacts::maxHops) {
        m_facts.endless = true;
        end();
    } else {
        ask(target);
    }
}

void RedirectWalk::end()
{
    // Of its first address alone nothing follows: not every instance sends the web host's visitors on.
    m_facts.leavesOrigin = m_facts.hops.size() > 1 && !isSameOrigin(m_url, m_streamingServer);
    finish(m_facts);
}

} // namespace thumpline
