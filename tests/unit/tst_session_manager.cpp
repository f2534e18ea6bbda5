#include "session/session_manager.h"
#include "session/sleep_watch.h"
#include "support/fake_transport.h"
#include "transport/manual_clock.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class FakeNetwork final : public NetworkMonitor
{
public:
    [[nodiscard]] bool isOnline() const override { return m_online; }
    void setOnline(bool online)
    {
        m_online = online;
        Q_EMIT onlineChanged(online);
    }

private:
    bool m_online = true;
};

/// A manager on fakes, with the records of all its sessions as `s1:connecting` and the like.
struct Bench
{
    Bench()
    {
        auto ownedFactory = std::make_unique<FakeTransportFactory>();
        factory = ownedFactory.get();
        auto ownedNetwork = std::make_unique<FakeNetwork>();
        network = ownedNetwork.get();
        manager = std::make_unique<SessionManager>(
            SessionManager::Parts {.clock = clock,
                                   .factory = std::move(ownedFactory),
                                   .random = &random,
                                   .sink = [this](SessionRecord &&record) { note(record); },
                                   .network = std::move(ownedNetwork)});
    }

    void note(const SessionRecord &record)
    {
        if (const auto *change = std::get_if<StateChanged>(&record.body))
            log += record.source + ':' + toKey(change->state);
        else if (const auto *network_ = std::get_if<NetworkChanged>(&record.body))
            log += record.source + ':' + toKey(network_->state);
    }

    QByteArray takeLog() { return std::exchange(log, {}).join(' '); }
    static StreamOptions options() { return {.server = QUrl(u"https://example.org"_s)}; }

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    QRandomGenerator random {1};
    QByteArrayList log {};
    FakeTransportFactory *factory = nullptr;
    FakeNetwork *network = nullptr;
    std::unique_ptr<SessionManager> manager {};
};

} // namespace

class TestSessionManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    void runsSessionsByTheirIds();
    void stopsAllWithARecordEach();
    void nothingFollowsAStop();
    void readingIsPausedForAllAndForThoseThatCome();
    void tellsAndUsesTheNetworksState();
    void aSleepIsNoticedWithinSeconds();
    void sleepIsAJumpOfTheWallClockOnly();
};

void TestSessionManager::runsSessionsByTheirIds()
{
    Bench bench;
    bench.manager->start("s1", Bench::options());
    bench.factory->last()->becomeOpen();
    bench.manager->start("s2", Bench::options());
    QCOMPARE(bench.takeLog(), "s1:connecting s1:live s2:connecting");
    bench.manager->suspend("s1");
    bench.manager->resume("s1");
    bench.manager->setToken("s2", Secret("t"));
    QCOMPARE(bench.factory->last()->request().token, Secret("t"));
    bench.manager->stop("nobody");
    QCOMPARE(bench.takeLog(), "s1:stopped s1:connecting s2:connecting");
}

void TestSessionManager::stopsAllWithARecordEach()
{
    Bench bench;
    bench.manager->start("s1", Bench::options());
    bench.manager->start("s2", Bench::options());
    (void)bench.takeLog();
    bench.manager->stopAll();
    QCOMPARE(bench.takeLog(), "s1:stopped s2:stopped");
    QVERIFY(!bench.clock->nextDue());
}

void TestSessionManager::nothingFollowsAStop()
{
    Bench bench;
    bench.manager->start("s1", Bench::options());
    FakeTransport *transport = bench.factory->last();
    bench.manager->stop("s1");
    (void)bench.takeLog();
    transport->becomeOpen();
    transport->forceEnd({.ending = CloseEnding::Cut});
    bench.clock->advance(1h);
    QCOMPARE(bench.takeLog(), "");
    bench.manager->start("s1", Bench::options()); // the id is free again
    QCOMPARE(bench.takeLog(), "s1:connecting");
}

void TestSessionManager::readingIsPausedForAllAndForThoseThatCome()
{
    Bench bench;
    bench.manager->start("s1", Bench::options());
    FakeTransport *first = bench.factory->last();
    first->becomeOpen();
    bench.manager->setReading(false);
    bench.manager->start("s2", Bench::options());
    FakeTransport *second = bench.factory->last();
    second->becomeOpen();
    QVERIFY(!first->isReading() && !second->isReading());
    bench.manager->setReading(true);
    QVERIFY(first->isReading() && second->isReading());
}

void TestSessionManager::tellsAndUsesTheNetworksState()
{
    Bench bench;
    bench.manager->start("s1", Bench::options());
    bench.network->setOnline(false);
    bench.factory->last()->end({.phase = ClosePhase::Dns, .ending = CloseEnding::Unresolved});
    bench.manager->start("s2", Bench::options()); // starts all the same: the system may be wrong
    bench.factory->last()->end({.phase = ClosePhase::Dns, .ending = CloseEnding::Unresolved});
    bench.network->setOnline(true);
    QCOMPARE(bench.takeLog(),
             "s1:connecting s1:offline s1:waiting s2:connecting s2:waiting s1:online s2:online "
             "s1:connecting s2:connecting");
}

void TestSessionManager::aSleepIsNoticedWithinSeconds()
{
    Bench bench;
    bench.manager->start("s1", Bench::options());
    bench.factory->last()->becomeOpen();
    bench.clock->advance(1min);
    (void)bench.takeLog();
    bench.clock->jumpWall(8h);
    bench.clock->advance(5s);
    QCOMPARE(bench.takeLog(), "s1:suspended s1:resumed s1:connecting");
    bench.clock->jumpWall(-8h);
    bench.clock->advance(10s);
    QCOMPARE(bench.takeLog(), "");
}

void TestSessionManager::sleepIsAJumpOfTheWallClockOnly()
{
    ManualClock clock;
    SleepWatch watch;
    QVERIFY(!watch.note(clock.stamp()));
    clock.advance(1h);
    QVERIFY(!watch.note(clock.stamp()));
    clock.jumpWall(9'999ms); // NTP
    QVERIFY(!watch.note(clock.stamp()));
    clock.advance(5s);
    clock.jumpWall(1h);
    QCOMPARE(watch.note(clock.stamp()), 1h);
    clock.jumpWall(-1h);
    QVERIFY(!watch.note(clock.stamp()));
}

QTEST_GUILESS_MAIN(TestSessionManager)
#include "tst_session_manager.moc"
