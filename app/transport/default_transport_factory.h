#pragma once

#include "transport/transport_factory.h"
#include "transport/websocket_transport.h"

namespace thumpline {

/// Makes transports that really connect.
class DefaultTransportFactory final : public TransportFactory
{
public:
    [[nodiscard]] std::unique_ptr<Transport> make(TransportKind kind) override;

private:
    WebSocketPool m_pool {};
};

} // namespace thumpline
