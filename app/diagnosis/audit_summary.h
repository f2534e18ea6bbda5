#pragma once

#include "diagnosis/delivery_audit.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace thumpline {

/// What an audit found, in a few sentences: for people, in their language. Pure; thread: any.
class AuditSummary
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::AuditSummary)
public:
    /// `names`: what the sides are called in sentences, as `SSE`. They are put in as they are.
    [[nodiscard]] static QString text(const AuditFigures &figures, const BothSides<QString> &names);

private:
    [[nodiscard]] static QString onArrival(const AuditFigures &figures, const BothSides<QString> &names);
    [[nodiscard]] static QString onAbsence(const AuditFigures &figures, const BothSides<QString> &names);
    [[nodiscard]] static QStringList onLoss(const AuditSideFigures &side, const QString &name);
};

} // namespace thumpline
