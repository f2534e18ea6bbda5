#pragma once

#include "cli/recording.h"
#include "protocol/sse_parser.h"

namespace thumpline {

/// The body of an event stream, as a server sends it.
class SseRecording : public Recording, private SseSink
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::SseRecording)
public:
    enum class Show {
        Raw, ///< what the grammar says: events, comments, retry
        Decoded,
        Typed,
    };

    SseRecording(Show show, Complain complain);

    void feed(QByteArrayView bytes) override;

private:
    void finishStream() override;
    void event(const SseEventView &event) override;
    void comment(QByteArrayView text) override;
    void retry(std::chrono::milliseconds time) override;
    void diagnostic(const SseDiagnostic &diagnostic) override;

    bool m_raw;
    SseParser m_parser {};
};

} // namespace thumpline
