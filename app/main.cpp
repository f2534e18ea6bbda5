#include "cli/run_command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"thumpline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(THUMPLINE_VERSION));
    QCoreApplication application(argc, argv);
    return thumpline::runCommand(application, QCoreApplication::arguments().sliced(1));
}
