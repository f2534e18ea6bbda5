#include "ui/inspected_row.h"

#include "content/safe_text.h"

#include <QDateTime>
#include <QLocale>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

InspectedArrival describe(const TimelineStore &store, const TimelineRow &row, const Arrival &arrival)
{
    const TimelineSource &source = store.sources().source(arrival.source);
    InspectedArrival described;
    described.source = u"%1 · %2 · %3"_s.arg(isolatedIfFromRight(source.stream), source.transport, source.instance);
    described.wall = arrival.wall;
    described.recovered = arrival.recovered;
    if (!row.flags.testFlag(RowFlag::ImplausibleDate))
        described.delay = arrival.wall.sinceEpoch - row.created.sinceEpoch;
    if (arrival != row.first)
        described.afterFirst = arrival.monotonic - row.first.monotonic;
    return described;
}

std::vector<InspectedVersion> versionsOf(const TimelineStore &store, RowSlot slot)
{
    const TimelineRow &row = store.row(slot);
    std::vector<InspectedVersion> versions;
    const qsizetype earlier = row.versionCount();
    for (qsizetype i = 0; i < earlier; ++i) {
        const RowVersion &version = row.extras->versions[static_cast<size_t>(i)];
        versions.push_back({version.editedAt, version.arrival.wall, store.version(slot, i)});
    }
    const Arrival &current = row.extras && row.extras->contentArrival ? *row.extras->contentArrival : row.first;
    versions.push_back({row.editedAt, current.wall, store.event(slot)});
    return versions;
}

} // namespace

InspectedRow inspect(const TimelineStore &store, RowSlot slot)
{
    const TimelineRow &row = store.row(slot);
    InspectedRow inspected;
    inspected.id = row.id;
    inspected.kind = row.kind;
    inspected.event = store.event(slot);
    inspected.content = RowReader(store).read(slot);
    inspected.editedAt = row.editedAt;
    inspected.deletedAt = row.deletedAt;
    inspected.foundDeleted = row.flags.testFlag(RowFlag::FoundDeleted);
    inspected.foundEdited = row.flags.testFlag(RowFlag::FoundEdited);
    inspected.implausibleDate = row.flags.testFlag(RowFlag::ImplausibleDate);
    const bool hasDate = row.kind == RowKind::Status || row.kind == RowKind::Notification;
    if (hasDate)
        inspected.created = row.created;
    for (const Arrival &arrival : row.arrivals())
        inspected.arrivals.push_back(describe(store, row, arrival));
    if (row.kind == RowKind::Status)
        inspected.versions = versionsOf(store, slot);
    if (row.extras)
        inspected.gap = row.extras->gap;
    return inspected;
}

QString InspectionTexts::problem(const StreamEvent &event)
{
    if (const auto *malformed = std::get_if<MalformedEvent>(&event.content)) {
        const QString reason = QString::fromUtf8(malformed->reason);
        if (malformed->offset)
            //: %1 is the reason in English, %2 a number of bytes
            return tr("This event can't be used: %1 (at byte %2).").arg(reason, QLocale().toString(*malformed->offset));
        //: %1 is the reason in English
        return tr("This event can't be used: %1.").arg(reason);
    }
    if (event.isUnknown())
        //: %1 is the name of the event
        return tr("Thumpline does not know events named “%1”; nothing of it was lost.")
            .arg(QString::fromUtf8(event.wire.event));
    return {};
}

QString InspectionTexts::exactTime(Timestamp time, Timestamp reference)
{
    const QDateTime local = time.toDateTime().toLocalTime();
    const QString clock = QLocale().toString(local.time(), u"HH:mm:ss.zzz");
    if (local.date() == reference.toDateTime().toLocalTime().date())
        return clock;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace thumpline
