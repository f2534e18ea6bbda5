#pragma once

#include "transport/secret.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace thumpline {

/// Asks for another token for a stream that has failed. Thread: GUI.
class TokenDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TokenDialog(const QString &streamName, QWidget *parent = nullptr);

    [[nodiscard]] Secret token() const;
    [[nodiscard]] bool keepsToken() const;

private:
    QLineEdit *m_token = nullptr; // the widgets are owned as Qt children
    QCheckBox *m_keep = nullptr;
};

} // namespace thumpline
