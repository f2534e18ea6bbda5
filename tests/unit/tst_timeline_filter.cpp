#include "support/timeline_events.h"
#include "timeline/filter_completion.h"
#include "timeline/folded_text.h"
#include "timeline/timeline_filter.h"
#include "timeline/timeline_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thumpline;
using namespace thumpline::test;

namespace {

/// Six rows: what a filter lets pass of them is told by their names.
class Bench
{
public:
    Bench()
    {
        const QByteArray tag = R"(,"tags":[{"name":"Fähren","url":"https://home.example/tags/x"}],"language":"de")";
        put("ferry", update({.id = snowflake(1), .content = "<p>Die Fähre nach STRASSBURG</p>"_ba, .more = tag}), ws,
            3);
        put("poll",
            update({.id = snowflake(2), .content = "<p>Ｗｈｉｃｈ？ ｶﾞ</p>"_ba, .acct = "carl"_ba, .more = poll}), sse,
            4);
        put("boost", boost(snowflake(3), {.id = "77"_ba, .acct = "dora@pier.example"_ba}), sse, 5);
        put("private", update({.id = snowflake(4), .content = "<p>this or that :)</p>"_ba, .more = hidden}), sse, 64);
        put("old", update({.id = snowflake(5), .content = "<p>łódź</p>"_ba, .acct = "annika@pier.example:8443"_ba}),
            sse, 9);
    }

    void put(const char *name, const StreamEventPtr &event, SourceIndex source, int arrivesAt)
    {
        const TimelineInput input = EventInput {event, arrivalAt(arrivesAt, source)};
        const TimelineChanges changes = store.apply({&input, 1});
        QCOMPARE(changes.inserted.size(), size_t(1));
        m_slots.push_back(changes.inserted.front());
        names += QString::fromLatin1(name);
    }

    /// The names of the rows that pass, in the order in which they came.
    [[nodiscard]] QString found(const QString &text) const
    {
        const TimelineFilter filter = TimelineFilter::fromText(text);
        QStringList passed;
        for (size_t i = 0; i < m_slots.size(); ++i) {
            const auto content = [&] {
                ++decoded;
                return store.peek(m_slots[i]);
            };
            if (filter.matches(store.row(m_slots[i]), store.sources(), content))
                passed += names[static_cast<qsizetype>(i)];
        }
        return passed.join(u' ');
    }

    const QByteArray poll
        = R"(,"poll":{"id":"1","options":[{"title":"apples"},{"title":"Oranges"}]},"language":"en-GB")";
    const QByteArray hidden = R"(,"visibility":"private","language":"enm")";
    TimelineStore store {};
    SourceIndex sse {store.addSource({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s})};
    SourceIndex ws {store.addSource({u"s2"_s, u"home.example"_s, u"#cats local"_s, u"WS"_s})};
    std::vector<RowSlot> m_slots {};
    QStringList names {};
    mutable int decoded = 0;
};

} // namespace

class TestTimelineFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void pointsAtWhatIsWrong_data();
    void pointsAtWhatIsWrong();
    void decodesOnlyWhatTheRowDoesNotTell();
    void survivesAnyText();
    void folds_data();
    void folds();
    void completes_data();
    void completes();
    void understandsAllThatItOffers();
};

void TestTimelineFilter::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *text, const char *found) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(found);
    };
    const char *all = "ferry poll boost private old";
    row("", all);
    row("fahre", "ferry"); // accents and case
    row("straßburg", "ferry");
    row("which ガ", "poll"); // widths
    row("カ", ""); // another syllable, not one without its mark
    row("lodz", "old");
    row("\"this or that\"", "private");
    row("“this or that”", "private");
    row("this or that", "private"); // words: operators are in capitals
    row(":)", "private");
    row("text:\"or that\"", "private");
    row("from:dora OR from:carl", "poll boost");
    row("from:dora | from:carl", "poll boost");
    row("fahre OR has:poll lang:en", "ferry poll"); // AND binds first
    row("(fahre OR has:poll) lang:en", "poll");
    row("-(fahre OR has:poll)", "boost private old");
    row("NOT (fahre OR NOT has:poll)", "poll");
    row("NOT NOT has:poll", "poll");
    row("has:poll AND oranges", "poll");
    row("has:poll AND pears", "");
    row("-lang:en -is:boost", "ferry private");
    row("lang:en", "poll boost old"); // en-GB is English, enm is not
    row("lang:enm", "private");
    row("from:@carl", "poll");
    row("from:@carl@home.example", "poll"); // said of a local handle by its instance
    row("from:@ann", "ferry private old");
    row("from:@ann@", "ferry private");
    row("from:@nn", "");
    row("from:nn", "ferry private old");
    row("domain:home.example", "ferry poll private");
    row("domain:example", "ferry poll boost private old");
    row("domain:pier.example", "boost old");
    row("tag:fahren", "ferry");
    row("tag:#FÄHREN", "ferry");
    row("visibility:private", "private");
    row("-visibility:private -is:boost", "ferry poll old");
    row("source:public", "poll boost private old");
    row("source:public/sse has:poll", "poll");
    row("source:ws", "ferry");
    row("source:websocket", "ferry");
    row("source:\"#cats local\"", "ferry");
    row("source:home.example/ws", "ferry");
    row("source:public/ws", "");
    row("delay:>30s", "private");
    row("delay:>=60", "private");
    row("delay:<=2s -is:boost", "ferry poll");
    row("delay:<2s", "");
    row("has:media OR", ""); // as far as it is typed
    row("(has:poll", "poll");
    row("has:poll AND ()", "poll");
    row("has:wings OR fahre", "ferry");
    row("re:zero", "");
    row("-", ""); // looked for as it is
}

void TestTimelineFilter::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    Bench bench;
    QCOMPARE(bench.found(text), found);
}

void TestTimelineFilter::pointsAtWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks"); // under the text: ^ where a problem is pointed at
    QTest::addColumn<QString>("word"); // that the first one names
    const auto row = [](const char *text, const char *marks, const char *word) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(marks) << QString::fromLatin1(word);
    };
    row("has:media from:@ann (a OR b)", "", "");
    row("re:zero from: has:media", "", "");
    row("a has:wings b", "  ^^^^^^^^^  ", "has:media");
    row("-is:odd", " ^^^^^^", "is:boost");
    row("visibility:friends", "^^^^^^^^^^^^^^^^^^", "visibility:direct");
    row("delay:soon", "^^^^^^^^^^", "delay:>30s");
    row("delay:>never", "^^^^^^^^^^^^", "delay:>30s");
    row("a OR", "  ^^", "OR");
    row("OR a", "^^", "OR");
    row("a OR OR b", "  ^^     ", "OR");
    row("a AND", "  ^^^", "AND");
    row("(a AND) b", "   ^^^   ", "AND");
    row("a NOT", "  ^^^", "NOT");
    row("(a b", "^   ", "closed");
    row("a () b", "  ^^  ", "parentheses");
    row("a \"b c", "  ^^^^", "quotation");
    row("has:wings is:odd", "^^^^^^^^^ ^^^^^^", "has:media");
}

void TestTimelineFilter::pointsAtWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, marks);
    QFETCH(const QString, word);
    const TimelineFilter filter = TimelineFilter::fromText(text);
    QString seen(marks.size(), u' ');
    for (const FilterProblem &problem : filter.problems()) {
        QVERIFY(problem.where.start >= 0 && problem.where.end() <= text.size());
        for (qsizetype i = problem.where.start; i < problem.where.end() && i < seen.size(); ++i)
            seen[i] = u'^';
    }
    QCOMPARE(filter.problems().empty(), marks.isEmpty());
    QCOMPARE(seen, marks);
    if (!word.isEmpty())
        QVERIFY2(filter.problems().front().text.contains(word), qPrintable(filter.problems().front().text));
}

void TestTimelineFilter::decodesOnlyWhatTheRowDoesNotTell()
{
    Bench bench;
    QCOMPARE(bench.found(u"is:boost OR delay:>30s"_s), u"boost private"_s);
    QCOMPARE(bench.decoded, 0);
    // One row is left to ask: the others are settled by what stands beside the word, wherever that is.
    QCOMPARE(bench.found(u"oranges has:poll"_s), u"poll"_s);
    QCOMPARE(bench.decoded, 1);
    bench.decoded = 0;
    QCOMPARE(bench.found(u"(oranges OR fahre lang:de) has:poll"_s), u"poll"_s);
    QCOMPARE(bench.decoded, 1); // once, for both words
}

void TestTimelineFilter::survivesAnyText()
{
    Bench bench;
    QStringList texts {QString(5000, u'('),
                       QString(5000, u'-') + u'a',
                       u"(a "_s.repeated(500) + QString(500, u')'),
                       u"NOT "_s.repeated(3000) + u"fahre"_s,
                       u"a OR "_s.repeated(3000),
                       u"\"("_s,
                       u")"_s,
                       u"|"_s,
                       u"()"_s,
                       u"( OR ) AND NOT"_s,
                       u"from:\"\""_s,
                       u"\"\""_s};
    const QStringList pieces {u"("_s, u")"_s,  u"OR"_s,       u"AND"_s, u"NOT"_s,
                              u"-"_s, u"\""_s, u"has:poll"_s, u"x:"_s,  u":"_s};
    quint32 seed = 20261127;
    for (int i = 0; i < 400; ++i) {
        QString text;
        for (int n = 0; n < 12; ++n) {
            seed = seed * 1664525 + 1013904223;
            text += pieces[(seed >> 16) % static_cast<quint32>(pieces.size())] + (seed & 0x8000 ? u" "_s : QString());
        }
        texts += text;
    }
    for (const QString &text : std::as_const(texts)) {
        const TimelineFilter filter = TimelineFilter::fromText(text);
        for (const FilterProblem &problem : filter.problems())
            QVERIFY2(problem.where.length > 0 && problem.where.end() <= text.size(), qPrintable(text.left(80)));
        (void)bench.found(text);
    }
    QCOMPARE(bench.found(u"NOT "_s.repeated(3000) + u"fahre"_s), u"ferry"_s);
    const QString deep = u"("_s.repeated(200) + u"fahre"_s + u")"_s.repeated(200);
    QVERIFY(!TimelineFilter::fromText(deep).problems().empty());
    QCOMPARE(bench.found(deep + u" has:poll"_s), u"poll"_s); // what is too deep is left out, the rest is not
}

void TestTimelineFilter::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("Plain ASCII", "plain ascii");
    row("Straße", "strasse");
    row("Café", "cafe");
    row("Ёлка", "елка");
    row("Ἀθῆναι", "αθηναι");
    row("ﬁn", "fin");
    row("ＦＵＬＬ", "full");
    row("ｶﾞｷﾞ", "ガギ");
    row("か\u3099", "が");
    row("한국", "한국");
    row("हिंदी", "हिंदी");
    row("ไทย", "ไทย");
    row("Øre Łódź đak", "ore lodz dak");
    row("a\u200bb\u2066c\u2069", "abc");
}

void TestTimelineFilter::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldedText(text), folded);
    QCOMPARE(foldedText(folded), folded);
}

void TestTimelineFilter::completes_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QStringList>("offers");
    const auto row = [](const char *text, const char *replaced, const QStringList &offers) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(replaced) << offers;
    };
    row("|", "", {});
    row("a |", "", {});
    row("fr|", "fr", {u"from:"_s});
    row("HAS:P|", "HAS:P", {u"has:poll"_s});
    row("has:poll|", "has:poll", {});
    row("(-has:po| x)", "has:po", {u"has:poll"_s});
    row("a OR vis|ible", "vis",
        {u"visibility:public"_s, u"visibility:unlisted"_s, u"visibility:private"_s, u"visibility:direct"_s});
    row("source:|", "source:", {u"source:public/sse"_s, u"source:\"#cats local/ws\""_s});
    row("source:p|", "source:p", {u"source:public/sse"_s});
    row("\"has:|", "", {});
    row("OR|", "", {});
}

void TestTimelineFilter::completes()
{
    QFETCH(QString, text);
    QFETCH(const QString, replaced);
    QFETCH(const QStringList, offers);
    const Bench bench;
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const FilterCompletion completion = completeFilter(text, cursor, bench.store.sources());
    QStringList words;
    for (const FilterWord &word : completion.offers) {
        QVERIFY(!word.meaning.isEmpty());
        words += word.text;
    }
    QCOMPARE(words, offers);
    if (!offers.isEmpty())
        QCOMPARE(text.mid(completion.replaced.start, completion.replaced.length), replaced);
}

void TestTimelineFilter::understandsAllThatItOffers()
{
    for (const FilterWord &word : FilterTerms::words()) {
        const QString text = word.text == "delay:"_L1 ? u"delay:>30s"_s
            : word.text.endsWith(u':')                ? word.text + u'x'
                                                      : word.text;
        const TimelineFilter filter = TimelineFilter::fromText(text);
        QVERIFY2(filter.problems().empty(), qPrintable(text));
        QVERIFY(filter != TimelineFilter::fromText(u'"' + text + u'"')); // a key, not a phrase
    }
}

QTEST_GUILESS_MAIN(TestTimelineFilter)
#include "tst_timeline_filter.moc"
