#pragma once

#include "protocol/timestamp.h"

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace thumpline {

/// How an entity's id was made, as far as its letters tell. Ids of different families have no common order.
enum class IdFamily {
    Integer, ///< a plain number below the snowflakes: old statuses, Pleroma's notifications
    Snowflake, ///< Mastodon: milliseconds since 1970 in the bits above the lower 16
    Ulid, ///< GoToSocial: 26 characters of Crockford's base 32, milliseconds in the first ten
    Flake, ///< Pleroma, Akkoma: 18 characters of base 62, milliseconds in the upper 64 of 128 bits
    Other,
};

/// The id of a status, an account, a notification…: an opaque text of 1 to 63 bytes, with an order.
///
/// It is kept in place (no allocation): ids are copied, hashed and compared more often than anything else.
/// Order: by length, then by bytes; that is the order of creation within one family of one instance
/// (protocol.md 4), and meaningless between two instances.
/// Thread: a value. Source: protocol.md 4 and 6.
class EntityId
{
public:
    static constexpr qsizetype maxBytes = 63;

    EntityId() = default;
    /// Nothing where the text is empty, longer than maxBytes, or holds blanks or control characters.
    [[nodiscard]] static std::optional<EntityId> fromText(QByteArrayView text);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype {m_size}}; }
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }
    [[nodiscard]] QString toString() const { return QString::fromUtf8(view()); }

    [[nodiscard]] IdFamily family() const;
    /// When the entity was created, where the family's ids tell: Snowflake, Ulid, Flake; up to the year 9999.
    [[nodiscard]] std::optional<Timestamp> createdAt() const;

    friend bool operator==(const EntityId &a, const EntityId &b)
    {
        return a.m_size == b.m_size && std::memcmp(a.m_bytes.data(), b.m_bytes.data(), a.m_size) == 0;
    }
    friend std::strong_ordering operator<=>(const EntityId &a, const EntityId &b)
    {
        if (a.m_size != b.m_size)
            return a.m_size <=> b.m_size;
        return std::memcmp(a.m_bytes.data(), b.m_bytes.data(), a.m_size) <=> 0;
    }
    friend size_t qHash(const EntityId &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), id.m_size, seed); }

private:
    std::array<char, maxBytes> m_bytes {};
    quint8 m_size = 0;
};

} // namespace thumpline
