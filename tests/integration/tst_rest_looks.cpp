#include "demo/demo_instance.h"
#include "session/session_manager.h"
#include "transport/default_transport_factory.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A status that was published by hand.
QByteArray statusJson(qint64 id)
{
    return R"({"id":")" + QByteArray::number(id) + R"(","created_at":"2026-11-24T06:00:00.000Z","content":"<p>x</p>",)"
        + R"("visibility":"public","account":{"id":"1","username":"ada","acct":"ada"}})";
}

/// A demo instance, one session that watches its public stream, and all that the session said.
struct Bench
{
    Bench(DemoEra era, TransportKind transport, const SessionLimits &limits)
        : demo(options(era))
        , random(1)
        , manager({.clock = std::make_shared<SystemClock>(),
                   .factory = std::make_unique<DefaultTransportFactory>(),
                   .random = &random,
                   .sink = [this](SessionRecord &&record) { records.push_back(std::move(record)); },
                   .makePageSource = [] { return std::make_unique<RestPages>(); },
                   .limits = limits})
        , kind(transport)
        , style(era == DemoEra::Current ? WebSocketStyle::Multiplexed : WebSocketStyle::Seed)
    {}
    static DemoOptions options(DemoEra era)
    {
        return {.era = era, .eventsPerSecond = 0, .keepAlive = 50ms, .restRequestsPerWindow = 5'000};
    }
    bool start()
    {
        if (!demo.start().ok())
            return false;
        manager.start("s1",
                      {.server = demo.baseUrl(),
                       .target = target,
                       .transport = kind,
                       .webSocketStyle = style,
                       .token = Secret(demo.tokens().read)});
        return true;
    }
    [[nodiscard]] SessionState state() const
    {
        const auto changes = all<StateChanged>();
        return changes.empty() ? SessionState::Stopped : changes.back().state;
    }
    template<typename Body>
    [[nodiscard]] std::vector<Body> all() const
    {
        std::vector<Body> found;
        for (const SessionRecord &record : records) {
            if (const auto *body = std::get_if<Body>(&record.body))
                found.push_back(*body);
        }
        return found;
    }
    /// The ids of the events of that name that came live, or were found by REST.
    [[nodiscard]] QSet<QByteArray> ids(QByteArrayView event, bool recovered) const
    {
        QSet<QByteArray> found;
        for (const EventArrived &arrival : all<EventArrived>()) {
            if (arrival.recovered == recovered && arrival.event->wire.event == event)
                found += arrival.event->entityId().value_or(QByteArray());
        }
        return found;
    }
    /// Of the statuses that the stream brought, boosted ones too.
    [[nodiscard]] QSet<QByteArray> seen() const
    {
        QSet<QByteArray> found;
        for (const EventArrived &arrival : all<EventArrived>()) {
            const auto *update = std::get_if<UpdateEvent>(&arrival.event->content);
            if (!update)
                continue;
            found += update->status->id.toByteArray();
            found += update->status->shown().id.toByteArray();
        }
        return found;
    }
    /// The ids that the instance told of by events of that name since then, whoever listened.
    [[nodiscard]] QSet<QByteArray> told(QByteArrayView event, qint64 since = 0) const
    {
        QSet<QByteArray> found;
        for (const LedgerEntry &entry : demo.ledger(target, since)) {
            if (entry.event == event)
                found += entry.id;
        }
        return found;
    }

    StreamTarget target {};
    DemoInstance demo;
    QRandomGenerator random;
    std::vector<SessionRecord> records {};
    SessionManager manager;
    TransportKind kind;
    WebSocketStyle style;
};

} // namespace

/// What sessions ask of REST beside their streams, against a real server.
class TestRestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimelineThatMovesOnWithoutItsStreamIsSeen_data() { everyWay(); }
    void aTimelineThatMovesOnWithoutItsStreamIsSeen();
    void editsAndDeletionsOfAnOutageAreAllFound_data() { everyWay(); }
    void editsAndDeletionsOfAnOutageAreAllFound();

private:
    static void everyWay();
};

void TestRestLooks::everyWay()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<TransportKind>("transport");
    for (const DemoEra era : {DemoEra::Era2020, DemoEra::Current}) {
        for (const TransportKind kind : {TransportKind::Sse, TransportKind::WebSocket})
            QTest::addRow("%s, %s", qPrintable(toKey(era)), toKey(kind).constData()) << era << kind;
    }
}

void TestRestLooks::aTimelineThatMovesOnWithoutItsStreamIsSeen()
{
    QFETCH(DemoEra, era);
    QFETCH(TransportKind, transport);
    Bench bench(era, transport, {.look = {.quietFor = 100ms, .interval = 100ms}});
    QVERIFY(bench.start());
    QTRY_COMPARE(bench.state(), SessionState::Live);
    bench.demo.publish(bench.target, "update", statusJson(1001));
    QTRY_COMPARE(bench.ids("update", false), (QSet<QByteArray> {"1001"}));

    bench.demo.inject({.kind = FaultKind::OnlyHeartbeats, .scope = FaultScope::During});
    qint64 id = 1001;
    for (int look = 0; look < 3; ++look) {
        const auto newest = [&] {
            const auto seen = bench.all<NewestSeen>();
            return seen.empty() ? QByteArray() : seen.back().id.toByteArray();
        };
        QTRY_COMPARE(newest(), QByteArray::number(id));
        bench.demo.publish(bench.target, "update", statusJson(++id));
    }
    QCOMPARE(bench.all<NewestSeen>().back().streamId->toByteArray(), "1001");
    QCOMPARE(bench.ids("update", false), (QSet<QByteArray> {"1001"}));
    QCOMPARE(bench.state(), SessionState::Live);

    bench.demo.clearFaults();
    bench.demo.publish(bench.target, "update", statusJson(++id));
    QTRY_COMPARE(bench.all<NewestSeen>().back().streamId->toByteArray(), QByteArray::number(id));
}

void TestRestLooks::editsAndDeletionsOfAnOutageAreAllFound()
{
    QFETCH(DemoEra, era);
    QFETCH(TransportKind, transport);
    Bench bench(era, transport,
                {.reconnect = {.base = 20ms, .cap = 100ms},
                 .gap = {.settle = 50ms},
                 .recheck = {.maxRequests = 300, .pace = 1ms}});
    QVERIFY(bench.start());
    QTRY_COMPARE(bench.state(), SessionState::Live);
    bench.demo.tell(150);
    QTRY_COMPARE(bench.ids("update", false), bench.told("update"));
    const QSet<QByteArray> seen = bench.seen();
    QVERIFY(seen.size() <= 200); // else some are too old to be looked at
    const qint64 before = bench.demo.statistics().published;

    bench.demo.stop();
    bench.demo.tell(300); // people go on while nobody listens
    QTRY_VERIFY(bench.state() != SessionState::Live);
    QVERIFY(bench.demo.start().ok());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.all<StatusesRechecked>().empty(), 20'000);

    const QSet<QByteArray> deleted = bench.told("delete", before) & seen;
    QSet<QByteArray> edited = (bench.told("status.update", before) & seen) - deleted;
    if (era == DemoEra::Era2020)
        edited.clear(); // a status of that time does not say that it was edited
    else
        QVERIFY(!edited.isEmpty());
    QVERIFY(!deleted.isEmpty());
    QCOMPARE(bench.ids("delete", true), deleted);
    QCOMPARE(bench.ids("status.update", true), edited);
    const StatusesRechecked report = bench.all<StatusesRechecked>().front();
    QCOMPARE(report.deleted, deleted.size());
    QCOMPARE(report.edited, edited.size());
    QCOMPARE(report.unchecked, 0);
}

QTEST_GUILESS_MAIN(TestRestLooks)
#include "tst_rest_looks.moc"
