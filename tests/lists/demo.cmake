thumpline_test(unit/demo_faults LINKS thumpline_demo)
thumpline_test(unit/demo_payloads LINKS thumpline_demo)
thumpline_test(unit/http_request LINKS thumpline_demo)
thumpline_test(unit/websocket_frames LINKS thumpline_demo)
thumpline_test(integration/demo_captures LINKS thumpline_demo)
thumpline_test(integration/demo_instance LINKS thumpline_demo)
thumpline_test(integration/demo_wire_faults LINKS thumpline_demo)
thumpline_test(integration/demo_rest LINKS thumpline_demo)
thumpline_test(integration/demo_load LINKS thumpline_demo)
thumpline_test(integration/demo_server_command
    SOURCES ${PROJECT_SOURCE_DIR}/app/cli/demo_server_command.cpp
    LINKS thumpline_diagnosis thumpline_demo thumpline_session)
