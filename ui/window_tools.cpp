#include "ui/window_tools.h"

#include "ui/compare/compare_window.h"
#include "ui/desktop/alert_desk.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/check_dialog.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/notifications_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/main_window_help.h"
#include "ui/window_actions.h"

#include <QAction>

namespace thumpline {

namespace {

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowTools::WindowTools(const WindowParts &parts, const WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_workspace(*parts.workspace)
    , m_window(window)
{
    connect(actions.addStream, &QAction::triggered, this, [this] { openAddStream({}); });
    connect(actions.about, &QAction::triggered, this, [this] { openOnce(new AboutDialog(m_window)); });
    connect(actions.shortcuts, &QAction::triggered, this,
            [this, &actions] { openOnce(new ShortcutsDialog(actions.all(), listKeys(), m_window)); });
    connectAlerts(actions);
}

void WindowTools::connectAlerts(const WindowActions &actions)
{
    actions.notifications->setVisible(m_parts.alerts);
    if (!m_parts.alerts)
        return;
    connect(actions.notifications, &QAction::triggered, this,
            [this] { openOnce(new NotificationsDialog(*m_parts.alerts, m_window)); });
    connect(m_parts.alerts, &AlertDesk::showWanted, this, [this](const QList<SourceId> &sources) {
        bringToFront();
        if (!sources.isEmpty())
            Q_EMIT streamWanted(sources.first());
    });
}

void WindowTools::bringToFront()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WindowTools::openAddStream(const QString &instance)
{
    auto *dialog
        = new AddStreamDialog({m_parts.lookup, m_parts.makeFactory, m_parts.ioThread, &m_workspace.book()}, m_window);
    if (!instance.trimmed().isEmpty())
        dialog->setInstance(instance);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { Q_EMIT streamAdded(m_workspace.addStream(dialog->setup(), dialog->keepsToken())); });
    openOnce(dialog);
}

void WindowTools::openTokenDialog(const SourceId &id)
{
    const Source *source = m_workspace.book().find(id);
    if (!source)
        return;
    auto *dialog = new TokenDialog(source->fullName(), m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { m_workspace.changeToken(id, dialog->token(), dialog->keepsToken()); });
    openOnce(dialog);
}

void WindowTools::openReport(const std::optional<PulseRange> &selection)
{
    openOnce(new ReportDialog(m_workspace, selection, m_window));
}

void WindowTools::openCheck(const SourceId &id)
{
    auto *dialog = new CheckDialog({m_parts.makeFactory, m_parts.ioThread, &m_workspace.book()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSource(id);
    dialog->show();
}

void WindowTools::openCompareDialog(const SourceId &chosen)
{
    auto *dialog = new CompareDialog(m_workspace.book(), chosen, m_parts.lookup, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *compare = new CompareWindow(m_workspace, *m_parts.settings, dialog->setup(), m_parts.lookup, m_window);
        compare->show();
        Q_EMIT compareOpened(compare);
    });
    openOnce(dialog);
}

} // namespace thumpline
