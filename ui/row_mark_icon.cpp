#include "ui/row_mark_icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

QLatin1StringView iconOf(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
        return {};
    case RowMark::Announcement:
        return "announcement"_L1;
    case RowMark::Boost:
        return "boost"_L1;
    case RowMark::Collection:
        return "collection"_L1;
    case RowMark::Deleted:
        return "deleted"_L1;
    case RowMark::Direct:
        return "message"_L1;
    case RowMark::Edited:
        return "edited"_L1;
    case RowMark::Fault:
        return "fault"_L1;
    case RowMark::Favourite:
        return "favourite"_L1;
    case RowMark::Follow:
        return "follow"_L1;
    case RowMark::Gap:
        return "gap"_L1;
    case RowMark::Mention:
        return "direct"_L1;
    case RowMark::Moderation:
    case RowMark::Warning:
        return "warning"_L1;
    case RowMark::Poll:
        return "poll"_L1;
    case RowMark::Quote:
        return "quote"_L1;
    case RowMark::Reaction:
        return "reaction"_L1;
    case RowMark::Recovered:
        return "recovered"_L1;
    case RowMark::Reply:
        return "reply"_L1;
    case RowMark::Severed:
        return "severed"_L1;
    case RowMark::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

QLatin1StringView iconOf(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return {};
    case Visibility::Unlisted:
        return "unlisted"_L1;
    case Visibility::Direct:
        return "message"_L1;
    case Visibility::Local:
        return "local"_L1;
    case Visibility::Private:
    case Visibility::List:
    case Visibility::MutualsOnly:
    case Visibility::Unknown: // treated as the most private (payloads/README.md)
        return "lock"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QPixmap iconPixmap(QLatin1StringView name, int size, qreal scale, const QColor &colour)
{
    if (name.isEmpty())
        return {};
    const int pixels = qRound(size * scale);
    const QString key
        = u"thumpline-mark-%1-%2-%3"_s.arg(QString(name), QString::number(pixels), QString::number(colour.rgba(), 16));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(u":/icons/%1.svg"_s.arg(QString(name)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        // Qt's renderer does not know `currentColor`.
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QPixmap markPixmap(RowMark mark, int size, qreal scale, const QColor &colour)
{
    return iconPixmap(iconOf(mark), size, scale, colour);
}

QPixmap visibilityPixmap(Visibility visibility, int size, qreal scale, const QColor &colour)
{
    return iconPixmap(iconOf(visibility), size, scale, colour);
}

} // namespace thumpline
