#include "cli/command_options.h"

namespace thumpline {

StreamOptions NamedStreams::optionsFor(const StreamTarget &target, const InstanceInfo &info, const Secret &token) const
{
    StreamOptions options;
    options.server = server;
    options.streamingServer = info.streamingServer;
    options.target = target;
    options.token = token;
    switch (transport) {
    case TransportChoice::Automatic:
        options.transport = info.preferredTransport();
        break;
    case TransportChoice::Sse:
        options.transport = TransportKind::Sse;
        break;
    case TransportChoice::WebSocket:
        options.transport = TransportKind::WebSocket;
        break;
    }
    const WebSocketStyle byVersion = info.hasMultiplexing() ? WebSocketStyle::Multiplexed : WebSocketStyle::Seed;
    options.webSocketStyle = webSocketStyle.value_or(byVersion);
    return options;
}

} // namespace thumpline
