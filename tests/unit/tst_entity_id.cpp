#include "protocol/entity_id.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thumpline;

namespace {

EntityId id(const char *text)
{
    const auto made = EntityId::fromText(text);
    Q_ASSERT(made);
    return *made;
}

} // namespace

class TestEntityId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFamilyAndCreation_data();
    void tellsFamilyAndCreation();
    void ordersByCreationWithinAFamily_data();
    void ordersByCreationWithinAFamily();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
    void keepsTheTextAsItWas();
    void isAKey();
};

void TestEntityId::tellsFamilyAndCreation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("createdAt");

    const auto row = [](const char *tag, const char *text, IdFamily family, const char *createdAt = "") {
        QTest::newRow(tag) << QByteArray {text} << static_cast<int>(family) << QString::fromLatin1(createdAt);
    };
    // ids and dates of payloads/ and captures/
    row("status-plain.json", "117268217856010611", IdFamily::Snowflake, "2026-09-14T07:30:00.");
    row("an account of 2019", "101855762841624999", IdFamily::Snowflake, "2019-04-02T09:00:00.");
    row("gotosocial-status.json", "01M2FJA2M0SHM334H6VZ64187T", IdFamily::Ulid, "2026-09-14T09:00:00.000Z");
    row("its author", "01GRBCNEJ1HKACFS64SAP6NVGA", IdFamily::Ulid, "2023-02-03T10:20:30.145Z");
    row("a ULID in small letters", "01grbcnej1hkacfs64sap6nvga", IdFamily::Ulid, "2023-02-03T10:20:30.145Z");
    row("pleroma-status.json", "BAOYATisb2r73PRQrj", IdFamily::Flake, "2026-09-14T09:10:00.000Z");
    row("its author", "9gKIIRsvcNsXtd5OvT", IdFamily::Flake, "2019-03-01T12:00:00.000Z");
    row("a row's number", "1", IdFamily::Integer);
    row("a status of 2016", "4242424242", IdFamily::Integer);
    row("the last number below the snowflakes", "90998990438399999", IdFamily::Integer);
    row("2014", "90998990438400000", IdFamily::Snowflake, "2014-01-01T00:00:00.000Z");
    row("the last flake", "zzzzzzzzzzzzzzzzzz", IdFamily::Flake, "2284-");
    row("a ULID beyond the calendar", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", IdFamily::Ulid);
    row("more than 64 bits", "99999999999999999999", IdFamily::Other);
    row("Akkoma's hidden parent", "_", IdFamily::Other);
    row("a negative number", "-1739284410", IdFamily::Other);
    row("26 characters, not Crockford's", "01M2FJA2M0SHM334H6VZ64187U", IdFamily::Other);
    row("a ULID beyond 128 bits", "81M2FJA2M0SHM334H6VZ64187T", IdFamily::Other);
    row("18 characters with a dash", "9gKIIRsvcN-Xtd5OvT", IdFamily::Other);
}

void TestEntityId::tellsFamilyAndCreation()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, family);
    QFETCH(const QString, createdAt);

    const EntityId entity = id(text.constData());
    QCOMPARE(static_cast<int>(entity.family()), family);
    const auto time = entity.createdAt();
    QCOMPARE(time.has_value(), !createdAt.isEmpty());
    if (time)
        QVERIFY2(time->toIso().startsWith(createdAt), qPrintable(time->toIso()));
}

void TestEntityId::ordersByCreationWithinAFamily_data()
{
    QTest::addColumn<QByteArrayList>("ids");
    QTest::newRow("integers and snowflakes")
        << QByteArrayList {"9", "10", "99", "101855762841624999", "117268217856010611"};
    QTest::newRow("ULIDs") << QByteArrayList {"01GRBCNEJ1HKACFS64SAP6NVGA", "01M2FJA2M0SHM334H6VZ64187T"};
    QTest::newRow("flakes") << QByteArrayList {"9gKIIRsvcNsXtd5OvT", "BAOYATisb2r73PRQrj", "BAOYATisb2r73PRQrk"};
}

void TestEntityId::ordersByCreationWithinAFamily()
{
    QFETCH(const QByteArrayList, ids);

    for (qsizetype i = 1; i < ids.size(); ++i) {
        QVERIFY(id(ids[i - 1].constData()) < id(ids[i].constData()));
        QVERIFY(id(ids[i].constData()) > id(ids[i - 1].constData()));
    }
}

void TestEntityId::refusesWhatIsNoId_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("blank") << "1 2"_ba;
    QTest::newRow("newline") << "1\n"_ba;
    QTest::newRow("NUL") << QByteArray {"1\0", 2};
    QTest::newRow("escape") << "\x1b[1m"_ba;
    QTest::newRow("delete") << "1\x7f"_ba;
    QTest::newRow("64 bytes") << QByteArray {64, '1'};
}

void TestEntityId::refusesWhatIsNoId()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!EntityId::fromText(text));
}

void TestEntityId::keepsTheTextAsItWas()
{
    const QByteArray longest {63, 'x'};
    const auto entity = EntityId::fromText(longest);
    QVERIFY(entity);
    QCOMPARE(entity->toByteArray(), longest);
    QCOMPARE(id("é").toString(), u"é"_s);
    QVERIFY(EntityId {}.isEmpty());
    QCOMPARE(static_cast<int>(EntityId {}.family()), static_cast<int>(IdFamily::Other));
}

void TestEntityId::isAKey()
{
    QSet<EntityId> seen {id("103699553144872687"), id("1")};
    QVERIFY(seen.contains(id("103699553144872687")));
    QVERIFY(!seen.contains(id("103699553144872688"))); // the same double
    QVERIFY(id("01") != id("1"));
}

QTEST_GUILESS_MAIN(TestEntityId)
#include "tst_entity_id.moc"
