thumpline_test(unit/state_colours LINKS thumpline_ui)
thumpline_test(unit/timeline_store SOURCES support/timeline_events.cpp LINKS thumpline_timeline)
thumpline_test(unit/timeline_model SOURCES support/timeline_events.cpp LINKS thumpline_timeline)
thumpline_test(gui/timeline_view XCB SOURCES support/timeline_events.cpp LINKS thumpline_ui)
