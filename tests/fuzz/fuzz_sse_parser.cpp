// However a stream is cut, the parser reports the same. The first byte of an input chooses the limits and the cuts.
#include "fuzz/fuzz_target.h"
#include "protocol/utf8.h"
#include "support/sse_trace.h"

#include <QByteArray>

#include <algorithm>

using namespace thumpline;
using namespace thumpline::test;

namespace {

/// Pieces whose sizes follow from the bytes themselves.
QByteArrayList traceOfOddPieces(QByteArrayView input, const SseLimits &limits)
{
    SseTrace trace;
    SseParser parser {limits};
    qsizetype at = 0;
    while (at < input.size()) {
        const qsizetype wanted = 1 + (static_cast<unsigned char>(input[at]) % 37);
        const qsizetype size = std::min(wanted, input.size() - at);
        parser.feed(input.sliced(at, size).toByteArray(), trace);
        at += size;
    }
    parser.finish(trace);
    return trace.lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const SseLimits limits = data[0] % 2 == 0 ? SseLimits {} : SseLimits {1 + data[0] / 4, 1 + data[0] / 2};
    const QByteArrayView input {data + 1, static_cast<qsizetype>(size - 1)};
    const QByteArrayList whole = traceOf(input, 0, limits);
    require(traceOf(input, 1, limits) == whole, "byte by byte gives the same");
    require(traceOf(input, 1 + data[0] / 8, limits) == whole, "pieces of one size give the same");
    require(traceOfOddPieces(input, limits) == whole, "odd pieces give the same");
    for (const QByteArray &line : whole)
        require(isValidUtf8(line), "what is reported is UTF-8");
    return 0;
}
