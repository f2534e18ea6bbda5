#pragma once

#include "transport/secret.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace thumpline {

/// Asks the system's keyring for the token that the window keeps for a server; the answer is an empty secret where
/// there is none, or the keyring stays locked. The keyring is not touched unless the window has said that it holds one.
///
/// Asynchronous: the answer comes later, in this thread, and never once `context` is gone.
void lookUpStoredToken(const QUrl &server, QObject *context, std::function<void(const Secret &)> answer);

} // namespace thumpline
