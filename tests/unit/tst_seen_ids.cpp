#include "session/seen_ids.h"

#include <QTest>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 connection = 1;
constexpr Timestamp today {std::chrono::milliseconds {1'795'000'000'000}};

/// A snowflake of `today`, the nth of its millisecond.
EntityId snowflake(int n, std::chrono::milliseconds later = 0ms)
{
    const qint64 id = ((today.sinceEpoch + later).count() << 16) + n;
    return *EntityId::fromText(QByteArray::number(id));
}

EntityId idOf(const char *text)
{
    return *EntityId::fromText(text);
}

Stamp at(std::chrono::nanoseconds sinceStart)
{
    return {{sinceStart}, today};
}

} // namespace

class TestSeenIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSeenHasNoAnchor();
    void anOrderedStreamBeginsAtItsNewest();
    void aShuffledStreamOverlapsByTenSeconds();
    void aShuffledStreamOverlapsByFortyEventsAtMost();
    void allOfItWithinTheOverlapUsesTheFloorOrTheLeast();
    void theFloorOfRestIsAnAnchor();
    void oneOddIdIsNoAnchor_data();
    void oneOddIdIsNoAnchor();
    void betterIdsReplaceOddOnes();
    void remembersWhichConnectionBroughtAnId();
    void isBounded();
};

void TestSeenIds::nothingSeenHasNoAnchor()
{
    QCOMPARE(SeenIds().anchor(), std::nullopt);
}

void TestSeenIds::anOrderedStreamBeginsAtItsNewest()
{
    SeenIds seen(true);
    seen.add(snowflake(3), at(1s), connection);
    seen.add(snowflake(1), at(2s),
             connection); // a boost of something older would have a new id; still the newest rules
    QCOMPARE(seen.anchor(), snowflake(3));
}

void TestSeenIds::aShuffledStreamOverlapsByTenSeconds()
{
    SeenIds seen;
    for (int second = 0; second < 60; ++second)
        seen.add(snowflake(second), at(std::chrono::seconds(second)), connection);
    QCOMPARE(seen.anchor(), snowflake(48)); // the last of those that came more than ten seconds before the last
}

void TestSeenIds::aShuffledStreamOverlapsByFortyEventsAtMost()
{
    SeenIds seen;
    for (int i = 0; i < 1'000; ++i)
        seen.add(snowflake(i), at(1ms * i), connection);
    QCOMPARE(seen.anchor(), snowflake(959));
}

void TestSeenIds::allOfItWithinTheOverlapUsesTheFloorOrTheLeast()
{
    SeenIds seen;
    for (const int n : {12, 11, 14, 13})
        seen.add(snowflake(n), at(1s), connection);
    QCOMPARE(seen.anchor(), snowflake(11));
    seen.setFloor(snowflake(5));
    QCOMPARE(seen.anchor(), snowflake(5));
}

void TestSeenIds::theFloorOfRestIsAnAnchor()
{
    SeenIds seen;
    seen.setFloor(SeenIds::emptyTimeline());
    QCOMPARE(seen.anchor(), idOf("0"));
    seen.add(snowflake(1), at(1s), connection);
    QCOMPARE(seen.anchor(), idOf("0")); // one shuffled arrival is no reason to skip what came before it
    seen.setFloor(snowflake(9));
    seen.setFloor(snowflake(7)); // never back
    QCOMPARE(seen.anchor(), snowflake(9));
}

void TestSeenIds::oneOddIdIsNoAnchor_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::newRow("a small number") << "17"_ba;
    QTest::newRow("a word") << "zzz"_ba;
    QTest::newRow("the far future") << snowflake(0, 1'000h).toByteArray();
    QTest::newRow("too big for a snowflake") << "99999999999999999999"_ba;
}

void TestSeenIds::oneOddIdIsNoAnchor()
{
    QFETCH(QByteArray, odd);
    SeenIds seen(true);
    seen.add(snowflake(1), at(1s), connection);
    seen.add(*EntityId::fromText(odd), at(2s), connection);
    QCOMPARE(seen.anchor(), snowflake(1));
    QVERIFY(seen.contains(*EntityId::fromText(odd)));
}

void TestSeenIds::betterIdsReplaceOddOnes()
{
    SeenIds seen(true);
    seen.add(idOf("17"), at(1s), connection);
    QCOMPARE(seen.anchor(), idOf("17")); // notifications have such ids
    seen.add(idOf("18"), at(1s), connection);
    QCOMPARE(seen.anchor(), idOf("18"));
    seen.add(snowflake(1), at(2s), connection);
    QCOMPARE(seen.anchor(), snowflake(1));
}

void TestSeenIds::remembersWhichConnectionBroughtAnId()
{
    SeenIds seen;
    seen.add(snowflake(1), at(1s), 1);
    seen.addRecovered(snowflake(2));
    QVERIFY(seen.cameBy(snowflake(1), 1) && !seen.cameBy(snowflake(1), 2));
    QVERIFY(seen.contains(snowflake(2)) && !seen.cameBy(snowflake(2), 1));
    seen.add(snowflake(2), at(2s), 2);
    QVERIFY(seen.cameBy(snowflake(2), 2));
}

void TestSeenIds::isBounded()
{
    SeenIds seen;
    const int many = 10 * SeenIds::maxIds;
    for (int i = 0; i < many; ++i)
        seen.add(snowflake(i), at(1s * i), connection);
    QVERIFY(!seen.contains(snowflake(many - SeenIds::maxIds - 1)));
    QVERIFY(seen.contains(snowflake(many - SeenIds::maxIds)));
    QCOMPARE(seen.anchor(), snowflake(many - 12));
}

QTEST_APPLESS_MAIN(TestSeenIds)
#include "tst_seen_ids.moc"
