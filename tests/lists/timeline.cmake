thumpline_test(unit/state_colours LINKS thumpline_ui)
thumpline_test(unit/timeline_store SOURCES support/timeline_events.cpp LINKS thumpline_timeline)
