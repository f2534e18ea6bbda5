#include "transport/default_transport_factory.h"

#include "transport/sse_transport.h"

namespace thumpline {

std::unique_ptr<Transport> DefaultTransportFactory::make(TransportKind kind)
{
    switch (kind) {
    case TransportKind::Sse:
        return std::make_unique<SseTransport>();
    case TransportKind::WebSocket:
        return std::make_unique<WebSocketTransport>(m_pool);
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace thumpline
