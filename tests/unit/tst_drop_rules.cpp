#include "support/drop_histories.h"
#include "support/hard_histories.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace thumpline;

namespace {

constexpr int variants = 5;

QByteArray nameOf(const DropHistory &history, int variant)
{
    return QByteArray(history.rule) + (history.isNearMiss ? " not: " : ": ") + history.what + " #"
        + QByteArray::number(variant);
}

const Explanation &asked(const std::vector<Explanation> &all, const DropHistory &history)
{
    const size_t index = history.index < 0 ? all.size() - 1 : static_cast<size_t>(history.index);
    return all.at(index);
}

/// Connections of one stream, `figure` about the same for all but one in four.
History jittered(QRandomGenerator &random, double centre, bool byIdle)
{
    History history;
    history.source("s1");
    double from = 10;
    const int outlier = random.bounded(3); // of the first three of four: the last one is asked about
    for (int i = 0; i < 4; ++i) {
        const double jitter = random.generateDouble() * 4 - 2;
        const double figure = i == outlier ? centre * (1.5 + random.generateDouble()) + 11 : centre + jitter;
        const double age = byIdle ? figure + 40 + random.bounded(900) : figure;
        history.life("s1", from, from + age, {.silence = byIdle ? figure : -1, .events = byIdle ? 0 : 30});
        from += age + 2;
    }
    return history;
}

/// What is said of the drop that is asked about; nothing, where only a period was asked about and none was found.
std::optional<Explanation> asked(const HardHistory &history)
{
    std::optional<Explanation> found;
    for (const Explanation &explanation : explained(history.make().lines())) {
        const std::chrono::duration<double> at = explanation.dropAt.mono.sinceStart;
        const bool isMeant = history.dropAt < 0 || std::abs(at.count() - history.dropAt) < 0.5;
        if (explanation.source == "s1" && isMeant)
            found = explanation;
    }
    return found;
}

/// Empty, or what is wrong with the answer.
QByteArray faultOf(const HardHistory &history)
{
    const std::optional<Explanation> found = asked(history);
    const QByteArray answer = found ? inShort(*found) : QByteArray("none");
    QByteArray fault;
    if (!QByteArray(history.accepted).split('|').contains(answer))
        fault = answer + " instead of " + history.accepted;
    QByteArrayList named;
    if (found) {
        named += toKey(found->rule);
        for (const OtherCause &other : found->others)
            named += toKey(other.rule);
    }
    for (const QByteArray &rule : QByteArray(history.named).split(' ')) {
        if (!rule.isEmpty() && !named.contains(rule))
            fault += (fault.isEmpty() ? answer : QByteArray()) + ", " + rule + " not named";
    }
    return fault;
}

} // namespace

/// The whole way of `explain`: lines, records, evidence, rules.
class tst_DropRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRule_data();
    void findsTheRule();
    void printsTheConfusionTable();
    void answersAsSomeoneWhoKnowsWould_data();
    void answersAsSomeoneWhoKnowsWould();
    void bearsJitterAndOneOutlierInFour_data();
    void bearsJitterAndOneOutlierInFour();
    void seesNoPatternInChance();
    void namesWhatElseItMayBe();
    void givesEvidenceWithFigures();
    void explainsEachDropOnceAndInOrder();
    void revisesOnceWhenEvidenceComes();
    void revisesWhenTheTimeForEvidenceIsOver();
    void saysWhatItKnowsAtTheEnd();
    void tellsQuietTimesWhileTheyLast();
    void startsAnewWithAnotherRun();
    void knowsEveryRule();
};

void tst_DropRules::findsTheRule_data()
{
    QTest::addColumn<int>("history");
    QTest::addColumn<int>("variant");
    const auto all = allDropHistories();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        for (int v = 0; v < variants; ++v)
            QTest::newRow((QByteArray::number(i) + ' ' + nameOf(all[static_cast<size_t>(i)], v)).constData()) << i << v;
    }
}

void tst_DropRules::findsTheRule()
{
    QFETCH(const int, history);
    QFETCH(const int, variant);
    const DropHistory row = allDropHistories()[static_cast<size_t>(history)];
    const QByteArray lines = row.make(variant).lines();
    const auto all = explained(lines);
    if (all.empty() || inShort(asked(all, row)) != row.expected)
        qInfo().noquote() << lines.right(1500);
    QVERIFY(!all.empty());
    QCOMPARE(inShort(asked(all, row)), QByteArray(row.expected));
    if (!row.isNearMiss)
        return;
    for (const Explanation &explanation : all) {
        if (!explanation.isPeriod() && explanation.dropAt.mono != asked(all, row).dropAt.mono)
            continue; // an earlier drop, which may have been one
        const bool strong = explanation.confidence != Confidence::Possible;
        QVERIFY2(!(strong && toKey(explanation.rule) == row.rule) || QByteArray(row.expected).startsWith(row.rule),
                 row.what);
    }
}

/// Rows: whose history; columns: what was said of it.
void tst_DropRules::printsTheConfusionTable()
{
    std::map<QByteArray, std::map<QByteArray, int>> table;
    int strong = 0;
    int wrong = 0;
    for (const DropHistory &row : allDropHistories()) {
        for (int v = 0; v < variants; ++v) {
            const auto all = explained(row.make(v).lines());
            const Explanation &explanation = asked(all, row);
            ++table[QByteArray(row.rule) + (row.isNearMiss ? " near" : "")][inShort(explanation)];
            if (explanation.confidence != Confidence::Possible) {
                ++strong;
                wrong += inShort(explanation) != row.expected ? 1 : 0;
            }
        }
    }
    for (const auto &[rule, answers] : table) {
        QByteArray line = rule.leftJustified(9);
        for (const auto &[answer, count] : answers)
            line += "  " + answer + " ×" + QByteArray::number(count);
        qInfo().noquote() << QString::fromUtf8(line);
    }
    qInfo() << strong << "certain or likely answers," << wrong << "of them wrong";
    QCOMPARE(wrong, 0);
}

void tst_DropRules::answersAsSomeoneWhoKnowsWould_data()
{
    QTest::addColumn<int>("index");
    const auto all = allHardHistories();
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
        QTest::newRow(all[static_cast<size_t>(i)].what) << i;
}

void tst_DropRules::answersAsSomeoneWhoKnowsWould()
{
    QFETCH(const int, index);
    const QByteArray fault = faultOf(allHardHistories()[static_cast<size_t>(index)]);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void tst_DropRules::bearsJitterAndOneOutlierInFour_data()
{
    QTest::addColumn<double>("centre");
    QTest::addColumn<bool>("byIdle");
    QTest::addColumn<QByteArray>("rule");
    for (const double idle : {30.0, 55.0, 60.0, 100.0, 120.0, 300.0, 350.0, 600.0, 77.0})
        QTest::addRow("idle %g", idle) << idle << true << QByteArray("D16");
    for (const double age : {30.0, 60.0, 300.0, 900.0, 3600.0, 444.0})
        QTest::addRow("age %g", age) << age << false << QByteArray("D17");
}

void tst_DropRules::bearsJitterAndOneOutlierInFour()
{
    QFETCH(const double, centre);
    QFETCH(const bool, byIdle);
    QFETCH(const QByteArray, rule);
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator random(seed);
        const auto all = explained(jittered(random, centre, byIdle).lines());
        QVERIFY2(inShort(all.back()) == rule + " likely",
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromUtf8(inShort(all.back())))));
    }
}

void tst_DropRules::seesNoPatternInChance()
{
    int patterns = 0;
    int drops = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        QRandomGenerator random(seed);
        History history;
        history.source("s1");
        double from = 10;
        for (int i = 0; i < 8; ++i) { // a service that is killed at any time, with heartbeats every 15 s
            const double age = 20 + random.generateDouble() * 3000;
            history.life("s1", from, from + age, {.events = 3});
            from += age + 5;
        }
        for (const Explanation &explanation : explained(history.lines())) {
            ++drops;
            patterns += explanation.confidence != Confidence::Possible ? 1 : 0;
        }
    }
    QVERIFY2(patterns * 100 <= drops, qPrintable(QStringLiteral("%1 of %2").arg(patterns).arg(drops)));
}

void tst_DropRules::namesWhatElseItMayBe()
{
    History history;
    history.source("s1").life("s1", 10, 400, {.silence = 60});
    const Explanation e = explained(history.lines()).front();
    QCOMPARE(inShort(e), "D18 possible");
    QVERIFY(!e.others.empty());
    QCOMPARE(e.others.front(), (OtherCause {{16}, Confidence::Possible}));
    QVERIFY(!e.tellApart.isEmpty());
    QVERIFY(!e.advice.isEmpty());
    QVERIFY(!e.adminAdvice.isEmpty());
}

void tst_DropRules::givesEvidenceWithFigures()
{
    History history;
    history.source("s1");
    for (int i = 0; i < 3; ++i)
        history.life("s1", 10 + 500 * i, 400 + 500 * i, {.silence = 60});
    const Explanation e = explained(history.lines()).back();
    const QString evidence = e.evidence.join(u'\n');
    QVERIFY2(evidence.contains(QStringLiteral("60.0 s; 60.0 s; 60.0 s")), qPrintable(evidence));
    QVERIFY2(evidence.contains(QStringLiteral("6 min 30 s")), qPrintable(evidence));
}

void tst_DropRules::explainsEachDropOnceAndInOrder()
{
    History history;
    history.source("s1").source("s2", "https://b.example", "websocket");
    for (int i = 0; i < 40; ++i) {
        history.life("s1", 10 + 100 * i, 60 + 100 * i, {.end = i % 3 ? R"("ending":"eof")" : R"("ending":"cut")"});
        history.fail("s2", 33 + 100 * i, R"("phase":"tcp","ending":"refused")");
    }
    const auto all = explained(history.lines());
    QCOMPARE(all.size(), size_t {80});
    for (size_t i = 1; i < all.size(); ++i)
        QVERIFY(all[i - 1].dropAt.mono <= all[i].dropAt.mono);
}

void tst_DropRules::revisesOnceWhenEvidenceComes()
{
    History history;
    history.source("s1")
        .life("s1", 20, 500, {.end = R"("ending":"eof")"})
        .fail("s1", 503, R"("phase":"http","ending":"status","status":401,"error":"Invalid access token")")
        .line(700, "s1", "state", R"("state":"failed")");
    const auto all = explained(history.lines(), ExplainWhen::Live);
    QCOMPARE(inShort(all), (QByteArrayList {"unknown possible", "D6 certain", "D19 certain"}));
    QVERIFY(!all[0].revised);
    QVERIFY(all[2].revised);
    QCOMPARE(all[2].dropAt, all[0].dropAt);
    QCOMPARE(inShort(explained(history.lines())), (QByteArrayList {"D19 certain", "D6 certain"}));
}

/// Streams of two instances end together, and nothing follows.
static History networkLoss()
{
    History history;
    history.source("s1").source("s2", "https://b.example");
    return history.life("s1", 10, 400).life("s2", 10, 401);
}

void tst_DropRules::revisesWhenTheTimeForEvidenceIsOver()
{
    const auto second = [](double time) { return Instant {std::chrono::milliseconds(qRound64(time * 1000))}; };
    Explainer explainer(ExplainWhen::Live);
    QVERIFY(!explainer.nextDue());
    const auto first = told(explainer, networkLoss().lines());
    QCOMPARE(first.size(), size_t {2});
    QVERIFY(toKey(first[0].rule) != "D21");
    QCOMPARE(toKey(first[1].rule), QByteArray("D21"));

    QCOMPARE(explainer.nextDue(), std::optional(second(410.5)));
    QVERIFY(explainer.advance(second(410.4)).empty());
    const auto revised = explainer.advance(second(410.5));
    QCOMPARE(inShort(revised), QByteArrayList {"D21 likely"});
    QVERIFY(revised[0].revised);
    QCOMPARE(revised[0].dropAt, first[0].dropAt);
    QCOMPARE(explainer.nextDue(), std::optional(second(411.5)));
    QVERIFY(explainer.advance(second(411.5)).empty()); // says the same as before
    QVERIFY(!explainer.nextDue());
    QVERIFY(explainer.finish().empty());
}

void tst_DropRules::saysWhatItKnowsAtTheEnd()
{
    Explainer explainer(ExplainWhen::Live);
    const auto first = told(explainer, networkLoss().lines());
    const auto last = explainer.finish();
    QCOMPARE(inShort(last), QByteArrayList {"D21 likely"});
    QVERIFY(last[0].revised);
    QCOMPARE(last[0].source, first[0].source);
}

void tst_DropRules::tellsQuietTimesWhileTheyLast()
{
    const QByteArray update = R"("event":"update","id":"20000","payload":{})";
    History history;
    history.source("s1").open("s1", 10, 1500).newest("s1", 70, "9999", "9999").newest("s1", 130, "9999", "9999");
    history.newest("s1", 190, "9999", "9999").newest("s1", 250, "9999", "9999"); // calm for three minutes
    history.newest("s1", 310, "10001", "9999").newest("s1", 370, "10002", "9999"); // it is not
    history.newest("s1", 430, "10003", "9999").event("s1", 500, update);
    history.newest("s1", 560, "20000", "20000").event("s1", 570, R"("event":"update","id":"20001","payload":{})");
    Explainer explainer(ExplainWhen::Live);
    const auto all = told(explainer, history.lines());
    QCOMPARE(inShort(all), (QByteArrayList {"D32 likely", "D31 likely", "D31 likely"}));
    const auto until = [&](size_t index) { return all[index].until->mono.sinceStart.count() / 1'000'000'000; };
    QCOMPARE(until(0), 190);
    QCOMPARE(until(1), 370);
    QCOMPARE(until(2), 500);
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].dropAt, all[0].dropAt);
        QCOMPARE(all[i].revised, i > 0);
        QCOMPARE(all[i].ongoing, i < 2);
    }
    QVERIFY(explainer.finish().empty()); // the second pause was too short to be told
    // A long calm one is told while it lasts and when it is over, by the end of everything, too.
    History calm;
    calm.source("s1").open("s1", 10, 400);
    for (int i = 0; i < 5; ++i)
        calm.newest("s1", 70 + 60 * i, "9999", "9999");
    Explainer other(ExplainWhen::Live);
    QCOMPARE(inShort(told(other, calm.lines())), QByteArrayList {"D32 likely"});
    const auto last = other.finish();
    QCOMPARE(inShort(last), QByteArrayList {"D32 likely"});
    QVERIFY(last[0].revised && !last[0].ongoing);
}

void tst_DropRules::startsAnewWithAnotherRun()
{
    History first;
    first.source("s1").life("s1", 1000, 1400, {.end = R"("ending":"reset")"});
    History second;
    second.source("s1").life("s1", 10, 400, {.end = R"("ending":"reset")"}).jump(0, 100'000);
    QCOMPARE(inShort(explained(first.lines() + second.lines())), (QByteArrayList {"D23 possible", "D23 possible"}));
}

void tst_DropRules::knowsEveryRule()
{
    QByteArrayList found;
    for (const DropHistory &row : allDropHistories()) {
        if (!row.isNearMiss)
            found += row.rule;
    }
    for (int rule = 1; rule <= 36; ++rule)
        QVERIFY2(found.contains(toKey(RuleId {rule})), toKey(RuleId {rule}).constData());
}

QTEST_GUILESS_MAIN(tst_DropRules)
#include "tst_drop_rules.moc"
