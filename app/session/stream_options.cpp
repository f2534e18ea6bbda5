#include "session/stream_options.h"

#include <array>

namespace thumpline {

QByteArray toKey(TransportChoice choice)
{
    switch (choice) {
    case TransportChoice::Automatic:
        return "automatic";
    case TransportChoice::Sse:
        return "sse";
    case TransportChoice::WebSocket:
        return "websocket";
    }
    Q_UNREACHABLE();
}

std::optional<TransportChoice> transportChoiceFromKey(QByteArrayView key)
{
    constexpr std::array choices {TransportChoice::Automatic, TransportChoice::Sse, TransportChoice::WebSocket};
    for (const TransportChoice choice : choices) {
        if (key == toKey(choice))
            return choice;
    }
    return std::nullopt;
}

} // namespace thumpline
