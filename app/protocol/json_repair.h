#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace thumpline {

// Real servers send JSON that is not quite right; each of these makes a copy that can be parsed. All are linear, and
// run only after a parser has refused the original.

/// Unpaired surrogates among the escapes (`\ud83d` alone, as JavaScript writes a cut-off emoji) become U+FFFD.
/// Nothing where there is none.
[[nodiscard]] std::optional<QByteArray> withoutLoneSurrogates(QByteArrayView json);

/// Numbers that are right JSON but beyond 64 bits or the range of a double: a whole number becomes a text of its
/// digits, any other one null. Nothing where there is none.
[[nodiscard]] std::optional<QByteArray> withoutHugeNumbers(QByteArrayView json);

/// Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] QByteArray withValidUtf8(QByteArrayView text);

} // namespace thumpline
