#include "cli/descriptor_io.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace thumpline {

QString systemError(int error)
{
    return qt_error_string(error);
}

qsizetype readSome(int descriptor, char *buffer, qsizetype size)
{
    while (true) {
        const ssize_t got = ::read(descriptor, buffer, static_cast<size_t>(size));
        if (got >= 0)
            return got;
        if (errno == EAGAIN) {
            pollfd wait {descriptor, POLLIN, 0};
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return -errno;
        }
    }
}

int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) {
            pollfd wait {descriptor, POLLOUT, 0};
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace thumpline
