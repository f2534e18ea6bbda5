#pragma once

#include "diagnosis/drop_case.h"
#include "diagnosis/drop_pattern.h"

#include <QCoreApplication>
#include <QStringList>

namespace thumpline {

/// What was seen of a drop, in sentences with the figures: the evidence that an explanation names.
///
/// Only what is known is said, and of the surroundings only what bears on the cause. Sentences may quote the server.
/// Pure. Thread: any.
class DropEvidence
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::DropEvidence)
public:
    /// `rule`: the one that was taken; patterns are told for the rules that rest on them.
    [[nodiscard]] static QStringList of(const DropCase &dropCase, RuleId rule);

private:
    explicit DropEvidence(const DropCase &dropCase)
        : m_case(dropCase)
    {}

    void addEnd();
    void addConnection();
    void addAnswer();
    void addPattern(RuleId rule);
    void addOthers();
    void addHealth();
    void addMachine();
    void addNext();
    void addValues(const QString &sentence, const DropPattern &pattern);

    const DropCase &m_case;
    QStringList m_lines {};
};

} // namespace thumpline
