#include "support/drop_histories.h"

namespace thumpline {

namespace {

/// One stream that lived, and ended so.
History ended(int v, const char *transport, const QByteArray &end, Life life = {})
{
    life.end = end;
    return History().source("s1", "https://a.example", transport).life("s1", 20, 1234.5 + 77 * v, life);
}

/// Five connections of one stream, one after the other, each with its length and last silence.
History chain(const char *transport, const std::vector<std::pair<double, double>> &lives, Life life = {},
              double from = 10)
{
    History history;
    history.source("s1", "https://a.example", transport);
    for (const auto &[age, silence] : lives) {
        life.silence = silence;
        history.life("s1", from, from + age, life);
        from += age + 3;
    }
    return history;
}

} // namespace

std::vector<DropHistory> endHistories()
{
    return {
        {"D14", "no headers", false, "D14 likely",
         [](int v) {
             return History()
                 .source("s1")
                 .fail("s1", 100 + v, R"("phase":"http","ending":"timeout")", {"dns", "tcp", "tls"})
                 .health(90, "ok")
                 .health(120 + v, "ok");
         }},
        {"D14", "headers, and not one byte", false, "D14 likely",
         [](int v) {
             return ended(v, "sse", v % 2 ? R"("ending":"stale")" : R"("ending":"cut")",
                          {.beats = 0, .firstByte = false});
         }},
        {"D14", "the service hangs: health says so", true, "D11 likely",
         [](int v) {
             return History()
                 .source("s1")
                 .fail("s1", 100 + v, R"("phase":"http","ending":"timeout")", {"dns", "tcp", "tls"})
                 .health(90, "down", 504)
                 .health(120 + v, "down", 504);
         }},
        {"D18", "cut, while others go on", false, "D18 likely",
         [](int v) {
             return ended(v, "sse", R"("ending":"cut")", {.silence = 3.0 + v}).source("s2").open("s2", 30, 2000);
         }},
        {"D18", "cut, and nothing else is known", true, "D18 possible",
         [](int v) { return ended(v, "sse", R"("ending":"cut")", {.silence = 3.0 + v}); }},
        {"D18", "ended by the last chunk", true, "unknown possible",
         [](int v) { return ended(v, "sse", R"("ending":"eof")", {.silence = 3.0 + v}); }},
        {"D23", "reset, while others go on", false, "D23 likely",
         [](int v) {
             return ended(v, "sse", R"("ending":"reset")", {.silence = 3.0 + v}).source("s2").open("s2", 30, 2000);
         }},
        {"D23", "cut", true, "D27 likely",
         [](int v) {
             return ended(v, "websocket", R"("ending":"cut")", {.silence = 3.0 + v}).health(1300 + 77 * v, "ok");
         }},
        {"D24", "silent, while others go on", false, "D24 likely",
         [](int v) {
             return ended(v, v % 2 ? "sse" : "websocket", R"("ending":"stale")", {.silence = 50.0 + v})
                 .source("s2")
                 .open("s2", 30, 2000);
         }},
        {"D24", "no heartbeat was ever seen", true, "D24 possible",
         [](int v) { return ended(v, "websocket", R"("ending":"stale")", {.beats = 0, .events = 30}); }},
        {"D25", "going away", false, "D25 certain",
         [](int v) {
             return ended(v, "websocket",
                          v % 2 ? R"("ending":"eof","closeCode":1001)" : R"("ending":"close","closeCode":1001)");
         }},
        {"D25", "a normal end", true, "unknown possible",
         [](int v) { return ended(v, "websocket", R"("ending":"eof","closeCode":1000)"); }},
        {"D26", "binary, invalid, too big", false, "D26 certain",
         [](int v) {
             static constexpr const char *ends[] {
                 R"("ending":"close","closeCode":1003)", R"("ending":"close","closeCode":1007)",
                 R"("ending":"close","closeCode":1009)", R"("ending":"close","closeCode":1002)",
                 R"("ending":"close","closeCode":1003,"closeReason":"no binary")"};
             return ended(v, "websocket", ends[v]);
         }},
        {"D26", "policy", true, "D28 certain",
         [](int v) { return ended(v, "websocket", R"("ending":"close","closeCode":1008)"); }},
        {"D27", "no close frame, while others go on", false, "D27 likely",
         [](int v) {
             return ended(v, "websocket", v % 2 ? R"("ending":"cut")" : R"("ending":"close","closeCode":1006)",
                          {.silence = 3.0 + v})
                 .source("s2")
                 .open("s2", 30, 2000);
         }},
        {"D27", "an event stream", true, "D18 possible",
         [](int v) { return ended(v, "sse", R"("ending":"cut")", {.silence = 3.0 + v}); }},
        {"D28", "policy", false, "D28 certain",
         [](int v) {
             return ended(v, "websocket",
                          v % 2 ? R"("ending":"close","closeCode":1008,"closeReason":"too many")"
                                : R"("ending":"close","closeCode":4000)");
         }},
        {"D28", "trouble of its own", true, "D29 certain",
         [](int v) { return ended(v, "websocket", R"("ending":"close","closeCode":1011)"); }},
        {"D29", "trouble of its own", false, "D29 certain",
         [](int v) {
             static constexpr const char *ends[] {
                 R"("ending":"close","closeCode":1011)", R"("ending":"close","closeCode":1012)",
                 R"("ending":"close","closeCode":1013)", R"("ending":"close","closeCode":1014)",
                 R"("ending":"close","closeCode":1011,"closeReason":"oops")"};
             return ended(v, "websocket", ends[v]);
         }},
        {"D29", "the code can't be seen", true, "D29 possible",
         [](int v) { return ended(v, "websocket", R"("ending":"close")"); }},
    };
}

std::vector<DropHistory> patternHistories()
{
    return {
        {"D16", "always after a minute of silence", false, "D16 likely",
         [](int v) {
             const double idle[] {60, 30, 55, 100, 300};
             const double t = idle[v];
             return chain(v % 2 ? "websocket" : "sse",
                          {{t + 700, t + 0.4}, {t + 151, t - 1.2}, {t + 933, t + 1.9}, {t + 80, t}});
         }},
        {"D16", "nothing ever came", false, "D16 likely",
         [](int v) {
             return chain("sse", {{60.1, 60.1}, {59.8 + 0.1 * v, 59.8 + 0.1 * v}, {60.4, 60.4}}, {.beats = 0});
         }},
        {"D16", "one outlier in four", false, "D16 likely",
         [](int v) {
             return chain("sse", {{300, 60.5}, {700, 61.3}, {91.0 + v, 7}, {400, 59.2}});
         }},
        {"D16", "a value that nobody lists, three times", false, "D16 likely",
         [](int v) {
             const double t = 40 + v;
             return chain("sse", {{t + 200, t}, {t + 320, t + 1}, {t + 444, t - 1}});
         }},
        {"D16", "idle times all over", true, "D18 possible",
         [](int) {
             return chain("sse", {{300, 23}, {700, 88}, {90, 44}, {400, 71}});
         }},
        {"D16", "one drop alone", true, "D18 possible",
         [](int v) {
             return chain("sse", {{400.0 + v, 60}});
         }},
        {"D16", "heartbeats come, and restarts fall anywhere between them", true, "D18 possible",
         [](int v) {
             return chain("sse", {{304, -1}, {754.0, -1}, {94, -1}, {409.0 + v, -1}});
         }},
        {"D16", "this one is the outlier", true, "D18 possible",
         [](int v) {
             return chain("sse", {{300, 60.5}, {700, 61.3}, {500, 59.9}, {91.0 + v, 7}});
         }},
        {"D17", "always at the same age, with traffic", false, "D17 likely",
         [](int v) {
             const double ages[] {30, 60, 300, 900, 3600};
             const double t = ages[v];
             return chain("sse", {{t, -1}, {t + 1.1, -1}, {t - 0.9, -1}}, {.events = 40});
         }},
        {"D17", "one outlier in four", false, "D17 likely",
         [](int v) {
             return chain("sse", {{300, -1}, {301.3, -1}, {91.0 + v, -1}, {299.2, -1}}, {.events = 40});
         }},
        {"D17", "an age that nobody lists, three times", false, "D17 likely",
         [](int v) {
             return chain("websocket", {{200.0 + v, -1}, {201.0 + v, -1}, {199.0 + v, -1}}, {.events = 40});
         }},
        {"D17", "ages all over", true, "D18 possible",
         [](int v) {
             return chain("sse", {{300, -1}, {720, -1}, {91.0 + v, -1}, {410, -1}}, {.events = 40});
         }},
        {"D17", "the same age, but silent throughout", true, "D16 likely",
         [](int v) {
             return chain("sse", {{60.1, 60.1}, {59.8, 59.8}, {60.0 + 0.1 * v, 60.0 + 0.1 * v}}, {.beats = 0});
         }},
        {"D17", "one drop alone", true, "D18 possible",
         [](int v) {
             return chain("sse", {{300.0 + 0.1 * v, -1}}, {.events = 40});
         }},
        {"D33", "up and gone, again and again", false, "D33 likely",
         [](int v) {
             return chain(v % 2 ? "websocket" : "sse", {{2.1, -1}, {0.8 + v, -1}, {3.3, -1}, {1.9, -1}}, {.events = 2});
         }},
        {"D33", "one outlier in four", false, "D33 likely",
         [](int v) {
             return chain("sse", {{2.1, -1}, {1.8, -1}, {300.0 + v, -1}, {1.9, -1}});
         }},
        {"D33", "twice only", true, "D18 possible",
         [](int v) {
             return chain("sse", {{400.0 + v, 3}, {2.1, -1}, {1.8, -1}});
         }},
        {"D33", "lived for eight seconds each", true, "D17 likely",
         [](int v) {
             return chain("sse", {{8.1, -1}, {8.0 + 0.1 * v, -1}, {7.9, -1}}, {.events = 5});
         }},
        {"D36", "closed at once, again", false, "D36 likely",
         [](int v) {
             return chain("websocket", {{0.1 + 0.02 * v, -1}, {0.1, -1}},
                          {.beats = 0, .end = v % 2 ? R"("ending":"eof","closeCode":1000)" : R"("ending":"eof")"});
         }},
        {"D36", "for the first time", true, "D36 possible",
         [](int v) {
             return chain("websocket", {{0.1 + 0.02 * v, -1}}, {.end = R"("ending":"eof","closeCode":1000)"});
         }},
        {"D36", "with a reason", true, "unknown possible",
         [](int v) {
             return chain("websocket", {{0.1 + 0.02 * v, -1}, {0.1, -1}},
                          {.end = R"("ending":"eof","closeCode":1000,"closeReason":"bye")"});
         }},
    };
}

} // namespace thumpline
