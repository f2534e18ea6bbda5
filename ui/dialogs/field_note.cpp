#include "ui/dialogs/field_note.h"

#include "ui/quiet_style.h"
#include "ui/state_colours.h"

#include <QApplication>
#include <QEvent>

namespace thumpline {

using namespace Qt::StringLiterals;

FieldNote::FieldNote(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // parts come from servers
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading); // close to its field
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Minimum);
    wide.setHeightForWidth(true);
    setSizePolicy(wide);
    applyLook();
}

void FieldNote::tell(Kind kind, const QString &text)
{
    m_kind = kind;
    m_note = text;
    QString marked = text;
    if (!text.isEmpty() && kind == Kind::Good)
        marked = u"✓ "_s + text;
    else if (!text.isEmpty() && kind == Kind::Problem)
        marked = u"⚠\ufe0e "_s + text; // the text form of the sign, not the emoji
    setText(marked);
    applyLook();
}

void FieldNote::changeEvent(QEvent *event)
{
    // Both follow from the application's own, so that answering a change with a change comes to rest at once.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QLabel::changeEvent(event);
}

void FieldNote::applyLook()
{
    const QPalette base = QApplication::palette(this);
    switch (m_kind) {
    case Kind::Hint:
        setTextColour(this, quietColours(base).dimText);
        break;
    case Kind::Good:
        setTextColour(this, coloursOf(Tone::Live, base).text);
        break;
    case Kind::Problem:
        setTextColour(this, coloursOf(Tone::Down, base).text);
        break;
    }
    setFont(secondaryFont(QApplication::font(this)));
    setMinimumHeight(fontMetrics().height());
}

} // namespace thumpline
