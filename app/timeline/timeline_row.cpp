#include "timeline/timeline_row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

std::optional<Timestamp> TimelineRow::targetDeletedAt(RowTarget::Role role) const
{
    if (!extras)
        return std::nullopt;
    for (const RowTarget &target : extras->targets) {
        if (target.role == role && target.deletedAt)
            return target.deletedAt;
    }
    return std::nullopt;
}

std::optional<Timestamp> TimelineRow::subjectEditedAt() const
{
    std::optional<Timestamp> latest;
    if (extras) {
        for (const RowTarget &target : extras->targets) {
            if (target.role == RowTarget::Role::Subject)
                latest = std::max(latest, target.editedAt);
        }
    }
    return latest;
}

bool TimelineRow::isGone() const
{
    return isDeleted() || (flags.testFlag(RowFlag::Boost) && targetDeletedAt(RowTarget::Role::Subject));
}

std::vector<Arrival> TimelineRow::arrivals() const
{
    std::vector<Arrival> all {first};
    if (extras)
        all.insert(all.end(), extras->arrivals.begin(), extras->arrivals.end());
    return all;
}

qsizetype TimelineRow::versionCount() const
{
    return extras ? static_cast<qsizetype>(extras->versions.size()) : 0;
}

bool TimelineRow::hasSource(SourceIndex source) const
{
    if (first.source == source)
        return true;
    return extras && std::any_of(extras->arrivals.begin(), extras->arrivals.end(), [source](const Arrival &arrival) {
               return arrival.source == source;
           });
}

RowExtras &TimelineRow::needExtras()
{
    if (!extras)
        extras = std::make_unique<RowExtras>();
    return *extras;
}

QString toKey(RowKind kind)
{
    switch (kind) {
    case RowKind::Status:
        return u"status"_s;
    case RowKind::Notification:
        return u"notification"_s;
    case RowKind::Conversation:
        return u"conversation"_s;
    case RowKind::Announcement:
        return u"announcement"_s;
    case RowKind::Gap:
        return u"gap"_s;
    case RowKind::Unknown:
        return u"unknown"_s;
    case RowKind::Malformed:
        return u"malformed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
