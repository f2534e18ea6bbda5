#pragma once

#include <QAbstractScrollArea>
#include <QAccessibleInterface>
#include <QHash>

#include <mutex>

namespace thumpline {

/// One part of a view that paints its parts itself, for screen readers: a row, a lane. It has no object and no children.
///
/// Thread: GUI. Does not own the view, whose interface deletes its parts before the view goes.
class AccessiblePart : public QAccessibleInterface
{
public:
    explicit AccessiblePart(QAbstractScrollArea &view)
        : m_view(view)
    {}

    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

    /// On the screen; empty where nothing of it is in view.
    QRect rect() const override
    {
        const QRect seen = place().intersected(m_view.viewport()->rect());
        return seen.isEmpty() ? QRect() : QRect(m_view.viewport()->mapToGlobal(seen.topLeft()), seen.size());
    }

protected:
    /// In the viewport, seen or not; empty where the part is gone.
    [[nodiscard]] virtual QRect place() const = 0;

private:
    QAbstractScrollArea &m_view;
};

/// The parts of one view, made when they are asked for and known by what they show: the view may be laid out anew, or
/// lose rows, at any time.
///
/// Qt's cache owns the interfaces until they are deleted by their ids, here. Thread: GUI.
template<typename Key>
class AccessibleParts
{
public:
    AccessibleParts() = default;
    Q_DISABLE_COPY_MOVE(AccessibleParts)
    ~AccessibleParts()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    /// The part of that key; `make` gives a new one.
    template<typename Make>
    QAccessibleInterface *part(const Key &key, Make make)
    {
        if (const QAccessible::Id known = m_ids.value(key, 0); known != 0)
            return QAccessible::accessibleInterface(known);
        if (m_ids.size() > manyParts)
            forgetGone();
        QAccessibleInterface *made = make();
        m_ids.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    static constexpr qsizetype manyParts = 500;

    void forgetGone()
    {
        m_ids.removeIf([](const auto &entry) {
            QAccessibleInterface *part = QAccessible::accessibleInterface(entry.value());
            if (part && part->isValid())
                return false;
            QAccessible::deleteAccessibleInterface(entry.value());
            return true;
        });
    }

    QHash<Key, QAccessible::Id> m_ids {};
};

/// Makes all views of a class known to screen readers by that interface. Calling it again does nothing.
template<typename View, typename Interface>
void installAccessibleView()
{
    static std::once_flag once;
    std::call_once(once, [] {
        QAccessible::installFactory([](const QString &className, QObject *object) -> QAccessibleInterface * {
            if (className != QLatin1StringView(View::staticMetaObject.className()))
                return nullptr;
            auto *view = qobject_cast<View *>(object);
            return view ? new Interface(view) : nullptr; // Qt's cache owns it
        });
    });
}

} // namespace thumpline
