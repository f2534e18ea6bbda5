#pragma once

#include "protocol/entities/notification.h"
#include "timeline/row_mark.h"

#include <QCoreApplication>
#include <QString>

namespace thumpline {

/// What a notification says, for people.
class NotificationText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::NotificationText)
public:
    /// One sentence without a full stop: "Bea favourited your status". A type that nobody knows is named by its word.
    [[nodiscard]] static QString sentence(const Notification &notification);
    /// What there is to read beside a status: a report's comment, a warning's text. Empty for most types.
    [[nodiscard]] static QString details(const Notification &notification);
    [[nodiscard]] static RowMark mark(const Notification &notification);

private:
    [[nodiscard]] static QString severance(const SeveranceEvent &event);
    [[nodiscard]] static QString warning(const ModerationWarning &warning);
    [[nodiscard]] static QString unknown(const Notification &notification, const QString &name);
};

} // namespace thumpline
