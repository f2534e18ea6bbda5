#include "ui/content_view.h"

#include "ui/content_writer.h"

#include <QEvent>

namespace thumpline {

ContentView::ContentView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(false); // Tab goes from link to link
    setAccessibleName(tr("Content"));
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, &ContentView::linkActivated);
}

void ContentView::show(const InspectedRow &row)
{
    m_shown = row.content;
    write();
}

void ContentView::showEvent(const StreamEventPtr &event)
{
    m_shown = event;
    write();
}

void ContentView::clearContent()
{
    m_shown = {};
    write();
}

void ContentView::write()
{
    document()->setDefaultFont(font());
    ContentWriter writer(*document(), palette());
    if (const auto *content = std::get_if<RowContent>(&m_shown))
        writer.write(*content);
    else if (const auto *event = std::get_if<StreamEventPtr>(&m_shown); event && *event && (*event)->status())
        writer.write(*(*event)->status());
    else
        clear();
    moveCursor(QTextCursor::Start);
}

QVariant ContentView::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {}; // nothing is fetched, whatever a document asks for
}

void ContentView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace thumpline
