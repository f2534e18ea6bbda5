#include "session/status_recheck.h"

#include "session/rest_manners.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// The update follows within seconds.
constexpr qsizetype maxDeletedEarly = 50;

/// A server of before 4.3, or of another kind, says so when it is asked for several statuses at once.
bool meansNoBatches(const CloseReason &reason)
{
    switch (reason.httpStatus.value_or(0)) {
    case 400:
    case 404:
    case 405:
    case 406:
    case 422:
    case 501:
        return true;
    default:
        return false;
    }
}

/// A 404 of the API itself, and not of something in front of it that has no idea.
bool meansGone(const CloseReason &reason)
{
    const int status = reason.httpStatus.value_or(0);
    return (status == 404 || status == 410) && !reason.serverError.isEmpty();
}

} // namespace

StatusRecheck::StatusRecheck(const QUrl &server, Parts parts, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_parts(std::move(parts))
    , m_alarm(m_parts.clock->makeAlarm())
{
    connect(m_alarm.get(), &Alarm::due, this, &StatusRecheck::workOn);
}

StatusRecheck::~StatusRecheck() = default;

void StatusRecheck::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled && m_running)
        finish(u"switched off"_s);
}

// --- what is known

void StatusRecheck::note(const StreamEvent &event)
{
    if (!m_parts.pages)
        return;
    if (const auto *update = std::get_if<UpdateEvent>(&event.content)) {
        if (update->status->reblog)
            remember(*update->status->reblog);
        remember(*update->status);
    } else if (const auto *edit = std::get_if<StatusUpdateEvent>(&event.content)) {
        if (m_known.contains(edit->status->id)) // of others there is no row to be wrong
            remember(*edit->status);
    } else if (const auto *deletion = std::get_if<DeleteEvent>(&event.content)) {
        if (!m_known.contains(deletion->id))
            m_deletedEarly.push_back(deletion->id);
        if (std::ssize(m_deletedEarly) > maxDeletedEarly)
            m_deletedEarly.pop_front();
        forget(deletion->id);
    }
}

void StatusRecheck::remember(const Status &status)
{
    const auto known = m_known.find(status.id);
    if (known != m_known.end()) { // of two versions that cross on their way the later edit counts
        known->editedAt = std::max(known->editedAt, status.editedAt);
        known->doubtful = false;
        return;
    }
    if (std::ranges::find(m_deletedEarly, status.id) != m_deletedEarly.end())
        return; // gone, and told so
    m_known.insert(status.id, {.editedAt = status.editedAt});
    m_order.push_back(status.id);
    trim();
}

/// What filling a gap brings must not push out what is still to be looked at: each has its own room.
void StatusRecheck::trim()
{
    const qsizetype max = m_parts.limits.maxStatuses;
    const qsizetype doubtful
        = m_hasDoubts ? std::ranges::count_if(m_known, [](const Known &known) { return known.doubtful; }) : 0;
    qsizetype surplus = std::ssize(m_order) - doubtful - max;
    for (auto id = m_order.begin(); surplus > 0 && id != m_order.end();) {
        if (isDoubtful(*id)) {
            ++id;
            continue;
        }
        m_known.remove(*id);
        id = m_order.erase(id);
        --surplus;
    }
}

void StatusRecheck::forget(const EntityId &id)
{
    if (m_known.remove(id) > 0)
        std::erase(m_order, id);
}

bool StatusRecheck::isDoubtful(const EntityId &id) const
{
    const auto known = m_known.constFind(id);
    return known != m_known.cend() && known->doubtful;
}

void StatusRecheck::noteClosed()
{
    while (std::ssize(m_order) > m_parts.limits.maxStatuses) {
        m_known.remove(m_order.front());
        m_order.pop_front();
    }
    for (Known &known : m_known)
        known.doubtful = true;
    m_hasDoubts = true;
    if (!m_running)
        return;
    m_running = false;
    m_alarm->cancel();
    m_parts.pages->cancel();
}

// --- asking

void StatusRecheck::start()
{
    if (m_running || !m_enabled || !m_parts.pages)
        return;
    m_queue.clear();
    m_asked.clear();
    m_absent.clear();
    std::copy_if(m_order.rbegin(), m_order.rend(), std::back_inserter(m_queue),
                 [this](const EntityId &id) { return isDoubtful(id); });
    if (m_queue.empty())
        return;
    m_running = true;
    m_requests = m_failures = 0;
    workOn();
}

void StatusRecheck::workOn()
{
    std::erase_if(m_queue, [this](const EntityId &id) { return !isDoubtful(id); }); // the stream has told meanwhile
    if (m_queue.empty() && m_absent.empty())
        finish({});
    else if (m_requests >= m_parts.limits.maxRequests)
        finish(u"more than %1 requests"_s.arg(m_parts.limits.maxRequests));
    else if (!m_absent.empty())
        askForOne(m_absent.front());
    else if (m_way == Way::Batches)
        askForBatch();
    else
        askForOne(m_queue.front());
}

void StatusRecheck::askForBatch()
{
    QUrlQuery query;
    m_asked.clear();
    const qsizetype count = std::min<qsizetype>(m_parts.limits.batchSize, std::ssize(m_queue));
    for (qsizetype i = 0; i < count; ++i) {
        m_asked.push_back(m_queue[static_cast<size_t>(i)]);
        query.addQueryItem(u"id[]"_s, m_asked.back().toString());
    }
    ask(u"/api/v1/statuses"_s, query, &StatusRecheck::handleBatch);
}

void StatusRecheck::askForOne(const EntityId &id)
{
    m_asked = {id};
    ask(u"/api/v1/statuses/"_s + id.toString(), {}, &StatusRecheck::handleOne);
}

void StatusRecheck::ask(const QString &path, const QUrlQuery &query, void (StatusRecheck::*handle)(const RestResult &))
{
    ++m_requests;
    m_parts.pages->fetch({.server = m_server, .path = path, .query = query, .token = m_token},
                         [this, handle](const RestResult &result) { (this->*handle)(result); });
}

// --- answers

void StatusRecheck::handleBatch(const RestResult &result)
{
    if (!result.ok() && !meansNoBatches(result.error())) {
        handleFailure(result.error());
        return;
    }
    const Decoder::Events answered = result.ok() ? m_parts.decoder->decodeStatuses(result.value().body)
                                                 : Decoder::Events(Failure {MalformedEvent {}});
    m_failures = 0;
    if (!answered.ok()) { // an object where an array is due: no batches there either
        m_way = Way::OneByOne;
        workOn();
        return;
    }
    settleBatch(answered.value());
    goOnAfter(result.value());
}

void StatusRecheck::settleBatch(const std::vector<StreamEventPtr> &answered)
{
    QHash<EntityId, StreamEventPtr> byId;
    for (const StreamEventPtr &event : answered) {
        if (const auto *update = std::get_if<UpdateEvent>(&event->content))
            byId.insert(update->status->id, event);
    }
    const bool noneCame = std::ranges::none_of(m_asked, [&](const EntityId &id) { return byId.contains(id); });
    if (noneCame) {
        m_absent = m_asked;
        return;
    }
    for (const EntityId &id : m_asked) {
        if (const StreamEventPtr event = byId.value(id))
            settlePresent(id, event);
        else
            settleGone(id);
    }
}

void StatusRecheck::handleOne(const RestResult &result)
{
    const EntityId id = m_asked.front();
    const std::vector<EntityId> absent = std::exchange(m_absent, {});
    if (!result.ok() && !meansGone(result.error())) {
        m_absent = absent;
        handleFailure(result.error());
        return;
    }
    m_failures = 0;
    if (!result.ok()) {
        settleGone(id);
        for (const EntityId &other : absent) // the batch told the truth
            settleGone(other);
        goOnAfter({});
        return;
    }
    if (!absent.empty())
        m_way = Way::OneByOne; // it left out what is there
    const StreamEventPtr event = m_parts.decoder->decodeStatus(result.value().body);
    const auto *update = std::get_if<UpdateEvent>(&event->content);
    if (!update || update->status->id != id) {
        finish(u"the answer could not be read"_s);
        return;
    }
    settlePresent(id, event);
    goOnAfter(result.value());
}

void StatusRecheck::handleFailure(const CloseReason &reason)
{
    ++m_failures;
    const milliseconds own = m_parts.limits.retryBase * (1 << std::min(m_failures - 1, 8));
    const milliseconds wait = reason.retryAfter ? milliseconds(*reason.retryAfter) : own;
    if (mayPass(reason) && wait <= m_parts.limits.maxWait && m_failures < m_parts.limits.maxFailures)
        pauseFor(wait);
    else
        finish(failureInWords(reason));
}

void StatusRecheck::settlePresent(const EntityId &id, const StreamEventPtr &answered)
{
    if (!isDoubtful(id))
        return;
    ++m_report.checked;
    Known &known = m_known[id];
    known.doubtful = false;
    const std::optional<Timestamp> editedAt = std::get<UpdateEvent>(answered->content).status->editedAt;
    if (editedAt <= known.editedAt)
        return;
    known.editedAt = editedAt;
    ++m_report.edited;
    Q_EMIT found(m_parts.decoder->decode({.event = "status.update", .payload = answered->wire.payload}));
}

void StatusRecheck::settleGone(const EntityId &id)
{
    if (!isDoubtful(id))
        return;
    ++m_report.checked;
    ++m_report.deleted;
    forget(id);
    Q_EMIT found(m_parts.decoder->decode({.event = "delete", .payload = id.toByteArray()}));
}

void StatusRecheck::goOnAfter(const RestAnswer &answer)
{
    const auto wait = rateLimitWait(answer, m_parts.limits.spareRequests, m_parts.clock->wallNow());
    if (wait && *wait > m_parts.limits.maxWait)
        finish(u"the rate limit is used up"_s);
    else if (wait || m_way == Way::OneByOne)
        pauseFor(std::max(wait.value_or(milliseconds {0}), m_parts.limits.pace));
    else
        workOn();
}

void StatusRecheck::pauseFor(milliseconds time)
{
    m_alarm->setDue(m_parts.clock->now() + time);
}

void StatusRecheck::finish(const QString &why)
{
    m_running = false;
    m_alarm->cancel();
    m_parts.pages->cancel();
    StatusesRechecked report = std::exchange(m_report, {});
    report.unchecked = std::ssize(m_queue);
    report.why = report.unchecked > 0 ? why : QString();
    m_queue.clear();
    for (Known &known : m_known) // what was not looked at now is after the next gap, if it is young enough then
        known.doubtful = false;
    m_hasDoubts = false;
    trim();
    Q_EMIT finished(report);
}

} // namespace thumpline
