#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace thumpline {

/// Whether these arguments (without the program's name) ask for something that needs no window: a command, or the help
/// or the version.
[[nodiscard]] bool needsNoWindow(const QStringList &arguments);

/// Runs such a command to its end: reads the arguments, complains about what is wrong with them, runs the event loop
/// where it needs one. Returns the exit code. Thread: the main one.
[[nodiscard]] int runCommand(QCoreApplication &application, const QStringList &arguments);

} // namespace thumpline
