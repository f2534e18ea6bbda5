# The arrows of the house, and that the check of them would notice.
add_test(NAME check.includes COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check_includes)
add_test(NAME check.includes_self_test COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check_includes_self_test)
set_tests_properties(check.includes check.includes_self_test PROPERTIES LABELS check TIMEOUT 60)

thumpline_test(unit/command_line LINKS thumpline_cli)
thumpline_test(unit/output_writer LINKS thumpline_cli)
thumpline_test(unit/json_lines LINKS thumpline_cli)
thumpline_test(unit/probe_findings
    SOURCES support/probe_reports.cpp support/probe_reports.h
    LINKS thumpline_cli)
thumpline_test(integration/instance_probe
    SOURCES integration/raw_server.cpp integration/raw_server.h support/nginx_proxy.cpp support/nginx_proxy.h
    LINKS thumpline_demo thumpline_probe)
thumpline_test(unit/audit_report LINKS thumpline_diagnosis)
thumpline_test(unit/live_audit LINKS thumpline_diagnosis)
thumpline_test(unit/delivery_audit LINKS thumpline_diagnosis)
thumpline_test(unit/watch_summary LINKS thumpline_cli)
thumpline_test(unit/instance_address LINKS thumpline_account)
thumpline_test(integration/instance_lookup
    SOURCES integration/raw_server.cpp integration/raw_server.h
    LINKS thumpline_account thumpline_demo)
thumpline_test(unit/readable_lines LINKS thumpline_cli)
thumpline_test(unit/translations LINKS thumpline_cli)

# The real program as a process.
function(thumpline_program_test name)
    thumpline_test(integration/${name} SOURCES integration/program.h LINKS thumpline_demo)
    target_compile_definitions(tst_${name} PRIVATE THUMPLINE_BINARY="$<TARGET_FILE:thumpline>")
    add_dependencies(tst_${name} thumpline)
endfunction()
thumpline_program_test(audit_command)
thumpline_program_test(watch_command)
thumpline_program_test(window_command)
thumpline_program_test(probe_command)
