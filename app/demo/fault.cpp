#include "demo/fault.h"

#include "protocol/duration.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A kind's key and defaults. Keys of kinds with a code end in `-`: the code follows.
struct FaultRow
{
    FaultKind kind;
    QLatin1StringView key;
    const char *description;
    FaultScope scope;
    int value;
    FaultTransport transport = FaultTransport::Any;
};

// The order is that of the menu.
constexpr std::array rows {
    FaultRow {FaultKind::CleanEnd, "clean-end"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The server ends the streams properly"), FaultScope::Current,
              0},
    FaultRow {FaultKind::Cut, "cut"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The connections close without a proper end"),
              FaultScope::Current, 0},
    FaultRow {FaultKind::CutMidEvent, "cut-mid-event"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The connections close in the middle of an event"),
              FaultScope::Current, 0},
    FaultRow {FaultKind::Reset, "reset"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The connections are reset (RST)"), FaultScope::Current, 0},
    FaultRow {FaultKind::HalfOpen, "half-open"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The connections stay open, but nothing comes any more"),
              FaultScope::Current, 0},
    FaultRow {FaultKind::GarbageChunk, "garbage-chunk"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The chunked encoding breaks"), FaultScope::Current, 0,
              FaultTransport::Sse},
    FaultRow {FaultKind::CloseCode, "close-"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "WebSockets are closed with code %1"), FaultScope::Current,
              0, FaultTransport::WebSocket},
    FaultRow {FaultKind::BadUtf8, "bad-utf8"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "An event comes with bytes that are no UTF-8"),
              FaultScope::Current, 0},
    FaultRow {FaultKind::GiantLine, "giant-line"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "An event comes that is larger than any limit"),
              FaultScope::Current, 16},
    FaultRow {FaultKind::MalformedJson, "malformed-json"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "An event comes whose JSON is broken"), FaultScope::Current,
              0},
    FaultRow {FaultKind::UnknownEvent, "unknown-event"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "An event comes that nobody knows"), FaultScope::Current, 0},
    FaultRow {FaultKind::NoHeartbeats, "no-heartbeats"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Events go on, heartbeats stop"), FaultScope::During, 0},
    FaultRow {FaultKind::OnlyHeartbeats, "only-heartbeats"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Heartbeats go on, events are lost"), FaultScope::During, 0},
    FaultRow {FaultKind::BufferedBursts, "buffered-bursts"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Everything is held back and comes in bursts"),
              FaultScope::During, 5000},
    FaultRow {FaultKind::SlowDrip, "slow-drip"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Everything comes byte by byte"), FaultScope::During, 1},
    FaultRow {FaultKind::SplitEvents, "split-events"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Events come in two pieces"), FaultScope::During, 20},
    FaultRow {FaultKind::FeedClosed, "feed-closed"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Public streams carry heartbeats and deletions only"),
              FaultScope::During, 0},
    FaultRow {FaultKind::NoGreeting, "no-greeting"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams get headers, and nothing behind them"),
              FaultScope::During, 0, FaultTransport::Sse},
    FaultRow {FaultKind::Gzip, "gzip"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams are compressed, though nobody asked for it"),
              FaultScope::During, 0, FaultTransport::Sse},
    FaultRow {FaultKind::Status, "status-"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams are refused with HTTP %1"), FaultScope::During,
              0},
    FaultRow {FaultKind::Html, "html"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams get a web page instead"), FaultScope::During,
              0},
    FaultRow {FaultKind::Redirect, "redirect"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams are redirected within the server"),
              FaultScope::During, 0},
    FaultRow {FaultKind::RedirectElsewhere, "redirect-elsewhere"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams are redirected to another origin"),
              FaultScope::During, 0},
    FaultRow {FaultKind::NoAnswer, "no-answer"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams get no answer at all"), FaultScope::During, 0},
    FaultRow {FaultKind::Refuse, "refuse"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "New streams are reset before they are answered"),
              FaultScope::During, 0},
    FaultRow {FaultKind::RejectUpgrade, "reject-upgrade-"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "WebSocket upgrades are rejected with HTTP %1"),
              FaultScope::During, 0, FaultTransport::WebSocket},
    FaultRow {FaultKind::HealthNotOk, "health-not-ok"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Health does not say OK"), FaultScope::During, 0},
    FaultRow {FaultKind::HealthSlow, "health-slow"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Health takes long to answer"), FaultScope::During, 3000},
    FaultRow {FaultKind::HealthUnavailable, "health-503"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "Health answers HTTP 503"), FaultScope::During, 0},
    FaultRow {FaultKind::Restart, "restart"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The whole instance restarts"), FaultScope::During, 0},
    FaultRow {FaultKind::TokenRevoked, "token-revoked"_L1,
              QT_TRANSLATE_NOOP("thumpline::FaultCatalog", "The revocable token is revoked"), FaultScope::Current, 0},
};

std::vector<int> codesOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::CloseCode:
        return {1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014};
    case FaultKind::Status:
        return {401, 403, 404, 429, 500, 502, 503, 504};
    case FaultKind::RejectUpgrade:
        return {400, 404, 426};
    default: // the others carry no code in their key
        return {};
    }
}

bool codeIsAllowed(FaultKind kind, int code)
{
    const auto codes = codesOf(kind);
    return std::find(codes.begin(), codes.end(), code) != codes.end()
        || (kind == FaultKind::CloseCode && (code == 1000 || (code >= 3000 && code <= 4999)));
}

const FaultRow &rowOf(FaultKind kind)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FaultRow &row) { return row.kind == kind; });
    Q_ASSERT(found != rows.end());
    return *found;
}

Fault defaultFault(const FaultRow &row, int code)
{
    Fault fault {
        .kind = row.kind, .value = code != 0 ? code : row.value, .scope = row.scope, .transport = row.transport};
    if (row.kind == FaultKind::Status && (code == 429 || code == 503))
        fault.retryAfter = 5s;
    if (row.kind == FaultKind::Restart)
        fault.duration = 3s;
    return fault;
}

std::optional<FaultScope> scopeFromKey(const QString &key)
{
    if (key == u"current")
        return FaultScope::Current;
    if (key == u"next")
        return FaultScope::Next;
    if (key == u"during")
        return FaultScope::During;
    return std::nullopt;
}

std::optional<FaultTransport> transportFromKey(const QString &key)
{
    if (key == u"any")
        return FaultTransport::Any;
    if (key == u"sse")
        return FaultTransport::Sse;
    if (key == u"websocket")
        return FaultTransport::WebSocket;
    return std::nullopt;
}

QString unknownFault(const QString &key)
{
    return FaultCatalog::tr("There is no fault named “%1”.").arg(key);
}

} // namespace

std::vector<FaultInfo> FaultCatalog::all()
{
    std::vector<FaultInfo> infos;
    for (const FaultRow &row : rows) {
        std::vector<int> codes = codesOf(row.kind);
        if (codes.empty())
            codes.push_back(0);
        for (const int code : codes) {
            const Fault fault = defaultFault(row, code);
            const QString text = tr(row.description);
            infos.push_back({keyOf(fault), code == 0 ? text : text.arg(code), fault});
        }
    }
    return infos;
}

QString keyOf(const Fault &fault)
{
    const FaultRow &row = rowOf(fault.kind);
    return row.key.endsWith('-'_L1) ? row.key + QString::number(fault.value) : QString(row.key);
}

std::optional<Fault> faultFromKey(const QString &key)
{
    for (const FaultRow &row : rows) {
        if (!row.key.endsWith('-'_L1)) {
            if (key == row.key)
                return defaultFault(row, 0);
            continue;
        }
        bool isNumber = false;
        const int code = key.startsWith(row.key) ? key.sliced(row.key.size()).toInt(&isNumber) : 0;
        if (isNumber && codeIsAllowed(row.kind, code))
            return defaultFault(row, code);
    }
    return std::nullopt;
}

Result<ScheduledFault, QString> faultFromText(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?<name>[a-z0-9-]+?)(?:@(?<at>[0-9.a-z]+?))?(?:\\+(?<for>[0-9.a-z]+?))?(?:x(?<count>\\d{1,6}))?"
        "(?:=(?<value>\\d{1,7}))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return Failure {FaultCatalog::tr("“%1” is no fault: write NAME@SECONDS, like cut@10.").arg(text)};
    const auto fault = faultFromKey(match.captured(u"name"));
    if (!fault)
        return Failure {unknownFault(match.captured(u"name"))};
    ScheduledFault scheduled {.fault = *fault};
    for (const auto &[group, target] :
         {std::pair {u"at"_s, &scheduled.at}, std::pair {u"for"_s, &scheduled.fault.duration}}) {
        if (match.captured(group).isEmpty())
            continue;
        const auto time = parseDuration(match.captured(group));
        if (!time)
            return Failure {
                FaultCatalog::tr("“%1” is no time: write 10, 10s, 500ms or 2m.").arg(match.captured(group))};
        *target = *time;
    }
    if (!match.captured(u"for").isEmpty())
        scheduled.fault.scope = FaultScope::During;
    if (const QString count = match.captured(u"count"); !count.isEmpty()) {
        scheduled.fault.scope = FaultScope::Next;
        scheduled.fault.count = count.toInt();
    }
    if (const QString value = match.captured(u"value"); !value.isEmpty())
        scheduled.fault.value = value.toInt();
    return scheduled;
}

Result<ScheduledFault, QString> faultFromJson(const QJsonObject &object)
{
    const QString key = object.value(u"fault").toString();
    const auto fault = faultFromKey(key);
    if (!fault)
        return Failure {unknownFault(key)};
    ScheduledFault scheduled {.fault = *fault};
    Fault &it = scheduled.fault;
    const auto seconds = [&](QStringView name) {
        const double number = std::clamp(object.value(name).toDouble(), 0.0, 86'400.0);
        return std::chrono::milliseconds(std::llround(number * 1000));
    };
    scheduled.at = seconds(u"at");
    it.after = seconds(u"after");
    if (object.contains(u"for")) {
        it.duration = seconds(u"for");
        it.scope = FaultScope::During;
    }
    if (object.contains(u"count")) {
        it.count = object.value(u"count").toInt(1);
        it.scope = FaultScope::Next;
    }
    if (object.contains(u"retryAfter"))
        it.retryAfter = std::chrono::duration_cast<std::chrono::seconds>(seconds(u"retryAfter"));
    it.value = object.value(u"value").toInt(it.value);
    it.stream = object.value(u"stream").toString();
    if (const QString scope = object.value(u"scope").toString(); !scope.isEmpty()) {
        const auto known = scopeFromKey(scope);
        if (!known)
            return Failure {FaultCatalog::tr("“%1” is no scope: current, next or during.").arg(scope)};
        it.scope = *known;
    }
    if (const QString transport = object.value(u"transport").toString(); !transport.isEmpty()) {
        const auto known = transportFromKey(transport);
        if (!known)
            return Failure {FaultCatalog::tr("“%1” is no transport: any, sse or websocket.").arg(transport)};
        it.transport = *known;
    }
    return scheduled;
}

bool actsOnce(FaultKind kind)
{
    return kind >= FaultKind::CleanEnd && kind <= FaultKind::UnknownEvent;
}

bool isCondition(FaultKind kind)
{
    return kind >= FaultKind::NoHeartbeats && kind <= FaultKind::Gzip;
}

bool isAnswer(FaultKind kind)
{
    return kind >= FaultKind::Status && kind <= FaultKind::RejectUpgrade;
}

bool isHealth(FaultKind kind)
{
    return kind >= FaultKind::HealthNotOk && kind <= FaultKind::HealthUnavailable;
}

} // namespace thumpline
