thumpline_test(unit/rate_meter LINKS thumpline_ui)
thumpline_test(unit/json_text LINKS thumpline_ui)
thumpline_test(gui/journal_view XCB LINKS thumpline_ui)
thumpline_test(gui/sources_view XCB LINKS thumpline_ui)
