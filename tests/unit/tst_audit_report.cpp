#include "diagnosis/audit_report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto left = AuditSide::Left;
constexpr auto right = AuditSide::Right;

Stamp at(std::chrono::milliseconds time)
{
    const auto start = Timestamp::fromIso("2026-11-24T05:47:06.000Z");
    return {.mono = {time}, .wall = {start->sinceEpoch + time}};
}

BothSides<AuditedStream> streams()
{
    // What must never be written: a user, a password, a query.
    const QUrl server(u"https://user:secret@mastodon.example:444/?access_token=secret"_s);
    const StreamTarget target {.kind = StreamKind::Hashtag, .tag = u"猫"_s};
    return {{"s1", {server, target, TransportKind::Sse}}, {"s2", {server, target, TransportKind::WebSocket}}};
}

void come(DeliveryAudit &audit, AuditSide side, const QByteArray &id, std::chrono::milliseconds time)
{
    auto status = std::make_shared<Status>();
    status->id = *EntityId::fromText(id);
    auto event = std::make_shared<StreamEvent>();
    event->content = UpdateEvent {status};
    audit.add(side, {.source = "s1", .at = at(time), .body = EventArrived {.event = event}});
}

void change(DeliveryAudit &audit, AuditSide side, SessionState state, std::chrono::milliseconds time)
{
    audit.add(side, {.source = "s1", .at = at(time), .body = StateChanged {.state = state}});
}

/// A bit of everything: late ones, one missing, one missing as the side was down, one twice, one overtaken.
void tell(DeliveryAudit &audit)
{
    change(audit, left, SessionState::Live, 0ms);
    come(audit, left, "100", 100ms);
    change(audit, right, SessionState::Live, 500ms);
    for (int i = 1; i <= 8; ++i) {
        const QByteArray id = QByteArray::number(200 + i);
        come(audit, left, id, 10s + std::chrono::seconds {i});
        come(audit, right, id, 10s + std::chrono::seconds {i} + std::chrono::milliseconds {1 << i});
    }
    come(audit, left, "300", 20s);
    come(audit, left, "301", 20s);
    come(audit, right, "301", 20s);
    come(audit, right, "300", 20s);
    come(audit, left, "302", 21s);
    come(audit, right, "303", 22s);
    come(audit, left, "303", 22040ms);
    come(audit, left, "303", 23s);
    change(audit, right, SessionState::Waiting, 60s);
    come(audit, left, "304", 61s);
    come(audit, left, "305", 62s);
    change(audit, right, SessionState::Live, 63s);
    come(audit, left, "306", 99s);
    audit.finish(at(100s).mono);
}

/// Compares with the file, or writes it: then read the diff, it is the change of the contract.
void compareWithGolden(const QByteArray &written, const QString &name)
{
    QFile golden(QStringLiteral(TEST_DATA_DIR "/golden/") + name);
    if (qEnvironmentVariableIsSet("THUMPLINE_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(written);
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QByteArrayList expected = golden.readAll().split('\n');
    const QByteArrayList actual = written.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

} // namespace

class AuditReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContract()
    {
        DeliveryAudit audit(AuditIdentity::Id);
        AuditReport report(streams());
        tell(audit);
        QByteArray lines;
        const std::vector<AuditFinding> findings = audit.takeFindings();
        for (const AuditFinding &finding : findings)
            lines += report.add(finding, audit.identity());
        lines += report.json(audit, 100s, at(100s));
        compareWithGolden(lines, u"audit.jsonl"_s);
        QVERIFY(!lines.contains("secret"));
        lines.chop(1);
        for (const QByteArray &line : lines.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            for (const char *field : {"type", "at", "source"})
                QVERIFY2(object.value(QLatin1StringView {field}).isString(), line.constData());
            QVERIFY(object.value(u"mono").isDouble());
        }
        const QString text = report.text(audit, 100s);
        compareWithGolden(text.toUtf8(), u"audit.txt"_s);
        QVERIFY(!text.contains(u"secret"));
    }

    void listsAFewFindingsAndCountsTheRest()
    {
        DeliveryAudit audit(AuditIdentity::Id);
        AuditReport report(streams());
        for (int i = 0; i < 25; ++i)
            report.add({.key = {.id = QByteArray::number(i)}, .what = MissingEvent {}}, audit.identity());
        const QString text = report.text(audit, 1s);
        QCOMPARE(text.count(u"missing by SSE: update"), AuditReport::maxListed);
        QVERIFY2(text.contains(u"and 5 more"), qPrintable(text));
    }

    void namesTheSides_data()
    {
        QTest::addColumn<QString>("otherServer");
        QTest::addColumn<int>("otherTransport");
        QTest::addColumn<QString>("leftName");
        QTest::addColumn<QString>("rightName");
        const auto sse = static_cast<int>(TransportKind::Sse);
        const auto webSocket = static_cast<int>(TransportKind::WebSocket);
        QTest::newRow("by transport") << u"https://a.example"_s << webSocket << u"SSE"_s << u"WebSocket"_s;
        QTest::newRow("by address") << u"https://b.example:444"_s << webSocket << u"a.example"_s << u"b.example:444"_s;
        QTest::newRow("alike") << u"https://a.example"_s << sse << u"a.example (s1)"_s << u"a.example (s2)"_s;
    }
    void namesTheSides()
    {
        QFETCH(QString, otherServer);
        QFETCH(int, otherTransport);
        QFETCH(QString, leftName);
        QFETCH(QString, rightName);
        BothSides<AuditedStream> streams {{"s1", {}}, {"s2", {}}};
        streams.left.started.server = QUrl(u"https://a.example"_s);
        streams.right.started.server = QUrl(otherServer);
        streams.right.started.transport = static_cast<TransportKind>(otherTransport);
        const AuditReport report(streams);
        QCOMPARE(report.names().left, leftName);
        QCOMPARE(report.names().right, rightName);
    }
};

QTEST_GUILESS_MAIN(AuditReportTest)
#include "tst_audit_report.moc"
