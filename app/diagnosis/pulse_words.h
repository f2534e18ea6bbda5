#pragma once

#include "diagnosis/pulse_spans.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace thumpline {

/// The words for what Pulse shows, in the one voice that window and reports share. In the default locale.
class PulseWords
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::PulseWords)
public:
    [[nodiscard]] static QString state(PulseState state); ///< `live`, `waiting for the network`
    [[nodiscard]] static QString share(std::optional<double> share); ///< `97.3 %`, or a dash
};

} // namespace thumpline
