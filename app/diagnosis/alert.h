#pragma once

#include "session/session_record.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <optional>
#include <vector>

namespace thumpline {

/// What a desktop notification is about. Keys: stream_down stream_back health_bad health_back offline online summary.
enum class AlertKind {
    StreamDown,
    StreamBack,
    HealthBad,
    HealthBack,
    Offline, ///< this machine, not the server
    Online,
    Summary, ///< of what quiet hours held back
};
[[nodiscard]] QByteArray toKey(AlertKind kind);

/// Whether it tells of trouble; else of its end.
[[nodiscard]] bool isTrouble(AlertKind kind);

/// One notification for the desktop, in the user's language. Texts may quote servers: whoever shows them makes them safe.
struct Alert
{
    AlertKind kind = AlertKind::StreamDown;
    QByteArray topic {}; ///< names what it is about: a later one of the same topic replaces it
    QString title {}; ///< one line
    QString body {}; ///< one sentence or a few; a summary has several lines
    QList<SourceId> sources {}; ///< the streams that it is about, the one to look at first
};

/// What the user wants to be told, and when.
struct AlertOptions
{
    // What a person may choose: a stream that reconnects at once is no news, a day is as good as never.
    static constexpr int leastDownFor = 5; ///< seconds
    static constexpr int mostDownFor = 3600;
    static constexpr int mostPerHour = 60;
    static constexpr int mostStreamPause = 120; ///< minutes

    bool enabled = true;
    bool whileActive = false; ///< also while the window has the user's attention and shows it anyway
    std::chrono::seconds downFor {60}; ///< shorter trouble is none: streams reconnect within seconds
    bool health = true; ///< of the streaming services, too
    bool quietHours = false;
    QTime quietFrom {22, 0}; ///< local wall time; may be after quietTo, over midnight
    QTime quietTo {7, 0};
    int perHour = 6;
    std::chrono::minutes streamPause {5}; ///< between two notifications of trouble with the same stream
    friend bool operator==(const AlertOptions &, const AlertOptions &) = default;
};

/// What there is to do now.
struct AlertNews
{
    std::vector<Alert> alerts {};
    std::vector<QByteArray> over {}; ///< topics whose notification is no longer true, and that need no other one
    QStringList notes {}; ///< for the journal: what was held back

    [[nodiscard]] bool isEmpty() const { return alerts.empty() && over.empty() && notes.isEmpty(); }
};

} // namespace thumpline
