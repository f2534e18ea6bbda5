#include "cli/record_input.h"

#include "cli/descriptor_io.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readBytes = 128 * 1024;
// A line holds a whole payload; no honest one is longer.
constexpr qsizetype maxLineBytes = 8 * 1024 * 1024;
constexpr qint64 maxComplaints = 10;

} // namespace

RecordInput::RecordInput(QString file, Complain complain)
    : m_file(std::move(file))
    , m_complain(std::move(complain))
{}

bool RecordInput::read(const Take &take, const GoOn &goOn)
{
    if (m_file == u"-"_s)
        return readAll(STDIN_FILENO, take, goOn);
    const int descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        m_complain(tr("Can't open %1: %2.").arg(name(), systemError(errno)));
        return false;
    }
    const bool isRead = readAll(descriptor, take, goOn);
    ::close(descriptor);
    return isRead;
}

bool RecordInput::readAll(int descriptor, const Take &take, const GoOn &goOn)
{
    QByteArray buffer {readBytes, Qt::Uninitialized};
    do {
        const qsizetype got = readSome(descriptor, buffer.data(), buffer.size());
        if (got < 0) {
            m_complain(tr("Can't read %1: %2.").arg(name(), systemError(static_cast<int>(-got))));
            return false;
        }
        if (got == 0) {
            if (!m_rest.isEmpty() && !m_skipping)
                readLine(std::exchange(m_rest, {}), take);
            break;
        }
        feed(QByteArrayView {buffer}.first(got), take);
    } while (goOn());
    if (m_badLines > maxComplaints) {
        //: %n counts all lines of a file that could not be read
        m_complain(tr("%n line(s) could not be read.", nullptr,
                      static_cast<int>(std::min<qint64>(m_badLines, 1'000'000'000))));
    }
    return true;
}

void RecordInput::feed(QByteArrayView bytes, const Take &take)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        if (!m_skipping && m_rest.size() + piece.size() > maxLineBytes) {
            ++m_lines;
            noteBadLine(tr("it is longer than any line may be"));
            m_rest = {};
            m_skipping = true;
        }
        if (end < 0) {
            if (!m_skipping)
                m_rest += piece;
            return;
        }
        bytes = bytes.sliced(end + 1);
        if (std::exchange(m_skipping, false))
            continue;
        if (m_rest.isEmpty()) {
            readLine(piece, take);
        } else {
            m_rest += piece;
            readLine(m_rest, take);
            m_rest.resize(0);
        }
    }
}

void RecordInput::readLine(QByteArrayView line, const Take &take)
{
    ++m_lines;
    if (line.trimmed().isEmpty())
        return;
    const auto record = m_reader.read(line);
    if (!record)
        noteBadLine(QString::fromUtf8(record.error()));
    else if (record.value())
        take(*record.value());
}

void RecordInput::noteBadLine(const QString &why)
{
    if (++m_badLines <= maxComplaints) {
        //: %1 is the number of a line in a file, %2 the reason
        m_complain(tr("Line %1 was left out: %2.").arg(QString::number(m_lines), why));
    }
}

QString RecordInput::name() const
{
    return m_file == u"-"_s ? tr("the standard input") : m_file;
}

} // namespace thumpline
