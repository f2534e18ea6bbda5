#pragma once

#include <QByteArrayView>
#include <QString>

namespace thumpline {

struct JsonTextLimits
{
    qsizetype stringBytes = 4'000; ///< of one string: a text edit lays out a line as a whole
    qsizetype totalBytes = 400'000; ///< of the result
    int depth = 40; ///< deeper levels are not indented further
};

/// A payload made readable, and how much of it is not shown.
struct JsonText
{
    QString text {};
    qint64 hiddenBytes = 0; ///< left out, each place marked by `…`; the raw payload has them
};

/// Lays JSON out in lines, two blanks a level. Order, spelling of numbers and escapes stay as they were sent.
///
/// Tolerant: works on broken JSON too, and leaves what does not begin like JSON as it is. Characters that would
/// disturb the layout (controls, bidirectional overrides) are shown as `\u202e`.
/// Cost: one pass. Thread: any.
[[nodiscard]] JsonText prettyJson(QByteArrayView payload, const JsonTextLimits &limits = {});

} // namespace thumpline
