#include "ui/problem_text.h"

#include "diagnosis/close_reason_text.h"

namespace thumpline {

QString problemText(const CloseReason &reason)
{
    const ReasonText text = CloseReasonText::of(reason);
    QString all = CloseReasonText::withServerWords(reason, text.explanation);
    for (const QString &more : {text.cause, text.advice}) {
        if (!more.isEmpty())
            all += u' ' + more;
    }
    return all;
}

} // namespace thumpline
