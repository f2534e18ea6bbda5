#pragma once

#include <QByteArray>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace thumpline {

/// Hands out one shared copy of texts that come again and again: names, pictures and profiles of those who write much,
/// tags, words of the API.
///
/// A text that is known costs a comparison instead of an allocation, and the timeline's many rows share its memory. It
/// forgets: each text has one place by its hash, and the newest takes it. Memory: at most capacity × maxBytes.
/// Thread: any, one at a time; the copies may go to other threads.
class TextPool
{
public:
    static constexpr size_t capacity = 2048;
    static constexpr size_t maxBytes = 512; ///< longer texts are not kept

    /// The copy, or null if there is none (now).
    [[nodiscard]] const QByteArray *find(std::string_view text) const
    {
        const QByteArray &slot = m_slots[slotOf(text)];
        const bool isSame = static_cast<size_t>(slot.size()) == text.size()
            && std::memcmp(slot.constData(), text.data(), text.size()) == 0;
        return isSame ? &slot : nullptr;
    }
    /// A copy, kept if the text is short enough.
    [[nodiscard]] QByteArray add(std::string_view text);
    [[nodiscard]] QByteArray share(std::string_view text)
    {
        const QByteArray *known = find(text);
        return known ? *known : add(text);
    }

private:
    /// By the beginning, the middle and the end: addresses have long beginnings in common, and differ there.
    [[nodiscard]] static size_t slotOf(std::string_view text)
    {
        constexpr std::uint64_t odd = 0x9fb21c651e98df25;
        constexpr int shift = 64 - std::countr_zero(capacity);
        static_assert(std::has_single_bit(capacity));
        const size_t size = text.size();
        std::uint64_t hash = size;
        if (size >= 8) {
            hash += wordAt(text.data());
            hash = (hash ^ (hash >> 32)) * odd + wordAt(text.data() + (size - 8) / 2);
            hash = (hash ^ (hash >> 32)) * odd + wordAt(text.data() + size - 8);
        } else {
            for (const char c : text)
                hash = hash * 257 + static_cast<unsigned char>(c);
        }
        return static_cast<size_t>(((hash ^ (hash >> 32)) * odd) >> shift);
    }

    [[nodiscard]] static std::uint64_t wordAt(const char *at)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        return word;
    }

    std::array<QByteArray, capacity> m_slots {};
};

} // namespace thumpline
