#include "support/widget_fixtures.h"
#include "ui/dialogs/add_stream_dialog.h"
#include "ui/dialogs/connection_test_view.h"
#include "ui/dialogs/field_note.h"
#include "ui/dialogs/stream_chooser.h"
#include "ui/quiet_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <deque>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the transports of a test do: phases at once, then an end or nothing more.
struct Script
{
    std::vector<PhaseReached> phases {};
    bool opens = false;
    std::optional<CloseReason> end {};
    std::atomic<int> closed {0};
    TransportKind kind {};
    TransportRequest request {};
};

class ScriptedTransport final : public Transport
{
    Q_OBJECT
public:
    explicit ScriptedTransport(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {}

    void open(const TransportRequest &request) override
    {
        m_script->request = request;
        QMetaObject::invokeMethod(
            this,
            [this] {
                for (const PhaseReached &phase : m_script->phases)
                    Q_EMIT phaseReached(phase);
                if (m_script->opens)
                    Q_EMIT opened();
                if (m_script->end)
                    Q_EMIT closed(*m_script->end);
            },
            Qt::QueuedConnection);
    }
    void close(CloseEnding) override { ++m_script->closed; }
    void setReading(bool) override {}

private:
    std::shared_ptr<Script> m_script;
};

class ScriptedFactory final : public TransportFactory
{
public:
    explicit ScriptedFactory(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {}
    std::unique_ptr<Transport> make(TransportKind kind) override
    {
        m_script->kind = kind;
        return std::make_unique<ScriptedTransport>(m_script);
    }

private:
    std::shared_ptr<Script> m_script;
};

} // namespace

class TestAddStreamDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void readsAddressesAsOneTypes_data();
    void readsAddressesAsOneTypes();
    void asksTheInstanceWhenTypingPauses();
    void aLateAnswerIsForgotten();
    void asksForATagOrAListWhereOneIsDue_data();
    void asksForATagOrAListWhereOneIsDue();
    void decidesAboutTheTransport_data();
    void decidesAboutTheTransport();
    void theStyleOfWebSocketsCanBeForced();
    void aTokenThatIsInUseNeedNotBeTyped();
    void aTestShowsEachStep();
    void aFailedTestSaysWhy();
    void aWebSocketThatLivesIsEnough();
    void changingSomethingEndsTheTest();
    void theTokenIsNowhereToBeRead();
    void looksRight();

private:
    struct Question
    {
        QUrl server {};
        LookupAnswer answer {};
    };

    std::unique_ptr<AddStreamDialog> dialog(const SourceBook *book = nullptr);
    void answer(const QString &version);

    QThread m_io {};
    std::shared_ptr<Script> m_script {};
    std::deque<Question> m_questions {};
};

namespace {

template<typename T>
T *child(const QWidget &parent, int at = 0)
{
    return parent.findChildren<T *>().value(at);
}

InstanceField *instanceField(const QWidget &parent)
{
    return child<InstanceField>(parent);
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (auto *b : dialog.findChildren<QPushButton *>()) {
        if (QString(b->text()).remove(u'&') == text)
            return b;
    }
    return nullptr;
}

QLineEdit *tokenField(const QWidget &dialog)
{
    for (auto *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Password)
            return edit;
    }
    return nullptr;
}

QString notes(const QWidget &dialog)
{
    QStringList all;
    for (const auto *note : dialog.findChildren<FieldNote *>())
        all << note->note();
    return all.join(u'|');
}

PhaseReached phase(ConnectionPhase reached, std::chrono::milliseconds at)
{
    PhaseReached p;
    p.phase = reached;
    p.sinceStart = at;
    if (reached == ConnectionPhase::Http)
        p.httpStatus = 200;
    if (reached == ConnectionPhase::Tls)
        p.tlsProtocol = u"TLS 1.3"_s;
    return p;
}

} // namespace

void TestAddStreamDialog::initTestCase()
{
    m_io.start();
}

void TestAddStreamDialog::cleanupTestCase()
{
    m_io.quit();
    m_io.wait();
}

void TestAddStreamDialog::init()
{
    m_script = std::make_shared<Script>();
    m_questions.clear();
}

std::unique_ptr<AddStreamDialog> TestAddStreamDialog::dialog(const SourceBook *book)
{
    AddStreamParts parts;
    parts.lookup = [this](const QUrl &server, QObject *, LookupAnswer reply) {
        m_questions.push_back({server, std::move(reply)});
    };
    parts.makeFactory = [script = m_script] { return std::make_unique<ScriptedFactory>(script); };
    parts.ioThread = &m_io;
    parts.book = book;
    auto made = std::make_unique<AddStreamDialog>(parts);
    made->show();
    return made;
}

void TestAddStreamDialog::answer(const QString &version)
{
    QTRY_VERIFY(!m_questions.empty());
    InstanceInfo info = infoFromVersion(version);
    info.server = m_questions.back().server;
    info.streamingServer = QUrl(u"https://streaming.mastodon.example"_s);
    info.title = u"Mastodon Example"_s;
    m_questions.back().answer(info, {});
}

void TestAddStreamDialog::readsAddressesAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QUrl>("server");
    QTest::newRow("nothing") << u""_s << QUrl();
    QTest::newRow("host") << u"mastodon.example"_s << QUrl(u"https://mastodon.example"_s);
    QTest::newRow("account") << u"@me@mastodon.example"_s << QUrl(u"https://mastodon.example"_s);
    QTest::newRow("page") << u"https://mastodon.example/@me/1"_s << QUrl(u"https://mastodon.example"_s);
    QTest::newRow("blanks around") << u"  mastodon.example "_s << QUrl(u"https://mastodon.example"_s);
    QTest::newRow("two words") << u"two words"_s << QUrl();
    QTest::newRow("another scheme") << u"ftp://mastodon.example"_s << QUrl();
    QTest::newRow("password inside") << u"https://me:secret@mastodon.example"_s << QUrl();
    QTest::newRow("plain http to the world") << u"http://mastodon.example"_s << QUrl();
}

void TestAddStreamDialog::readsAddressesAsOneTypes()
{
    QFETCH(const QString, typed);
    QFETCH(const QUrl, server);
    const auto d = dialog();
    QTest::keyClicks(instanceField(*d), typed);
    QCOMPARE(instanceField(*d)->server().value_or(QUrl()), server);
    QCOMPARE(button(*d, u"Test"_s)->isEnabled(), server.isValid());
    const auto *note = child<FieldNote>(*d);
    QCOMPARE(note->kind() == FieldNote::Kind::Problem, !server.isValid() && !typed.isEmpty());
    QVERIFY(!note->note().isEmpty());
}

void TestAddStreamDialog::asksTheInstanceWhenTypingPauses()
{
    const auto d = dialog();
    QTest::keyClicks(instanceField(*d), u"mastodon.example"_s);
    QVERIFY(m_questions.empty());
    answer(u"4.3.2"_s);
    QCOMPARE(m_questions.size(), 1U);
    QVERIFY2(notes(*d).contains(u"Mastodon Example · 4.3.2 · SSE and WebSocket · wants a token"_s),
             qPrintable(notes(*d)));
    QVERIFY(button(*d, u"Add stream"_s)->isEnabled());
    const SourceSetup setup = d->setup();
    QCOMPARE(setup.options.server, QUrl(u"https://mastodon.example"_s));
    QCOMPARE(setup.options.streamingServer, QUrl(u"https://streaming.mastodon.example"_s));
    QCOMPARE(setup.instanceTitle, u"Mastodon Example"_s);
}

void TestAddStreamDialog::aLateAnswerIsForgotten()
{
    const auto d = dialog();
    instanceField(*d)->setText(u"old.example"_s);
    QTRY_COMPARE(m_questions.size(), 1U);
    instanceField(*d)->setText(u"new.example"_s);
    InstanceInfo info = infoFromVersion(u"4.3.2"_s);
    info.server = QUrl(u"https://old.example"_s);
    m_questions.front().answer(info, {});
    QVERIFY(!instanceField(*d)->info());
    QCOMPARE(d->setup().options.server, QUrl(u"https://new.example"_s));
}

void TestAddStreamDialog::asksForATagOrAListWhereOneIsDue_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("stream");
    const auto row = [](const char *tag, StreamKind kind, const QString &parameter, const QString &stream) {
        QTest::newRow(tag) << static_cast<int>(kind) << parameter << stream;
    };
    row("public needs none", StreamKind::Public, {}, u"public"_s);
    row("user needs none", StreamKind::User, {}, u"user"_s);
    row("tag is missing", StreamKind::Hashtag, {}, {});
    row("tag", StreamKind::Hashtag, u"ferries"_s, u"#ferries"_s);
    row("tag with its sign", StreamKind::Hashtag, u"#ferries"_s, u"#ferries"_s);
    row("tag of two words", StreamKind::Hashtag, u"two words"_s, {});
    row("list is missing", StreamKind::List, {}, {});
    row("list", StreamKind::List, u"12"_s, u"list 12"_s);
    row("list with a slash", StreamKind::List, u"1/2"_s, {});
}

void TestAddStreamDialog::asksForATagOrAListWhereOneIsDue()
{
    QFETCH(const int, kind);
    QFETCH(const QString, parameter);
    QFETCH(const QString, stream);
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"4.3.2"_s);
    auto *chooser = child<QComboBox>(*d);
    chooser->setCurrentIndex(chooser->findData(kind));
    QLineEdit *field = nullptr;
    for (auto *edit : d->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit != instanceField(*d) && edit != tokenField(*d))
            field = edit;
    }
    if (field)
        QTest::keyClicks(field, parameter);
    QCOMPARE(button(*d, u"Add stream"_s)->isEnabled(), !stream.isEmpty());
    if (!stream.isEmpty())
        QCOMPARE(d->setup().options.target.label(), stream);
}

void TestAddStreamDialog::decidesAboutTheTransport_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("transport");
    QTest::addColumn<int>("style");
    const auto row = [](const char *tag, const QString &version, TransportChoice choice, TransportKind transport,
                        WebSocketStyle style) {
        QTest::newRow(tag) << version << static_cast<int>(choice) << static_cast<int>(transport)
                           << static_cast<int>(style);
    };
    using C = TransportChoice;
    using K = TransportKind;
    using S = WebSocketStyle;
    row("new Mastodon", u"4.3.2"_s, C::Automatic, K::Sse, S::Multiplexed);
    row("old Mastodon", u"3.1.0"_s, C::Automatic, K::Sse, S::Seed);
    row("old Mastodon, WebSocket wanted", u"3.1.0"_s, C::WebSocket, K::WebSocket, S::Seed);
    row("Pleroma", u"2.7.2 (compatible; Pleroma 2.5.0)"_s, C::Automatic, K::WebSocket, S::Multiplexed);
    row("SSE wanted", u"4.3.2"_s, C::Sse, K::Sse, S::Multiplexed);
}

void TestAddStreamDialog::decidesAboutTheTransport()
{
    QFETCH(const QString, version);
    QFETCH(const int, choice);
    QFETCH(const int, transport);
    QFETCH(const int, style);
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(version);
    auto *box = child<QComboBox>(*d, 1);
    box->setCurrentIndex(box->findData(choice));
    const SourceSetup setup = d->setup();
    QCOMPARE(static_cast<int>(setup.options.transport), transport);
    QCOMPARE(static_cast<int>(setup.options.webSocketStyle), style);
    QCOMPARE(static_cast<int>(setup.choice), choice);
}

void TestAddStreamDialog::theStyleOfWebSocketsCanBeForced()
{
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"4.3.2"_s);
    auto *style = child<QComboBox>(*d, 2);
    QVERIFY(!style->isVisible());
    child<QToolButton>(*d)->click();
    QTRY_VERIFY(style->isVisible());
    style->setCurrentIndex(2);
    QCOMPARE(d->setup().options.webSocketStyle, WebSocketStyle::Seed);
}

void TestAddStreamDialog::aTokenThatIsInUseNeedNotBeTyped()
{
    RecordedControl control;
    SourceBook book(control);
    SourceSetup used;
    used.options.server = QUrl(u"https://mastodon.example"_s);
    used.options.token = Secret("in-use");
    used.tokenKey = u"mastodon.example #1"_s;
    book.add(used);
    const auto d = dialog(&book);
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"4.3.2"_s);
    QVERIFY(notes(*d).contains(u"the token that public · SSE uses"_s));
    QCOMPARE(d->setup().options.token, Secret("in-use"));
    QCOMPARE(d->setup().tokenKey, u"mastodon.example #1"_s);
    tokenField(*d)->setText(u"typed"_s);
    QCOMPARE(d->setup().options.token, Secret("typed"));
    QVERIFY(d->setup().tokenKey.isEmpty());
}

void TestAddStreamDialog::aTestShowsEachStep()
{
    m_script->phases
        = {phase(ConnectionPhase::Dns, 3ms), phase(ConnectionPhase::Tcp, 41ms), phase(ConnectionPhase::Tls, 88ms),
           phase(ConnectionPhase::Http, 120ms), phase(ConnectionPhase::FirstByte, 130ms)};
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"4.3.2"_s);
    tokenField(*d)->setText(u"canary"_s);
    button(*d, u"Test"_s)->click();
    QTRY_COMPARE(child<ConnectionTestView>(*d)->outcomeText(), u"The stream is open."_s);
    const QString all = notes(*d);
    for (const QString &step : {u"Name found|3 ms"_s, u"Connected|41 ms"_s, u"Encrypted (TLS 1.3)|88 ms"_s,
                                u"Answered (HTTP 200)|120 ms"_s, u"First byte of the stream|130 ms"_s})
        QVERIFY2(all.contains(step), qPrintable(all));
    QCOMPARE(m_script->request.server, QUrl(u"https://streaming.mastodon.example"_s));
    QCOMPARE(m_script->request.token, Secret("canary"));
    QTRY_COMPARE(m_script->closed, 1); // nothing stays open
    QVERIFY(button(*d, u"Test"_s)->isEnabled());
    shoot(*d, u"add-stream-tested"_s);
}

void TestAddStreamDialog::aFailedTestSaysWhy()
{
    CloseReason reason;
    reason.phase = ClosePhase::Http;
    reason.ending = CloseEnding::Status;
    reason.httpStatus = 401;
    reason.serverError = u"Invalid access token"_s;
    m_script->end = reason;
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"4.3.2"_s);
    button(*d, u"Test"_s)->click();
    QTRY_VERIFY(child<ConnectionTestView>(*d)->outcomeText().contains(u"token"_s));
    QVERIFY(button(*d, u"Test"_s)->isEnabled());
}

void TestAddStreamDialog::aWebSocketThatLivesIsEnough()
{
    m_script->phases = {phase(ConnectionPhase::Upgrade, 50ms)};
    m_script->opens = true;
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"2.7.2 (compatible; Pleroma 2.5.0)"_s);
    button(*d, u"Test"_s)->click();
    QTRY_COMPARE(child<ConnectionTestView>(*d)->outcomeText(), u"The stream is open."_s);
    QCOMPARE(m_script->kind, TransportKind::WebSocket);
}

void TestAddStreamDialog::changingSomethingEndsTheTest()
{
    m_script->phases = {phase(ConnectionPhase::Dns, 3ms)};
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"4.3.2"_s);
    button(*d, u"Test"_s)->click();
    QTRY_VERIFY(notes(*d).contains(u"Name found"_s));
    instanceField(*d)->setText(u"other.example"_s);
    QTRY_COMPARE(m_script->closed, 1);
    QVERIFY(!notes(*d).contains(u"Name found"_s));
}

void TestAddStreamDialog::theTokenIsNowhereToBeRead()
{
    const auto d = dialog();
    instanceField(*d)->setText(u"mastodon.example"_s);
    tokenField(*d)->setText(u"canary"_s);
    QVERIFY(!tokenField(*d)->displayText().contains(u"canary"_s));
    QVERIFY(!notes(*d).contains(u"canary"_s));
}

void TestAddStreamDialog::looksRight()
{
    const auto d = dialog();
    QVERIFY(QTest::qWaitForWindowExposed(d.get()));
    shoot(*d, u"add-stream-empty"_s);
    instanceField(*d)->setText(u"mastodon.example"_s);
    answer(u"4.3.2"_s);
    auto *chooser = child<QComboBox>(*d);
    chooser->setCurrentIndex(chooser->findData(static_cast<int>(StreamKind::Hashtag)));
    child<QToolButton>(*d)->click();
    shoot(*d, u"add-stream"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(*d, u"add-stream-rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestAddStreamDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_add_stream_dialog.moc"
