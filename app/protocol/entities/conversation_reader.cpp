#include "protocol/entities/event_entity_readers.h"

namespace thumpline {

namespace {

constexpr size_t maxAccounts = 256;

bool readParticipant(dom::element value, const Place &at, Reading &reading, Account &out)
{
    if (readAccount(value, at, reading, out))
        return true;
    reading.note(at, whyNoAccount(value));
    return false;
}

constexpr auto conversationFields = makeFieldTable<Conversation>({
    {"id", ownId<&Conversation::id>},
    {"unread", dueFlag<&Conversation::unread>},
    {"accounts",
     [](const Field<Conversation> &f) {
         readList(f.value, f.at, f.reading, maxAccounts, f.entity.accounts, readParticipant);
     }},
    {"last_status", optionalStatus<&Conversation::lastStatus>},
});

} // namespace

std::optional<QByteArray> readConversation(dom::element value, const Place &at, Reading &reading, Conversation &out)
{
    dom::object object;
    if (value.get(object))
        return wrongKind(value, "a conversation");
    const quint64 seen = readFields(object, conversationFields, at, reading, out);
    if (out.id.isEmpty())
        return whyNoId(object, "id");
    if (!(seen >> conversationFields.indexOf("accounts") & 1))
        reading.note({&at, "accounts"}, "is missing");
    return std::nullopt;
}

} // namespace thumpline
