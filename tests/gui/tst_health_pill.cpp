#include "support/widget_fixtures.h"
#include "ui/health_pill.h"
#include "ui/health_popup.h"
#include "ui/quiet_style.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHealthPill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItIs_data();
    void saysHowItIs();
    void theWorstInstanceSpeaks();
    void keepsADay();
    void remembersTheLastProblem();
    void thePopupFollowsNewSamples();
    void theKeyboardOpensAndClosesIt();
    void looksRight();
};

namespace {

const QUrl a(u"https://mastodon.example"_s);
const QUrl b(u"https://photos.example"_s);

SessionRecord sample(const QUrl &server, HealthState state, std::chrono::seconds at,
                     std::chrono::milliseconds latency = 41ms)
{
    HealthSample s;
    s.server = server;
    s.state = state;
    s.httpStatus = state == HealthState::Ok ? 200 : 503;
    s.latency = latency;
    if (server == a)
        s.certificate = CertificateSummary {.subject = u"mastodon.example"_s,
                                            .issuer = u"Some CA"_s,
                                            .notAfter = QDateTime::currentDateTimeUtc().addDays(61).addSecs(60)};
    return {"h1", {Instant {at}, Timestamp {1'795'000'000s + at}}, s};
}

QString allTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

} // namespace

void TestHealthPill::saysHowItIs_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("ok") << static_cast<int>(HealthState::Ok) << u"OK · 41 ms"_s;
    QTest::newRow("degraded") << static_cast<int>(HealthState::Degraded) << u"degraded"_s;
    QTest::newRow("down") << static_cast<int>(HealthState::Down) << u"down"_s;
    QTest::newRow("unavailable") << static_cast<int>(HealthState::Unavailable) << u"not offered · 41 ms"_s;
}

void TestHealthPill::saysHowItIs()
{
    QFETCH(const int, state);
    QFETCH(const QString, text);
    HealthBook book;
    const HealthPill pill(book);
    QVERIFY(!pill.isEnabled());
    book.apply(sample(a, static_cast<HealthState>(state), 1s));
    QVERIFY(pill.isEnabled());
    QCOMPARE(pill.text(), text);
    QVERIFY(pill.accessibleName().contains(text));
}

void TestHealthPill::theWorstInstanceSpeaks()
{
    HealthBook book;
    const HealthPill pill(book);
    book.apply(sample(a, HealthState::Ok, 1s));
    book.apply(sample(b, HealthState::Down, 1s));
    QCOMPARE(pill.text(), u"photos.example: down"_s);
    book.forget(b);
    QCOMPARE(pill.text(), u"OK · 41 ms"_s);
}

void TestHealthPill::keepsADay()
{
    HealthBook book;
    for (auto t = 0s; t <= 25h; t += 30s)
        book.apply(sample(a, HealthState::Ok, t));
    const InstanceHealth &health = book.instances().front();
    QCOMPARE(health.samples.size(), 2881U);
    QCOMPARE(health.samples.front().at.mono.sinceStart, std::chrono::nanoseconds(1h));
}

void TestHealthPill::remembersTheLastProblem()
{
    HealthBook book;
    book.apply(sample(a, HealthState::Down, 0s));
    for (auto t = 30s; t <= 25h; t += 30s)
        book.apply(sample(a, HealthState::Ok, t));
    QVERIFY(book.instances().front().lastProblem.has_value());
    QCOMPARE(HealthTexts::problem(book.instances().front().lastProblem->sample), u"HTTP status 503"_s);
}

void TestHealthPill::thePopupFollowsNewSamples()
{
    HealthBook book;
    HealthPill pill(book);
    pill.show();
    book.apply(sample(a, HealthState::Ok, 1s));
    pill.click();
    QVERIFY(pill.popup());
    QVERIFY(allTexts(*pill.popup()).contains(u"none in the last day"_s));
    QVERIFY(allTexts(*pill.popup()).contains(u"valid for 61 day"_s));
    book.apply(sample(a, HealthState::Down, 31s));
    QVERIFY(allTexts(*pill.popup()).contains(u"HTTP status 503, at"_s));
}

void TestHealthPill::theKeyboardOpensAndClosesIt()
{
    HealthBook book;
    HealthPill pill(book);
    book.apply(sample(a, HealthState::Ok, 1s));
    pill.show();
    pill.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pill));
    pill.setFocus();
    QTest::keyClick(&pill, Qt::Key_Space);
    QVERIFY(pill.popup());
    QTest::keyClick(pill.popup(), Qt::Key_Escape);
    QTRY_VERIFY(!pill.popup());
}

void TestHealthPill::looksRight()
{
    HealthBook book;
    for (int i = 0; i < 70; ++i) {
        const bool down = i == 40 || i == 41;
        const auto latency = std::chrono::milliseconds(30 + (i * 37) % 60);
        book.apply(sample(a,
                          down          ? HealthState::Down
                              : i == 42 ? HealthState::Degraded
                                        : HealthState::Ok,
                          std::chrono::seconds(i * 30), latency));
        book.apply(sample(b, HealthState::Ok, std::chrono::seconds(i * 30), latency / 2));
    }
    HealthPill pill(book);
    pill.show();
    pill.click();
    QVERIFY(QTest::qWaitForWindowExposed(pill.popup()));
    shoot(*pill.popup(), u"health-popup"_s);
    shoot(pill, u"health-pill"_s);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestHealthPill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_health_pill.moc"
