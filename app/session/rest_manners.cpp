#include "session/rest_manners.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

bool mayPass(const CloseReason &reason)
{
    const int status = reason.httpStatus.value_or(0);
    return reason.ending != CloseEnding::Status || status == 408 || status == 425 || status == 429 || status >= 500;
}

std::optional<milliseconds> rateLimitWait(const RestAnswer &answer, int spareRequests, Timestamp now)
{
    const RateLimit &limit = answer.rateLimit;
    if (!limit.remaining || *limit.remaining > spareRequests || !limit.reset)
        return std::nullopt;
    const Timestamp serverNow = parseHttpDate(headerValue(answer.headers, "date")).value_or(now); // ours may be wrong
    return std::max(limit.reset->sinceEpoch - serverNow.sinceEpoch, milliseconds {0});
}

QString failureInWords(const CloseReason &reason)
{
    if (reason.httpStatus)
        return u"HTTP %1 %2"_s.arg(QString::number(*reason.httpStatus), reason.serverError).trimmed();
    return u"no answer (%1)"_s.arg(QString::fromLatin1(toKey(reason.ending)));
}

} // namespace thumpline
