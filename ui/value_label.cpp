#include "ui/value_label.h"

#include <QStyle>

namespace thumpline {

ValueLabel::ValueLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWordWrap(true);
    // Absolute, or a text of the other direction would be laid at the far side.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute);
}

} // namespace thumpline
