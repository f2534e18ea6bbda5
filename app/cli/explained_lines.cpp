#include "cli/explained_lines.h"

namespace thumpline {

namespace {

void appendAll(const std::vector<Explanation> &explanations, const Stamp &at, QByteArray &out)
{
    for (const Explanation &explanation : explanations)
        JsonLines::append(explanation, at, out);
}

} // namespace

void ExplainedLines::append(const SessionRecord &record, QByteArray &out)
{
    m_lines.append(record, out);
    appendAll(m_explainer.add(record), record.at, out);
}

void ExplainedLines::advance(Instant known, const Stamp &now, QByteArray &out)
{
    appendAll(m_explainer.advance(known), now, out);
}

void ExplainedLines::finish(const Stamp &now, QByteArray &out)
{
    appendAll(m_explainer.finish(), now, out);
}

} // namespace thumpline
