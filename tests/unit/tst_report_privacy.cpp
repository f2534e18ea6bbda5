#include "diagnosis/explainer.h"
#include "protocol/decoder.h"
#include "report/report_cells.h"
#include "report/report_format.h"
#include "report/report_maker.h"
#include "report/report_origin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thumpline;

namespace {

// Words that stand in posts alone, one for each field; and tokens, wherever a careless server may repeat one.
constexpr std::array visibilities {"public", "unlisted", "private", "direct"};
const QByteArray token = "ZA-Yj3aBD8U8Cm7lKUp-lm9O9BmDgdhHzDeqsY8tlL0";
const QByteArray canary = "canary";

QJsonObject account()
{
    return {{u"id"_s, u"77"_s},
            {u"username"_s, u"canaryname"_s},
            {u"acct"_s, u"canaryname@canary.example"_s},
            {u"display_name"_s, u"Canary Display"_s},
            {u"note"_s, u"canarynote"_s}};
}

QJsonObject statusOf(const QByteArray &visibility, int number)
{
    const QString id = QString::number(114'999'999'000'000'000 + number);
    const QJsonObject picture {{u"id"_s, u"8"_s}, {u"type"_s, u"image"_s}, {u"description"_s, u"canaryalt"_s}};
    const QJsonObject poll {{u"id"_s, u"3"_s},
                            {u"options"_s, QJsonArray {QJsonObject {{u"title"_s, u"canaryoption"_s}}}}};
    return {{u"id"_s, id},
            {u"created_at"_s, u"2026-11-24T10:00:00.000Z"_s},
            {u"visibility"_s, QString::fromLatin1(visibility)},
            {u"content"_s, u"<p>canarycontent</p>"_s},
            {u"spoiler_text"_s, u"canarywarning"_s},
            {u"uri"_s, u"https://canary.example/"_s + id},
            {u"url"_s, u"https://canary.example/u/"_s + id},
            {u"account"_s, account()},
            {u"media_attachments"_s, QJsonArray {picture}},
            {u"tags"_s, QJsonArray {QJsonObject {{u"name"_s, u"canarytag"_s}, {u"url"_s, u"x"_s}}}},
            {u"mentions"_s, QJsonArray {account()}},
            {u"poll"_s, poll},
            {u"application"_s, QJsonObject {{u"name"_s, u"canaryapp ?access_token="_s + QString::fromLatin1(token)}}}};
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Makes records as a session does, and keeps what a report is made of, as window and command line do.
class Watched
{
public:
    void add(const SourceId &source, double seconds, SessionRecordBody body)
    {
        const std::chrono::milliseconds at {std::llround(seconds * 1'000)};
        const SessionRecord record {source, {Instant {at}, Timestamp {1'790'000'000'000ms + at}}, std::move(body)};
        history.apply(record);
        log.apply(record, history.clock().at(record.at));
        keep(m_explainer.add(record));
    }
    void event(double seconds, const QByteArray &name, const QByteArray &payload, bool recovered = false)
    {
        StreamEventPtr event = m_decoder.decode(WireMessage {.event = name, .payload = payload});
        const bool isMalformed = event->isMalformed();
        add("s1", seconds, EventArrived {std::move(event), recovered, 300ms});
        ++(isMalformed ? malformed : events);
    }
    void finish() { keep(m_explainer.finish()); }

    PulseHistory history {};
    ReportLog log {};
    int events = 0;
    int malformed = 0;

private:
    void keep(const std::vector<Explanation> &explanations)
    {
        for (const Explanation &explanation : explanations) {
            history.explain(explanation);
            log.explain(explanation, history.clock());
        }
    }
    Decoder m_decoder {};
    Explainer m_explainer {ExplainWhen::Live};
};

} // namespace

/// Reports hold no post and no token; and what they keep is bounded.
class TestReportPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNoPostAndNoToken();
    void cellsSumWhatWasCounted();
    void cellsKnowDelaysAsHistogramsDo();
    void keepsAWeekInLittleRoom();
};

void TestReportPrivacy::holdsNoPostAndNoToken()
{
    Watched watched;
    watched.add("s1", 0,
                SourceStarted {.server = QUrl(u"https://me:canarypassword@a.example/?access_token="_s
                                              + QString::fromLatin1(token)),
                               .target = StreamTarget::fromWebSocketName(u"user"_s, {}, {}).value()});
    watched.add("s1", 0.1, StateChanged {.state = SessionState::Connecting, .attempt = 1});
    PhaseRecord phase;
    phase.phase = {.phase = ConnectionPhase::Http,
                   .httpStatus = 200,
                   .headers = {{"server", "nginx"},
                               {"via", "1.1 proxy (Bearer " + token + ")"},
                               {"set-cookie", "session=canarycookie"},
                               {"authorization", "Bearer canarybearer"},
                               {"x-error-message", "bad token=" + token}}};
    watched.add("s1", 0.2, phase);
    watched.add("s1", 0.3, StateChanged {.state = SessionState::Live, .attempt = 1});
    int number = 0;
    double at = 1;
    for (const QByteArray visibility : visibilities) {
        for (const QByteArray name : {"update", "status.update"})
            watched.event(at += 1, name, toJson(statusOf(visibility, ++number)));
        watched.event(at += 1, "update", toJson(statusOf(visibility, ++number)), true);
        const QJsonObject mention {{u"id"_s, u"5"_s},
                                   {u"type"_s, u"mention"_s},
                                   {u"created_at"_s, u"2026-11-24T10:00:00.000Z"_s},
                                   {u"account"_s, account()},
                                   {u"status"_s, statusOf(visibility, ++number)}};
        watched.event(at += 1, "notification", toJson(mention));
        const QJsonObject talk {{u"id"_s, u"6"_s},
                                {u"unread"_s, true},
                                {u"accounts"_s, QJsonArray {account()}},
                                {u"last_status"_s, statusOf(visibility, ++number)}};
        watched.event(at += 1, "conversation", toJson(talk));
        watched.event(at += 1, "delete", QByteArray::number(114'999'999'000'000'000 + number));
        watched.event(at += 1, "canary.event", "\"canarypayload\"");
        watched.event(at += 1, "update", "{canarybroken " + toJson(statusOf(visibility, ++number)));
    }
    QVERIFY(watched.events > 20 && watched.malformed == 4);
    watched.add("s1", at += 100,
                NewestSeen {*EntityId::fromText("114999999000000098"), EntityId::fromText("114999999000000001")});
    watched.add("s1", at += 60,
                NewestSeen {*EntityId::fromText("114999999000000099"), EntityId::fromText("114999999000000001")});
    watched.add("s1", at += 60,
                NewestSeen {*EntityId::fromText("114999999000000100"), EntityId::fromText("114999999000000001")});
    watched.add("s1", at += 1,
                DiagnosticRaised {{.kind = WireDiagnostic::Kind::InvalidUtf8, .detail = "canarydetail"}});
    const QString words
        = u"GET https://a.example/api/v1/streaming?access_token=%1 refused: Invalid access token: %1"_s.arg(
            QString::fromLatin1(token));
    const CloseReason refused {.phase = ClosePhase::Http,
                               .ending = CloseEnding::Status,
                               .httpStatus = 401,
                               .closeText = words,
                               .serverError = words,
                               .contentType = words,
                               .headers = phase.phase.headers,
                               .redirectTarget = words,
                               .detail = words};
    watched.add("s1", at += 10, Dropped {.reason = refused, .age = 100s, .idle = 10s});
    watched.add("s1", at, StateChanged {.state = SessionState::Waiting, .attempt = 1, .cause = refused});
    watched.add("s1", at += 1, StateChanged {.state = SessionState::Connecting, .attempt = 1});
    watched.add("s1", at += 1, Dropped {.reason = refused});
    watched.add("s1", at, StateChanged {.state = SessionState::Failed, .attempt = 1, .cause = refused});
    watched.add("s1", at, GapFound {{1'790'000'000'000ms}, {1'790'000'100'000ms}, 1, 2, words});
    watched.add("h1", at += 1,
                HealthSample {.server = QUrl(u"https://me:canarypassword@a.example/?access_token="_s
                                             + QString::fromLatin1(token)),
                              .state = HealthState::Down,
                              .httpStatus = 500,
                              .body = words.toUtf8(),
                              .error = refused});
    watched.finish();
    const StreamReport report = makeReport(watched.history, watched.log, {.origin = thisProgram()});
    QCOMPARE(report.streams.size(), 1U);
    QVERIFY(!report.drops.empty() && !report.health.front().problems.empty() && !report.periods.empty());
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json}) {
        const QByteArray text = writeReport(report, format);
        QVERIFY2(text.contains("401") && text.contains("nginx"),
                 toKey(format).constData()); // the server's words are there
        const qsizetype found = text.toLower().indexOf(canary);
        QVERIFY2(found < 0, qPrintable(QString::fromUtf8(text.mid(std::max<qsizetype>(found - 80, 0), 200))));
        for (qsizetype from = 0; from + 12 <= token.size(); ++from) // nor a part of it
            QVERIFY2(!text.contains(token.mid(from, 12)), (toKey(format) + ": a part of the token").constData());
        QVERIFY2(!text.contains("114999999000"), (toKey(format) + ": an id").constData());
    }
    const QString name = reportFileName(report, ReportFormat::Html);
    QVERIFY2(name.startsWith(u"thumpline-a.example-2026"_s), qPrintable(name));
}

void TestReportPrivacy::cellsSumWhatWasCounted()
{
    ReportCells cells;
    const PulseTime begin {1'790'000'000'000};
    const auto minutes = [](int count) { return std::chrono::milliseconds {std::chrono::minutes {count}}; };
    for (int minute = 0; minute < 24 * 60; ++minute)
        cells.at(begin + minutes(minute)).counts.updates += 2;
    const PulseTime end = begin + minutes(24 * 60);
    const ReportCells::Sum all = cells.sum({begin, end});
    QCOMPARE(all.counts.updates, 2 * 24 * 60);
    QCOMPARE(all.counts.events(), 2 * 24 * 60);
    // The last hours to the minute.
    const ReportCells::Sum late = cells.sum({end - minutes(10), end});
    QVERIFY(late.counts.updates >= 20 && late.counts.updates <= 22);
    QVERIFY(late.cells->from > end - minutes(12));
    // Older ones by the hour, and it says so.
    const ReportCells::Sum early = cells.sum({begin + minutes(90), begin + minutes(100)});
    QCOMPARE((early.cells->to - early.cells->from).count(), std::chrono::milliseconds(1h).count());
    QCOMPARE(early.counts.updates, 120);
    QVERIFY(!cells.sum({end + minutes(5), end + minutes(9)}).cells);
    // What comes late finds its place.
    ++cells.at(begin + minutes(95)).counts.deletions;
    QCOMPARE(cells.sum({begin, end}).counts.deletions, 1);
}

void TestReportPrivacy::cellsKnowDelaysAsHistogramsDo()
{
    ReportCells cells;
    DelayHistogram expected;
    std::mt19937 random(7);
    std::lognormal_distribution<double> delays(6, 2);
    const PulseTime begin {1'790'000'000'000};
    for (int i = 0; i < 20'000; ++i) {
        const std::chrono::milliseconds delay {std::llround(delays(random))};
        cells.at(begin + std::chrono::seconds {i * 4}).local.add(delay);
        expected.add(delay);
    }
    const DelayHistogram sum = cells.sum({begin, begin + 24h}).local;
    QCOMPARE(sum.count(), expected.count());
    QCOMPARE(sum.max(), expected.max());
    QCOMPARE(sum.min(), expected.min());
    for (const double part : {0.01, 0.5, 0.9, 0.99, 0.999})
        QCOMPARE(*sum.percentile(part), *expected.percentile(part));
}

void TestReportPrivacy::keepsAWeekInLittleRoom()
{
    Watched watched;
    watched.add("s1", 0, SourceStarted {.server = QUrl(u"https://a.example"_s)});
    constexpr int attempts = 8 * 24 * 12;
    const CloseReason refused {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused};
    for (int i = 0; i < attempts; ++i) {
        const double at = 1 + 300.0 * i;
        watched.add("s1", at, StateChanged {.state = SessionState::Connecting, .attempt = i + 1});
        watched.add("s1", at + 1, Dropped {.reason = refused});
        watched.add("h1", at + 2, HealthSample {.server = QUrl(u"https://a.example"_s), .error = refused});
    }
    QCOMPARE(watched.log.attempts().size(), ReportLog::maxAttempts);
    QCOMPARE(watched.log.forgottenAttempts(), attempts - static_cast<qint64>(ReportLog::maxAttempts));
    QVERIFY(watched.log.stream("s1")->cells.size() < 600);
    QCOMPARE(watched.log.health(QUrl(u"https://a.example"_s))->problems.size(), ReportLog::maxProblems);
    const StreamReport report = makeReport(watched.history, watched.log, {});
    QVERIFY(report.omittedDrops > 0);
    QCOMPARE(report.drops.size(), 1U); // all in a row
    watched.log.forget("s1", true);
    QVERIFY(watched.log.attempts().empty());
    QVERIFY(!watched.log.health(QUrl(u"https://a.example"_s)));
}

QTEST_GUILESS_MAIN(TestReportPrivacy)
#include "tst_report_privacy.moc"
