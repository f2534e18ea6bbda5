#include "diagnosis/drop_pattern.h"
#include "diagnosis/drop_rules.h"

#include <algorithm>

namespace thumpline {

namespace {

/// Whether the network or the other end may have ended it without a word: not an answer, not a close code.
bool isWordless(const DropCase &c)
{
    switch (c.drop.end.ending) {
    case CloseEnding::Eof:
    case CloseEnding::Cut:
    case CloseEnding::Reset:
    case CloseEnding::Timeout:
    case CloseEnding::Stale:
    case CloseEnding::Refused:
    case CloseEnding::Unresolved:
    case CloseEnding::Unreachable:
    case CloseEnding::Offline:
        return true;
    case CloseEnding::Close:
        return c.drop.end.closeCode.value_or(1006) == 1006;
    case CloseEnding::Status:
    case CloseEnding::Tls:
    case CloseEnding::Protocol:
    case CloseEnding::Content:
    case CloseEnding::Redirect:
    case CloseEnding::Local:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isOrderly(const DropCase &c)
{
    return c.endedBy(CloseEnding::Eof) && c.drop.wasOpen();
}

Fit slept(const DropCase &c)
{
    const bool byUs = c.endedBy(CloseEnding::Local); // woken up, the session gives up what was open
    return when((c.around.slept || c.around.suspended) && (isWordless(c) || byUs), Confidence::Certain);
}

Fit everythingEnded(const DropCase &c)
{
    if (!c.drop.wasOpen() || !isWordless(c) || c.around.instances == 0 || !c.around.allInstancesEnded())
        return std::nullopt;
    if (c.around.offline)
        return Confidence::Certain;
    // Streams that began together also end together where each has the same limit, again and again.
    const auto idle = dropPatterns::sameIdle(c);
    const auto age = dropPatterns::sameAge(c);
    const bool isLimit = (idle && idle->holds()) || (age && age->holds());
    return isLimit ? Confidence::Possible : Confidence::Likely;
}

/// Several servers that were well are not away all at once; several that were never reached may be.
Fit nobodyReached(const DropCase &c)
{
    const bool wereWell = c.around.unreachedWasOpen
        && std::ranges::any_of(c.past, [](const ConnectionRecord &past) { return past.wasOpen(); });
    return when(c.around.nobodyReached(), wereWell ? Confidence::Likely : Confidence::Possible);
}

Fit offline(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Offline) || (c.around.offline && isWordless(c)), Confidence::Certain);
}

Fit closedHere(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Local), Confidence::Certain);
}

Fit revoked(const DropCase &c)
{
    return when(isOrderly(c) && c.around.next.refusesToken(), Confidence::Certain);
}

bool isPossibleRestart(const DropCase &c)
{
    const bool going = c.drop.end.closeCode == 1001 || c.drop.end.closeCode == 1012;
    return c.drop.wasOpen() && (isWordless(c) || going) && !c.endedBy(CloseEnding::Stale)
        && c.around.allSiblingsEnded();
}

Fit restarted(const DropCase &c)
{
    const HealthAround &health = c.around.health;
    const bool wasWell = health.before != HealthState::Down;
    const bool back = health.backAfter && *health.backAfter <= CircumstanceLog::restartLasts;
    return when(isPossibleRestart(c) && wasWell && health.failed() && back, Confidence::Likely);
}

/// The signature without its last part: nobody looked at the health, or it is not back yet.
Fit perhapsRestarted(const DropCase &c)
{
    const HealthAround &health = c.around.health;
    const bool staysDown = health.failingUntil && *health.failingUntil > CircumstanceLog::restartLasts;
    const bool contradicted = staysDown || health.before == HealthState::Down;
    return when(isPossibleRestart(c) && c.around.siblings > 0 && !contradicted, Confidence::Possible);
}

} // namespace

DropRules::Table DropRules::ofMachine()
{
    static constexpr const char *comesBack = QT_TR_NOOP("The stream comes back by itself when the network does.");
    static constexpr std::array rules {
        DropRule {.rule = {22},
                  .cause = "machine_slept",
                  .fits = slept,
                  .text = QT_TR_NOOP("This machine slept; what was open did not survive it."),
                  .advice = QT_TR_NOOP("Nothing to do: streams connect again at once.")},
        DropRule {.rule = {21},
                  .cause = "local_network",
                  .fits = everythingEnded,
                  .text = QT_TR_NOOP("The network of this machine: Wi-Fi, VPN or the way to the internet. All streams "
                                     "of all servers ended together."),
                  .advice = QT_TR_NOOP("Check the network of this machine; no server is to blame."),
                  .tellApart = QT_TR_NOOP("Whether other programs on this machine lost their connections too.")},
        DropRule {.rule = {21},
                  .cause = "local_network",
                  .fits = nobodyReached,
                  .text = QT_TR_NOOP("The network of this machine, or its name service: no server of several can be "
                                     "reached."),
                  .advice = QT_TR_NOOP("Check the network of this machine; no server is to blame."),
                  .tellApart = QT_TR_NOOP("Whether other programs on this machine lost their connections too.")},
        DropRule {.rule = {35},
                  .cause = "offline",
                  .fits = offline,
                  .text = QT_TR_NOOP("This machine had no network: cable or Wi-Fi."),
                  .advice = comesBack},
        DropRule {.cause = "closed_here",
                  .fits = closedHere,
                  .text = QT_TR_NOOP("The connection was closed from this side, on purpose.")},
    };
    return rules;
}

DropRules::Table DropRules::ofGroup()
{
    static constexpr std::array rules {
        DropRule {.rule = {19},
                  .cause = "token_revoked",
                  .fits = revoked,
                  .text = QT_TR_NOOP("The token was revoked, or the account suspended: the server ended the stream in "
                                     "good order, and then did not accept the token any more."),
                  .advice = QT_TR_NOOP("Sign in again, or paste another token.")},
        DropRule {.rule = {20},
                  .cause = "service_restart",
                  .fits = restarted,
                  .text = QT_TR_NOOP("The streaming service was restarted: a deploy, or a crash that was mended."),
                  .advice = QT_TR_NOOP("Nothing to do: it is back."),
                  .adminAdvice = QT_TR_NOOP("If nobody restarted it: look into its log for this time."),
                  .tellApart = QT_TR_NOOP("A restart and a crash look the same from here; the server’s log tells.")},
    };
    return rules;
}

DropRules::Table DropRules::ofLooseGroup()
{
    static constexpr std::array rules {
        DropRule {.rule = {20},
                  .cause = "service_restart",
                  .fits = perhapsRestarted,
                  .text = QT_TR_NOOP("The streaming service or the proxy in front of it was restarted: all "
                                     "streams of this server ended together."),
                  .advice
                  = QT_TR_NOOP("Nothing to do: it will be tried again. The server’s health shows when it is back."),
                  .adminAdvice = QT_TR_NOOP("If nobody restarted it: look into its log for this time."),
                  .tellApart = QT_TR_NOOP("Health that fails for seconds and comes back shows a restart.")},
    };
    return rules;
}

} // namespace thumpline
