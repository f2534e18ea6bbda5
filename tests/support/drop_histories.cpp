#include "support/drop_histories.h"

#include <iterator>

namespace thumpline {

namespace {

constexpr const char *transports[] {"sse", "websocket"};

/// A stream that lived for a while before, so that the attempt is one of many.
History streamBefore(int v, const char *transport = nullptr)
{
    History history;
    history.source("s1", "https://a.example", transport ? transport : transports[v % 2]);
    if (v > 1)
        history.life("s1", 10, 400 + 37 * v, {.events = 20, .end = R"("ending":"local")"});
    return history;
}

History attempt(int v, const char *fields, const QByteArrayList &reached = {"dns"})
{
    return streamBefore(v).fail("s1", 1000 + 13 * v, fields, reached);
}

History sse(int v, const char *fields)
{
    return streamBefore(v, "sse").fail("s1", 1000 + 13 * v, fields, {"dns", "tcp", "tls"});
}

History webSocket(int v, const char *fields)
{
    return streamBefore(v, "websocket").fail("s1", 1000 + 13 * v, fields, {"dns", "tcp", "tls"});
}

} // namespace

std::vector<DropHistory> connectHistories()
{
    return {
        {"D1", "no such name", false, "D1 likely",
         [](int v) { return attempt(v, R"("phase":"dns","ending":"unresolved")", {}); }},
        {"D1", "the system says that it is offline", true, "D35 certain",
         [](int v) { return attempt(v, R"("phase":"dns","ending":"unresolved")", {}).network(990, "offline"); }},
        {"D1", "refused", true, "D2 certain", [](int v) { return attempt(v, R"("phase":"tcp","ending":"refused")"); }},
        {"D2", "refused", false, "D2 certain", [](int v) { return attempt(v, R"("phase":"tcp","ending":"refused")"); }},
        {"D2", "reset instead", true, "D23 possible",
         [](int v) { return attempt(v, R"("phase":"tcp","ending":"reset")"); }},
        {"D3", "no answer", false, "D3 likely",
         [](int v) { return attempt(v, R"("phase":"tcp","ending":"timeout")"); }},
        {"D3", "no route", false, "D3 likely",
         [](int v) { return attempt(v, R"("phase":"tcp","ending":"unreachable")"); }},
        {"D3", "TCP was open: the answer did not come", true, "D14 likely",
         [](int v) {
             return attempt(v, R"("phase":"http","ending":"timeout")", {"dns", "tcp", "tls"});
         }},
        {"D3", "the machine had just slept", true, "D22 certain",
         [](int v) { return attempt(v, R"("phase":"tcp","ending":"timeout")").jump(996, 600 + v); }},
        {"D4", "expired", false, "D4 certain",
         [](int v) { return attempt(v, R"("phase":"tls","ending":"tls","tlsError":"expired")"); }},
        {"D4", "another name", false, "D4 certain",
         [](int v) { return attempt(v, R"("phase":"tls","ending":"tls","tlsError":"name")"); }},
        {"D4", "unknown issuer", false, "D4 certain",
         [](int v) { return attempt(v, R"("phase":"tls","ending":"tls","tlsError":"issuer")"); }},
        {"D4", "no common protocol", false, "D4 certain",
         [](int v) { return attempt(v, R"("phase":"tls","ending":"tls","tlsError":"protocol")"); }},
        {"D4", "no TLS there at all", true, "D5 certain",
         [](int v) { return attempt(v, R"("phase":"tls","ending":"tls","tlsError":"plain")"); }},
        {"D5", "plain answer to TLS", false, "D5 certain",
         [](int v) { return attempt(v, R"("phase":"tls","ending":"tls","tlsError":"plain")"); }},
        {"D5", "TLS answer to plain", false, "D5 likely",
         [](int v) {
             return attempt(v, R"("phase":"http","ending":"protocol")", {"dns", "tcp"});
         }},
        {"D5", "the stream was open", true, "D26 likely",
         [](int v) { return streamBefore(v).life("s1", 1000, 1100, {.end = R"("ending":"protocol")"}); }},
        {"D35", "offline", false, "D35 certain",
         [](int v) { return attempt(v, R"("phase":"dns","ending":"offline")", {}); }},
        {"D35", "the only stream, and the system says it", false, "D35 certain",
         [](int v) {
             return streamBefore(v).life("s1", 1000, 1200, {.end = R"("ending":"reset")"}).network(1201 + v, "offline");
         }},
        {"D35", "offline an hour ago, and back", true, "D3 likely",
         [](int v) {
             return attempt(v, R"("phase":"tcp","ending":"timeout")").network(600, "offline").network(620, "online");
         }},
    };
}

std::vector<DropHistory> answerHistories()
{
    return {
        {"D6", "missing token", false, "D6 certain",
         [](int v) {
             return v % 2
                 ? sse(v, R"("phase":"http","ending":"status","status":401,"error":"Missing access token")")
                 : webSocket(v, R"("phase":"upgrade","ending":"status","status":401,"error":"Missing access token")");
         }},
        {"D6", "invalid token of 2020", false, "D6 certain",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"status","status":401,"error":"Error: Invalid access token")");
         }},
        {"D6", "no word about it", false, "D6 likely",
         [](int v) { return webSocket(v, R"("phase":"upgrade","ending":"status","status":401)"); }},
        {"D6", "a subscription turned down on the open socket", false, "D6 certain",
         [](int v) {
             return webSocket(
                 v,
                 R"("phase":"stream","ending":"status","status":401,"age":0.1,"error":"Access token does not have the required scopes")");
         }},
        {"D6", "forbidden, in HTML", true, "D7 likely",
         [](int v) { return sse(v, R"("phase":"http","ending":"status","status":403,"contentType":"text/html")"); }},
        {"D7", "forbidden, in HTML", false, "D7 likely",
         [](int v) {
             return v % 2
                 ? sse(
                     v,
                     R"("phase":"http","ending":"status","status":403,"contentType":"text/html; charset=UTF-8","headers":{"server":"cloudflare"})")
                 : webSocket(v, R"("phase":"upgrade","ending":"status","status":403,"contentType":"text/html")");
         }},
        {"D7", "challenged by Cloudflare", false, "D7 certain",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"status","status":503,"headers":{"cf-mitigated":"challenge"})");
         }},
        {"D7", "teapot", false, "D7 likely",
         [](int v) { return sse(v, R"("phase":"http","ending":"status","status":418)"); }},
        {"D7", "forbidden by the instance itself", true, "D7 possible",
         [](int v) {
             return sse(
                 v,
                 R"("phase":"http","ending":"status","status":403,"contentType":"application/json","error":"This action is not allowed")");
         }},
        {"D8", "no such stream", false, "D8 certain",
         [](int v) {
             return sse(
                 v,
                 R"("phase":"http","ending":"status","status":404,"contentType":"application/json","error":"Not found")");
         }},
        {"D8", "the proxy does not route it", false, "D8 likely",
         [](int v) { return sse(v, R"("phase":"http","ending":"status","status":404,"contentType":"text/html")"); }},
        {"D8", "unknown channel, of today's servers", false, "D8 certain",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"status","status":400,"error":"Missing tag name parameter")");
         }},
        {"D8", "gone for good", true, "D9 certain",
         [](int v) { return sse(v, R"("phase":"http","ending":"status","status":410)"); }},
        {"D9", "gone", false, "D9 certain",
         [](int v) { return sse(v, R"("phase":"http","ending":"status","status":410)"); }},
        {"D9", "moved", false, "D9 likely",
         [](int v) {
             return v % 2
                 ? sse(v,
                       R"("phase":"http","ending":"redirect","status":301,"headers":{"location":"https://b.example/"})")
                 : webSocket(v, R"("phase":"upgrade","ending":"redirect","status":308)");
         }},
        {"D10", "too many", false, "D10 certain",
         [](int v) {
             return v % 2
                 ? sse(v, R"("phase":"http","ending":"status","status":429,"retryAfter":120)")
                 : webSocket(v, R"("phase":"upgrade","ending":"status","status":429,"contentType":"text/html")");
         }},
        {"D10", "maintenance with Retry-After", true, "D11 likely",
         [](int v) { return sse(v, R"("phase":"http","ending":"status","status":503,"retryAfter":120)"); }},
        {"D11", "bad gateway, and health says the same", false, "D11 certain",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"status","status":502,"contentType":"text/html")")
                 .health(985, "down", 502)
                 .health(1015 + 13 * v, "down", 502);
         }},
        {"D11", "gateway timeout on WebSocket", false, "D11 likely",
         [](int v) { return webSocket(v, R"("phase":"upgrade","ending":"status","status":504)"); }},
        {"D11", "inside the server", true, "server_error likely",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"status","status":500,"error":"An unexpected error occurred")");
         }},
        {"D12", "Cloudflare without an origin", false, "D12 certain",
         [](int v) {
             static constexpr const char *drops[] {R"("status":520)", R"("status":521)", R"("status":522)",
                                                   R"("status":524)", R"("status":530)"};
             return sse(v,
                        qPrintable(QString::fromLatin1(R"("phase":"http","ending":"status",)")
                                   + QString::fromLatin1(drops[v])));
         }},
        {"D12", "an ordinary 502 through Cloudflare", true, "D11 likely",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"status","status":502,"headers":{"server":"cloudflare"})");
         }},
        {"D13", "a page", false, "D13 likely",
         [](int v) {
             return sse(v,
                        v % 2 ? R"("phase":"http","ending":"content","status":200,"contentType":"text/html")"
                              : R"("phase":"http","ending":"content","status":200,"contentType":"application/json")");
         }},
        {"D13", "an event stream that is compressed", true, "D13 possible",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"content","status":200,"contentType":"text/event-stream")");
         }},
        {"D30", "unknown channel to a handshake", false, "D30 certain",
         [](int v) {
             return webSocket(
                 v, R"("phase":"upgrade","ending":"status","status":400,"error":"Unknown channel requested")");
         }},
        {"D30", "a page to a handshake", false, "D30 likely",
         [](int v) {
             static constexpr const char *drops[] {
                 R"("phase":"upgrade","ending":"status","status":200,"contentType":"text/html")",
                 R"("phase":"upgrade","ending":"status","status":404)",
                 R"("phase":"upgrade","ending":"status","status":404,"contentType":"text/html")",
                 R"("phase":"upgrade","ending":"status","status":400)",
                 R"("phase":"upgrade","ending":"status","status":200)"};
             return webSocket(v, drops[v]);
         }},
        {"D30", "the same status to an event stream", true, "D8 certain",
         [](int v) {
             return sse(v, R"("phase":"http","ending":"status","status":400,"error":"Unknown channel requested")");
         }},
        {"D30", "the gateway has no service behind it", true, "D11 likely",
         [](int v) { return webSocket(v, R"("phase":"upgrade","ending":"status","status":502)"); }},
    };
}

std::vector<DropHistory> allDropHistories()
{
    std::vector<DropHistory> all;
    for (const auto &some : {connectHistories(), answerHistories(), endHistories(), patternHistories(),
                             groupHistories(), quietHistories()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace thumpline
