#pragma once

#include <QString>
#include <QStringList>

namespace thumpline {

/// The word that was probably meant by what was typed: at most two letters off; empty where none is, or where so little
/// was typed that it could be any. Pure; thread: any.
[[nodiscard]] QString nearestWord(QStringView typed, const QStringList &words);

} // namespace thumpline
