#include "support/hard_histories.h"

#include <algorithm>
#include <iterator>

namespace thumpline {

namespace {

constexpr const char *cut = R"("ending":"cut")";
constexpr const char *reset = R"("ending":"reset")";
constexpr const char *eof = R"("ending":"eof")";
constexpr const char *stale = R"("ending":"stale")";

struct Figures
{
    double age;
    double idle; ///< below 0: as the heartbeats fall
    double beats = 15;
    QByteArray end = cut;
};

/// One connection of s1 after the other, two seconds apart; the first opens at 10 s.
History &lives(History &history, const std::vector<Figures> &all, double from = 10)
{
    for (const Figures &one : all) {
        history.life("s1", from, from + one.age,
                     {.beats = one.beats, .silence = one.idle, .events = one.idle < 0 ? 9 : 0, .end = one.end});
        from += one.age + 2;
    }
    return history;
}

History ofLives(const std::vector<Figures> &all, const QByteArray &transport = "sse")
{
    History history;
    history.source("s1", "https://a.example", transport);
    return lives(history, all);
}

/// Health every minute, well all the time.
History &healthy(History &history, double until)
{
    for (double at = 7; at < until; at += 60)
        history.health(at, "ok", 200);
    return history;
}

History patternBeforeRestart(double lastIdle)
{
    History history = ofLives({{400, 60}, {512, 60.4}, {333, 59.6}});
    const double end = 1261 + 450; // 10 + ages + pauses, then 450 s
    history.life("s1", 1261, end, {.silence = lastIdle, .events = 0, .end = cut});
    history.source("s2").life("s2", 700, end - 0.4, {.events = 12, .end = cut});
    history.source("s3", "https://a.example", "websocket").life("s3", 800, end + 0.3, {.events = 9, .end = cut});
    history.health(end - 20, "ok", 200).health(end + 3, "down", 502).health(end + 33, "ok", 200);
    return history.life("s1", end + 30, end + 90).open("s2", end + 31, end + 90).open("s3", end + 32, end + 90);
}

/// Everything of one instance ends every hour, for its streaming service is started anew by a timer.
History hourlyRestart()
{
    History history;
    history.source("s1").source("s2");
    for (int hour = 0; hour < 4; ++hour) {
        const double from = 20 + hour * 3600;
        history.life("s2", from + 1, from + 3580.2, {.events = 40, .end = cut});
        history.life("s1", from, from + 3580, {.events = 40, .end = cut});
        history.health(from + 3582, "down", 502).health(from + 3594, "ok", 200);
    }
    return history;
}

} // namespace

std::vector<HardHistory> hardPatternHistories()
{
    return {
        {"a read timeout of 10 s, shorter than the heartbeat, on a quiet stream: idle and age are the same",
         "D16 likely|D16 possible|D17 possible", "D16 D17",
         [] {
             return ofLives({{10, 10}, {10, 10}, {10.1, 10.1}, {10, 10}});
         }},
        {"the same with an event or two before: only the idle time is the same", "D16 likely|D16 possible", "D16",
         [] {
             const QByteArray post = R"("event":"update","id":"1","payload":{})";
             return ofLives({{10, 10, 0}, {16.8, 10, 0}, {25, 10, 0}, {24.1, 10.1, 0}})
                 .event("s1", 40.8 + 6.8, post)
                 .event("s1", 67.8 + 6.2, post);
         }},
        {"idle times 58.2, 61.9, 60.1 s", "D16 likely", "D16",
         [] {
             return ofLives({{800, 58.2}, {333, 61.9}, {2050, 60.1}});
         }},
        {"the outlier is the one that is asked about", "D18 possible|unknown possible", "D18",
         [] {
             return ofLives({{800, 60}, {333, 60.2}, {2050, 59.9}, {700, 3.2}});
         }},
        {"the outlier is the second of four", "D16 likely", "D16",
         [] {
             return ofLives({{800, 60}, {333, 4.1}, {2050, 59.9}, {700, 60.5}});
         }},
        {"two drops with 60 s are thin", "D16 possible|D16 likely", "D16",
         [] {
             return ofLives({{800, 60}, {333, 60.2}});
         }},
        {"one drop after 60 s of silence", "D18 possible|D16 possible|unknown possible", "D16",
         [] {
             return ofLives({{800, 60}});
         }},
        {"a load balancer that resets idle connections after 350 s", "D16 likely", "D16",
         [] {
             return ofLives({{800, 350, 15, reset}, {1333, 350.4, 15, reset}, {950, 349.7, 15, reset}});
         }},
        {"silences of 20, 47, and 33 s", "D18 possible|unknown possible", "D18",
         [] {
             return ofLives({{800, 20}, {333, 47}, {2050, 33}});
         }},
        {"our own patience ends after 50 s of silence each time: no proxy's timeout",
         "D24 certain|D24 likely|D24 possible", "D24",
         [] {
             return ofLives({{900, 50, 15, stale}, {2333, 50, 15, stale}, {1500, 50.1, 15, stale}});
         }},
        {"a mapping that is dropped 350 s after the opening, seen each time by our own patience",
         "D24 likely|D24 possible|D24 certain", "D24",
         [] {
             return ofLives({{400, 50, 15, stale}, {400, 50, 15, stale}, {400.2, 50, 15, stale}});
         }},
        {"heartbeats fall so that the ends look alike: killed by hand 7, 8, and 7.5 s after a heartbeat, ages apart",
         "D18 possible|D16 possible|D16 likely|unknown possible", "D18",
         [] {
             return ofLives({{907, 7}, {323, 8}, {1507.5, 7.5}});
         }},
        {"ages 300.1, 298.7, 301.5 s under traffic", "D17 likely", "D17",
         [] {
             return ofLives({{300.1, -1}, {298.7, -1}, {301.5, -1}});
         }},
        {"ages 300, 300, then 1000 s", "D18 possible|unknown possible", "D18",
         [] {
             return ofLives({{300, -1}, {300, -1}, {1000, -1}});
         }},
        {"ages of an hour, and nothing else: one after the other", "D17 likely", "D17",
         [] {
             return ofLives({{3600, -1}, {3600.8, -1}, {3599.1, -1}}, "websocket");
         }},
        {"the service is started anew each hour: same age, but all streams at once and health down",
         "D20 likely|D20 certain", "D20", [] { return hourlyRestart(); }},
        {"the server says each hour that it goes away", "D25 certain|D25 likely", "D25",
         [] {
             const QByteArray away = R"("ending":"eof","closeCode":1001)";
             return ofLives({{3600, -1, 15, away}, {3600.5, -1, 15, away}, {3600.2, -1, 15, away}}, "websocket");
         }},
        {"four lives of 2 to 4 s", "D33 likely|D33 certain", "D33",
         [] {
             return ofLives({{2.1, -1, 0}, {3.9, -1, 0}, {2.8, -1, 0}, {3.3, -1, 0}});
         }},
        {"four lives of exactly 2 s: a crash loop, or a cap of 2 s", "D33 likely|D33 possible|D17 possible", "D33",
         [] {
             return ofLives({{2, -1, 0}, {2, -1, 0}, {2.02, -1, 0}, {2, -1, 0}});
         }},
        {"one life of 3 s is no loop", "D18 possible|D33 possible|unknown possible", "D18",
         [] {
             return ofLives({{3, -1, 0}});
         }},
        {"an hour between two short lives is no loop", "D18 possible|D33 possible|unknown possible", "D18",
         [] {
             return ofLives({{3, -1, 0}, {3600, -1}, {3, -1, 0}});
         }},
        {"a restart hits a stream with an idle pattern: not idle this time", "D20 likely|D20 certain", "D20",
         [] { return patternBeforeRestart(12); }, 1711},
        {"a restart comes just when the idle time is full",
         "D20 likely|D20 certain|D16 likely|D20 possible|D16 possible", "D16 D20",
         [] { return patternBeforeRestart(60); }, 1711},
        {"an old pattern is no cause of a drop that says its own: 1011", "D29 certain|D29 likely", "D29",
         [] {
             return ofLives({{700, 60, 0},
                             {900, 60, 0},
                             {1200, 60, 0},
                             {800, 60, 0, R"("ending":"close","closeCode":1011,"closeReason":"out of memory")"}},
                            "websocket");
         }},
        {"the same silence on two streams with a restart-free server: both with 60 s, health well", "D16 likely", "D16",
         [] {
             History history = ofLives({{400, 60}, {512, 60.4}, {333, 59.6}});
             history.source("s2");
             double from = 15;
             for (const double age : {420.0, 505.0, 328.0}) {
                 history.life("s2", from, from + age, {.silence = 60});
                 from += age + 2;
             }
             return healthy(history, 1400);
         }},
    };
}

std::vector<HardHistory> hardEndHistories()
{
    return {
        {"a clean end, and the next attempt is live", "unknown possible|D19 possible|D20 possible|D25 possible", "",
         [] {
             return ofLives({{500, -1, 15, eof}, {900, 4}});
         },
         510},
        {"a clean end, then 401 because the list is no longer mine: no bad token", "unknown possible|D19 possible", "",
         [] {
             return ofLives({{500, -1, 15, eof}})
                 .fail("s1", 513,
                       R"("phase":"http","ending":"status","status":401,"error":"Not authorized to stream this list")");
         },
         510},
        {"a clean end, ten minutes without a network, then 401", "D19 certain|D19 likely", "D19",
         [] {
             return ofLives({{500, -1, 15, eof}})
                 .fail("s1", 521, R"("phase":"tcp","ending":"timeout")")
                 .fail("s1", 590, R"("phase":"dns","ending":"unresolved")")
                 .fail("s1", 1111, R"("phase":"http","ending":"status","status":401,"error":"Invalid access token")");
         },
         510},
        {"cut without a last chunk, then 401: a revoked token ends cleanly",
         "D18 possible|D19 possible|D20 possible|unknown possible", "D19",
         [] {
             return ofLives({{500, -1}})
                 .fail("s1", 513, R"("phase":"http","ending":"status","status":401,"error":"Invalid access token")");
         },
         510},
        {"a close frame without a code, then 401 as 4.2 says it", "D19 certain|D19 likely", "D19",
         [] {
             return ofLives({{500, -1, 15, R"("ending":"eof","closeCode":1000)"}}, "websocket")
                 .fail("s1", 513, R"("phase":"upgrade","ending":"status","status":401,"contentType":"text/html")");
         },
         510},
        {"a clean end, then 502 for a while, then live", "D20 likely|D20 possible|unknown possible|D25 possible", "",
         [] {
             return ofLives({{500, -1, 15, eof}})
                 .fail("s1", 513, R"("phase":"http","ending":"status","status":502,"contentType":"text/html")")
                 .fail("s1", 517, R"("phase":"http","ending":"status","status":502,"contentType":"text/html")")
                 .open("s1", 530, 700);
         },
         510},
        {"a restart while the token is revoked: clean end here, cut there, health down, then 401",
         "D19 certain|D19 likely|D19 possible|D20 possible|D20 likely", "D19",
         [] {
             return ofLives({{500, -1, 15, eof}})
                 .source("s2")
                 .life("s2", 30, 510.5, {.events = 4, .end = cut})
                 .health(500, "ok", 200)
                 .health(513, "down", 502)
                 .health(525, "ok", 200)
                 .fail("s1", 512, R"("phase":"http","ending":"status","status":502,"contentType":"text/html")")
                 .fail("s1", 526, R"("phase":"http","ending":"status","status":401,"error":"Invalid access token")")
                 .open("s2", 527, 700);
         },
         510},
        {"101, then 1000 without a reason at once, four times", "D36 certain|D36 likely", "D36",
         [] {
             const QByteArray done = R"("ending":"eof","closeCode":1000)";
             return ofLives({{0.1, 0.1, 0, done}, {0.05, 0.05, 0, done}, {0.1, 0.1, 0, done}, {0.08, 0.08, 0, done}},
                            "websocket");
         }},
        {"1000 after 300 s, three times: no bad stream", "D17 likely|D17 possible", "D17",
         [] {
             const QByteArray done = R"("ending":"eof","closeCode":1000)";
             return ofLives({{300, -1, 15, done}, {300.5, -1, 15, done}, {299.8, -1, 15, done}}, "websocket");
         }},
        {"1000 with a reason after 500 s, once", "unknown possible|D28 possible|D25 possible|D19 possible", "",
         [] {
             return ofLives({{500, -1, 15, R"("ending":"eof","closeCode":1000,"closeReason":"bye")"}}, "websocket");
         }},
        {"1001 on one stream of two", "D25 certain|D25 likely", "D25",
         [] {
             return ofLives({{500, -1, 15, R"("ending":"eof","closeCode":1001)"}}, "websocket")
                 .source("s2")
                 .open("s2", 30, 1200, {.events = 7});
         }},
        {"1001 on all streams, health down, back after 20 s", "D20 certain|D20 likely|D25 certain|D25 likely",
         "D20 D25",
         [] {
             const QByteArray away = R"("ending":"eof","closeCode":1001)";
             return ofLives({{500, -1, 15, away}}, "websocket")
                 .source("s2", "https://a.example", "websocket")
                 .life("s2", 30, 510.4, {.events = 4, .end = away})
                 .health(500, "ok", 200)
                 .health(513, "down", 502)
                 .health(531, "ok", 200)
                 .open("s1", 532, 700)
                 .open("s2", 533, 700);
         },
         510},
        {"1012", "D29 certain|D29 likely", "D29",
         [] {
             return ofLives({{500, -1, 15, R"("ending":"close","closeCode":1012)"}}, "websocket");
         }},
        {"4000 with the software's own reason", "D28 certain|D28 likely", "D28",
         [] {
             return ofLives(
                 {{500, -1, 15, R"("ending":"close","closeCode":4000,"closeReason":"too many connections")"}},
                 "websocket");
         }},
        {"a code that Qt does not show: 1006, 1012 to 1014", "unknown possible|D27 possible|D29 possible", "D27 D29",
         [] {
             return ofLives({{500, -1, 15, R"("ending":"close")"}}, "websocket");
         }},
        {"a WebSocket without a close frame, once", "D27 possible|D27 likely", "D27",
         [] {
             return ofLives({{500, 3}}, "websocket");
         }},
        {"RST once, the other stream of the instance goes on", "D23 possible|D23 likely", "D23",
         [] {
             return ofLives({{500, 2, 15, reset}}).source("s2").open("s2", 30, 1200, {.events = 7});
         }},
        {"all three streams within a second, health down for 30 s", "D20 certain|D20 likely", "D20",
         [] {
             return ofLives({{500, 3}})
                 .source("s2")
                 .life("s2", 30, 510.5, {.events = 4})
                 .source("s3", "https://a.example", "websocket")
                 .life("s3", 40, 509.7, {.events = 4, .end = cut})
                 .health(500, "ok", 200)
                 .health(512, "down", 502)
                 .health(541, "ok", 200);
         }},
        {"all three within a second, health well before and after: restart between two looks, or the proxy",
         "D20 likely|D20 possible|D18 possible|D23 possible", "D20",
         [] {
             History history = ofLives({{500, 3}});
             history.source("s2")
                 .life("s2", 30, 510.5, {.events = 4})
                 .source("s3", "https://a.example", "websocket")
                 .life("s3", 40, 509.7, {.events = 4, .end = cut});
             return healthy(history, 900);
         }},
        {"all of one instance reset at once, health well: a proxy's reload with a hard limit",
         "D20 likely|D20 possible|D23 possible", "D20",
         [] {
             History history = ofLives({{500, 3, 15, reset}});
             history.source("s2")
                 .life("s2", 30, 510.2, {.events = 4, .end = reset})
                 .source("s3", "https://a.example", "websocket")
                 .life("s3", 40, 509.9, {.events = 4, .end = reset});
             return healthy(history, 900);
         }},
        {"two streams of one instance twelve seconds apart, health well",
         "D18 possible|D18 likely|unknown possible|D20 possible", "D18",
         [] {
             History history = ofLives({{500, 3}});
             history.source("s2").life("s2", 30, 498, {.events = 4});
             return healthy(history, 900);
         }},
        {"all of one instance, while another goes on: not this machine", "D20 certain|D20 likely|D20 possible", "D20",
         [] {
             return ofLives({{500, 3}})
                 .source("s2")
                 .life("s2", 30, 510.5, {.events = 4})
                 .source("b1", "https://b.example")
                 .open("b1", 20, 1200, {.events = 30});
         }},
        {"all of all instances within a second", "D21 certain|D21 likely", "D21",
         [] {
             return ofLives({{500, 3}})
                 .source("s2")
                 .life("s2", 30, 510.5, {.events = 4})
                 .source("b1", "https://b.example")
                 .life("b1", 20, 509.8, {.events = 30})
                 .source("c1", "https://c.example", "websocket")
                 .life("c1", 20, 510.1, {.events = 30, .end = reset});
         }},
        {"two instances end within a second, but both say so themselves: a broken network sends no close frame",
         "D29 certain|D29 likely", "D29",
         [] {
             return ofLives({{500, -1, 15, R"("ending":"close","closeCode":1012,"closeReason":"restart")"}},
                            "websocket")
                 .source("b1", "https://b.example")
                 .life("b1", 20, 510.7, {.events = 30, .end = eof})
                 .fail("b1", 514, R"("phase":"http","ending":"status","status":401,"error":"Invalid access token")");
         }},
        {"everything stalls together: two instances, both given up within three seconds",
         "D21 certain|D21 likely|D24 possible", "D21",
         [] {
             return ofLives({{500, 50, 15, stale}})
                 .source("b1", "https://b.example")
                 .life("b1", 20, 507.5, {.silence = 50, .end = stale})
                 .source("s2")
                 .life("s2", 33, 509, {.silence = 50, .end = stale});
         }},
        {"half open: the other stream of the instance goes on", "D24 certain|D24 likely", "D24",
         [] {
             return ofLives({{500, 50, 15, stale}}).source("s2").open("s2", 30, 1200, {.events = 7});
         }},
        {"the machine says offline half a second before", "D21 certain|D21 likely|D35 certain|D35 likely", "",
         [] {
             return ofLives({{500, 3, 15, reset}})
                 .network(509.5, "offline")
                 .source("b1", "https://b.example")
                 .life("b1", 20, 509.8, {.events = 30, .end = reset});
         }},
        {"offline ten minutes ago is no cause of now", "D18 possible|unknown possible", "D18",
         [] {
             History history;
             history.source("s1").network(5, "offline").network(60, "online");
             return lives(history, {{700, 4}}, 70);
         }},
        {"the wall clock jumps an hour ahead in the silence before the end", "D22 certain|D22 likely", "D22",
         [] {
             return ofLives({{500, 10, 15, reset}}).jump(504, 3600);
         }},
        {"the wall clock is set by 3 s: no sleep", "D23 possible|D23 likely", "D23",
         [] {
             return ofLives({{500, 10, 15, reset}}).jump(504, 3);
         }},
        {"the clock was set an hour ahead twenty minutes before", "D18 possible|unknown possible", "D18",
         [] {
             return ofLives({{1700, 4}}).jump(500, 3600);
         }},
        {"the clock was set back an hour in the last minute: no machine sleeps backwards",
         "D18 possible|unknown possible|D22 possible", "D18",
         [] {
             return ofLives({{1700, 4}}).jump(1690, -3600);
         }},
        {"alone on its instance, health down at once, 502, back in 40 s", "D20 certain|D20 likely|D20 possible", "D20",
         [] {
             return ofLives({{500, 3}})
                 .health(480, "ok", 200)
                 .health(511, "down", 502)
                 .health(550, "ok", 200)
                 .fail("s1", 513, R"("phase":"http","ending":"status","status":502,"contentType":"text/html")")
                 .open("s1", 552, 700);
         },
         510},
        {"one cut after a long life", "D18 possible|unknown possible", "D18",
         [] {
             return ofLives({{5000, 7}});
         }},
        {"a drop line without its figures", "D18 possible|unknown possible", "",
         [] { return History().source("s1").line(400, "s1", "drop", R"("phase":"stream","ending":"cut")"); }},
    };
}

std::vector<HardHistory> allHardHistories()
{
    std::vector<HardHistory> all;
    for (auto some : {hardPatternHistories(), hardEndHistories(), hardAnswerHistories(), hardQuietHistories()})
        std::ranges::move(some, std::back_inserter(all));
    return all;
}

} // namespace thumpline
