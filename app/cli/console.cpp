#include "cli/console.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

class ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ConsoleText)
};

bool isObeyed(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\t' && code != u'\n') || (code >= 0x7f && code < 0xa0);
    const bool lineBreak = code == 0x2028 || code == 0x2029;
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || lineBreak || direction;
}

} // namespace

QString printable(const QString &text)
{
    QString clean = text;
    clean.removeIf(isObeyed);
    return clean;
}

void complain(const QString &text)
{
    tell(u"thumpline: "_s + text + u'\n');
}

void tell(const QString &text)
{
    const QByteArray bytes = printable(text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

void showProgress(const QString &line)
{
    const QByteArray bytes = '\r' + printable(line).toUtf8() + "\x1b[K"; // erases what is left of the one before
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

ExitCode afterOutput(int error, ExitCode otherwise)
{
    if (error == 0)
        return otherwise;
    if (error == EPIPE)
        return ExitCode::Fine;
    //: %1 is the system's word for it, as "No space left on device"
    complain(ConsoleText::tr("The output can't be written: %1").arg(QString::fromLocal8Bit(std::strerror(error))));
    return ExitCode::Usage;
}

bool print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const size_t size = static_cast<size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size;
    return std::fflush(stdout) == 0 && written;
}

} // namespace thumpline
