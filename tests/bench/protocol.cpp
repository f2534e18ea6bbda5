// Measures the way of a byte from the stream to a line: bench_protocol FILE [MEASUREMENT…]
//
// Each line printed is `name MB/s`, by the processor's time of one thread: the best of several rounds.
#include "cli/decode_command.h"
#include "protocol/decoder.h"
#include "protocol/sse_parser.h"

#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>
#include <simdjson.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace thumpline;

namespace {

/// Counts, so that no work can be left out by the compiler.
class CountingSink : public SseSink
{
public:
    void event(const SseEventView &event) override { bytes += event.data.size(); }
    void comment(QByteArrayView text) override { bytes += text.size(); }
    void retry(std::chrono::milliseconds) override {}
    void diagnostic(const SseDiagnostic &) override { std::abort(); }

    qint64 bytes = 0;
};

class PayloadSink : public CountingSink
{
public:
    void event(const SseEventView &event) override
    {
        const QByteArray payload = event.data.toByteArray();
        simdjson::dom::element root;
        // half a character, as JavaScript may write it, is in the data; only QJsonDocument takes it
        if (event.type == "update" && !m_parser.parse(payload.constData(), std::size_t(payload.size())).get(root))
            payloads.push_back(payload);
    }

    std::vector<QByteArray> payloads {};

private:
    simdjson::dom::parser m_parser {};
};

class DecodingSink : public CountingSink
{
public:
    void event(const SseEventView &event) override
    {
        const StreamEventPtr decoded = decoder.decode(toWireMessage(event));
        if (decoded->isMalformed())
            std::abort();
        bytes += decoded->wire.payload.size();
    }

    Decoder decoder {};
};

template<typename Sink>
void parse(QByteArrayView input, qsizetype pieceBytes)
{
    Sink sink;
    SseParser parser;
    for (qsizetype at = 0; at < input.size(); at += pieceBytes)
        parser.feed(input.sliced(at, std::min(pieceBytes, input.size() - at)), sink);
    parser.finish(sink);
    if (sink.bytes == 0)
        std::abort();
}

void decodeToNowhere(const char *path, bool typed)
{
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    DecodeOptions options;
    options.file = QString::fromLocal8Bit(path);
    options.typed = typed;
    const ExitCode code = DecodeCommand {options, nowhere, [](const QString &) {}}.run();
    ::close(nowhere);
    if (code != ExitCode::Fine)
        std::abort();
}

/// The processor's time of this process, the system's part included: other processes do not count.
double cpuSeconds()
{
    timespec now {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

class Bench
{
public:
    Bench(const char *path, std::vector<QByteArray> wanted)
        : m_path(path)
        , m_wanted(std::move(wanted))
    {
        QFile file {QString::fromLocal8Bit(path)};
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "bench_protocol: can't read %s\n", path);
            std::exit(EXIT_FAILURE);
        }
        m_size = file.size();
    }

    void run();

private:
    template<typename Work>
    void measure(const char *name, qint64 bytes, const Work &work)
    {
        if (!isWanted(name))
            return;
        constexpr int rounds = 5;
        double best = 0;
        for (int round = 0; round < rounds; ++round) {
            const double start = cpuSeconds();
            work();
            best = std::max(best, static_cast<double>(bytes) / 1e6 / (cpuSeconds() - start));
        }
        std::printf("%s %.0f\n", name, best);
        std::fflush(stdout);
    }

    [[nodiscard]] bool isWanted(const char *name) const
    {
        return m_wanted.empty() || std::find(m_wanted.begin(), m_wanted.end(), name) != m_wanted.end();
    }
    void measureFile();
    void measureMemory();
    void measureJson(const std::vector<QByteArray> &payloads);

    const char *m_path;
    std::vector<QByteArray> m_wanted;
    qint64 m_size = 0;
};

void Bench::measureJson(const std::vector<QByteArray> &payloads)
{
    qint64 bytes = 0;
    for (const QByteArray &payload : payloads)
        bytes += payload.size();
    measure("qjsondocument", bytes, [&] {
        for (const QByteArray &payload : payloads) {
            if (!QJsonDocument::fromJson(payload).isObject())
                std::abort();
        }
    });
    measure("simdjson-dom", bytes, [&] {
        simdjson::dom::parser parser;
        for (const QByteArray &payload : payloads) {
            if (parser.parse(payload.constData(), static_cast<std::size_t>(payload.size())).error())
                std::abort();
        }
    });
}

void Bench::measureFile()
{
    measure("decode-lines", m_size, [&] { decodeToNowhere(m_path, false); });
    measure("decode-typed-lines", m_size, [&] { decodeToNowhere(m_path, true); });
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("decode-peak-MiB %ld\n", usage.ru_maxrss / 1024);
}

void Bench::measureMemory()
{
    QFile file {QString::fromLocal8Bit(m_path)};
    if (!file.open(QIODevice::ReadOnly))
        std::exit(EXIT_FAILURE);
    const QByteArray input = file.readAll();
    measure("parse-whole", m_size, [&] { parse<CountingSink>(input, input.size()); });
    measure("parse-64k", m_size, [&] { parse<CountingSink>(input, 65'536); });
    measure("parse-1k", m_size, [&] { parse<CountingSink>(input, 1'024); });
    measure("decode-events", m_size, [&] { parse<DecodingSink>(input, input.size()); });
    if (!isWanted("qjsondocument") && !isWanted("simdjson-dom"))
        return;
    constexpr qsizetype jsonBytes = 50'000'000; // enough; each payload is an allocation
    PayloadSink payloads;
    SseParser parser;
    parser.feed(QByteArrayView {input}.first(std::min(jsonBytes, input.size())), payloads);
    measureJson(payloads.payloads);
}

void Bench::run()
{
    // First what reads the file itself: its memory is measured before the whole of the file is in it.
    measureFile();
    const bool onlyFile = std::all_of(m_wanted.begin(), m_wanted.end(), [](const QByteArray &name) {
        return name.startsWith("decode-") && name.endsWith("lines");
    });
    if (m_wanted.empty() || !onlyFile)
        measureMemory();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("usage: bench_protocol FILE [MEASUREMENT…]\n", stderr);
        return EXIT_FAILURE;
    }
    Bench {argv[1], std::vector<QByteArray>(argv + 2, argv + argc)}.run();
    return EXIT_SUCCESS;
}
