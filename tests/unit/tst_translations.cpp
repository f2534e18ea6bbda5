#include "cli/command_line.h"
#include "cli/translations.h"
#include "cli/watch_summary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    void speak(const QString &language)
    {
        forget();
        installTranslations(*QCoreApplication::instance(), language);
    }
    static void forget()
    {
        const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
        for (QTranslator *translator : translators)
            delete translator; // takes itself off
        QLocale::setDefault(QLocale::c());
    }
    static QString complaint() { return CommandLine::parse({u"--rate"_s, u"5"_s}).error().text; }
    static QString watched(int streams)
    {
        WatchSummary summary;
        for (int i = 0; i < streams; ++i)
            summary.add({.source = QByteArray::number(i), .at = {}, .body = SourceStarted {}});
        return summary.text(1s).section(u'\n', 0, 0);
    }

private Q_SLOTS:
    void cleanup() { forget(); }

    void speaksTheLanguageThatIsAskedFor()
    {
        speak(u"de"_s);
        QVERIFY2(complaint().contains(u"angeben"), qPrintable(complaint()));
        speak(u"ja"_s);
        QVERIFY2(complaint().contains(u"指定してください"), qPrintable(complaint()));
        speak(u"en"_s);
        QVERIFY2(complaint().contains(u"say --demo too"), qPrintable(complaint()));
    }

    void speaksEnglishWhereThereIsNothingElse()
    {
        speak(u"ar"_s);
        QVERIFY2(complaint().contains(u"say --demo too"), qPrintable(complaint()));
        QCOMPARE(QLocale().textDirection(), Qt::RightToLeft); // numbers, dates and direction follow all the same
        QVERIFY(watched(2).startsWith(u"Watched 2 streams"));
    }

    void countsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("en") << u"en"_s << u"Watched 1 stream for 1 s."_s << u"Watched 2 streams for 1 s."_s;
        QTest::newRow("de") << u"de"_s << u"1 Stream für 1 s verfolgt."_s << u"2 Streams für 1 s verfolgt."_s;
        QTest::newRow("ja") << u"ja"_s << u"1 本のストリームを 1 秒 見ました。"_s
                            << u"2 本のストリームを 1 秒 見ました。"_s;
    }
    void countsInEveryLanguage()
    {
        QFETCH(QString, language);
        speak(language);
        QTEST(watched(1), "one");
        QTEST(watched(2), "two");
    }

    void knowsALanguageWhenItSeesOne_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("known");
        for (const auto &known : {"de", "ja", "en_GB", "pt-BR", "ar", "zh_Hant_TW"})
            QTest::newRow(known) << QString::fromLatin1(known) << true;
        for (const auto &unknown : {"xyzzy", "C", "../../etc/passwd", "1"})
            QTest::newRow(unknown) << QString::fromLatin1(unknown) << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void knowsALanguageWhenItSeesOne()
    {
        QFETCH(QString, language);
        QTEST(isLanguage(language), "known");
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
