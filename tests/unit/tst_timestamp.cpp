#include "protocol/timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thumpline;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFormsOfTheApi_data();
    void readsTheFormsOfTheApi();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void agreesWithQDateTime();
    void writesEveryDayAsQDateTime();
    void orders();
};

void TestTimestamp::readsTheFormsOfTheApi_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("as Mastodon writes it") << "2026-09-14T07:30:00.123Z"_ba << u"2026-09-14T07:30:00.123Z"_s;
    QTest::newRow("no decimals") << "2026-09-14T07:30:00Z"_ba << u"2026-09-14T07:30:00.000Z"_s;
    QTest::newRow("one decimal") << "2026-09-14T07:30:00.1Z"_ba << u"2026-09-14T07:30:00.100Z"_s;
    QTest::newRow("twelve decimals") << "2026-09-14T07:30:00.123456789123Z"_ba << u"2026-09-14T07:30:00.123Z"_s;
    QTest::newRow("an offset") << "2026-09-14T09:30:00+02:00"_ba << u"2026-09-14T07:30:00.000Z"_s;
    QTest::newRow("an offset over midnight") << "2026-09-14T23:30:00.5-0330"_ba << u"2026-09-15T03:00:00.500Z"_s;
    QTest::newRow("last_status_at") << "2026-09-14"_ba << u"2026-09-14T00:00:00.000Z"_s;
    QTest::newRow("a blank for the T") << "2026-09-14 07:30:00Z"_ba << u"2026-09-14T07:30:00.000Z"_s;
    QTest::newRow("small z") << "2026-09-14T07:30:00z"_ba << u"2026-09-14T07:30:00.000Z"_s;
    QTest::newRow("leap second") << "2016-12-31T23:59:60Z"_ba << u"2017-01-01T00:00:00.000Z"_s;
    QTest::newRow("leap day") << "2024-02-29T00:00:00Z"_ba << u"2024-02-29T00:00:00.000Z"_s;
    QTest::newRow("before 1970") << "1969-07-20T20:17:40Z"_ba << u"1969-07-20T20:17:40.000Z"_s;
    QTest::newRow("far") << "2999-01-01T00:00:00.000Z"_ba << u"2999-01-01T00:00:00.000Z"_s;
}

void TestTimestamp::readsTheFormsOfTheApi()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, iso);

    const auto time = Timestamp::fromIso(text);
    QVERIFY(time);
    QCOMPARE(time->toIso(), iso);
    QVERIFY(Timestamp::fromIso(time->toIso().toLatin1()) == time);
}

void TestTimestamp::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList texts {
        "",
        "now",
        "2026",
        "2026-09",
        "14/09/2026",
        "1789365600",
        "2026-13-01T00:00:00Z",
        "2026-02-30T00:00:00.000Z",
        "2023-02-29",
        "2026-00-10",
        "0000-00-00T00:00:00Z",
        "-0044-03-15T00:00:00Z",
        "+2026-09-14",
        "2026-09-14T",
        "2026-09-14T07:30",
        "2026-09-14T07:30:00",
        "2026-09-14T25:61:61Z",
        "2026-09-14T24:00:00Z",
        "2026-09-14T07:30:61Z",
        "2026-09-14T07:30:00.Z",
        "2026-09-14T07:30:00+99:99",
        "2026-09-14T07:30:00+2",
        "2026-09-14T07:30:00+02:00:00",
        "2026-09-14T07:30:00Zulu",
        "2026-09-14X07:30:00Z",
        "2026-09-14T07:30:00Z ",
        "٢٠٢٦-09-14T07:30:00Z",
        "2026-09-1 ",
        "2026-09-14\n",
    };
    for (const QByteArray &text : texts)
        QTest::newRow(text.isEmpty() ? "empty" : text.constData()) << text;
}

void TestTimestamp::refusesWhatIsNoDate()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!Timestamp::fromIso(text));
}

void TestTimestamp::agreesWithQDateTime()
{
    const QDateTime time {{2026, 11, 24}, {5, 47, 6, 123}, QTimeZone::utc()};
    QCOMPARE(Timestamp::fromDateTime(time).toDateTime(), time);
    QCOMPARE(Timestamp::fromDateTime(time.toOffsetFromUtc(3600)).toIso(), u"2026-11-24T05:47:06.123Z"_s);
    QCOMPARE(Timestamp {}.toIso(), u"1970-01-01T00:00:00.000Z"_s);
}

void TestTimestamp::writesEveryDayAsQDateTime()
{
    using namespace std::chrono;
    const auto expected = [](const Timestamp &time) { return time.toDateTime().toUTC().toString(Qt::ISODateWithMs); };
    constexpr milliseconds step {days {1} + 3'661'007ms};
    for (milliseconds at = -days {719'000}; at < days {2'950'000}; at += 97 * step)
        QCOMPARE(Timestamp {at}.toIso(), expected({at}));
    for (const milliseconds far : {milliseconds::max(), milliseconds::min(), milliseconds {days {3'700'000}}})
        QCOMPARE(Timestamp {far}.toIso(), expected({far}));
}

void TestTimestamp::orders()
{
    QVERIFY(*Timestamp::fromIso("2026-09-14T07:30:00.123Z") < *Timestamp::fromIso("2026-09-14T07:30:00.124Z"));
    QVERIFY(*Timestamp::fromIso("2026-09-14T09:30:00+02:00") == *Timestamp::fromIso("2026-09-14T07:30:00Z"));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
