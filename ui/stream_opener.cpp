#include "ui/stream_opener.h"

namespace thumpline {

StreamOpener::StreamOpener(Workspace &workspace, const NamedStreams &streams, InstanceLookupFunction lookup)
    : m_workspace(workspace)
    , m_streams(streams)
    , m_lookup(std::move(lookup))
{}

void StreamOpener::start(const Secret &token)
{
    m_token = token;
    m_lookup(m_streams.server, this, [this](const InstanceInfo &info, const QString &problem) { open(info, problem); });
}

void StreamOpener::open(const InstanceInfo &info, const QString &problem)
{
    if (!problem.isEmpty()) {
        //: %1 is the host of an instance, %2 what went wrong, as a sentence
        const QString told = tr("%1 did not say what it is; its streams are tried all the same. %2");
        m_workspace.note({}, told.arg(displayHost(m_streams.server), problem));
    }
    for (const StreamTarget &target : m_streams.targets) {
        SourceSetup setup;
        setup.options = m_streams.optionsFor(target, info, m_token);
        setup.choice = m_streams.transport;
        setup.instanceTitle = info.title;
        m_workspace.addStream(setup, false);
    }
}

} // namespace thumpline
