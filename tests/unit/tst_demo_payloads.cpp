#include "demo/narrator.h"
#include "demo/notification_writer.h"
#include "protocol/decoder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace thumpline;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(thumpline::DemoEra)
Q_DECLARE_METATYPE(thumpline::PayloadForm)

namespace {

constexpr qint64 someTime = 1'795'500'000'000; // November 2026

/// What a narrator needs, and what it told.
struct Tale
{
    explicit Tale(DemoEra era, quint32 seed = 1)
        : generator(era, seed)
        , narrator(generator, history, seed)
    {}

    std::vector<DemoEvent> tell(int happenings)
    {
        std::vector<DemoEvent> all;
        for (int i = 0; i < happenings; ++i) {
            now += 500;
            std::vector<DemoEvent> events = narrator.next(now);
            std::move(events.begin(), events.end(), std::back_inserter(all));
        }
        return all;
    }

    PayloadGenerator generator;
    DemoHistory history {20'000};
    Narrator narrator;
    qint64 now = someTime;
};

QByteArray plainPayload(const DemoEvent &event, PayloadForm form = PayloadForm::Personal)
{
    return event.dataLine(form).sliced(6).chopped(2);
}

/// The keys of an object as they stand in the text: QJsonObject would sort them.
QStringList keysOf(const QByteArray &json)
{
    QStringList keys;
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{' || json[i] == '[')
            ++depth;
        if (json[i] == '}' || json[i] == ']')
            --depth;
        if (json[i] != '"')
            continue;
        const qsizetype start = i + 1;
        for (++i; json[i] != '"'; ++i) {
            if (json[i] == '\\')
                ++i;
        }
        if (depth == 1 && json[i + 1] == ':')
            keys.append(QString::fromUtf8(json.sliced(start, i - start)));
    }
    return keys;
}

/// The value of a key of the outermost object, as text.
QByteArray partOf(const QByteArray &json, const char *key)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return QJsonDocument(object.value(QLatin1StringView(key)).toObject()).toJson(QJsonDocument::Compact);
}

/// The first recorded event of that name in a capture.
QByteArray recorded(const char *file, const QByteArray &name)
{
    QFile capture(QStringLiteral(TEST_DATA_DIR "/captures/") + QLatin1StringView(file));
    if (!capture.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = capture.readAll();
    const QByteArray before = "event: " + name + "\ndata: ";
    const auto at = bytes.indexOf(before);
    const auto start = at + before.size();
    return at < 0 ? QByteArray() : bytes.sliced(start, bytes.indexOf("\n\n", start) - start);
}

} // namespace

/// What the demo instance tells: readable by our own decoder without a note, shaped as recorded servers shape it.
class TestDemoPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventDecodesWithoutANote_data();
    void everyEventDecodesWithoutANote();
    void fieldsStandInTheOrderOfTheRecordedServer_data();
    void fieldsStandInTheOrderOfTheRecordedServer();
    void statusesAreOfFullSize();
    void quotedPayloadsHoldTheSame();
    void theSameSeedTellsTheSame();
    void anotherSeedTellsSomethingElse();
    void editsAndDeletionsMeetWhatWasTold();
    void aDeletionRightBehindComesFirstInPublic();
    void everyKindOfEventComes_data();
    void everyKindOfEventComes();
    void everyTypeOfNotificationComes_data();
    void everyTypeOfNotificationComes();
    void idsGrowAndTellTheTime();
    void everyHostIsInvented();
    void publicStreamsCarryNoBoostsAndNoRepliesToOthers();
    void storiesComeInManyLanguages();
    void editsKeepTheWordingOfTheOriginal();
};

void TestDemoPayloads::everyEventDecodesWithoutANote_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::newRow("2020") << DemoEra::Era2020;
    QTest::newRow("current") << DemoEra::Current;
}

void TestDemoPayloads::everyEventDecodesWithoutANote()
{
    QFETCH(DemoEra, era);
    Tale tale(era);
    Decoder decoder;
    const auto events = tale.tell(2500);
    for (const DemoEvent &event : events) {
        for (const PayloadForm form : {PayloadForm::Personal, PayloadForm::Public}) {
            WireMessage wire {.event = event.name(), .payload = plainPayload(event, form)};
            wire.hasPayload = wire.payload != "undefined";
            const QByteArray payload = wire.payload;
            const StreamEventPtr decoded = decoder.decode(std::move(wire));
            QVERIFY2(!decoded->isMalformed() && !decoded->isUnknown(), (event.name() + ' ' + payload).constData());
            QVERIFY2(decoded->notes.empty(),
                     decoded->notes.empty()
                         ? ""
                         : (decoded->notes.front().field + ": " + decoded->notes.front().reason + ' ' + payload)
                               .constData());
            if (event.name() != "filters_changed" && event.name() != "notifications_merged")
                QCOMPARE(decoded->entityId().value_or(QByteArray()), event.id());
        }
    }
}

void TestDemoPayloads::fieldsStandInTheOrderOfTheRecordedServer_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<PayloadForm>("form");
    QTest::addColumn<QByteArray>("recordedStatus");
    QTest::newRow("2020, home") << DemoEra::Era2020 << PayloadForm::Personal << recorded("v3.1.0/user.sse", "update");
    QTest::newRow("2020, public") << DemoEra::Era2020 << PayloadForm::Public << recorded("v3.1.0/public.sse", "update");
    QTest::newRow("current, home") << DemoEra::Current << PayloadForm::Personal
                                   << recorded("v4.7.0-alpha.2/user.sse", "update");
    QTest::newRow("current, public") << DemoEra::Current << PayloadForm::Public
                                     << recorded("v4.7.0-alpha.2/public.sse", "update");
}

void TestDemoPayloads::fieldsStandInTheOrderOfTheRecordedServer()
{
    QFETCH(DemoEra, era);
    QFETCH(PayloadForm, form);
    QFETCH(QByteArray, recordedStatus);
    QVERIFY(!recordedStatus.isEmpty());
    Tale tale(era);
    const auto &blueprints = tale.generator.book().blueprints();
    const auto local = std::find_if(blueprints.begin(), blueprints.end(), [](const StatusBlueprint &it) {
        return it.isLocal() && it.boosted < 0 && it.story->visibility == DemoVisibility::Public;
    });
    const StatusRecord record {.id = someTime << 16, .blueprint = static_cast<int>(local - blueprints.begin())};
    const QByteArray ours = tale.generator.status(record, form, PayloadQuoting::Plain);
    QCOMPARE(keysOf(ours), keysOf(recordedStatus));
    const auto accountText = [](const QByteArray &json) { // nothing of ours holds this word but the key
        const auto start = json.indexOf("\"account\":{") + 10;
        return json.sliced(start, json.indexOf(",\"media_attachments\"", start) - start);
    };
    QCOMPARE(keysOf(accountText(ours)), keysOf(accountText(recordedStatus)));
    QVERIFY(!partOf(ours, "account").isEmpty());
}

void TestDemoPayloads::statusesAreOfFullSize()
{
    Tale tale(DemoEra::Current);
    qsizetype bytes = 0;
    qsizetype count = 0;
    for (const DemoEvent &event : tale.tell(1000)) {
        if (event.name() != "update")
            continue;
        bytes += plainPayload(event).size();
        ++count;
    }
    QCOMPARE_GT(count, 500);
    QCOMPARE_GT(bytes / count, 2200);
    QCOMPARE_LT(bytes / count, 4500);
}

void TestDemoPayloads::quotedPayloadsHoldTheSame()
{
    Tale tale(DemoEra::Current);
    for (const DemoEvent &event : tale.tell(300)) {
        const QJsonObject envelope
            = QJsonDocument::fromJson(event.message(R"(["public"])", PayloadForm::Public)).object();
        QCOMPARE(envelope.value(u"event").toString().toUtf8(), event.name());
        QCOMPARE(envelope.value(u"payload").toString().toUtf8(), plainPayload(event, PayloadForm::Public));
    }
}

void TestDemoPayloads::theSameSeedTellsTheSame()
{
    Tale first(DemoEra::Current, 7);
    Tale second(DemoEra::Current, 7);
    const auto one = first.tell(1000);
    const auto two = second.tell(1000);
    QCOMPARE(one.size(), two.size());
    for (size_t i = 0; i < one.size(); ++i)
        QCOMPARE(one[i].chunks(PayloadForm::Public), two[i].chunks(PayloadForm::Public));
}

void TestDemoPayloads::anotherSeedTellsSomethingElse()
{
    Tale first(DemoEra::Current, 7);
    Tale second(DemoEra::Current, 8);
    const auto one = first.tell(20);
    const auto two = second.tell(20);
    const bool same
        = std::equal(one.begin(), one.end(), two.begin(), two.end(), [](const DemoEvent &a, const DemoEvent &b) {
              return a.chunks(PayloadForm::Public) == b.chunks(PayloadForm::Public);
          });
    QVERIFY(!same);
}

void TestDemoPayloads::editsAndDeletionsMeetWhatWasTold()
{
    Tale tale(DemoEra::Current);
    QSet<QByteArray> told;
    QSet<QByteArray> gone;
    int edits = 0;
    for (const DemoEvent &event : tale.tell(3000)) {
        if (event.name() == "update")
            told.insert(event.id());
        if (event.name() == "status.update") {
            QVERIFY(told.contains(event.id()));
            QVERIFY(!gone.contains(event.id()));
            QVERIFY(!QJsonDocument::fromJson(plainPayload(event)).object().value(u"edited_at").toString().isEmpty());
            ++edits;
        }
        if (event.name() == "delete")
            gone.insert(event.id());
    }
    QCOMPARE_GT(edits, 50);
    QCOMPARE_GT(gone.size(), 100);
    QVERIFY(told.contains(gone)); // sooner or later
}

void TestDemoPayloads::aDeletionRightBehindComesFirstInPublic()
{
    Tale tale(DemoEra::Current);
    const StreamTarget everything {.kind = StreamKind::Public};
    QSet<QByteArray> told;
    int early = 0;
    for (const DemoEvent &event : tale.tell(3000)) {
        if (!reaches(event.audience(), everything))
            continue;
        if (event.name() == "update")
            told.insert(event.id());
        if (event.name() == "delete" && !told.contains(event.id()))
            ++early;
    }
    QCOMPARE_GT(early, 10);
}

void TestDemoPayloads::everyKindOfEventComes_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<QSet<QByteArray>>("names");
    const QSet<QByteArray> both {"update",
                                 "delete",
                                 "notification",
                                 "conversation",
                                 "announcement",
                                 "announcement.reaction",
                                 "announcement.delete"};
    QTest::newRow("2020") << DemoEra::Era2020 << both + QSet<QByteArray> {"filters_changed"};
    QTest::newRow("current") << DemoEra::Current << both + QSet<QByteArray> {"status.update", "notifications_merged"};
}

void TestDemoPayloads::everyKindOfEventComes()
{
    QFETCH(DemoEra, era);
    QFETCH(QSet<QByteArray>, names);
    Tale tale(era);
    QSet<QByteArray> seen;
    for (const DemoEvent &event : tale.tell(3000))
        seen.insert(event.name());
    QCOMPARE(seen, names);
}

void TestDemoPayloads::everyTypeOfNotificationComes_data()
{
    everyEventDecodesWithoutANote_data();
}

void TestDemoPayloads::everyTypeOfNotificationComes()
{
    QFETCH(DemoEra, era);
    Tale tale(era);
    QSet<QByteArray> seen;
    for (const DemoEvent &event : tale.tell(3000)) {
        if (event.name() == "notification")
            seen.insert(QJsonDocument::fromJson(plainPayload(event)).object().value(u"type").toString().toUtf8());
    }
    const QByteArrayList &types = notificationTypes(era);
    QCOMPARE(seen, QSet<QByteArray>(types.begin(), types.end()));
}

void TestDemoPayloads::idsGrowAndTellTheTime()
{
    Tale tale(DemoEra::Current);
    qint64 last = 0;
    for (int i = 0; i < 20'000; ++i) { // 20 in each millisecond: more than ever come
        const qint64 now = someTime + i / 20;
        const qint64 id = tale.narrator.nextId(now);
        QVERIFY(id > last);
        QCOMPARE_LE((id >> 16) - now, 1);
        last = id;
    }
}

void TestDemoPayloads::everyHostIsInvented()
{
    static const QRegularExpression host(u"https?://([^/\"<\\\\ ]+)"_s);
    Tale tale(DemoEra::Current);
    for (const DemoEvent &event : tale.tell(1500)) {
        auto matches = host.globalMatch(QString::fromUtf8(plainPayload(event)));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(name.endsWith(u".example"), qPrintable(name));
        }
    }
}

void TestDemoPayloads::publicStreamsCarryNoBoostsAndNoRepliesToOthers()
{
    Tale tale(DemoEra::Current);
    const StreamTarget everything {.kind = StreamKind::Public};
    const StreamTarget home {.kind = StreamKind::User};
    int boosts = 0;
    int replies = 0;
    int quotes = 0;
    for (const DemoEvent &event : tale.tell(3000)) {
        if (event.name() != "update")
            continue;
        const QJsonObject status = QJsonDocument::fromJson(plainPayload(event)).object();
        const bool isBoost = status.value(u"reblog").isObject();
        const bool isReply = status.value(u"in_reply_to_id").isString()
            && status.value(u"in_reply_to_account_id") != status.value(u"account").toObject().value(u"id");
        QVERIFY(!(isBoost || isReply) || !reaches(event.audience(), everything));
        boosts += isBoost && reaches(event.audience(), home) ? 1 : 0;
        replies += isReply ? 1 : 0;
        quotes += status.value(u"quote").isObject() && reaches(event.audience(), everything) ? 1 : 0;
    }
    QCOMPARE_GT(boosts, 50);
    QCOMPARE_GT(replies, 50);
    QCOMPARE_GT(quotes, 50);
}

void TestDemoPayloads::storiesComeInManyLanguages()
{
    QSet<QByteArray> languages;
    for (const DemoStory &story : demoStories())
        languages.insert(story.language);
    for (const char *language : {"",   "en", "de", "fr", "es", "pt", "nl", "pl", "cs", "fi",
                                 "uk", "tr", "ja", "zh", "ko", "vi", "th", "ar", "he", "hi"})
        QVERIFY2(languages.contains(language), language);
}

void TestDemoPayloads::editsKeepTheWordingOfTheOriginal()
{
    const Tale tale(DemoEra::Current);
    const auto &blueprints = tale.generator.book().blueprints();
    int found = 0;
    for (const StatusBlueprint &blueprint : blueprints) {
        if (!QByteArray(blueprint.story->text).startsWith("New tide tables") || blueprint.boosted >= 0)
            continue;
        const QByteArray kept = blueprint.text.html.left(blueprint.text.html.indexOf(", as every year"));
        QVERIFY(blueprint.editedText.html.startsWith(kept));
        ++found;
    }
    QCOMPARE_GT(found, 1);
}

QTEST_GUILESS_MAIN(TestDemoPayloads)
#include "tst_demo_payloads.moc"
