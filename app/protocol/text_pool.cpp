#include "protocol/text_pool.h"

namespace thumpline {

QByteArray TextPool::add(std::string_view text)
{
    const QByteArray copy(text.data(), static_cast<qsizetype>(text.size()));
    if (!text.empty() && text.size() <= maxBytes)
        m_slots[slotOf(text)] = copy;
    return copy;
}

} // namespace thumpline
