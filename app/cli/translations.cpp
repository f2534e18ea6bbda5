#include "cli/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

bool load(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    translator->setParent(&application);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    load(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString ours = u":/i18n"_s;
    if (!load(application, locale, u"thumpline"_s, ours))
        load(application, QLocale(QLocale::English), u"thumpline"_s, ours);
}

bool isLanguage(const QString &language)
{
    return QLocale(language).language() != QLocale::C;
}

} // namespace thumpline
