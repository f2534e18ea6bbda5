#pragma once

#include "diagnosis/alert.h"
#include "diagnosis/alert_watch.h"

#include <vector>

namespace thumpline {

/// Makes the alert of some subjects of one topic, from what AlertWatch knows of them. Pure; lives no longer than the
/// watch.
class AlertComposer
{
public:
    using Subjects = std::vector<const AlertSubject *>; ///< with an outage each; not empty

    explicit AlertComposer(const AlertWatch &watch)
        : m_watch(watch)
    {}

    /// They are away.
    [[nodiscard]] Alert trouble(const Subjects &subjects, Instant now) const;
    /// They are back. `stillDown`: how many of the same topic are not; `offline`: of the network's.
    [[nodiscard]] Alert end(const Subjects &subjects, int stillDown, const AlertLosses &offline) const;

private:
    [[nodiscard]] Alert streamsDown(const Subjects &subjects, Instant now) const;
    [[nodiscard]] AlertStreams streamsOf(const Subjects &subjects) const;
    [[nodiscard]] int live() const;

    const AlertWatch &m_watch;
};

} // namespace thumpline
