#include "ui/settings.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesComeBackAsTheyWere_data();
    void sourcesComeBackAsTheyWere();
    void aShorterListLeavesNothingOver();
    void theDemoIsNotRemembered();
    void noFileEverHoldsAToken();
    void leavesOutWhatMakesNoSense_data();
    void leavesOutWhatMakesNoSense();
    void viewAndPlacementComeBack();
    void anotherVersionsDocksAreNotRestored();
    void notificationsComeBackAsTheyWere();
    void leavesOutNotificationsThatMakeNoSense();

private:
    [[nodiscard]] QString file() const { return m_dir.filePath(u"settings.ini"_s); }

    QTemporaryDir m_dir;
};

namespace {

StoredSource source(StreamKind kind, const QString &parameter = {})
{
    StoredSource stored;
    stored.setup.options.server = QUrl(u"https://a.example:3000"_s);
    stored.setup.options.target.kind = kind;
    if (kind == StreamKind::List)
        stored.setup.options.target.list = parameter;
    else
        stored.setup.options.target.tag = parameter;
    return stored;
}

bool same(const StoredSource &a, const StoredSource &b)
{
    const StreamOptions &x = a.setup.options;
    const StreamOptions &y = b.setup.options;
    return x.server == y.server && x.streamingServer == y.streamingServer && x.target == y.target
        && x.transport == y.transport && x.webSocketStyle == y.webSocketStyle && x.token == y.token
        && a.setup.choice == b.setup.choice && a.setup.instanceTitle == b.setup.instanceTitle
        && a.setup.tokenKey == b.setup.tokenKey && a.suspended == b.suspended;
}

} // namespace

void TestSettings::sourcesComeBackAsTheyWere_data()
{
    QTest::addColumn<StoredSource>("stored");
    QTest::newRow("public") << source(StreamKind::Public);
    QTest::newRow("list") << source(StreamKind::List, u"12"_s);
    QTest::newRow("tag of another script") << source(StreamKind::HashtagLocal, u"猫_قط"_s);
    StoredSource full = source(StreamKind::PublicRemote);
    full.setup.options.target.onlyMedia = true;
    full.setup.options.streamingServer = QUrl(u"https://streaming.a.example"_s);
    full.setup.options.transport = TransportKind::WebSocket;
    full.setup.options.webSocketStyle = WebSocketStyle::Seed;
    full.setup.choice = TransportChoice::WebSocket;
    full.setup.instanceTitle = u"Anna's \"place\"\nof words"_s;
    full.setup.tokenKey = u"a.example #3k2"_s;
    full.suspended = true;
    QTest::newRow("everything set") << full;
}

void TestSettings::sourcesComeBackAsTheyWere()
{
    QFETCH(const StoredSource, stored);
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings(store).setSources({stored});
    }
    QSettings store(file(), QSettings::IniFormat);
    const QList<StoredSource> read = Settings(store).sources();
    QCOMPARE(read.size(), 1);
    QVERIFY(same(read.first(), stored));
}

void TestSettings::aShorterListLeavesNothingOver()
{
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store);
    settings.setSources({source(StreamKind::Public), source(StreamKind::User), source(StreamKind::Direct)});
    settings.setSources({source(StreamKind::User)});
    QCOMPARE(settings.sources().size(), 1);
    QVERIFY(!store.allKeys().contains(u"sources/2/server"_s));
}

void TestSettings::theDemoIsNotRemembered()
{
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store);
    StoredSource demo = source(StreamKind::Public);
    demo.setup.isDemo = true;
    settings.setSources({demo, source(StreamKind::User)});
    QCOMPARE(settings.sources().size(), 1);
    QCOMPARE(settings.sources().first().setup.options.target.kind, StreamKind::User);
}

void TestSettings::noFileEverHoldsAToken()
{
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings settings(store);
        StoredSource secret = source(StreamKind::User);
        secret.setup.options.token = Secret("canary-4711");
        settings.setSources({secret});
        settings.setViewOptions({u"compact"_s, {}, {}, {}});
    }
    const QDir dir(m_dir.path());
    const QFileInfoList files = dir.entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile f(info.filePath());
        QVERIFY(f.open(QIODevice::ReadOnly));
        QVERIFY(!f.readAll().contains("canary"));
    }
}

void TestSettings::leavesOutWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no server") << u"sources/1/server"_s << QVariant();
    QTest::newRow("a path as server") << u"sources/1/server"_s << QVariant(u"/etc/passwd"_s);
    QTest::newRow("an unknown stream") << u"sources/1/stream"_s << QVariant(u"firehose"_s);
    QTest::newRow("a tag without a tag") << u"sources/1/stream"_s << QVariant(u"hashtag"_s);
    QTest::newRow("an unknown transport") << u"sources/1/transport"_s << QVariant(u"pigeon"_s);
    QTest::newRow("an unknown choice") << u"sources/1/transportChoice"_s << QVariant(u"best"_s);
}

void TestSettings::leavesOutWhatMakesNoSense()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store);
    settings.setSources({source(StreamKind::Public), source(StreamKind::User)});
    store.setValue(key, value);
    QCOMPARE(settings.sources().size(), 1);
    QCOMPARE(settings.sources().first().setup.options.target.kind, StreamKind::User);
}

void TestSettings::viewAndPlacementComeBack()
{
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings settings(store);
        settings.setViewOptions({u"compact"_s, u"arrival"_s, u"hide"_s, u"dark"_s});
        settings.setPlacement({"geometry", "state", Qt::RightToLeft});
        QCOMPARE(settings.restChecks(), RestChecks {}); // on, until somebody says otherwise
        settings.setRestChecks({.recheckStatuses = true, .lookWhenQuiet = false});
        QVERIFY(!settings.pulseSpan());
        settings.setPulseSpan(std::chrono::hours {3});
    }
    QSettings store(file(), QSettings::IniFormat);
    const Settings settings(store);
    QCOMPARE(settings.viewOptions(), (ViewOptions {u"compact"_s, u"arrival"_s, u"hide"_s, u"dark"_s}));
    QCOMPARE(settings.restChecks(), (RestChecks {.recheckStatuses = true, .lookWhenQuiet = false}));
    QCOMPARE(settings.pulseSpan(), std::optional<std::chrono::milliseconds>(std::chrono::hours {3}));
    QCOMPARE(settings.placement().geometry, "geometry"_ba);
    QCOMPARE(settings.placement().state, "state"_ba);
    QCOMPARE(settings.placement().direction, Qt::RightToLeft);
}

void TestSettings::anotherVersionsDocksAreNotRestored()
{
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store);
    settings.setPlacement({"geometry", "state"});
    store.setValue(u"window/stateVersion"_s, 999);
    QCOMPARE(settings.placement().geometry, "geometry"_ba);
    QVERIFY(settings.placement().state.isEmpty());
}

void TestSettings::notificationsComeBackAsTheyWere()
{
    QSettings store(file(), QSettings::IniFormat);
    store.clear();
    Settings settings(store);
    QCOMPARE(settings.alertOptions(), AlertOptions {});
    const AlertOptions options {.enabled = false,
                                .whileActive = true,
                                .downFor = std::chrono::seconds(90),
                                .health = false,
                                .quietHours = true,
                                .quietFrom = {23, 30},
                                .quietTo = {6, 5},
                                .perHour = 3,
                                .streamPause = std::chrono::minutes(20)};
    settings.setAlertOptions(options);
    store.sync();
    QSettings again(file(), QSettings::IniFormat);
    QCOMPARE(Settings(again).alertOptions(), options);
}

void TestSettings::leavesOutNotificationsThatMakeNoSense()
{
    QSettings store(file(), QSettings::IniFormat);
    store.clear();
    store.setValue(u"notifications/downFor"_s, -5);
    store.setValue(u"notifications/perHour"_s, u"many"_s);
    store.setValue(u"notifications/streamPause"_s, 1'000'000);
    store.setValue(u"notifications/quietFrom"_s, u"25:99"_s);
    QCOMPARE(Settings(store).alertOptions(), AlertOptions {});
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
