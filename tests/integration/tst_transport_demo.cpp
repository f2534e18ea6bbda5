#include "demo/demo_instance.h"
#include "integration/transport_log.h"
#include "transport/default_transport_factory.h"

#include <QTest>

#include <memory>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 15'000; // ms: machines of CI are slow

/// A demo instance that says only what it is told to.
std::unique_ptr<DemoInstance> quietDemo(DemoEra era)
{
    DemoOptions options {.era = era, .eventsPerSecond = 0};
    auto demo = std::make_unique<DemoInstance>(options);
    if (!demo->start().ok())
        qFatal("the demo does not start");
    return demo;
}

struct Client
{
    Client(const DemoInstance &demo, TransportKind kind, const StreamTarget &target,
           WebSocketStyle style = WebSocketStyle::Multiplexed, const QByteArray &token = {})
        : transport(factory.make(kind))
        , log(*transport)
    {
        transport->open({.server = demo.baseUrl(),
                         .target = target,
                         .token = Secret(token.isEmpty() ? demo.tokens().read : token),
                         .webSocketStyle = style,
                         .connectTimeout = 1s});
    }
    DefaultTransportFactory factory {};
    std::unique_ptr<Transport> transport;
    TransportLog log;
};

const std::vector<StreamTarget> &allTargets()
{
    static const std::vector<StreamTarget> targets {{.kind = StreamKind::User},
                                                    {.kind = StreamKind::UserNotification},
                                                    {.kind = StreamKind::Public},
                                                    {.kind = StreamKind::Public, .onlyMedia = true},
                                                    {.kind = StreamKind::PublicLocal},
                                                    {.kind = StreamKind::PublicLocal, .onlyMedia = true},
                                                    {.kind = StreamKind::Hashtag, .tag = u"Cats"_s},
                                                    {.kind = StreamKind::HashtagLocal, .tag = u"猫"_s},
                                                    {.kind = StreamKind::List, .list = u"1"_s},
                                                    {.kind = StreamKind::Direct}};
    return targets;
}

} // namespace

Q_DECLARE_METATYPE(thumpline::StreamTarget)
Q_DECLARE_METATYPE(thumpline::TransportKind)
Q_DECLARE_METATYPE(thumpline::WebSocketStyle)
Q_DECLARE_METATYPE(thumpline::DemoEra)

/// The transports against the demo instance: every stream in both eras, every fault as it is to be seen.
class TestTransportDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversEveryStream_data();
    void deliversEveryStream();
    void namesWhatEndsAStream_data();
    void namesWhatEndsAStream();
    void namesWhyNoStreamOpens_data();
    void namesWhyNoStreamOpens();
    void followsARedirectWithinTheServer_data();
    void followsARedirectWithinTheServer();
    void namesAStreamOfNobody_data();
    void namesAStreamOfNobody();
};

void TestTransportDemo::deliversEveryStream_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<WebSocketStyle>("style");
    QTest::addColumn<StreamTarget>("target");
    const auto add = [](const char *how, DemoEra era, TransportKind kind, WebSocketStyle style) {
        for (const StreamTarget &target : allTargets())
            QTest::addRow("%s: %s", how, qPrintable(target.webSocketName())) << era << kind << style << target;
    };
    const auto seed = WebSocketStyle::Seed;
    add("2020, SSE", DemoEra::Era2020, TransportKind::Sse, seed);
    add("2020, WebSocket", DemoEra::Era2020, TransportKind::WebSocket, seed);
    add("current, SSE", DemoEra::Current, TransportKind::Sse, seed);
    add("current, WebSocket", DemoEra::Current, TransportKind::WebSocket, WebSocketStyle::Multiplexed);
    add("current, WebSocket as the seed", DemoEra::Current, TransportKind::WebSocket, seed);
}

void TestTransportDemo::deliversEveryStream()
{
    QFETCH(const DemoEra, era);
    QFETCH(const TransportKind, kind);
    QFETCH(const WebSocketStyle, style);
    QFETCH(const StreamTarget, target);
    const auto demo = quietDemo(era);
    const Client client(*demo, kind, target, style);
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isOpen(), patience);
    // A multiplexed subscription is not confirmed: published until it is there.
    const auto arrives = [&] {
        demo->publish(target, "delete"_ba, "103699553144872687"_ba);
        return !client.log.messages.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrives(), patience);
    QCOMPARE(client.log.messages.front().event, "delete"_ba);
    QCOMPARE(client.log.messages.front().payload, "103699553144872687"_ba);
    QVERIFY(client.log.isOpen());
    QVERIFY(client.log.diagnostics.empty());
}

void TestTransportDemo::namesWhatEndsAStream_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("ending");
    const auto both = [](const char *fault, const char *ending) {
        for (const TransportKind kind : {TransportKind::Sse, TransportKind::WebSocket})
            QTest::addRow("%s, %s", fault, toKey(kind).constData())
                << kind << QString::fromLatin1(fault) << QByteArray(ending);
    };
    both("clean-end", "eof");
    both("cut", "cut");
    both("cut-mid-event", "cut");
    both("reset", "cut"); // Qt does not tell
    both("restart", "cut");
    QTest::newRow("close 1001") << TransportKind::WebSocket << u"close-1001"_s << "eof"_ba;
    QTest::newRow("close 1011") << TransportKind::WebSocket << u"close-1011"_s << "close"_ba;
    QTest::newRow("close 1012") << TransportKind::WebSocket << u"close-1012"_s << "close"_ba;
    QTest::newRow("bad UTF-8") << TransportKind::WebSocket << u"bad-utf8"_s << "protocol"_ba;
    QTest::newRow("giant line") << TransportKind::WebSocket << u"giant-line"_s << "protocol"_ba;
}

void TestTransportDemo::namesWhatEndsAStream()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const QString, fault);
    const auto demo = quietDemo(DemoEra::Current);
    const Client client(*demo, kind, {.kind = StreamKind::Public}, WebSocketStyle::Seed);
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isOpen(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(demo->statistics().streams, 1, patience);
    demo->inject(faultFromKey(fault).value());
    demo->tell(3); // some faults wait for the next event
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), patience);
    QTEST(toKey(client.log.reason().ending), "ending");
    QCOMPARE(client.log.reason().phase, ClosePhase::Stream);
    QVERIFY(client.log.isSound());
}

void TestTransportDemo::namesWhyNoStreamOpens_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("status");
    const auto both = [](const char *fault, const char *ending, int status) {
        for (const TransportKind kind : {TransportKind::Sse, TransportKind::WebSocket})
            QTest::addRow("%s, %s", fault, toKey(kind).constData())
                << kind << QString::fromLatin1(fault) << QByteArray(ending) << status;
    };
    for (const int status : {401, 403, 404, 429, 500, 502, 503, 504})
        both(qPrintable(u"status-%1"_s.arg(status)), "status", status);
    both("no-answer", "timeout", 0);
    both("refuse", "cut", 0);
    both("redirect-elsewhere", "redirect", -1);
    QTest::newRow("html, sse") << TransportKind::Sse << u"html"_s << "content"_ba << 200;
    QTest::newRow("html, websocket") << TransportKind::WebSocket << u"html"_s << "status"_ba << 200;
    QTest::newRow("gzip, sse") << TransportKind::Sse << u"gzip"_s << "content"_ba << 200;
    QTest::newRow("upgrade not passed on") << TransportKind::WebSocket << u"reject-upgrade-400"_s << "status"_ba << 400;
    QTest::newRow("upgrade required") << TransportKind::WebSocket << u"reject-upgrade-426"_s << "status"_ba << 426;
}

void TestTransportDemo::namesWhyNoStreamOpens()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    const auto demo = quietDemo(DemoEra::Current);
    demo->inject(faultFromKey(fault).value());
    const Client client(*demo, kind, {.kind = StreamKind::Public});
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), patience);
    const CloseReason &reason = client.log.reason();
    QTEST(toKey(reason.ending), "ending");
    if (status >= 0)
        QCOMPARE(reason.httpStatus.value_or(0), status);
    QVERIFY(!client.log.allTexts().contains(demo->tokens().read));
    QVERIFY(!client.log.order.contains("opened"));
}

void TestTransportDemo::followsARedirectWithinTheServer_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<WebSocketStyle>("style");
    QTest::newRow("SSE") << TransportKind::Sse << WebSocketStyle::Seed;
    QTest::newRow("WebSocket") << TransportKind::WebSocket << WebSocketStyle::Multiplexed;
    QTest::newRow("WebSocket as the seed") << TransportKind::WebSocket << WebSocketStyle::Seed;
}

void TestTransportDemo::followsARedirectWithinTheServer()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const WebSocketStyle, style);
    const auto demo = quietDemo(DemoEra::Current);
    demo->inject(faultFromKey(u"redirect"_s).value());
    const Client client(*demo, kind, {.kind = StreamKind::Public}, style);
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isOpen(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(demo->statistics().streams, 1, patience);
    QVERIFY(client.log.isSound());
    QVERIFY(!client.log.allTexts().contains(demo->tokens().read));
}

void TestTransportDemo::namesAStreamOfNobody_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<WebSocketStyle>("style");
    QTest::newRow("SSE") << TransportKind::Sse << WebSocketStyle::Seed;
    QTest::newRow("WebSocket") << TransportKind::WebSocket << WebSocketStyle::Multiplexed;
    QTest::newRow("WebSocket as the seed") << TransportKind::WebSocket << WebSocketStyle::Seed;
}

void TestTransportDemo::namesAStreamOfNobody()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const WebSocketStyle, style);
    const auto demo = quietDemo(DemoEra::Current);
    const Client list(*demo, kind, {.kind = StreamKind::List, .list = u"3"_s}, style);
    const Client wrong(*demo, kind, {.kind = StreamKind::User}, style, "nobody's"_ba);
    const Client narrow(*demo, kind, {.kind = StreamKind::User}, style, demo->tokens().write);
    for (const Client *client : {&list, &wrong, &narrow}) {
        QTRY_VERIFY_WITH_TIMEOUT(client->log.isClosed(), patience);
        QCOMPARE(toKey(client->log.reason().ending), "status"_ba);
        QCOMPARE(client->log.reason().httpStatus, 401);
    }
    QCOMPARE(list.log.reason().serverError, u"Not authorized to stream this list"_s);
    QCOMPARE(wrong.log.reason().serverError, u"Invalid access token"_s);
    QCOMPARE(narrow.log.reason().serverError, u"Access token does not have the required scopes"_s);
}

QTEST_GUILESS_MAIN(TestTransportDemo)
#include "tst_transport_demo.moc"
