#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace thumpline {

/// What is wrong with a text that should be JSON, and where it shows.
struct JsonFault
{
    QByteArray reason {}; ///< English, without a full stop; never a quotation, as the text may be long or hostile
    qsizetype offset = 0; ///< in bytes
    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/// The first fault of a text by the rules of RFC 8259 and the limits of simdjson: 1024 levels, integers of 64 bits,
/// numbers that a double can hold. Nothing where there is none.
///
/// simdjson is quick, but does not say where a text is broken: what it refused is looked at again here.
[[nodiscard]] std::optional<JsonFault> findJsonFault(QByteArrayView text);

} // namespace thumpline
