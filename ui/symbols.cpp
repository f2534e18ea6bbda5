#include "ui/symbols.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Add:
        return u"add"_s;
    case Symbol::Pause:
        return u"pause"_s;
    case Symbol::Resume:
        return u"resume"_s;
    case Symbol::Retry:
        return u"retry"_s;
    case Symbol::Remove:
        return u"remove"_s;
    case Symbol::Copy:
        return u"copy"_s;
    case Symbol::Report:
        return u"report"_s;
    case Symbol::Key:
        return u"key"_s;
    case Symbol::Filter:
        return u"filter"_s;
    case Symbol::Globe:
        return u"globe"_s;
    case Symbol::Demo:
        return u"demo"_s;
    case Symbol::Heart:
        return u"heart"_s;
    case Symbol::Close:
        return u"close"_s;
    case Symbol::Search:
        return u"search"_s;
    case Symbol::Warning:
        return u"warning"_s;
    case Symbol::Previous:
        return u"previous"_s;
    case Symbol::Next:
        return u"next"_s;
    case Symbol::Left:
        return u"left"_s;
    case Symbol::Right:
        return u"right"_s;
    case Symbol::ZoomIn:
        return u"zoom-in"_s;
    case Symbol::ZoomOut:
        return u"zoom-out"_s;
    case Symbol::Pulse:
        return u"health"_s; // drawn as a pulse line
    case Symbol::Present:
        return u"present"_s;
    }
    Q_UNREACHABLE();
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }
    Q_UNREACHABLE();
}

/// Draws the SVG with `currentColor` replaced: Qt's renderer does not know the palette.
class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode));
        Q_UNUSED(state)
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(size, mode); }
    QIconEngine *clone() const override { return new SymbolEngine(m_symbol); } // QIcon owns it
    QString key() const override { return u"thumpline-symbol"_s; }

private:
    [[nodiscard]] QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        const QColor colour = colourFor(mode);
        const QString cacheKey
            = u"symbol-%1-%2x%3-%4"_s.arg(nameOf(m_symbol)).arg(size.width()).arg(size.height()).arg(colour.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        QFile file(u":/icons/%1.svg"_s.arg(nameOf(m_symbol)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    Symbol m_symbol;
};

} // namespace

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol)); // QIcon owns it
}

} // namespace thumpline
