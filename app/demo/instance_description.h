#pragma once

#include "demo/demo_options.h"

#include <QByteArray>
#include <QUrl>

namespace thumpline {

/// What the demo instance says about itself, in the era's entities (protocol.md 1).
namespace description {

[[nodiscard]] QByteArray instanceV1(DemoEra era, const QUrl &base);
[[nodiscard]] QByteArray instanceV2(const QUrl &base);
[[nodiscard]] QByteArray nodeInfo(DemoEra era);
[[nodiscard]] QByteArray nodeInfoLinks(const QUrl &base);
[[nodiscard]] QByteArray hostMeta(const QUrl &base);
/// For people who open the address in a browser.
[[nodiscard]] QByteArray welcomePage(const DemoTokens &tokens);
[[nodiscard]] QByteArray version(DemoEra era);

} // namespace description

} // namespace thumpline
