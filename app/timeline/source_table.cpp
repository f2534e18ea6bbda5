#include "timeline/timeline_input.h"

#include <algorithm>
#include <limits>

namespace thumpline {

SourceIndex SourceTable::add(const TimelineSource &source)
{
    const auto known = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&source](const Entry &entry) { return entry.source == source; });
    if (known != m_sources.end())
        return SourceIndex {static_cast<quint16>(known - m_sources.begin())};

    Q_ASSERT(m_sources.size() < std::numeric_limits<quint16>::max()); // sources are added by hand, one by one
    auto instance = std::find(m_instances.begin(), m_instances.end(), source.instance);
    if (instance == m_instances.end())
        instance = m_instances.insert(instance, source.instance);
    m_sources.push_back({source, InstanceId {static_cast<quint16>(instance - m_instances.begin())}});
    return SourceIndex {static_cast<quint16>(m_sources.size() - 1)};
}

const TimelineSource &SourceTable::source(SourceIndex id) const
{
    return m_sources.at(static_cast<size_t>(id)).source;
}

InstanceId SourceTable::instanceOf(SourceIndex id) const
{
    return m_sources.at(static_cast<size_t>(id)).instance;
}

} // namespace thumpline
