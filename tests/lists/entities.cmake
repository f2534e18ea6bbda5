thumpline_test(unit/json_writer LINKS thumpline_protocol)
