#pragma once

#include "ui/source_book.h"

#include <QAbstractItemModel>

#include <vector>

namespace thumpline {

/// What the reader wants to see: everything, one instance, or one stream.
struct SourceChoice
{
    QUrl server {}; ///< of an instance; empty: not limited to one
    SourceId source {}; ///< of a stream; empty: not limited to one
    [[nodiscard]] bool isAll() const { return server.isEmpty() && source.isEmpty(); }
    friend bool operator==(const SourceChoice &, const SourceChoice &) = default;
};

/// The sources as a tree: "All sources", then the instances with their streams.
///
/// Each stream has its state, and a short text at its right: the rate while it is live, else what it waits for.
/// Texts that follow the clock change in tick() alone, and only rows whose text did change are announced.
/// Thread: GUI. Does not own the book.
class SourcesModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Node {
        All,
        Instance,
        Stream,
    };
    enum Role {
        NodeRole = Qt::UserRole, ///< a Node
        SourceIdRole,
        ServerRole,
        StateRole, ///< a SessionState, of a stream
        DetailRole, ///< the text at the right
    };

    explicit SourcesModel(const SourceBook &book, QObject *parent = nullptr);

    /// Brings the texts up to date: `6.2/s`, `late 9 s`, `in 4 s`.
    void tick(const Stamp &now);

    [[nodiscard]] SourceChoice choiceAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const SourceId &id) const;
    [[nodiscard]] QModelIndex indexOfAll() const { return index(0, 0); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The state of a stream in one word, as screen readers and tool tips say it.
    [[nodiscard]] static QString stateName(SessionState state);

private:
    struct Stream
    {
        SourceId id {};
        QString detail {};
    };
    struct Instance
    {
        quintptr key = 0; ///< internal id of its streams' indexes; never reused
        QUrl server {};
        std::vector<Stream> streams {};
    };

    void insert(const SourceId &id);
    void take(const SourceId &id);
    void refresh(const SourceId &id);
    void announce(const QModelIndex &index);
    [[nodiscard]] size_t instanceOf(const QModelIndex &stream) const;
    [[nodiscard]] QString detailOf(const Source &source) const;
    [[nodiscard]] QVariant streamData(const Stream &stream, int role) const;
    [[nodiscard]] QVariant instanceData(const Instance &instance, int role) const;
    [[nodiscard]] QString toolTip(const Source &source) const;

    const SourceBook &m_book;
    std::vector<Instance> m_instances {};
    quintptr m_nextKey = 1;
    Stamp m_now {};
};

} // namespace thumpline
