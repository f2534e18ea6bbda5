#include "support/demo_stories.h"
#include "support/widget_fixtures.h"
#include "support/window_fixture.h"
#include "transport/manual_clock.h"
#include "ui/compare/compare_window.h"
#include "ui/connection_marks.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/quiet_style.h"
#include "ui/timeline_view.h"
#include "ui/window_actions.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two streams of the window are compared.
class TestCompareWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumStandsFirst();
    void whatIsMissingIsListedAndFound();
    void ordinaryEventsPushOutNoFindings();
    void theOtherTransportIsOpenForTheComparisonAlone();
    void anotherAddressGetsNoTokenOfThis();
    void aPausedListStandsStill();
    void copiesAreWhatTheCommandLineWrites();
    void aRemovedStreamEndsIt();
    void theMenuAsksWhich();
    void onlyTheSameStreamByAnotherWayIsOffered();
    void looksRight_data();
    void looksRight();
};

namespace {

const QString server = u"https://a.example"_s;

/// A window with one stream by both transports, and time by hand.
struct Fixture
{
    Fixture()
    {
        for (const SourceId &id : {sse, socket})
            f.sendState(id, SessionState::Live);
    }
    CompareWindow *open(const CompareSetup &setup, InstanceLookupFunction lookup = {})
    {
        auto *window = new CompareWindow(f.workspace(), settings, setup, std::move(lookup));
        compare.reset(window);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        return window;
    }
    /// On the two streams that are open, when both have settled.
    CompareWindow *open()
    {
        if (!QTest::qWaitFor([&] { return f.workspace().book().find(socket)->activity.state == SessionState::Live; }))
            return nullptr;
        CompareWindow *window = open(CompareSetup {.stream = sse, .against = AgainstOpenStream {socket}});
        clock->advance(5s);
        return window;
    }
    void come(const SourceId &id, const StreamEventPtr &event) { f.send(id, EventArrived {.event = event}); }
    void comeOnBoth(const std::vector<StreamEventPtr> &events)
    {
        for (const StreamEventPtr &event : events) {
            come(sse, event);
            clock->advance(12ms);
            come(socket, event);
            clock->advance(200ms);
        }
    }

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(Timestamp {1'795'084'200s});
    WindowFixture f {clock};
    SourceId sse = f.addStream(server, StreamKind::Public);
    SourceId socket = f.addStream(server, StreamKind::Public, TransportKind::WebSocket);
    QSettings store {f.settingsFile() + u".compare"_s, QSettings::IniFormat};
    Settings settings {store};
    std::unique_ptr<CompareWindow> compare {};
};

std::vector<StreamEventPtr> updates(const Fixture &fixture, int count)
{
    std::vector<StreamEventPtr> found;
    for (const StreamEventPtr &event : demoStories(count * 3, fixture.clock->wallNow())) {
        if (std::holds_alternative<UpdateEvent>(event->content) && std::ssize(found) < count)
            found.push_back(event);
    }
    return found;
}

} // namespace

void TestCompareWindow::theSumStandsFirst()
{
    Fixture t;
    CompareWindow *window = t.open();
    QVERIFY(window);
    QTRY_COMPARE(window->summary(), u"Both streams are up. Nothing has come on both of them yet."_s);
    t.comeOnBoth(updates(t, 10));
    QTRY_VERIFY2(window->summary().startsWith(u"SSE and WebSocket delivered the same: 10 event(s)"_s),
                 qPrintable(window->summary()));
    QVERIFY(window->summary().contains(u"WebSocket is a little behind"_s));
    QCOMPARE(window->model()->rowCount(), 10);
    const QString row = window->model()->plainText(0);
    QVERIFY2(row.contains(u"SSE first\t12 ms"_s), qPrintable(row));
    QVERIFY(window->graph()->isVisible());
    QVERIFY2(window->graph()->accessibleDescription().contains(u"WebSocket later than SSE\n12 ms"_s)
                 || window->graph()->accessibleDescription().contains(u"8 ms – 16 ms: 10"_s),
             qPrintable(window->graph()->accessibleDescription()));
}

void TestCompareWindow::whatIsMissingIsListedAndFound()
{
    Fixture t;
    t.f.window().show();
    CompareWindow *window = t.open();
    QVERIFY(window);
    QObject::connect(window, &CompareWindow::rowWanted, &t.f.window(),
                     [&](const SourceId &source, RowKind kind, const EntityId &entity) {
                         t.f.window().timeline()->setCurrentRow(t.f.workspace().rowOf(source, kind, entity));
                     });
    const std::vector<StreamEventPtr> events = updates(t, 4);
    t.comeOnBoth({events[0], events[1], events[2]});
    t.come(t.sse, events[3]);
    t.come(t.sse, events[0]); // again
    QTRY_COMPARE(window->model()->rowCount(), 4);
    t.clock->advance(40s);
    QTRY_COMPARE(window->model()->rowCount(), 5);
    QVERIFY(window->model()->plainText(0).contains(u"missing by WebSocket"_s));
    QTRY_VERIFY(window->summary().contains(u"did not come by WebSocket, though it was connected"_s));
    window->kinds()->setCurrentIndex(3); // missing
    QCOMPARE(window->list()->model()->rowCount(), 1);
    window->list()->setCurrentIndex(window->list()->model()->index(0, 0));
    QVERIFY(t.f.window().timeline()->currentRow());
    const auto &status = *std::get<UpdateEvent>(events[3]->content).status;
    const auto slot = t.f.workspace().timeline().store().rows().find(*t.f.window().timeline()->currentRow());
    QVERIFY(slot);
    QCOMPARE(t.f.workspace().timeline().store().row(*slot).entity, status.id);
    window->kinds()->setCurrentIndex(1); // what differs
    QCOMPARE(window->list()->model()->rowCount(), 2);
}

void TestCompareWindow::ordinaryEventsPushOutNoFindings()
{
    CompareModel model;
    AuditFinding finding;
    finding.what = MissingEvent {};
    model.append({finding});
    std::vector<AuditNews> pairs;
    for (int i = 0; i < 700; ++i)
        pairs.emplace_back(AuditPair {.key = {.id = QByteArray::number(i)}});
    for (int i = 0; i < 4; ++i)
        model.append(pairs);
    model.append({finding});
    QCOMPARE(model.rowCount(), CompareModel::maxPairs + 2);
    QCOMPARE(model.forgotten(), 4 * 700 - CompareModel::maxPairs);
    QCOMPARE(kindOf(model.news(0)), CompareKind::Missing);
    QCOMPARE(kindOf(model.news(model.rowCount() - 1)), CompareKind::Missing);
    QVERIFY(model.plainText(1).contains(u"post 699"_s)); // the newest ones stay
}

void TestCompareWindow::theOtherTransportIsOpenForTheComparisonAlone()
{
    Fixture t;
    t.f.workspace().removeStream(t.socket);
    CompareWindow *window = t.open({.stream = t.sse, .against = AgainstOtherTransport {}});
    const SourceId other = t.f.workspace().book().sources().back().id;
    QVERIFY(other != t.sse);
    QCOMPARE(t.f.control.started.value(other).transport, TransportKind::WebSocket);
    QVERIFY(!t.f.control.started.value(other).fillGaps); // what REST brings was not delivered
    QTRY_COMPARE(window->summary(), u"Waiting for WebSocket to connect."_s);
    QSettings stored(t.f.settingsFile(), QSettings::IniFormat);
    QCOMPARE(Settings(stored).sources().size(), 1); // not kept
    window->close();
    QVERIFY(t.f.control.calls.contains(u"stop "_s + QString::fromLatin1(other)));
    QVERIFY(!t.f.workspace().book().find(other));
    QVERIFY(t.f.workspace().book().find(t.sse));
    QVERIFY(!window->run()->isRunning());
}

void TestCompareWindow::anotherAddressGetsNoTokenOfThis()
{
    Fixture t;
    t.f.workspace().changeToken(t.sse, Secret("canary-4711"), false);
    const auto lookup = [](const QUrl &asked, QObject *, const LookupAnswer &answer) {
        InstanceInfo info;
        info.server = asked;
        info.domain = u"a.example"_s;
        answer(info, {});
    };
    InstanceInfo second;
    second.server = second.streamingServer = QUrl(u"https://10.0.0.7:3000"_s);
    second.domain = u"a.example"_s;
    CompareWindow *window = t.open({.stream = t.sse, .against = AgainstAddress {second, {}}}, lookup);
    const Source &other = t.f.workspace().book().sources().back();
    QCOMPARE(other.setup.options.server, second.server);
    QVERIFY(t.f.control.started.value(other.id).token.isEmpty());
    QCOMPARE(t.f.control.started.value(other.id).effectiveStreamingServer(), second.server);
    QCOMPARE(window->run()->audit()->identity(), AuditIdentity::Id); // one instance, as both say
    QVERIFY(!QString::fromUtf8(window->run()->json()).contains(u"canary"_s));

    second.domain = u"b.example"_s;
    window = t.open({.stream = t.sse, .against = AgainstAddress {second, Secret("canary-2")}}, lookup);
    QCOMPARE(window->run()->audit()->identity(), AuditIdentity::Uri);
    QCOMPARE(t.f.control.started.value(t.f.workspace().book().sources().back().id).token, Secret("canary-2"));
    QTRY_VERIFY2(window->notes().contains(u"Two instances"_s), qPrintable(window->notes()));
}

void TestCompareWindow::aPausedListStandsStill()
{
    Fixture t;
    CompareWindow *window = t.open();
    QVERIFY(window);
    const std::vector<StreamEventPtr> events = updates(t, 6);
    t.comeOnBoth({events[0]});
    QTRY_COMPARE(window->model()->rowCount(), 1);
    window->setPaused(true);
    t.comeOnBoth({events[1], events[2]});
    QTRY_COMPARE(window->run()->audit()->figures().both, 3); // comparing goes on
    QCOMPARE(window->model()->rowCount(), 1);
    window->setPaused(false);
    QCOMPARE(window->model()->rowCount(), 3);
    window->run()->clear();
    QCOMPARE(window->model()->rowCount(), 0);
    QCOMPARE(window->run()->audit()->figures().both, 0);
    t.clock->advance(5s); // both are up already
    t.come(t.sse, events[5]);
    QTRY_COMPARE(window->run()->audit()->figures().sides.left.events, 1);
    t.clock->advance(40s);
    QTRY_COMPARE(window->run()->audit()->figures().sides.right.missing(), 1);
}

void TestCompareWindow::copiesAreWhatTheCommandLineWrites()
{
    Fixture t;
    CompareWindow *window = t.open();
    QVERIFY(window);
    const std::vector<StreamEventPtr> events = updates(t, 3);
    t.comeOnBoth({events[0], events[1]});
    t.come(t.sse, events[1]);
    QTRY_COMPARE(window->run()->audit()->figures().sides.left.duplicates, 1);
    window->copyJson();
    const QList<QByteArray> lines = QGuiApplication::clipboard()->text().toUtf8().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0]).object().value(u"type"_s), u"duplicate"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(u"type"_s), u"audit"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(u"both"_s), 2);
    window->copyText();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"came here first"_s));
}

void TestCompareWindow::aRemovedStreamEndsIt()
{
    Fixture t;
    CompareWindow *window = t.open();
    QVERIFY(window);
    t.f.workspace().removeStream(t.socket);
    QVERIFY(!window->run()->isRunning());
    QTRY_VERIFY2(window->notes().contains(u"was removed"_s), qPrintable(window->notes()));
    QVERIFY(t.f.workspace().book().find(t.sse));

    // While the addresses are still asked: the answer comes too late.
    LookupAnswer answer;
    const auto lookup = [&answer](const QUrl &, QObject *, const LookupAnswer &to) { answer = to; };
    InstanceInfo second;
    second.server = second.streamingServer = QUrl(u"https://b.example"_s);
    window = t.open({.stream = t.sse, .against = AgainstAddress {second, {}}}, lookup);
    QCOMPARE(window->summary(), u"Asking both addresses what they are."_s);
    t.f.workspace().removeStream(t.sse);
    answer(second, {});
    QVERIFY(t.f.workspace().book().sources().empty());
    QVERIFY2(window->summary().contains(u"was removed"_s), qPrintable(window->summary()));
}

void TestCompareWindow::theMenuAsksWhich()
{
    Fixture t;
    t.f.window().show();
    QVERIFY(t.f.window().actions()->compareStreams->isEnabled());
    t.f.window().actions()->compareStreams->trigger();
    auto *dialog = t.f.window().findChild<CompareDialog *>();
    QVERIFY(dialog);
    QVERIFY(std::holds_alternative<AgainstOpenStream>(dialog->setup().against));
    QCOMPARE(std::get<AgainstOpenStream>(dialog->setup().against).source, t.socket);
    shoot(*dialog, u"compare-dialog"_s);
    dialog->accept();
    QPointer<CompareWindow> window = t.f.window().findChild<CompareWindow *>();
    QVERIFY(window);
    QVERIFY(window->isVisible());
    window->close();
    QTRY_VERIFY(!window); // or each comparison would stay for the whole run
    t.f.workspace().removeStream(t.sse);
    t.f.workspace().removeStream(t.socket);
    QVERIFY(!t.f.window().actions()->compareStreams->isEnabled());
}

void TestCompareWindow::onlyTheSameStreamByAnotherWayIsOffered()
{
    StreamOptions one;
    one.server = QUrl(server);
    StreamOptions other = one;
    QVERIFY(!CompareDialog::areComparable(one, other)); // one and the same connection, perhaps
    other.transport = TransportKind::WebSocket;
    QVERIFY(CompareDialog::areComparable(one, other));
    other.target.kind = StreamKind::User;
    QVERIFY(!CompareDialog::areComparable(one, other));
    other = one;
    other.server = QUrl(u"https://b.example"_s);
    QVERIFY(CompareDialog::areComparable(one, other));
}

void TestCompareWindow::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("compare") << QSize(1000, 620) << Qt::LeftToRight;
    QTest::newRow("compare-small") << QSize(800, 560) << Qt::LeftToRight;
    QTest::newRow("compare-rtl") << QSize(1000, 620) << Qt::RightToLeft;
}

void TestCompareWindow::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Fixture t;
    CompareWindow *window = t.open();
    QVERIFY(window);
    window->resize(size);
    const std::vector<StreamEventPtr> events = updates(t, 30);
    for (size_t i = 0; i + 2 < events.size(); ++i) {
        const bool socketFirst = i % 4 == 0;
        t.come(socketFirst ? t.socket : t.sse, events[i]);
        t.clock->advance(std::chrono::milliseconds {1 << (i % 9)});
        t.come(socketFirst ? t.sse : t.socket, events[i]);
        t.clock->advance(300ms);
    }
    t.come(t.sse, events[3]);
    t.come(t.sse, events[28]);
    t.clock->advance(100ms);
    t.come(t.sse, events[29]);
    t.come(t.socket, events[29]);
    t.clock->advance(40s);
    QTRY_COMPARE(window->run()->audit()->figures().sides.right.missing(), 1);
    t.comeOnBoth(updates(t, 3));
    QTRY_VERIFY(window->summary().contains(u"did not deliver the same"_s));
    QVERIFY(window->list()->columnWidth(CompareModel::EventColumn) >= 100);
    shoot(*window, QString::fromLatin1(QTest::currentDataTag()));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new QuietStyle);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    TestCompareWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compare_window.moc"
