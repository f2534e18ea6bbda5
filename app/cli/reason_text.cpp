#include "cli/reason_text.h"

namespace thumpline {

QByteArray reasonText(const CloseReason &reason)
{
    QByteArray text = toKey(reason.phase) + ' ' + toKey(reason.ending);
    if (reason.httpStatus)
        text += ' ' + QByteArray::number(*reason.httpStatus);
    else if (reason.closeCode)
        text += ' ' + QByteArray::number(*reason.closeCode);
    const QString words = reason.serverError.isEmpty() ? reason.closeText : reason.serverError;
    if (!words.isEmpty())
        text += ": " + words.toUtf8();
    return text;
}

} // namespace thumpline
