#pragma once

#include "diagnosis/alert.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace thumpline {

/// What was fetched and what may be lost of the time that streams were away, summed up.
struct AlertLosses
{
    bool isKnown = false; ///< some stream told
    qint64 filled = 0;
    bool mayMiss = false;

    void add(const GapFound &gap);
    void add(const AlertLosses &other);
    friend bool operator==(const AlertLosses &, const AlertLosses &) = default;
};

/// Some streams of one instance, as a sentence names them.
struct AlertStreams
{
    QString host {};
    QStringList labels {}; ///< `public:local`, one for each
    int all = 0; ///< streams of that instance that should run
};

/// One interruption that nobody was told of while it lasted.
struct MissedTrouble
{
    QString name {};
    Timestamp from {};
    std::optional<Timestamp> to {}; ///< nothing: it goes on
};

/// Titles and bodies of notifications: whole sentences, in the voice of the journal.
class AlertText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::AlertText)
public:
    /// `public:local on example.org`
    [[nodiscard]] static QString nameOf(const QString &label, const QString &host);
    [[nodiscard]] static QString downTitle(const AlertStreams &streams, bool failed);
    /// `cause`: one or two sentences, or empty.
    [[nodiscard]] static QString downBody(const AlertStreams &streams, std::chrono::milliseconds since,
                                          const QString &cause, bool failed, bool healthBad);
    [[nodiscard]] static QString backTitle(const AlertStreams &streams);
    /// `stillDown`: streams of the same instance that were told to be down, and still are.
    [[nodiscard]] static QString backBody(const AlertStreams &streams, std::chrono::milliseconds away,
                                          const AlertLosses &losses, int stillDown);

    [[nodiscard]] static QString serviceNameOf(const QString &host);
    [[nodiscard]] static QString healthTitle(const QString &host, HealthState state);
    [[nodiscard]] static QString healthBody(const HealthSample &sample, std::chrono::milliseconds since);
    [[nodiscard]] static QString healthBackTitle(const QString &host);
    [[nodiscard]] static QString healthBackBody(std::chrono::milliseconds lasted);

    [[nodiscard]] static QString networkName();
    [[nodiscard]] static QString offlineTitle();
    [[nodiscard]] static QString offlineBody(std::chrono::milliseconds since, int streams);
    [[nodiscard]] static QString onlineTitle();
    [[nodiscard]] static QString onlineBody(std::chrono::milliseconds away, int live, int all,
                                            const AlertLosses &losses);

    [[nodiscard]] static QString summaryTitle(int interruptions);
    /// A line each, oldest first; `more`: how many are not among `troubles`.
    [[nodiscard]] static QString summaryBody(const std::vector<MissedTrouble> &troubles, int more,
                                             const QTimeZone &zone);
    /// For the end of a body: what the limit held back.
    [[nodiscard]] static QString heldBack(int interruptions);
    /// For the journal.
    [[nodiscard]] static QString heldBackNote(int interruptions);

private:
    [[nodiscard]] static QString lossesText(const AlertLosses &losses);
};

} // namespace thumpline
