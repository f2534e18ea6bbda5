#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/quiet_style.h"
#include "ui/state_colours.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// A menu's text without its mnemonic and its dots.
QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, const QList<KeyHelp> &more, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &keys, const QString &what) {
        const int row = grid->rowCount();
        auto *key = new QLabel(keys, page);
        setTextColour(key, quietColours(palette()).dimText);
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(what, page), row, 1);
    };
    for (const KeyHelp &help : more)
        add(help.keys, help.what);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), plainText(action));
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 28);
}

} // namespace thumpline
