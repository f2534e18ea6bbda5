#include "demo/demo_instance.h"
#include "integration/program.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace thumpline;
using namespace Qt::StringLiterals;

/// The window as a command: the real program, on Qt's offscreen platform.
class TestWindowCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheStreamsThatAreNamedAndNoOthers();
    void leavesTheStoredStreamsAsTheyAre();
    void anEmptyTokenFileEndsIt();

private:
    [[nodiscard]] std::unique_ptr<Program> program(const QStringList &arguments) const;
    [[nodiscard]] QString settingsFile() const { return m_config->filePath(u"thumpline/thumpline.conf"_s); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_config {};
};

namespace {

/// All names of streams that were opened so far, sorted.
QStringList opened(const QSignalSpy &streams)
{
    QStringList names;
    for (const QList<QVariant> &call : streams)
        names += call[1].toStringList();
    names.sort();
    return names;
}

} // namespace

void TestWindowCommand::init()
{
    m_config = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Program> TestWindowCommand::program(const QStringList &arguments) const
{
    auto program = std::make_unique<Program>(arguments);
    program->setEnvironment(u"XDG_CONFIG_HOME"_s, m_config->path());
    program->setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return program;
}

QString TestWindowCommand::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_config->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestWindowCommand::opensTheStreamsThatAreNamedAndNoOthers()
{
    DemoInstance demo(DemoOptions {});
    QVERIFY(demo.start().ok());
    QSignalSpy streams(&demo, &DemoInstance::streamOpened);
    const QString token = write(u"token"_s, demo.tokens().read + '\n');
    const auto window
        = program({u"--server"_s, demo.baseUrl().toString(), u"--stream"_s, u"public"_s, u"--stream"_s, u"hashtag"_s,
                   u"--tag"_s, u"cats"_s, u"--stream"_s, u"user"_s, u"--token-file"_s, token});
    window->start();
    QTRY_COMPARE_WITH_TIMEOUT(opened(streams), (QStringList {u"hashtag"_s, u"public"_s, u"user"_s}), 20'000);
    window->send(SIGTERM);
    QTRY_VERIFY(window->hasEnded());
    QCOMPARE(window->exitCode(), 0);
    QVERIFY(!(window->errors() + window->output()).contains(demo.tokens().read));
}

void TestWindowCommand::leavesTheStoredStreamsAsTheyAre()
{
    DemoInstance own(DemoOptions {});
    DemoInstance other(DemoOptions {});
    QVERIFY(own.start().ok() && other.start().ok());
    const auto stored = [this] { return std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat); };
    {
        const auto settings = stored();
        settings->beginWriteArray(u"sources"_s);
        settings->setArrayIndex(0);
        settings->setValue(u"server"_s, own.baseUrl());
        settings->setValue(u"stream"_s, u"public"_s);
        settings->setValue(u"transport"_s, u"sse"_s);
        settings->setValue(u"transportChoice"_s, u"sse"_s);
        settings->endArray();
    }
    QSignalSpy ownRequests(&own, &DemoInstance::requestReceived);
    QSignalSpy otherStreams(&other, &DemoInstance::streamOpened);
    const auto look = program({u"--server"_s, other.baseUrl().toString(), u"--stream"_s, u"public"_s});
    look->setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromUtf8(other.tokens().read));
    look->start();
    QTRY_COMPARE_WITH_TIMEOUT(otherStreams.count(), 1, 20'000);
    look->send(SIGTERM);
    QTRY_VERIFY(look->hasEnded());
    QCOMPARE(ownRequests.count(), 0);

    // What was stored is there at the next start, and the stream of before is not.
    const auto window = program({});
    window->start();
    QTRY_VERIFY_WITH_TIMEOUT(ownRequests.count() > 0, 20'000);
    window->send(SIGTERM);
    QTRY_VERIFY(window->hasEnded());
    QCOMPARE(otherStreams.count(), 1);
    QCOMPARE(stored()->beginReadArray(u"sources"_s), 1);
}

void TestWindowCommand::anEmptyTokenFileEndsIt()
{
    const auto window = program({u"--server"_s, u"http://127.0.0.1:9"_s, u"--stream"_s, u"public"_s, u"--token-file"_s,
                                 write(u"token"_s, "\n")});
    window->start();
    QTRY_VERIFY_WITH_TIMEOUT(window->hasEnded(), 20'000);
    QCOMPARE(window->exitCode(), 3);
    QVERIFY(window->errors().contains("token"));
}

QTEST_GUILESS_MAIN(TestWindowCommand)
#include "tst_window_command.moc"
