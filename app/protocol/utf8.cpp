#include "protocol/utf8.h"

#include <simdjson.h>

#include <cstring>

namespace thumpline {

namespace {

using Byte = unsigned char;

/// How a character goes on after its first byte; no continuation at all for a byte that can't be first.
struct Lead
{
    int continuations = 0;
    Byte secondFrom = 0x80;
    Byte secondTo = 0xbf;
};

Lead leadOf(Byte first)
{
    if (first >= 0xc2 && first <= 0xdf)
        return {1};
    if (first == 0xe0)
        return {2, 0xa0, 0xbf}; // below: an overlong form
    if (first == 0xed)
        return {2, 0x80, 0x9f}; // above: a surrogate
    if (first >= 0xe1 && first <= 0xef)
        return {2};
    if (first == 0xf0)
        return {3, 0x90, 0xbf}; // below: an overlong form
    if (first == 0xf4)
        return {3, 0x80, 0x8f}; // above: beyond U+10FFFF
    if (first >= 0xf1 && first <= 0xf3)
        return {3};
    return {};
}

struct Character
{
    qsizetype bytes = 1; ///< that belong together; for a broken one, its maximal part
    bool valid = false;
};

Character characterAt(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return static_cast<Byte>(bytes[i]); };
    if (byteAt(at) < 0x80)
        return {1, true};
    const Lead lead = leadOf(byteAt(at));
    if (lead.continuations == 0)
        return {1, false};
    Byte from = lead.secondFrom;
    Byte to = lead.secondTo;
    for (qsizetype i = 1; i <= lead.continuations; ++i) {
        if (at + i >= bytes.size() || byteAt(at + i) < from || byteAt(at + i) > to)
            return {i, false};
        from = 0x80;
        to = 0xbf;
    }
    return {1 + lead.continuations, true};
}

/// For lines of a few bytes (`event: update`), where a call into simdjson costs more than the work.
bool isShortAscii(QByteArrayView bytes)
{
    constexpr qsizetype wordBytes = sizeof(quint64);
    quint64 seen = 0;
    qsizetype at = 0;
    for (; at + wordBytes <= bytes.size(); at += wordBytes) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof(word));
        seen |= word;
    }
    for (; at < bytes.size(); ++at)
        seen |= static_cast<Byte>(bytes[at]);
    return (seen & 0x8080'8080'8080'8080) == 0;
}

} // namespace

bool isValidUtf8(QByteArrayView bytes)
{
    constexpr qsizetype shortBytes = 64;
    if (bytes.size() <= shortBytes && isShortAscii(bytes))
        return true;
    return simdjson::validate_utf8(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

qsizetype validUtf8Prefix(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const Character character = characterAt(bytes, at);
        if (!character.valid)
            break;
        at += character.bytes;
    }
    return at;
}

qsizetype appendReplacingInvalidUtf8(QByteArrayView bytes, QByteArray &buffer)
{
    static constexpr QByteArrayView replacement {"\xef\xbf\xbd"};
    qsizetype replaced = 0;
    qsizetype copied = 0; // what stands before this is in the buffer
    qsizetype at = 0;
    while (at < bytes.size()) {
        const Character character = characterAt(bytes, at);
        if (!character.valid) {
            buffer.append(bytes.sliced(copied, at - copied)).append(replacement);
            copied = at + character.bytes;
            ++replaced;
        }
        at += character.bytes;
    }
    buffer.append(bytes.sliced(copied));
    return replaced;
}

} // namespace thumpline
