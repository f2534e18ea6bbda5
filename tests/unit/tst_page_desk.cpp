#include "session/page_desk.h"
#include "support/fake_pages.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

class TestPageDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASourceThereAreNoAskers();
    void servesOneAtATimeInOrder();
    void whoTakesItsRequestBackHoldsUpNobody();
    void whoDiesGetsNoAnswer();
    void whoAsksAgainStandsBehindTheOthers();
};

namespace {

struct Bench
{
    FakeTimelines server {};
    PageDesk desk {std::make_unique<FakePages>(server)};
    QStringList answers {};

    void ask(PageSource &asker, const QString &path)
    {
        asker.fetch({.path = path}, [this, path](const RestResult &) { answers += path; });
    }
    [[nodiscard]] QStringList asked() const
    {
        QStringList paths;
        for (const PageRequest &request : server.requests)
            paths += request.path;
        return paths;
    }
};

} // namespace

void TestPageDesk::withoutASourceThereAreNoAskers()
{
    PageDesk desk(nullptr);
    QVERIFY(!desk.makeAsker());
}

void TestPageDesk::servesOneAtATimeInOrder()
{
    Bench bench;
    const auto one = bench.desk.makeAsker();
    const auto two = bench.desk.makeAsker();
    bench.ask(*one, u"/a"_s);
    bench.ask(*two, u"/b"_s);
    bench.ask(*one, u"/c"_s);
    QCOMPARE(bench.asked(), (QStringList {u"/a"_s}));
    QVERIFY(bench.server.answer());
    QCOMPARE(bench.asked(), (QStringList {u"/a"_s, u"/b"_s}));
    bench.server.answerAll();
    QCOMPARE(bench.answers, (QStringList {u"/a"_s, u"/b"_s, u"/c"_s}));
}

void TestPageDesk::whoTakesItsRequestBackHoldsUpNobody()
{
    Bench bench;
    const auto one = bench.desk.makeAsker();
    const auto two = bench.desk.makeAsker();
    bench.ask(*one, u"/a"_s);
    bench.ask(*two, u"/b"_s);
    bench.ask(*one, u"/c"_s);
    two->cancel(); // waits yet: nothing is under way that had to be broken off
    QCOMPARE(bench.server.cancelled, 0);
    bench.ask(*two, u"/d"_s);
    one->cancel();
    QCOMPARE(bench.server.cancelled, 1);
    bench.server.answerAll();
    QCOMPARE(bench.answers, (QStringList {u"/d"_s}));
}

void TestPageDesk::whoDiesGetsNoAnswer()
{
    Bench bench;
    auto one = bench.desk.makeAsker();
    const auto two = bench.desk.makeAsker();
    bench.ask(*one, u"/a"_s);
    bench.ask(*two, u"/b"_s);
    one.reset();
    bench.server.answerAll();
    QCOMPARE(bench.answers, (QStringList {u"/b"_s}));
}

void TestPageDesk::whoAsksAgainStandsBehindTheOthers()
{
    Bench bench;
    const auto one = bench.desk.makeAsker();
    const auto two = bench.desk.makeAsker();
    one->fetch({.path = u"/a"_s}, [&](const RestResult &) { bench.ask(*one, u"/next of a"_s); });
    bench.ask(*two, u"/b"_s);
    bench.server.answerAll();
    QCOMPARE(bench.asked(), (QStringList {u"/a"_s, u"/b"_s, u"/next of a"_s}));
}

QTEST_GUILESS_MAIN(TestPageDesk)
#include "tst_page_desk.moc"
