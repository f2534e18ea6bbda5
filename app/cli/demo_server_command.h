#pragma once

#include "cli/command_options.h"
#include "cli/exit_code.h"

#include <QObject>

#include <functional>
#include <memory>

namespace thumpline {

class DemoInstance;
class ScenarioPlayer;

/// `thumpline demo-server`: the demo instance alone, until its time is up or somebody ends it.
///
/// Prints one line for each thing that a client needs, a key word first, the value second, words for people behind it:
/// `address http://127.0.0.1:4001`, `era current`, `token demo-token-read opens everything`…; scripts wait for the
/// first line. A scenario adds `scenario`, `step 2/4` and `scenario-end` lines as it goes. A reader that goes away behind it does not end the server.
/// start() once, then finished() once. Errors (port in use) by `complain`, a sentence each. Thread: the main one, with
/// an event loop.
class DemoServerCommand : public QObject
{
    Q_OBJECT
public:
    using Complain = std::function<void(const QString &)>;

    DemoServerCommand(DemoServerOptions options, int outputDescriptor, Complain complain, QObject *parent = nullptr);
    ~DemoServerCommand() override;

    void start();
    /// Ends all connections, and finishes.
    void end();

Q_SIGNALS:
    void finished(thumpline::ExitCode code);

private:
    void finish(ExitCode code);
    void write(const QString &text) const;
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] static QString faultList();
    [[nodiscard]] static QString scenarioList();
    void play(const Scenario &scenario);

    const DemoServerOptions m_options;
    const int m_outputDescriptor;
    const Complain m_complain;
    std::unique_ptr<DemoInstance> m_instance;
    std::unique_ptr<ScenarioPlayer> m_player; // before the instance, it goes
};

} // namespace thumpline
