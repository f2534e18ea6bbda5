#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <csignal>
#include <vector>

namespace thumpline {

/// The real program as a process, as a user's shell starts it. Its keyring and settings are an empty folder's.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.setProgram(QStringLiteral(THUMPLINE_BINARY));
        m_process.setArguments(arguments);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("THUMPLINE_TOKEN"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/nonexistent"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        m_process.setProcessEnvironment(environment);
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Program)

    void setEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }
    void start() { m_process.start(); }
    void send(int signalNumber)
    {
        if (const qint64 id = m_process.processId(); id > 0) // 0, once it has ended: that would be our own group
            ::kill(static_cast<pid_t>(id), signalNumber);
    }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    [[nodiscard]] QByteArray output()
    {
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }
    [[nodiscard]] QByteArray errors()
    {
        m_errors += m_process.readAllStandardError();
        return m_errors;
    }
    /// The whole lines of the output, as JSON.
    [[nodiscard]] std::vector<QJsonObject> lines()
    {
        std::vector<QJsonObject> objects;
        const QByteArrayList texts = output().split('\n');
        for (qsizetype i = 0; i + 1 < texts.size(); ++i)
            objects.push_back(QJsonDocument::fromJson(texts[i]).object());
        return objects;
    }
    /// How many lines have this type, and this text in that field, if one is given.
    [[nodiscard]] qsizetype count(const QString &type, const QString &field = {}, const QString &text = {})
    {
        qsizetype found = 0;
        for (const QJsonObject &line : lines()) {
            if (line.value(QStringLiteral("type")).toString() == type
                && (field.isEmpty() || line.value(field).toString() == text))
                ++found;
        }
        return found;
    }

private:
    QProcess m_process {};
    QByteArray m_output {};
    QByteArray m_errors {};
};

} // namespace thumpline
