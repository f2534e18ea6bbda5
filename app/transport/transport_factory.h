#pragma once

#include "transport/transport.h"

#include <memory>

namespace thumpline {

/// Makes transports. WebSocket transports of one factory share connections where the style is Multiplexed: one for each
/// server and token. Tests replace it. Thread: the I/O thread; outlives its transports.
class TransportFactory
{
public:
    TransportFactory() = default;
    Q_DISABLE_COPY_MOVE(TransportFactory)
    virtual ~TransportFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<Transport> make(TransportKind kind) = 0;
};

} // namespace thumpline
