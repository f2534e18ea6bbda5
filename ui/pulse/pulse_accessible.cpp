#include "ui/pulse/pulse_accessible.h"

#include "ui/pulse/pulse_view.h"

#include <QAccessibleWidget>
#include <QHash>

#include <algorithm>
#include <mutex>

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

class LaneAccessible final : public QAccessibleInterface
{
public:
    LaneAccessible(PulseView &view, RowKey key)
        : m_view(view)
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
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const PulseRow *mine = row();
        return mine && kind == QAccessible::Name ? m_view.rowDescription(*mine) : QString();
    }

    QRect rect() const override
    {
        const PulseRow *mine = row();
        const QRect place = mine ? m_view.rowRect(*mine).intersected(m_view.viewport()->rect()) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_view.viewport()->mapToGlobal(place.topLeft()), place.size());
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
    ~PulseAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_lanes))
            QAccessible::deleteAccessibleInterface(id);
    }

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
        if (const QAccessible::Id known = m_lanes.value(key, 0); known != 0)
            return QAccessible::accessibleInterface(known);
        auto *made = new LaneAccessible(*view(), key); // Qt's cache owns it until it is deleted by its id
        m_lanes.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
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

    mutable QHash<RowKey, QAccessible::Id> m_lanes {}; // at most one a stream that there ever was
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(PulseView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<PulseView *>(object);
    return view ? new PulseAccessible(view) : nullptr; // Qt's cache owns it
}

} // namespace

void installPulseAccessibility()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeInterface); });
}

} // namespace thumpline
