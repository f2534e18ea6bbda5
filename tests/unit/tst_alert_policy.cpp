#include "diagnosis/quiet_hours.h"
#include "support/alert_bench.h"

#include <QTest>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAlertPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsWhatMatters_data();
    void tellsWhatMatters();
    void aDropSaysSinceWhenAndWhy();
    void severalStreamsMakeOneSentence();
    void aRevisedCauseReplacesTheFirst();
    void anOldCauseIsNotTakenForANewDrop();
    void whatIsBackSaysHowLongAndWhatWasMissed();
    void healthAndNetworkSayWhatIsWrong();
    void theLimitIsToldLaterAndInTheJournal();
    void quietHoursEndWithOneSummary();
    void aLongNightIsCutShort();
    void quietHoursFollowTheClocksOfTheWall_data();
    void quietHoursFollowTheClocksOfTheWall();
};

void TestAlertPolicy::tellsWhatMatters_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("story"); // SECONDS WHO WHAT; …
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *tag, const QString &options, const QString &story, const QString &expected) {
        QTest::newRow(tag) << options << story << expected;
    };
    row("down and back", u""_s, u"10 s1 down; 100 s1 live; 200 s1 late"_s, u"70 stream_down s1; 110 stream_back s1"_s);
    row("back in time", u""_s, u"10 s1 down; 60 s1 live; 200 s1 late"_s, u""_s);
    row("late is not down", u""_s, u"10 s1 late; 200 s1 live"_s, u""_s);
    row("stale is", u""_s, u"10 s1 stale; 11 s1 connecting; 200 s1 connecting"_s, u"70 stream_down s1"_s);
    row("comes and goes", u""_s, u"10 s1 down; 40 s1 live; 45 s1 down; 80 s1 live; 85 s1 down; 90 s1 down"_s,
        u"70 stream_down s1"_s); // back for a moment is not back
    row("short ones make no long one", u""_s,
        u"10 s1 down; 11 s1 live; 18 s1 down; 19 s1 live; 26 s1 down; 27 s1 live; 34 s1 down; 35 s1 live; 42 s1 down; "
        "43 s1 live; 50 s1 down; 51 s1 live; 58 s1 down; 59 s1 live; 66 s1 down; 67 s1 live; 74 s1 down; 75 s1 live; "
        "200 s1 late"_s,
        u""_s);
    row("down soon after the start", u""_s,
        u"1 s1 connecting; 1 s2 connecting; 2 s1 live; 2 s2 live; 8 s1 down; 9 s2 down; 100 s1 down"_s,
        u"68 stream_down s1,s2"_s);
    row("its own patience", u"downFor=5"_s, u"10 s1 down; 100 s1 down"_s, u"15 stream_down s1"_s);
    row("failed soon", u""_s, u"10 s1 down; 11 s1 failed; 100 s1 failed"_s, u"15 stream_down s1"_s);
    row("failed, and quick", u"downFor=2"_s, u"10 s1 down; 10 s1 failed; 100 s1 failed"_s, u"12 stream_down s1"_s);
    row("several at once", u""_s, u"10 s1 down; 11 s2 down; 25 s3 down; 100 s1 down"_s, u"70 stream_down s1,s2,s3"_s);
    row("two instances", u""_s, u"10 s1 down; 10 s4 down; 100 s1 down"_s, u"70 stream_down s1; 70 stream_down s4"_s);
    row("one later", u""_s, u"10 s1 down; 50 s2 down; 200 s1 down"_s,
        u"70 stream_down s1; 110 stream_down s1,s2"_s); // the second replaces the first
    row("back together", u""_s, u"10 s1 down; 10 s2 down; 100 s1 live; 105 s2 live; 200 s1 late"_s,
        u"70 stream_down s1,s2; 115 stream_back s1,s2"_s);
    row("one back, one not", u""_s, u"10 s1 down; 10 s2 down; 100 s1 live; 200 s2 down"_s,
        u"70 stream_down s1,s2; 110 stream_back s1"_s);
    row("paused", u""_s, u"10 s1 paused; 200 s1 paused"_s, u""_s);
    row("paused while down", u""_s, u"10 s1 down; 30 s1 paused; 200 s1 paused"_s, u""_s);
    row("paused when told", u""_s, u"10 s1 down; 100 s1 paused; 200 s1 paused"_s,
        u"70 stream_down s1; 100 over down a.example:443"_s);
    row("removed when told", u""_s, u"10 s1 down; 100 s1 removed; 200 s2 late"_s,
        u"70 stream_down s1; 100 over down a.example:443"_s);
    row("one of two paused", u""_s, u"10 s1 down; 10 s2 down; 100 s1 paused; 120 s2 live; 200 s2 late"_s,
        u"70 stream_down s1,s2; 130 stream_back s2"_s);
    row("off", u"off"_s, u"10 s1 down; 200 s1 live; 300 s1 late"_s, u""_s);

    row("the window shows it", u""_s, u"5 user looks; 10 s1 down; 100 s1 live; 200 s1 late"_s, u""_s);
    row("left meanwhile", u""_s, u"5 user looks; 10 s1 down; 100 user away; 110 s1 live; 200 s1 late"_s,
        u"120 stream_back s1"_s); // seen to be down
    row("looked at meanwhile", u""_s, u"10 s1 down; 90 user looks; 100 s1 live; 200 s1 late"_s,
        u"70 stream_down s1; 110 over down a.example:443"_s);
    row("wished all the same", u"whileActive"_s, u"5 user looks; 10 s1 down; 100 s1 down"_s, u"70 stream_down s1"_s);

    row("offline", u""_s,
        u"10 net offline; 10 s1 down; 10 s4 down; 200 net online; 202 s1 live; 202 s4 live; 300 s1 late"_s,
        u"70 offline; 220 online"_s);
    row("offline for a moment", u""_s, u"10 net offline; 10 s1 down; 40 net online; 42 s1 live; 300 s1 late"_s, u""_s);
    row("still down when the network is back", u""_s, u"10 net offline; 10 s1 down; 200 net online; 300 s1 down"_s,
        u"70 offline; 220 online; 260 stream_down s1"_s);
    row("nothing runs", u""_s, u"1 s1 paused; 1 s2 paused; 1 s3 paused; 1 s4 paused; 10 net offline; 200 net offline"_s,
        u""_s);
    row("asleep", u""_s, u"10 net suspended; 10 s1 down; 200 net resumed; 203 s1 live; 300 s1 late"_s, u""_s);
    row("down since it woke", u""_s, u"10 net suspended; 10 s1 down; 200 net resumed; 300 s1 down"_s,
        u"260 stream_down s1"_s);

    row("health", u""_s, u"5 a.example ok; 10 a.example bad; 40 a.example bad; 100 a.example ok; 200 a.example ok"_s,
        u"70 health_bad; 110 health_back"_s);
    row("one bad look", u""_s, u"5 a.example ok; 10 a.example bad; 100 a.example ok; 200 a.example ok"_s, u""_s);
    row("never well", u""_s, u"10 a.example bad; 40 a.example bad; 200 a.example bad"_s, u""_s);
    row("a stored copy", u""_s, u"5 a.example ok; 10 a.example cached; 40 a.example cached; 200 a.example cached"_s,
        u""_s);
    row("health unwished", u"noHealth"_s, u"5 a.example ok; 10 a.example bad; 40 a.example bad; 200 s1 late"_s, u""_s);
    row("health and streams", u""_s,
        u"5 a.example ok; 10 s1 down; 12 a.example bad; 40 a.example bad; 100 s1 live; 101 a.example ok; 200 s1 late"_s,
        u"70 stream_down s1; 110 stream_back s1"_s);
    row("health of another", u""_s, u"5 b.example ok; 10 s1 down; 12 b.example bad; 40 b.example bad; 100 s1 down"_s,
        u"70 stream_down s1; 72 health_bad"_s);

    row("not twice within five minutes", u""_s, u"10 s1 down; 80 s1 live; 100 s1 down; 200 s1 live; 300 s1 late"_s,
        u"70 stream_down s1; 90 stream_back s1"_s);
    row("later, if it lasts", u""_s, u"10 s1 down; 80 s1 live; 100 s1 down; 500 s1 down"_s,
        u"70 stream_down s1; 90 stream_back s1; 370 stream_down s1"_s);
    row("not more in an hour", u"perHour=1"_s, u"10 s1 down; 100 s4 down; 4000 s1 down"_s,
        u"70 stream_down s1; 3670 stream_down s4"_s);
    row("the end is told beyond the limit", u"perHour=1"_s, u"10 s1 down; 100 s1 live; 200 s1 late"_s,
        u"70 stream_down s1; 110 stream_back s1"_s);

    row("quiet", u"quiet=12:00-12:05"_s, u"10 s1 down; 100 s1 live; 400 s1 late"_s, u"300 summary"_s);
    row("quiet, and still down", u"quiet=12:00-12:05"_s, u"10 s1 down; 400 s1 live; 500 s1 late"_s,
        u"300 summary s1; 410 stream_back s1"_s);
    row("quiet, and nothing", u"quiet=12:00-12:05"_s, u"10 s1 down; 30 s1 live; 400 s1 late"_s, u""_s);
    row("told before it was quiet", u"quiet=12:02-12:05"_s, u"10 s1 down; 200 s1 live; 400 s1 late"_s,
        u"70 stream_down s1; 210 over down a.example:443; 300 summary"_s);
    row("quiet, but looking", u"quiet=12:00-12:05"_s, u"10 s1 down; 100 s1 live; 290 user looks; 400 s1 late"_s, u""_s);
    row("quiet at another time", u"quiet=22:00-07:00"_s, u"10 s1 down; 100 s1 down"_s, u"70 stream_down s1"_s);
}

void TestAlertPolicy::tellsWhatMatters()
{
    QFETCH(QString, options);
    QFETCH(QString, story);
    QFETCH(QString, expected);
    AlertBench bench(optionsOf(options));
    for (const QString &step : story.split(u"; "_s)) {
        const QStringList words = step.split(u' ');
        QCOMPARE(words.size(), 3);
        bench.runTo(std::chrono::seconds(words.at(0).toInt()));
        bench.tell(words.at(1), words.at(2));
    }
    QCOMPARE(bench.happened.join(u"; "_s), expected);
}

void TestAlertPolicy::aDropSaysSinceWhenAndWhy()
{
    AlertBench bench;
    bench.runTo(10s);
    bench.state("s1", u"down"_s);
    bench.explain("s1", u"The streaming server was restarted."_s);
    bench.runTo(71s);
    QCOMPARE(bench.alerts.size(), size_t {1});
    QCOMPARE(bench.alerts.front().title, u"public on a.example is down"_s);
    QCOMPARE(bench.alerts.front().body, u"For 1 min. The streaming server was restarted."_s);

    bench.state("s4", u"down"_s);
    bench.explain("s4", u"The server closed the connection."_s);
    bench.runTo(72s);
    bench.explain("s4", u"The token was revoked."_s, 8);
    bench.state("s4", u"failed"_s);
    bench.runTo(80s);
    QCOMPARE(bench.alerts.size(), size_t {2});
    QCOMPARE(bench.alerts.back().title, u"public on b.example has ended"_s);
    QCOMPARE(bench.alerts.back().body, u"The token was revoked. Trying again would not help: it needs you."_s);
}

void TestAlertPolicy::severalStreamsMakeOneSentence()
{
    AlertBench bench;
    bench.add("h1", AlertBench::sample(u"a.example"_s, u"ok"_s));
    bench.state("s1", u"down"_s);
    bench.explain("s1", u"How it ended."_s, 0);
    bench.state("s2", u"down"_s);
    bench.explain("s2", u"The streaming server was restarted."_s);
    bench.add("h1", AlertBench::sample(u"a.example"_s, u"bad"_s));
    bench.runTo(61s);
    QCOMPARE(bench.alerts.size(), size_t {1});
    QCOMPARE(bench.alerts.front().title, u"2 stream(s) of a.example are down"_s);
    QCOMPARE(bench.alerts.front().body,
             u"For 1 min: public, public:local. The streaming server was restarted. Its health check fails, too."_s);
    bench.state("s3", u"paused"_s);
    bench.state("s1", u"live"_s);
    bench.state("s2", u"live"_s);
    bench.runTo(500s);
    bench.state("s1", u"down"_s);
    bench.state("s2", u"down"_s);
    bench.runTo(600s);
    QCOMPARE(bench.alerts.back().title, u"All 2 stream(s) of a.example are down"_s);
}

void TestAlertPolicy::aRevisedCauseReplacesTheFirst()
{
    AlertBench bench;
    bench.runTo(10s);
    bench.state("s1", u"down"_s);
    bench.explain("s1", u"First."_s);
    bench.runTo(30s);
    bench.state("s1", u"down"_s); // the next attempt
    bench.explain("s1", u"Of the next attempt."_s, 5);
    bench.explain("s1", u"Revised."_s, 20, true, 10s);
    bench.runTo(71s);
    QCOMPARE(bench.alerts.front().body, u"For 1 min. Revised."_s);
}

void TestAlertPolicy::anOldCauseIsNotTakenForANewDrop()
{
    AlertBench bench;
    bench.runTo(10s);
    bench.state("s1", u"down"_s);
    bench.runTo(20s);
    bench.state("s1", u"live"_s);
    bench.explain("s1", u"Of the first drop."_s, 19, true, 10s); // not yet for good
    bench.runTo(40s);
    bench.explain("s1", u"Of the first drop, again."_s, 19, true, 10s); // nothing is down
    bench.state("s1", u"down"_s);
    bench.explain("s1", u"Of the first drop, still."_s, 19, true, 10s);
    bench.runTo(110s);
    QCOMPARE(bench.alerts.size(), size_t {1});
    QCOMPARE(bench.alerts.front().body, u"For 1 min."_s);
}

void TestAlertPolicy::whatIsBackSaysHowLongAndWhatWasMissed()
{
    AlertBench bench;
    bench.runTo(10s);
    bench.state("s1", u"down"_s);
    bench.runTo(262s);
    bench.state("s1", u"live"_s);
    bench.state("s1", u"gap"_s);
    bench.runTo(280s);
    QCOMPARE(bench.alerts.back().title, u"public on a.example is back"_s);
    QCOMPARE(bench.alerts.back().body,
             u"It was away for 4 min 12 s. 18 post(s) of that time were fetched; nothing is missing."_s);
    QCOMPARE(bench.alerts.back().topic, bench.alerts.front().topic);

    bench.runTo(400s);
    bench.state("s1", u"down"_s);
    bench.state("s2", u"down"_s);
    bench.state("s3", u"down"_s);
    bench.runTo(470s);
    for (const char *id : {"s1", "s2"})
        bench.state(id, u"live"_s);
    bench.state("s1", u"gap"_s);
    bench.add("s2", GapFound {.from = noon, .to = noon, .filled = 2});
    bench.runTo(490s);
    QCOMPARE(bench.alerts.back().title, u"2 stream(s) of a.example are back"_s);
    QCOMPARE(bench.alerts.back().body,
             u"They were away for up to 1 min 10 s. 20 post(s) of that time were fetched; more may be missing. "
             "1 other(s) there are still down."_s);
}

void TestAlertPolicy::healthAndNetworkSayWhatIsWrong()
{
    AlertBench bench;
    bench.add("h1", AlertBench::sample(u"a.example:8080"_s, u"ok"_s));
    for (int i = 0; i < 3; ++i) {
        bench.add("h1", AlertBench::sample(u"a.example:8080"_s, u"bad"_s));
        bench.runTo(bench.now + 30s);
    }
    QCOMPARE(bench.alerts.back().title, u"The streaming service of a.example:8080 is down"_s);
    QCOMPARE(bench.alerts.back().body, u"Its health check has failed for 1 min, with HTTP status 503."_s);

    bench.tell(u"net"_s, u"offline"_s);
    bench.state("s1", u"down"_s);
    bench.state("s2", u"down"_s);
    bench.runTo(bench.now + 61s);
    QCOMPARE(bench.alerts.back().title, u"This machine is offline"_s);
    QCOMPARE(bench.alerts.back().body, u"4 stream(s) have waited for the network for 1 min."_s);
    bench.tell(u"net"_s, u"online"_s);
    bench.state("s1", u"live"_s);
    bench.state("s1", u"gap"_s);
    bench.runTo(bench.now + 21s);
    QCOMPARE(bench.alerts.back().title, u"The network is back"_s);
    QCOMPARE(bench.alerts.back().body,
             u"It was away for 1 min 1 s. 3 of 4 streams are live again. 18 post(s) of that time were fetched; nothing "
             "is missing."_s);
}

void TestAlertPolicy::theLimitIsToldLaterAndInTheJournal()
{
    AlertBench bench({.perHour = 1});
    bench.state("s1", u"down"_s);
    bench.runTo(100s);
    for (const char *id : {"s4", "s4"}) { // twice, for two minutes
        bench.state(id, u"down"_s);
        bench.runTo(bench.now + 120s);
        bench.state(id, u"live"_s);
        bench.runTo(bench.now + 60s);
    }
    QCOMPARE(bench.alerts.size(), size_t {1});
    QVERIFY(bench.notes.isEmpty());
    bench.runTo(4000s);
    bench.state("s4", u"down"_s);
    bench.runTo(4100s);
    QCOMPARE(bench.alerts.size(), size_t {2});
    QCOMPARE(bench.alerts.back().body, u"For 1 min. Before that, 2 more came and went: see the journal."_s);
    QCOMPARE(bench.notes,
             QStringList {u"2 interruption(s) came and went without a notification on the desktop: its limit was "
                          "reached."_s});
}

void TestAlertPolicy::quietHoursEndWithOneSummary()
{
    AlertBench bench(optionsOf(u"quiet=12:00-12:30"_s));
    bench.runTo(60s);
    bench.state("s1", u"down"_s);
    bench.runTo(360s);
    bench.state("s1", u"live"_s);
    bench.runTo(600s);
    bench.state("s4", u"down"_s);
    bench.runTo(1801s);
    QCOMPARE(bench.alerts.size(), size_t {1});
    QCOMPARE(bench.alerts.front().title, u"2 interruption(s) during quiet hours"_s);
    QCOMPARE(bench.alerts.front().body,
             u"12:01:00: public on a.example, for 5 min\n12:10:00: public on b.example, and still"_s);
    QCOMPARE(bench.alerts.front().sources, QList<SourceId> {"s4"});
    QCOMPARE(bench.notes.size(), 1);
    QVERIFY(!bench.policy.isWaiting());
}

void TestAlertPolicy::aLongNightIsCutShort()
{
    AlertBench bench(optionsOf(u"quiet=12:00-13:00"_s));
    for (int i = 0; i < 8; ++i) {
        bench.runTo(bench.now + 100s);
        bench.state("s1", u"down"_s);
        bench.runTo(bench.now + 100s);
        bench.state("s1", u"live"_s);
    }
    bench.runTo(3601s);
    QCOMPARE(bench.alerts.size(), size_t {1});
    const QStringList lines = bench.alerts.front().body.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.last(), u"and 4 more"_s);
    QCOMPARE(bench.alerts.front().title, u"8 interruption(s) during quiet hours"_s);
}

void TestAlertPolicy::quietHoursFollowTheClocksOfTheWall_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<bool>("quiet");
    // Berlin: on 29 March 2026 the clocks go from 2:00 to 3:00 (1:00 UTC), on 25 October from 3:00 to 2:00 (1:00 UTC).
    const auto row = [](const char *hours, const char *moment, bool quiet) {
        QTest::addRow("%s at %s", hours, moment) << QString::fromLatin1(hours) << QByteArray(moment) << quiet;
    };
    row("22:00-07:00", "2026-01-10T20:59:59Z", false);
    row("22:00-07:00", "2026-01-10T21:00:00Z", true);
    row("22:00-07:00", "2026-01-11T05:59:59Z", true);
    row("22:00-07:00", "2026-01-11T06:00:00Z", false);
    row("09:00-17:00", "2026-07-10T06:59:59Z", false);
    row("09:00-17:00", "2026-07-10T07:00:00Z", true);
    row("09:00-17:00", "2026-07-10T15:00:00Z", false);
    row("08:00-08:00", "2026-07-10T06:00:00Z", false);
    row("22:00-07:00", "2026-03-29T04:59:59Z", true); // the night of 8 hours ends at 7 of the new time
    row("22:00-07:00", "2026-03-29T05:00:00Z", false);
    row("22:00-02:30", "2026-03-29T01:29:59Z", true); // 2:30 is skipped
    row("22:00-02:30", "2026-03-29T01:30:00Z", false);
    row("22:00-07:00", "2026-10-25T05:59:59Z", true); // the night of 10 hours
    row("22:00-07:00", "2026-10-25T06:00:00Z", false);
    row("22:00-02:30", "2026-10-25T00:29:59Z", true); // 2:30 comes twice
    row("22:00-02:30", "2026-10-25T00:30:00Z", false);
    row("22:00-02:30", "2026-10-25T01:15:00Z", false); // 2:15 again
    row("02:30-06:00", "2026-10-25T00:30:00Z", true);
    row("02:30-06:00", "2026-10-25T01:15:00Z", true);
    row("02:30-06:00", "2026-03-29T01:29:59Z", false);
    row("02:30-06:00", "2026-03-29T01:30:00Z", true);
}

void TestAlertPolicy::quietHoursFollowTheClocksOfTheWall()
{
    QFETCH(QString, hours);
    QFETCH(QByteArray, moment);
    const AlertOptions options = optionsOf(u"quiet="_s + hours);
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(berlin.isValid());
    const QuietHours quiet(options.quietFrom, options.quietTo, berlin);
    QTEST(quiet.contains(*Timestamp::fromIso(moment)), "quiet");
}

QTEST_GUILESS_MAIN(TestAlertPolicy)
#include "tst_alert_policy.moc"
