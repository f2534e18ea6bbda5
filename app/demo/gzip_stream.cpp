#include "demo/gzip_stream.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace thumpline {

namespace {

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table {};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

template<typename T>
void appendLittleEndian(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendStored(QByteArray &out, QByteArrayView bytes, bool last)
{
    const auto size = static_cast<quint16>(bytes.size());
    out.append(last ? '\x01' : '\x00');
    appendLittleEndian(out, size);
    appendLittleEndian(out, static_cast<quint16>(~size));
    out.append(bytes);
}

} // namespace

QByteArray GzipStream::write(QByteArrayView bytes)
{
    QByteArray out;
    if (m_size == 0)
        out.append("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    for (const char c : bytes)
        m_crc = crcTable[(m_crc ^ static_cast<quint8>(c)) & 0xff] ^ (m_crc >> 8);
    m_size += static_cast<quint32>(bytes.size());
    while (!bytes.isEmpty()) {
        const auto block = bytes.first(std::min(bytes.size(), qsizetype {0xffff}));
        appendStored(out, block, false);
        bytes = bytes.sliced(block.size());
    }
    return out;
}

QByteArray GzipStream::finish()
{
    QByteArray out;
    appendStored(out, {}, true);
    appendLittleEndian(out, ~m_crc);
    appendLittleEndian(out, m_size);
    return out;
}

} // namespace thumpline
