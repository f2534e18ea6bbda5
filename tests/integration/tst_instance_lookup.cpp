#include "account/instance_lookup.h"
#include "demo/demo_instance.h"
#include "integration/raw_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::answer;
using testing::RawConnection;
using testing::RawServer;

namespace {

constexpr int patience = 10'000; // ms

struct Answer
{
    InstanceInfo info {};
    QString problem {};
};

Answer lookUp(const QUrl &server)
{
    InstanceLookup lookup;
    QSignalSpy finished(&lookup, &InstanceLookup::finished);
    lookup.start(server);
    if (!finished.wait(patience))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return finished.isEmpty()
        ? Answer {}
        : Answer {finished.front().at(0).value<InstanceInfo>(), finished.front().at(1).toString()};
}

/// ' stands for ": moc 6.4 loses its way in raw strings with slashes.
QByteArray json(QByteArray body, const QByteArray &status = "200 OK")
{
    return answer(status, body.replace('\'', '"'), "Content-Type: application/json\r\n");
}

} // namespace

class InstanceLookupTest : public QObject
{
    Q_OBJECT

private:
    /// What a server finds that gives these answers, one a path.
    static Answer lookUpAnswering(const QByteArray &v2, const QByteArray &v1)
    {
        RawServer server;
        server.setHandler([&](RawConnection &connection) {
            connection.write(connection.request().target.startsWith("/api/v2/") ? v2 : v1);
        });
        return lookUp(server.url());
    }

private Q_SLOTS:
    void readsVersions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ServerFamily>("family");
        QTest::addColumn<QVersionNumber>("version");
        QTest::addColumn<bool>("sse");
        QTest::addColumn<bool>("multiplexing");
        QTest::addColumn<bool>("token");
        const auto row = [](const QString &text, ServerFamily family, QVersionNumber version, bool sse,
                            bool multiplexing, bool token) {
            QTest::newRow(qPrintable(text)) << text << family << version << sse << multiplexing << token;
        };
        using enum ServerFamily;
        row(u"3.1.0"_s, Mastodon, {3, 1, 0}, true, false, false);
        row(u"3.3.0"_s, Mastodon, {3, 3, 0}, true, true, false);
        row(u"4.1.9"_s, Mastodon, {4, 1, 9}, true, true, false);
        row(u"4.2.0"_s, Mastodon, {4, 2, 0}, true, true, true);
        row(u"4.7.0-alpha.2"_s, Mastodon, {4, 7, 0}, true, true, true);
        row(u"4.4.0-nightly.2025-05-01"_s, Mastodon, {4, 4, 0}, true, true, true);
        row(u"4.3.0+glitch"_s, GlitchSoc, {4, 3, 0}, true, true, true);
        row(u"3.5.19+hometown-1.1.1"_s, Hometown, {3, 5, 19}, true, true, false);
        row(u"2.7.2 (compatible; Pleroma 2.5.0)"_s, Pleroma, {2, 5, 0}, false, true, false);
        row(u"2.7.2 (compatible; Akkoma 3.10.4-0-gebfb617)"_s, Akkoma, {3, 10, 4}, false, true, false);
        row(u"0.17.3 git-1234abc"_s, GoToSocial, {0, 17, 3}, false, true, true);
        row(u"4.0.2 (compatible; Iceshrimp 2023.12)"_s, Other, {2023, 12}, true, false, false);
        row(QString(), Unknown, {}, true, false, false);
    }
    void readsVersions()
    {
        QFETCH(QString, text);
        const InstanceInfo info = infoFromVersion(text);
        QTEST(info.family, "family");
        QTEST(info.version, "version");
        QTEST(info.hasSse(), "sse");
        QTEST(info.hasMultiplexing(), "multiplexing");
        QTEST(info.needsToken(), "token");
        QCOMPARE(info.preferredTransport(), info.hasSse() ? TransportKind::Sse : TransportKind::WebSocket);
    }

    void asksTheDemo_data()
    {
        QTest::addColumn<DemoEra>("era");
        QTest::newRow("2020") << DemoEra::Era2020;
        QTest::newRow("current") << DemoEra::Current;
    }
    void asksTheDemo()
    {
        QFETCH(DemoEra, era);
        DemoOptions options;
        options.era = era;
        options.eventsPerSecond = 0;
        DemoInstance demo(options);
        QVERIFY(demo.start());
        const Answer found = lookUp(demo.baseUrl());
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.info.family, ServerFamily::Mastodon);
        QCOMPARE(found.info.server, demo.baseUrl());
        QCOMPARE(found.info.streamingServer, demo.baseUrl());
        QCOMPARE(found.info.needsToken(), era == DemoEra::Current);
        QVERIFY(!found.info.title.isEmpty());
    }

    void findsTheStreamingServer_data()
    {
        QTest::addColumn<QByteArray>("v2");
        QTest::addColumn<QByteArray>("v1");
        QTest::addColumn<QString>("streaming"); // empty: the server itself
        const QByteArray none = json("{'error':'Not found'}", "404 Not Found");
        QTest::newRow("v2") << json(
            "{'version':'4.3.0','configuration':{'urls':{'streaming':'wss://streaming.example.org/'}}}")
                            << none << u"https://streaming.example.org"_s;
        QTest::newRow("v1") << none << json("{'version':'3.1.0','urls':{'streaming_api':'wss://s.example.org:4000'}}")
                            << u"https://s.example.org:4000"_s;
        QTest::newRow("plain") << json(
            "{'version':'4.3.0','configuration':{'urls':{'streaming':'ws://127.0.0.1:4000'}}}")
                               << none << u"http://127.0.0.1:4000"_s;
        QTest::newRow("with a path") << json("{'version':'4.3.0','urls':{'streaming_api':'wss://s.example.org/x//'}}")
                                     << none << u"https://s.example.org/x"_s;
        QTest::newRow("says nothing") << json("{'version':'4.3.0'}") << none << QString();
        QTest::newRow("says nonsense") << json("{'version':'4.3.0','urls':{'streaming_api':'gopher://x'}}") << none
                                       << QString();
        QTest::newRow("says a number") << json("{'version':'4.3.0','urls':{'streaming_api':7}}") << none << QString();
    }
    void findsTheStreamingServer()
    {
        QFETCH(QByteArray, v2);
        QFETCH(QByteArray, v1);
        QFETCH(QString, streaming);
        const Answer found = lookUpAnswering(v2, v1);
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.info.streamingServer, streaming.isEmpty() ? found.info.server : QUrl(streaming));
    }

    void knowsForksByTheirSource()
    {
        const Answer found
            = lookUpAnswering(json("{'version':'4.3.0','source_url':'https://github.com/glitch-soc/mastodon'}"), {});
        QCOMPARE(found.info.family, ServerFamily::GlitchSoc);
    }

    void saysWhyNobodyAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("404") << json("{}", "404 Not Found") << u"404"_s;
        QTest::newRow("503") << json("oops", "503 Service Unavailable") << u"503"_s;
        QTest::newRow("HTML") << json("<html>Hello</html>") << u"not as a Mastodon instance"_s;
        QTest::newRow("another JSON") << json("['version']") << u"not as a Mastodon instance"_s;
        QTest::newRow("no version") << json("{'version':4}") << u"not as a Mastodon instance"_s;
    }
    void saysWhyNobodyAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Answer found = lookUpAnswering(bytes, bytes);
        QCOMPARE(found.info.family, ServerFamily::Unknown);
        QCOMPARE(found.info.streamingServer, found.info.server);
        QVERIFY2(found.problem.contains(says), qPrintable(found.problem));
    }

    void saysThatTheConnectionIsRefused()
    {
        RawServer server;
        const QUrl url = server.url();
        server.close();
        const Answer found = lookUp(url);
        QVERIFY2(found.problem.contains(u"refused"), qPrintable(found.problem));
        QCOMPARE(found.info.server, url);
    }

    void endsQuietlyWithItsOwner()
    {
        RawServer server; // never answers
        {
            InstanceLookup lookup;
            lookup.start(server.url());
            QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(server.connection(0).isClosed(), patience);
    }
};

QTEST_GUILESS_MAIN(InstanceLookupTest)
#include "tst_instance_lookup.moc"
