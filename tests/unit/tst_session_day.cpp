#include "support/fake_pages.h"
#include "support/session_bench.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int faultsADay = 1'000;
constexpr auto tick = 1s;
const QString publicPath = u"/api/v1/timelines/public"_s;

/// What may go wrong, and how a connection that is tried meanwhile ends. `open` means: an open stream ends like that.
struct Fault
{
    const char *name = "";
    std::optional<CloseReason> open {};
    std::optional<CloseReason> attempt {};
    bool silent = false; ///< the open connection goes silent, as half-open ones do
    bool hangs = false; ///< attempts get no answer at all
    bool offline = false; ///< and the system knows it
    bool sleep = false;
    bool pause = false; ///< nobody reads for a while
    bool restUp = true;
};

CloseReason ended(CloseEnding ending, std::optional<int> code = {})
{
    return {.phase = ClosePhase::Stream, .ending = ending, .closeCode = code};
}

CloseReason tried(ClosePhase phase, CloseEnding ending, std::optional<int> status = {},
                  std::optional<seconds> retryAfter = {})
{
    return {.phase = phase, .ending = ending, .httpStatus = status, .retryAfter = retryAfter};
}

CloseReason badCertificate()
{
    return {.phase = ClosePhase::Tls, .ending = CloseEnding::Tls, .tlsProblem = TlsProblem::Expired};
}

const std::vector<Fault> &faults()
{
    static const std::vector<Fault> all {
        {.name = "clean end", .open = ended(CloseEnding::Eof)},
        {.name = "cut", .open = ended(CloseEnding::Cut)},
        {.name = "reset", .open = ended(CloseEnding::Reset)},
        {.name = "half open", .silent = true},
        {.name = "going away", .open = ended(CloseEnding::Eof, 1001)},
        {.name = "close 1011", .open = ended(CloseEnding::Close, 1011)},
        {.name = "close 1008", .open = ended(CloseEnding::Close, 1008)},
        {.name = "broken protocol", .open = ended(CloseEnding::Protocol)},
        {.name = "restart",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Tcp, CloseEnding::Refused),
         .restUp = false},
        {.name = "bad gateway",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Http, CloseEnding::Status, 502),
         .restUp = false},
        {.name = "internal error",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Http, CloseEnding::Status, 500)},
        {.name = "maintenance",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Http, CloseEnding::Status, 503, 120s),
         .restUp = false},
        {.name = "too many",
         .open = ended(CloseEnding::Eof),
         .attempt = tried(ClosePhase::Http, CloseEnding::Status, 429, 30s)},
        {.name = "gateway timeout",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Http, CloseEnding::Status, 504),
         .restUp = false},
        {.name = "web page",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Http, CloseEnding::Content, 200)},
        {.name = "temporary redirect",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Http, CloseEnding::Redirect, 302)},
        {.name = "no name",
         .open = ended(CloseEnding::Reset),
         .attempt = tried(ClosePhase::Dns, CloseEnding::Unresolved),
         .restUp = false},
        {.name = "no way",
         .open = ended(CloseEnding::Reset),
         .attempt = tried(ClosePhase::Tcp, CloseEnding::Unreachable),
         .restUp = false},
        {.name = "hangs", .open = ended(CloseEnding::Cut), .hangs = true, .restUp = false},
        {.name = "offline",
         .attempt = tried(ClosePhase::Dns, CloseEnding::Unresolved),
         .silent = true,
         .offline = true,
         .restUp = false},
        {.name = "sleep", .sleep = true},
        {.name = "nobody reads", .pause = true},
        {.name = "revoked",
         .open = ended(CloseEnding::Eof),
         .attempt = tried(ClosePhase::Http, CloseEnding::Status, 401)},
        {.name = "not found",
         .open = ended(CloseEnding::Cut),
         .attempt = tried(ClosePhase::Http, CloseEnding::Status, 404)},
        {.name = "certificate", .open = ended(CloseEnding::Cut), .attempt = badCertificate(), .restUp = false},
    };
    return all;
}

/// Endings after which a session may be Failed.
bool isJustified(const CloseReason &cause)
{
    const QSet<int> statuses {401, 403, 404, 410};
    return cause.ending == CloseEnding::Tls
        || (cause.ending == CloseEnding::Status && statuses.contains(cause.httpStatus.value_or(0)));
}

/// A server, a network and a user, all of them with bad luck, around one session.
class World
{
public:
    explicit World(TransportKind kind, quint32 seed)
        : m_luck(seed)
        , m_bench({.server = QUrl(u"https://example.org"_s), .transport = kind}, {}, seed,
                  std::make_unique<FakePages>(m_server))
    {}

    void live()
    {
        m_bench.session.start();
        run(5s);
    }

    void strike(const Fault &fault, milliseconds duration)
    {
        m_fault = fault;
        if (isOpen() && fault.open)
            m_bench.transport()->end(*fault.open);
        if (isOpen() && fault.silent)
            m_deaf = m_bench.transport();
        if (fault.offline)
            m_bench.session.setOnline(false);
        if (fault.pause)
            m_bench.session.setReading(false);
        if (fault.sleep) {
            m_bench.clock.jumpWall(1h);
            m_bench.session.handleWake();
        }
        run(duration);
        m_bench.session.setReading(true);
        m_bench.session.setOnline(true);
        m_fault = Fault {};
    }

    void run(milliseconds time)
    {
        for (auto left = time; left > 0ms; left -= tick) {
            m_bench.clock.advance(tick);
            ++m_seconds;
            answerAttempt();
            answerRest();
            if (m_luck.bounded(2) == 0)
                post();
            if (m_seconds % 15 == 0 && hears())
                m_bench.transport()->beat();
            check();
        }
    }

    /// The user who finds the stream failed and has mended what was wrong.
    void userActs()
    {
        if (m_bench.session.state() == SessionState::Failed)
            m_luck.bounded(2) == 0 ? m_bench.session.resume() : m_bench.session.setToken(Secret("another"));
    }

    [[nodiscard]] SessionBench &bench() { return m_bench; }
    [[nodiscard]] int posted() const { return m_posted; }
    [[nodiscard]] QString complaint() const { return m_complaint; }

    /// Ids of posts that never arrived and that no incomplete gap accounts for.
    [[nodiscard]] QByteArrayList lost() const
    {
        QSet<QByteArray> arrived;
        std::vector<GapFound> holes;
        for (const SessionRecord &record : m_bench.records) {
            if (const auto *arrival = std::get_if<EventArrived>(&record.body))
                arrived.insert(*arrival->event->entityId());
            if (const auto *gap = std::get_if<GapFound>(&record.body); gap && gap->missing != 0)
                holes.push_back(*gap);
        }
        QByteArrayList missing;
        for (const auto &[id, time] : m_times.asKeyValueRange()) {
            const bool told = std::any_of(holes.begin(), holes.end(), [time = time](const GapFound &gap) {
                return time >= gap.from && time <= gap.to;
            });
            if (!arrived.contains(id) && !told)
                missing += id;
        }
        return missing;
    }

private:
    [[nodiscard]] bool isOpen() { return m_bench.transport() && m_open == m_bench.transport() && !m_open->isOver(); }
    /// Whether what the server sends arrives.
    [[nodiscard]] bool hears() { return isOpen() && m_deaf != m_open; }

    void answerAttempt()
    {
        FakeTransport *transport = m_bench.transport();
        if (m_bench.session.state() != SessionState::Connecting || !transport || transport == m_open || m_fault.hangs)
            return;
        if (m_fault.attempt) {
            transport->end(*m_fault.attempt);
            return;
        }
        m_open = transport;
        m_deaf = nullptr;
        transport->becomeOpen();
        transport->beat(")");
        if (m_luck.bounded(50) == 0)
            Q_EMIT transport->retryHintReceived(3s);
    }

    void answerRest()
    {
        for (int i = 0; i < 20 && m_server.waiting; ++i) {
            if (!m_fault.restUp)
                m_server.scripted = {Failure {tried(ClosePhase::Tcp, CloseEnding::Refused)}};
            m_server.answer();
        }
    }

    void post()
    {
        const Timestamp now = m_bench.clock.wallNow();
        const QByteArray id = QByteArray::number((now.sinceEpoch.count() << 16) + ++m_posted % 60'000);
        const QByteArray json = R"({"id":")" + id + R"(","created_at":")" + now.toIso().toUtf8()
            + R"(","content":"","visibility":"public","account":{"id":"1","username":"a","acct":"a"}})";
        m_server.post(publicPath, id, json);
        m_times.insert(id, now);
        if (hears())
            m_bench.transport()->send("update", json);
    }

    void check()
    {
        if (m_checked == m_bench.records.size())
            return;
        for (; m_checked < m_bench.records.size(); ++m_checked) {
            const auto *change = std::get_if<StateChanged>(&m_bench.records[m_checked].body);
            if (!change)
                continue;
            if (change->state == SessionState::Failed && !(change->cause && isJustified(*change->cause)))
                m_complaint = u"failed for %1"_s.arg(QString::fromUtf8(toKey(change->cause->ending)));
            if (change->retryAt && change->retryAt->sinceEpoch > m_bench.clock.wallNow().sinceEpoch + 601s)
                m_complaint = u"waits too long"_s;
        }
        const SessionState state = m_bench.session.state();
        const bool planned = m_bench.clock.nextDue().has_value();
        if ((state == SessionState::Waiting || state == SessionState::Connecting) && !planned)
            m_complaint = u"nothing is planned"_s;
    }

    QRandomGenerator m_luck;
    FakeTimelines m_server {};
    SessionBench m_bench;
    Fault m_fault {};
    QPointer<FakeTransport> m_open {};
    QPointer<FakeTransport> m_deaf {};
    QHash<QByteArray, Timestamp> m_times {};
    QString m_complaint {};
    size_t m_checked = 0;
    int m_posted = 0;
    int m_seconds = 0;
};

} // namespace

/// A day with a thousand faults: whatever happens, the stream is live at its end, or failed for a good reason; and
/// every post was shown, live or recovered, or stands in a gap that was told.
class TestSessionDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsLiveAndLosesNothing_data();
    void endsLiveAndLosesNothing();
    void staysFailedUntilTheUserActs();
};

void TestSessionDay::endsLiveAndLosesNothing_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 2; ++seed) {
        QTest::newRow(qPrintable(u"sse, seed %1"_s.arg(seed))) << TransportKind::Sse << seed;
        QTest::newRow(qPrintable(u"websocket, seed %1"_s.arg(seed))) << TransportKind::WebSocket << seed;
    }
}

void TestSessionDay::endsLiveAndLosesNothing()
{
    QFETCH(TransportKind, kind);
    QFETCH(quint32, seed);
    World world(kind, seed);
    QRandomGenerator luck(seed + 1'000);
    world.live();
    for (int i = 0; i < faultsADay; ++i) {
        const Fault &fault = faults()[luck.bounded(static_cast<quint32>(faults().size()))];
        world.strike(fault, seconds(luck.bounded(1, 60)));
        QVERIFY2(world.complaint().isEmpty(),
                 qPrintable(u"%1 after %2"_s.arg(world.complaint(), QString::fromUtf8(fault.name))));
        world.run(seconds(luck.bounded(0, 80)));
        world.userActs();
    }
    world.run(11min); // the longest wait that a server may ask for, and a bit
    QCOMPARE(world.bench().session.state(), SessionState::Live);
    QVERIFY(world.posted() > 25'000);
    QCOMPARE(world.lost(), QByteArrayList {});
    const auto gaps = world.bench().all<GapFound>();
    const auto whole = std::count_if(gaps.begin(), gaps.end(), [](const GapFound &gap) { return gap.missing == 0; });
    QVERIFY2(whole * 10 > std::ssize(gaps) * 9, qPrintable(u"%1 of %2 gaps filled"_s.arg(whole).arg(gaps.size())));
}

void TestSessionDay::staysFailedUntilTheUserActs()
{
    for (const Fault &fault : faults()) {
        World world(TransportKind::Sse, 9);
        world.live();
        world.strike(fault, 1min);
        world.run(11min);
        const bool failed = world.bench().session.state() == SessionState::Failed;
        QVERIFY2(failed == (fault.attempt && isJustified(*fault.attempt)), fault.name);
        QVERIFY2(failed || world.bench().session.state() == SessionState::Live, fault.name);
        world.userActs();
        world.run(5s);
        QVERIFY2(world.bench().session.state() == SessionState::Live, fault.name);
    }
}

QTEST_GUILESS_MAIN(TestSessionDay)
#include "tst_session_day.moc"
