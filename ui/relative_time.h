#pragma once

#include "protocol/timestamp.h"

#include <QCoreApplication>
#include <QString>

namespace thumpline {

/// How long ago something was, as rows show it.
class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::RelativeTime)
public:
    /// `now`, `12 s`, `5 min`, `3 h`, `2 d`; after a week the date. What a clock ahead of ours says is `now`.
    [[nodiscard]] static QString text(Timestamp time, Timestamp now);
};

} // namespace thumpline
