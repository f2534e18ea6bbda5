#pragma once

#include "diagnosis/journal.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QUrl>

#include <deque>
#include <vector>

namespace thumpline {

/// A journal entry with the name that its source had when it was written: sources may be renamed or removed.
struct JournalRow
{
    JournalEntry entry {};
    QString sourceName {};
    QUrl server {}; ///< that the source belongs to; empty: the program's own lines
};

/// The short word of a kind, as the journal shows it beside each line: `live`, `dropped`…
class JournalTags
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::JournalTags)
public:
    [[nodiscard]] static QString text(JournalKind kind);
    [[nodiscard]] static const std::vector<JournalKind> &all();
};

/// The journal as a table, newest first, bounded like the journal itself.
///
/// Thread: GUI. Rows come in batches: one insertion and at most one removal each.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        SourceColumn,
        KindColumn,
        SentenceColumn,
        ColumnCount,
    };
    enum Role {
        KindRole = Qt::UserRole,
        SourceIdRole,
        NumberRole,
    };

    explicit JournalModel(qsizetype maxRows = Journal::defaultMaxEntries, QObject *parent = nullptr);

    /// Oldest first, as they were written.
    void append(std::vector<JournalRow> rows);
    /// Replaces the entry of the same number, where it is still there.
    void update(const JournalEntry &entry);
    [[nodiscard]] const JournalRow &row(int row) const;
    /// The row of the entry with that number; -1 where it is not there any more.
    [[nodiscard]] int rowOf(quint64 number) const;
    /// All of a line, for the clipboard: the columns by tabs, then cause, advice and details, each on its own line.
    [[nodiscard]] QString plainText(int row) const;
    /// All of a line as one line of JSON, without a line feed; see JournalLines.
    [[nodiscard]] QString jsonText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const qsizetype m_maxRows;
    std::deque<JournalRow> m_rows {}; // newest at the front
};

/// Shows the lines that match a text, a set of kinds and a source. Empty conditions let everything pass.
class JournalFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit JournalFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setKinds(const QSet<JournalKind> &kinds);
    void setSource(const SourceId &source);
    /// All sources of a server, those that are gone too. A source says more.
    void setServer(const QUrl &server);
    [[nodiscard]] bool isActive() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text {};
    QSet<JournalKind> m_kinds {};
    SourceId m_source {};
    QUrl m_server {};
};

} // namespace thumpline
