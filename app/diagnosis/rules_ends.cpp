#include "diagnosis/drop_pattern.h"
#include "diagnosis/drop_rules.h"

namespace thumpline {

namespace {

using namespace std::chrono_literals;

// A close this soon after the opening, without a word, is an answer to what was asked for.
constexpr auto atOnce = 2s;
// Longer than any honest server waits with its first byte, which it sends with the headers.
constexpr auto noFirstByte = 5s;

int closeCode(const DropCase &c)
{
    const bool byFrame = c.endedBy(CloseEnding::Close) || c.endedBy(CloseEnding::Eof);
    return byFrame ? c.drop.end.closeCode.value_or(0) : 0;
}

Fit code(const DropCase &c, int from, int to, Confidence confidence = Confidence::Certain)
{
    const int closed = closeCode(c);
    return when(closed >= from && closed <= to, confidence);
}

// --- close frames

Fit goingAway(const DropCase &c)
{
    return code(c, 1001, 1001);
}

Fit badFrame(const DropCase &c)
{
    const int closed = closeCode(c);
    return when(closed == 1002 || closed == 1003 || closed == 1007, Confidence::Certain);
}

Fit tooBig(const DropCase &c)
{
    return code(c, 1009, 1009);
}

Fit brokeProtocol(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Protocol) && c.drop.wasOpen(), Confidence::Likely);
}

Fit policy(const DropCase &c)
{
    const Fit violated = code(c, 1008, 1008);
    return violated ? violated : code(c, 3000, 4999);
}

Fit serverTrouble(const DropCase &c)
{
    return code(c, 1011, 1014);
}

/// Qt tells nothing of 1005, 1006 and 1012 to 1015.
Fit unseenCode(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Close) && closeCode(c) == 0 && c.drop.wasOpen(), Confidence::Possible);
}

bool isClosedAtOnce(const ConnectionRecord &drop)
{
    const bool plain
        = drop.end.closeCode.value_or(1000) == 1000 && drop.end.closeText.isEmpty() && drop.end.serverError.isEmpty();
    return drop.transport == TransportKind::WebSocket && drop.end.ending == CloseEnding::Eof && plain && drop.age
        && *drop.age < atOnce && drop.events == 0;
}

Fit closedAtOnce(const DropCase &c)
{
    if (!isClosedAtOnce(c.drop))
        return std::nullopt;
    const bool again = !c.past.empty() && isClosedAtOnce(c.past.back());
    return again ? Confidence::Likely : Confidence::Possible;
}

// --- silence

Fit heldBack(const DropCase &c)
{
    const bool noHeaders = c.endedBy(CloseEnding::Timeout) && c.drop.end.phase == ClosePhase::Http;
    const bool failing = c.around.health.failed() || c.around.health.before == HealthState::Down;
    if (noHeaders)
        return failing ? Confidence::Possible : Confidence::Likely;
    const bool nothingCame = c.drop.bytes == 0 && c.drop.events == 0 && c.drop.heartbeats == 0
        && !c.drop.phases.firstByte && c.drop.age.value_or(0ms) >= noFirstByte;
    return when(nothingCame && !c.isWebSocket() && !c.endedBy(CloseEnding::Local), Confidence::Likely);
}

Fit halfOpen(const DropCase &c)
{
    if (!c.endedBy(CloseEnding::Stale))
        return std::nullopt;
    return c.drop.heartbeats > 0 ? Confidence::Likely : Confidence::Possible;
}

// --- how it ended, where nothing tells why

/// Whether something besides the end itself is known, so that other causes are ruled out.
Confidence byContext(const DropCase &c)
{
    if (c.around.siblings > 0 && c.around.allSiblingsEnded() && !c.around.health.failed())
        return Confidence::Possible; // what ended them all says more than how this one ended
    const bool goOn = !c.around.isFresh && c.around.siblings > 0 && c.around.siblingsEnded < c.around.siblings;
    const bool known = goOn || c.around.health.wellAfter || c.around.health.failed();
    const auto idle = dropPatterns::sameIdle(c);
    const bool mayBeIdle = idle && dropPatterns::wellKnownIdle(*c.drop.idle);
    return known && !mayBeIdle ? Confidence::Likely : Confidence::Possible;
}

Fit cut(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Cut) && !c.isWebSocket(), byContext(c));
}

Fit cutWithoutCloseFrame(const DropCase &c)
{
    const bool noFrame = c.endedBy(CloseEnding::Cut) && c.isWebSocket();
    return when(noFrame || closeCode(c) == 1006, byContext(c));
}

Fit reset(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Reset), byContext(c));
}

Fit endedByServer(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Eof), Confidence::Possible);
}

Fit otherCode(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Close), Confidence::Possible);
}

} // namespace

DropRules::Table DropRules::ofWebSocket()
{
    static constexpr const char *reportIt
        = QT_TR_NOOP("This is a mistake in one of the two programs. Please report it.");
    static constexpr const char *triesAgain = QT_TR_NOOP("Nothing to do: it will be tried again.");
    static constexpr std::array rules {
        DropRule {.rule = {25},
                  .cause = "going_away",
                  .fits = goingAway,
                  .text = QT_TR_NOOP("The server or a proxy is being stopped or restarted."),
                  .advice = triesAgain},
        DropRule {.rule = {26},
                  .cause = "bad_frame",
                  .fits = badFrame,
                  .text = QT_TR_NOOP("One side sent a frame that the other does not take."),
                  .advice = reportIt},
        DropRule {.rule = {26},
                  .cause = "message_too_big",
                  .fits = tooBig,
                  .text = QT_TR_NOOP("A message was bigger than the other side takes."),
                  .advice = reportIt},
        DropRule {.rule = {26},
                  .cause = "protocol_broken",
                  .fits = brokeProtocol,
                  .text = QT_TR_NOOP("A mistake in the server or in a proxy on the way: the stream broke the rules of "
                                     "its protocol."),
                  .advice = reportIt},
        DropRule {.rule = {28},
                  .cause = "server_policy",
                  .fits = policy,
                  .text = QT_TR_NOOP("A rule of that server’s software; what it means, its own words say."),
                  .advice = QT_TR_NOOP("Ask the server’s administrator.")},
        DropRule {.rule = {29},
                  .cause = "server_trouble",
                  .fits = serverTrouble,
                  .text = QT_TR_NOOP("An error in the server, a restart, or a gateway that lost it."),
                  .advice = triesAgain,
                  .adminAdvice = QT_TR_NOOP("Look into the streaming service’s log for this time.")},
        DropRule {.rule = {36},
                  .cause = "closed_at_once",
                  .fits = closedAtOnce,
                  .text = QT_TR_NOOP("The server does not know this stream, a hashtag is missing, or the list is not "
                                     "yours; or there is one stream too many. Old servers say no more."),
                  .advice = QT_TR_NOOP("Check the stream; for an old server, choose one stream for each WebSocket."),
                  .tellApart = QT_TR_NOOP("If another stream opens with the same token, it is this stream.")},
        DropRule {.rule = {29},
                  .cause = "server_trouble",
                  .fits = unseenCode,
                  .text = QT_TR_NOOP("The server closed the WebSocket with a code that can’t be seen from here: most "
                                     "likely trouble of its own."),
                  .advice = triesAgain},
        DropRule {.rule = {27},
                  .cause = "no_close_frame",
                  .fits = unseenCode, // 1006 is one of the codes that can't be seen
                  .text = QT_TR_NOOP("The server process was killed, or the network or a proxy ended the connection: "
                                     "no close frame came."),
                  .advice = triesAgain},
    };
    return rules;
}

DropRules::Table DropRules::ofSilence()
{
    static constexpr std::array rules {
        DropRule {.rule = {14},
                  .cause = "answer_held_back",
                  .fits = heldBack,
                  .text = QT_TR_NOOP("A proxy holds the answer back: it buffers or compresses the stream."),
                  .advice = QT_TR_NOOP("Try WebSocket for this stream: proxies do not hold it back."),
                  .adminAdvice = QT_TR_NOOP("Turn buffering and compression off for /api/v1/streaming (nginx: "
                                            "proxy_buffering off; gzip off)."),
                  .tellApart = QT_TR_NOOP("If health answers while the stream does not, it is the proxy; if neither "
                                          "does, the service hangs.")},
        DropRule {.rule = {24},
                  .cause = "half_open",
                  .fits = halfOpen,
                  .text = QT_TR_NOOP("A NAT or firewall dropped the connection without telling either end, or the "
                                     "server’s machine is gone."),
                  .advice = QT_TR_NOOP("Nothing to do: it was given up and is tried again. On a network that does "
                                       "this often, WebSocket with its own pings holds better."),
                  .adminAdvice = QT_TR_NOOP("Look at the idle timeouts of firewalls and load balancers that do not "
                                            "end connections, but forget them.")},
    };
    return rules;
}

DropRules::Table DropRules::ofPlainEnds()
{
    static constexpr const char *triesAgain = QT_TR_NOOP("Nothing to do: it will be tried again.");
    static constexpr const char *lookAround
        = QT_TR_NOOP("Always after the same silence: a proxy’s timeout. All streams at once and failing health: a "
                     "restart. This connection alone: a worker of the service or of the proxy.");
    static constexpr const char *logs
        = QT_TR_NOOP("Look into the logs of the streaming service and of the proxy for this time.");
    static constexpr std::array rules {
        DropRule {.rule = {18},
                  .cause = "stream_cut",
                  .fits = cut,
                  .text
                  = QT_TR_NOOP("The server process or a proxy ended without finishing the answer, or a time limit "
                               "of the proxy ran out."),
                  .advice = triesAgain,
                  .adminAdvice = logs,
                  .tellApart = lookAround,
                  .isFallback = true},
        DropRule {.rule = {27},
                  .cause = "no_close_frame",
                  .fits = cutWithoutCloseFrame,
                  .text = QT_TR_NOOP("The server process was killed, or the network or a proxy ended the connection: "
                                     "no close frame came."),
                  .advice = triesAgain,
                  .adminAdvice = logs,
                  .tellApart = lookAround,
                  .isFallback = true},
        DropRule {.rule = {23},
                  .cause = "connection_reset",
                  .fits = reset,
                  .text = QT_TR_NOOP(
                      "The streaming service was killed, or a firewall or proxy on the way ended the connection."),
                  .advice = triesAgain,
                  .adminAdvice = logs,
                  .tellApart = lookAround,
                  .isFallback = true},
        DropRule {.cause = "unknown",
                  .fits = endedByServer,
                  .text = QT_TR_NOOP("The server ended the stream in good order, and did not say why."),
                  .advice = triesAgain,
                  .adminAdvice = logs,
                  .tellApart = QT_TR_NOOP("A next attempt that gets status 401 shows a revoked token."),
                  .isFallback = true},
        DropRule {.cause = "unknown",
                  .fits = otherCode,
                  .text = QT_TR_NOOP("The server closed the WebSocket with a code that says nothing about the cause."),
                  .advice = triesAgain,
                  .isFallback = true},
    };
    return rules;
}

} // namespace thumpline
