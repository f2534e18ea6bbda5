#include "cli/probe_findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Records = std::vector<SessionRecord>;

SessionRecord record(const SourceId &source, SessionRecordBody body, std::chrono::milliseconds at = 1s)
{
    return {.source = source, .at = {.mono = {at}, .wall = {}}, .body = std::move(body)};
}

Records opened(const SourceId &source)
{
    return {record(source, PhaseRecord {{.phase = ConnectionPhase::Dns, .sinceStart = 2ms}, 1}),
            record(source, PhaseRecord {{.phase = ConnectionPhase::Http, .sinceStart = 80ms}, 1}),
            record(source, StateChanged {.state = SessionState::Live, .attempt = 1}),
            record(source, PhaseRecord {{.phase = ConnectionPhase::FirstHeartbeat, .sinceStart = 81ms}, 1}),
            record(source, HeartbeatArrived {{.kind = HeartbeatKind::Comment, .text = ")"}})}; // no heartbeat yet
}

Records beating(const SourceId &source)
{
    Records records = opened(source);
    records.push_back(record(source, HeartbeatArrived {{.kind = HeartbeatKind::Comment, .text = "thump"}}, 16s));
    records.push_back(record(source, HeartbeatArrived {{.kind = HeartbeatKind::Pong, .roundTrip = 42ms}}, 16s));
    return records;
}

Records dropped(const SourceId &source, const CloseReason &reason)
{
    return {record(source, Dropped {.reason = reason})};
}

Records healthy(HealthState state, std::optional<CloseReason> error = {})
{
    return {record("h1", HealthSample {.state = state, .latency = 31ms, .body = "NOT OK", .error = std::move(error)})};
}

Records operator+(Records a, const Records &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const CloseReason refused {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused};
const CloseReason unauthorized {.phase = ClosePhase::Http,
                                .ending = CloseEnding::Status,
                                .httpStatus = 401,
                                .serverError = u"Missing access token"_s};
const CloseReason unavailable {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = 503};
const CloseReason cut {.phase = ClosePhase::Stream, .ending = CloseEnding::Cut};

ProbeFindings probing()
{
    InstanceInfo instance;
    instance.server = QUrl(u"https://mastodon.example"_s);
    instance.versionText = u"4.3.0"_s;
    ProbeFindings findings(instance);
    findings.expect("s1", TransportKind::Sse);
    findings.expect("s2", TransportKind::WebSocket);
    return findings;
}

} // namespace

class ProbeFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<Records>("records");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QString>("says");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *tag, ExitCode verdict, bool complete, const QString &says, Records records,
                            qint64 seconds = 40) {
            QTest::newRow(tag) << records << static_cast<int>(verdict) << complete << says << seconds;
        };
        const Records ok = healthy(HealthState::Ok);
        row("all is well", ExitCode::Fine, true, u"All is well."_s, beating("s1") + beating("s2") + ok);
        row("no heartbeat yet", ExitCode::Degraded, false, u"no heartbeat"_s, beating("s1") + opened("s2") + ok);
        row("too short for a heartbeat", ExitCode::Fine, false, u"All is well."_s, beating("s1") + opened("s2") + ok,
            10);
        row("one not open", ExitCode::Degraded, false, u"did not open"_s, beating("s1") + ok);
        row("one refused", ExitCode::Degraded, true, u"tcp refused"_s, beating("s1") + dropped("s2", refused) + ok);
        row("dropped while watched", ExitCode::Degraded, true, u"opened and was dropped: stream cut"_s,
            beating("s1") + beating("s2") + dropped("s1", cut) + ok);
        row("not healthy", ExitCode::Degraded, true, u"degraded (NOT OK)"_s,
            beating("s1") + beating("s2") + healthy(HealthState::Degraded));
        row("no health", ExitCode::Degraded, false, u"no answer in time"_s, beating("s1") + beating("s2"));
        row("a token is wanted", ExitCode::Degraded, true, u"--token-file FILE"_s,
            dropped("s1", unauthorized) + dropped("s2", unauthorized) + ok);
        row("refused", ExitCode::Down, true, u"is down"_s,
            dropped("s1", refused) + dropped("s2", refused) + healthy(HealthState::Down, refused));
        row("503", ExitCode::Down, true, u"is down"_s, dropped("s1", unavailable) + dropped("s2", unavailable) + ok);
        row("nothing", ExitCode::Down, false, u"is down"_s, {});
    }
    void judges()
    {
        QFETCH(Records, records);
        QFETCH(QString, says);
        QFETCH(qint64, seconds);
        ProbeFindings findings = probing();
        for (const SessionRecord &record : records)
            findings.add(record);
        findings.endAt({std::chrono::seconds {seconds}});
        QTEST(static_cast<int>(findings.verdict()), "verdict");
        QTEST(findings.isComplete(), "complete");
        QVERIFY2(findings.text().contains(says), qPrintable(findings.text()));
    }

    void needsNoHealthWhereNoneIsPromised()
    {
        InstanceInfo pleroma;
        pleroma.family = ServerFamily::Pleroma;
        ProbeFindings findings(pleroma);
        findings.expect("s1", TransportKind::WebSocket);
        for (const SessionRecord &record : beating("s1") + healthy(HealthState::Down))
            findings.add(record);
        QVERIFY(findings.isComplete());
        QCOMPARE(findings.verdict(), ExitCode::Fine);
    }

    void tellsFiguresToPeopleAndPrograms()
    {
        ProbeFindings findings = probing();
        for (const SessionRecord &record : beating("s1") + opened("s2") + dropped("s2", cut) + healthy(HealthState::Ok))
            findings.add(record);
        const QString text = findings.text();
        for (const QString &part :
             {u"https://mastodon.example  4.3.0"_s, u"dns 2 ms, http 80 ms, first heartbeat after 15 s"_s,
              u"round trip 42 ms"_s, u"ok, 31 ms"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n in \n"_s + text));

        const QByteArray line = findings.json({});
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject report = QJsonDocument::fromJson(line).object();
        QCOMPARE(report.value(u"type"_s).toString(), u"probe"_s);
        QCOMPARE(report.value(u"verdict"_s).toString(), u"degraded"_s);
        QCOMPARE(report.value(u"health"_s).toObject().value(u"ms"_s).toInt(), 31);
        const QJsonArray connections = report.value(u"connections"_s).toArray();
        QCOMPARE(connections.size(), 2);
        QCOMPARE(connections[0].toObject().value(u"transport"_s).toString(), u"sse"_s);
        QCOMPARE(connections[0].toObject().value(u"firstHeartbeat"_s).toInt(), 15'000);
        QCOMPARE(connections[0].toObject().value(u"rtt"_s).toInt(), 42);
        QCOMPARE(connections[1].toObject().value(u"drop"_s).toString(), u"stream cut"_s);
        QCOMPARE(report.value(u"problems"_s).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProbeFindingsTest)
#include "tst_probe_findings.moc"
