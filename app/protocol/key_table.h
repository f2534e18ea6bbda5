#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace thumpline {

/// One row of a KeyTable.
template<typename Value>
struct KeyEntry
{
    std::string_view key;
    Value value;
};

/// A fixed set of words, each with a value, found by one multiplication and one comparison.
///
/// Decoding looks up some eighty field names a status, so this is on the hottest path of the program. The perfect
/// hash is searched by the compiler; a word given twice does not compile.
template<typename Value, size_t count>
class KeyTable
{
public:
    using Entry = KeyEntry<Value>;

    consteval explicit KeyTable(const Entry (&entries)[count])
    {
        for (size_t i = 0; i < count; ++i) {
            m_entries[i] = entries[i];
            m_words[i] = wordsOf(entries[i].key);
        }
        refuseDuplicates();
        for (m_seed = 0x9e3779b97f4a7c15;; m_seed = m_seed * 6364136223846793005 + 1442695040888963407) {
            m_seed |= 1;
            if (tryFill())
                return;
        }
    }

    /// The place of a word in the list that the table was made of, -1 if it is not in it.
    [[nodiscard]] constexpr int indexOf(std::string_view key) const
    {
        const Words words = wordsOf(key);
        const int index = m_slots[slotOf(words)] - 1;
        if (index < 0 || !(m_words[static_cast<size_t>(index)] == words))
            return -1;
        // The words hold all of a key of up to 16 bytes.
        return key.size() <= 16 || m_entries[static_cast<size_t>(index)].key == key ? index : -1;
    }
    [[nodiscard]] constexpr const Value &at(int index) const { return m_entries[static_cast<size_t>(index)].value; }
    /// The value of a word, or `otherwise`.
    [[nodiscard]] constexpr Value find(std::string_view key, Value otherwise) const
    {
        const int index = indexOf(key);
        return index < 0 ? otherwise : at(index);
    }
    /// The word of a value, the first one if it has several; empty if it has none.
    [[nodiscard]] constexpr std::string_view keyOf(Value value) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.value == value)
                return entry.key;
        }
        return {};
    }

private:
    static constexpr int slotBits = std::bit_width(count) + 2; // at most a quarter full: seeds are found quickly
    static_assert(count > 0 && count < 255);

    /// `size` bytes as a number; the same at compile time and (one load) at run time, but for the order of bytes.
    template<size_t size>
    static constexpr std::uint64_t load(const char *at)
    {
        std::uint64_t word = 0;
        if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
            for (size_t i = 0; i < size; ++i)
                word |= std::uint64_t {static_cast<unsigned char>(at[i])} << (8 * i);
        } else {
            std::memcpy(&word, at, size);
        }
        return word;
    }

    /// A key's first and last bytes, overlapping in short ones, and its length.
    struct Words
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t size = 0;
        friend constexpr bool operator==(const Words &, const Words &) = default;
    };

    static constexpr Words wordsOf(std::string_view key)
    {
        const size_t size = key.size();
        const char *const data = key.data();
        if (size >= 8)
            return {load<8>(data), load<8>(data + size - 8), size};
        if (size >= 4)
            return {load<4>(data), load<4>(data + size - 4), size};
        if (size > 0) // one, two or three: first, middle and last are all of it
            return {load<1>(data) | load<1>(data + size / 2) << 8, load<1>(data + size - 1), size};
        return {};
    }

    [[nodiscard]] constexpr size_t slotOf(const Words &words) const
    {
        const std::uint64_t hash = words.size + (words.first ^ (words.last * 0x9fb21c651e98df25));
        return static_cast<size_t>(((hash ^ (hash >> 29)) * m_seed) >> (64 - slotBits));
    }

    consteval void refuseDuplicates() const
    {
        for (size_t i = 0; i < count; ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (m_entries[i].key == m_entries[j].key)
                    throw "a word stands twice in a KeyTable";
            }
        }
    }

    consteval bool tryFill()
    {
        m_slots = {};
        for (size_t i = 0; i < count; ++i) {
            std::uint8_t &slot = m_slots[slotOf(m_words[i])];
            if (slot != 0)
                return false;
            slot = static_cast<std::uint8_t>(i + 1);
        }
        return true;
    }

    std::uint64_t m_seed = 0;
    std::array<Entry, count> m_entries {};
    std::array<Words, count> m_words {};
    std::array<std::uint8_t, size_t {1} << slotBits> m_slots {};
};

/// Makes a KeyTable of `{{"word", value}, …}`.
template<typename Value, size_t count>
consteval KeyTable<Value, count> makeKeyTable(const KeyEntry<Value> (&entries)[count])
{
    return KeyTable<Value, count>(entries);
}

} // namespace thumpline
