thumpline_test(unit/height_index LINKS thumpline_ui)
thumpline_test(unit/payload_pool LINKS thumpline_timeline)
thumpline_test(unit/state_colours LINKS thumpline_ui)
thumpline_test(unit/status_layout SOURCES support/timeline_events.cpp LINKS thumpline_ui)
thumpline_test(unit/timeline_model SOURCES support/timeline_events.cpp LINKS thumpline_timeline)
thumpline_test(unit/timeline_store SOURCES support/timeline_events.cpp LINKS thumpline_timeline)
thumpline_test(gui/timeline_view XCB SOURCES support/timeline_events.cpp LINKS thumpline_ui)

# Figures, not a test: build/release/tests/bench_timeline [ROWS]
qt_add_executable(bench_timeline bench/bench_timeline.cpp bench/made_up_statuses.cpp)
target_include_directories(bench_timeline PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_timeline PRIVATE thumpline_ui thumpline_options)
thumpline_test(unit/found_later SOURCES support/timeline_events.cpp LINKS thumpline_timeline)
