thumpline_test(unit/entity_id LINKS thumpline_protocol)
thumpline_test(unit/stream_target LINKS thumpline_protocol)
thumpline_test(unit/timestamp LINKS thumpline_protocol)
