#pragma once

#include "demo/fault.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace thumpline {

/// Keeps the faults that are in force, and says which of them a connection meets.
///
/// Time comes from outside. Thread: any, one at a time.
class FaultDesk
{
public:
    using Instant = std::chrono::steady_clock::time_point;

    /// Keeps a fault for what is to come: scopes Next and During.
    void add(const Fault &fault, Instant now);
    void clear() { m_entries.clear(); }
    /// Forgets what is over. Says whether anything was.
    bool expire(Instant now);
    /// When the next fault is over; nothing where none ends by itself.
    [[nodiscard]] std::optional<Instant> nextExpiry() const;
    [[nodiscard]] std::vector<Fault> inForce() const;

    /// The fault that a new connection is answered with, if there is one; a Next is used up by it. Who followed a
    /// redirect already is not sent on again.
    [[nodiscard]] std::optional<Fault> takeAnswer(FaultTransport transport, const QStringList &names, Instant now,
                                                  bool wasRedirected = false);
    /// The faults that wait for a new stream: those that act once, and Next's conditions. Used up by it.
    [[nodiscard]] std::vector<Fault> takeOpening(FaultTransport transport, const QStringList &names, Instant now);
    /// The conditions of During that hold for such a stream.
    [[nodiscard]] std::vector<Fault> conditions(FaultTransport transport, const QStringList &names, Instant now) const;
    /// What happens to a health request. A Next is used up by it.
    [[nodiscard]] std::optional<Fault> takeHealth(Instant now);

private:
    struct Entry
    {
        Fault fault {};
        std::optional<Instant> until {};
        int left = 0; ///< of Next
    };

    template<typename Matches>
    std::optional<Fault> takeFirst(Instant now, Matches matches);

    std::vector<Entry> m_entries {};
};

/// Whether a fault may meet a connection of that transport and those streams.
[[nodiscard]] bool meets(const Fault &fault, FaultTransport transport, const QStringList &names);

} // namespace thumpline
