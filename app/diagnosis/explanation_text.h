#pragma once

#include "diagnosis/explanation.h"

#include <QCoreApplication>
#include <QString>

namespace thumpline {

/// Explanations as sentences, in the one voice that journal, dialogs and command line share.
class ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ExplanationText)
public:
    /// The cause, with how sure it is: "Likely: …" Where it is certain, the cause alone.
    [[nodiscard]] static QString cause(const Explanation &explanation);
    [[nodiscard]] static QString confidence(Confidence confidence); ///< `certain`, `likely`
    /// What to do: for the reader, and then for who runs the server.
    [[nodiscard]] static QString advice(const Explanation &explanation);
};

} // namespace thumpline
