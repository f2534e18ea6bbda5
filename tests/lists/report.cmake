thumpline_test(unit/report SOURCES support/history.cpp support/history.h LINKS thumpline_cli)
thumpline_test(unit/report_privacy LINKS thumpline_report)
