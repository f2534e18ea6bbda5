#include "support/window_fixture.h"
#include "transport/manual_clock.h"
#include "ui/dialogs/field_note.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The dialog that makes reports of what the window holds.
class TestReportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensByItsAction();
    void saysWhatTheChosenTimeHolds();
    void savesAndCopiesWhatItShows();
    void saysWhyItCouldNotSave();
    void offersTheSelectionOfPulse();
    void tellsOfOneStreamAlone();

private:
    [[nodiscard]] QString preview(const ReportDialog &dialog) const { return dialog.preview()->text(); }
    void pass(std::chrono::milliseconds time) { m_clock->advance(time); }

    std::shared_ptr<ManualClock> m_clock {};
    std::unique_ptr<WindowFixture> m_fixture {};
    SourceId m_stream {};
    SourceId m_other {};
};

/// A stream that was live for two hours, and dropped once, 30 minutes ago; and one that goes on.
void TestReportDialog::init()
{
    m_fixture.reset();
    m_clock = std::make_shared<ManualClock>(Timestamp {1'790'000'000'000ms});
    m_fixture = std::make_unique<WindowFixture>(m_clock);
    m_stream = m_fixture->addStream(u"https://a.example"_s, StreamKind::Public);
    m_other = m_fixture->addStream(u"https://b.example"_s, StreamKind::Public);
    for (const SourceId &id : {m_stream, m_other}) {
        m_fixture->sendState(id, SessionState::Connecting);
        m_fixture->sendState(id, SessionState::Live);
    }
    pass(90min);
    const CloseReason cut {.ending = CloseEnding::Cut};
    m_fixture->send(m_stream, Dropped {.reason = cut, .age = 90min, .idle = 5s});
    m_fixture->sendState(m_stream, SessionState::Waiting, cut);
    pass(2s);
    m_fixture->sendState(m_stream, SessionState::Live);
    pass(30min);
    m_fixture->sendState(m_other, SessionState::Live);
    const auto &lanes = m_fixture->workspace().pulse().lanes();
    QTRY_VERIFY(lanes.size() == 2 && lanes.front().marks.list.size() == 1);
    QTRY_COMPARE(m_fixture->workspace().reportLog().attempts().size(), 1U);
}

void TestReportDialog::opensByItsAction()
{
    m_fixture->window().actions()->report->trigger();
    const auto *dialog = m_fixture->window().findChild<ReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->format(), ReportFormat::Html);
}

void TestReportDialog::saysWhatTheChosenTimeHolds()
{
    ReportDialog dialog(m_fixture->workspace(), {});
    QVERIFY2(preview(dialog).startsWith(u"1 drop"_s), qPrintable(preview(dialog)));
    QCOMPARE((dialog.report().range.length()).count(), std::chrono::milliseconds(1h).count());
    dialog.choose(ReportDialog::Time::TenMinutes);
    QVERIFY2(preview(dialog).startsWith(u"No drop in 10 min"_s), qPrintable(preview(dialog)));
    dialog.choose(ReportDialog::Time::All);
    QCOMPARE(dialog.report().dropCount(), 1);
    QVERIFY(dialog.report().range.length() >= 2h);
    const QDateTime now = m_clock->wallNow().toDateTime();
    dialog.setRange(now.addSecs(-40 * 60), now.addSecs(-20 * 60));
    QCOMPARE(dialog.report().dropCount(), 1);
    dialog.setRange(now.addSecs(-20 * 60), now.addSecs(-10 * 60));
    QVERIFY2(preview(dialog).startsWith(u"No drop in 10 min"_s), qPrintable(preview(dialog)));
}

void TestReportDialog::savesAndCopiesWhatItShows()
{
    ReportDialog dialog(m_fixture->workspace(), {});
    QTemporaryDir folder;
    const QString name = folder.filePath(u"report.html"_s);
    QVERIFY(dialog.save(name));
    QCOMPARE(dialog.note()->kind(), FieldNote::Kind::Good);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QCOMPARE(html, writeReport(dialog.report(), ReportFormat::Html));
    QVERIFY(html.contains("a.example") && html.contains("<svg"));
    dialog.copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"# Streaming report"_s), qPrintable(copied.left(100)));
    QVERIFY(copied.contains(u"recheckStatuses"_s) || copied.contains(u"Look again after a gap"_s));
    QCOMPARE(dialog.note()->kind(), FieldNote::Kind::Good);
}

void TestReportDialog::saysWhyItCouldNotSave()
{
    ReportDialog dialog(m_fixture->workspace(), {});
    for (const QString &name : {u"/nonexistent/report.html"_s, u"/dev/full"_s}) {
        QVERIFY(!dialog.save(name));
        QCOMPARE(dialog.note()->kind(), FieldNote::Kind::Problem);
        QVERIFY2(dialog.note()->note().contains(name), qPrintable(dialog.note()->note()));
    }
}

void TestReportDialog::offersTheSelectionOfPulse()
{
    const PulseTime drop = m_fixture->workspace().pulse().lanes().front().marks.list.front().at;
    ReportDialog dialog(m_fixture->workspace(), PulseRange {drop - 60s, drop + 60s});
    QCOMPARE(dialog.report().range, (PulseRange {drop - 60s, drop + 60s}));
    QCOMPARE(dialog.report().drops.size(), 1U);
}

void TestReportDialog::tellsOfOneStreamAlone()
{
    ReportDialog dialog(m_fixture->workspace(), {});
    QCOMPARE(dialog.report().streams.size(), 2U);
    dialog.chooseStream(m_other);
    QCOMPARE(dialog.report().streams.size(), 1U);
    QCOMPARE(dialog.report().dropCount(), 0);
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json})
        QVERIFY(!writeReport(dialog.report(), format).contains("a.example"));
}

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
