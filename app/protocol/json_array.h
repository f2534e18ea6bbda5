#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace thumpline {

/// Cuts the text of a JSON array into the texts of its elements, without reading them.
///
/// Nothing where the text is no array, or its brackets don't match. The elements may still be broken inside: they
/// are parsed one by one, each with its own JSON at hand. Linear, no recursion.
[[nodiscard]] std::optional<std::vector<QByteArrayView>> splitJsonArray(QByteArrayView json);

} // namespace thumpline
