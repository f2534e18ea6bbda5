#include "ui/problem_text.h"

namespace thumpline {

QString problemText(const CloseReason &reason)
{
    return reason.serverError.isEmpty() ? reason.detail : reason.serverError;
}

} // namespace thumpline
