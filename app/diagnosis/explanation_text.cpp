#include "diagnosis/explanation_text.h"

namespace thumpline {

QString ExplanationText::cause(const Explanation &explanation)
{
    if (!explanation.rule.isKnown()) // it says how it ended, not why
        return explanation.text;
    switch (explanation.confidence) {
    case Confidence::Certain:
        return explanation.text;
    case Confidence::Likely:
        //: how sure a cause is, which follows as one or two sentences
        return tr("Likely: %1").arg(explanation.text);
    case Confidence::Possible:
        //: how sure a cause is, which follows as one or two sentences
        return tr("Possibly: %1").arg(explanation.text);
    }
    Q_UNREACHABLE();
    return {};
}

QString ExplanationText::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return tr("certain", "how sure a cause is");
    case Confidence::Likely:
        return tr("likely", "how sure a cause is");
    case Confidence::Possible:
        return tr("possible", "how sure a cause is");
    }
    Q_UNREACHABLE();
}

QString ExplanationText::advice(const Explanation &explanation)
{
    if (explanation.adminAdvice.isEmpty())
        return explanation.advice;
    //: %1 is advice, in one or more sentences
    const QString admin = tr("If you run this server: %1").arg(explanation.adminAdvice);
    //: two advices, one behind the other
    return explanation.advice.isEmpty() ? admin : tr("%1 %2").arg(explanation.advice, admin);
}

} // namespace thumpline
