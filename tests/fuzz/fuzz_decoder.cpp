// Any payload of any event decodes to something whose texts are UTF-8, is malformed with a reason, or unknown; and the
// typed output of it is one line of JSON.
#include "content/typed_json.h"
#include "fuzz/fuzz_target.h"
#include "protocol/decoder.h"
#include "protocol/json_fault.h"
#include "protocol/utf8.h"

#include <QByteArrayView>

using namespace thumpline;
using namespace thumpline::test;

namespace {

void check(const StreamEvent &event)
{
    require(isValidUtf8(event.wire.payload) || event.isMalformed() || event.isUnknown() || !event.entityId(),
            "what goes on is UTF-8");
    require(event.notes.size() <= 80, "the notes are bounded");
    for (const DecodeNote &note : event.notes)
        require(!note.reason.isEmpty() && isValidUtf8(note.field), "a note says what and where");
    if (const auto *malformed = std::get_if<MalformedEvent>(&event.content)) {
        require(malformed->reason.size() > event.wire.event.size() + 2, "there is a reason");
        require(malformed->offset.value_or(0) <= event.wire.payload.size(), "the place is inside the payload");
    }
    if (const Status *status = event.status()) {
        require(!status->id.isEmpty() && !status->account.acct.isEmpty(), "a status has an id and somebody behind it");
        require(isValidUtf8(status->content) && isValidUtf8(status->account.displayName), "texts are UTF-8");
        require(!status->reblog || !status->reblog->reblog, "a boost is one level deep");
    }
    QByteArray line;
    JsonWriter json(line);
    json.beginArray();
    writeEntity(json, event);
    json.endArray();
    require(!line.contains('\n') && !findJsonFault(line), "the typed output is one line of JSON");
}

} // namespace

/// The event's name, a line feed, the payload.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Decoder decoder;
    const QByteArrayView input {data, static_cast<qsizetype>(size)};
    const qsizetype end = input.indexOf('\n');
    if (end < 0)
        return 0;
    const QByteArray payload = input.sliced(end + 1).toByteArray();
    check(*decoder.decode({.event = input.first(end).toByteArray(), .payload = payload}));

    // A REST answer is cut into elements without being parsed: the parts have to be inside of it.
    const Decoder::Events events = decoder.decodeStatuses(payload);
    if (events)
        require(events.value().size() <= static_cast<std::size_t>(payload.size()), "no more elements than bytes");
    else
        require(!events.error().reason.isEmpty(), "there is a reason");
    return 0;
}
