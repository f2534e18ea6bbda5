#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/run_command.h"
#include "cli/translations.h"
#include "ui/application.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace thumpline;

namespace {

/// A display, or a platform that needs none: without one QApplication would end the program with a word for developers.
bool canOpenWindow(const QStringList &words)
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") || words.contains(u"-platform"_s);
}

int openWindow(QApplication &application)
{
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    installTranslations(application, CommandLine::language(arguments));
    if (QLocale().textDirection() == Qt::RightToLeft) // also where there is no translation that would say so
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto command = CommandLine::parse(arguments);
    if (!command) {
        complain(command.error().text);
        return static_cast<int>(ExitCode::Usage);
    }
    return runWindow(application, std::get<WindowOptions>(command.value()));
}

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"thumpline"_s);
    QCoreApplication::setOrganizationName(u"thumpline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(THUMPLINE_VERSION));
    const QStringList words = wordsOf(argc, argv);
    if (needsNoWindow(words) || !canOpenWindow(words)) {
        QCoreApplication application(argc, argv);
        return runCommand(application, QCoreApplication::arguments().sliced(1));
    }
    QGuiApplication::setApplicationDisplayName(u"Thumpline"_s);
    QApplication application(argc, argv);
    return openWindow(application);
}
