set(drop_histories
    support/history.cpp support/history.h
    support/drop_histories.cpp support/drop_histories.h
    support/drop_histories_groups.cpp
    support/drop_histories_streams.cpp)
thumpline_test(unit/alert_policy SOURCES support/alert_bench.h LINKS thumpline_diagnosis)
set(hard_histories
    support/hard_histories.cpp support/hard_histories.h
    support/hard_histories_answers.cpp)
thumpline_test(unit/drop_rules SOURCES ${drop_histories} ${hard_histories} LINKS thumpline_cli)
thumpline_test(unit/drop_captures SOURCES support/history.cpp support/history.h LINKS thumpline_cli)
thumpline_test(integration/explain SOURCES ${drop_histories} integration/program.h LINKS thumpline_cli)
target_compile_definitions(tst_explain PRIVATE THUMPLINE_BINARY="$<TARGET_FILE:thumpline>")
add_dependencies(tst_explain thumpline)
