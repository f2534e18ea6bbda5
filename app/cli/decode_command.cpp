#include "cli/decode_command.h"

#include "cli/descriptor_io.h"
#include "cli/sse_recording.h"
#include "cli/websocket_recording.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

// What is read, parsed and written stays in the cache of one core.
constexpr qsizetype readBytes = 128 * 1024;
constexpr qsizetype writeBytes = 128 * 1024;

} // namespace

DecodeCommand::DecodeCommand(DecodeOptions options, int outputDescriptor, Recording::Complain complain)
    : m_options(std::move(options))
    , m_outputDescriptor(outputDescriptor)
    , m_complain(std::move(complain))
{}

ExitCode DecodeCommand::run()
{
    if (m_options.file == u"-"_s)
        return decode(STDIN_FILENO);
    const int input = ::open(QFile::encodeName(m_options.file).constData(), O_RDONLY | O_CLOEXEC);
    if (input < 0) {
        m_complain(tr("Can't open %1: %2.").arg(inputName(), systemError(errno)));
        return ExitCode::Usage;
    }
    const ExitCode code = decode(input);
    ::close(input);
    return code;
}

ExitCode DecodeCommand::decode(int input)
{
    QByteArray buffer {readBytes, Qt::Uninitialized};
    std::unique_ptr<Recording> recording;
    while (true) {
        const qsizetype got = readSome(input, buffer.data(), buffer.size());
        if (got < 0) {
            m_complain(tr("Can't read %1: %2.").arg(inputName(), systemError(static_cast<int>(-got))));
            if (recording)
                static_cast<void>(write(*recording)); // what was read is not lost; the fault is told already
            return ExitCode::Usage;
        }
        const QByteArrayView bytes = QByteArrayView {buffer}.first(got);
        if (!recording) {
            recording = makeRecording(bytes);
            if (!recording)
                return ExitCode::Usage;
        }
        if (got == 0)
            break;
        feed(*recording, bytes);
        // A read that fills the buffer has more behind it; after any other one the input may pause.
        const bool pauses = got < readBytes;
        if (!pauses && recording->lines().size() < writeBytes)
            continue;
        if (const int error = write(*recording))
            return end(error, recording.get());
    }
    recording->finish();
    return end(write(*recording), recording.get());
}

ExitCode DecodeCommand::end(int error, const Recording *recording) const
{
    if (error != 0 && error != EPIPE) {
        m_complain(tr("Can't write the output: %1.").arg(systemError(error)));
        return ExitCode::Usage;
    }
    return recording->wasMalformed() ? ExitCode::Degraded : ExitCode::Fine;
}

void DecodeCommand::feed(Recording &recording, QByteArrayView bytes) const
{
    const qsizetype step = m_options.chunkBytes > 0 ? m_options.chunkBytes : bytes.size();
    for (qsizetype at = 0; at < bytes.size(); at += step)
        recording.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
}

int DecodeCommand::write(Recording &recording) const
{
    QByteArray &lines = recording.lines();
    const int error = writeAll(m_outputDescriptor, lines);
    if (lines.capacity() > 4 * writeBytes)
        lines = {}; // one giant event does not keep its memory
    else
        lines.resize(0);
    return error;
}

TransportKind DecodeCommand::kindOf(QByteArrayView beginning) const
{
    if (m_options.as)
        return *m_options.as;
    if (m_options.file.endsWith(u".wsl"_s))
        return TransportKind::WebSocket;
    if (m_options.file.endsWith(u".sse"_s))
        return TransportKind::Sse;
    // A frame is a JSON object; no line of an event stream that means something begins with a brace.
    return beginning.trimmed().startsWith('{') ? TransportKind::WebSocket : TransportKind::Sse;
}

std::unique_ptr<Recording> DecodeCommand::makeRecording(QByteArrayView beginning) const
{
    switch (kindOf(beginning)) {
    case TransportKind::WebSocket:
        if (m_options.raw) {
            m_complain(tr("--raw shows the fields of an event stream; the frames of a WebSocket have none. Leave it "
                          "out."));
            return nullptr;
        }
        return std::make_unique<WebSocketRecording>(m_options.typed, m_complain);
    case TransportKind::Sse:
        if (beginning.startsWith("HTTP/1.")) {
            m_complain(tr("%1 holds the answer of a server with its headers and chunks: record the body alone (curl "
                          "-sN without -i or --raw).")
                           .arg(inputName()));
            return nullptr;
        }
        return std::make_unique<SseRecording>(m_options.raw         ? SseRecording::Show::Raw
                                                  : m_options.typed ? SseRecording::Show::Typed
                                                                    : SseRecording::Show::Decoded,
                                              m_complain);
    }
    Q_UNREACHABLE();
    return nullptr;
}

QString DecodeCommand::inputName() const
{
    return m_options.file == u"-"_s ? tr("the standard input") : m_options.file;
}

} // namespace thumpline
