#include "support/widget_fixtures.h"
#include "transport/manual_clock.h"
#include "ui/desktop/alert_desk.h"
#include "ui/dialogs/notifications_dialog.h"
#include "ui/main_window.h"
#include "ui/quiet_style.h"
#include "ui/sources_view.h"
#include "ui/window_actions.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class FakeNotifier final : public DesktopNotifier
{
public:
    State now = State::Ready;
    QList<DesktopNotice> notices {};

    [[nodiscard]] State state() const override { return now; }
    void show(const DesktopNotice &notice) override { notices.append(notice); }
    void withdraw(const QByteArray &) override {}
    void become(State state)
    {
        now = state;
        Q_EMIT stateChanged();
    }
};

/// A dialog on settings of its own.
struct Bench
{
    Bench()
    {
        auto owned = std::make_unique<FakeNotifier>();
        notifier = owned.get();
        desk = std::make_unique<AlertDesk>(AlertDesk::Parts {&workspace, &settings, clock, std::move(owned)});
        dialog = std::make_unique<NotificationsDialog>(*desk);
        dialog->show();
    }
    template<typename Widget>
    Widget *find(const QString &text)
    {
        for (Widget *widget : dialog->findChildren<Widget *>()) {
            if constexpr (std::is_base_of_v<QAbstractButton, Widget>) {
                if (widget->text().remove(u'&').contains(text))
                    return widget;
            } else if (widget->accessibleName().contains(text)) {
                return widget;
            }
        }
        return nullptr;
    }

    QTemporaryDir dir {};
    QSettings store {dir.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings settings {store};
    RecordedControl control {};
    RecordQueue queue {QueueLimits {}};
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    Workspace workspace {{.control = &control, .queue = &queue, .settings = &settings, .clock = clock}};
    FakeNotifier *notifier = nullptr;
    std::unique_ptr<AlertDesk> desk {};
    std::unique_ptr<NotificationsDialog> dialog {};
};

} // namespace

class TestNotificationsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatHolds();
    void whatIsChangedHoldsAtOnce();
    void theKeyboardReachesAll();
    void sayWhatBecameOfTheTest();
    void saysThatNothingCanBeShown();
    void theMenuOpensIt();
    void aClickOnOneLeadsToItsStream();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestNotificationsDialog::showsWhatHolds()
{
    Bench bench;
    QCOMPARE(bench.dialog->options(), AlertOptions {});
    bench.settings.setAlertOptions({.enabled = false,
                                    .whileActive = true,
                                    .downFor = 90s,
                                    .health = false,
                                    .quietHours = true,
                                    .quietFrom = {23, 30},
                                    .quietTo = {6, 15},
                                    .perHour = 3,
                                    .streamPause = 20min});
    bench.desk->setOptions(bench.settings.alertOptions());
    const NotificationsDialog another(*bench.desk);
    QCOMPARE(another.options(), bench.settings.alertOptions());
    QCOMPARE(another.options().downFor, 90s);
}

void TestNotificationsDialog::whatIsChangedHoldsAtOnce()
{
    Bench bench;
    auto *seconds = bench.find<QSpinBox>(u"Seconds"_s);
    QVERIFY(seconds);
    seconds->setValue(120);
    QCOMPARE(bench.desk->options().downFor, 120s);
    bench.find<QCheckBox>(u"No notifications"_s)->click();
    bench.find<QTimeEdit>(u"Quiet hours begin"_s)->setTime({23, 0});
    bench.find<QSpinBox>(u"within an hour"_s)->setValue(2);
    bench.find<QCheckBox>(u"health check"_s)->click();
    bench.find<QCheckBox>(u"active"_s)->click();
    const AlertOptions expected {
        .whileActive = true, .downFor = 120s, .health = false, .quietHours = true, .quietFrom = {23, 0}, .perHour = 2};
    QCOMPARE(bench.desk->options(), expected);
    QCOMPARE(bench.settings.alertOptions(), expected); // and the next time
    bench.find<QCheckBox>(u"Show notifications"_s)->click();
    QVERIFY(!bench.desk->options().enabled);
    QVERIFY(!seconds->isEnabled());
}

void TestNotificationsDialog::theKeyboardReachesAll()
{
    Bench bench;
    bench.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    bench.find<QCheckBox>(u"No notifications"_s)->setChecked(true);
    bench.find<QCheckBox>(u"Show notifications"_s)->setFocus();
    QStringList reached;
    for (int i = 0; i < 11; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        reached.append(QString::fromLatin1(focus->metaObject()->className()));
        QTest::keyClick(bench.dialog.get(), Qt::Key_Tab);
    }
    QCOMPARE(
        reached,
        (QStringList {u"QCheckBox"_s, u"QSpinBox"_s, u"QCheckBox"_s, u"QCheckBox"_s, u"QCheckBox"_s, u"QTimeEdit"_s,
                      u"QTimeEdit"_s, u"QSpinBox"_s, u"QSpinBox"_s, u"QPushButton"_s, u"QPushButton"_s}));
}

void TestNotificationsDialog::sayWhatBecameOfTheTest()
{
    Bench bench;
    auto *test = bench.find<QPushButton>(u"test"_s);
    QVERIFY(bench.dialog->note()->note().isEmpty());
    test->click();
    QCOMPARE(bench.notifier->notices.size(), 1);
    QVERIFY(!bench.notifier->notices.front().body.isEmpty());
    Q_EMIT bench.notifier->shown(bench.notifier->notices.front().topic);
    QCOMPARE(bench.dialog->note()->kind(), FieldNote::Kind::Good);
    test->click();
    Q_EMIT bench.notifier->failed(bench.notifier->notices.back(), u"No space\nleft"_s);
    QCOMPARE(bench.dialog->note()->kind(), FieldNote::Kind::Problem);
    QCOMPARE(bench.dialog->note()->note(), u"It could not be shown: No space left"_s);
}

void TestNotificationsDialog::saysThatNothingCanBeShown()
{
    Bench bench;
    bench.notifier->become(DesktopNotifier::State::Missing);
    QCOMPARE(bench.dialog->note()->kind(), FieldNote::Kind::Problem);
    QVERIFY(!bench.find<QPushButton>(u"test"_s)->isEnabled());
    bench.notifier->become(DesktopNotifier::State::Ready);
    QVERIFY(bench.dialog->note()->note().isEmpty());
    QVERIFY(bench.find<QPushButton>(u"test"_s)->isEnabled());
}

void TestNotificationsDialog::theMenuOpensIt()
{
    Bench bench;
    MainWindow window({.workspace = &bench.workspace, .settings = &bench.settings, .alerts = bench.desk.get()});
    window.show();
    QVERIFY(window.actions()->notifications->isVisible());
    window.actions()->notifications->trigger();
    const auto *dialog = window.findChild<NotificationsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const MainWindow without({.workspace = &bench.workspace, .settings = &bench.settings});
    QVERIFY(!without.actions()->notifications->isVisible());
}

void TestNotificationsDialog::aClickOnOneLeadsToItsStream()
{
    Bench bench;
    MainWindow window({.workspace = &bench.workspace, .settings = &bench.settings, .alerts = bench.desk.get()});
    SourceSetup setup;
    setup.options.server = QUrl(u"https://a.example"_s);
    bench.workspace.addStream(setup, false);
    const SourceId second = bench.workspace.addStream(setup, false);
    window.showMinimized();
    Q_EMIT bench.desk->showWanted({second});
    QTRY_VERIFY(window.isVisible() && !window.isMinimized());
    QCOMPARE(window.sources()->choice().source, second);
    Q_EMIT bench.desk->showWanted({}); // of health: the window alone
    QCOMPARE(window.sources()->choice().source, second);
}

void TestNotificationsDialog::nothingIsCutOff_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("words");
    QTest::newRow("ltr") << Qt::LeftToRight << QString();
    QTest::newRow("rtl") << Qt::RightToLeft << QString();
    QTest::newRow("longer words") << Qt::LeftToRight << u" wie es in anderen Sprachen länger heißt"_s;
}

void TestNotificationsDialog::nothingIsCutOff()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, words);
    QApplication::setLayoutDirection(direction);
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    Bench bench;
    auto *health = bench.find<QCheckBox>(u"health check"_s);
    health->setText(health->text() + words);
    QVERIFY(QTest::qWaitForWindowExposed(bench.dialog.get()));
    QCOMPARE(bench.find<QTimeEdit>(u"Quiet hours begin"_s)->text(), u"22:00"_s); // in every direction
    bench.notifier->become(DesktopNotifier::State::Missing); // the longest note
    QTRY_VERIFY(bench.dialog->note()->height() >= bench.dialog->note()->heightForWidth(bench.dialog->note()->width()));
    for (const QSpinBox *number : bench.dialog->findChildren<QSpinBox *>())
        QTRY_COMPARE(number->height(), number->sizeHint().height());
    for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isText = qobject_cast<const QAbstractButton *>(widget) || (label && !label->wordWrap());
        if (widget->isVisible() && isText)
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), widget->metaObject()->className());
    }
    shoot(*bench.dialog, QString::fromLatin1("notifications-") + QString::fromLatin1(QTest::currentDataTag()));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestNotificationsDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notifications_dialog.moc"
