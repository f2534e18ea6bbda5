#include "demo/scenario_player.h"
#include "support/diagnosed_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a wait ends when its condition is met

} // namespace

/// Each story of the demo's menu, played against real sockets at many times its speed: its cause is found.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenariosCauseIsFound_data();
    void everyScenariosCauseIsFound();
    void tellsHowFarItIs();
    void theInstanceIsWellAfterwards();
};

void TestScenarios::everyScenariosCauseIsFound_data()
{
    QTest::addColumn<QString>("key");
    for (const Scenario &scenario : ScenarioCatalog::all())
        QTest::newRow(qPrintable(scenario.key)) << scenario.key;
}

void TestScenarios::everyScenariosCauseIsFound()
{
    QFETCH(const QString, key);
    const auto all = ScenarioCatalog::all();
    const auto scenario
        = *std::find_if(all.begin(), all.end(), [&](const Scenario &candidate) { return candidate.key == key; });
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    watch.demo.setRate(2 * DiagnosedWatch::speed);
    watch.start("s1", watch.demo.baseUrl(), StreamKind::Public, TransportKind::Sse);
    watch.start("s2", watch.demo.baseUrl(), StreamKind::User, TransportKind::WebSocket);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1") && watch.isLive("s2") && watch.beats > 4, patience);

    ScenarioPlayer player(watch.demo, DiagnosedWatch::speed);
    const QSignalSpy finished(&player, &ScenarioPlayer::finished);
    player.play(scenario);
    // At once, or when later evidence has come.
    const auto isFound = [&] {
        const Explanation *found = watch.explanationBy(scenario.rule);
        if (!found)
            found = watch.settledBy(scenario.rule);
        return found && found->confidence != Confidence::Possible;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isFound() || !finished.isEmpty(), watch.rules().join(' ').constData(), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(isFound(), watch.rules().join(' ').constData(), 10'000);
}

void TestScenarios::tellsHowFarItIs()
{
    DemoInstance demo;
    QVERIFY(demo.start().ok());
    ScenarioPlayer player(demo, 1'000);
    const QSignalSpy advanced(&player, &ScenarioPlayer::advanced);
    const QSignalSpy finished(&player, &ScenarioPlayer::finished);
    const QSignalSpy stopped(&player, &ScenarioPlayer::stopped);
    const auto scenario = ScenarioCatalog::find(u"read-timeout");
    QVERIFY(scenario && !ScenarioCatalog::find(u"read-timeouts"));
    player.play(*scenario);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(advanced.size(), 2); // three steps at once, then one
    QCOMPARE(advanced[0][0].value<Scenario>().key, scenario->key);
    QCOMPARE(advanced[0][1].toInt(), 3);
    QCOMPARE(advanced[1][1].toInt(), 4);
    QVERIFY(stopped.isEmpty());
    player.play(*scenario);
    player.stop();
    player.stop(); // there is nothing to stop any more
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(finished.size(), 1);
}

void TestScenarios::theInstanceIsWellAfterwards()
{
    DemoInstance demo;
    QVERIFY(demo.start().ok());
    ScenarioPlayer player(demo, 1'000);
    QSignalSpy finished(&player, &ScenarioPlayer::finished);
    for (const Scenario &scenario : ScenarioCatalog::all()) {
        player.play(scenario);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(finished.first().first().toString(), scenario.key);
        QVERIFY(!player.isPlaying());
        QVERIFY(demo.faultsInForce().empty());
        QCOMPARE(demo.rate(), DemoOptions().eventsPerSecond);
        finished.clear();
    }
    player.play(ScenarioCatalog::all().front());
    player.stop();
    QVERIFY(demo.faultsInForce().empty());
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
