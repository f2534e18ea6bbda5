#pragma once

#include "timeline/timeline_filter.h"
#include "timeline/timeline_store.h"

#include <QAbstractListModel>
#include <QBasicTimer>

namespace thumpline {

/// The rows of a store that pass a filter, newest first (row 0), as a list for views.
///
/// A batch costs at most one insertion, one removal and one dataChanged per contiguous range. A new filter is applied
/// from the newest row on in slices of some milliseconds, so that the window answers while 100,000 rows are searched.
/// All changes of the store go through here. Thread: GUI. Does not own the store, which outlives it.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< quint64
        KindRole, ///< toKey(RowKind)
        CreatedRole, ///< QDateTime
        ArrivedRole, ///< QDateTime, of the first arrival
        SourcesRole, ///< QStringList of session ids
        DeletedRole, ///< QDateTime; invalid: it is there
        EditedRole, ///< bool
        RecoveredRole, ///< bool
    };

    explicit TimelineModel(TimelineStore &store, QObject *parent = nullptr);

    void apply(std::span<const TimelineInput> batch);
    void setOptions(const TimelineOptions &options);
    void setFilter(const TimelineFilter &filter);
    void clear();

    [[nodiscard]] const TimelineStore &store() const { return m_store; }
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Whether rows are still to be searched: what is shown is not all yet.
    [[nodiscard]] bool isSearching() const { return m_scan.isActive(); }

    [[nodiscard]] RowSlot slotAt(qsizetype row) const { return m_shown.at(row); }
    [[nodiscard]] const TimelineRow &rowAt(qsizetype row) const { return m_store.row(m_shown.at(row)); }
    /// Where a row stands; nothing if it isn't shown.
    [[nodiscard]] std::optional<qsizetype> rowOf(RowId id) const;
    /// How many shown rows stand above a row, shown or not, of the store.
    [[nodiscard]] qsizetype rowsAbove(RowSlot slot) const { return m_shown.rowsAbove(slot); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void searchingChanged(bool searching);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool passes(RowSlot slot) const;
    [[nodiscard]] bool isScanned(RowSlot slot) const;
    void publish(const TimelineChanges &changes);
    void publishRemoved(std::vector<qsizetype> rows);
    void publishInserted(std::vector<RowSlot> slots);
    void publishChanged(const std::vector<RowSlot> &slots);
    void keepBorder(const std::vector<RowSlot> &removed);
    void startScan();
    void scanSlice();

    TimelineStore &m_store;
    TimelineFilter m_filter {};
    RowOrder m_shown;
    std::optional<RowId> m_scannedTo {}; // the oldest row that the filter was asked about; nothing: none yet
    QBasicTimer m_scan {}; // active while rows are left to be searched
};

} // namespace thumpline
