#pragma once

#include "protocol/json_fault.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace thumpline {

/// Why a payload is no JSON, for people: a reason, and the place in the payload where one can be named.
struct PayloadFault
{
    QByteArray reason {}; ///< English, without a full stop
    std::optional<qsizetype> offset {};
};

/// Looks into a payload that the JSON parser has refused, and tells what it is instead: nothing, a web page, UTF-16…
/// or else where its JSON breaks. Linear; for the path of errors.
[[nodiscard]] PayloadFault findPayloadFault(QByteArrayView payload);

} // namespace thumpline
