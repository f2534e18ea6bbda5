#pragma once

#include "diagnosis/live_audit.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>
#include <optional>

namespace thumpline {

/// What a line of a comparison tells.
enum class CompareKind {
    Pair,
    Missing,
    Duplicate,
    Inversion,
};
[[nodiscard]] CompareKind kindOf(const AuditNews &news);

/// The events of a comparison as lines, newest first.
///
/// Memory: the newest maxPairs events that came on both sides, and the newest maxFindings of what is wrong: so the
/// ordinary ones, of which there are many, push out none of the others. Thread: GUI.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        EventColumn,
        WhatColumn,
        ByColumn,
        ColumnCount,
    };
    static constexpr qsizetype maxPairs = 2'000;
    static constexpr qsizetype maxFindings = 5'000;

    explicit CompareModel(QObject *parent = nullptr);

    /// What the sides are called.
    void setNames(const BothSides<QString> &names);
    void append(const std::vector<AuditNews> &news);
    void clear();
    [[nodiscard]] const AuditNews &news(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Lines that were left out, oldest first, as there were too many.
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }
    /// A line as text: its cells apart by tabulators.
    [[nodiscard]] QString plainText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void trim(bool pairs, qsizetype limit);
    [[nodiscard]] QString cell(const AuditNews &news, int column) const;
    [[nodiscard]] QString whatOf(const AuditPair &pair) const;
    [[nodiscard]] QString whatOf(const AuditFinding &finding) const;

    std::deque<AuditNews> m_rows {}; // newest at the front
    BothSides<QString> m_names {};
    qsizetype m_pairs = 0; // of the rows
    qint64 m_forgotten = 0;
};

/// Shows the lines of one kind, all, or all but the ordinary ones.
class CompareFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show {
        All,
        Findings, ///< everything but pairs
        Pairs,
        Missing,
        Duplicates,
        Inversions,
    };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Show shown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Show m_shown = Show::All;
};

} // namespace thumpline
