#pragma once

#include "cli/command_options.h"
#include "ui/dialogs/instance_field.h"
#include "ui/workspace.h"

#include <QObject>

namespace thumpline {

/// Opens in the window the streams that the command line names: asks their instance what it is, then adds them.
///
/// What the instance fails to say stands in the journal; its streams are tried all the same. No token is stored.
/// Thread: GUI. Does not own the workspace, which outlives it.
class StreamOpener final : public QObject
{
    Q_OBJECT
public:
    StreamOpener(Workspace &workspace, const NamedStreams &streams, InstanceLookupFunction lookup = lookUpInstance);

    /// Once. `token` may be empty.
    void start(const Secret &token);

private:
    void open(const InstanceInfo &info, const QString &problem);

    Workspace &m_workspace;
    const NamedStreams m_streams;
    InstanceLookupFunction m_lookup;
    Secret m_token {};
};

} // namespace thumpline
