#include "demo/narrator.h"

#include "demo/notification_writer.h"

#include <algorithm>
#include <numeric>

namespace thumpline {

namespace {

constexpr qsizetype recentStatuses = 200; // what may be edited or deleted: no more than somebody may still see
constexpr qint64 firstConversation = 418'450;
constexpr int reactionsEach = 3;

/// In thousandths of all happenings; the rest are new statuses.
struct Shares
{
    int notifications = 60;
    int edits = 45;
    int deletions = 45;
    int races = 20;
    int messages = 15;
    int announcements = 8;
    int changes = 4;
};

Audience publicPart(Audience audience)
{
    audience.home = false;
    audience.list = false;
    return audience;
}

Audience personalPart(Audience audience)
{
    audience.publicLocal = false;
    audience.publicRemote = false;
    audience.tags.clear();
    return audience;
}

bool hasPublicPart(const Audience &audience)
{
    return audience.publicLocal || audience.publicRemote;
}

} // namespace

Narrator::Narrator(const PayloadGenerator &generator, DemoHistory &history, quint32 seed)
    : m_generator(generator)
    , m_history(history)
    , m_rng(seed ^ 0x5eed)
{}

qint64 Narrator::nextId(qint64 nowMs)
{
    m_lastId = std::max(m_lastId + 1, nowMs << 16 | qint64 {m_rng.bounded(0x1000)});
    return m_lastId;
}

std::vector<DemoEvent> Narrator::next(qint64 nowMs)
{
    constexpr Shares shares;
    int dice = m_rng.bounded(1000);
    const auto falls = [&dice](int share) {
        dice -= share;
        return dice < 0;
    };
    if (falls(shares.notifications))
        return tellNotification(nowMs);
    if (falls(shares.edits))
        return tellEdit(nowMs);
    if (falls(shares.deletions))
        return tellDeletion(nowMs);
    if (falls(shares.races))
        return tellRace(nowMs);
    if (falls(shares.messages))
        return tellMessage(nowMs);
    if (falls(shares.announcements))
        return tellAnnouncement(nowMs);
    if (falls(shares.changes))
        return tellChange();
    return tellUpdate(nowMs);
}

void Narrator::recall(int count, qint64 nowMs)
{
    constexpr qint64 apart = 45'000;
    for (int i = count; i > 0; --i)
        publish(nextBlueprint(), nowMs - i * apart);
}

DemoEvent Narrator::event(const QByteArray &name, const Audience &audience, const StatusRecord &record) const
{
    return {
        era(), name, audience, QByteArray::number(record.id),
        [this, record](PayloadForm form, PayloadQuoting quoting) { return m_generator.status(record, form, quoting); }};
}

int Narrator::nextBlueprint()
{
    if (m_deck.empty()) {
        m_deck.resize(static_cast<size_t>(m_generator.book().size()));
        std::iota(m_deck.begin(), m_deck.end(), 0);
        std::shuffle(m_deck.begin(), m_deck.end(), m_rng);
    }
    const int blueprint = m_deck.back();
    m_deck.pop_back();
    return blueprint;
}

/// What it refers to comes first, in its stead: nobody boosts or answers what was never said.
StatusRecord &Narrator::publish(int index, qint64 nowMs)
{
    const StatusBlueprint *blueprint = &m_generator.book().at(index);
    StatusRecord record {.blueprint = index};
    for (const int needed : {blueprint->boosted, blueprint->quoted, blueprint->repliedTo}) {
        if (needed < 0)
            continue;
        const StatusRecord *there = m_history.latestOf(needed);
        if (there == nullptr)
            return publish(needed, nowMs);
        (needed == blueprint->repliedTo ? record.repliedId : record.innerId) = there->id;
    }
    record.id = nextId(nowMs);
    record.audience = m_generator.audienceOf(index);
    return m_history.add(std::move(record));
}

std::vector<DemoEvent> Narrator::tellUpdate(qint64 nowMs)
{
    const StatusRecord &record = publish(nextBlueprint(), nowMs);
    return {event("update", record.audience, record)};
}

/// A status that is taken back at once: in order at home, the wrong way round in public.
std::vector<DemoEvent> Narrator::tellRace(qint64 nowMs)
{
    StatusRecord &record = publish(nextBlueprint(), nowMs);
    record.deleted = true;
    const QByteArray id = QByteArray::number(record.id);
    std::vector<DemoEvent> events;
    if (hasPublicPart(record.audience))
        events.emplace_back(era(), "delete", publicPart(record.audience), id, id);
    events.push_back(event("update", record.audience, record));
    events.emplace_back(era(), "delete", personalPart(record.audience), id, id);
    return events;
}

template<typename Suits>
StatusRecord *Narrator::recent(Suits suits)
{
    auto &all = m_history.statuses();
    const auto window = std::min(static_cast<qsizetype>(all.size()), recentStatuses);
    if (window == 0)
        return nullptr;
    const qsizetype start = m_rng.bounded(static_cast<int>(window));
    for (qsizetype i = 0; i < window; ++i) {
        StatusRecord &record = all[all.size() - 1 - static_cast<size_t>((start + i) % window)];
        if (!record.deleted && record.blueprint >= 0 && suits(record))
            return &record;
    }
    return nullptr;
}

std::vector<DemoEvent> Narrator::tellEdit(qint64 nowMs)
{
    StatusRecord *record = recent([this](const StatusRecord &it) {
        return it.editedMs == 0 && !m_generator.book().at(it.blueprint).editedText.html.isEmpty();
    });
    if (record == nullptr)
        return tellUpdate(nowMs);
    record->editedMs = nowMs;
    return {event("status.update", record->audience, *record)};
}

std::vector<DemoEvent> Narrator::remove(qint64 id)
{
    std::vector<DemoEvent> events;
    for (StatusRecord &record : m_history.since(id)) { // boosts of it can only come behind it
        if (record.deleted || (record.id != id && record.innerId != id))
            continue;
        const bool isQuote = record.innerId == id && m_generator.book().at(record.blueprint).quoted >= 0;
        if (isQuote) // stays, and shows nothing any more
            continue;
        record.deleted = true;
        const QByteArray text = QByteArray::number(record.id);
        events.emplace_back(era(), "delete", record.audience, text, text);
    }
    return events;
}

std::vector<DemoEvent> Narrator::tellDeletion(qint64 nowMs)
{
    const StatusRecord *record = recent([](const StatusRecord &) { return true; });
    return record == nullptr ? tellUpdate(nowMs) : remove(record->id);
}

std::vector<DemoEvent> Narrator::tellNotification(qint64 nowMs)
{
    const QByteArrayList &types = notificationTypes(era());
    NotificationRecord notification {.type = types[m_notificationType++ % types.size()], .createdMs = nowMs};
    notification.person = 1 + m_rng.bounded(static_cast<int>(demoPeople().size()) - 1);
    const StatusRecord *status = nullptr;
    if (notification.type == "mention") {
        StatusRecord mention {.mention = m_nextMention++ % static_cast<int>(demoMentions().size())};
        mention.id = nextId(nowMs);
        notification.person
            = demoPersonNamed(QLatin1StringView(demoMentions()[static_cast<size_t>(mention.mention)].author));
        status = &m_history.add(std::move(mention));
    } else if (notificationHasStatus(notification.type)) {
        const bool ownOne
            = notification.type == "favourite" || notification.type == "reblog" || notification.type == "poll";
        status = recent([&](const StatusRecord &it) {
            const StatusBlueprint &blueprint = m_generator.book().at(it.blueprint);
            if (notification.type == "quote" && blueprint.quoted < 0)
                return false;
            return blueprint.boosted < 0 && (blueprint.author == 0) == ownOne;
        });
        if (status == nullptr)
            return tellUpdate(nowMs);
        if (!ownOne)
            notification.person = m_generator.book().at(status->blueprint).author;
    }
    if (status != nullptr)
        notification.statusId = status->id;
    m_lastNotification = std::max(m_lastNotification + 1, nowMs / 1000);
    notification.id = m_lastNotification;
    m_history.add(notification);
    Audience audience;
    audience.notification = true;
    return {DemoEvent(era(), "notification", audience, QByteArray::number(notification.id),
                      m_generator.notification(notification, status))};
}

std::vector<DemoEvent> Narrator::tellMessage(qint64 nowMs)
{
    StatusRecord message {.message = m_nextMessage++ % static_cast<int>(demoMessages().size())};
    message.id = nextId(nowMs);
    ConversationRecord conversation;
    conversation.person
        = demoPersonNamed(QLatin1StringView(demoMessages()[static_cast<size_t>(message.message)].author));
    conversation.id = firstConversation + conversation.person;
    conversation.statusId = message.id;
    m_history.add(conversation);
    const StatusRecord &status = m_history.add(std::move(message));
    Audience audience;
    audience.direct = true;
    return {DemoEvent(era(), "conversation", audience, QByteArray::number(conversation.id),
                      m_generator.conversation(conversation, &status))};
}

std::vector<DemoEvent> Narrator::tellAnnouncement(qint64 nowMs)
{
    Audience audience;
    audience.account = true;
    auto &standing = m_history.announcements;
    if (standing.empty()) {
        standing.push_back({.id = m_nextAnnouncement, .text = m_nextAnnouncement, .publishedMs = nowMs});
        ++m_nextAnnouncement;
        const AnnouncementRecord &fresh = standing.back();
        return {
            DemoEvent(era(), "announcement", audience, QByteArray::number(fresh.id), m_generator.announcement(fresh))};
    }
    AnnouncementRecord &record = standing.back();
    const QByteArray id = QByteArray::number(record.id);
    if (record.reactions < reactionsEach) {
        ++record.reactions;
        return {DemoEvent(era(), "announcement.reaction", audience, id, m_generator.announcementReaction(record))};
    }
    standing.pop_back();
    return {DemoEvent(era(), "announcement.delete", audience, id, id)};
}

/// 2020: filters changed, without a payload. Today the server drops what has none, but tells of merged notifications.
std::vector<DemoEvent> Narrator::tellChange()
{
    Audience audience;
    if (era() == DemoEra::Era2020) {
        audience.account = true;
        return {DemoEvent(era(), "filters_changed", audience)};
    }
    audience.notification = true;
    return {DemoEvent(era(), "notifications_merged", audience, QByteArray(), QByteArray::number(++m_changes))};
}

} // namespace thumpline
