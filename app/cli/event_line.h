#pragma once

#include "protocol/json_writer.h"
#include "protocol/stream_event.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace thumpline {

/// What an event's line says beside the event itself; what is not set is not written, as absent means unknown.
struct EventArrival
{
    std::vector<QByteArray> streams {}; ///< for an event that does not name its own: all of SSE
    bool recovered = false; ///< by REST, after a gap
    std::optional<std::chrono::milliseconds> delay {}; ///< creation to arrival
};

/// Writes events as `watch --json` and `decode` print them: the contract of design §9, in this one place.
///
/// `event stream id payload recovered delay malformed unknown`. The payload is written as JSON where it is some, else
/// as a text; a bare number is a text too, as ids have more digits than a reader's double. `typed` adds `entity`, what
/// the decoder understood (typed_json.h), and `notes`, what it read around.
/// Thread: any, one at a time; keeps a parser's buffers from event to event.
class EventLine
{
public:
    explicit EventLine(bool typed = false);
    ~EventLine();
    EventLine(EventLine &&) noexcept;
    EventLine &operator=(EventLine &&) noexcept;

    /// Writes the event's fields into an object that the caller has begun (`type`, `at`, `source`) and will end.
    void write(const StreamEvent &event, const EventArrival &arrival, JsonWriter &json);

private:
    class PayloadWriter;
    bool m_typed;
    std::unique_ptr<PayloadWriter> m_payloads; // keeps simdjson out of the commands
};

} // namespace thumpline
