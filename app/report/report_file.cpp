#include "report/report_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace thumpline {

std::optional<SaveProblem> saveReport(const QString &fileName, QByteArrayView bytes)
{
    const QFileInfo target(fileName);
    if (target.exists() && !target.isFile()) { // a device or a pipe, which a file must not replace
        QFile device(fileName);
        const bool isWritten = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && device.write(bytes.data(), bytes.size()) == bytes.size();
        return isWritten ? std::nullopt : std::optional(SaveProblem {device.errorString()});
    }
    QSaveFile file(fileName);
    file.setDirectWriteFallback(true); // a file in a folder that takes no new ones
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit())
        return SaveProblem {file.errorString()};
    return std::nullopt;
}

} // namespace thumpline
