#pragma once

#include "transport/transport.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

#include <memory>
#include <optional>

namespace thumpline {

/// The software behind an instance: decides what of the API is there (protocol.md 6).
enum class ServerFamily {
    Mastodon,
    GlitchSoc,
    Hometown,
    Pleroma,
    Akkoma,
    GoToSocial,
    Other,
    Unknown, ///< nobody answered
};

/// What an instance says of itself.
struct InstanceInfo
{
    QUrl server {}; ///< of the web API
    QUrl streamingServer {}; ///< http(s), same as server where nothing else is said
    QString domain {}; ///< as it calls itself, in lower case: the same by whatever address it was asked; may be empty
    QString title {};
    QString versionText {};
    QVersionNumber version {};
    ServerFamily family = ServerFamily::Unknown;
    [[nodiscard]] bool hasSse() const; ///< Pleroma, Akkoma and GoToSocial have none
    [[nodiscard]] bool hasMultiplexing() const; ///< Mastodon from 3.3, Pleroma, GoToSocial
    [[nodiscard]] bool needsToken() const; ///< Mastodon from 4.2, GoToSocial
    [[nodiscard]] TransportKind preferredTransport() const;
    friend bool operator==(const InstanceInfo &, const InstanceInfo &) = default;
};

/// Reads a `version` text: `4.3.0`, `4.3.0+glitch`, `2.7.2 (compatible; Pleroma 2.5.0)`…
[[nodiscard]] InstanceInfo infoFromVersion(const QString &versionText);

/// Asks an instance what it is: `/api/v2/instance`, then `/api/v1/instance`; each with a time limit.
///
/// One look-up an object: start(), then finished() once. The token is not sent. Thread: any with an event loop.
/// Where nobody answers, info holds the server itself and ServerFamily::Unknown, and `problem` says why.
class InstanceLookup : public QObject
{
    Q_OBJECT
public:
    explicit InstanceLookup(QObject *parent = nullptr);
    ~InstanceLookup() override;
    void start(const QUrl &server);

Q_SIGNALS:
    void finished(const thumpline::InstanceInfo &info, const QString &problem);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::InstanceInfo)
