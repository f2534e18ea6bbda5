#include "diagnosis/explanation.h"

namespace thumpline {

QByteArray toKey(RuleId rule)
{
    return rule.isKnown() ? 'D' + QByteArray::number(rule.number) : QByteArray();
}

QByteArray toKey(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return "certain";
    case Confidence::Likely:
        return "likely";
    case Confidence::Possible:
        return "possible";
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
