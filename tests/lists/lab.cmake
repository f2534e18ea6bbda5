thumpline_test(unit/scaled_clock LINKS thumpline_transport)
thumpline_test(integration/scenarios LINKS thumpline_session thumpline_diagnosis thumpline_demo)
thumpline_test(integration/behind_nginx SOURCES support/nginx_proxy.cpp support/nginx_proxy.h
    LINKS thumpline_session thumpline_diagnosis thumpline_demo)
