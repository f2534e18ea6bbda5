#include "demo/fault.h"
#include "demo/fault_desk.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FaultDesk::Instant start {};

Fault faultOf(const char *key, FaultScope scope)
{
    Fault fault = *faultFromKey(QString::fromLatin1(key));
    fault.scope = scope;
    return fault;
}

std::vector<FaultKind> kindsOf(const std::vector<Fault> &faults)
{
    std::vector<FaultKind> kinds;
    for (const Fault &fault : faults)
        kinds.push_back(fault.kind);
    return kinds;
}

} // namespace

/// The words of faults, and which connection meets which.
class TestDemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyReadsBackAndHasADescription();
    void everyKindIsInTheMenu();
    void closeCodesOfApplicationsAreKnown();
    void readsTheCommandLine_data();
    void readsTheCommandLine();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void readsJson();
    void refusesWrongJson();
    void aNextIsUsedUp();
    void aDuringEndsByItself();
    void aFilteredFaultMeetsOnlyItsStream();
    void conditionsAddUp();
    void openingTakesWhatWaitsForANewStream();
    void healthFaultsMeetHealthOnly();
};

void TestDemoFaults::everyKeyReadsBackAndHasADescription()
{
    QSet<QString> keys;
    for (const FaultInfo &info : FaultCatalog::all()) {
        QVERIFY2(!keys.contains(info.key), qPrintable(info.key));
        keys.insert(info.key);
        QCOMPARE(faultFromKey(info.key), std::optional(info.fault));
        QCOMPARE(keyOf(info.fault), info.key);
        QVERIFY(info.description.size() > 10);
        QVERIFY(!info.description.contains(u'%'));
        QVERIFY(!info.description.contains(u'\n'));
    }
    for (const char *key : {"clean-end",       "cut",
                            "reset",           "half-open",
                            "no-heartbeats",   "only-heartbeats",
                            "buffered-bursts", "slow-drip",
                            "status-401",      "status-429",
                            "status-504",      "html",
                            "redirect",        "garbage-chunk",
                            "bad-utf8",        "giant-line",
                            "malformed-json",  "close-1001",
                            "close-1014",      "reject-upgrade-426",
                            "health-not-ok",   "health-slow",
                            "health-503",      "restart",
                            "token-revoked",   "gzip"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
}

void TestDemoFaults::everyKindIsInTheMenu()
{
    QSet<int> kinds;
    for (const FaultInfo &info : FaultCatalog::all())
        kinds.insert(static_cast<int>(info.fault.kind));
    for (int kind = 0; kind <= static_cast<int>(FaultKind::TokenRevoked); ++kind)
        QVERIFY2(kinds.contains(kind), qPrintable(QString::number(kind)));
}

void TestDemoFaults::closeCodesOfApplicationsAreKnown()
{
    QCOMPARE(faultFromKey(u"close-4001"_s)->value, 4001);
    QCOMPARE(faultFromKey(u"close-1000"_s)->value, 1000);
    QVERIFY(!faultFromKey(u"close-1200"_s));
    QVERIFY(!faultFromKey(u"close-"_s));
    QVERIFY(!faultFromKey(u"status-200"_s));
    QVERIFY(!faultFromKey(u"close-99999999999"_s));
}

void TestDemoFaults::readsTheCommandLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("atMs");
    QTest::addColumn<FaultScope>("scope");
    QTest::addColumn<int>("durationMs");
    QTest::addColumn<int>("count");
    QTest::newRow("name alone") << u"cut"_s << FaultKind::Cut << 0 << 0 << FaultScope::Current << 0 << 1;
    QTest::newRow("seconds") << u"cut@10"_s << FaultKind::Cut << 0 << 10'000 << FaultScope::Current << 0 << 1;
    QTest::newRow("seconds with s") << u"cut@10s"_s << FaultKind::Cut << 0 << 10'000 << FaultScope::Current << 0 << 1;
    QTest::newRow("a code and a time") << u"close-1012@1.5s"_s << FaultKind::CloseCode << 1012 << 1500
                                       << FaultScope::Current << 0 << 1;
    QTest::newRow("milliseconds, minutes")
        << u"status-503@500ms+2m"_s << FaultKind::Status << 503 << 500 << FaultScope::During << 120'000 << 1;
    QTest::newRow("the next three") << u"status-401@0x3"_s << FaultKind::Status << 401 << 0 << FaultScope::Next << 0
                                    << 3;
    QTest::newRow("a value") << u"slow-drip@1=7"_s << FaultKind::SlowDrip << 7 << 1000 << FaultScope::During << 0 << 1;
    QTest::newRow("restart, down for") << u"restart@2+5"_s << FaultKind::Restart << 0 << 2000 << FaultScope::During
                                       << 5000 << 1;
}

void TestDemoFaults::readsTheCommandLine()
{
    QFETCH(QString, text);
    const auto read = faultFromText(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    const ScheduledFault &scheduled = read.value();
    QTEST(scheduled.fault.kind, "kind");
    QTEST(scheduled.fault.value, "value");
    QTEST(static_cast<int>(scheduled.at.count()), "atMs");
    QTEST(scheduled.fault.scope, "scope");
    QTEST(static_cast<int>(scheduled.fault.duration.count()), "durationMs");
    QTEST(scheduled.fault.count, "count");
}

void TestDemoFaults::refusesWrongWords_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "@10", "nonsense", "nonsense@3", "cut@", "cut@soon", "cut@10w", "cut@-1", "CUT",
                             "cut 10", "status-200@1", "cut@1@2", "cutx", "cut@1=x"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromLatin1(text);
}

void TestDemoFaults::refusesWrongWords()
{
    QFETCH(QString, text);
    const auto read = faultFromText(text);
    QVERIFY(!read);
    QVERIFY(read.error().endsWith(u'.'));
}

void TestDemoFaults::readsJson()
{
    const auto json = QJsonDocument::fromJson(R"({"fault":"status-429","at":1.5,"for":30,"after":0.25,"retryAfter":12,
                                                  "transport":"sse","stream":"public:local"})")
                          .object();
    const auto read = faultFromJson(json);
    QVERIFY(read);
    Fault expected = *faultFromKey(u"status-429"_s);
    expected.duration = 30s;
    expected.scope = FaultScope::During;
    expected.after = 250ms;
    expected.retryAfter = 12s;
    expected.transport = FaultTransport::Sse;
    expected.stream = u"public:local"_s;
    QCOMPARE(read.value(), (ScheduledFault {expected, 1500ms}));
}

void TestDemoFaults::refusesWrongJson()
{
    for (const char *text : {R"({})", R"({"fault":7})", R"({"fault":"nonsense"})",
                             R"({"fault":"cut","scope":"always"})", R"({"fault":"cut","transport":"pigeon"})"})
        QVERIFY2(!faultFromJson(QJsonDocument::fromJson(text).object()), text);
}

void TestDemoFaults::aNextIsUsedUp()
{
    FaultDesk desk;
    Fault fault = faultOf("status-503", FaultScope::Next);
    fault.count = 2;
    desk.add(fault, start);
    QVERIFY(desk.takeAnswer(FaultTransport::Sse, {u"public"_s}, start));
    QVERIFY(desk.takeAnswer(FaultTransport::WebSocket, {}, start));
    QVERIFY(!desk.takeAnswer(FaultTransport::Sse, {u"public"_s}, start));
    QVERIFY(desk.inForce().empty());
}

void TestDemoFaults::aDuringEndsByItself()
{
    FaultDesk desk;
    Fault fault = faultOf("no-heartbeats", FaultScope::During);
    fault.duration = 10s;
    desk.add(fault, start);
    desk.add(faultOf("only-heartbeats", FaultScope::During), start);
    QCOMPARE(desk.nextExpiry(), std::optional(start + 10s));
    QCOMPARE(desk.conditions(FaultTransport::Sse, {}, start + 9s).size(), size_t {2});
    QCOMPARE(kindsOf(desk.conditions(FaultTransport::Sse, {}, start + 10s)), std::vector {FaultKind::OnlyHeartbeats});
    QVERIFY(desk.expire(start + 10s));
    QVERIFY(!desk.nextExpiry());
    QVERIFY(!desk.expire(start + 100s));
    desk.clear();
    QVERIFY(desk.inForce().empty());
}

void TestDemoFaults::aFilteredFaultMeetsOnlyItsStream()
{
    FaultDesk desk;
    Fault fault = faultOf("status-503", FaultScope::During);
    fault.stream = u"user"_s;
    fault.transport = FaultTransport::Sse;
    desk.add(fault, start);
    QVERIFY(!desk.takeAnswer(FaultTransport::Sse, {u"public"_s}, start));
    QVERIFY(!desk.takeAnswer(FaultTransport::WebSocket, {u"user"_s}, start));
    QVERIFY(desk.takeAnswer(FaultTransport::Sse, {u"user"_s}, start));
}

void TestDemoFaults::conditionsAddUp()
{
    FaultDesk desk;
    desk.add(faultOf("no-heartbeats", FaultScope::During), start);
    desk.add(faultOf("slow-drip", FaultScope::During), start);
    desk.add(faultOf("cut", FaultScope::During), start);
    const std::vector<FaultKind> both {FaultKind::NoHeartbeats, FaultKind::SlowDrip};
    QCOMPARE(kindsOf(desk.conditions(FaultTransport::WebSocket, {}, start)), both);
}

void TestDemoFaults::openingTakesWhatWaitsForANewStream()
{
    FaultDesk desk;
    desk.add(faultOf("cut", FaultScope::During), start); // each new stream
    desk.add(faultOf("gzip", FaultScope::Next), start); // the next SSE stream
    desk.add(faultOf("status-503", FaultScope::Next), start); // no stream at all
    const std::vector<FaultKind> cut {FaultKind::Cut};
    const std::vector<FaultKind> both {FaultKind::Cut, FaultKind::Gzip};
    QCOMPARE(kindsOf(desk.takeOpening(FaultTransport::WebSocket, {}, start)), cut);
    QCOMPARE(kindsOf(desk.takeOpening(FaultTransport::Sse, {}, start)), both);
    QCOMPARE(kindsOf(desk.takeOpening(FaultTransport::Sse, {}, start)), cut);
}

void TestDemoFaults::healthFaultsMeetHealthOnly()
{
    FaultDesk desk;
    desk.add(faultOf("health-503", FaultScope::Next), start);
    QVERIFY(!desk.takeAnswer(FaultTransport::Sse, {}, start));
    QVERIFY(desk.takeOpening(FaultTransport::Sse, {}, start).empty());
    QVERIFY(desk.takeHealth(start));
    QVERIFY(!desk.takeHealth(start));
}

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demo_faults.moc"
