#include "diagnosis/alert_text.h"

#include "diagnosis/duration_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// For %n, which is an int.
int countable(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 1'000'000'000));
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

void AlertLosses::add(const GapFound &gap)
{
    isKnown = true;
    filled += gap.filled;
    mayMiss = mayMiss || gap.missing != 0;
}

void AlertLosses::add(const AlertLosses &other)
{
    isKnown = isKnown || other.isKnown;
    filled += other.filled;
    mayMiss = mayMiss || other.mayMiss;
}

QString AlertText::nameOf(const QString &label, const QString &host)
{
    //: a stream and its server: "public:local on example.org"
    return tr("%1 on %2").arg(label, host);
}

// --- streams

QString AlertText::downTitle(const AlertStreams &streams, bool failed)
{
    const auto count = static_cast<int>(streams.labels.size());
    if (count == 1) {
        const QString name = nameOf(streams.labels.first(), streams.host);
        //: title of a desktop notification; %1 is a stream and its server. It is not tried again
        return failed ? tr("%1 has ended").arg(name)
                      //: title of a desktop notification; %1 is a stream and its server
                      : tr("%1 is down").arg(name);
    }
    if (count == streams.all)
        //: title of a desktop notification; %n streams, which are all that are watched of the server %1
        return tr("All %n stream(s) of %1 are down", nullptr, count).arg(streams.host);
    //: title of a desktop notification; %n streams of the server %1
    return tr("%n stream(s) of %1 are down", nullptr, count).arg(streams.host);
}

QString AlertText::downBody(const AlertStreams &streams, std::chrono::milliseconds since, const QString &cause,
                            bool failed, bool healthBad)
{
    QString begin;
    if (streams.labels.size() > 1)
        //: %1 like "1 min", %2 names streams: "public, user, #cats"
        begin = tr("For %1: %2.").arg(DurationText::of(since), streams.labels.join(u", "_s));
    else if (!failed)
        //: since when a stream is down; %1 like "1 min"
        begin = tr("For %1.").arg(DurationText::of(since));
    //: of a streaming server, beside its streams that are down
    const QString health = healthBad ? tr("Its health check fails, too.") : QString();
    const QString end = failed ? tr("Trying again would not help: it needs you.") : QString();
    return sentences({begin, cause, health, end});
}

QString AlertText::backTitle(const AlertStreams &streams)
{
    const auto count = static_cast<int>(streams.labels.size());
    if (count == 1)
        //: title of a desktop notification; %1 is a stream and its server
        return tr("%1 is back").arg(nameOf(streams.labels.first(), streams.host));
    //: title of a desktop notification; %n streams of the server %1
    return tr("%n stream(s) of %1 are back", nullptr, count).arg(streams.host);
}

QString AlertText::backBody(const AlertStreams &streams, std::chrono::milliseconds away, const AlertLosses &losses,
                            int stillDown)
{
    const QString time = DurationText::of(away);
    //: of one stream; %1 like "4 min 12 s"
    const QString begin = streams.labels.size() == 1 ? tr("It was away for %1.").arg(time)
                                                     //: of several streams; %1 like "4 min 12 s"
                                                     : tr("They were away for up to %1.").arg(time);
    //: %n streams of the same server
    const QString rest = stillDown > 0 ? tr("%n other(s) there are still down.", nullptr, stillDown) : QString();
    return sentences({begin, lossesText(losses), rest});
}

QString AlertText::lossesText(const AlertLosses &losses)
{
    if (!losses.isKnown)
        return {};
    const int filled = countable(losses.filled);
    if (filled == 0)
        return losses.mayMiss ? tr("What came meanwhile could not be fetched.") : tr("Nothing was missed.");
    return losses.mayMiss ? tr("%n post(s) of that time were fetched; more may be missing.", nullptr, filled)
                          : tr("%n post(s) of that time were fetched; nothing is missing.", nullptr, filled);
}

// --- health

QString AlertText::serviceNameOf(const QString &host)
{
    //: %1 is a server
    return tr("The streaming service of %1").arg(host);
}

QString AlertText::healthTitle(const QString &host, HealthState state)
{
    //: title of a desktop notification; %1 is a server
    return state == HealthState::Down ? tr("The streaming service of %1 is down").arg(host)
                                      //: title of a desktop notification; %1 is a server
                                      : tr("The streaming service of %1 is degraded").arg(host);
}

QString AlertText::healthBody(const HealthSample &sample, std::chrono::milliseconds since)
{
    const QString time = DurationText::of(since);
    if (sample.httpStatus && *sample.httpStatus != 200)
        //: %1 like "1 min", %2 is an HTTP status code
        return tr("Its health check has failed for %1, with HTTP status %2.")
            .arg(time, QString::number(*sample.httpStatus));
    //: %1 like "1 min"
    return sample.httpStatus ? tr("For %1, its health check has not answered as it should.").arg(time)
                             //: %1 like "1 min"
                             : tr("Its health check has had no answer for %1.").arg(time);
}

QString AlertText::healthBackTitle(const QString &host)
{
    //: title of a desktop notification; %1 is a server
    return tr("The streaming service of %1 is well again").arg(host);
}

QString AlertText::healthBackBody(std::chrono::milliseconds lasted)
{
    //: of a streaming service; %1 like "4 min"
    return tr("Its health check had failed for %1.").arg(DurationText::of(lasted));
}

// --- network

QString AlertText::networkName()
{
    return tr("This machine's network");
}

QString AlertText::offlineTitle()
{
    //: title of a desktop notification
    return tr("This machine is offline");
}

QString AlertText::offlineBody(std::chrono::milliseconds since, int streams)
{
    //: %1 like "1 min"
    return tr("%n stream(s) have waited for the network for %1.", nullptr, streams).arg(DurationText::of(since));
}

QString AlertText::onlineTitle()
{
    //: title of a desktop notification
    return tr("The network is back");
}

QString AlertText::onlineBody(std::chrono::milliseconds away, int live, int all, const AlertLosses &losses)
{
    //: of the network; %1 like "4 min"
    const QString begin = tr("It was away for %1.").arg(DurationText::of(away));
    const QString streams = live == all
        ? tr("All %n stream(s) are live again.", nullptr, all)
        //: %n of %1 streams
        : tr("%n of %1 streams are live again.", nullptr, live).arg(QLocale().toString(all));
    return sentences({begin, streams, lossesText(losses)});
}

// --- what was held back

QString AlertText::summaryTitle(int interruptions)
{
    //: title of a desktop notification
    return tr("%n interruption(s) during quiet hours", nullptr, interruptions);
}

QString AlertText::summaryBody(const std::vector<MissedTrouble> &troubles, int more, const QTimeZone &zone)
{
    QStringList lines;
    for (const MissedTrouble &trouble : troubles) {
        const QString from
            = QLocale().toString(trouble.from.toDateTime().toTimeZone(zone).time(), QLocale::ShortFormat);
        lines += trouble.to
            //: a line of a list; %1 is a time of day, %2 a stream, %3 like "4 min"
            ? tr("%1: %2, for %3")
                  .arg(from, trouble.name, DurationText::of(trouble.to->sinceEpoch - trouble.from.sinceEpoch))
            //: a line of a list; %1 is a time of day, %2 a stream
            : tr("%1: %2, and still").arg(from, trouble.name);
    }
    if (more > 0)
        //: last line of a list of interruptions
        lines += tr("and %n more", nullptr, more);
    return lines.join(u'\n');
}

QString AlertText::heldBack(int interruptions)
{
    //: behind another notification; interruptions of streams
    return tr("Before that, %n more came and went: see the journal.", nullptr, interruptions);
}

QString AlertText::heldBackNote(int interruptions)
{
    //: for the journal
    return tr("%n interruption(s) came and went without a notification on the desktop: its limit was reached.", nullptr,
              interruptions);
}

} // namespace thumpline
