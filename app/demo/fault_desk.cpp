#include "demo/fault_desk.h"

#include <algorithm>

namespace thumpline {

bool meets(const Fault &fault, FaultTransport transport, const QStringList &names)
{
    if (fault.transport != FaultTransport::Any && fault.transport != transport)
        return false;
    return fault.stream.isEmpty() || names.contains(fault.stream);
}

void FaultDesk::add(const Fault &fault, Instant now)
{
    Entry entry {.fault = fault};
    if (fault.scope == FaultScope::Next)
        entry.left = std::max(1, fault.count);
    else if (fault.duration.count() > 0)
        entry.until = now + fault.duration;
    m_entries.push_back(entry);
}

bool FaultDesk::expire(Instant now)
{
    return std::erase_if(m_entries, [&](const Entry &entry) { return entry.until && *entry.until <= now; }) > 0;
}

std::optional<FaultDesk::Instant> FaultDesk::nextExpiry() const
{
    std::optional<Instant> next;
    for (const Entry &entry : m_entries) {
        if (entry.until && (!next || *entry.until < *next))
            next = entry.until;
    }
    return next;
}

std::vector<Fault> FaultDesk::inForce() const
{
    std::vector<Fault> faults;
    for (const Entry &entry : m_entries)
        faults.push_back(entry.fault);
    return faults;
}

template<typename Matches>
std::optional<Fault> FaultDesk::takeFirst(Instant now, Matches matches)
{
    expire(now);
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return matches(entry.fault); });
    if (found == m_entries.end())
        return std::nullopt;
    const Fault fault = found->fault;
    if (fault.scope == FaultScope::Next && --found->left == 0)
        m_entries.erase(found);
    return fault;
}

std::optional<Fault> FaultDesk::takeAnswer(FaultTransport transport, const QStringList &names, Instant now,
                                           bool wasRedirected)
{
    return takeFirst(now, [&](const Fault &fault) {
        const bool redirects = fault.kind == FaultKind::Redirect || fault.kind == FaultKind::RedirectElsewhere;
        return isAnswer(fault.kind) && !(redirects && wasRedirected) && meets(fault, transport, names);
    });
}

std::optional<Fault> FaultDesk::takeHealth(Instant now)
{
    return takeFirst(now, [](const Fault &fault) { return isHealth(fault.kind); });
}

std::vector<Fault> FaultDesk::takeOpening(FaultTransport transport, const QStringList &names, Instant now)
{
    expire(now);
    std::vector<Fault> taken;
    for (Entry &entry : m_entries) {
        const bool once = actsOnce(entry.fault.kind);
        const bool next = entry.fault.scope == FaultScope::Next;
        if (!meets(entry.fault, transport, names) || !(once || (next && isCondition(entry.fault.kind))))
            continue;
        taken.push_back(entry.fault);
        if (next)
            --entry.left;
    }
    std::erase_if(m_entries,
                  [](const Entry &entry) { return entry.fault.scope == FaultScope::Next && entry.left <= 0; });
    return taken;
}

std::vector<Fault> FaultDesk::conditions(FaultTransport transport, const QStringList &names, Instant now) const
{
    std::vector<Fault> faults;
    for (const Entry &entry : m_entries) {
        const bool over = entry.until && *entry.until <= now;
        if (!over && entry.fault.scope == FaultScope::During && isCondition(entry.fault.kind)
            && meets(entry.fault, transport, names))
            faults.push_back(entry.fault);
    }
    return faults;
}

} // namespace thumpline
