#pragma once

#include "ui/sources_view.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenuBar;
class QWidget;

namespace thumpline {

/// The window's commands: each one once, with its text, key and icon; menus, tool bar and context menus share them.
///
/// Thread: GUI. The actions are owned by the window given as parent.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    QAction *addStream = nullptr;
    QAction *startDemo = nullptr;
    QAction *report = nullptr;
    QAction *quit = nullptr;

    QAction *pauseTimeline = nullptr;
    QAction *search = nullptr;
    QAction *liveEdge = nullptr;
    QActionGroup *density = nullptr; ///< checkable actions; data(): the key that is stored
    QActionGroup *order = nullptr;
    QActionGroup *deletedLook = nullptr;
    QActionGroup *appearance = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;

    QAction *recheckStatuses = nullptr; ///< checkable, as the next one: RestChecks for all streams
    QAction *lookWhenQuiet = nullptr;
    QAction *notifications = nullptr;

    QAction *checkInstance = nullptr;

    SourceActions stream {}; ///< of the stream that is chosen in Sources

    QAction *compareStreams = nullptr;

    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    [[nodiscard]] RestChecks restChecks() const;
    void setRestChecks(const RestChecks &checks);
    /// Puts the actions into menus. `docks`: the docks' own show/hide actions.
    void fill(QMenuBar *bar, const QList<QAction *> &docks, class QMenu *demoMenu) const;
    /// All that have a key, in the order of the menus.
    [[nodiscard]] QList<QAction *> all() const;

private:
    void makeFileActions();
    void makeViewActions();
    void makeStreamActions();
    void makeToolActions();
    QAction *make(const QString &text, const QKeySequence &key = {});
    QActionGroup *choice(const QList<std::pair<QString, QByteArray>> &texts);

    QWidget *m_window; // owns the actions
    QList<QAction *> m_all {};
};

/// Checks the action of a group whose data is this key; leaves the group alone where none is.
void checkByKey(QActionGroup *group, const QByteArray &key);
[[nodiscard]] QByteArray checkedKey(const QActionGroup *group);

} // namespace thumpline
