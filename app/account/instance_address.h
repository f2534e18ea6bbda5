#pragma once

#include "protocol/result.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

namespace thumpline {

enum class AddressError {
    Empty,
    NotAHost,
    UnsupportedScheme, ///< neither http(s) nor ws(s)
    HasCredentials, ///< `user:password@`: never passed on
    PlainHttpToTheWorld, ///< http:// is for this machine and private networks only
};

/// The server that a text means. What people type: `example.org`, `@me@example.org`, a URL with or without scheme, path,
/// trailing slash, an IDN, an IPv6 literal, a port. Without a scheme: https, but http for loopback addresses.
/// Gives scheme, host (ASCII form) and port; a path only where it is no part of the web interface or API.
/// Source: protocol.md 1.3.
[[nodiscard]] Result<QUrl, AddressError> parseInstanceAddress(const QString &typed);

/// Whether an address belongs to this machine or to a private network, and not to the Internet.
[[nodiscard]] bool isPrivateAddress(const QHostAddress &address);

/// For people, in English when no translation is loaded.
[[nodiscard]] QString explain(AddressError error);

} // namespace thumpline
