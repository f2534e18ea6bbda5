#include "cli/explain_command.h"

#include "cli/descriptor_io.h"
#include "cli/explanation_lines.h"
#include "cli/json_lines.h"

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

ExplainCommand::ExplainCommand(ExplainOptions options, int outputDescriptor, Complain complain)
    : m_options(std::move(options))
    , m_outputDescriptor(outputDescriptor)
    , m_complain(std::move(complain))
{}

ExitCode ExplainCommand::run()
{
    if (m_options.file == u"-"_s)
        return explain(STDIN_FILENO);
    const int input = ::open(QFile::encodeName(m_options.file).constData(), O_RDONLY | O_CLOEXEC);
    if (input < 0) {
        m_complain(tr("Can't open %1: %2.").arg(inputName(), systemError(errno)));
        return ExitCode::Usage;
    }
    const ExitCode code = explain(input);
    ::close(input);
    return code;
}

ExitCode ExplainCommand::explain(int input)
{
    QByteArray buffer {readBytes, Qt::Uninitialized};
    int error = 0;
    while (error == 0) {
        const qsizetype got = readSome(input, buffer.data(), buffer.size());
        if (got < 0) {
            m_complain(tr("Can't read %1: %2.").arg(inputName(), systemError(static_cast<int>(-got))));
            return ExitCode::Usage;
        }
        if (got == 0) {
            if (!m_rest.isEmpty() && !m_skipping)
                readLine(std::exchange(m_rest, {}));
            write(m_explainer.finish());
            error = flush();
            break;
        }
        feed(QByteArrayView {buffer}.first(got));
        error = flush();
    }
    if (error != 0 && error != EPIPE) {
        m_complain(tr("Can't write the output: %1.").arg(systemError(error)));
        return ExitCode::Usage;
    }
    if (m_badLines > maxComplaints) {
        //: %n counts all lines of a file that could not be read
        m_complain(tr("%n line(s) could not be read.", nullptr,
                      static_cast<int>(std::min<qint64>(m_badLines, 1'000'000'000))));
    }
    return m_badLines > 0 ? ExitCode::Degraded : ExitCode::Fine;
}

void ExplainCommand::feed(QByteArrayView bytes)
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
            readLine(piece);
        } else {
            m_rest += piece;
            readLine(m_rest);
            m_rest.resize(0);
        }
    }
}

void ExplainCommand::readLine(QByteArrayView line)
{
    ++m_lines;
    if (line.trimmed().isEmpty())
        return;
    const auto record = m_reader.read(line);
    if (!record) {
        noteBadLine(QString::fromUtf8(record.error()));
    } else if (record.value()) {
        write(m_explainer.add(*record.value()));
    }
}

void ExplainCommand::noteBadLine(const QString &why)
{
    if (++m_badLines <= maxComplaints) {
        //: %1 is the number of a line in a file, %2 the reason
        m_complain(tr("Line %1 was left out: %2.").arg(QString::number(m_lines), why));
    }
}

void ExplainCommand::write(const std::vector<Explanation> &explanations)
{
    for (const Explanation &explanation : explanations) {
        if (m_options.text)
            ExplanationLines::append(explanation, m_out);
        else
            JsonLines::append(explanation, explanation.dropAt, m_out);
    }
}

int ExplainCommand::flush()
{
    const int error = writeAll(m_outputDescriptor, m_out);
    m_out.resize(0);
    return error;
}

QString ExplainCommand::inputName() const
{
    return m_options.file == u"-"_s ? tr("the standard input") : m_options.file;
}

} // namespace thumpline
