#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace thumpline {

/// Loads the program's texts, and Qt's own, in the user's language; window and command line alike.
///
/// `language`: as --lang has it (`de`, `pt_BR`); empty: the system's, in the user's order of preference. Numbers and
/// dates follow it, too. Where there is no translation the texts are English; they need a file as well, for their
/// plurals. Thread: the main one, once, after the application object was made; the translators are its children.
void installTranslations(QCoreApplication &application, const QString &language);

/// Whether a text names a language at all, with or without a translation here.
[[nodiscard]] bool isLanguage(const QString &language);

} // namespace thumpline
