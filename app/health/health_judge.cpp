#include "health/health_judge.h"

#include "transport/http_headers.h"

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBody = 200;

/// Statuses by which a proxy says that nobody is behind it; 52x and 530 are Cloudflare's (protocol.md D11, D12).
bool meansDown(int status)
{
    return (status >= 502 && status <= 504) || (status >= 520 && status <= 526) || status == 530;
}

HealthSample sampleOf(const QUrl &server, const FetchResult &result)
{
    HealthSample sample {.server = server};
    if (!result.ok()) {
        sample.error = result.error();
        sample.httpStatus = result.error().httpStatus;
        sample.state = sample.httpStatus && !meansDown(*sample.httpStatus) ? HealthState::Degraded : HealthState::Down;
        return sample;
    }
    const FetchedAnswer &answer = result.value();
    sample.httpStatus = answer.status;
    sample.latency = answer.latency;
    sample.cached = !headerValue(answer.headers, "age").isEmpty();
    sample.serverDate = parseHttpDate(headerValue(answer.headers, "date"));
    sample.certificate = answer.certificate;
    return sample;
}

bool isPage(const FetchedAnswer &answer)
{
    return headerValue(answer.headers, "content-type").toLower().startsWith("text/html");
}

HealthState stateOf(const FetchedAnswer &answer, bool isFine, bool isCached)
{
    if (meansDown(answer.status))
        return HealthState::Down;
    return isFine && !isCached && answer.latency < slowHealth ? HealthState::Ok : HealthState::Degraded;
}

} // namespace

HealthSample judgeHealth(const QUrl &server, const FetchResult &result, bool wasThere)
{
    HealthSample sample = sampleOf(server, result);
    if (!result.ok())
        return sample;
    const FetchedAnswer &answer = result.value();
    const bool isFine = answer.status == 200 && answer.body.trimmed() == "OK";
    const bool isMissing = answer.status == 404 || answer.status == 405 || answer.status == 410;
    sample.state = isMissing && !wasThere ? HealthState::Unavailable : stateOf(answer, isFine, sample.cached);
    if (!isFine)
        sample.body = answer.body.left(maxBody);
    return sample;
}

HealthSample judgeLiveness(const QUrl &server, const FetchResult &result)
{
    HealthSample sample = sampleOf(server, result);
    if (!result.ok())
        return sample;
    const FetchedAnswer &answer = result.value();
    if (answer.status == 404 || isPage(answer)) {
        sample.state = HealthState::Unavailable;
        return sample;
    }
    sample.state = stateOf(answer, answer.status == 200, sample.cached);
    if (answer.status != 200)
        sample.body = answer.body.left(maxBody);
    return sample;
}

} // namespace thumpline
