#pragma once

#include "cli/exit_code.h"

#include <QByteArray>
#include <QString>

namespace thumpline {

/// The text without what a terminal would obey: control characters (but tab and line feed), and the characters that
/// change the direction of text. Whatever comes from a server or the user passes through here before it is shown.
[[nodiscard]] QString printable(const QString &text);

/// One line on standard error, behind the program's name. Thread: any.
void complain(const QString &text);

/// A text on standard error, made printable: a summary.
void tell(const QString &text);

/// Shows one line on a terminal's standard error in place of the one before; an empty one wipes it out.
void showProgress(const QString &line);

/// How a command ends whose output ended so: `error` is an errno, 0: none. A reader that has what it wanted (EPIPE, as of
/// `| head`) is fine; what else is wrong is told.
[[nodiscard]] ExitCode afterOutput(int error, ExitCode otherwise);

/// A text on standard output, as it is (help, version). False where it can't be written.
bool print(const QString &text);

} // namespace thumpline
