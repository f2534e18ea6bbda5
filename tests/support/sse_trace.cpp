#include "support/sse_trace.h"

#include <algorithm>

namespace thumpline::test {

namespace {

QByteArray oneLine(QByteArrayView bytes)
{
    return bytes.toByteArray().replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\0', "\\0");
}

} // namespace

void SseTrace::event(const SseEventView &event)
{
    lines.append("event " + oneLine(event.type) + '|' + oneLine(event.data) + '|' + oneLine(event.lastEventId));
}

void SseTrace::comment(QByteArrayView text)
{
    lines.append("comment " + oneLine(text));
}

void SseTrace::retry(std::chrono::milliseconds time)
{
    lines.append("retry " + QByteArray::number(qint64 {time.count()}));
}

void SseTrace::diagnostic(const SseDiagnostic &diagnostic)
{
    lines.append(toKey(diagnostic.kind) + " at " + QByteArray::number(diagnostic.byteOffset) + ": "
                 + QByteArray::number(diagnostic.count));
}

QByteArrayList traceOf(QByteArrayView input, qsizetype pieceBytes, const SseLimits &limits)
{
    SseTrace trace;
    SseParser parser {limits};
    const qsizetype step = pieceBytes > 0 ? pieceBytes : std::max<qsizetype>(input.size(), 1);
    for (qsizetype at = 0; at < input.size(); at += step) {
        // A copy of its own for each piece: a view that outlives its read is found by AddressSanitizer.
        const QByteArray piece = input.sliced(at, std::min(step, input.size() - at)).toByteArray();
        parser.feed(piece, trace);
    }
    parser.finish(trace);
    return trace.lines;
}

QByteArrayList traceOfCut(QByteArrayView input, qsizetype cut, const SseLimits &limits)
{
    SseTrace trace;
    SseParser parser {limits};
    parser.feed(input.first(cut).toByteArray(), trace);
    parser.feed(input.sliced(cut).toByteArray(), trace);
    parser.finish(trace);
    return trace.lines;
}

} // namespace thumpline::test
