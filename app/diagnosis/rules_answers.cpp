#include "diagnosis/drop_rules.h"

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

bool says(const DropCase &c, QLatin1StringView words)
{
    return c.drop.end.serverError.contains(words, Qt::CaseInsensitive);
}

bool status(const DropCase &c, int from, int to)
{
    return c.drop.endedByStatus(from, to);
}

bool status(const DropCase &c, int only)
{
    return status(c, only, only);
}

bool isHtml(const DropCase &c)
{
    return c.drop.end.contentType.contains("html"_L1, Qt::CaseInsensitive);
}

bool isJson(const DropCase &c)
{
    return c.drop.end.contentType.contains("json"_L1, Qt::CaseInsensitive) || !c.drop.end.serverError.isEmpty();
}

bool inUpgrade(const DropCase &c)
{
    return c.drop.end.phase == ClosePhase::Upgrade;
}

bool fromCloudflare(const DropCase &c)
{
    return c.drop.header("server").compare("cloudflare", Qt::CaseInsensitive) == 0
        || !c.drop.header("cf-ray").isEmpty();
}

// --- what the server says about the token

Fit listNotOwned(const DropCase &c)
{
    return when(status(c, 401) && says(c, "list"_L1), Confidence::Certain);
}

Fit tokenMissing(const DropCase &c)
{
    return when(status(c, 401) && says(c, "missing"_L1), Confidence::Certain);
}

Fit scopeMissing(const DropCase &c)
{
    return when(status(c, 401) && says(c, "scope"_L1), Confidence::Certain);
}

Fit tokenInvalid(const DropCase &c)
{
    return when(status(c, 401) && says(c, "token"_L1), Confidence::Certain);
}

Fit unauthorized(const DropCase &c)
{
    return when(status(c, 401), isHtml(c) ? Confidence::Possible : Confidence::Likely);
}

// --- what stands in front of the server

Fit challenged(const DropCase &c)
{
    return when(!c.drop.wasOpen() && !c.drop.header("cf-mitigated").isEmpty(), Confidence::Certain);
}

Fit botProtection(const DropCase &c)
{
    const bool turnedAway = status(c, 406) || status(c, 418);
    const bool forbidden = status(c, 403) && (isHtml(c) || (fromCloudflare(c) && !isJson(c)));
    return when(turnedAway || forbidden, Confidence::Likely);
}

Fit forbidden(const DropCase &c)
{
    return when(status(c, 403), Confidence::Possible);
}

Fit proxySignIn(const DropCase &c)
{
    return when(status(c, 407), Confidence::Certain);
}

// --- where it leads

Fit noUpgrade(const DropCase &c)
{
    const bool refused = status(c, 426) || (status(c, 400) && says(c, "channel"_L1));
    if (refused && inUpgrade(c))
        return Confidence::Certain;
    return when(inUpgrade(c) && (status(c, 200, 299) || status(c, 400) || status(c, 404)), Confidence::Likely);
}

Fit upgradeSilent(const DropCase &c)
{
    return when(inUpgrade(c) && c.endedBy(CloseEnding::Timeout), Confidence::Possible);
}

Fit noSuchStream(const DropCase &c)
{
    if (status(c, 404) && isJson(c))
        return Confidence::Certain;
    // A subscription that an open WebSocket turned down, or a name that a newer server does not know.
    const bool unknown = status(c, 400) && (says(c, "channel"_L1) || says(c, "stream"_L1) || says(c, "missing"_L1));
    return when(unknown, Confidence::Certain);
}

Fit notRouted(const DropCase &c)
{
    return when(status(c, 404), isHtml(c) ? Confidence::Likely : Confidence::Possible);
}

Fit badRequest(const DropCase &c)
{
    return when(status(c, 400, 499), Confidence::Possible);
}

Fit askedToStop(const DropCase &c)
{
    return when(status(c, 204), Confidence::Certain);
}

Fit gone(const DropCase &c)
{
    return when(status(c, 410), Confidence::Certain);
}

Fit moved(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Redirect) || status(c, 300, 399), Confidence::Likely);
}

Fit webPage(const DropCase &c)
{
    const bool notAsked = !c.drop.end.contentType.contains("event-stream"_L1, Qt::CaseInsensitive);
    return when(c.endedBy(CloseEnding::Content) && notAsked, Confidence::Likely);
}

Fit compressed(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Content), Confidence::Possible);
}

// --- what the server can't do now

Fit rateLimit(const DropCase &c)
{
    return when(status(c, 429), Confidence::Certain);
}

Fit cloudflareLostOrigin(const DropCase &c)
{
    return when(status(c, 520, 527) || status(c, 530), Confidence::Certain);
}

Fit serviceDown(const DropCase &c)
{
    if (!status(c, 502, 504))
        return std::nullopt;
    const HealthAround &health = c.around.health;
    if (health.failed() || health.before == HealthState::Down)
        return Confidence::Certain;
    return Confidence::Likely; // where health is well, it is a limit or a route of the proxy: the text says both
}

Fit serviceHangs(const DropCase &c)
{
    const bool silent = c.endedBy(CloseEnding::Timeout)
        && (c.drop.end.phase == ClosePhase::Http || c.drop.end.phase == ClosePhase::Upgrade);
    const bool failing = c.around.health.failed() || c.around.health.before == HealthState::Down;
    return when(silent && failing, Confidence::Likely);
}

Fit serverError(const DropCase &c)
{
    return when(status(c, 500, 599), Confidence::Likely);
}

} // namespace

DropRules::Table DropRules::ofAnswers()
{
    static constexpr const char *routeStreaming
        = QT_TR_NOOP("The proxy has to pass /api/v1/streaming on to the streaming service.");
    static constexpr const char *waitForServer
        = QT_TR_NOOP("Nothing to do: it will be tried again. The server’s health shows when it is back.");
    static constexpr const char *checkStream = QT_TR_NOOP("Check the stream, its hashtag or its list.");
    static constexpr const char *letThrough = QT_TR_NOOP("Let clients without a browser through at /api/v1/streaming.");
    static constexpr const char *askForStreaming
        = QT_TR_NOOP("Ask the server’s administrator to let streaming clients through.");
    static constexpr const char *passUpgrade
        = QT_TR_NOOP("The proxy has to pass the headers Upgrade and Connection on, and speak HTTP/1.1 to the service.");
    static constexpr const char *tryEvents = QT_TR_NOOP("Try server-sent events for this stream.");
    static constexpr const char *openInBrowser
        = QT_TR_NOOP("Open the server in a browser: the network may want you to sign in.");

    static constexpr std::array rules {
        DropRule {.rule = {6},
                  .cause = "list_not_owned",
                  .fits = listNotOwned,
                  .text = QT_TR_NOOP("This list does not belong to the account of the token, or is gone."),
                  .advice = QT_TR_NOOP("Check the list.")},
        DropRule {.rule = {6},
                  .cause = "token_missing",
                  .fits = tokenMissing,
                  .text = QT_TR_NOOP("Servers since Mastodon 4.2 open no stream without a token."),
                  .advice = QT_TR_NOOP("Sign in to this server, or paste a token.")},
        DropRule {.rule = {6},
                  .cause = "scope_missing",
                  .fits = scopeMissing,
                  .text = QT_TR_NOOP("The token lacks a scope that this stream needs."),
                  .advice = QT_TR_NOOP("Sign in again, with the scope “read”.")},
        DropRule {.rule = {6},
                  .cause = "token_invalid",
                  .fits = tokenInvalid,
                  .text = QT_TR_NOOP("The token is wrong or has expired, or access was revoked."),
                  .advice = QT_TR_NOOP("Sign in again, or paste another token.")},
        DropRule {.rule = {6},
                  .cause = "token_invalid",
                  .fits = unauthorized,
                  .text = QT_TR_NOOP("The token is wrong or has expired, or access was revoked."),
                  .advice = QT_TR_NOOP("Sign in again, or paste another token.")},
        DropRule {.rule = {7},
                  .cause = "bot_protection",
                  .fits = challenged,
                  .text = QT_TR_NOOP("Cloudflare in front of the server asks for a sign of a person in a browser."),
                  .advice = askForStreaming,
                  .adminAdvice = letThrough},
        DropRule {.rule = {7},
                  .cause = "bot_protection",
                  .fits = botProtection,
                  .text = QT_TR_NOOP("Bot protection in front of the server turned the request away."),
                  .advice = askForStreaming,
                  .adminAdvice = letThrough},
        DropRule {.rule = {7},
                  .cause = "forbidden",
                  .fits = forbidden,
                  .text = QT_TR_NOOP("The account, or everybody from here, may not use this stream."),
                  .advice = QT_TR_NOOP("Ask the server’s administrator."),
                  .adminAdvice = letThrough},
        DropRule {.cause = "local_proxy",
                  .fits = proxySignIn,
                  .text = QT_TR_NOOP("The proxy of this network lets nothing through without a sign-in."),
                  .advice = QT_TR_NOOP("Set user and password of the proxy in the system’s settings.")},
        DropRule {.rule = {30},
                  .cause = "upgrade_not_passed",
                  .fits = noUpgrade,
                  .text = QT_TR_NOOP("The proxy in front of the server does not pass WebSocket on."),
                  .advice = tryEvents,
                  .adminAdvice = passUpgrade},
        DropRule {.rule = {30},
                  .cause = "upgrade_not_passed",
                  .fits = upgradeSilent,
                  .text = QT_TR_NOOP("The WebSocket handshake got no answer: a proxy that does not pass it on, or a "
                                     "service that hangs."),
                  .advice = tryEvents,
                  .adminAdvice = passUpgrade,
                  .tellApart = QT_TR_NOOP("If server-sent events work, it is the proxy.")},
        DropRule {.rule = {8},
                  .cause = "no_such_stream",
                  .fits = noSuchStream,
                  .text = QT_TR_NOOP("There is no such stream here, its hashtag is missing, or the list is not yours."),
                  .advice = checkStream},
        DropRule {.rule = {8},
                  .cause = "streaming_not_routed",
                  .fits = notRouted,
                  .text = QT_TR_NOOP("The proxy does not pass streaming on, or this server offers none."),
                  .advice = QT_TR_NOOP("Check the address of the server."),
                  .adminAdvice = routeStreaming},
        DropRule {.cause = "asked_to_stop",
                  .fits = askedToStop,
                  .text = QT_TR_NOOP("The server says that there is nothing to come back for."),
                  .advice = checkStream},
        DropRule {.rule = {9},
                  .cause = "instance_gone",
                  .fits = gone,
                  .text = QT_TR_NOOP("The server has been shut down for good, or has moved."),
                  .advice = QT_TR_NOOP("Has it moved? Look for its new address.")},
        DropRule {.rule = {9},
                  .cause = "moved",
                  .fits = moved,
                  .text = QT_TR_NOOP("It has moved, or the address is not exactly the one it uses."),
                  .advice = QT_TR_NOOP("Look at the target in the details. The token was not sent there; if you trust "
                                       "it, add it as a server."),
                  .adminAdvice = QT_TR_NOOP("Answer at the streaming address itself: clients do not follow with a "
                                            "token.")},
        DropRule {.rule = {10},
                  .cause = "rate_limit",
                  .fits = rateLimit,
                  .text = QT_TR_NOOP("A rate limit, shared with everything that uses this token or this address."),
                  .advice = QT_TR_NOOP("Nothing to do: it waits as long as the server asks for."),
                  .adminAdvice = QT_TR_NOOP("If that hits ordinary readers: limit streaming by connections, not by "
                                            "requests, and send Retry-After.")},
        DropRule {.rule = {11},
                  .cause = "service_down",
                  .fits = serviceDown,
                  .text = QT_TR_NOOP("The streaming service is down, overloaded, or out of the proxy’s reach; or a "
                                     "limit of connections is full."),
                  .advice = waitForServer,
                  .adminAdvice = QT_TR_NOOP("Look at the streaming service’s process and log, and at the proxy’s error "
                                            "log for this time.")},
        DropRule {.rule = {11},
                  .cause = "service_hangs",
                  .fits = serviceHangs,
                  .text = QT_TR_NOOP("The streaming service takes requests and does not answer: it hangs or is "
                                     "overloaded."),
                  .advice = waitForServer,
                  .adminAdvice = QT_TR_NOOP("Look at the load of the streaming service, its database and Redis.")},
        DropRule {.rule = {12},
                  .cause = "cloudflare_origin",
                  .fits = cloudflareLostOrigin,
                  .text = QT_TR_NOOP("Cloudflare in front of the server does not reach it: the server is down, does "
                                     "not answer in time, or has a certificate that does not fit."),
                  .advice = waitForServer,
                  .adminAdvice = QT_TR_NOOP("520: empty answer, 521: refused, 522: no connection, 523: no route, "
                                            "524: no answer in 100 s, 525 and 526: TLS to the server, 530: its name.")},
        DropRule {.cause = "server_error",
                  .fits = serverError,
                  .text = QT_TR_NOOP("Something went wrong inside the server."),
                  .advice = waitForServer,
                  .adminAdvice = QT_TR_NOOP("Look into the streaming service’s log for this time.")},
        DropRule {.rule = {13},
                  .cause = "not_a_stream",
                  .fits = webPage,
                  .text = QT_TR_NOOP("The sign-in page of this network, or a proxy that does not pass streams on."),
                  .advice = openInBrowser,
                  .adminAdvice = routeStreaming},
        DropRule {.rule = {13},
                  .cause = "not_a_stream",
                  .fits = compressed,
                  .text
                  = QT_TR_NOOP("A proxy that compresses or replaces answers, or another program at this address."),
                  .advice = QT_TR_NOOP("Check the address of the server."),
                  .adminAdvice = QT_TR_NOOP("Turn compression off for /api/v1/streaming.")},
        DropRule {.cause = "bad_request",
                  .fits = badRequest,
                  .text = QT_TR_NOOP("The server does not take this request."),
                  .advice = checkStream},
    };
    return rules;
}

} // namespace thumpline
