thumpline_test(unit/rate_meter LINKS thumpline_ui)
thumpline_test(unit/json_text LINKS thumpline_ui)
thumpline_test(unit/quiet_style LINKS thumpline_ui)
thumpline_test(gui/journal_view XCB LINKS thumpline_ui)
thumpline_test(gui/sources_view XCB LINKS thumpline_ui)
thumpline_test(unit/settings LINKS thumpline_ui)
thumpline_test(unit/session_feed LINKS thumpline_ui)
thumpline_test(unit/workspace LINKS thumpline_ui)
thumpline_test(gui/health_pill XCB LINKS thumpline_ui)
thumpline_test(gui/main_window XCB SOURCES support/demo_stories.cpp support/window_fixture.cpp LINKS thumpline_ui)
thumpline_test(gui/add_stream_dialog XCB LINKS thumpline_ui)
thumpline_test(gui/window_demo XCB SOURCES support/demo_stories.cpp support/window_fixture.cpp LINKS thumpline_ui)
thumpline_test(gui/window_scenarios SOURCES support/demo_stories.cpp support/window_fixture.cpp LINKS thumpline_ui)
thumpline_test(gui/connection_view XCB SOURCES support/demo_stories.cpp support/window_fixture.cpp LINKS thumpline_ui)
thumpline_test(integration/desktop_notifications
    SOURCES support/fake_notifications.h support/private_bus.cpp support/private_bus.h
    LINKS thumpline_ui)
thumpline_test(gui/notifications_dialog XCB LINKS thumpline_ui)
thumpline_test(gui/check_dialog XCB
    SOURCES support/demo_stories.cpp support/probe_reports.cpp support/probe_reports.h support/window_fixture.cpp
    LINKS thumpline_ui)
thumpline_test(gui/compare_window XCB SOURCES support/demo_stories.cpp support/window_fixture.cpp LINKS thumpline_ui)
