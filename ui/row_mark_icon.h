#pragma once

#include "protocol/entities/status.h"
#include "timeline/row_mark.h"

#include <QColor>
#include <QPixmap>

namespace thumpline {

/// The picture of a mark in one colour, sharp at a scale; null for RowMark::None. Cached. Thread: GUI.
[[nodiscard]] QPixmap markPixmap(RowMark mark, int size, qreal scale, const QColor &colour);
/// The same for who may see a status; null for Public, which needs no mark.
[[nodiscard]] QPixmap visibilityPixmap(Visibility visibility, int size, qreal scale, const QColor &colour);
/// The same for an icon of resources/icons by its name.
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, int size, qreal scale, const QColor &colour);

} // namespace thumpline
