#pragma once

#include "transport/rest_client.h"
#include "transport/secret.h"

#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

namespace thumpline {

/// One page of a REST timeline that is wanted.
struct PageRequest
{
    QUrl server {};
    QString path {}; ///< `/api/v1/timelines/home`
    QUrlQuery query {};
    Secret token {};
};

/// Where pages come from: REST, or a test.
///
/// One request at a time. Thread: of its owner. Time limits and size limits are the source's: every request is answered
/// once, never from within fetch(), unless it is cancelled.
class PageSource
{
public:
    PageSource() = default;
    Q_DISABLE_COPY_MOVE(PageSource)
    virtual ~PageSource() = default;

    virtual void fetch(const PageRequest &request, RestClient::Handler done) = 0;
    /// No answer will come any more.
    virtual void cancel() = 0;
};

/// Pages of an instance's REST API.
class RestPages final : public PageSource
{
public:
    void fetch(const PageRequest &request, RestClient::Handler done) override;
    void cancel() override;

private:
    std::unique_ptr<RestClient> m_client {}; // for one server and m_token
    Secret m_token {};
    QObject m_context {}; // dies first: no handler is called after that
};

} // namespace thumpline
