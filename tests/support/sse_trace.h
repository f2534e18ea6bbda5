#pragma once

#include "protocol/sse_parser.h"

#include <QByteArrayList>

namespace thumpline::test {

/// Writes down all that a parser reports, one line each: `event update|{"id":"1"}|`, `comment thump`, `retry 3000`,
/// `invalid-utf8 at 12: 2`. Bytes that would spoil a line are written as C escapes.
class SseTrace : public SseSink
{
public:
    void event(const SseEventView &event) override;
    void comment(QByteArrayView text) override;
    void retry(std::chrono::milliseconds time) override;
    void diagnostic(const SseDiagnostic &diagnostic) override;

    QByteArrayList lines {};
};

/// Feeds the input in pieces of a size (0: in one) and finishes.
QByteArrayList traceOf(QByteArrayView input, qsizetype pieceBytes = 0, const SseLimits &limits = {});
/// Feeds the input in two pieces and finishes.
QByteArrayList traceOfCut(QByteArrayView input, qsizetype cut, const SseLimits &limits = {});

} // namespace thumpline::test
