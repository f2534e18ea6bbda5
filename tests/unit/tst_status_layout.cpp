#include "support/timeline_events.h"
#include "ui/relative_time.h"
#include "ui/status_layout.h"
#include "ui/status_painter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    void put(const StreamEventPtr &event, int second)
    {
        const TimelineInput input = EventInput {event, arrivalAt(second, home)};
        std::ignore = store.apply({&input, 1});
    }
    [[nodiscard]] RowContent content(qsizetype row) const { return RowReader(store).read(store.order().at(row)); }
    [[nodiscard]] StatusLayout layout(qsizetype row, int width = 640, bool unfolded = false) const
    {
        return {content(row), style, width, unfolded};
    }

    TimelineStore store {};
    SourceIndex home {store.addSource({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s})};
    LayoutStyle style {.body = QGuiApplication::font(), .link = Qt::blue};
};

/// All that stands in a layout, as one text.
QString textOf(const StatusLayout &layout, std::optional<TextRole> role = {})
{
    QStringList texts;
    for (const TextPiece &piece : layout.texts()) {
        if (!role || piece.role == *role)
            texts.push_back(piece.layout->text());
    }
    return texts.join(u'\n');
}

/// Every piece lies within the row, texts within their clip as far as they are seen.
void verifyBounds(const StatusLayout &layout)
{
    const QRectF row(-2, -2, layout.width() + 4, layout.height() + 4);
    QVERIFY(layout.height() > 10);
    QVERIFY2(layout.height() < 1200, qPrintable(QString::number(layout.height())));
    for (const TextPiece &piece : layout.texts())
        QVERIFY2(row.contains(piece.clip), qPrintable(piece.layout->text().left(80)));
    for (const BoxPiece &box : layout.boxes())
        QVERIFY(row.contains(box.rect));
    for (const MarkPiece &mark : layout.marks())
        QVERIFY(row.contains(mark.rect));
    for (const Hotspot &hotspot : layout.hotspots())
        QVERIFY(row.adjusted(-4, -4, 4, 4).contains(hotspot.rect));
    QVERIFY(row.contains(layout.metaRect()));
}

QImage painted(const StatusLayout &layout, const RowPaint &how = {})
{
    QImage image(layout.width() + 40, layout.height() + 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(20, 20);
    StatusPainter(QGuiApplication::palette()).paint(painter, layout, how);
    return image;
}

/// Whether nothing was painted around the row.
bool marginIsWhite(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inside = x >= 20 && y >= 20 && x < image.width() - 20 && y < image.height() - 20;
            if (!inside && image.pixelColor(x, y) != Qt::white)
                return false;
        }
    }
    return true;
}

} // namespace

class TestStatusLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsEveryPayload_data();
    void fitsEveryPayload();
    void foldsBehindAContentWarning();
    void foldsWhatTheReadersFilterMatches();
    void shortensLongTexts();
    void strikesWhatWasDeleted();
    void linksKnowTheirRealHost();
    void warnsOfMisleadingLinks();
    void mirrorsForReadersFromTheRight();
    void alignsEachParagraphByItsOwnDirection();
    void saysWhatItLeavesOut();
    void drawsPollsWithinTheirBars();
    void showsOnlyAcceptedQuotes();
    void compactIsLower();
    void hoverMovesNothing();
    void agesReadShort();
    void equalInputGivesEqualLayout();
};

void TestStatusLayout::fitsEveryPayload_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(QStringLiteral(TEST_DATA_DIR "/payloads")).entryList({u"*.json"_s, u"*.txt"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QStringLiteral(TEST_DATA_DIR "/payloads/") + file;
}

void TestStatusLayout::fitsEveryPayload()
{
    QFETCH(const QString, path);
    Bench bench;
    int second = 0;
    for (QByteArray payload : payloadsOf(path)) {
        payload.replace("117268689715233367"_ba, snowflake(++second)); // else they are versions of one status
        bench.put(eventOf(eventNameOf(path), payload), second);
    }
    QElapsedTimer elapsed;
    elapsed.start();
    for (qsizetype row = 0; row < bench.store.count(); ++row) {
        for (const int width : {1, 120, 320, 640, 3000}) {
            for (const bool unfolded : {false, true}) {
                for (const bool compact : {false, true}) {
                    bench.style.compact = compact;
                    bench.style.direction = compact ? Qt::RightToLeft : Qt::LeftToRight;
                    const StatusLayout layout = bench.layout(row, width, unfolded);
                    if (width >= 320) // below, pieces overlap: nobody reads there, nothing breaks
                        verifyBounds(layout);
                    QVERIFY(layout.cost() < 2'000'000);
                    const QImage image = painted(layout);
                    if (width == 320)
                        QVERIFY(marginIsWhite(image));
                }
            }
        }
    }
    // Bounded: also under a sanitizer, on a busy machine. Twenty layouts and paintings a row.
    QVERIFY2(elapsed.elapsed() < 2000 + 1500 * bench.store.count(), qPrintable(QString::number(elapsed.elapsed())));
}

void TestStatusLayout::foldsBehindAContentWarning()
{
    Bench bench;
    QByteArray json = statusJson({.id = snowflake(1), .content = "<p>They miss the train.</p>"_ba});
    json.replace(R"("spoiler_text":"")"_ba, R"("spoiler_text":"How it ends")"_ba);
    bench.put(eventOf("update"_ba, json), 1);
    const StatusLayout folded = bench.layout(0);
    QVERIFY(folded.isFoldable());
    QVERIFY(textOf(folded).contains(u"How it ends"_s));
    QVERIFY(!textOf(folded).contains(u"train"_s));
    const StatusLayout open = bench.layout(0, 640, true);
    QVERIFY(open.isFoldable());
    QVERIFY(textOf(open).contains(u"They miss the train."_s));
    QVERIFY(open.height() > folded.height());
    QCOMPARE(std::ranges::count_if(folded.hotspots(), [](const Hotspot &h) { return h.kind == Hotspot::Kind::Fold; }),
             1);
}

void TestStatusLayout::foldsWhatTheReadersFilterMatches()
{
    Bench bench;
    const QByteArray json = payloadsOf(QStringLiteral(TEST_DATA_DIR "/payloads/status-filtered.json"))[0];
    bench.put(eventOf("update"_ba, json), 1);
    QVERIFY(bench.layout(0).isFoldable());
    QVERIFY(textOf(bench.layout(0)).contains(u"tram finale"_s));
}

void TestStatusLayout::shortensLongTexts()
{
    Bench bench;
    bench.put(update({.id = snowflake(1), .content = "<p>" + QByteArray("long ").repeated(20'000) + "</p>"}), 1);
    const StatusLayout layout = bench.layout(0);
    int lines = 0;
    for (const TextPiece &piece : layout.texts())
        lines += piece.role == TextRole::Body ? piece.layout->lineCount() : 0;
    QCOMPARE(lines, StatusLayout::maxBodyLines);
    QVERIFY(textOf(layout, TextRole::Secondary).contains(u"shortened"_s));
    bench.put(update({.id = snowflake(2), .content = "<p>short</p>"_ba}), 2);
    QVERIFY(!textOf(bench.layout(0)).contains(u"shortened"_s));
}

void TestStatusLayout::strikesWhatWasDeleted()
{
    Bench bench;
    bench.put(update({.id = snowflake(1)}), 1);
    const int before = bench.layout(0).height();
    bench.put(deletion(snowflake(1)), 65);
    const StatusLayout layout = bench.layout(0);
    QVERIFY(layout.isStruck());
    QVERIFY(layout.height() > before); // a line says when
    QVERIFY(textOf(layout, TextRole::Note).contains(u"deleted at 10:01:05"_s));
    QVERIFY(textOf(layout, TextRole::Body).contains(u"hello"_s));
    for (const TextPiece &piece : layout.texts())
        QCOMPARE(piece.layout->font().strikeOut(), piece.role == TextRole::Body);
}

void TestStatusLayout::linksKnowTheirRealHost()
{
    Bench bench;
    bench.put(update({.id = snowflake(1),
                      .content = R"(<p>See <a href=\"https://user@ferries.example/a\">the times</a>, )"
                                 R"(<a href=\"javascript:x\">not this</a></p>)"_ba}),
              1);
    const StatusLayout layout = bench.layout(0);
    std::vector<Hotspot> links;
    std::ranges::copy_if(layout.hotspots(), std::back_inserter(links),
                         [](const Hotspot &h) { return h.kind == Hotspot::Kind::Link; });
    QCOMPARE(links.size(), size_t {1});
    QCOMPARE(links[0].target.host(), u"ferries.example"_s);
    QCOMPARE(links[0].tip, u"ferries.example"_s);
    QCOMPARE(layout.hotspotAt(links[0].rect.center()),
             &*std::ranges::find_if(layout.hotspots(), [](const Hotspot &h) { return h.kind == Hotspot::Kind::Link; }));
    QVERIFY(!layout.hotspotAt({-5, -5}));
}

void TestStatusLayout::warnsOfMisleadingLinks()
{
    Bench bench;
    bench.put(update({.id = snowflake(1),
                      .content = R"(<p><a href=\"https://evil.example/\">https://bank.example/</a></p>)"_ba}),
              1);
    QVERIFY(textOf(bench.layout(0), TextRole::Note).contains(u"elsewhere"_s));
    bench.put(update({.id = snowflake(2),
                      .content = R"(<p><a href=\"https://bank.example/\">https://bank.example/</a></p>)"_ba}),
              2);
    QVERIFY(textOf(bench.layout(0), TextRole::Note).isEmpty());
}

void TestStatusLayout::mirrorsForReadersFromTheRight()
{
    Bench bench;
    bench.put(update({.id = snowflake(1)}), 1);
    const StatusLayout left = bench.layout(0);
    bench.style.direction = Qt::RightToLeft;
    const StatusLayout right = bench.layout(0);
    QCOMPARE(right.height(), left.height());
    QCOMPARE(right.boxes().size(), left.boxes().size());
    for (size_t i = 0; i < left.boxes().size(); ++i) {
        const QRectF a = left.boxes()[i].rect;
        QCOMPARE(right.boxes()[i].rect, QRectF(640 - a.right(), a.y(), a.width(), a.height()));
    }
    QCOMPARE(right.metaRect().left(), 640 - left.metaRect().right());
}

void TestStatusLayout::alignsEachParagraphByItsOwnDirection()
{
    Bench bench;
    bench.put(update({.id = snowflake(1), .content = "<p>القطار تأخر</p><p>late train</p>"_ba}), 1);
    const StatusLayout layout = bench.layout(0);
    std::vector<const TextPiece *> body;
    for (const TextPiece &piece : layout.texts()) {
        if (piece.role == TextRole::Body)
            body.push_back(&piece);
    }
    QCOMPARE(body.size(), size_t {2});
    const QRectF arabic = body[0]->layout->lineAt(0).naturalTextRect().translated(body[0]->pos);
    const QRectF english = body[1]->layout->lineAt(0).naturalTextRect().translated(body[1]->pos);
    QVERIFY(arabic.right() > 600);
    QVERIFY(english.left() < 80);
}

void TestStatusLayout::saysWhatItLeavesOut()
{
    Bench bench;
    const auto put = [&bench](const char *name, int second) {
        QByteArray payload = payloadsOf(QStringLiteral(TEST_DATA_DIR "/payloads/") + QLatin1StringView(name))[0];
        payload.replace("117268689715233367"_ba, snowflake(second));
        bench.put(eventOf("update"_ba, payload), second);
    };
    put("bad-media-500-attachments.json", 1);
    QVERIFY2(textOf(bench.layout(0)).contains(u"496"_s), qPrintable(textOf(bench.layout(0))));
    put("bad-poll-1000-options.json", 2);
    QVERIFY2(textOf(bench.layout(0)).contains(u"994"_s), qPrintable(textOf(bench.layout(0))));
}

void TestStatusLayout::drawsPollsWithinTheirBars()
{
    Bench bench;
    const QByteArray json = payloadsOf(QStringLiteral(TEST_DATA_DIR "/payloads/bad-poll-hostile.json"))[0];
    bench.put(eventOf("update"_ba, json), 1);
    int bars = 0;
    const auto layout = bench.layout(0); // named: what a loop makes for itself does not keep its parts
    for (const BoxPiece &box : layout.boxes()) {
        if (box.kind != BoxPiece::Kind::Poll)
            continue;
        ++bars;
        QVERIFY(box.share >= 0 && box.share <= 1);
    }
    QVERIFY(bars > 0);
}

void TestStatusLayout::showsOnlyAcceptedQuotes()
{
    Bench bench;
    const auto quoting = [](int second, const char *state) {
        return update({.id = snowflake(second),
                       .more = R"(,"quote":{"state":")"_ba + state + R"(","quoted_status":)"
                           + statusJson({.id = "7"_ba, .content = "<p>the quoted words</p>"_ba}) + '}'});
    };
    bench.put(quoting(1, "accepted"), 1);
    QVERIFY(textOf(bench.layout(0)).contains(u"the quoted words"_s));
    int second = 1;
    for (const char *state :
         {"blocked_account", "blocked_domain", "muted_account", "revoked", "pending", "new_state"}) {
        ++second;
        bench.put(quoting(second, state), second);
        QVERIFY2(!textOf(bench.layout(0)).contains(u"the quoted words"_s), state);
        QVERIFY2(textOf(bench.layout(0), TextRole::Note).contains(u"quotes"_s), state);
    }
}

void TestStatusLayout::compactIsLower()
{
    Bench bench;
    const QByteArray json = payloadsOf(QStringLiteral(TEST_DATA_DIR "/payloads/status-cw-media.json"))[0];
    bench.put(eventOf("update"_ba, json), 1);
    const int usual = bench.layout(0, 640, true).height();
    bench.style.compact = true;
    QVERIFY(bench.layout(0, 640, true).height() < usual);
}

void TestStatusLayout::hoverMovesNothing()
{
    Bench bench;
    bench.put(update({.id = snowflake(1), .content = R"(<p><a href=\"https://a.example/\">words</a></p>)"_ba}), 1);
    const StatusLayout layout = bench.layout(0);
    const auto link
        = std::ranges::find_if(layout.hotspots(), [](const Hotspot &h) { return h.kind == Hotspot::Kind::Link; });
    QVERIFY(link != layout.hotspots().end());
    const QImage plain = painted(layout);
    const QImage hovered = painted(layout, {.hoveredGroup = link->group});
    QVERIFY(plain != hovered);
    const QRect around = link->rect.translated(20, 20).toAlignedRect().adjusted(-1, -1, 1, 1);
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            QVERIFY(around.contains(x, y) || plain.pixel(x, y) == hovered.pixel(x, y));
    }
}

void TestStatusLayout::agesReadShort()
{
    const auto age = [](qint64 seconds) {
        const Timestamp now = arrivalAt(0, {}).wall;
        return RelativeTime::text({now.sinceEpoch - std::chrono::seconds {seconds}}, now);
    };
    QCOMPARE(age(-5000), u"now"_s);
    QCOMPARE(age(0), u"now"_s);
    QCOMPARE(age(59), u"59 s"_s);
    QCOMPARE(age(60), u"1 min"_s);
    QCOMPARE(age(3599), u"59 min"_s);
    QCOMPARE(age(86'399), u"23 h"_s);
    QCOMPARE(age(86'400 * 6), u"6 d"_s);
    QVERIFY(age(86'400 * 8).contains(u"16"_s)); // the date
}

void TestStatusLayout::equalInputGivesEqualLayout()
{
    Bench bench;
    bench.put(update({.id = snowflake(1)}), 1);
    QCOMPARE(painted(bench.layout(0)), painted(bench.layout(0)));
}

QTEST_MAIN(TestStatusLayout)
#include "tst_status_layout.moc"
