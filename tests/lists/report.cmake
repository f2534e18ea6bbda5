thumpline_test(unit/report SOURCES support/history.cpp support/history.h LINKS thumpline_cli)
thumpline_test(unit/report_privacy LINKS thumpline_report)
thumpline_test(gui/report_dialog XCB SOURCES support/demo_stories.cpp support/window_fixture.cpp LINKS thumpline_ui)
