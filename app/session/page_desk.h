#pragma once

#include "session/page_source.h"

#include <deque>
#include <memory>

namespace thumpline {

/// One page source for several askers of one stream: who comes first is served first, one request at a time.
///
/// So filling a gap, looking again at statuses and looking after a quiet stream never ask at once, and share one
/// connection to the server. Ownership: of the source; the askers made here must not outlive the desk. Thread: of its
/// owner.
class PageDesk
{
public:
    /// `pages` may be null: then makeAsker() gives null as well.
    explicit PageDesk(std::unique_ptr<PageSource> pages);
    ~PageDesk();
    Q_DISABLE_COPY_MOVE(PageDesk)

    /// A page source that waits for its turn here. Its cancel() takes back its own request and no other.
    [[nodiscard]] std::unique_ptr<PageSource> makeAsker();

private:
    class Asker;
    struct Request
    {
        const Asker *asker = nullptr;
        PageRequest page {};
        RestClient::Handler done {};
    };

    void take(Request request);
    void takeBack(const Asker &asker);
    void serveNext();

    std::unique_ptr<PageSource> m_pages;
    std::deque<Request> m_requests {}; // front: under way
    bool m_busy = false; // the front was passed on, and is not answered yet
};

} // namespace thumpline
