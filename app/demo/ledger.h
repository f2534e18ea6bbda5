#pragma once

#include "demo/demo_event.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace thumpline {

/// One event that was published on a stream.
struct LedgerEntry
{
    qint64 serial = 0; ///< counts all events of the instance, from 1
    QByteArray event {};
    QByteArray id {}; ///< of the status, the notification…; empty where there is none
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// What was published where, in order, whoever listened, and whatever a fault did to it on its way: what a client
/// must have shown, filled or counted. Bounded: the oldest is forgotten first; about 60 bytes an event.
class DemoLedger
{
public:
    explicit DemoLedger(int maxEntries)
        : m_maxEntries(static_cast<size_t>(maxEntries))
    {}

    void record(const DemoEvent &event);
    /// The events of one stream behind that serial.
    [[nodiscard]] std::vector<LedgerEntry> entries(const StreamTarget &target, qint64 after = 0) const;
    [[nodiscard]] qint64 lastSerial() const { return m_lastSerial; }

private:
    struct Kept
    {
        QByteArray event {}; ///< shared by all of that name
        qint64 id = 0; ///< 0: see m_textIds
        std::shared_ptr<const Audience> audience {}; ///< mostly shared with the event before
    };

    [[nodiscard]] QByteArray shared(const QByteArray &name);
    [[nodiscard]] std::shared_ptr<const Audience> shared(const Audience &audience);

    size_t m_maxEntries;
    qint64 m_lastSerial = 0;
    std::deque<Kept> m_kept {};
    QSet<QByteArray> m_names {};
    std::vector<std::shared_ptr<const Audience>> m_audiences {}; ///< the last few, to share
    size_t m_nextAudience = 0;
    QHash<qint64, QByteArray> m_textIds {}; ///< by serial: ids that are no numbers
};

} // namespace thumpline
