#include "protocol/json_writer.h"

#include <QString>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace thumpline {

namespace {

/// Which bytes end a run that can be copied as it is. The lead bytes C2 and E2 only may begin an escape.
enum class Escaping {
    String,
    Raw, ///< inside JSON: quotes and backslashes are right where they are
};

constexpr qsizetype blockSize = 32;

template<Escaping how>
constexpr bool needsLook(uchar c)
{
    const bool control = (c < 0x20) | (c == 0x7f) | (c == 0xc2) | (c == 0xe2);
    if constexpr (how == Escaping::String)
        return control | (c == '"') | (c == '\\');
    else
        return control;
}

#ifdef __SSE2__

/// 0xff for each byte that needs a look.
template<Escaping how>
__m128i lookMask(const uchar *at)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    const auto all = [](int c) { return _mm_set1_epi8(static_cast<char>(c)); };
    __m128i mask = _mm_cmpeq_epi8(_mm_min_epu8(bytes, all(0x1f)), bytes); // below 0x20
    mask = _mm_or_si128(mask, _mm_cmpeq_epi8(bytes, all(0x7f)));
    mask = _mm_or_si128(mask, _mm_cmpeq_epi8(_mm_or_si128(bytes, all(0x20)), all(0xe2))); // C2 and E2
    if constexpr (how == Escaping::String) {
        mask = _mm_or_si128(mask, _mm_cmpeq_epi8(bytes, all('"')));
        mask = _mm_or_si128(mask, _mm_cmpeq_epi8(bytes, all('\\')));
    }
    return mask;
}

/// Payloads are copied through here whole, and almost all of their blocks are plain: the compiler's own vectors were
/// half as fast.
template<Escaping how>
bool isPlainBlock(const uchar *at)
{
    return _mm_movemask_epi8(_mm_or_si128(lookMask<how>(at), lookMask<how>(at + blockSize / 2))) == 0;
}

#else

/// Branch-free over a fixed count of bytes, so that the compiler makes vector instructions of it.
template<Escaping how>
bool isPlainBlock(const uchar *at)
{
    uchar found = 0;
    for (qsizetype i = 0; i < blockSize; ++i)
        found |= static_cast<uchar>(needsLook<how>(at[i]));
    return found == 0;
}

#endif

/// The length of the character at `at` if it has to be written as an escape (its code in `code`), else 0.
qsizetype escapedLength(const uchar *at, const uchar *end, char16_t &code)
{
    const qsizetype left = end - at;
    if (*at == 0xc2 && left > 1 && at[1] < 0xa0) { // U+0080 to U+009F: a terminal takes U+009B for ESC [
        code = at[1];
        return 2;
    }
    if (*at == 0xe2 && left > 2) {
        const bool lines = at[1] == 0x80 && at[2] >= 0xa8 && at[2] <= 0xae; // U+2028 to U+202E
        const bool isolates = at[1] == 0x81 && at[2] >= 0xa6 && at[2] <= 0xa9; // U+2066 to U+2069
        if (lines || isolates) {
            code = static_cast<char16_t>(0x2000 | ((at[1] & 0x3f) << 6) | (at[2] & 0x3f));
            return 3;
        }
    }
    if (*at == 0xc2 || *at == 0xe2)
        return 0;
    code = *at;
    return 1;
}

void appendEscape(QByteArray &out, char16_t code)
{
    static constexpr std::array<char, 16> hex {'0', '1', '2', '3', '4', '5', '6', '7',
                                               '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    const auto digit = [code](int shift) { return hex[static_cast<size_t>((code >> shift) & 0xf)]; };
    const std::array<char, 6> escape {'\\', 'u', digit(12), digit(8), digit(4), digit(0)};
    out.append(escape.data(), escape.size());
}

void appendShort(QByteArray &out, char16_t code)
{
    switch (code) {
    case '"':
        out.append("\\\"", 2);
        return;
    case '\\':
        out.append("\\\\", 2);
        return;
    case '\n':
        out.append("\\n", 2);
        return;
    case '\r':
        out.append("\\r", 2);
        return;
    case '\t':
        out.append("\\t", 2);
        return;
    default:
        appendEscape(out, code);
    }
}

template<Escaping how>
void appendEscaped(QByteArray &out, QByteArrayView text)
{
    const auto *at = reinterpret_cast<const uchar *>(text.data());
    const uchar *const end = at + text.size();
    const uchar *run = at;
    const auto flush = [&out, &run](const uchar *upTo) { out.append(reinterpret_cast<const char *>(run), upTo - run); };
    while (at < end) {
        while (end - at >= blockSize && isPlainBlock<how>(at))
            at += blockSize;
        const uchar *const stop = std::min(at + std::min<qsizetype>(blockSize, end - at), end);
        while (at < stop) {
            char16_t code = 0;
            const qsizetype length = needsLook<how>(*at) ? escapedLength(at, end, code) : 0;
            if (length == 0) {
                ++at;
                continue;
            }
            flush(at);
            if (how == Escaping::Raw && length == 1 && code < 0x20)
                out.append(' '); // between tokens: inside a string of valid JSON it can't stand
            else
                appendShort(out, code);
            at += length;
            run = at;
        }
    }
    flush(end);
}

} // namespace

void JsonWriter::beginValue()
{
    if (m_needsComma)
        m_out.append(',');
    m_needsComma = true;
}

/// Names, ids and words are short, plain and many: for them, one look and one copy, and no call for each comma.
bool JsonWriter::writePlain(QByteArrayView text, bool isName)
{
    uchar found = 0;
    for (const char c : text)
        found
            |= static_cast<uchar>(needsLook<Escaping::String>(static_cast<uchar>(c)) | (static_cast<uchar>(c) >= 0x80));
    if (found != 0)
        return false;
    const qsizetype before = m_out.size();
    m_out.resize(before + text.size() + (m_needsComma ? 3 : 2) + (isName ? 1 : 0));
    char *at = m_out.data() + before;
    if (m_needsComma)
        *at++ = ',';
    *at++ = '"';
    at = std::copy(text.begin(), text.end(), at);
    *at++ = '"';
    if (isName)
        *at = ':';
    m_needsComma = !isName;
    return true;
}

JsonWriter &JsonWriter::beginObject()
{
    beginValue();
    m_out.append('{');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out.append('}');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    beginValue();
    m_out.append('[');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out.append(']');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    if (!writePlain(name, true)) {
        string(name);
        m_out.append(':');
        m_needsComma = false;
    }
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView utf8)
{
    constexpr qsizetype shortBytes = 64;
    if (utf8.size() <= shortBytes && writePlain(utf8, false))
        return *this;
    beginValue();
    m_out.append('"');
    if (simdjson::validate_utf8(utf8.data(), static_cast<size_t>(utf8.size())))
        appendEscaped<Escaping::String>(m_out, utf8);
    else
        appendEscaped<Escaping::String>(m_out, QString::fromUtf8(utf8).toUtf8());
    m_out.append('"');
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    return string(text.toUtf8());
}

JsonWriter &JsonWriter::number(qint64 value)
{
    beginValue();
    std::array<char, 24> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end - digits.data());
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    beginValue();
    std::array<char, 32> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end - digits.data());
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    beginValue();
    m_out.append(value ? QByteArrayView {"true"} : QByteArrayView {"false"});
    return *this;
}

JsonWriter &JsonWriter::null()
{
    beginValue();
    m_out.append("null", 4);
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    beginValue();
    appendEscaped<Escaping::Raw>(m_out, json);
    return *this;
}

} // namespace thumpline
