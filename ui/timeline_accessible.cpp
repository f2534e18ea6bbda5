#include "ui/timeline_accessible.h"

#include "ui/accessible_parts.h"
#include "ui/timeline_view.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

/// One row for screen readers. It names its row by id: what comes above moves it on, what is gone makes it invalid.
/// The list deletes it before the view goes.
class RowAccessible final : public AccessiblePart, public QAccessibleActionInterface
{
public:
    RowAccessible(TimelineView &view, RowId row)
        : AccessiblePart(view)
        , m_view(view)
        , m_row(row)
    {}

    [[nodiscard]] RowId rowId() const { return m_row; }
    [[nodiscard]] std::optional<qsizetype> index() const
    {
        return m_view.model() ? m_view.model()->rowOf(m_row) : std::nullopt;
    }

    bool isValid() const override { return index().has_value(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const std::optional<qsizetype> row = index();
        if (!row || kind != QAccessible::Name)
            return {};
        return m_view.model()->index(static_cast<int>(*row)).data(Qt::AccessibleTextRole).toString();
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

protected:
    QRect place() const override
    {
        const std::optional<qsizetype> row = index();
        return row ? m_view.rowRect(*row) : QRect();
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

    int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const RowId row = view()->model()->rowAt(index).id;
        return m_rows.part(row, [&] { return new RowAccessible(*view(), row); });
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

    mutable AccessibleParts<RowId> m_rows {};
};

} // namespace

void installTimelineAccessibility()
{
    installAccessibleView<TimelineView, TimelineAccessible>();
}

} // namespace thumpline
