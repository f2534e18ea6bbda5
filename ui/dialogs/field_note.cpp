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
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
    QLabel::changeEvent(event);
}

void FieldNote::applyLook()
{
    const QPalette base = QApplication::palette(this);
    QPalette own = base;
    switch (m_kind) {
    case Kind::Hint:
        own.setColor(QPalette::WindowText, quietColours(base).dimText);
        break;
    case Kind::Good:
        own.setColor(QPalette::WindowText, coloursOf(Tone::Live, base).text);
        break;
    case Kind::Problem:
        own.setColor(QPalette::WindowText, coloursOf(Tone::Down, base).text);
        break;
    }
    setPalette(own);
    setFont(secondaryFont(QApplication::font(this)));
    setMinimumHeight(fontMetrics().height());
}

} // namespace thumpline
