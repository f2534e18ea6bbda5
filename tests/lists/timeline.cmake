thumpline_test(unit/state_colours LINKS thumpline_ui)
