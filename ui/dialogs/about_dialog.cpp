#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Thumpline"));
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/org.thumpline.Thumpline.svg"_s).pixmap(64, 64));
    //: %1 is a version number
    auto *name = new QLabel(tr("Thumpline %1").arg(QCoreApplication::applicationVersion()), this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto *text
        = new QLabel(tr("Shows a Mastodon stream as it really is: what arrives, how it arrives, and when and why "
                        "it stops."),
                     this);
    text->setWordWrap(true);
    //: %1 is the version of the Qt library
    auto *legal
        = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1, "
                        "simdjson, gumbo, zstd and QtKeychain.")
                         .arg(QString::fromLatin1(qVersion())),
                     this);
    legal->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    for (QWidget *widget : {static_cast<QWidget *>(picture), static_cast<QWidget *>(name), static_cast<QWidget *>(text),
                            static_cast<QWidget *>(legal), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

} // namespace thumpline
