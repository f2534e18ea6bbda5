#include "cli/explanation_lines.h"

#include "content/safe_text.h"
#include "diagnosis/explanation_text.h"

namespace thumpline {

using namespace Qt::StringLiterals;

void ExplanationLines::append(const Explanation &explanation, QByteArray &out)
{
    const auto line = [&out](const QString &before, const QString &text) {
        if (!text.isEmpty())
            out += (before + safeLine(QStringView {text}, 1000)).toUtf8() + '\n';
    };
    const auto time
        = [](const Stamp &at) { return at.wall.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s); };
    QString when = time(explanation.dropAt);
    if (explanation.until) {
        //: from when to when: "10:00:00 to 10:03:00"
        when = tr("%1 to %2").arg(when, time(*explanation.until));
    }
    const QString rule
        = explanation.rule.isKnown() ? u"  ["_s + QString::fromLatin1(toKey(explanation.rule)) + u']' : QString();
    line({},
         when + u"  "_s + QString::fromUtf8(explanation.source) + rule + u"  "_s + ExplanationText::cause(explanation));
    for (const QString &sentence : explanation.evidence)
        line(u"    · "_s, sentence);
    line(u"    "_s, explanation.tellApart);
    line(u"    "_s, ExplanationText::advice(explanation));
}

} // namespace thumpline
