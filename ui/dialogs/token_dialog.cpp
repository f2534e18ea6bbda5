#include "ui/dialogs/token_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thumpline {

TokenDialog::TokenDialog(const QString &streamName, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Change token"));
    //: %1 is a stream: user · WebSocket · mastodon.example
    auto *text = new QLabel(tr("The new token for %1. The stream connects again with it.").arg(streamName), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_token = new QLineEdit(this);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_keep = new QCheckBox(tr("&Keep it in the system keyring"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *change = buttons->addButton(tr("C&hange"), QDialogButtonBox::AcceptRole);
    change->setEnabled(false);
    connect(m_token, &QLineEdit::textChanged, this,
            [this, change] { change->setEnabled(!m_token->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("&Token:"), m_token);
    form->addRow(QString(), m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

Secret TokenDialog::token() const
{
    return Secret(m_token->text().trimmed().toUtf8());
}

bool TokenDialog::keepsToken() const
{
    return m_keep->isChecked();
}

} // namespace thumpline
