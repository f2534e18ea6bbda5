#include "demo/demo_instance.h"
#include "probe/probe_findings.h"
#include "support/probe_reports.h"
#include "support/window_fixture.h"
#include "transport/default_transport_factory.h"
#include "ui/dialogs/check_dialog.h"
#include "ui/dialogs/check_mark.h"
#include "ui/dialogs/check_view.h"
#include "ui/dialogs/field_note.h"
#include "ui/quiet_style.h"
#include "ui/sources_view.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms

DemoOptions quiet(std::chrono::milliseconds heartbeats)
{
    DemoOptions options;
    options.eventsPerSecond = 0;
    options.heartbeatInterval = heartbeats;
    return options;
}

} // namespace

/// The dialog on real connections to a demo instance.
class CheckDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { end(); }
    void init();
    void cleanup();
    void saysThatAllIsWell();
    void saysWhatIsWrongAndWhatToDo();
    void waitsForTheHeartbeatAsLongAsOneWants();
    void canBeStoppedAndBegunAgain();
    void takesNoAddressThatIsNone();
    void copiesInThreeForms();
    void showsFiguresWhereTheyAreWanted();
    void opensFromTheMenuWithTheChosenStream();
    void endsTheCheckWhenItIsClosed();

private:
    void end();
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const;
    void run(DemoInstance &demo);

    QThread m_io {};
    RecordedControl m_control {};
    std::unique_ptr<SourceBook> m_book {};
    std::unique_ptr<CheckDialog> m_dialog {};
};

void CheckDialogTest::initTestCase()
{
    QApplication::setStyle(new QuietStyle);
    m_io.start();
}

void CheckDialogTest::end()
{
    m_io.quit();
    QVERIFY(m_io.wait(patience));
}

void CheckDialogTest::init()
{
    m_book = std::make_unique<SourceBook>(m_control);
    m_dialog = std::make_unique<CheckDialog>(
        CheckParts {[] { return std::make_unique<DefaultTransportFactory>(); }, &m_io, m_book.get()});
}

void CheckDialogTest::cleanup()
{
    m_dialog.reset();
    m_book.reset();
}

QPushButton *CheckDialogTest::button(const QString &text) const
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool CheckDialogTest::says(const QString &text) const
{
    return m_dialog->view()->lines().join(u'\n').contains(text);
}

/// Checks the demo's public stream, with its token.
void CheckDialogTest::run(DemoInstance &demo)
{
    QVERIFY(demo.start());
    SourceSetup setup;
    setup.options.server = demo.baseUrl();
    setup.options.token = Secret(demo.tokens().read);
    m_dialog->setSource(m_book->add(setup));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    m_dialog->start();
}

void CheckDialogTest::saysThatAllIsWell()
{
    DemoInstance demo(quiet(50ms));
    run(demo);
    QVERIFY(button(u"&Stop"_s)->isVisible());
    QVERIFY(!button(u"C&heck"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->report(), patience);
    QVERIFY2(says(u"All is well."_s), qPrintable(m_dialog->view()->lines().join(u'\n')));
    QVERIFY(says(u"Health: Well: OK"_s));
    QVERIFY(says(u"Token: Well: Accepted; scopes: read"_s));
    const auto marks = m_dialog->findChildren<CheckMark *>();
    QVERIFY(std::ranges::none_of(marks, [](const CheckMark *mark) {
        return mark->kind() == CheckMark::Kind::Warning || mark->kind() == CheckMark::Kind::Fault
            || mark->kind() == CheckMark::Kind::Pending;
    }));
    QVERIFY(button(u"C&heck"_s)->isVisible());
    shoot(*m_dialog, u"check-well"_s);
}

void CheckDialogTest::saysWhatIsWrongAndWhatToDo()
{
    DemoInstance demo(quiet(50ms));
    demo.inject(faultFromKey(u"reject-upgrade-400"_s).value());
    demo.inject(faultFromKey(u"health-not-ok"_s).value());
    run(demo);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->report(), patience);
    QVERIFY2(says(u"Warning: The server did not take the request for a WebSocket"_s),
             qPrintable(m_dialog->view()->lines().join(u'\n')));
    QVERIFY(says(u"If you run this server: The proxy has to pass the headers Upgrade and Connection on"_s));
    QVERIFY(says(u"Health: Warning: redis: connection lost"_s));
    QVERIFY(says(u"degraded"_s));
    QVERIFY(!says(QString::fromLatin1(demo.tokens().read)));
    shoot(*m_dialog, u"check-degraded"_s);
    m_dialog->resize(560, 480);
    shoot(*m_dialog, u"check-degraded-small"_s);
}

void CheckDialogTest::waitsForTheHeartbeatAsLongAsOneWants()
{
    DemoInstance demo(quiet(1h));
    run(demo);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"First heartbeat: running: Waiting: 0 s of 40 s"_s), patience);
    QTRY_VERIFY(button(u"Do not &wait"_s)->isVisible());
    shoot(*m_dialog, u"check-waiting"_s);
    button(u"Do not &wait"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->report(), patience);
    QVERIFY(says(u"Not waited for."_s));
    QVERIFY(!button(u"Do not &wait"_s)->isVisible());
}

void CheckDialogTest::canBeStoppedAndBegunAgain()
{
    DemoInstance demo(quiet(1h));
    run(demo);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Do not &wait"_s)->isVisible(), patience);
    button(u"&Stop"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->report(), patience);
    QVERIFY(m_dialog->report()->cancelled);
    button(u"C&heck"_s)->click();
    QVERIFY(!m_dialog->report());
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Do not &wait"_s)->isVisible(), patience);
}

void CheckDialogTest::takesNoAddressThatIsNone()
{
    QVERIFY(!button(u"C&heck"_s)->isEnabled());
    QVERIFY(!button(u"&Copy"_s)->isEnabled());
    m_dialog->setServer(u"mastodon.example"_s);
    QVERIFY(button(u"C&heck"_s)->isEnabled());
    const auto *note = m_dialog->findChild<FieldNote *>();
    QVERIFY2(note->note().contains(u"without a token"_s), qPrintable(note->note()));
    m_dialog->setServer(u"ftp://mastodon.example"_s);
    QVERIFY(!button(u"C&heck"_s)->isEnabled());
    QCOMPARE(note->kind(), FieldNote::Kind::Problem);
    m_dialog->start();
    QVERIFY(!button(u"&Stop"_s)->isVisible());
}

void CheckDialogTest::copiesInThreeForms()
{
    DemoInstance demo(quiet(50ms));
    run(demo);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->report(), patience);
    const QList<QAction *> ways = button(u"&Copy"_s)->menu()->actions();
    QCOMPARE(ways.size(), 3);
    const QStringList marks {u"Event stream (SSE)  "_s, u"| Event stream (SSE) | "_s, u"\"type\":\"probe\""_s};
    for (qsizetype i = 0; i < ways.size(); ++i) {
        ways[i]->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.contains(marks[i]), qPrintable(text));
        QVERIFY(!text.contains(QString::fromLatin1(demo.tokens().read)));
    }
}

void CheckDialogTest::showsFiguresWhereTheyAreWanted()
{
    CheckView view;
    ProbeReport report = wellReport();
    factsOf<FamilyFacts>(report, ProbeStepId::Ipv6).failure
        = CloseReason {.phase = ClosePhase::Tcp, .ending = CloseEnding::Timeout};
    view.resize(720, 900);
    view.begin(report);
    view.showReport(report, ProbeFindings::of(report));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto shown = [&view](const QString &text) {
        const auto labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(!shown(u"SHA-256"_s));
    view.showDetails(true);
    QTRY_VERIFY(shown(u"SHA-256"_s));
    QVERIFY(shown(u"private, no-store"_s));
    shoot(view, u"check-details"_s);
    view.showDetails(false);
    QVERIFY(!shown(u"SHA-256"_s));
}

void CheckDialogTest::opensFromTheMenuWithTheChosenStream()
{
    WindowFixture fixture;
    fixture.addStream(u"https://one.example"_s, StreamKind::Public);
    const SourceId id = fixture.addStream(u"https://two.example"_s, StreamKind::PublicLocal);
    fixture.window().show();
    fixture.window().sources()->choose(id);
    fixture.window().actions()->checkInstance->trigger();
    auto *dialog = fixture.window().findChild<CheckDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    auto *server = dialog->findChild<QComboBox *>();
    QCOMPARE(server->currentText(), u"two.example"_s);
    QCOMPARE(server->count(), 2);
    QVERIFY(dialog->findChild<FieldNote *>()->note().contains(u"public:local"_s));
    server->setCurrentText(u"one.example"_s); // another instance: its public stream
    QVERIFY(!dialog->findChild<FieldNote *>()->note().contains(u"public:local"_s));
}

void CheckDialogTest::endsTheCheckWhenItIsClosed()
{
    DemoInstance demo(quiet(1h));
    run(demo);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Do not &wait"_s)->isVisible(), patience);
    QCOMPARE(demo.statistics().streams, qsizetype {2});
    m_dialog.reset();
    QTRY_COMPARE_WITH_TIMEOUT(demo.statistics().streams, qsizetype {0}, patience);
}

QTEST_MAIN(CheckDialogTest)
#include "tst_check_dialog.moc"
