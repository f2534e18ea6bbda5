#include "demo/ledger.h"

#include <algorithm>

namespace thumpline {

namespace {

constexpr size_t sharedAudiences = 64; // there are not many different ones: a few flags, and the tags of the stories
constexpr qsizetype maxNames = 100; // of events: more are only made up by hand

} // namespace

QByteArray DemoLedger::shared(const QByteArray &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd())
        return *known;
    if (m_names.size() < maxNames)
        m_names.insert(name);
    return name;
}

std::shared_ptr<const Audience> DemoLedger::shared(const Audience &audience)
{
    const auto known
        = std::find_if(m_audiences.begin(), m_audiences.end(), [&](const auto &it) { return *it == audience; });
    if (known != m_audiences.end())
        return *known;
    auto fresh = std::make_shared<const Audience>(audience);
    if (m_audiences.size() < sharedAudiences) {
        m_audiences.push_back(fresh);
    } else {
        m_audiences[m_nextAudience] = fresh;
        m_nextAudience = (m_nextAudience + 1) % sharedAudiences;
    }
    return fresh;
}

void DemoLedger::record(const DemoEvent &event)
{
    ++m_lastSerial;
    Kept kept {.event = shared(event.name()), .id = event.id().toLongLong(), .audience = shared(event.audience())};
    if (QByteArray::number(kept.id) != event.id()) {
        kept.id = 0;
        m_textIds.insert(m_lastSerial, event.id());
    }
    m_kept.push_back(std::move(kept));
    if (m_kept.size() > m_maxEntries) {
        m_textIds.remove(m_lastSerial - static_cast<qint64>(m_maxEntries));
        m_kept.pop_front();
    }
}

std::vector<LedgerEntry> DemoLedger::entries(const StreamTarget &target, qint64 after) const
{
    std::vector<LedgerEntry> entries;
    qint64 serial = m_lastSerial - static_cast<qint64>(m_kept.size());
    for (const Kept &kept : m_kept) {
        ++serial;
        if (serial > after && reaches(*kept.audience, target))
            entries.push_back(
                {serial, kept.event, kept.id != 0 ? QByteArray::number(kept.id) : m_textIds.value(serial)});
    }
    return entries;
}

} // namespace thumpline
