thumpline_test(unit/http_headers LINKS thumpline_transport)
thumpline_test(unit/manual_clock LINKS thumpline_transport)
thumpline_test(unit/secret LINKS thumpline_transport)
thumpline_test(integration/sse_transport
    SOURCES integration/capture.cpp integration/capture.h integration/raw_server.cpp integration/raw_server.h
        integration/transport_log.h
    LINKS thumpline_transport)
thumpline_test(integration/rest_client
    SOURCES integration/raw_server.cpp integration/raw_server.h
    LINKS thumpline_transport)
thumpline_test(integration/websocket_transport
    SOURCES integration/raw_server.cpp integration/raw_server.h integration/transport_log.h
    LINKS thumpline_transport)
thumpline_test(unit/websocket_routing LINKS thumpline_transport)
thumpline_test(integration/health_poller
    SOURCES integration/raw_server.cpp integration/raw_server.h
    LINKS thumpline_health)
thumpline_test(integration/websocket_captures
    SOURCES integration/capture.cpp integration/capture.h integration/raw_server.cpp integration/raw_server.h
        integration/transport_log.h
    LINKS thumpline_transport)
thumpline_test(integration/transport_demo
    SOURCES integration/transport_log.h
    LINKS thumpline_transport thumpline_demo)
