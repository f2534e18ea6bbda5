thumpline_test(unit/manual_clock LINKS thumpline_transport)
thumpline_test(unit/secret LINKS thumpline_transport)
