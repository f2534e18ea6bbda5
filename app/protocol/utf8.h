#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace thumpline {

/// Whether the bytes are UTF-8 without a flaw: no overlong form, no surrogate, nothing beyond U+10FFFF, nothing cut.
[[nodiscard]] bool isValidUtf8(QByteArrayView bytes);

/// How many bytes stand before the first flaw; all of them where there is none.
[[nodiscard]] qsizetype validUtf8Prefix(QByteArrayView bytes);

/// Appends the bytes to a buffer, with U+FFFD for what is no UTF-8; returns how many were put in.
///
/// One U+FFFD stands for each maximal part of a character, as the Encoding standard and browsers have it; a
/// character cut off by the end counts as one. The buffer grows to three times the input at most.
/// Source: Encoding standard, "UTF-8 decoder".
qsizetype appendReplacingInvalidUtf8(QByteArrayView bytes, QByteArray &buffer);

} // namespace thumpline
