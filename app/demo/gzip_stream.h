#pragma once

#include <QByteArray>

namespace thumpline {

/// Wraps a stream in gzip as a proxy does that flushes after each write, without compressing anything.
///
/// Valid gzip, made of stored blocks: what a client has to deal with is the wrapping. Source: RFC 1951, 1952.
class GzipStream
{
public:
    [[nodiscard]] QByteArray write(QByteArrayView bytes); ///< the first one brings the header along
    [[nodiscard]] QByteArray finish(); ///< the last block and the trailer

private:
    quint32 m_crc = 0xffffffff;
    quint32 m_size = 0;
};

} // namespace thumpline
