#include "demo/demo_instance.h"

#include "demo/demo_control.h"
#include "demo/demo_front_door.h"
#include "demo/narrator.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr double maxRate = 10'000;
constexpr auto fastPace = 10ms; // between two batches at high rates
constexpr auto retryListening = 100ms;
constexpr auto greetingDelay = 50ms;
constexpr int greetingEvents = 3;
constexpr double catchUpSeconds = 0.5; // after a stall no more than this is made good at once

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

DemoOptions checked(DemoOptions options)
{
    options.eventsPerSecond = std::clamp(options.eventsPerSecond, 0.0, maxRate);
    return options;
}

QByteArray idIn(const QByteArray &event, const QByteArray &payload)
{
    if (event == "delete" || event == "announcement.delete")
        return payload;
    return QJsonDocument::fromJson(payload).object().value(QLatin1StringView("id")).toString().toUtf8();
}

} // namespace

struct DemoInstance::Parts
{
    Parts(DemoInstance *instance, const DemoOptions &given)
        : options(checked(given))
        , rules(options.era, options.tokens, options.anonymousPublic.value_or(options.era == DemoEra::Era2020))
        , generator(options.era, options.seed)
        , history(options.historySize)
        , narrator(generator, history, options.seed)
        , ledger(options.ledgerSize)
        , rest({options, rules, generator, history})
        , hub(options.pingInterval, instance)
        , door({options, rules, hub, rest,
                [instance](const HttpRequest &request) { return answerControl(*instance, request); }},
               instance)
        , pace(instance)
        , again(instance)
    {}

    DemoOptions options;
    AccessRules rules;
    PayloadGenerator generator;
    DemoHistory history;
    Narrator narrator;
    DemoLedger ledger;
    RestApi rest;
    StreamHub hub;
    DemoFrontDoor door;
    QUrl base {};
    quint16 port = 0;
    QTimer pace;
    QTimer again; ///< the end of a restart's down time
    QElapsedTimer clock {}; ///< since the last batch
    double due = 0; ///< events that the rate owes
    qint64 delivered = 0;
};

DemoInstance::DemoInstance(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(this, options))
{
    qRegisterMetaType<Fault>();
    qRegisterMetaType<HttpRequest>();
    const DemoFrontDoor &door = m_parts->door;
    connect(&door, &DemoFrontDoor::connectionOpened, this, &DemoInstance::connectionOpened);
    connect(&door, &DemoFrontDoor::connectionClosed, this, &DemoInstance::connectionClosed);
    connect(&door, &DemoFrontDoor::requestReceived, this, &DemoInstance::requestReceived);
    connect(&door, &DemoFrontDoor::streamOpened, this, &DemoInstance::streamOpened);
    connect(&door, &DemoFrontDoor::streamOpened, this, &DemoInstance::greetFirstStream);
    connect(&m_parts->pace, &QTimer::timeout, this, &DemoInstance::tellWhatIsDue);
    m_parts->again.setSingleShot(true);
    connect(&m_parts->again, &QTimer::timeout, this, &DemoInstance::listenAgain);
    m_parts->narrator.recall(m_parts->options.pastStatuses, nowMs());
}

DemoInstance::~DemoInstance()
{
    disconnect(&m_parts->door, nullptr, this, nullptr); // what ends now is no news
}

Result<quint16, DemoStartError> DemoInstance::start()
{
    Parts &parts = *m_parts;
    if (parts.door.isOpen())
        return parts.port;
    auto port = parts.door.open(parts.port != 0 ? parts.port : parts.options.port);
    if (!port)
        return port;
    parts.again.stop();
    parts.port = port.value();
    parts.base = parts.door.base(parts.port);
    armPace();
    Q_EMIT listening(parts.base);
    return port;
}

void DemoInstance::stop()
{
    m_parts->again.stop();
    m_parts->pace.stop();
    if (!m_parts->door.isOpen())
        return;
    m_parts->door.shut();
    Q_EMIT wentDown();
}

void DemoInstance::restart(std::chrono::milliseconds downFor)
{
    stop();
    armPace(); // people go on posting while the streaming server is away: that is what leaves a gap
    m_parts->again.start(downFor);
}

void DemoInstance::listenAgain()
{
    if (!start()) // somebody else has the port at the moment
        m_parts->again.start(retryListening);
}

bool DemoInstance::isListening() const
{
    return m_parts->door.isOpen();
}

const DemoOptions &DemoInstance::options() const
{
    return m_parts->options;
}

QUrl DemoInstance::baseUrl() const
{
    return m_parts->base;
}

double DemoInstance::rate() const
{
    return m_parts->options.eventsPerSecond;
}

void DemoInstance::setRate(double eventsPerSecond)
{
    m_parts->options.eventsPerSecond = std::clamp(eventsPerSecond, 0.0, maxRate);
    if (m_parts->pace.isActive() || isListening())
        armPace();
}

void DemoInstance::armPace()
{
    Parts &parts = *m_parts;
    parts.due = 0;
    parts.clock.start();
    const double rate = parts.options.eventsPerSecond;
    if (rate <= 0) {
        parts.pace.stop();
        return;
    }
    const auto apart = std::chrono::milliseconds(std::llround(std::ceil(1000.0 / rate)));
    parts.pace.setTimerType(Qt::PreciseTimer);
    parts.pace.start(std::max<std::chrono::milliseconds>(apart, fastPace));
}

void DemoInstance::tellWhatIsDue()
{
    Parts &parts = *m_parts;
    const double seconds = static_cast<double>(parts.clock.nsecsElapsed()) / 1e9;
    parts.clock.start();
    const double rate = parts.options.eventsPerSecond;
    parts.due = std::min(parts.due + rate * seconds, std::max(1.5, rate * catchUpSeconds));
    while (parts.due >= 0.999) { // a timer that fires a moment early must not skip a beat
        const qint64 before = parts.ledger.lastSerial();
        tell(1);
        parts.due -= static_cast<double>(std::max(qint64 {1}, parts.ledger.lastSerial() - before));
    }
}

void DemoInstance::tell(int happenings)
{
    for (int i = 0; i < happenings; ++i) {
        const std::vector<DemoEvent> events = m_parts->narrator.next(nowMs());
        for (const DemoEvent &event : events)
            deliver(event);
    }
}

/// Whoever comes to an idle harbour sees something at once, however slow its rate.
void DemoInstance::greetFirstStream()
{
    if (m_parts->hub.size() == 1 && m_parts->pace.intervalAsDuration() > greetingDelay && m_parts->pace.isActive())
        QTimer::singleShot(greetingDelay, this, [this] { tell(greetingEvents); });
}

void DemoInstance::deliver(const DemoEvent &event)
{
    m_parts->ledger.record(event);
    m_parts->delivered += m_parts->hub.publish(event);
}

void DemoInstance::publish(const StreamTarget &target, const QByteArray &event, const QByteArray &payload)
{
    StreamTarget matched = target;
    matched.tag = matchingTag(m_parts->options.era, target.tag);
    Audience audience;
    audience.only = matched;
    if (payload.isNull()) {
        deliver(DemoEvent(m_parts->options.era, event, audience));
        return;
    }
    const QByteArray id = idIn(event, payload);
    keep(matched, event, payload, id);
    deliver(DemoEvent(m_parts->options.era, event, audience, id, payload));
}

void DemoInstance::keep(const StreamTarget &target, const QByteArray &event, const QByteArray &payload,
                        const QByteArray &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return;
    StatusRecord *known = m_parts->history.find(number);
    if (event == "delete" && known != nullptr)
        known->deleted = true;
    if (event != "update" && event != "status.update")
        return;
    if (known != nullptr) {
        known->raw = payload;
        known->blueprint = -1;
        return;
    }
    StatusRecord record {.id = number, .raw = payload};
    record.audience.only = target;
    m_parts->history.add(std::move(record));
}

void DemoInstance::inject(const Fault &given)
{
    Fault fault = given;
    const bool needsNewOnes = isAnswer(fault.kind) || isHealth(fault.kind);
    if (needsNewOnes && fault.scope == FaultScope::Current)
        fault.scope = FaultScope::Next; // what is open already can't be answered again
    Q_EMIT faultInjected(fault);
    if (fault.kind == FaultKind::Restart)
        QTimer::singleShot(0, this, [this, fault] { restart(fault.duration); }); // who asked for it gets an answer yet
    else if (fault.kind == FaultKind::TokenRevoked)
        revoke(tokens().revocable);
    else
        m_parts->hub.inject(fault);
}

void DemoInstance::schedule(const ScheduledFault &scheduled)
{
    QTimer::singleShot(scheduled.at, Qt::PreciseTimer, this, [this, fault = scheduled.fault] { inject(fault); });
}

void DemoInstance::clearFaults()
{
    m_parts->hub.clearFaults();
    m_parts->rules.restore(tokens().revocable);
}

std::vector<Fault> DemoInstance::faultsInForce() const
{
    return m_parts->hub.desk().inForce();
}

void DemoInstance::revoke(const QByteArray &token)
{
    m_parts->rules.revoke(token);
    if (m_parts->options.era == DemoEra::Current)
        m_parts->hub.endByToken(token);
}

std::vector<LedgerEntry> DemoInstance::ledger(const StreamTarget &target, qint64 after) const
{
    StreamTarget matched = target;
    matched.tag = matchingTag(m_parts->options.era, target.tag);
    return m_parts->ledger.entries(matched, after);
}

QStringList DemoInstance::publishedIds(const StreamTarget &target, QByteArrayView event) const
{
    QStringList ids;
    for (const LedgerEntry &entry : ledger(target)) {
        if (entry.event == event)
            ids.append(QString::fromLatin1(entry.id));
    }
    return ids;
}

DemoStatistics DemoInstance::statistics() const
{
    return {.connections = m_parts->door.connections(),
            .streams = m_parts->hub.size(),
            .published = m_parts->ledger.lastSerial(),
            .delivered = m_parts->delivered,
            .queuedBytes = m_parts->door.queuedBytes(),
            .droppedClients = m_parts->door.droppedClients()};
}

} // namespace thumpline
