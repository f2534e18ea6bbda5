#pragma once

#include "diagnosis/explanation.h"

#include <QByteArray>
#include <QCoreApplication>

namespace thumpline {

/// Writes explanations as paragraphs for people: the cause first, then what it follows from, then what to do.
///
/// What servers say in it is made safe to print.
class ExplanationLines
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ExplanationLines)
public:
    static void append(const Explanation &explanation, QByteArray &out);
};

} // namespace thumpline
