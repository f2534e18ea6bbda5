#include "content/link_target.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

class TestLinkTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWebAddressesMayBeOpened_data();
    void onlyWebAddressesMayBeOpened();
    void hostsAreShownAsTheyAre_data();
    void hostsAreShownAsTheyAre();
    void textsThatNameAnotherHostAreFound_data();
    void textsThatNameAnotherHostAreFound();
};

void TestLinkTarget::onlyWebAddressesMayBeOpened_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QByteArray>("url"); // empty: may not be opened
    QTest::newRow("https") << u"https://reed.example/@wren?a=b&c#d"_s << "https://reed.example/@wren?a=b&c#d"_ba;
    QTest::newRow("http, port") << u"http://reed.example:8080/"_s << "http://reed.example:8080/"_ba;
    QTest::newRow("upper case") << u"HTTPS://Reed.Example/A"_s << "https://reed.example/A"_ba;
    QTest::newRow("blanks around") << u" https://ok.example/ "_s << "https://ok.example/"_ba;
    QTest::newRow("line feed inside") << u"https://ok.ex\nample/"_s << "https://ok.example/"_ba;
    QTest::newRow("user info goes") << u"https://birch.example@evil.example/"_s << "https://evil.example/"_ba;
    QTest::newRow("password goes") << u"https://me:secret@ok.example/"_s << "https://ok.example/"_ba;
    QTest::newRow("IDN") << u"https://bücher.example/ü"_s << "https://xn--bcher-kva.example/%C3%BC"_ba;
    QTest::newRow("IPv6") << u"http://[::1]:3000/"_s << "http://[::1]:3000/"_ba;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << QByteArray {};
    QTest::newRow("javascript, mixed") << u"JaVa\tScRiPt:alert(5)"_s << QByteArray {};
    QTest::newRow("data") << u"data:text/html,<b>x</b>"_s << QByteArray {};
    QTest::newRow("vbscript") << u"vbscript:x"_s << QByteArray {};
    QTest::newRow("file") << u"file:///secret.txt"_s << QByteArray {};
    QTest::newRow("relative") << u"/tags/maps"_s << QByteArray {};
    QTest::newRow("scheme-relative") << u"//evil.example/"_s << QByteArray {};
    QTest::newRow("no host") << u"https:///x"_s << QByteArray {};
    QTest::newRow("only scheme") << u"https://"_s << QByteArray {};
    QTest::newRow("backslash") << u"https://birch.example\\@evil.example/"_s << QByteArray {};
    QTest::newRow("ESC") << u"https://ok.example/\x1b[31m"_s << QByteArray {};
    QTest::newRow("empty") << QString() << QByteArray {};
}

void TestLinkTarget::onlyWebAddressesMayBeOpened()
{
    QFETCH(const QString, href);
    QFETCH(const QByteArray, url);
    const std::optional<LinkTarget> target = linkTarget(href);
    QCOMPARE(target.has_value(), !url.isEmpty());
    if (target)
        QCOMPARE(target->url.toEncoded(), url);
}

void TestLinkTarget::hostsAreShownAsTheyAre_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("deceptive");
    QTest::newRow("ASCII") << u"reed.example"_s << u"reed.example"_s << false;
    QTest::newRow("German") << u"xn--bcher-kva.example"_s << u"bücher.example"_s << false;
    QTest::newRow("Japanese, mixed as usual") << u"xn--q9jyb4c.example"_s << u"みんな.example"_s << false;
    QTest::newRow("Cyrillic among Latin") << u"bіrch.example"_s << u"xn--brch-l9d.example"_s << true;
    QTest::newRow("the same in punycode") << u"xn--brch-l9d.example"_s << u"xn--brch-l9d.example"_s << true;
    QTest::newRow("Russian word") << u"почта.example"_s << u"почта.example"_s << false;
    QTest::newRow("Cyrillic that looks Latin") << u"раурау.example"_s << u"xn--80aa7a0bb.example"_s << true;
    QTest::newRow("no punycode") << u"xn--.example"_s << u"xn--.example"_s << false;
}

void TestLinkTarget::hostsAreShownAsTheyAre()
{
    QFETCH(const QString, host);
    QFETCH(const QString, shown);
    QFETCH(const bool, deceptive);
    bool isDeceptive = !deceptive;
    const QString display = displayHost(host, &isDeceptive);
    QCOMPARE(isDeceptive, deceptive);
    if (QTest::currentDataTag() == "Cyrillic that looks Latin"_ba)
        QVERIFY(display.startsWith(u"xn--"_s));
    else
        QCOMPARE(display, shown);
}

void TestLinkTarget::textsThatNameAnotherHostAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("href");
    QTest::addColumn<bool>("another");
    const QString birch = u"https://birch.example/login"_s;
    QTest::newRow("the same") << u"https://birch.example/login"_s << birch << false;
    QTest::newRow("without scheme") << u"birch.example/login"_s << birch << false;
    QTest::newRow("shortened") << u"morningpaper.example/2026/09/h…"_s
                               << u"https://www.morningpaper.example/2026/09/how"_s << false;
    QTest::newRow("shortened inside the host")
        << u"averyveryverylonghost.ex…"_s << u"https://averyveryverylonghost.example/"_s << false;
    QTest::newRow("shortened, another") << u"birch.example/x…"_s << u"https://evil.example/"_s << true;
    QTest::newRow("user info trick") << u"birch.example"_s << u"https://birch.example@evil.example/"_s << true;
    QTest::newRow("subdomain trick") << u"birch.example"_s << u"https://birch.example.evil.example/a/b"_s << true;
    QTest::newRow("homograph") << u"https://birch.example/login"_s << u"https://xn--brch-l9d.example/login"_s << true;
    QTest::newRow("the homograph itself") << u"bіrch.example"_s << u"https://bіrch.example/"_s << false;
    QTest::newRow("ideographic dot") << u"birch。example"_s << birch << false;
    QTest::newRow("words") << u"read more"_s << birch << false;
    QTest::newRow("sentence with dots") << u"evil.example is not birch.example"_s << birch << false;
    QTest::newRow("number") << u"3.14"_s << birch << false;
    QTest::newRow("port") << u"birch.example:443/x"_s << birch << false;
    QTest::newRow("empty") << QString() << birch << false;
}

void TestLinkTarget::textsThatNameAnotherHostAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, href);
    QFETCH(const bool, another);
    QCOMPARE(namesAnotherHost(text, linkTarget(href).value()), another);
}

QTEST_GUILESS_MAIN(TestLinkTarget)
#include "tst_link_target.moc"
