#include "timeline/payload_pool.h"

#include <QTest>

#include <random>
#include <vector>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(std::mt19937 &random, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text.append(static_cast<char>(random() % 256));
    return text;
}

QByteArray statusLike(std::mt19937 &random)
{
    return R"({"id":")" + QByteArray::number(random()) + R"(","created_at":"2026-11-24T10:00:00.000Z","content":"<p>)"
        + noise(random, 40).toHex() + R"(</p>","account":{"acct":"ann@home.example","note":"<p>Reads the reeds.</p>"}})"
        + QByteArray(1500, ' ');
}

} // namespace

class TestPayloadPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackEveryByte_data();
    void givesBackEveryByte();
    void learnsFromWhatCame();
    void countsWhatItHolds();
    void keepsOldPayloadsReadableThroughManyDictionaries();
};

void TestPayloadPool::givesBackEveryByte_data()
{
    std::mt19937 random {1};
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("empty") << QByteArray {};
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("noise") << noise(random, 5000);
    QTest::newRow("big") << noise(random, 1000).repeated(3000);
}

void TestPayloadPool::givesBackEveryByte()
{
    QFETCH(const QByteArray, payload);
    PayloadPool pool;
    PackedPayload packed = pool.pack(payload);
    QCOMPARE(pool.unpack(packed), payload);
    QCOMPARE(qsizetype {packed.rawBytes()}, payload.size());
    QVERIFY(packed.packedBytes() <= packed.rawBytes());
    const PackedPayload moved = std::move(packed);
    QCOMPARE(pool.unpack(moved), payload);
}

void TestPayloadPool::learnsFromWhatCame()
{
    std::mt19937 random {2};
    PayloadPool pool;
    const PackedPayload first = pool.pack(statusLike(random));
    for (int i = 0; i < 200; ++i) {
        const PackedPayload packed = pool.pack(statusLike(random));
        QVERIFY(!packed.isEmpty());
    }
    const QByteArray payload = statusLike(random);
    const PackedPayload later = pool.pack(payload);
    QVERIFY2(later.packedBytes() * 2 < first.packedBytes(), qPrintable(QString::number(later.packedBytes())));
    QCOMPARE(pool.unpack(later), payload);
}

void TestPayloadPool::countsWhatItHolds()
{
    std::mt19937 random {3};
    PayloadPool pool;
    std::vector<PackedPayload> held;
    for (int i = 0; i < 300; ++i)
        held.push_back(pool.pack(statusLike(random)));
    qint64 packed = 0;
    for (const PackedPayload &payload : held)
        packed += payload.packedBytes();
    QCOMPARE(pool.bytes(), packed);
    for (PackedPayload &payload : held)
        pool.discard(std::move(payload));
    QCOMPARE(pool.bytes(), 0);
    QCOMPARE(pool.rawBytes(), 0);
}

void TestPayloadPool::keepsOldPayloadsReadableThroughManyDictionaries()
{
    std::mt19937 random {4};
    PayloadPool pool;
    std::vector<std::pair<QByteArray, PackedPayload>> held;
    // Fifteen periods: more than there are places for dictionaries.
    for (int i = 0; i < 160'000; ++i) {
        const QByteArray payload = statusLike(random);
        PackedPayload packed = pool.pack(payload);
        if (i % 500 == 0)
            held.emplace_back(payload, std::move(packed));
        else
            pool.discard(std::move(packed));
    }
    for (const auto &[payload, packed] : held)
        QCOMPARE(pool.unpack(packed), payload);
}

QTEST_GUILESS_MAIN(TestPayloadPool)
#include "tst_payload_pool.moc"
