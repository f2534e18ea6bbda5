#pragma once

#include "transport/close_reason.h"

#include <QString>

namespace thumpline {

/// Why a stream has failed, and what to do about it, in a few sentences for the person in front of the window.
[[nodiscard]] QString problemText(const CloseReason &reason);

} // namespace thumpline
