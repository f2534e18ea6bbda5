#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace thumpline {

/// Why a report could not be saved.
struct SaveProblem
{
    QString text {}; ///< the system's words
};

/// Writes a whole file or nothing: what stood there before is kept where it fails (disk full, not writable). Blocks.
[[nodiscard]] std::optional<SaveProblem> saveReport(const QString &fileName, QByteArrayView bytes);

} // namespace thumpline
