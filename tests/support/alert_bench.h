#pragma once

#include "diagnosis/alert_policy.h"

#include <QTest>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline const Timestamp noon = *Timestamp::fromIso("2026-03-01T12:00:00Z");

inline Stamp at(std::chrono::seconds time)
{
    return {{time}, {noon.sinceEpoch + time}};
}

/// Records of streams s1 to s3 of a.example and s4 of b.example, told second by second; and what comes of them.
class AlertBench
{
public:
    explicit AlertBench(const AlertOptions &options = {})
        : policy(QTimeZone::utc())
    {
        policy.setOptions(options);
        start("s1", u"a.example"_s, {.kind = StreamKind::Public});
        start("s2", u"a.example"_s, {.kind = StreamKind::PublicLocal});
        start("s3", u"a.example"_s, {.kind = StreamKind::Hashtag, .tag = u"cats"_s});
        start("s4", u"b.example"_s, {.kind = StreamKind::Public});
    }

    /// As AlertDesk does: looks once a second, while the policy wants it.
    void runTo(std::chrono::seconds time)
    {
        for (; now < time; now += 1s) {
            if (policy.isWaiting())
                take();
        }
    }
    void take()
    {
        const AlertNews news = policy.take(at(now));
        for (const Alert &alert : news.alerts) {
            happened.append(
                u"%1 %2 %3"_s.arg(now.count())
                    .arg(QString::fromLatin1(toKey(alert.kind)), QString::fromLatin1(alert.sources.join(',')))
                    .trimmed());
            alerts.push_back(alert);
        }
        for (const QByteArray &topic : news.over)
            happened.append(u"%1 over %2"_s.arg(now.count()).arg(QString::fromLatin1(topic)));
        notes += news.notes;
    }
    void add(const SourceId &source, SessionRecordBody body)
    {
        policy.add({source, at(now), std::move(body)});
        take();
    }
    /// `s1 down`, `net offline`, `a.example bad`, `user away`…
    void tell(const QString &who, const QString &what)
    {
        if (who == u"user"_s)
            policy.setLooking(what == u"looks"_s);
        else if (who == u"net"_s)
            add("s1", NetworkChanged {networkState(what)});
        else if (who.endsWith(u".example"_s))
            add("h1", sample(who, what));
        else if (what == u"removed"_s)
            policy.forget(who.toLatin1());
        else
            state(who.toLatin1(), what);
        take();
    }
    void state(const SourceId &id, const QString &what)
    {
        if (what == u"down"_s) {
            add(id, Dropped {.reason = {.ending = CloseEnding::Cut}, .age = 100s});
            add(id, StateChanged {.state = SessionState::Waiting, .attempt = 1});
        } else if (what == u"gap"_s) {
            add(id, GapFound {.from = noon, .to = at(now).wall, .filled = 18, .missing = 0});
        } else {
            const std::pair<QString, SessionState> states[] = {{u"live"_s, SessionState::Live},
                                                               {u"late"_s, SessionState::Late},
                                                               {u"stale"_s, SessionState::Stale},
                                                               {u"failed"_s, SessionState::Failed},
                                                               {u"connecting"_s, SessionState::Connecting},
                                                               {u"paused"_s, SessionState::Stopped}};
            for (const auto &[name, state] : states) {
                if (name == what)
                    add(id, StateChanged {.state = state});
            }
        }
    }
    /// Why the last drop was, as the explainer tells at once.
    void explain(const SourceId &id, const QString &text, int rule = 19, bool revised = false,
                 std::optional<std::chrono::seconds> dropAt = {})
    {
        policy.explain({.source = id,
                        .dropAt = at(dropAt.value_or(now)),
                        .revised = revised,
                        .rule = {rule},
                        .confidence = Confidence::Certain,
                        .text = text});
    }
    static HealthSample sample(const QString &host, const QString &what)
    {
        HealthSample sample {.server = QUrl(u"https://"_s + host), .state = HealthState::Ok, .httpStatus = 200};
        if (what == u"bad"_s) {
            sample.state = HealthState::Down;
            sample.httpStatus = 503;
        } else if (what == u"cached"_s) {
            sample.state = HealthState::Degraded;
            sample.cached = true;
        }
        return sample;
    }

    AlertPolicy policy;
    std::chrono::seconds now {0};
    QStringList happened {};
    std::vector<Alert> alerts {};
    QStringList notes {};

private:
    void start(const SourceId &id, const QString &host, const StreamTarget &target)
    {
        policy.add({id, at(0s), SourceStarted {.server = QUrl(u"https://"_s + host), .target = target}});
        policy.add({id, at(0s), StateChanged {.state = SessionState::Live}});
    }
    static NetworkState networkState(const QString &what)
    {
        for (const NetworkState state :
             {NetworkState::Online, NetworkState::Offline, NetworkState::Suspended, NetworkState::Resumed}) {
            if (QString::fromLatin1(toKey(state)) == what)
                return state;
        }
        return NetworkState::Online;
    }
};

inline AlertOptions optionsOf(const QString &text)
{
    AlertOptions options;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == u"off"_s)
            options.enabled = false;
        else if (name == u"whileActive"_s)
            options.whileActive = true;
        else if (name == u"noHealth"_s)
            options.health = false;
        else if (name == u"downFor"_s)
            options.downFor = std::chrono::seconds(value.toInt());
        else if (name == u"perHour"_s)
            options.perHour = value.toInt();
        else if (name == u"quiet"_s) {
            options.quietHours = true;
            options.quietFrom = QTime::fromString(value.section(u'-', 0, 0), u"hh:mm"_s);
            options.quietTo = QTime::fromString(value.section(u'-', 1), u"hh:mm"_s);
        } else {
            qFatal("no such option");
        }
    }
    return options;
}

} // namespace thumpline
