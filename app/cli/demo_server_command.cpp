#include "cli/demo_server_command.h"

#include "demo/demo_instance.h"
#include "demo/scenario_player.h"
#include "diagnosis/duration_text.h"

#include <QTimer>

#include <unistd.h>

#include <cerrno>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int pastStatuses = 40; // who asks by REST finds that the harbour was not built a second ago

/// With a past, and its own periods as much faster as the story.
DemoOptions prepared(DemoOptions options, double speed)
{
    const auto faster = [speed](std::chrono::milliseconds time) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(time / speed);
    };
    options.pastStatuses = pastStatuses;
    options.heartbeatInterval = faster(options.heartbeatInterval);
    options.pingInterval = faster(options.pingInterval);
    return options;
}

} // namespace

DemoServerCommand::DemoServerCommand(DemoServerOptions options, int outputDescriptor, Complain complain,
                                     QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_outputDescriptor(outputDescriptor)
    , m_complain(std::move(complain))
{}

DemoServerCommand::~DemoServerCommand() = default;

void DemoServerCommand::start()
{
    if (m_options.listFaults) {
        write(faultList());
        finish(ExitCode::Fine);
        return;
    }
    if (m_options.listScenarios) {
        write(scenarioList());
        finish(ExitCode::Fine);
        return;
    }
    m_instance = std::make_unique<DemoInstance>(prepared(m_options.instance, m_options.speed));
    if (const auto port = m_instance->start(); !port) {
        const DemoStartError &error = port.error();
        if (error.code == QAbstractSocket::AddressInUseError)
            m_complain(tr("Port %1 is in use already: choose another one, or leave --port out for any free one.")
                           .arg(error.port));
        else
            //: %2 is the system's own word for what went wrong
            m_complain(tr("Can't listen on port %1 (%2): choose another one, or leave --port out for any free one.")
                           .arg(QString::number(error.port), error.detail));
        finish(ExitCode::Usage);
        return;
    }
    for (const ScheduledFault &fault : m_options.faults)
        m_instance->schedule(fault);
    if (m_options.runFor)
        QTimer::singleShot(*m_options.runFor, this, &DemoServerCommand::end);
    write(greeting());
    if (m_options.scenario)
        play(*m_options.scenario);
}

void DemoServerCommand::play(const Scenario &scenario)
{
    m_player = std::make_unique<ScenarioPlayer>(*m_instance, m_options.speed);
    connect(m_player.get(), &ScenarioPlayer::advanced, this, [this](const Scenario &playing, int done) {
        write(u"step %1/%2\n"_s.arg(QString::number(done), QString::number(playing.steps.size())));
    });
    connect(m_player.get(), &ScenarioPlayer::finished, this,
            [this](const QString &key) { write(u"scenario-end %1\n"_s.arg(key)); });
    write(u"scenario %1 D%2 %3\n"_s.arg(scenario.key, QString::number(scenario.rule), scenario.title));
    m_player->play(scenario);
}

void DemoServerCommand::end()
{
    m_player.reset();
    if (m_instance)
        m_instance->stop();
    finish(ExitCode::Fine);
}

/// Later, as whoever calls start() may not listen yet.
void DemoServerCommand::finish(ExitCode code)
{
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
}

void DemoServerCommand::write(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    while (!bytes.isEmpty()) {
        const auto written = ::write(m_outputDescriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return; // nobody reads: the server serves all the same
        bytes.remove(0, written);
    }
}

QString DemoServerCommand::greeting() const
{
    const DemoTokens &tokens = m_instance->tokens();
    const auto line = [](const QString &key, const QString &value, const QString &words = {}) {
        return words.isEmpty() ? key + u' ' + value + u'\n' : key + u' ' + value + u' ' + words + u'\n';
    };
    const auto tokenLine = [&](const QByteArray &token, const QString &words) {
        return line(u"token"_s, QString::fromLatin1(token), words);
    };
    const QString base = m_instance->baseUrl().toString();
    return line(u"address"_s, base) + line(u"era"_s, toKey(m_options.instance.era))
        + tokenLine(tokens.read, tr("opens everything")) + tokenLine(tokens.statuses, tr("opens all but notifications"))
        + tokenLine(tokens.notifications, tr("opens notifications only"))
        + tokenLine(tokens.write, tr("opens no stream"))
        + tokenLine(tokens.revocable, tr("opens everything until the fault token-revoked"))
        + line(u"faults"_s, base + u"/demo/faults"_s, tr("lists them (GET), injects one (POST), clears them (DELETE)"));
}

QString DemoServerCommand::faultList()
{
    QString text;
    for (const FaultInfo &info : FaultCatalog::all())
        text += info.key.leftJustified(20) + u' ' + info.description + u'\n';
    return text;
}

QString DemoServerCommand::scenarioList()
{
    QString text;
    for (const Scenario &scenario : ScenarioCatalog::all()) {
        text += scenario.key.leftJustified(18) + u"D%1  "_s.arg(scenario.rule)
            + DurationText::of(scenario.length).leftJustified(12) + scenario.story + u'\n';
    }
    return text;
}

} // namespace thumpline
