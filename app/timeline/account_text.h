#pragma once

#include "protocol/entities/account.h"

#include <QString>

namespace thumpline {

/// An account's name for people: the display name, or the user name where nothing of it can be seen.
[[nodiscard]] QString visibleName(const Account &account);
/// `@ann@home.example`: local accounts get the host of the instance that told of them.
[[nodiscard]] QString fullHandle(const Account &account, const QString &instance);
/// The first letter or figure of a name, for a picture that isn't there.
[[nodiscard]] QString initialOf(const QString &name);

} // namespace thumpline
