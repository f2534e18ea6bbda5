#include "session/page_desk.h"

#include <algorithm>
#include <utility>

namespace thumpline {

class PageDesk::Asker final : public PageSource
{
public:
    explicit Asker(PageDesk &desk)
        : m_desk(desk)
    {}
    ~Asker() override { m_desk.takeBack(*this); }
    Q_DISABLE_COPY_MOVE(Asker)

    void fetch(const PageRequest &request, RestClient::Handler done) override
    {
        m_desk.take({.asker = this, .page = request, .done = std::move(done)});
    }
    void cancel() override { m_desk.takeBack(*this); }

private:
    PageDesk &m_desk;
};

PageDesk::PageDesk(std::unique_ptr<PageSource> pages)
    : m_pages(std::move(pages))
{}

PageDesk::~PageDesk() = default;

std::unique_ptr<PageSource> PageDesk::makeAsker()
{
    return m_pages ? std::make_unique<Asker>(*this) : nullptr;
}

void PageDesk::take(Request request)
{
    m_requests.push_back(std::move(request));
    serveNext();
}

void PageDesk::takeBack(const Asker &asker)
{
    const bool underWay = m_busy && m_requests.front().asker == &asker;
    std::erase_if(m_requests, [&](const Request &request) { return request.asker == &asker; });
    if (!underWay)
        return;
    m_busy = false;
    m_pages->cancel();
    serveNext();
}

void PageDesk::serveNext()
{
    if (m_busy || m_requests.empty())
        return;
    m_busy = true;
    m_pages->fetch(m_requests.front().page, [this](const RestResult &result) {
        const RestClient::Handler done = std::move(m_requests.front().done);
        m_requests.pop_front();
        m_busy = false;
        done(result); // may ask for its next page: behind those who wait already
        serveNext();
    });
}

} // namespace thumpline
