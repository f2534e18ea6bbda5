set(pulse_stories support/pulse_stories.cpp support/pulse_stories.h)

# Figures, not a test: QT_QPA_PLATFORM=offscreen build/release/tests/bench_pulse [STREAMS]
qt_add_executable(bench_pulse bench/bench_pulse.cpp ${pulse_stories})
target_include_directories(bench_pulse PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_pulse PRIVATE thumpline_ui thumpline_options)
thumpline_test(gui/pulse_view XCB SOURCES ${pulse_stories} support/pulse_fixture.h LINKS thumpline_ui)
thumpline_test(gui/pulse_input XCB SOURCES ${pulse_stories} support/pulse_fixture.h LINKS thumpline_ui)
thumpline_test(unit/pulse_series LINKS thumpline_diagnosis)
thumpline_test(unit/pulse_history SOURCES ${pulse_stories} LINKS thumpline_diagnosis)
thumpline_test(unit/pulse_axis LINKS thumpline_ui)
thumpline_test(gui/pulse_window XCB SOURCES support/demo_stories.cpp support/window_fixture.cpp LINKS thumpline_ui)
