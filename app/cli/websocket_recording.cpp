#include "cli/websocket_recording.h"

#include <simdjson.h>

#include <cstring>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

/// A frame of 8 MiB, the limit of a live connection, with each of its bytes written as an escape.
constexpr qsizetype maxLineBytes = qsizetype {48} * 1024 * 1024;
constexpr qsizetype keptBytes = qsizetype {1} * 1024 * 1024;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

/// One line of a `.wsl` file.
class WebSocketRecording::WslReader
{
public:
    /// Nothing where the line is no line of this form.
    std::optional<WslLine> read(QByteArrayView text);

private:
    static QByteArray dataOf(simdjson::dom::object object);

    simdjson::dom::parser m_parser {};
};

std::optional<WebSocketRecording::WslLine> WebSocketRecording::WslReader::read(QByteArrayView text)
{
    if (text.size() > keptBytes)
        m_parser = simdjson::dom::parser {}; // what a giant line needed is not kept for long
    simdjson::dom::object object;
    std::string_view direction;
    if (m_parser.parse(text.data(), static_cast<std::size_t>(text.size())).get(object) || object["dir"].get(direction))
        return std::nullopt;
    WslLine line;
    line.incoming = direction == "in";
    if (std::string_view opcode; !object["opcode"].get(opcode))
        line.opcode = viewOf(opcode).toByteArray();
    if (bool final = true; !object["fin"].get(final))
        line.lastFragment = final;
    if (line.incoming)
        line.data = dataOf(object);
    return line;
}

QByteArray WebSocketRecording::WslReader::dataOf(simdjson::dom::object object)
{
    std::string_view text;
    if (!object["data"].get(text))
        return viewOf(text).toByteArray();
    if (!object["base64"].get(text))
        return QByteArray::fromBase64(viewOf(text).toByteArray());
    return {};
}

WebSocketRecording::WebSocketRecording(bool typed, Complain complain)
    : Recording(typed, std::move(complain))
    , m_wsl(std::make_unique<WslReader>())
{}

WebSocketRecording::~WebSocketRecording() = default;

void WebSocketRecording::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const void *found = std::memchr(bytes.data(), '\n', static_cast<std::size_t>(bytes.size()));
        if (!found) {
            keepTail(bytes);
            return;
        }
        const qsizetype end = static_cast<const char *>(found) - bytes.data();
        endLine(bytes.first(end));
        bytes = bytes.sliced(end + 1);
    }
}

void WebSocketRecording::finishStream()
{
    if (!m_line.isEmpty())
        endLine({});
    if (!m_fragments.isEmpty())
        complain(tr("The recording ended inside a message of several frames."), false);
}

void WebSocketRecording::keepTail(QByteArrayView tail)
{
    if (m_skipLine)
        return;
    if (m_line.size() + tail.size() <= maxLineBytes) {
        m_line.append(tail);
        return;
    }
    complain(tr("Line %1 is longer than %2 bytes and was dropped.").arg(m_lineNumber).arg(maxLineBytes), true);
    m_line = {};
    m_skipLine = true;
}

void WebSocketRecording::endLine(QByteArrayView rest)
{
    if (!m_skipLine && m_line.isEmpty() && rest.size() <= maxLineBytes) {
        takeLine(rest);
    } else {
        keepTail(rest);
        if (!m_skipLine)
            takeLine(m_line);
    }
    m_skipLine = false;
    if (m_line.capacity() > keptBytes)
        m_line = {};
    else
        m_line.resize(0); // keeps the memory
    ++m_lineNumber;
}

void WebSocketRecording::takeLine(QByteArrayView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return;
    if (!m_form)
        m_form = m_wsl->read(line) ? Form::Wsl : Form::Frames;
    if (*m_form == Form::Wsl)
        takeWslLine(line);
    else
        takeFrame(line);
}

void WebSocketRecording::takeWslLine(QByteArrayView text)
{
    const std::optional<WslLine> line = m_wsl->read(text);
    if (!line) {
        complain(tr("Line %1 is no line of a recording.").arg(m_lineNumber), true);
        return;
    }
    if (!line->incoming)
        return;
    const bool isText = line->opcode == "text";
    if (line->opcode == "ping" || line->opcode == "pong") {
        writeHeartbeat(line->opcode, nullptr);
    } else if (line->opcode == "binary") {
        complain(tr("Line %1 is a binary frame, which no server of this protocol sends.").arg(m_lineNumber), true);
    } else if (isText && line->lastFragment) {
        takeFrame(line->data);
    } else if (isText || line->opcode == "continuation") {
        takeFragment(*line);
    }
}

void WebSocketRecording::takeFragment(const WslLine &line)
{
    if (m_fragments.size() + line.data.size() > maxLineBytes) {
        complain(tr("The message that ends in line %1 is too long and was dropped.").arg(m_lineNumber), true);
        m_fragments = {};
        return;
    }
    m_fragments += line.data;
    if (line.lastFragment)
        takeFrame(std::exchange(m_fragments, {}));
}

void WebSocketRecording::takeFrame(QByteArrayView frame)
{
    WebSocketMessage message = m_messages.read(frame);
    if (auto *wire = std::get_if<WireMessage>(&message))
        writeEvent(std::move(*wire));
    else if (const auto *fault = std::get_if<MalformedEvent>(&message))
        writeMalformed(frame, *fault);
    else if (const auto *error = std::get_if<WebSocketServerError>(&message))
        complain(
            tr("Line %1: the server says: %2").arg(QString::number(m_lineNumber), QString::fromUtf8(error->message)),
            false);
}

} // namespace thumpline
