#include "ui/height_index.h"

#include <QTest>

#include <numeric>
#include <random>
#include <vector>

using namespace thumpline;

class TestHeightIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst();
    void knowsEveryPlace();
    void agreesWithAPlainListThroughAStorm();
};

void TestHeightIndex::isEmptyAtFirst()
{
    const HeightIndex index;
    QCOMPARE(index.count(), 0);
    QCOMPARE(index.total(), 0);
    QCOMPARE(index.rowAt(0), -1);
    QCOMPARE(index.top(0), 0);
}

void TestHeightIndex::knowsEveryPlace()
{
    HeightIndex index;
    index.insert(0, 100'000, 50);
    QCOMPARE(index.total(), 5'000'000);
    QCOMPARE(index.top(70'000), 3'500'000);
    QCOMPARE(index.rowAt(3'500'049), 70'000);
    QCOMPARE(index.rowAt(3'500'050), 70'001);
    index.setHeight(10, 0);
    QCOMPARE(index.rowAt(500), 11); // a row without a height is never hit
    QCOMPARE(index.rowAt(-5), 0);
    QCOMPARE(index.rowAt(99'999'999), 99'999);
    index.clear();
    QCOMPARE(index.count(), 0);
}

void TestHeightIndex::agreesWithAPlainListThroughAStorm()
{
    std::mt19937 random {5};
    HeightIndex index;
    std::vector<int> plain;
    const auto any = [&random](qsizetype below) {
        return below > 0 ? static_cast<qsizetype>(random() % static_cast<quint64>(below)) : 0;
    };
    for (int round = 0; round < 4000; ++round) {
        const auto size = static_cast<qsizetype>(plain.size());
        switch (random() % 4) {
        case 0:
        case 1: {
            const qsizetype row = random() % 3 == 0 ? any(size + 1) : 0;
            const qsizetype count = any(round % 100 == 0 ? 3000 : 20);
            const int height = static_cast<int>(any(300));
            index.insert(row, count, height);
            plain.insert(plain.begin() + row, static_cast<size_t>(count), height);
            break;
        }
        case 2: {
            const qsizetype row = any(size);
            const qsizetype count = any(std::min<qsizetype>(size - row, round % 50 == 0 ? 2500 : 12) + 1);
            index.remove(row, count);
            plain.erase(plain.begin() + row, plain.begin() + row + count);
            break;
        }
        default:
            if (size > 0) {
                const qsizetype row = any(size);
                plain[static_cast<size_t>(row)] = static_cast<int>(any(500));
                index.setHeight(row, plain[static_cast<size_t>(row)]);
            }
        }
        QCOMPARE(index.count(), static_cast<qsizetype>(plain.size()));
        QCOMPARE(index.total(), std::accumulate(plain.begin(), plain.end(), qint64 {0}));
        if (plain.empty())
            continue;
        const qsizetype row = any(static_cast<qsizetype>(plain.size()));
        const qint64 top = std::accumulate(plain.begin(), plain.begin() + row, qint64 {0});
        QCOMPARE(index.top(row), top);
        QCOMPARE(index.height(row), plain[static_cast<size_t>(row)]);
        if (index.height(row) > 0) {
            QCOMPARE(index.rowAt(top), row);
            QCOMPARE(index.rowAt(top + index.height(row) - 1), row);
        }
    }
}

QTEST_GUILESS_MAIN(TestHeightIndex)
#include "tst_height_index.moc"
