#include "diagnosis/audit_summary.h"
#include "diagnosis/delivery_audit.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto left = AuditSide::Left;
constexpr auto right = AuditSide::Right;
// Long after both sides have settled.
constexpr auto later = 100s;

Stamp at(std::chrono::milliseconds time)
{
    return {.mono = {time}, .wall = {time}};
}

std::shared_ptr<Status> status(const QByteArray &id, const QByteArray &editedAt = {}, const QByteArray &uri = {})
{
    auto made = std::make_shared<Status>();
    made->id = *EntityId::fromText(id);
    made->uri = uri;
    if (!editedAt.isEmpty())
        made->editedAt = Timestamp::fromIso(editedAt);
    return made;
}

EventContent update(const QByteArray &id)
{
    return UpdateEvent {status(id)};
}

/// An audit, and the words that its histories are told in.
class Story
{
public:
    explicit Story(DeliveryAudit::Limits limits = {}, AuditIdentity identity = AuditIdentity::Id)
        : audit(identity, limits)
    {}

    /// Both sides come up at 0.
    Story &bothUp() { return state(left, SessionState::Live, 0ms).state(right, SessionState::Live, 0ms); }
    Story &state(AuditSide side, SessionState state, std::chrono::milliseconds time,
                 const std::optional<CloseReason> &cause = {})
    {
        audit.add(side, {.source = "s1", .at = at(time), .body = StateChanged {.state = state, .cause = cause}});
        return *this;
    }
    Story &event(AuditSide side, const EventContent &content, std::chrono::milliseconds time, bool recovered = false)
    {
        auto made = std::make_shared<StreamEvent>();
        made->content = content;
        audit.add(side, {.source = "s1", .at = at(time), .body = EventArrived {.event = made, .recovered = recovered}});
        return *this;
    }
    Story &come(AuditSide side, const QByteArray &id, std::chrono::milliseconds time)
    {
        return event(side, update(id), time);
    }
    const AuditFigures &end(std::chrono::milliseconds time)
    {
        audit.finish({time});
        return audit.figures();
    }
    /// `missing right 7`, in the order of finding.
    QStringList findings()
    {
        QStringList texts;
        const std::vector<AuditFinding> found = audit.takeFindings();
        for (const AuditFinding &finding : found) {
            const auto *missing = std::get_if<MissingEvent>(&finding.what);
            const QString what = missing ? (missing->connected ? u"missing"_s : u"missing-down"_s)
                : std::holds_alternative<DuplicateEvent>(finding.what)
                ? u"duplicate"_s
                : u"inversion behind %1"_s.arg(QString::fromUtf8(std::get<InvertedEvent>(finding.what).overtakenBy.id));
            texts.append(
                u"%1 %2 %3"_s.arg(what, QString::fromUtf8(toKey(finding.side)), QString::fromUtf8(finding.key.id)));
        }
        return texts;
    }

    DeliveryAudit audit;
};

qint64 accounted(const AuditFigures &f)
{
    return f.both + f.sides.left.missing() + f.sides.right.missing() + f.undecided + f.early + f.dropped;
}

} // namespace

class DeliveryAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWhoWasFirst()
    {
        Story story;
        story.bothUp();
        story.come(left, "1", later).come(right, "1", later + 40ms);
        story.come(right, "2", later + 1s).come(left, "2", later + 1s + 7ms);
        story.come(left, "3", later + 2s).come(right, "3", later + 2s); // in the same moment: nobody was
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, 3);
        QCOMPARE(figures.together, 1);
        QCOMPARE(figures.sides.left.first, 1);
        QCOMPARE(figures.sides.right.first, 1);
        QCOMPARE(figures.sides.right.behind.max(), 40ms);
        QCOMPARE(figures.sides.left.behind.max(), 7ms);
        QVERIFY(figures.isEqual());
        QCOMPARE(story.findings(), QStringList());
    }

    void missesWhatDoesNotComeWithinTheGraceTime()
    {
        Story story;
        story.bothUp().come(left, "1", later);
        story.audit.advanceTo(at(later + 30s - 1ms).mono);
        QCOMPARE(story.findings(), QStringList());
        QVERIFY(story.audit.isWaiting());
        story.audit.advanceTo(at(later + 30s).mono);
        QCOMPARE(story.findings(), QStringList {u"missing right 1"_s});
        QVERIFY(!story.audit.isWaiting());
        QVERIFY(!story.audit.figures().isEqual());
    }

    void acceptsWhatComesAtTheLastMoment()
    {
        Story story;
        story.bothUp().come(left, "1", later).come(right, "1", later + 30s - 1ms);
        QCOMPARE(story.end(later + 60s).both, 1);
        QCOMPARE(story.findings(), QStringList());
    }

    void countsWhatComesBehindTheGraceTime()
    {
        Story story;
        story.bothUp().come(left, "1", later).come(right, "1", later + 30s);
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, 0);
        QCOMPARE(figures.sides.right.missingConnected, 1);
        QCOMPARE(figures.sides.right.cameLater, 1);
        QCOMPARE(story.findings(), QStringList {u"missing right 1"_s});
    }

    void tellsWhatASideCouldNotGet_data()
    {
        QTest::addColumn<qint64>("downAt"); // ms, from the arrival on the left
        QTest::addColumn<qint64>("upAt");
        QTest::addColumn<QString>("finding");
        QTest::newRow("down at that time") << qint64 {-1000} << qint64 {1000} << u"missing-down right 1"_s;
        QTest::newRow("down within the grace time") << qint64 {10'000} << qint64 {12'000} << u"missing-down right 1"_s;
        QTest::newRow("up again just before") << qint64 {-5000} << qint64 {-1999} << u"missing-down right 1"_s;
        QTest::newRow("up again, and settled") << qint64 {-5000} << qint64 {-2000} << u"missing right 1"_s;
    }
    void tellsWhatASideCouldNotGet()
    {
        QFETCH(qint64, downAt);
        QFETCH(qint64, upAt);
        QFETCH(QString, finding);
        Story story;
        story.bothUp();
        const std::chrono::milliseconds down {downAt};
        const std::chrono::milliseconds up {upAt};
        if (down < 0ms)
            story.state(right, SessionState::Waiting, later + down);
        if (up < 0ms)
            story.state(right, SessionState::Live, later + up);
        story.come(left, "1", later);
        if (down > 0ms)
            story.state(right, SessionState::Waiting, later + down);
        if (up > 0ms)
            story.state(right, SessionState::Live, later + up);
        story.end(later + 30s);
        QCOMPARE(story.findings(), QStringList {finding});
    }

    void aLateSideIsConnectedAStaleOneIsNot()
    {
        Story story;
        story.bothUp().state(right, SessionState::Late, 50s).come(left, "1", later);
        story.audit.advanceTo(at(later + 30s).mono);
        story.state(right, SessionState::Stale, later + 31s).come(left, "2", later + 32s);
        const AuditFigures &figures = story.end(later + 90s);
        QCOMPARE(figures.sides.right.missingConnected, 1);
        QCOMPARE(figures.sides.right.missingDisconnected, 1);
        QCOMPARE(figures.sides.right.openings, 1);
    }

    void doesNotJudgeWhatCameBeforeBothWereUp()
    {
        Story story;
        story.state(left, SessionState::Live, 0ms).come(left, "1", 1s).come(left, "2", 9s);
        story.state(right, SessionState::Live, 10s).come(right, "2", 10s).come(left, "3", 11s);
        const AuditFigures &figures = story.end(later);
        QCOMPARE(figures.early, 2);
        QCOMPARE(figures.both, 1);
        QVERIFY(figures.isEqual());
    }

    void leavesOpenWhatIsNotDueAtTheEnd()
    {
        Story story;
        story.bothUp().come(left, "1", later);
        const AuditFigures &figures = story.end(later + 29s);
        QCOMPARE(figures.undecided, 1);
        QVERIFY(figures.isEqual());
    }

    void takesNothingNewOnceItIsClosed()
    {
        Story story;
        story.bothUp().come(left, "1", later);
        story.audit.close();
        story.come(left, "2", later + 1s).come(right, "1", later + 2s).come(right, "2", later + 3s);
        QVERIFY(!story.audit.isWaiting());
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, 1);
        QCOMPARE(figures.sides.left.events + figures.sides.right.events, 2);
        QVERIFY(figures.isEqual());
    }

    void findsDuplicates()
    {
        Story story;
        story.bothUp().come(left, "1", later).come(left, "1", later + 2s).come(right, "1", later + 3s);
        story.come(right, "1", later + 4s);
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.sides.left.duplicates, 1);
        QCOMPARE(figures.sides.right.duplicates, 1);
        QCOMPARE(figures.both, 1);
        QCOMPARE(figures.sides.right.behind.max(), 3s); // since the first time
        QCOMPARE(story.findings(), (QStringList {u"duplicate left 1"_s, u"duplicate right 1"_s}));
        QVERIFY(!figures.isEqual());
    }

    void findsWhatWasOvertaken_data()
    {
        QTest::addColumn<QByteArray>("leftOrder");
        QTest::addColumn<QByteArray>("rightOrder");
        QTest::addColumn<bool>("rightFirst");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("same order") << QByteArray("1234") << QByteArray("1234") << false << QStringList();
        QTest::newRow("one is late") << QByteArray("1234") << QByteArray("2341") << false
                                     << QStringList {u"inversion behind 4 right 1"_s};
        QTest::newRow("one is early") << QByteArray("123") << QByteArray("312") << false
                                      << QStringList {u"inversion behind 3 right 1"_s, u"inversion behind 3 right 2"_s};
        QTest::newRow("seen on the other side")
            << QByteArray("21") << QByteArray("12") << true << QStringList {u"inversion behind 2 left 1"_s};
    }
    void findsWhatWasOvertaken()
    {
        QFETCH(QByteArray, leftOrder);
        QFETCH(QByteArray, rightOrder);
        QFETCH(bool, rightFirst);
        QFETCH(QStringList, found);
        Story story;
        story.bothUp();
        auto time = std::chrono::milliseconds {later};
        const auto all = [&](AuditSide side, const QByteArray &order) {
            for (const char id : order)
                story.come(side, QByteArray(1, id), time += 1ms);
        };
        if (rightFirst)
            all(right, rightOrder);
        all(left, leftOrder);
        if (!rightFirst)
            all(right, rightOrder);
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(story.findings(), found);
        QVERIFY(figures.isEqual()); // another order is no loss
    }

    void tellsEditsApartByTheirTime()
    {
        const auto edit = [](const QByteArray &when) { return StatusUpdateEvent {status("1", when)}; };
        Story story;
        story.bothUp();
        for (const AuditSide side : {left, right}) {
            story.event(side, update("1"), later).event(side, edit("2026-11-24T05:00:00.100Z"), later);
            story.event(side, edit("2026-11-24T05:00:00.200Z"), later);
            story.event(side, DeleteEvent {*EntityId::fromText("1")}, later);
        }
        story.event(left, edit("2026-11-24T06:00:00.000Z"), later);
        story.event(left, edit({}), later).event(left, edit({}), later); // does not say which edit it is
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, 4);
        QCOMPARE(figures.sides.left.incomparable, 2);
        QCOMPARE(figures.sides.left.duplicates, 0);
        QCOMPARE(story.findings(), QStringList {u"missing right 1"_s});
    }

    void comparesTwoInstancesByUri()
    {
        const QByteArray uri = "https://c.example/users/ann/statuses/7";
        Story story({}, AuditIdentity::Uri);
        story.bothUp();
        story.event(left, UpdateEvent {status("10", {}, uri)}, later);
        story.event(right, UpdateEvent {status("99", {}, uri)}, later + 5ms);
        // Each instance knows the time of an edit as precisely as it was told.
        story.event(left, StatusUpdateEvent {status("10", "2026-11-24T05:00:00.123Z", uri)}, later + 1s);
        story.event(right, StatusUpdateEvent {status("99", "2026-11-24T05:00:00.000Z", uri)}, later + 2s);
        story.event(left, UpdateEvent {status("11")}, later); // has no uri
        story.event(left, UpdateEvent {status("12", {}, QByteArray(5000, 'u'))}, later);
        story.event(left, DeleteEvent {*EntityId::fromText("10")}, later); // an id of this instance alone
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, 2);
        QCOMPARE(figures.sides.left.incomparable, 3);
        QVERIFY(figures.isEqual());
    }

    void leavesAloneWhatRestRecoveredOrHasNoKey()
    {
        Story story;
        story.bothUp();
        story.event(left, update("1"), later, true);
        story.event(left, FiltersChangedEvent {}, later).event(left, UnknownEvent {}, later);
        story.event(left, MalformedEvent {}, later);
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.sides.left.events, 3);
        QCOMPARE(figures.sides.left.incomparable, 3);
        QVERIFY(figures.isEqual());
    }

    void countsWhatTheCapsDrop()
    {
        Story story({.maxWaiting = 3, .maxRemembered = 5});
        story.bothUp();
        for (int i = 1; i <= 10; ++i)
            story.come(left, QByteArray::number(i), later);
        QCOMPARE(story.audit.figures().dropped, 7);
        story.come(right, "10", later).come(right, "7", later); // the second one was dropped: not new, not missing
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, 1);
        QCOMPARE(figures.sides.right.missing(), 2);
        QCOMPARE(figures.sides.left.missing(), 0);
        QCOMPARE(figures.forgotten, 5); // of the ten, five are remembered
        QCOMPARE(accounted(figures), 10);
    }

    void remembersWhatIsWaitingThoughMuchPasses()
    {
        Story story({.maxWaiting = 10, .maxRemembered = 10});
        story.bothUp().come(left, "1", later);
        for (int i = 2; i < 1000; ++i)
            story.come(left, QByteArray::number(i), later).come(right, QByteArray::number(i), later);
        story.come(right, "1", later + 1s);
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, 999);
        QCOMPARE(figures.dropped, 0);
        QVERIFY(figures.isEqual());
    }

    /// Whatever the order, loss and repetition: each event ends in exactly one place, and the sides mirror each other.
    void accountsForEveryEvent_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void accountsForEveryEvent()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        struct Arrival
        {
            AuditSide side;
            QByteArray id;
            std::chrono::milliseconds time;
        };
        std::vector<Arrival> arrivals;
        BothSides<QSet<QByteArray>> ids;
        BothSides<qint64> repeats;
        for (int i = 0; i < 300; ++i) {
            const QByteArray id = QByteArray::number(random.bounded(200));
            const AuditSide side = random.bounded(2) == 0 ? left : right;
            arrivals.push_back({side, id, later + std::chrono::milliseconds {random.bounded(20'000)}});
            repeats[side] += ids[side].contains(id) ? 1 : 0;
            ids[side].insert(id);
        }
        std::ranges::stable_sort(arrivals, {}, &Arrival::time);
        Story story;
        Story mirrored;
        story.bothUp();
        mirrored.bothUp();
        for (const Arrival &arrival : arrivals) {
            story.come(arrival.side, arrival.id, arrival.time);
            mirrored.come(otherOf(arrival.side), arrival.id, arrival.time);
        }
        const AuditFigures &figures = story.end(later + 60s);
        QCOMPARE(figures.both, qint64((ids.left & ids.right).size()));
        QCOMPARE(figures.sides.right.missing(), qint64((ids.left - ids.right).size()));
        QCOMPARE(figures.sides.left.missing(), qint64((ids.right - ids.left).size()));
        QCOMPARE(figures.sides.left.duplicates, repeats.left);
        QCOMPARE(figures.sides.right.duplicates, repeats.right);
        QCOMPARE(accounted(figures), qint64((ids.left | ids.right).size()));
        QCOMPARE(figures.sides.left.first + figures.sides.right.first + figures.together, figures.both);
        QCOMPARE(figures.sides.left.events + figures.sides.right.events, qint64(arrivals.size()));

        const AuditFigures &other = mirrored.end(later + 60s);
        QCOMPARE(other.sides.left.missing(), figures.sides.right.missing());
        QCOMPARE(other.sides.left.inversions, figures.sides.right.inversions);
        QCOMPARE(other.sides.left.behind.percentile(0.5), figures.sides.right.behind.percentile(0.5));
    }

    void sumsItUp()
    {
        const BothSides<QString> names {u"SSE"_s, u"WebSocket"_s};
        Story none;
        none.state(left, SessionState::Live, 0ms);
        QCOMPARE(AuditSummary::text(none.end(later), names),
                 u"WebSocket never came up, so there is nothing to compare."_s);

        const CloseReason refused {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused};
        CloseReason denied {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = 401};
        denied.serverError = u"Missing access token"_s;
        Story neither;
        neither.state(left, SessionState::Waiting, 0ms, refused).state(right, SessionState::Failed, 0ms, denied);
        const QString dark = AuditSummary::text(neither.end(later), names);
        QVERIFY2(dark.startsWith(u"Neither SSE nor WebSocket came up, so there is nothing to compare. SSE: "),
                 qPrintable(dark));
        QVERIFY2(dark.contains(u" WebSocket: ") && dark.contains(u"Missing access token"), qPrintable(dark));

        Story quiet;
        QCOMPARE(AuditSummary::text(quiet.bothUp().end(later), names),
                 u"Both streams were up, but no event came that can be compared."_s);

        Story late;
        late.bothUp();
        for (int i = 1; i <= 3; ++i)
            late.come(left, QByteArray::number(i), later + std::chrono::seconds {i});
        for (int i = 1; i <= 3; ++i)
            late.come(right, QByteArray::number(i), later + 5s);
        const QString text = AuditSummary::text(late.end(later + 90s), names);
        QVERIFY2(text.startsWith(u"SSE and WebSocket delivered the same: 3 "), qPrintable(text));
        QVERIFY2(text.contains(u"WebSocket is late: 100 % of them came there after SSE"), qPrintable(text));

        Story lossy;
        lossy.bothUp().come(left, "1", later).come(left, "2", later).come(right, "2", later).come(right, "2", later);
        const QString loss = AuditSummary::text(lossy.end(later + 90s), names);
        QVERIFY2(loss.contains(u"did not come by WebSocket, though it was connected."), qPrintable(loss));
        QVERIFY2(loss.contains(u"came again by WebSocket."), qPrintable(loss));
    }
};

QTEST_GUILESS_MAIN(DeliveryAuditTest)
#include "tst_delivery_audit.moc"
