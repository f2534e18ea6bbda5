#include "ui/process_usage.h"

#include <QFile>

#include <unistd.h>

#include <ctime>

namespace thumpline::processUsage {

namespace {

/// A line of /proc/self/status: `VmHWM:   123456 kB`.
std::optional<qint64> statusBytes(QByteArrayView name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all
        = file.readAll(); // a file of /proc has no size: readLine() would believe that it is at its end
    for (const QByteArray &line : all.split('\n')) {
        if (!line.startsWith(name))
            continue;
        bool ok = false;
        const qint64 kilobytes = line.sliced(name.size()).trimmed().split(' ').first().toLongLong(&ok);
        if (ok)
            return kilobytes * 1024;
    }
    return std::nullopt;
}

std::chrono::nanoseconds clockTime(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

std::optional<qint64> residentBytes()
{
    return statusBytes("VmRSS:");
}

std::optional<qint64> peakResidentBytes()
{
    return statusBytes("VmHWM:");
}

std::chrono::nanoseconds threadCpu()
{
    return clockTime(CLOCK_THREAD_CPUTIME_ID);
}

std::optional<std::chrono::milliseconds> age()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = file.readAll();
    // The second field is the program's name in brackets, and may hold blanks: count behind it. Source: proc(5).
    const QList<QByteArray> fields = all.sliced(all.lastIndexOf(')') + 1).simplified().split(' ');
    constexpr qsizetype startTime = 19; // field 22, two before the bracket, counted from 0
    const long ticks = sysconf(_SC_CLK_TCK);
    if (fields.size() <= startTime || ticks <= 0)
        return std::nullopt;
    const auto start = std::chrono::milliseconds(fields[startTime].toLongLong() * 1000 / ticks);
    return std::chrono::duration_cast<std::chrono::milliseconds>(clockTime(CLOCK_BOOTTIME)) - start;
}

} // namespace thumpline::processUsage
