#pragma once

#include "cli/command_options.h"

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace thumpline {

/// Opens the window as the command line asks for it, and runs until it is closed. Returns the exit code.
///
/// Everything that the window lives on is made here and goes in the reverse order: I/O thread, queue, settings, keyring,
/// demo. Thread: the main one, once.
[[nodiscard]] int runWindow(QApplication &application, const WindowOptions &options);

} // namespace thumpline
