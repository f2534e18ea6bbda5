#include "support/fake_notifications.h"
#include "support/private_bus.h"
#include "support/widget_fixtures.h"
#include "transport/manual_clock.h"
#include "ui/desktop/alert_desk.h"
#include "ui/desktop/dbus_notifier.h"
#include "ui/desktop/fallback_notifier.h"
#include "ui/workspace.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A way that takes everything, or is missing.
class NotedWay final : public DesktopNotifier
{
public:
    State now = State::Ready;
    QStringList shownTitles {};
    QList<QByteArray> withdrawn {};

    [[nodiscard]] State state() const override { return now; }
    void show(const DesktopNotice &notice) override { shownTitles.append(notice.title); }
    void withdraw(const QByteArray &topic) override { withdrawn.append(topic); }
    void become(State state)
    {
        now = state;
        Q_EMIT stateChanged();
    }
};

const QStringList everything {u"body"_s, u"body-markup"_s, u"actions"_s};

} // namespace

/// The real protocol, over a real bus.
class TestDesktopNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesWhatTheServiceCanShow_data();
    void writesWhatTheServiceCanShow();
    void textsAreMadeSafe();
    void whatFollowsReplacesWhatStands();
    void theLastOfSeveralAtOnceIsShown();
    void whatWasClosedIsNotReplaced();
    void withdraws();
    void withdrawsWhatIsOnItsWay();
    void aClickIsTold();
    void othersClicksAreNot();
    void aServiceMayComeLater();
    void aServiceThatLeftIsNoticed();
    void withoutABusItIsMissing();
    void theSecondWayTakesWhatTheFirstCant();
    void aStreamThatIsDownIsToldAndShown();

private:
    void startService(const QStringList &capabilities = everything);
    std::unique_ptr<DbusNotifier> readyNotifier();

    std::unique_ptr<PrivateBus> m_bus {};
    std::unique_ptr<FakeNotifications> m_service {};
};

void TestDesktopNotifications::init()
{
    m_bus = std::make_unique<PrivateBus>();
    if (!m_bus->problem().isEmpty())
        QSKIP(qPrintable(m_bus->problem()));
}

void TestDesktopNotifications::cleanup()
{
    m_service.reset();
    m_bus.reset();
}

void TestDesktopNotifications::startService(const QStringList &capabilities)
{
    m_service = std::make_unique<FakeNotifications>(m_bus->connect(), capabilities);
    QVERIFY(m_service->come());
}

std::unique_ptr<DbusNotifier> TestDesktopNotifications::readyNotifier()
{
    auto notifier = std::make_unique<DbusNotifier>(m_bus->connect());
    const bool isReady = QTest::qWaitFor([&] { return notifier->state() == DesktopNotifier::State::Ready; });
    return isReady ? std::move(notifier) : nullptr;
}

void TestDesktopNotifications::writesWhatTheServiceCanShow_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("actions");
    QTest::newRow("everything") << everything << u"a & b"_s << u"1 &lt; 2 &amp; 3"_s << 4;
    QTest::newRow("no markup") << QStringList {u"body"_s, u"actions"_s} << u"a & b"_s << u"1 < 2 & 3"_s << 4;
    QTest::newRow("no actions") << QStringList {u"body"_s} << u"a & b"_s << u"1 < 2 & 3"_s << 0;
    QTest::newRow("no body") << QStringList {} << u"a & b 1 < 2 & 3"_s << u"1 < 2 & 3"_s << 0;
}

void TestDesktopNotifications::writesWhatTheServiceCanShow()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, title);
    QFETCH(QString, body);
    QFETCH(int, actions);
    startService(capabilities);
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    notifier->show({"t", u"a & b"_s, u"1 < 2 & 3"_s, true});
    QTRY_COMPARE(shown.size(), 1);
    const AskedNotification &asked = m_service->asked.front();
    QCOMPARE(asked.title, title);
    QCOMPARE(asked.body, body);
    QCOMPARE(asked.actions.size(), actions);
    QCOMPARE(asked.replaces, 0U);
    QCOMPARE(asked.application, QGuiApplication::applicationDisplayName());
    QCOMPARE(asked.hints.value(u"urgency"_s).value<uchar>(), uchar {1});
    QCOMPARE(asked.hints.value(u"desktop-entry"_s).toString(), u"org.thumpline.Thumpline"_s);
}

void TestDesktopNotifications::textsAreMadeSafe()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    notifier->show({"t", u"up\u202e on\nevil\x07.example"_s, u"<b>one</b>\ntwo\u2028three"_s, false});
    QTRY_COMPARE(m_service->asked.size(), size_t {1});
    QCOMPARE(m_service->asked.front().title, u"up on evil.example"_s);
    QCOMPARE(m_service->asked.front().body, u"&lt;b&gt;one&lt;/b&gt;\ntwo\nthree"_s);
}

void TestDesktopNotifications::whatFollowsReplacesWhatStands()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    notifier->show({"a", u"a is down"_s, {}, true});
    notifier->show({"b", u"b is down"_s, {}, true});
    QTRY_COMPARE(shown.size(), 2);
    notifier->show({"a", u"a is back"_s, {}, false});
    QTRY_COMPARE(shown.size(), 3);
    QCOMPARE(m_service->asked.back().title, u"a is back"_s);
    QCOMPARE(m_service->asked.back().replaces, m_service->asked.front().id);
    QCOMPARE(m_service->asked.back().hints.value(u"urgency"_s).value<uchar>(), uchar {0});
}

void TestDesktopNotifications::theLastOfSeveralAtOnceIsShown()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    for (const QString &title : {u"1"_s, u"2"_s, u"3"_s})
        notifier->show({"a", title, {}, true});
    QTRY_COMPARE(shown.size(), 2); // the second was old before its turn
    QCOMPARE(m_service->asked.back().title, u"3"_s);
    QCOMPARE(m_service->asked.back().replaces, m_service->asked.front().id);
}

void TestDesktopNotifications::whatWasClosedIsNotReplaced()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    notifier->show({"a", u"1"_s, {}, true});
    QTRY_COMPARE(shown.size(), 1);
    Q_EMIT m_service->NotificationClosed(m_service->asked.front().id, 2); // by the user
    notifier->show({"b", u"2"_s, {}, true}); // answered after the signal
    QTRY_COMPARE(shown.size(), 2);
    notifier->show({"a", u"3"_s, {}, true});
    QTRY_COMPARE(shown.size(), 3);
    QCOMPARE(m_service->asked.back().replaces, 0U);
}

void TestDesktopNotifications::withdraws()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    notifier->show({"a", u"1"_s, {}, true});
    QTRY_COMPARE(shown.size(), 1);
    notifier->withdraw("nothing");
    notifier->withdraw("a");
    QTRY_COMPARE(m_service->closed, QList<uint> {m_service->asked.front().id});
}

void TestDesktopNotifications::withdrawsWhatIsOnItsWay()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    notifier->show({"a", u"1"_s, {}, true});
    notifier->show({"a", u"2"_s, {}, true});
    notifier->withdraw("a");
    QTRY_COMPARE(m_service->closed.size(), 1);
    QCOMPARE(m_service->asked.size(), size_t {1});
    QCOMPARE(shown.size(), 0);
}

void TestDesktopNotifications::aClickIsTold()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    QSignalSpy chosen(notifier.get(), &DesktopNotifier::chosen);
    notifier->show({"a", u"1"_s, {}, true});
    QTRY_COMPARE(shown.size(), 1);
    const uint id = m_service->asked.front().id;
    Q_EMIT m_service->ActivationToken(id, u"token"_s);
    Q_EMIT m_service->ActionInvoked(id, m_service->asked.front().actions.at(2));
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front(), (QVariantList {QByteArray("a"), QByteArray("token")}));
    Q_EMIT m_service->ActionInvoked(id, u"default"_s);
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen.back(), (QVariantList {QByteArray("a"), QByteArray()})); // a token is good for once
}

void TestDesktopNotifications::othersClicksAreNot()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
    QSignalSpy chosen(notifier.get(), &DesktopNotifier::chosen);
    notifier->show({"a", u"1"_s, {}, true});
    QTRY_COMPARE(shown.size(), 1);
    const uint id = m_service->asked.front().id;
    Q_EMIT m_service->ActionInvoked(id + 1, u"default"_s);
    Q_EMIT m_service->ActionInvoked(id, u"snooze"_s);
    Q_EMIT m_service->ActionInvoked(id, u"default"_s);
    QTRY_COMPARE(chosen.size(), 1);
}

void TestDesktopNotifications::aServiceMayComeLater()
{
    DbusNotifier notifier(m_bus->connect());
    QSignalSpy changed(&notifier, &DesktopNotifier::stateChanged);
    QTRY_COMPARE(notifier.state(), DesktopNotifier::State::Missing);
    startService();
    QTRY_COMPARE(notifier.state(), DesktopNotifier::State::Ready);
    QCOMPARE(changed.size(), 2);
}

void TestDesktopNotifications::aServiceThatLeftIsNoticed()
{
    startService();
    const auto notifier = readyNotifier();
    QVERIFY(notifier);
    QSignalSpy failed(notifier.get(), &DesktopNotifier::failed);
    m_service->leave();
    notifier->show({"a", u"1"_s, {}, true});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<DesktopNotice>().title, u"1"_s);
    QVERIFY(!failed.front().back().toString().isEmpty());
    QCOMPARE(notifier->state(), DesktopNotifier::State::Missing);
}

void TestDesktopNotifications::withoutABusItIsMissing()
{
    DbusNotifier notifier(QDBusConnection(u"no such connection"_s));
    QCOMPARE(notifier.state(), DesktopNotifier::State::Missing);
}

void TestDesktopNotifications::theSecondWayTakesWhatTheFirstCant()
{
    auto ownedFirst = std::make_unique<NotedWay>();
    auto ownedSecond = std::make_unique<NotedWay>();
    NotedWay &first = *ownedFirst;
    NotedWay &second = *ownedSecond;
    first.now = DesktopNotifier::State::Asking;
    FallbackNotifier both(std::move(ownedFirst), std::move(ownedSecond));
    QSignalSpy failed(&both, &DesktopNotifier::failed);
    QCOMPARE(both.state(), DesktopNotifier::State::Asking);
    both.show({"a", u"waits"_s, {}, true});
    both.show({"a", u"waits, newer"_s, {}, true});
    QVERIFY(first.shownTitles.isEmpty());
    first.become(DesktopNotifier::State::Ready);
    QCOMPARE(first.shownTitles, QStringList {u"waits, newer"_s});
    Q_EMIT first.failed({"a", u"refused"_s, {}, true}, u"why"_s);
    QCOMPARE(second.shownTitles, QStringList {u"refused"_s});
    first.become(DesktopNotifier::State::Missing);
    QCOMPARE(both.state(), DesktopNotifier::State::Ready);
    both.show({"b", u"by the second"_s, {}, true});
    QCOMPARE(second.shownTitles.last(), u"by the second"_s);
    both.withdraw("b");
    QCOMPARE(second.withdrawn, QList<QByteArray> {"b"});
    second.become(DesktopNotifier::State::Missing);
    QCOMPARE(both.state(), DesktopNotifier::State::Missing);
    QCOMPARE(failed.size(), 0);
    both.show({"c", u"by none"_s, {}, true});
    QCOMPARE(failed.size(), 1);
}

/// Records in, notifications out; and the click on one leads to its stream.
void TestDesktopNotifications::aStreamThatIsDownIsToldAndShown()
{
    startService();
    QTemporaryDir dir;
    QSettings store(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    settings.setAlertOptions({.downFor = 30s});
    RecordedControl control;
    RecordQueue queue {QueueLimits {}};
    auto clock = std::make_shared<ManualClock>(*Timestamp::fromIso("2026-03-01T12:00:00Z"));
    Workspace workspace({.control = &control, .queue = &queue, .settings = &settings, .clock = clock});
    AlertDesk desk({&workspace, &settings, clock, readyNotifier()});
    desk.setLooking(false);
    QSignalSpy taken(&workspace, &Workspace::recordsTaken);
    QSignalSpy wanted(&desk, &AlertDesk::showWanted);

    SourceSetup setup;
    setup.options.server = QUrl(u"https://a.example"_s);
    const SourceId id = workspace.addStream(setup, false);
    const auto send = [&](SessionRecordBody body) {
        queue.push({id, clock->stamp(), std::move(body)});
        const qsizetype before = taken.size();
        QTRY_VERIFY(taken.size() > before);
    };
    send(SourceStarted {.server = setup.options.server});
    send(StateChanged {.state = SessionState::Live});
    const CloseReason reason {.phase = ClosePhase::Stream, .ending = CloseEnding::Status, .httpStatus = 503};
    send(Dropped {.reason = reason, .age = 100s});
    send(StateChanged {.state = SessionState::Waiting, .attempt = 1, .cause = reason});
    clock->advance(31s);
    QTRY_COMPARE(m_service->asked.size(), size_t {1});
    QCOMPARE(m_service->asked.front().title, u"public on a.example is down"_s);
    QVERIFY2(m_service->asked.front().body.startsWith(u"For 30 s. "_s), qPrintable(m_service->asked.front().body));
    QVERIFY2(m_service->asked.front().body.size() > 20, "it says why"); // in the explainer's words

    Q_EMIT m_service->ActionInvoked(m_service->asked.front().id, u"default"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<QList<SourceId>>(), QList<SourceId> {id});

    send(StateChanged {.state = SessionState::Live});
    clock->advance(11s);
    QTRY_COMPARE(m_service->asked.size(), size_t {2});
    QCOMPARE(m_service->asked.back().title, u"public on a.example is back"_s);
    QCOMPARE(m_service->asked.back().replaces, m_service->asked.front().id);
    QVERIFY(!clock->nextDue()); // nothing more to wait for
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Thumpline"_s);
    QGuiApplication::setDesktopFileName(u"org.thumpline.Thumpline"_s);
    TestDesktopNotifications test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop_notifications.moc"
