#pragma once

#include <QDialog>

namespace thumpline {

/// Name, version, licence, and what it is made with. Thread: GUI.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace thumpline
