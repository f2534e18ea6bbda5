#include "demo/demo_stream.h"

#include <algorithm>

namespace thumpline {

namespace {

bool isUpdate(const DemoEvent &event)
{
    return event.name() == "update" || event.name() == "status.update";
}

QByteArray brokenPayload(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::BadUtf8:
        return "{\"id\":\"1\",\"content\":\"<p>caf\xe9 \xff\xfe \xf0\x9f</p>\"}";
    case FaultKind::GiantLine:
        return "{\"id\":\"1\",\"content\":\"" + QByteArray(qsizetype {std::clamp(fault.value, 1, 256)} << 20, 'a')
            + "\"}";
    case FaultKind::MalformedJson:
        return R"({"id":"1","content":"<p>The sentence that nobody)";
    default: // an event that nobody knows
        return R"({"name":"👍","count":2,"me":false,"status_id":"1"})";
    }
}

} // namespace

StreamConditions conditionsOf(const std::vector<Fault> &faults)
{
    StreamConditions conditions;
    for (const Fault &fault : faults) {
        const std::chrono::milliseconds value {std::max(1, fault.value)};
        switch (fault.kind) {
        case FaultKind::NoHeartbeats:
            conditions.heartbeats = false;
            break;
        case FaultKind::OnlyHeartbeats:
            conditions.events = false;
            break;
        case FaultKind::FeedClosed:
            conditions.feedOpen = false;
            break;
        case FaultKind::SplitEvents:
            conditions.split = value;
            break;
        case FaultKind::BufferedBursts:
            conditions.pace.burst = value;
            break;
        case FaultKind::SlowDrip:
            conditions.pace.drip = value;
            break;
        case FaultKind::NoGreeting:
            conditions.pace.held = true;
            break;
        default: // gzip is decided when a stream opens; the others are no conditions
            break;
        }
    }
    return conditions;
}

DemoStream::DemoStream(DemoConnection &connection, DemoEra era, Visitor who)
    : QObject(&connection)
    , m_connection(connection)
    , m_era(era)
    , m_who(std::move(who))
{}

void DemoStream::setConditions(const StreamConditions &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    conditionsChanged();
    m_connection.setPace(conditions.pace);
}

bool DemoStream::wants(const DemoEvent &event, const StreamTarget &target) const
{
    const Audience &audience = event.audience();
    if (!m_conditions.events || !reaches(audience, target))
        return false;
    if (audience.notification && !m_who.scopes.notifications) // left out without a word (captures fact 15)
        return false;
    return m_conditions.feedOpen || payloadFormOf(target.kind) == PayloadForm::Personal || !isUpdate(event);
}

void DemoStream::strike(const Fault &fault)
{
    const auto brokenEvent = [&](const QByteArray &name) {
        return DemoEvent(m_era, name, Audience {}, QByteArray(), brokenPayload(fault));
    };
    switch (fault.kind) {
    case FaultKind::CleanEnd:
        endCleanly();
        return;
    case FaultKind::Cut:
        m_connection.cut();
        return;
    case FaultKind::CutMidEvent:
        sendHalf(brokenEvent("update"));
        m_connection.cut();
        return;
    case FaultKind::Reset:
        m_connection.reset();
        return;
    case FaultKind::HalfOpen:
        m_connection.goSilent();
        return;
    case FaultKind::GarbageChunk:
        breakFraming();
        return;
    case FaultKind::CloseCode:
        closeWith(fault.value);
        return;
    case FaultKind::BadUtf8:
    case FaultKind::GiantLine:
    case FaultKind::MalformedJson:
        send(brokenEvent("update"));
        return;
    case FaultKind::UnknownEvent:
        send(brokenEvent("emoji_reaction"));
        return;
    default: // conditions and answers strike nobody
        return;
    }
}

} // namespace thumpline
