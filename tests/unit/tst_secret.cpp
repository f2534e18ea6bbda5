#include "transport/secret.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksEverySpelling_data();
    void masksEverySpelling();
    void anEmptySecretMasksNothing();
    void keepsTextWithoutTheSecretAsItWas();
};

void TestSecret::masksEverySpelling_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray mask = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"_ba;

    QTest::newRow("plain") << "s3cr-t"_ba
                           << "Bearer s3cr-t"_ba
                           << "Bearer " + mask;
    QTest::newRow("alone") << "s3cr-t"_ba
                           << "s3cr-t"_ba << mask;
    QTest::newRow("twice") << "s3cr-t"_ba
                           << "s3cr-ts3cr-t, s3cr-t"_ba << mask + mask + ", " + mask;
    QTest::newRow("after a false start") << "aab"_ba
                                         << "aaab"_ba
                                         << "a" + mask;
    QTest::newRow("percent-encoded") << "a/b+c="_ba
                                     << "?access_token=a%2Fb%2Bc%3D&x=1"_ba
                                     << "?access_token=" + mask + "&x=1";
    QTest::newRow("small hex digits") << "a/b"_ba
                                      << "t=a%2fb"_ba
                                      << "t=" + mask;
    QTest::newRow("encoded in part") << "a/b+c="_ba
                                     << "t=a/b%2Bc="_ba
                                     << "t=" + mask;
    QTest::newRow("encoded without need") << "abc"_ba
                                          << "t=%61b%63"_ba
                                          << "t=" + mask;
    QTest::newRow("plus for a blank") << "a b"_ba
                                      << "t=a+b&u=a%20b"_ba
                                      << "t=" + mask + "&u=" + mask;
    QTest::newRow("percent sign in the secret") << "a%b"_ba
                                                << "a%b a%25b"_ba << mask + " " + mask;
    QTest::newRow("beyond ASCII") << "\xC3\xA9x"_ba
                                  << "t=%C3%A9x \xC3\xA9x"_ba
                                  << "t=" + mask + " " + mask;
    QTest::newRow("cut off at the end") << "abc"_ba
                                        << "xab"_ba
                                        << "xab"_ba;
    QTest::newRow("half an escape at the end") << "a/"_ba
                                               << "a%2"_ba
                                               << "a%2"_ba;
}

void TestSecret::masksEverySpelling()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(Secret(secret).masked(text), expected);
    QCOMPARE(Secret(secret).masked(QString::fromUtf8(text)), QString::fromUtf8(expected));
}

void TestSecret::anEmptySecretMasksNothing()
{
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret().masked(u"anything"_s), u"anything"_s);
}

void TestSecret::keepsTextWithoutTheSecretAsItWas()
{
    const QString lone = QString(QChar(0xD83D)) + u"x"_s; // would not survive the way through UTF-8
    QCOMPARE(Secret("y"_ba).masked(lone), lone);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
