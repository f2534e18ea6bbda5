#include "diagnosis/drop_pattern.h"
#include "diagnosis/drop_rules.h"

namespace thumpline {

namespace {

/// Whether a pattern of idle times can't be told from one of ages, as nothing ever came.
bool isOnlyIdle(const DropCase &c)
{
    return dropPatterns::isSilentThroughout(c.drop);
}

Fit crashLoop(const DropCase &c)
{
    const auto pattern = dropPatterns::shortLives(c);
    return when(pattern && pattern->holds(), Confidence::Likely);
}

Fit idleTimeout(const DropCase &c)
{
    const auto pattern = dropPatterns::sameIdle(c);
    return when(pattern && pattern->holds(), Confidence::Likely);
}

Fit durationLimit(const DropCase &c)
{
    const auto pattern = dropPatterns::sameAge(c);
    if (!pattern || !pattern->holds())
        return std::nullopt;
    return isOnlyIdle(c) ? Confidence::Possible : Confidence::Likely;
}

Fit perhapsIdleTimeout(const DropCase &c)
{
    const auto pattern = dropPatterns::sameIdle(c);
    if (!pattern || pattern->holds())
        return std::nullopt;
    return when(pattern->alike > 1 || dropPatterns::wellKnownIdle(*c.drop.idle), Confidence::Possible);
}

Fit perhapsDurationLimit(const DropCase &c)
{
    const auto pattern = dropPatterns::sameAge(c);
    return when(pattern && !pattern->holds() && pattern->alike > 1, Confidence::Possible);
}

Fit perhapsCrashLoop(const DropCase &c)
{
    const auto pattern = dropPatterns::shortLives(c);
    return when(pattern && !pattern->holds() && pattern->alike > 1, Confidence::Possible);
}

Fit perhapsRevoked(const DropCase &c)
{
    const NextAttempt &next = c.around.next;
    const bool unanswered
        = c.endedBy(CloseEnding::Eof) && !next.opened && !next.status && c.drop.end.closeText.isEmpty();
    // A proxy may lose the last chunk of a stream that the server ended in good order.
    const bool lostItsEnd = c.endedBy(CloseEnding::Cut) && next.refusesToken();
    return when(c.drop.wasOpen() && (unanswered || lostItsEnd), Confidence::Possible);
}

/// Nothing is known of the service's health, and no other stream of the instance could tell.
Fit perhapsRestartUnseen(const DropCase &c)
{
    const HealthAround &health = c.around.health;
    const bool unknown = !health.wellAfter && health.before != HealthState::Down;
    const bool wordless = c.endedBy(CloseEnding::Cut) || c.endedBy(CloseEnding::Reset);
    return when(c.drop.wasOpen() && wordless && unknown && c.around.siblings == 0, Confidence::Possible);
}

} // namespace

DropRules::Table DropRules::ofPatterns()
{
    static constexpr std::array rules {
        DropRule {.rule = {33},
                  .cause = "crash_loop",
                  .fits = crashLoop,
                  .text = QT_TR_NOOP("The stream comes up and is gone within seconds, again and again: a service that "
                                     "crashes, or a limit of one connection for each token."),
                  .advice = QT_TR_NOOP("Does another program use the same token? Stop one of them and look again."),
                  .adminAdvice = QT_TR_NOOP("Look into the streaming service’s log: does it start over and over?"),
                  .tellApart = QT_TR_NOOP("If health fails in between, the service crashes; else it is a limit.")},
        DropRule {.rule = {16},
                  .cause = "proxy_idle_timeout",
                  .fits = idleTimeout,
                  .text
                  = QT_TR_NOOP("A proxy ends the connection when nothing has come for a fixed time; heartbeats do "
                               "not reach it, or come too seldom."),
                  .advice = QT_TR_NOOP("Nothing to do here; what was missed is fetched after each drop."),
                  .adminAdvice = QT_TR_NOOP("Raise the proxy’s read timeout for /api/v1/streaming (nginx: "
                                            "proxy_read_timeout), and find out why heartbeats do not pass: buffering, "
                                            "or a service that sends none."),
                  .tellApart = QT_TR_NOOP("If it ends at the same age with traffic too, it is a limit of duration.")},
        DropRule {.rule = {17},
                  .cause = "duration_limit",
                  .fits = durationLimit,
                  .text = QT_TR_NOOP("Something ends each connection at a fixed age, traffic or not: a load balancer’s "
                                     "limit, or a proxy that renews its workers."),
                  .advice = QT_TR_NOOP("Nothing to do here; what was missed is fetched after each drop."),
                  .adminAdvice = QT_TR_NOOP("Raise the load balancer’s or proxy’s limit for the whole duration of a "
                                            "response at /api/v1/streaming."),
                  .tellApart
                  = QT_TR_NOOP("If it ends after the same silence at other ages too, it is an idle timeout.")},
    };
    return rules;
}

DropRules::Table DropRules::ofHints()
{
    static constexpr const char *keepWatching
        = QT_TR_NOOP("Keep watching: with more drops the pattern may show the cause.");
    static constexpr std::array rules {
        DropRule {.rule = {33},
                  .cause = "crash_loop",
                  .fits = perhapsCrashLoop,
                  .text = QT_TR_NOOP("The stream came up and was gone within seconds, twice."),
                  .advice = keepWatching},
        DropRule {.rule = {16},
                  .cause = "proxy_idle_timeout",
                  .fits = perhapsIdleTimeout,
                  .text = QT_TR_NOOP("The idle timeout of a proxy."),
                  .advice = keepWatching},
        DropRule {.rule = {17},
                  .cause = "duration_limit",
                  .fits = perhapsDurationLimit,
                  .text = QT_TR_NOOP("A limit of the connection’s duration."),
                  .advice = keepWatching},
        DropRule {.rule = {19},
                  .cause = "token_revoked",
                  .fits = perhapsRevoked,
                  .text = QT_TR_NOOP("The token was revoked: the next attempt tells."),
                  .advice = keepWatching},
        DropRule {.rule = {20},
                  .cause = "service_restart",
                  .fits = perhapsRestartUnseen,
                  .text = QT_TR_NOOP("The streaming service was restarted."),
                  .advice = keepWatching},
    };
    return rules;
}

} // namespace thumpline
