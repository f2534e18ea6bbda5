#include "cli/json_lines.h"
#include "diagnosis/journal.h"
#include "support/demo_watch.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms: some faults are asked about for seconds; a wait ends when its condition is met

/// How the stream is to take a fault.
enum class Course {
    Stays, ///< nothing ends
    Recovers, ///< ends, and comes back by itself
    Waits, ///< is cut, and tries again and again until the fault is over
    Fails, ///< is cut, and gives up until the user acts
};

struct Expectation
{
    FaultKind kind = FaultKind::Cut;
    Course sse = Course::Recovers;
    Course webSocket = Course::Recovers;
    bool losesInSilence = false; ///< by its nature: heartbeats go on, events are gone
};

constexpr std::array expectations {
    Expectation {FaultKind::CleanEnd},
    Expectation {FaultKind::Cut},
    Expectation {FaultKind::CutMidEvent},
    Expectation {FaultKind::Reset},
    Expectation {FaultKind::HalfOpen},
    Expectation {FaultKind::GarbageChunk},
    Expectation {FaultKind::CloseCode},
    Expectation {FaultKind::BadUtf8, Course::Stays, Course::Recovers}, // Qt closes with 1007
    Expectation {FaultKind::GiantLine, Course::Stays, Course::Recovers}, // Qt closes with 1009
    Expectation {FaultKind::MalformedJson, Course::Stays, Course::Stays},
    Expectation {FaultKind::UnknownEvent, Course::Stays, Course::Stays},
    Expectation {FaultKind::NoHeartbeats, Course::Stays, Course::Stays},
    Expectation {FaultKind::OnlyHeartbeats, Course::Stays, Course::Stays, true},
    Expectation {FaultKind::BufferedBursts, Course::Stays, Course::Stays},
    Expectation {FaultKind::SlowDrip, Course::Stays,
                 Course::Recovers}, // no byte of a half frame is seen, nor a pong behind it,
    Expectation {FaultKind::SplitEvents, Course::Stays, Course::Stays},
    Expectation {FaultKind::FeedClosed, Course::Stays, Course::Stays, true},
    Expectation {FaultKind::NoGreeting, Course::Waits, Course::Waits},
    Expectation {FaultKind::Gzip, Course::Waits, Course::Waits},
    Expectation {FaultKind::Status, Course::Waits, Course::Waits}, // but see courseOf()
    Expectation {FaultKind::Html, Course::Waits, Course::Waits},
    Expectation {FaultKind::Redirect, Course::Recovers, Course::Recovers},
    Expectation {FaultKind::RedirectElsewhere, Course::Fails, Course::Fails},
    Expectation {FaultKind::NoAnswer, Course::Waits, Course::Waits},
    Expectation {FaultKind::Refuse, Course::Waits, Course::Waits},
    Expectation {FaultKind::RejectUpgrade, Course::Fails, Course::Fails},
    Expectation {FaultKind::HealthNotOk, Course::Stays, Course::Stays},
    Expectation {FaultKind::HealthSlow, Course::Stays, Course::Stays},
    Expectation {FaultKind::HealthUnavailable, Course::Stays, Course::Stays},
    Expectation {FaultKind::Restart},
    Expectation {FaultKind::TokenRevoked, Course::Fails, Course::Fails},
};

const Expectation &expectationOf(FaultKind kind)
{
    const auto found = std::find_if(expectations.begin(), expectations.end(),
                                    [kind](const Expectation &e) { return e.kind == kind; });
    Q_ASSERT(found != expectations.end()); // a new fault needs a line above
    return *found;
}

Course courseOf(const Fault &fault, TransportKind transport)
{
    if (fault.kind == FaultKind::Status && fault.value < 429)
        return Course::Fails; // 401, 403, 404
    const Expectation &expectation = expectationOf(fault.kind);
    return transport == TransportKind::Sse ? expectation.sse : expectation.webSocket;
}

/// The catalog's fault, with times that suit this test.
Fault shortened(Fault fault)
{
    if (fault.retryAfter)
        fault.retryAfter = 1s; // capped at a fifth of that by the limits
    if (fault.kind == FaultKind::Restart)
        fault.duration = 500ms;
    if (fault.kind == FaultKind::SlowDrip)
        fault.value = 1;
    if (fault.kind == FaultKind::BufferedBursts)
        fault.value = 200;
    return fault;
}

/// Events a second: what arrives byte by byte must not pile up, nor what is missed while an inquiry takes its time.
double rateDuring(FaultKind kind)
{
    if (kind == FaultKind::SlowDrip)
        return 1;
    return kind == FaultKind::NoAnswer || kind == FaultKind::Refuse ? 10 : 60;
}

/// All that a person or a file gets to see of the records.
QByteArray allTextsOf(const std::vector<SessionRecord> &records)
{
    QByteArray texts;
    JsonLines lines(true);
    Journal journal;
    for (const SessionRecord &record : records) {
        lines.append(record, texts);
        if (const JournalEntry *entry = journal.add(record))
            texts += QStringList {entry->sentence, entry->cause, entry->advice, entry->details}.join(u'\n').toUtf8();
    }
    return texts;
}

bool acts(const Fault &fault)
{
    return !isAnswer(fault.kind) && fault.kind != FaultKind::NoGreeting && fault.kind != FaultKind::Gzip;
}

} // namespace

/// Sessions against a real server on loopback that misbehaves on command: the right state, back by itself, no loss.
class TestSessionDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultEndsInTheRightStateWithoutLoss_data();
    void everyFaultEndsInTheRightStateWithoutLoss();
};

void TestSessionDemo::everyFaultEndsInTheRightStateWithoutLoss_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<TransportKind>("transport");
    for (const FaultInfo &info : FaultCatalog::all()) {
        if (info.fault.transport != FaultTransport::WebSocket)
            QTest::newRow(qPrintable(u"sse, "_s + info.key)) << info.fault << TransportKind::Sse;
        if (info.fault.transport != FaultTransport::Sse)
            QTest::newRow(qPrintable(u"websocket, "_s + info.key)) << info.fault << TransportKind::WebSocket;
    }
}

void TestSessionDemo::everyFaultEndsInTheRightStateWithoutLoss()
{
    QFETCH(Fault, fault);
    QFETCH(TransportKind, transport);
    const Course course = courseOf(fault, transport);
    DemoWatch watch;
    QVERIFY(watch.demo.start().ok());
    const QByteArray token
        = fault.kind == FaultKind::TokenRevoked ? watch.demo.tokens().revocable : watch.demo.tokens().read;
    watch.start({.kind = StreamKind::Public}, transport, token);
    QTRY_VERIFY_WITH_TIMEOUT(watch.arrivedIds().size() > 5, patience);
    QTRY_VERIFY_WITH_TIMEOUT(watch.all<HeartbeatArrived>().size() > 1,
                             patience); // the server is known for one that sends them
    const size_t before = watch.records.size();

    watch.demo.setRate(rateDuring(fault.kind));
    watch.demo.inject(shortened(fault));
    if (!acts(fault))
        watch.demo.inject({.kind = FaultKind::Cut});
    switch (course) {
    case Course::Stays: {
        const size_t arrived = watch.arrivedIds().size();
        if (expectationOf(fault.kind).losesInSilence || fault.kind == FaultKind::SlowDrip)
            QTRY_VERIFY_WITH_TIMEOUT(watch.all<HeartbeatArrived>(before).size() > 2, patience);
        else
            QTRY_VERIFY_WITH_TIMEOUT(watch.arrivedIds().size() > arrived + 2, patience);
        break;
    }
    case Course::Recovers:
        QTRY_VERIFY_WITH_TIMEOUT(!watch.all<Dropped>(before).empty(), patience);
        break;
    case Course::Waits:
        QTRY_VERIFY_WITH_TIMEOUT(watch.all<Dropped>(before).size() > 2, patience);
        QVERIFY(watch.state() != SessionState::Failed);
        break;
    case Course::Fails:
        QTRY_COMPARE_WITH_TIMEOUT(watch.state(), SessionState::Failed, patience);
        break;
    }

    const QStringList lostInSilence = expectationOf(fault.kind).losesInSilence ? watch.lost() : QStringList();
    watch.demo.clearFaults();
    watch.demo.setRate(60);
    if (course == Course::Fails) {
        watch.manager.setToken("s1", Secret(watch.demo.tokens().read));
        watch.manager.resume("s1");
    }
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive(), patience);
    const size_t arrived = watch.arrivedIds().size();
    QTRY_VERIFY_WITH_TIMEOUT(watch.arrivedIds().size() > arrived + 5,
                             patience); // the stream itself is back, not only REST
    watch.demo.setRate(0);
    QTRY_COMPARE_WITH_TIMEOUT(watch.lost(), lostInSilence, patience);
    QCOMPARE(watch.fetchedTwice(), QStringList());
    if (course == Course::Stays)
        QVERIFY(watch.all<Dropped>(before).empty());
    else
        QTRY_VERIFY_WITH_TIMEOUT(!watch.all<GapFound>(before).empty(), patience);
    for (const GapFound &gap : watch.all<GapFound>(before))
        QVERIFY2(gap.missing == 0, qPrintable(gap.why));
    QVERIFY(!allTextsOf(watch.records).contains(token));
}

QTEST_GUILESS_MAIN(TestSessionDemo)
#include "tst_session_demo.moc"
