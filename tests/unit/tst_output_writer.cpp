#include "cli/output_writer.h"
#include "transport/scaled_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SessionRecord numbered(int number)
{
    return {.source = "s1", .at = {}, .body = StateChanged {.attempt = number}};
}

void writeNumber(const SessionRecord &record, QByteArray &out)
{
    out += QByteArray::number(std::get<StateChanged>(record.body).attempt) + '\n';
}

class FunctionFormatter final : public RecordFormatter
{
public:
    using Function = std::function<void(const SessionRecord &record, QByteArray &out)>;
    explicit FunctionFormatter(Function function)
        : m_function(std::move(function))
    {}
    void append(const SessionRecord &record, QByteArray &out) override { m_function(record, out); }

private:
    Function m_function;
};

OutputWriter::Parts parts(FunctionFormatter::Function function)
{
    return {std::make_unique<FunctionFormatter>(std::move(function)), std::make_shared<SystemClock>(), {}};
}

/// Has more to say of each record ten seconds after it, and at the end.
class LateFormatter final : public RecordFormatter
{
public:
    void append(const SessionRecord &record, QByteArray &out) override
    {
        m_due = record.at.mono + 10s;
        writeNumber(record, out);
    }
    [[nodiscard]] std::optional<Instant> nextDue() const override { return m_due; }
    void advance(Instant known, const Stamp &now, QByteArray &out) override
    {
        if (!m_due || known < *m_due || now.mono < known)
            return;
        m_due.reset();
        out += "later\n";
    }
    void finish(const Stamp &, QByteArray &out) override { out += m_due ? "at the end\n" : "nothing left\n"; }

private:
    std::optional<Instant> m_due {};
};

QByteArray numbersUpTo(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

/// A pipe whose ends are closed at the end.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
    Q_DISABLE_COPY_MOVE(Pipe)
    ~Pipe()
    {
        closeReader();
        ::close(m_ends[1]);
    }
    void closeReader()
    {
        if (m_ends[0] >= 0)
            ::close(m_ends[0]);
        m_ends[0] = -1;
    }
    /// What has been written so far.
    QByteArray read()
    {
        QByteArray bytes(1 << 20, Qt::Uninitialized);
        ::fcntl(m_ends[0], F_SETFL, O_NONBLOCK);
        const ssize_t size = ::read(m_ends[0], bytes.data(), static_cast<size_t>(bytes.size()));
        bytes.truncate(std::max<qsizetype>(size, 0));
        return bytes;
    }
    [[nodiscard]] int writer() const { return m_ends[1]; }

private:
    std::array<int, 2> m_ends {-1, -1};
};

} // namespace

class OutputWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void writesWhatIsPushedInOrder()
    {
        Pipe pipe;
        RecordQueue queue({});
        queue.push(numbered(0)); // before there was a writer
        OutputWriter writer(pipe.writer(), queue, parts(writeNumber));
        for (int i = 1; i < 500; ++i)
            queue.push(numbered(i));
        QVERIFY(writer.finish(5s));
        QCOMPARE(pipe.read(), numbersUpTo(500));
    }

    void writesAsThingsCome()
    {
        Pipe pipe;
        RecordQueue queue({});
        OutputWriter writer(pipe.writer(), queue, parts(writeNumber));
        QByteArray seen;
        for (int i = 0; i < 3; ++i) {
            queue.push(numbered(i));
            QTRY_COMPARE(seen += pipe.read(), numbersUpTo(i + 1));
        }
    }

    void writesWhatFollowsWithoutAnotherRecord()
    {
        Pipe pipe;
        RecordQueue queue({});
        auto clock = std::make_shared<ScaledClock>(1000);
        OutputWriter writer(pipe.writer(), queue, {std::make_unique<LateFormatter>(), clock, {}});
        SessionRecord record = numbered(0);
        record.at = clock->stamp();
        queue.push(std::move(record));
        QByteArray seen;
        QTRY_COMPARE(seen += pipe.read(), QByteArray("0\nlater\n"));
        QVERIFY(writer.finish(5s));
        QCOMPARE(pipe.read(), QByteArray("nothing left\n"));
    }

    void writesWhatIsLeftAtTheEnd()
    {
        Pipe pipe;
        RecordQueue queue({});
        auto clock = std::make_shared<SystemClock>();
        int written = 0;
        OutputWriter writer(pipe.writer(), queue,
                            {std::make_unique<LateFormatter>(), clock, [&](const SessionRecord &) { ++written; }});
        SessionRecord record = numbered(0);
        record.at = clock->stamp();
        queue.push(std::move(record));
        QVERIFY(writer.finish(5s));
        QCOMPARE(pipe.read(), QByteArray("0\nat the end\n"));
        QCOMPARE(written, 1);
    }

    void slowReadersFillTheQueueAndNothingElse()
    {
        Pipe pipe;
        RecordQueue queue({.maxRecords = 100, .overflow = QueueOverflow::StopReading});
        QSignalSpy wanted(&queue, &RecordQueue::readingWanted);
        const QByteArray page(8 * 1024, 'x');
        OutputWriter writer(pipe.writer(), queue,
                            parts([&page](const SessionRecord &, QByteArray &out) { out += page; }));
        int pushed = 0;
        while (wanted.isEmpty() && pushed < 10'000)
            queue.push(numbered(pushed++));
        QVERIFY2(pushed <= 500, "the queue did not say stop");
        QCOMPARE(wanted.front().front().toBool(), false);

        // Read it all: the queue empties, and reading is wanted again.
        qsizetype bytes = 0;
        QTRY_VERIFY((bytes += pipe.read().size()) == pushed * page.size());
        QTRY_COMPARE(wanted.back().front().toBool(), true);
    }

    void givesUpOnAReaderThatDoesNotRead()
    {
        Pipe pipe;
        RecordQueue queue({});
        const QByteArray page(1024 * 1024, 'x');
        OutputWriter writer(pipe.writer(), queue,
                            parts([&page](const SessionRecord &, QByteArray &out) { out += page; }));
        queue.push(numbered(0));
        QVERIFY(!writer.finish(50ms));
    }

    void saysOnceThatTheReaderHasGone()
    {
        Pipe pipe;
        RecordQueue queue({});
        OutputWriter writer(pipe.writer(), queue, parts(writeNumber));
        QSignalSpy closed(&writer, &OutputWriter::closed);
        pipe.closeReader();
        queue.push(numbered(0));
        QVERIFY(closed.wait());
        queue.push(numbered(1));
        QVERIFY(writer.finish(5s));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.front().front().toInt(), EPIPE);
    }

    void noticesThatTheReaderHasGoneThoughNothingIsWritten()
    {
        Pipe pipe;
        RecordQueue queue({});
        OutputWriter writer(pipe.writer(), queue, parts(writeNumber));
        QSignalSpy closed(&writer, &OutputWriter::closed);
        pipe.closeReader();
        QVERIFY(closed.wait());
    }

    void saysThatTheDiskIsFull()
    {
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        if (full < 0)
            QSKIP("no /dev/full on this system");
        RecordQueue queue({});
        OutputWriter writer(full, queue, parts(writeNumber));
        QSignalSpy closed(&writer, &OutputWriter::closed);
        queue.push(numbered(0));
        QVERIFY(closed.wait());
        QCOMPARE(closed.front().front().toInt(), ENOSPC);
        writer.finish(5s);
        ::close(full);
    }
};

QTEST_GUILESS_MAIN(OutputWriterTest)
#include "tst_output_writer.moc"
