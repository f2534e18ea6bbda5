#include "support/drop_histories.h"

namespace thumpline {

namespace {

constexpr double end = 1800;
constexpr const char *token401 = R"("phase":"http","ending":"status","status":401,"error":"Invalid access token")";

/// Streams of one instance, the first of which is asked about last.
History together(int streams, const QByteArray &ending, double apart = 0.3)
{
    History history;
    for (int i = streams; i >= 1; --i) {
        const QByteArray id = "s" + QByteArray::number(i);
        history.source(id, "https://a.example", i % 2 ? "sse" : "websocket")
            .life(id, 20 + 3.7 * i, end - apart * (i - 1), {.events = 40, .end = ending});
    }
    return history;
}

History twoInstances(const QByteArray &ending, double apart)
{
    return History()
        .source("s2", "https://b.example", "websocket")
        .life("s2", 33, end - apart, {.events = 10, .end = ending})
        .source("s1")
        .life("s1", 20, end, {.events = 10, .end = ending});
}

/// Heartbeats that a proxy lets go in bunches.
History bunched(const QByteArray &id, double from, const std::vector<double> &times, int each)
{
    History history;
    history.source(id).open(id, from, from + 1);
    for (const double at : times) {
        for (int i = 0; i < each; ++i)
            history.heartbeat(id, from + at + 0.02 * i);
    }
    return history;
}

QByteArray post(bool local, double delay)
{
    return R"("event":"update","id":"9","payload":{"account":{"acct":")" + QByteArray(local ? "ann" : "ann@far.example")
        + R"("}},"delay":)" + QByteArray::number(delay);
}

} // namespace

std::vector<DropHistory> groupHistories()
{
    return {
        {"D19", "ended in good order, then 401", false, "D19 certain",
         [](int v) {
             return History()
                 .source("s1", "https://a.example", v % 2 ? "sse" : "websocket")
                 .life("s1", 20, 500 + 91 * v,
                       {.end = v == 0 ? R"("ending":"eof","closeCode":1005)" : R"("ending":"eof")"})
                 .line(503 + 91 * v, "s1", "drop", token401);
         },
         0},
        {"D19", "ended in good order, then open again", true, "unknown possible",
         [](int v) {
             return History()
                 .source("s1")
                 .life("s1", 20, 500 + 91 * v, {.end = R"("ending":"eof")"})
                 .open("s1", 503 + 91 * v, 600 + 91 * v);
         }},
        {"D20", "all end, health fails and is back", false, "D20 likely",
         [](int v) {
             return together(2 + v, R"("ending":"cut")")
                 .health(end - 25, "ok")
                 .health(end + 2 + v, "down")
                 .health(end + 20 + 15 * v, "ok");
         }},
        {"D20", "the only stream, and health", false, "D20 likely",
         [](int v) {
             return together(1, R"("ending":"cut")")
                 .health(end - 25, "ok")
                 .health(end + 2 + v, "down", 502)
                 .health(end + 32, "ok")
                 .life("s1", end + 5, end + 900, {.silence = 4, .end = R"("ending":"local")"});
         },
         0},
        {"D20", "nobody looked at the health", true, "D20 possible",
         [](int v) { return together(2 + v, R"("ending":"cut")"); }},
        {"D20", "health stays well", true, "D20 possible",
         [](int v) { return together(2 + v, R"("ending":"cut")").health(end - 25, "ok").health(end + 4, "ok"); }},
        {"D20", "it does not come back in two minutes", true, "D18 likely",
         [](int v) {
             History history = together(2 + v, R"("ending":"cut")").health(end - 25, "ok");
             for (int i = 0; i < 10; ++i)
                 history.health(end + 5 + 30 * i, "down");
             return history;
         }},
        {"D20", "one goes on", true, "D18 likely",
         [](int v) {
             return together(2 + v, R"("ending":"cut")")
                 .source("s9")
                 .open("s9", 40, end + 300)
                 .health(end + 10, "down")
                 .health(end + 40, "ok");
         }},
        {"D21", "all of all end", false, "D21 likely",
         [](int v) { return twoInstances(v % 2 ? R"("ending":"reset")" : R"("ending":"cut")", 0.3 * v); }},
        {"D21", "all of all stall", false, "D21 likely",
         [](int v) {
             return History()
                 .source("s2", "https://b.example")
                 .life("s2", 33, end - 12 + v, {.silence = 50, .end = R"("ending":"stale")"})
                 .source("s1")
                 .life("s1", 20, end, {.silence = 50, .end = R"("ending":"stale")"});
         }},
        {"D21", "and the system says it", false, "D21 certain",
         [](int v) { return twoInstances(R"("ending":"reset")", 0.3 * v).network(end + 1, "offline"); }},
        {"D21", "the other instance goes on", true, "D20 possible",
         [](int v) {
             return together(2, R"("ending":"cut")")
                 .source("s8", "https://b.example")
                 .open("s8", 20, end + 200)
                 .health(end + 10 + v, "ok");
         }},
        {"D21", "began together, and have the same proxy timeout", true, "D16 likely",
         [](int v) {
             History history;
             history.source("s2", "https://b.example").source("s1");
             for (int i = 0; i < 3; ++i) {
                 const double from = 10 + 400 * i;
                 history.life("s2", from, from + 300 + v, {.silence = 60});
                 history.life("s1", from, from + 300.2 + v, {.silence = 60});
             }
             return history;
         }},
        {"D21", "ten seconds apart", true, "D18 possible",
         [](int v) { return twoInstances(R"("ending":"cut")", 10 + v); }},
        {"D22", "the clocks say that it slept", false, "D22 certain",
         [](int v) {
             return History()
                 .source("s1", "https://a.example", v % 2 ? "sse" : "websocket")
                 .life("s1", 20, 700, {.silence = 10, .end = v % 2 ? R"("ending":"local")" : R"("ending":"reset")"})
                 .jump(699.5, 300 + 1000 * v);
         }},
        {"D22", "the system says that it slept", false, "D22 certain",
         [](int v) {
             return History()
                 .source("s1")
                 .life("s1", 20, 700 + v, {.silence = 10, .end = R"("ending":"local")"})
                 .network(692 + v, "suspended")
                 .network(699.9 + v, "resumed");
         }},
        {"D22", "the clock was set by a second", true, "D23 possible",
         [](int v) {
             return History()
                 .source("s1")
                 .life("s1", 20, 700, {.silence = 10, .end = R"("ending":"reset")"})
                 .jump(699.5, 1.2 + v);
         }},
        {"D22", "the clock was set back", true, "D23 possible",
         [](int v) {
             return History()
                 .source("s1")
                 .life("s1", 20, 700, {.silence = 10, .end = R"("ending":"reset")"})
                 .jump(699.5, -300 - v);
         }},
    };
}

std::vector<DropHistory> quietHistories()
{
    return {
        {"D14", "the first byte comes late", false, "D14 likely",
         [](int v) {
             return History()
                 .source("s1")
                 .line(10, "s1", "phase", R"("phase":"http","ms":100,"status":200)")
                 .line(10, "s1", "state", R"("state":"live")")
                 .line(40 + 10 * v, "s1", "phase",
                       R"("phase":"first-byte","ms":)" + QByteArray::number(30100 + 10000 * v))
                 .heartbeat("s1", 40 + 10 * v)
                 .heartbeat("s1", 40.1 + 10 * v);
         }},
        {"D14", "at once", true, "unknown possible",
         [](int v) { return History().source("s1").life("s1", 10, 200 + v, {.end = R"("ending":"eof")"}); }},
        {"D15", "heartbeats in bunches", false, "D15 likely",
         [](int v) {
             return bunched("s1", 20, {45, 90, 135.0 + v, 180.0 + v}, 3);
         }},
        {"D15", "events ride on heartbeats", false, "D15 likely",
         [](int v) {
             History history = bunched("s1", 20, {15, 30, 45, 60, 75, 90, 105}, 1);
             for (int i = 1; i <= 7; ++i)
                 history.event("s1", 20 + 15 * i + 0.01 * (v + 1), post(true, 8));
             return history;
         }},
        {"D15", "one stall of the network", true, "D18 possible",
         [](int v) {
             return bunched("s1", 20, {15, 30, 45}, 1)
                 .heartbeat("s1", 95 + v)
                 .heartbeat("s1", 95.1 + v)
                 .heartbeat("s1", 110)
                 .heartbeat("s1", 125)
                 .line(133, "s1", "drop", R"("ending":"cut","age":112,"idle":8)");
         }},
        {"D31", "REST moves on", false, "D31 likely",
         [](int v) {
             History history = History().source("s1").open("s1", 10, 600);
             for (int i = 0; i < 5; ++i)
                 history.newest("s1", 80 + 60 * i, "1000" + QByteArray::number(i + v), v % 2 ? "9999" : "");
             return history;
         }},
        {"D31", "the same status that never came", true, "D31 possible",
         [](int v) {
             History history = History().source("s1").open("s1", 10, 600);
             for (int i = 0; i < 4; ++i)
                 history.newest("s1", 80 + 60 * i + v, "10001", "9999");
             return history;
         }},
        {"D31", "it came right after", true, "D32 likely",
         [](int v) {
             return History()
                 .source("s1")
                 .open("s1", 10, 600)
                 .newest("s1", 80, "9999", "9999")
                 .newest("s1", 140 + v, "10001", "9999")
                 .event("s1", 140.2 + v, R"("event":"update","id":"10001","payload":{})");
         }},
        {"D32", "REST is quiet too", false, "D32 likely",
         [](int v) {
             History history = History().source("s1").open("s1", 10, 600);
             for (int i = 0; i < 5; ++i)
                 history.newest("s1", 80 + 60 * i + v, "9999", v % 2 ? "9999" : "");
             return history;
         }},
        {"D32", "one look that can't be compared", true, "D32 possible",
         [](int v) { return History().source("s1").open("s1", 10, 600).newest("s1", 80 + v, "9999"); }},
        {"D34", "local posts come later and later", false, "D34 likely",
         [](int v) {
             History history = History().source("s1").open("s1", 10, 2000);
             for (int i = 0; i < 30; ++i) {
                 history.event("s1", 20 + 20 * i, post(true, i < 10 ? 0.5 : (i - 9) * (4.0 + v)));
                 history.event("s1", 27 + 20 * i, post(false, 2.5));
             }
             return history;
         }},
        {"D34", "remote posts come later and later", false, "D34 likely",
         [](int v) {
             History history = History().source("s1").open("s1", 10, 2000);
             for (int i = 0; i < 30; ++i) {
                 history.event("s1", 20 + 20 * i, post(true, 0.5));
                 history.event("s1", 27 + 20 * i, post(false, i < 10 ? 2.5 : (i - 9) * (20.0 + v)));
             }
             return history;
         }},
        {"D34", "the clock is off, and stays so", true, "D18 possible",
         [](int v) {
             History history = History().source("s1");
             for (int i = 0; i < 30; ++i)
                 history.event("s1", 20 + 20 * i, post(i % 2, 34.0 + v));
             return history.line(630, "s1", "drop", R"("ending":"cut","age":620,"idle":9)");
         }},
        {"D34", "some old posts", true, "D18 possible",
         [](int v) {
             History history = History().source("s1");
             for (int i = 0; i < 30; ++i)
                 history.event("s1", 20 + 20 * i, post(i % 2, i % 10 == v ? 90000 : 1));
             return history.line(630, "s1", "drop", R"("ending":"cut","age":620,"idle":9)");
         }},
    };
}

} // namespace thumpline
