#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace thumpline {

/// A key and what it does, where no action has it: the keys of the lists.
struct KeyHelp
{
    QString keys {}; ///< as people write it: `j`, `Home`
    QString what {};
};

/// All keys on one page: those of the actions given, and those of the lists. Thread: GUI.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &actions, const QList<KeyHelp> &more, QWidget *parent = nullptr);
};

} // namespace thumpline
