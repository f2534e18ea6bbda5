#include "ui/timeline_accessible.h"

#include "ui/timeline_view.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>

#include <mutex>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

/// One row for screen readers. It names its row by id: what comes above moves it on, what is gone makes it invalid.
/// The list deletes it before the view goes.
class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowAccessible(TimelineView &view, RowId row)
        : m_view(view)
        , m_row(row)
    {}

    [[nodiscard]] RowId rowId() const { return m_row; }
    [[nodiscard]] std::optional<qsizetype> index() const
    {
        return m_view.model() ? m_view.model()->rowOf(m_row) : std::nullopt;
    }

    bool isValid() const override { return index().has_value(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const std::optional<qsizetype> row = index();
        if (!row || kind != QAccessible::Name)
            return {};
        return m_view.model()->index(static_cast<int>(*row)).data(Qt::AccessibleTextRole).toString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const std::optional<qsizetype> row = index();
        const QRect place = row ? m_view.rowRect(*row).intersected(m_view.viewport()->rect()) : QRect {};
        return place.isEmpty() ? QRect {} : QRect(m_view.viewport()->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selected = m_view.currentRow() == m_row;
        state.focused = state.selected && m_view.hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), toggleAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        const std::optional<qsizetype> row = index();
        if (!row)
            return;
        if (name == pressAction())
            Q_EMIT m_view.activated(m_row);
        else if (name == toggleAction())
            m_view.toggleFold(*row);
        else if (name == setFocusAction())
            m_view.setCurrentRow(m_row);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        if (name == pressAction())
            return {u"Return"_s};
        return name == toggleAction() ? QStringList {u"Space"_s} : QStringList {};
    }

private:
    TimelineView &m_view;
    RowId m_row;
};

class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {}
    ~TimelineAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const RowId row = view()->model()->rowAt(index).id;
        if (const QAccessible::Id known = m_rows.value(row, 0); known != 0)
            return QAccessible::accessibleInterface(known);
        constexpr qsizetype manyRows = 500;
        if (m_rows.size() > manyRows)
            forgetGone();
        auto *made = new RowAccessible(*view(), row); // Qt's cache owns it until it is deleted by its id
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccessible *>(child);
        return row ? static_cast<int>(row->index().value_or(-1)) : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const qsizetype row = view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return row < 0 ? nullptr : child(static_cast<int>(row));
    }

    QAccessibleInterface *focusChild() const override
    {
        const std::optional<RowId> current = view()->currentRow();
        const std::optional<qsizetype> row
            = current && view()->model() ? view()->model()->rowOf(*current) : std::nullopt;
        return row && view()->hasFocus() ? child(static_cast<int>(*row)) : nullptr;
    }

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(widget()); }

    void forgetGone() const
    {
        m_rows.removeIf([](const auto &entry) {
            QAccessibleInterface *row = QAccessible::accessibleInterface(entry.value());
            if (row && row->isValid())
                return false;
            QAccessible::deleteAccessibleInterface(entry.value());
            return true;
        });
    }

    mutable QHash<RowId, QAccessible::Id> m_rows {};
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(TimelineView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr; // Qt's cache owns it
}

} // namespace

void installTimelineAccessibility()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeInterface); });
}

} // namespace thumpline
