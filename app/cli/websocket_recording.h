#pragma once

#include "cli/recording.h"
#include "protocol/websocket_message.h"

#include <memory>
#include <optional>

namespace thumpline {

/// The frames of a WebSocket, in lines that end in LF: the text of one frame each, or the `.wsl` form of the captures
/// (an object each, with `dir`, `opcode` and `data` or `base64`), as the first line has it.
class WebSocketRecording : public Recording
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::WebSocketRecording)
public:
    WebSocketRecording(bool typed, Complain complain);
    ~WebSocketRecording() override;

    void feed(QByteArrayView bytes) override;

private:
    enum class Form {
        Frames,
        Wsl,
    };
    struct WslLine
    {
        QByteArray opcode {};
        QByteArray data {}; ///< of frames from the server only
        bool incoming = false;
        bool lastFragment = true;
    };
    class WslReader;

    void finishStream() override;
    void keepTail(QByteArrayView tail);
    void endLine(QByteArrayView rest);
    void takeLine(QByteArrayView line);
    void takeWslLine(QByteArrayView line);
    void takeFragment(const WslLine &line);
    void takeFrame(QByteArrayView frame);

    std::unique_ptr<WslReader> m_wsl; // keeps simdjson out of what includes this
    WebSocketMessageReader m_messages {};
    std::optional<Form> m_form {};
    QByteArray m_line {}; ///< the beginning of a line whose end has not come
    QByteArray m_fragments {}; ///< of a message whose last frame has not come
    qint64 m_lineNumber = 1;
    bool m_skipLine = false; ///< the line was too long
};

} // namespace thumpline
