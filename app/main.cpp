#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(THUMPLINE_VERSION));
    std::puts("thumpline " THUMPLINE_VERSION);
    return 0;
}
