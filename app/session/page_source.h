#pragma once

#include "transport/close_reason.h"
#include "transport/secret.h"

#include <QByteArray>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace thumpline {

/// One page of a REST timeline that is wanted.
struct PageRequest
{
    QUrl server {};
    QString path {}; ///< `/api/v1/timelines/home`
    QUrlQuery query {};
    Secret token {};
};

/// What came of it: an answer, or the reason why there is none.
struct PageAnswer
{
    std::optional<int> httpStatus {};
    HeaderList headers {}; ///< all of them, lower-case names
    QByteArray body {};
    std::optional<CloseReason> error {}; ///< where no answer came, or not all of it
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

    virtual void fetch(const PageRequest &request, std::function<void(const PageAnswer &)> done) = 0;
    /// No answer will come any more.
    virtual void cancel() = 0;
};

} // namespace thumpline
