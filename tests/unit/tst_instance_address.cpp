#include "account/instance_address.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

class InstanceAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("server");
        const auto row = [](const char *tag, const QString &typed, const QString &server) {
            QTest::newRow(tag) << typed << server;
        };
        row("name", u"example.org"_s, u"https://example.org"_s);
        row("blanks", u"  example.org\n"_s, u"https://example.org"_s);
        row("capitals", u"Example.ORG"_s, u"https://example.org"_s);
        row("port", u"example.org:3000"_s, u"https://example.org:3000"_s);
        row("default port", u"https://example.org:443/"_s, u"https://example.org"_s);
        row("handle", u"@me@example.org"_s, u"https://example.org"_s);
        row("handle without @", u"me@example.org"_s, u"https://example.org"_s);
        row("acct", u"acct:me@example.org"_s, u"https://example.org"_s);
        row("handle with port", u"@me@localhost:3000"_s, u"http://localhost:3000"_s);
        row("URL", u"https://example.org/"_s, u"https://example.org"_s);
        row("two slashes", u"https://example.org//"_s, u"https://example.org"_s);
        row("final dot", u"example.org."_s, u"https://example.org"_s);
        row("a profile", u"https://example.org/@me/109348"_s, u"https://example.org"_s);
        row("a page", u"https://example.org/web/timelines/home"_s, u"https://example.org"_s);
        row("the API", u"https://example.org/api/v1/streaming/public?only_media=true#x"_s, u"https://example.org"_s);
        row("a path of its own", u"https://example.org/social/api/v1/instance"_s, u"https://example.org/social"_s);
        row("WebSocket", u"wss://streaming.example.org"_s, u"https://streaming.example.org"_s);
        row("IDN", u"bücher.example"_s, u"https://xn--bcher-kva.example"_s);
        row("IDN, encoded", u"xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example"_s);
        row("Japanese", u"例え.テスト"_s, u"https://xn--r8jz45g.xn--zckzah"_s);
        row("IPv4", u"192.0.2.1"_s, u"https://192.0.2.1"_s);
        row("IPv6", u"[2001:db8::1]:3000"_s, u"https://[2001:db8::1]:3000"_s);
        row("IPv6, bare", u"2001:db8::1"_s, u"https://[2001:db8::1]"_s);
        row("loopback", u"localhost:4000"_s, u"http://localhost:4000"_s);
        row("loopback, IPv4", u"127.0.0.1:4000"_s, u"http://127.0.0.1:4000"_s);
        row("loopback, IPv6", u"::1"_s, u"http://[::1]"_s);
        row("loopback, https all the same", u"https://localhost:4000"_s, u"https://localhost:4000"_s);
        row("own network", u"http://192.168.1.5:3000"_s, u"http://192.168.1.5:3000"_s);
        row("own network, name", u"http://mastodon.lan"_s, u"http://mastodon.lan"_s);
        row("own network, ws", u"ws://10.0.0.1"_s, u"http://10.0.0.1"_s);
        row("one word with a port", u"mastodon:3000"_s, u"https://mastodon:3000"_s);
        row("onion", u"http://abcdefghij.onion"_s, u"http://abcdefghij.onion"_s);
    }
    void understandsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto address = parseInstanceAddress(typed);
        QVERIFY2(address, qPrintable(address ? QString() : explain(address.error())));
        QTEST(address.value().toString(QUrl::FullyEncoded), "server");
    }

    void refusesWhatIsNoServer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AddressError>("error");
        const auto row
            = [](const char *tag, const QString &typed, AddressError error) { QTest::newRow(tag) << typed << error; };
        row("empty", QString(), AddressError::Empty);
        row("blanks", u"   "_s, AddressError::Empty);
        row("a word", u"mastodon"_s, AddressError::NotAHost);
        row("two words", u"my server"_s, AddressError::NotAHost);
        row("@", u"@"_s, AddressError::NotAHost);
        row("half a handle", u"@me@"_s, AddressError::NotAHost);
        row("a dot", u"."_s, AddressError::NotAHost);
        row("two dots", u"example..org"_s, AddressError::NotAHost);
        row("no host", u"https:///path"_s, AddressError::NotAHost);
        row("a number", u"3232235777.1"_s, AddressError::NotAHost);
        row("bad port", u"example.org:99999"_s, AddressError::NotAHost);
        row("too long", u"a."_s + QString(300, u'b') + u".org"_s, AddressError::NotAHost);
        row("ftp", u"ftp://example.org"_s, AddressError::UnsupportedScheme);
        row("file", u"file:///etc/passwd"_s, AddressError::UnsupportedScheme);
        row("script", u"javascript://example.org"_s, AddressError::UnsupportedScheme);
        row("password", u"https://me:secret@example.org"_s, AddressError::HasCredentials);
        row("user", u"https://me@example.org"_s, AddressError::HasCredentials);
        row("password without a scheme", u"me:secret@example.org"_s, AddressError::HasCredentials);
        row("plain to the world", u"http://example.org"_s, AddressError::PlainHttpToTheWorld);
        row("plain WebSocket to the world", u"ws://example.org"_s, AddressError::PlainHttpToTheWorld);
        row("plain to an address", u"http://8.8.8.8"_s, AddressError::PlainHttpToTheWorld);
        row("a name that only looks local", u"http://localhost.example.org"_s, AddressError::PlainHttpToTheWorld);
    }
    void refusesWhatIsNoServer()
    {
        QFETCH(QString, typed);
        const auto address = parseInstanceAddress(typed);
        QVERIFY2(!address, qPrintable(address ? address.value().toString() : QString()));
        QTEST(address.error(), "error");
        QVERIFY(!explain(address.error()).isEmpty());
    }

    /// Any text at all gives an address or an error, and never one with a user, a password, a query.
    void isNeverFooled()
    {
        const QString letters = u"aé@:/.[]?#%\\ \u0000\u202e١例-_0"_s;
        quint32 state = 1;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i) {
                state = state * 1664525 + 1013904223;
                text += letters[static_cast<qsizetype>((state >> 16) % static_cast<quint32>(letters.size()))];
            }
            const auto address = parseInstanceAddress(text);
            if (!address)
                continue;
            const QUrl &url = address.value();
            QVERIFY2(url.isValid() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(),
                     qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(InstanceAddressTest)
#include "tst_instance_address.moc"
