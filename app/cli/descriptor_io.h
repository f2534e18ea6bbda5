#pragma once

#include <QByteArrayView>
#include <QString>

namespace thumpline {

/// Blocking reading and writing of file descriptors, for commands that stand in a pipe.
///
/// Descriptors that do not block by themselves are waited for. SIGPIPE must be ignored.

/// Reads some bytes; 0 at the end. Below zero: the negative errno.
[[nodiscard]] qsizetype readSome(int descriptor, char *buffer, qsizetype size);
/// An errno, 0 if all is written.
[[nodiscard]] int writeAll(int descriptor, QByteArrayView bytes);
/// What the system calls an errno.
[[nodiscard]] QString systemError(int error);

} // namespace thumpline
