#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace thumpline {

/// Where a link leads, and what people have to know before they follow it.
///
/// Only http and https, without user info (`https://bank.example@evil.example/` is a known trick: it leads to
/// evil.example). Thread: a value.
struct LinkTarget
{
    QUrl url {};
    QString displayHost {}; ///< the real host: as it reads where that is safe, else in punycode (`xn--…`)
    bool hostIsDeceptive = false; ///< scripts mix in it, or its letters look like Latin ones and are not
    bool textDiffers = false; ///< the link's text names another host than the one that it leads to

    friend bool operator==(const LinkTarget &, const LinkTarget &) = default;
};

/// The target of an `href`, or nothing if it is one that may not be opened (other schemes, no host, broken).
[[nodiscard]] std::optional<LinkTarget> linkTarget(QStringView href);

/// Whether a link's visible text looks like an address, and names another host than its target.
[[nodiscard]] bool namesAnotherHost(QStringView text, const LinkTarget &target);

/// A host (Unicode or punycode) as it can be shown: labels whose letters are of one script, or of scripts that are
/// written together (Japanese, Korean, Chinese with Latin), as they read; others in punycode.
/// Source: Unicode UTS 39, "highly restrictive".
[[nodiscard]] QString displayHost(const QString &host, bool *deceptive = nullptr);

} // namespace thumpline
