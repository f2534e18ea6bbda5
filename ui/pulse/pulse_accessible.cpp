#include "ui/pulse/pulse_accessible.h"

#include "ui/accessible_parts.h"
#include "ui/pulse/pulse_view.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace thumpline {

namespace {

/// One lane. Named by its kind and whose it is: the picture may be laid out anew at any time.
struct RowKey
{
    PulseRow::Kind kind = PulseRow::Kind::Stream;
    SourceId source {};
    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend size_t qHash(const RowKey &key, size_t seed)
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.source);
    }
};

class LaneAccessible final : public AccessiblePart
{
public:
    LaneAccessible(PulseView &view, RowKey key)
        : AccessiblePart(view)
        , m_view(view)
        , m_key(std::move(key))
    {}

    [[nodiscard]] const PulseRow *row() const
    {
        const std::vector<PulseRow> &rows = m_view.places().rows;
        const auto mine = std::ranges::find_if(
            rows, [this](const PulseRow &r) { return r.kind == m_key.kind && r.source == m_key.source; });
        return mine == rows.end() ? nullptr : &*mine;
    }

    bool isValid() const override { return row() != nullptr; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }

    QString text(QAccessible::Text kind) const override
    {
        const PulseRow *mine = row();
        return mine && kind == QAccessible::Name ? m_view.rowDescription(*mine) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.selected = !state.invalid && m_view.currentRow() == m_key.source;
        state.focused = state.selected && m_view.hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }

protected:
    QRect place() const override
    {
        const PulseRow *mine = row();
        return mine ? m_view.rowRect(*mine) : QRect();
    }

private:
    PulseView &m_view;
    RowKey m_key;
};

class PulseAccessible final : public QAccessibleWidget
{
public:
    explicit PulseAccessible(PulseView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? view()->description() : QAccessibleWidget::text(kind);
    }

    int childCount() const override { return static_cast<int>(view()->places().rows.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const PulseRow &row = view()->places().rows[static_cast<size_t>(index)];
        const RowKey key {row.kind, row.source};
        return m_lanes.part(key, [&] { return new LaneAccessible(*view(), key); });
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *lane = dynamic_cast<const LaneAccessible *>(child);
        const PulseRow *row = lane ? lane->row() : nullptr;
        return row ? static_cast<int>(row - view()->places().rows.data()) : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const PulseRow *row = view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)).y());
        return row ? child(static_cast<int>(row - view()->places().rows.data())) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const PulseRow *row = view()->hasFocus() ? view()->places().rowOf(view()->currentRow()) : nullptr;
        return row ? child(static_cast<int>(row - view()->places().rows.data())) : nullptr;
    }

private:
    [[nodiscard]] PulseView *view() const { return static_cast<PulseView *>(widget()); }

    mutable AccessibleParts<RowKey> m_lanes {};
};

} // namespace

void installPulseAccessibility()
{
    installAccessibleView<PulseView, PulseAccessible>();
}

} // namespace thumpline
