#pragma once

// Inside the decoder only: what the readers of entities share. Not in the list of public headers, as it drags
// simdjson in.

#include "protocol/entities/account.h"
#include "protocol/key_table.h"
#include "protocol/stream_event.h"
#include "protocol/text_pool.h"

#include <QByteArray>

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace thumpline {

namespace dom = simdjson::dom;

/// Where in a payload a value stands: a chain on the stack, made into a path only when there is something to say.
class Place
{
public:
    Place() = default; ///< the payload itself
    Place(const Place *parent, std::string_view name)
        : m_parent(parent)
        , m_name(name.data())
        , m_nameSize(static_cast<quint32>(name.size()))
    {}
    Place(const Place *parent, size_t index)
        : m_parent(parent)
        , m_index(static_cast<qint32>(index))
    {}

    [[nodiscard]] QByteArray path() const; ///< `reblog.account.emojis[2]`

private:
    const Place *m_parent = nullptr;
    // No std::string_view: copying one as 16 bytes, just written as two times 8, stalls the processor; one is made
    // for each field that is read.
    const char *m_name = nullptr;
    quint32 m_nameSize = 0;
    qint32 m_index = -1;
};

/// The pools of a decoder: what it hands out again instead of a new copy.
struct TextPools
{
    TextPool texts {};
    TextPool urls {}; ///< those that passed readUrl()'s check
};

/// Who keeps the bytes of the texts that are read.
enum class TextLife {
    Own, ///< each text its own, as far as pools do not share it
    View, ///< the parser, until it reads the next payload
};

/// The reading of one payload: collects what was read around, and lends the pools.
class Reading
{
public:
    static constexpr size_t maxNotes = 64; ///< what comes after is counted in the last one

    Reading(std::vector<DecodeNote> &notes, TextPools &pools, TextLife texts)
        : m_notes(notes)
        , m_pools(pools)
        , m_texts(texts)
    {}
    void note(const Place &at, QByteArrayView reason);
    [[nodiscard]] bool lendsViews() const { return m_texts == TextLife::View; }
    [[nodiscard]] QByteArray text(std::string_view text) const
    {
        const auto size = static_cast<qsizetype>(text.size());
        return lendsViews() ? QByteArray::fromRawData(text.data(), size) : QByteArray(text.data(), size);
    }
    /// The same for a text that is likely to come again.
    [[nodiscard]] QByteArray sharedText(std::string_view text) const
    {
        return lendsViews() ? this->text(text) : m_pools.texts.share(text);
    }
    [[nodiscard]] TextPool &urls() const { return m_pools.urls; }

private:
    std::vector<DecodeNote> &m_notes;
    TextPools &m_pools;
    TextLife m_texts;
    qsizetype m_suppressed = 0;
};

/// How deep in boosts and quotes a status stands: what it may still carry itself.
enum class Nesting {
    Outer, ///< a boost and a quote
    Boosted, ///< a quote
    Quoted, ///< neither
};

/// What a reader of one field is given: the value, and the entity to put it in.
template<typename Entity>
struct Field
{
    const dom::element &value; // no copy: see Place
    const Place &at;
    Reading &reading;
    Nesting nesting;
    Entity &entity;
};

/// The readers of an entity's fields by name.
template<typename Entity, size_t count>
using FieldTable = KeyTable<void (*)(const Field<Entity> &), count>;

template<typename Entity, size_t count>
consteval FieldTable<Entity, count> makeFieldTable(const KeyEntry<void (*)(const Field<Entity> &)> (&entries)[count])
{
    static_assert(count <= 64, "the fields seen are kept in the bits of one word");
    return makeKeyTable<void (*)(const Field<Entity> &)>(entries);
}

[[nodiscard]] inline QByteArray textOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A number without fraction within 64 bits; it never passes through a double.
[[nodiscard]] std::optional<qint64> wholeNumber(dom::element value);

/// "null", "a number", "a text"…: what a value is, for a reason.
[[nodiscard]] QByteArrayView kindOf(dom::element value);
/// "is a number, a text was expected"
[[nodiscard]] QByteArray wrongKind(dom::element value, QByteArrayView expected);

// Each reads one value, whatever it is; what it can't take leaves the target empty, with a note. Null is an empty
// value, without a note unless the function says "due".
void readText(dom::element value, const Place &at, Reading &reading, QByteArray &out);
void readDueText(dom::element value, const Place &at, Reading &reading, QByteArray &out);
void readOptionalText(dom::element value, const Place &at, Reading &reading, std::optional<QByteArray> &out);
/// A target that may be opened or fetched: http, https, or relative to the instance; any other scheme is left out.
void readUrl(dom::element value, const Place &at, Reading &reading, QByteArray &out);
/// The same for what comes again and again: handed out by the pools.
void readSharedText(dom::element value, const Place &at, Reading &reading, QByteArray &out);
void readSharedUrl(dom::element value, const Place &at, Reading &reading, QByteArray &out);
/// A count of things: none if it is negative, a fraction, or beyond 2^63.
void readCount(dom::element value, const Place &at, Reading &reading, std::optional<qint64> &out);
void readDueFlag(dom::element value, const Place &at, Reading &reading, bool &out); ///< false where it is none
void readFlag(dom::element value, const Place &at, Reading &reading, std::optional<bool> &out);
void readTime(dom::element value, const Place &at, Reading &reading, std::optional<Timestamp> &out);
void readDueTime(dom::element value, const Place &at, Reading &reading, std::optional<Timestamp> &out);
void readId(dom::element value, const Place &at, Reading &reading, std::optional<EntityId> &out);
/// An id that nobody orders or looks up: any text, or the digits of an integer.
void readLooseId(dom::element value, const Place &at, Reading &reading, QByteArray &out);
/// A list of texts or integers; null is an empty list.
void readTexts(dom::element value, const Place &at, Reading &reading, std::vector<QByteArray> &out);
/// A finite number as it is.
void readNumber(dom::element value, const Place &at, Reading &reading, std::optional<double> &out);

/// The id of an entity: a text, or a whole number digit for digit (noted). Empty if there is none to be had; then
/// whyNoId() tells the reason.
[[nodiscard]] EntityId requiredId(dom::element value, const Place &at, Reading &reading);
/// "id is missing", "id is null"…: for an object whose requiredId() was empty.
[[nodiscard]] QByteArray whyNoId(dom::object object, std::string_view name);
/// The last value under a name, as the readers take it; for the paths of errors only.
[[nodiscard]] std::optional<dom::element> lastOf(dom::object object, std::string_view name);

// The same as entries of a FieldTable: `{"uri", text<&Status::uri>}`.
template<auto member, typename Entity>
void text(const Field<Entity> &field)
{
    readText(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void dueText(const Field<Entity> &field)
{
    readDueText(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void optionalText(const Field<Entity> &field)
{
    readOptionalText(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void url(const Field<Entity> &field)
{
    readUrl(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void sharedText(const Field<Entity> &field)
{
    readSharedText(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void sharedUrl(const Field<Entity> &field)
{
    readSharedUrl(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void number(const Field<Entity> &field)
{
    readCount(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void dueFlag(const Field<Entity> &field)
{
    readDueFlag(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void flag(const Field<Entity> &field)
{
    readFlag(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void time(const Field<Entity> &field)
{
    readTime(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void dueTime(const Field<Entity> &field)
{
    readDueTime(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void id(const Field<Entity> &field)
{
    readId(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void ownId(const Field<Entity> &field)
{
    field.entity.*member = requiredId(field.value, field.at, field.reading);
}
template<auto member, typename Entity>
void looseId(const Field<Entity> &field)
{
    readLooseId(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void texts(const Field<Entity> &field)
{
    readTexts(field.value, field.at, field.reading, field.entity.*member);
}

/// Reads all known fields of an object in one walk, in the order in which they come: of a name that is given more
/// than once the last value counts, with a note. Returns which entries of the table were seen, one bit each.
template<typename Entity, size_t count>
quint64 readFields(dom::object object, const FieldTable<Entity, count> &table, const Place &at, Reading &reading,
                   Entity &entity, Nesting nesting = Nesting::Outer)
{
    quint64 seen = 0;
    for (const dom::key_value_pair field : object) {
        const int index = table.indexOf(field.key);
        if (index < 0)
            continue;
        const Place here {&at, field.key};
        const quint64 bit = quint64 {1} << index;
        if (seen & bit)
            reading.note(here, "is given more than once: the last one counts");
        seen |= bit;
        table.at(index)({field.value, here, reading, nesting, entity});
    }
    return seen;
}

/// The same for a value that may be no object: then nothing is read, and a note says so.
template<typename Entity, size_t count>
bool readObject(dom::element value, const FieldTable<Entity, count> &table, const Place &at, Reading &reading,
                Entity &entity)
{
    dom::object object;
    if (value.get(object)) {
        reading.note(at, wrongKind(value, "an object"));
        return false;
    }
    readFields(object, table, at, reading, entity);
    return true;
}

/// What of a list was left out.
struct Omitted
{
    size_t unreadable = 0;
    size_t beyondCap = 0;
    [[nodiscard]] int total() const { return static_cast<int>(unreadable + beyondCap); }
};

void noteOmitted(const Place &at, Reading &reading, const Omitted &omitted, size_t cap);

/// Reads a list, item by item; `readItem` says whether an item can be used (if not, it has noted why). A value that
/// is no list is an empty one, with a note.
template<typename Item>
Omitted readList(dom::element value, const Place &at, Reading &reading, size_t cap, std::vector<Item> &out,
                 bool (*readItem)(dom::element, const Place &, Reading &, Item &))
{
    out.clear();
    dom::array array;
    if (value.get(array)) {
        reading.note(at, wrongKind(value, "a list"));
        return {};
    }
    const size_t size = array.size();
    if (size == 0)
        return {};
    out.reserve(std::min(size, cap));
    Omitted omitted;
    size_t index = 0;
    for (const dom::element item : array) {
        if (out.size() == cap)
            break;
        const Place here {&at, index++};
        out.emplace_back();
        if (!readItem(item, here, reading, out.back())) {
            out.pop_back();
            ++omitted.unreadable;
        }
    }
    omitted.beyondCap = size - index;
    if (omitted.total() > 0)
        noteOmitted(at, reading, omitted, cap);
    return omitted;
}

} // namespace thumpline
