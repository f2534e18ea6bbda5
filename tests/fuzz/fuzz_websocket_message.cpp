// Any frame is an event, an error, or malformed with a reason; what is kept of it is JSON and UTF-8.
#include "fuzz/fuzz_target.h"
#include "protocol/json_fault.h"
#include "protocol/utf8.h"
#include "protocol/websocket_message.h"

#include <QByteArrayView>

using namespace thumpline;
using namespace thumpline::test;

namespace {

void check(const std::vector<ExtraField> &extra)
{
    for (const ExtraField &field : extra) {
        require(isValidUtf8(field.name), "a field's name is UTF-8");
        require(!findJsonFault(field.json), "an unknown field is kept as JSON");
    }
}

void check(const WireMessage &message, QByteArrayView)
{
    require(isValidUtf8(message.event) && isValidUtf8(message.payload), "event and payload are UTF-8");
    require(!message.payloadWasObject || !findJsonFault(message.payload), "a payload that was JSON is kept as JSON");
    check(message.extra);
}

void check(const WebSocketServerError &error, QByteArrayView)
{
    require(isValidUtf8(error.message), "an error's words are UTF-8");
    check(error.extra);
}

void check(const MalformedEvent &malformed, QByteArrayView frame)
{
    require(!malformed.reason.isEmpty() && isValidUtf8(malformed.reason), "there is a reason");
    require(malformed.reason != "the frame can't be read", "the reason names the fault");
    require(malformed.offset.value_or(0) <= frame.size(), "the place is inside the frame");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static WebSocketMessageReader reader;
    const QByteArrayView frame {data, static_cast<qsizetype>(size)};
    const WebSocketMessage message = reader.read(frame);
    std::visit([frame](const auto &content) { check(content, frame); }, message);
    return 0;
}
