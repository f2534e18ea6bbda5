#include "timeline/timeline_model.h"

#include "timeline/row_content.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qint64 sliceMs = 6; // of a frame's 16: painting and input have to fit in too

} // namespace

TimelineModel::TimelineModel(TimelineStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_shown(store.rows(), store.options().ordering)
{
    startScan();
}

void TimelineModel::apply(std::span<const TimelineInput> batch)
{
    publish(m_store.apply(batch));
}

void TimelineModel::setOptions(const TimelineOptions &options)
{
    const TimelineOptions old = m_store.options();
    const TimelineChanges changes = m_store.setOptions(options);
    publish(changes);
    if (options.ordering != old.ordering) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<RowSlot> slots;
        for (const QModelIndex &index : before)
            slots.push_back(m_shown.at(index.row()));
        m_shown.setOrdering(options.ordering);
        QModelIndexList after;
        for (const RowSlot slot : slots)
            after.push_back(createIndex(static_cast<int>(m_shown.rowOf(slot).value_or(0)), 0));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    const bool hidesOthers = (options.deletions == DeletionStyle::Hide) != (old.deletions == DeletionStyle::Hide);
    if (hidesOthers || (isSearching() && options.ordering != old.ordering))
        startScan();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startScan();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_shown.clear();
    m_store.clear();
    endResetModel();
    startScan();
}

std::optional<qsizetype> TimelineModel::rowOf(RowId id) const
{
    const std::optional<RowSlot> slot = m_store.rows().find(id);
    return slot ? m_shown.rowOf(*slot) : std::nullopt;
}

bool TimelineModel::passes(RowSlot slot) const
{
    const TimelineRow &row = m_store.row(slot);
    if (m_store.options().deletions == DeletionStyle::Hide && row.isGone())
        return false;
    return m_filter.isEmpty() || m_filter.matches(row, m_store.sources(), [this, slot] { return m_store.peek(slot); });
}

/// Whether the search has passed the place of a row, so that it is on us to show it.
bool TimelineModel::isScanned(RowSlot slot) const
{
    if (!isSearching())
        return true;
    const std::optional<RowSlot> border = m_scannedTo ? m_store.rows().find(*m_scannedTo) : std::nullopt;
    return border && m_shown.isAbove(slot, *border);
}

void TimelineModel::publish(const TimelineChanges &changes)
{
    std::vector<qsizetype> gone;
    std::vector<RowSlot> fresh;
    std::vector<RowSlot> changed;
    for (const RowSlot slot : changes.removed) {
        if (const std::optional<qsizetype> row = m_shown.rowOf(slot))
            gone.push_back(*row);
    }
    for (const RowSlot slot : changes.changed) {
        const std::optional<qsizetype> row = m_shown.rowOf(slot);
        const bool shows = isScanned(slot) && passes(slot);
        if (row && shows)
            changed.push_back(slot);
        else if (row)
            gone.push_back(*row);
        else if (shows)
            fresh.push_back(slot);
    }
    for (const RowSlot slot : changes.inserted) {
        if (isScanned(slot) && passes(slot))
            fresh.push_back(slot);
    }
    keepBorder(changes.removed);
    publishRemoved(std::move(gone));
    publishInserted(std::move(fresh));
    publishChanged(changed);
}

/// The row at the border of the search may go; the one above it takes its place.
void TimelineModel::keepBorder(const std::vector<RowSlot> &removed)
{
    if (!isSearching() || !m_scannedTo)
        return;
    const auto border = std::find_if(removed.begin(), removed.end(),
                                     [this](RowSlot slot) { return m_store.row(slot).id == *m_scannedTo; });
    if (border == removed.end())
        return;
    const qsizetype above = m_store.order().rowsAbove(*border);
    m_scannedTo = above > 0 ? std::optional {m_store.row(m_store.order().at(above - 1)).id} : std::nullopt;
}

void TimelineModel::publishRemoved(std::vector<qsizetype> rows)
{
    std::sort(rows.begin(), rows.end());
    const std::vector<RowRange> ranges = toRanges(rows);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, static_cast<int>(range->first), static_cast<int>(range->first + range->count - 1));
        m_shown.removeAt(*range);
        endRemoveRows();
    }
}

void TimelineModel::publishInserted(std::vector<RowSlot> slots)
{
    std::sort(slots.begin(), slots.end(), [this](RowSlot a, RowSlot b) { return m_shown.isAbove(a, b); });
    // From the bottom up, so that the places above stay what they were.
    auto end = slots.end();
    while (end != slots.begin()) {
        const qsizetype place = m_shown.rowsAbove(*(end - 1));
        auto begin = end - 1;
        while (begin != slots.begin() && m_shown.rowsAbove(*(begin - 1)) == place)
            --begin;
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + (end - begin) - 1));
        m_shown.insertAt(place, {begin, end});
        endInsertRows();
        end = begin;
    }
}

void TimelineModel::publishChanged(const std::vector<RowSlot> &slots)
{
    std::vector<qsizetype> rows;
    for (const RowSlot slot : slots) {
        if (const std::optional<qsizetype> row = m_shown.rowOf(slot))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    const QList<int> roles {
        Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole, SourcesRole, DeletedRole, EditedRole};
    for (const RowRange &range : toRanges(rows)) {
        Q_EMIT dataChanged(index(static_cast<int>(range.first)), index(static_cast<int>(range.first + range.count - 1)),
                           roles);
    }
}

void TimelineModel::startScan()
{
    const bool searched = isSearching();
    m_scan.stop();
    if (m_shown.count() > 0) {
        beginResetModel();
        m_shown.clear();
        endResetModel();
    }
    // What is done with its first slice never shows as a search.
    m_shown = RowOrder(m_store.rows(), m_store.options().ordering);
    m_scannedTo.reset();
    if (m_store.count() > 0)
        m_scan.start(0, this);
    scanSlice();
    if (searched != isSearching())
        Q_EMIT searchingChanged(isSearching());
}

void TimelineModel::scanSlice()
{
    if (!isSearching())
        return;
    const RowOrder &all = m_store.order();
    const std::optional<RowSlot> border = m_scannedTo ? m_store.rows().find(*m_scannedTo) : std::nullopt;
    qsizetype next = 0;
    if (border)
        next = all.rowsAbove(*border) + 1;
    QElapsedTimer elapsed;
    elapsed.start();
    std::vector<RowSlot> found;
    for (; next < all.count(); ++next) {
        constexpr qsizetype clockPeriod = 16; // rows between two looks at the clock
        if (next % clockPeriod == 0 && elapsed.hasExpired(sliceMs))
            break;
        if (passes(all.at(next)))
            found.push_back(all.at(next));
    }
    if (next > 0)
        m_scannedTo = m_store.row(all.at(next - 1)).id;
    if (next == all.count())
        m_scan.stop();
    if (found.empty())
        return;
    // Everything shown so far is newer.
    const qsizetype place = m_shown.count();
    beginInsertRows({}, static_cast<int>(place), static_cast<int>(place) + static_cast<int>(found.size()) - 1);
    m_shown.insertAt(place, found);
    endInsertRows();
}

void TimelineModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scan.timerId()) {
        QAbstractListModel::timerEvent(event);
        return;
    }
    scanSlice();
    if (!isSearching())
        Q_EMIT searchingChanged(false);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.count());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowSlot slot = m_shown.at(index.row());
    const TimelineRow &row = m_store.row(slot);
    switch (role) {
    case Qt::DisplayRole:
        return RowReader::plainText(RowReader(m_store).read(slot));
    case Qt::AccessibleTextRole:
        return RowReader::spokenText(RowReader(m_store).read(slot));
    case RowIdRole:
        return static_cast<quint64>(row.id);
    case KindRole:
        return toKey(row.kind);
    case CreatedRole:
        return row.created.toDateTime();
    case ArrivedRole:
        return row.first.wall.toDateTime();
    case SourcesRole: {
        QStringList sources;
        for (const Arrival &arrival : row.arrivals())
            sources.push_back(m_store.sources().source(arrival.source).session);
        return sources;
    }
    case DeletedRole:
        return row.deletedAt ? row.deletedAt->toDateTime() : QDateTime {};
    case EditedRole:
        return row.flags.testFlag(RowFlag::Edited);
    case RecoveredRole:
        return row.flags.testFlag(RowFlag::Recovered);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(RowIdRole, "rowId"_ba);
    names.insert(KindRole, "kind"_ba);
    names.insert(CreatedRole, "created"_ba);
    names.insert(ArrivedRole, "arrived"_ba);
    names.insert(SourcesRole, "sources"_ba);
    names.insert(DeletedRole, "deleted"_ba);
    names.insert(EditedRole, "edited"_ba);
    names.insert(RecoveredRole, "recovered"_ba);
    return names;
}

} // namespace thumpline
