#include "support/hard_histories.h"

namespace thumpline {

namespace {

/// One attempt of s1 that gets as far as `phase` and fails there.
History answer(const QByteArray &phase, const QByteArray &fields, const QByteArray &transport = "sse")
{
    return History()
        .source("s1", "https://a.example", transport)
        .fail("s1", 20, R"("phase":")" + phase + R"(",)" + fields, {"dns", "tcp", "tls"});
}

History status(int code, const QByteArray &fields = R"("contentType":"text/html")", const QByteArray &transport = "sse")
{
    return answer(transport == "sse" ? "http" : "upgrade",
                  R"("ending":"status","status":)" + QByteArray::number(code) + ',' + fields, transport);
}

/// s2 of the same instance over SSE is live all the time.
History &besideLiveSse(History &&history)
{
    return history.source("s2").open("s2", 3, 120, {.events = 5});
}

} // namespace

std::vector<HardHistory> hardAnswerHistories()
{
    return {
        {"401 for a list of someone else", "D6 certain|D6 likely|D6 possible", "D6",
         [] {
             return status(401, R"("contentType":"application/json","error":"Not authorized to stream this list")");
         }},
        {"401 of the proxy's own password, not of the streaming server",
         "D7 likely|D7 possible|D6 possible|unknown possible", "",
         [] {
             return status(
                 401,
                 R"("contentType":"text/html","headers":{"server":"nginx","www-authenticate":"Basic realm=\"staging\""})");
         }},
        {"401 without a word, as 3.1 refuses a WebSocket", "D6 certain|D6 likely", "D6",
         [] { return status(401, R"("headers":{})", "websocket"); }},
        {"403 with a challenge", "D7 certain|D7 likely", "D7",
         [] {
             return status(403,
                           R"("contentType":"text/html","headers":{"server":"cloudflare","cf-mitigated":"challenge"})");
         }},
        {"503 that is a challenge too", "D7 certain|D7 likely", "D7",
         [] {
             return status(
                 503,
                 R"("contentType":"text/html","headers":{"server":"cloudflare","cf-mitigated":"challenge","cf-ray":"8f"})");
         }},
        {"404 of the streaming server", "D8 certain|D8 likely", "D8",
         [] { return status(404, R"("contentType":"application/json","error":"Not found")"); }},
        {"404 page", "D8 certain|D8 likely", "D8", [] { return status(404); }},
        {"503 of a limit of connections: health is well", "D11 possible|D11 likely|D10 possible", "D11",
         [] {
             return status(503, R"("contentType":"text/html","headers":{"server":"nginx"})")
                 .health(15, "ok", 200)
                 .health(25, "ok", 200);
         }},
        {"maintenance: 503 with Retry-After, health the same", "D11 certain|D11 likely", "D11",
         [] {
             return status(503, R"("contentType":"text/html","retryAfter":120,"headers":{"server":"nginx"})")
                 .health(15, "down", 503)
                 .health(25, "down", 503);
         }},
        {"429 page without Retry-After", "D10 certain|D10 likely", "D10", [] { return status(429); }},
        {"521", "D12 certain|D12 likely", "D12", [] { return status(521, R"("headers":{"server":"cloudflare"})"); }},
        {"200 with a page", "D13 certain|D13 likely", "D13",
         [] { return answer("http", R"("ending":"content","status":200,"contentType":"text/html")"); }},
        {"200 with JSON on a WebSocket's handshake", "D30 certain|D30 likely|D13 likely|D13 possible|D30 possible",
         "D30", [] { return status(200, R"("contentType":"application/json")", "websocket"); }},
        {"handshake 400 `Unknown channel requested` while SSE is live", "D30 certain|D30 likely", "D30",
         [] {
             return besideLiveSse(
                 status(400, R"("contentType":"application/json","error":"Unknown channel requested")", "websocket"));
         }},
        {"SSE 400 `Unknown channel requested`: no matter of upgrades",
         "D8 certain|D8 likely|D8 possible|unknown possible", "",
         [] { return status(400, R"("contentType":"application/json","error":"Unknown channel requested")"); }},
        {"SSE 400 `Missing tag name parameter`: the request is wrong",
         "D8 certain|D8 likely|D8 possible|unknown possible", "",
         [] { return status(400, R"("contentType":"application/json","error":"Missing tag name parameter")"); }},
        {"handshake 404 page: not routed, or the upgrade is lost", "D8 likely|D8 possible|D30 likely|D30 possible",
         "D8 D30", [] { return status(404, R"("contentType":"text/html")", "websocket"); }},
        {"handshake 502", "D11 certain|D11 likely", "D11",
         [] {
             return status(502, R"("contentType":"text/html","headers":{"server":"nginx"})", "websocket")
                 .health(25, "down", 502);
         }},
        {"301 to elsewhere", "D9 certain|D9 likely", "D9",
         [] {
             return answer(
                 "http",
                 R"("ending":"redirect","status":301,"headers":{"location":"https://new.example/api/v1/streaming/public"})");
         }},
        {"410", "D9 certain|D9 likely", "D9", [] { return status(410); }},
        {"a name that does not resolve, while another instance is live", "D1 certain|D1 likely", "D1",
         [] {
             return History()
                 .source("b1", "https://b.example")
                 .open("b1", 5, 100, {.events = 3})
                 .source("s1")
                 .fail("s1", 20, R"("phase":"dns","ending":"unresolved")");
         }},
        {"no name resolves any more, at none of three instances",
         "D21 certain|D21 likely|D21 possible|D1 possible|D35 possible|D35 likely", "D21",
         [] {
             return History()
                 .source("b1", "https://b.example")
                 .life("b1", 5, 99.8)
                 .fail("b1", 102, R"("phase":"dns","ending":"unresolved")")
                 .source("c1", "https://c.example")
                 .life("c1", 5, 100.3)
                 .fail("c1", 102.4, R"("phase":"dns","ending":"unresolved")")
                 .source("s1")
                 .life("s1", 5, 100)
                 .fail("s1", 102.5, R"("phase":"dns","ending":"unresolved")");
         }},
        {"refused", "D2 certain|D2 likely", "D2",
         [] { return History().source("s1").fail("s1", 20, R"("phase":"tcp","ending":"refused")", {"dns"}); }},
        {"refused for a moment after everything of the instance was cut: the restart goes on",
         "D2 certain|D2 likely|D20 likely", "D2",
         [] {
             return History()
                 .source("s2")
                 .life("s2", 4, 100.2)
                 .source("s1")
                 .life("s1", 5, 100)
                 .health(102, "down")
                 .fail("s1", 102.5, R"("phase":"tcp","ending":"refused")", {"dns"})
                 .health(112, "ok", 200)
                 .open("s1", 113, 200)
                 .open("s2", 114, 200);
         }},
        {"no answer to TCP, here and at another instance", "D21 certain|D21 likely|D21 possible|D3 possible", "D3 D21",
         [] {
             return History()
                 .source("b1", "https://b.example")
                 .fail("b1", 29, R"("phase":"tcp","ending":"timeout")", {"dns"})
                 .source("s1")
                 .fail("s1", 30, R"("phase":"tcp","ending":"timeout")", {"dns"});
         }},
        {"a certificate that has expired", "D4 certain|D4 likely", "D4",
         [] {
             return History().source("s1").fail("s1", 20, R"("phase":"tls","ending":"tls","tlsError":"expired")",
                                                {"dns", "tcp"});
         }},
        {"TLS to a plain port", "D5 certain|D5 likely", "D5",
         [] {
             return History().source("s1").fail("s1", 20, R"("phase":"tls","ending":"tls","tlsError":"plain")",
                                                {"dns", "tcp"});
         }},
        {"no headers within our patience, and health gets no answer either: the server hangs, no buffer",
         "D14 possible|D11 possible|D11 likely|D3 possible|unknown possible", "",
         [] { return answer("http", R"("ending":"timeout")").health(12, "down").health(25, "down"); }},
        {"no headers within our patience, twice, while health answers at once", "D14 likely|D14 possible|D14 certain",
         "D14",
         [] {
             return answer("http", R"("ending":"timeout")")
                 .health(12, "ok", 200)
                 .health(25, "ok", 200)
                 .fail("s1", 60, R"("phase":"http","ending":"timeout")", {"dns", "tcp", "tls"})
                 .health(65, "ok", 200);
         }},
    };
}

std::vector<HardHistory> hardQuietHistories()
{
    return {
        {"regular heartbeats, no event, REST moves on four times", "D31 likely|D31 certain", "D31",
         [] {
             return History()
                 .source("s1")
                 .open("s1", 10, 1800)
                 .newest("s1", 300, "113000000000000001", "112999999999999999")
                 .newest("s1", 600, "113000000000000002", "112999999999999999")
                 .newest("s1", 900, "113000000000000003", "112999999999999999")
                 .newest("s1", 1200, "113000000000000004", "112999999999999999");
         }},
        {"REST moved just now, once: the stream may be a moment late",
         "none|D31 possible|D32 possible|unknown possible", "",
         [] {
             return History()
                 .source("s1")
                 .open("s1", 10, 1202)
                 .newest("s1", 600, "113000000000000001", "113000000000000001")
                 .newest("s1", 900, "113000000000000001", "113000000000000001")
                 .newest("s1", 1200, "113000000000000002", "113000000000000001");
         }},
        {"ids of different length: 99999 is older than 100000", "none|D32 likely|D32 certain|D32 possible", "",
         [] {
             return History()
                 .source("s1")
                 .open("s1", 10, 1800)
                 .newest("s1", 300, "99999", "100000")
                 .newest("s1", 600, "99999", "100000")
                 .newest("s1", 900, "99999", "100000")
                 .newest("s1", 1200, "99999", "100000");
         }},
        {"nothing happens there, and REST says so", "D32 certain|D32 likely", "D32",
         [] {
             History history;
             history.source("s1").open("s1", 10, 3600);
             for (int i = 1; i < 12; ++i)
                 history.newest("s1", 300.0 * i, "113000000000000001", "113000000000000001");
             return history;
         }},
        {"quiet, and no look at REST: nobody knows", "none|unknown possible|D31 possible|D32 possible", "",
         [] { return History().source("s1").open("s1", 10, 3600); }},
        {"a feed that the instance has closed: deletes come, updates never, REST moves on",
         "D31 likely|D31 certain|D31 possible", "D31",
         [] {
             History history;
             history.source("s1").open("s1", 10, 1800);
             for (int i = 0; i < 8; ++i)
                 history.event("s1", 100 + 200 * i,
                               R"("event":"delete","id":"112000000000000001","payload":"112000000000000001")");
             for (int i = 1; i <= 5; ++i)
                 history.newest("s1", 300.0 * i, "11300000000000000" + QByteArray::number(i), "");
             return history;
         }},
        {"heartbeats two at a time, every 30 s", "D15 likely|D15 certain", "D15",
         [] {
             History history;
             history.source("s1").open("s1", 10, 11);
             for (int i = 1; i < 20; ++i)
                 history.heartbeat("s1", 10 + 30 * i).heartbeat("s1", 10.02 + 30 * i);
             return history;
         }},
        {"three heartbeats at once after one hiccup of the network, regular before and after",
         "none|D15 possible|D21 possible|unknown possible", "",
         [] {
             History history;
             history.source("s1").open("s1", 10, 300);
             history.heartbeat("s1", 341).heartbeat("s1", 341.01).heartbeat("s1", 341.02);
             for (int i = 0; i < 30; ++i)
                 history.heartbeat("s1", 355 + 15 * i);
             return history;
         }},
        {"headers, then nothing for a minute, then five heartbeats at once", "D14 certain|D14 likely|D15 likely", "D14",
         [] {
             History history;
             history.source("s1").open("s1", 10, 11, {.firstByte = false});
             history.line(71, "s1", "phase", R"("phase":"first-byte","ms":61200)");
             for (int i = 0; i < 5; ++i)
                 history.heartbeat("s1", 71 + 0.01 * i);
             return history.heartbeat("s1", 85);
         }},
        {"the first byte after 3 s, then regular: a slow server", "none|D14 possible|unknown possible", "",
         [] {
             History history;
             history.source("s1").open("s1", 10, 11, {.firstByte = false});
             history.line(13, "s1", "phase", R"("phase":"first-byte","ms":3200)").heartbeat("s1", 13);
             for (int i = 1; i < 30; ++i)
                 history.heartbeat("s1", 10 + 15 * i);
             return history;
         }},
        {"one status of three years ago arrives: late federation, no queue", "none|D34 possible|D32 possible", "",
         [] {
             History history;
             history.source("s1").open("s1", 10, 1800, {.events = 40});
             return history.event(
                 "s1", 700,
                 R"("event":"update","id":"7","payload":{"account":{"acct":"a@far.example"}},"delay":94608000)");
         }},
    };
}

} // namespace thumpline
