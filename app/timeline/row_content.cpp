#include "timeline/row_content.h"

#include "content/rich_text.h"
#include "content/safe_text.h"
#include "timeline/account_text.h"
#include "timeline/notification_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qsizetype rawExcerpt = 600; // letters of a payload that is shown as it is

QString hostOf(const TimelineStore &store, const TimelineRow &row)
{
    return store.sources().source(row.first.source).instance;
}

/// `👍 3`; a custom emoji by its shortcode, as in texts.
QString reactionText(const QByteArray &name, const QByteArray &url, qint64 count)
{
    const QString emoji = safeLine(name, 40);
    return (url.isEmpty() ? emoji : u':' + emoji + u':') + u' ' + QLocale().toString(count);
}

void addUnique(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.push_back(text);
}

} // namespace

RowContent RowReader::read(RowSlot slot) const
{
    const TimelineRow &row = m_store.row(slot);
    RowContent content;
    content.kind = row.kind;
    content.id = row.id;
    content.event = m_store.event(slot);
    content.created = row.created;
    content.arrived = row.first.wall;
    content.dateIsImplausible = row.flags.testFlag(RowFlag::ImplausibleDate);
    content.struck = row.isGone() || row.targetDeletedAt(RowTarget::Role::Subject).has_value();
    content.quoteDeleted = row.targetDeletedAt(RowTarget::Role::Quote).has_value();
    readSources(content, row);
    if (row.kind == RowKind::Gap) {
        readGap(content, *row.extras->gap);
        return content;
    }
    const EventContent &event = content.event->content;
    if (const auto *notification = std::get_if<NotificationEvent>(&event))
        readNotification(content, *notification->notification, row);
    else if (const auto *conversation = std::get_if<ConversationEvent>(&event))
        readConversation(content, *conversation->conversation, row);
    else if (const auto *announcement = std::get_if<AnnouncementEvent>(&event))
        readAnnouncement(content, *announcement->announcement, row);
    else if (const Status *status = content.event->status())
        readStatus(content, *status, row);
    else
        readRaw(content);
    addNotes(content, row);
    return content;
}

void RowReader::setAuthor(RowContent &content, const Account &account, const TimelineRow &row) const
{
    content.author = &account;
    content.name = visibleName(account);
    content.handle = fullHandle(account, hostOf(m_store, row));
}

void RowReader::setStatus(RowContent &content, const Status &status, const TimelineRow &row) const
{
    content.status = &status;
    content.visibility = visibilityText(status);
    setAuthor(content, status.account, row);
    constexpr qsizetype maxReactions = 12;
    for (const EmojiReaction &reaction : status.reactions) {
        if (content.reactions.size() == maxReactions)
            break;
        content.reactions.push_back(reactionText(reaction.name, reaction.url, reaction.count));
    }
}

void RowReader::readStatus(RowContent &content, const Status &status, const TimelineRow &row) const
{
    setStatus(content, status.shown(), row);
    if (status.reblog) {
        content.leadMark = RowMark::Boost;
        //: %1 is the name of who boosted
        content.lead = tr("%1 boosted").arg(isolated(visibleName(status.account)));
        return;
    }
    if (!status.inReplyToId)
        return;
    content.leadMark = RowMark::Reply;
    const auto answered
        = std::find_if(status.mentions.begin(), status.mentions.end(), [&status](const Mention &mention) {
              return status.inReplyToAccountId && mention.id == status.inReplyToAccountId->toByteArray();
          });
    if (status.inReplyToAccountId && *status.inReplyToAccountId == status.account.id)
        content.lead = tr("continues a thread");
    else if (answered != status.mentions.end())
        //: %1 is the handle of the account that wrote the other status
        content.lead = tr("in reply to %1").arg(isolated(u'@' + safeLine(answered->acct)));
    else
        content.lead = tr("in reply to another status");
}

void RowReader::readNotification(RowContent &content, const Notification &notification, const TimelineRow &row) const
{
    content.leadMark = NotificationText::mark(notification);
    content.lead = NotificationText::sentence(notification);
    content.details = NotificationText::details(notification);
    if (notification.status) {
        setStatus(content, notification.status->shown(), row);
    } else if (notification.account) {
        setAuthor(content, *notification.account, row);
    } else {
        content.badge = content.leadMark;
        content.name = tr("Notification");
    }
}

void RowReader::readConversation(RowContent &content, const Conversation &conversation, const TimelineRow &row) const
{
    content.leadMark = RowMark::Direct;
    QStringList names;
    constexpr size_t maxNames = 3;
    for (size_t i = 0; i < std::min(conversation.accounts.size(), maxNames); ++i)
        names.push_back(isolated(visibleName(conversation.accounts[i])));
    const auto more = static_cast<int>(conversation.accounts.size() - static_cast<size_t>(names.size()));
    const QString list = names.join(u", "_s);
    if (names.isEmpty())
        content.lead = tr("Conversation");
    else if (more > 0)
        //: %1 is a list of names, %n how many accounts beside them
        content.lead = tr("Conversation with %1 and %n other(s)", nullptr, more).arg(list);
    else
        content.lead = tr("Conversation with %1").arg(list);
    if (!conversation.lastStatus) {
        content.badge = RowMark::Direct;
        content.name = tr("Conversation");
        content.details = tr("It has no message.");
        return;
    }
    setStatus(content, conversation.lastStatus->shown(), row);
}

void RowReader::readAnnouncement(RowContent &content, const Announcement &announcement, const TimelineRow &row) const
{
    content.announcement = &announcement;
    content.badge = RowMark::Announcement;
    content.name = tr("Announcement");
    content.handle = hostOf(m_store, row);
    // What was told since it came counts more than what it came with.
    std::vector<AnnouncementReaction> reactions = announcement.reactions;
    if (row.extras) {
        for (const AnnouncementReaction &news : row.extras->reactions) {
            const auto known = std::find_if(reactions.begin(), reactions.end(),
                                            [&news](const auto &other) { return other.name == news.name; });
            if (known != reactions.end())
                *known = news;
            else
                reactions.push_back(news);
        }
    }
    constexpr qsizetype maxReactions = 12;
    for (const AnnouncementReaction &reaction : reactions) {
        if (reaction.count <= 0 || content.reactions.size() == maxReactions)
            continue;
        content.reactions.push_back(reactionText(reaction.name, reaction.url, reaction.count));
    }
}

void RowReader::readRaw(RowContent &content) const
{
    const StreamEvent &event = *content.event;
    const QString name = isolated(safeLine(event.wire.event, 80));
    if (const auto *malformed = std::get_if<MalformedEvent>(&event.content)) {
        content.badge = RowMark::Fault;
        //: %1 is the technical name of an event, as "update"
        content.name = tr("Event “%1” that can't be used").arg(name);
        content.details = safeLine(malformed->reason, 400);
    } else {
        content.badge = RowMark::Unknown;
        content.name = tr("Unknown event “%1”").arg(name);
    }
    const QByteArrayView start
        = QByteArrayView(event.wire.payload).first(std::min<qsizetype>(event.wire.payload.size(), rawExcerpt * 4));
    content.raw = safeLine(start, rawExcerpt);
    if (event.wire.payload.isEmpty() && content.details.isEmpty())
        content.details = tr("It has no payload.");
}

void RowReader::readGap(RowContent &content, const GapInput &gap) const
{
    using namespace std::chrono;
    using namespace std::chrono_literals;
    const milliseconds span = gap.to.sinceEpoch - gap.from.sinceEpoch;
    const QLocale locale;
    QString time = tr("%1 s", "duration").arg(locale.toString(static_cast<qint64>(std::max<qint64>(span / 1s, 0))));
    if (span >= 48h)
        time = tr("%1 d", "duration").arg(locale.toString(static_cast<qint64>(span / 24h)));
    else if (span >= 120min)
        time = tr("%1 h", "duration").arg(locale.toString(static_cast<qint64>(span / 1h)));
    else if (span >= 120s)
        time = tr("%1 min", "duration").arg(locale.toString(static_cast<qint64>(span / 1min)));
    const auto number = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, 1'000'000'000)); };
    QStringList parts;
    if (!gap.missing)
        //: %1 is a time, as "3 min": what was posted in it is not in the timeline
        parts.push_back(tr("about %1 missing here").arg(time));
    else if (*gap.missing > 0)
        parts.push_back(tr("about %1 missing here: %n status(es)", nullptr, number(*gap.missing)).arg(time));
    else
        //: %1 is a time, as "3 min": the stream was away for it, nothing is missing any more
        parts.push_back(tr("%1 interrupted, nothing is missing").arg(time));
    if (gap.filled > 0)
        parts.push_back(tr("%n status(es) recovered", nullptr, number(gap.filled)));
    if (gap.deleted > 0)
        //: of statuses from before an interruption, looked at again afterwards
        parts.push_back(tr("%n deletion(s) found", nullptr, number(gap.deleted)));
    if (gap.edited > 0)
        //: of statuses from before an interruption, looked at again afterwards
        parts.push_back(tr("%n edit(s) found", nullptr, number(gap.edited)));
    content.leadMark = gap.missing == 0 ? RowMark::Recovered : RowMark::Gap;
    content.lead = parts.join(u" · "_s);
}

void RowReader::readSources(RowContent &content, const TimelineRow &row) const
{
    QStringList streams;
    QStringList transports;
    QStringList lines;
    for (const Arrival &arrival : row.arrivals()) {
        const TimelineSource &source = m_store.sources().source(arrival.source);
        const QString stream = isolatedIfFromRight(source.stream);
        addUnique(streams, stream);
        addUnique(transports, source.transport);
        //: One line a source: %1 host, %2 stream, %3 transport, %4 time of day
        lines.push_back(tr("%1 · %2 · %3: arrived at %4")
                            .arg(source.instance, stream, source.transport, clockTime(arrival.wall, row.first.wall)));
    }
    content.sources = streams.join(u", "_s);
    if (!transports.isEmpty())
        content.sources += u" · "_s + transports.join(u", "_s);
    content.sourcesInFull = lines.join(u'\n');
}

void RowReader::addNotes(RowContent &content, const TimelineRow &row) const
{
    const auto add = [&content](RowMark mark, NoteTone tone, const QString &text) {
        content.notes.push_back({mark, tone, text});
    };
    if (row.deletedAt) {
        const QString time = clockTime(*row.deletedAt, row.first.wall);
        add(RowMark::Deleted, NoteTone::Bad,
            row.flags.testFlag(RowFlag::FoundDeleted) ? tr("deleted during a gap · found at %1").arg(time)
                                                      : tr("deleted at %1").arg(time));
    } else if (const std::optional<Timestamp> at = row.targetDeletedAt(RowTarget::Role::Subject)) {
        const QString time = clockTime(*at, row.first.wall);
        add(RowMark::Deleted, NoteTone::Bad,
            row.flags.testFlag(RowFlag::Boost) ? tr("the boosted status was deleted at %1").arg(time)
                                               : tr("the status was deleted at %1").arg(time));
    }
    const std::optional<Timestamp> edited
        = content.status && content.status->editedAt ? content.status->editedAt : row.editedAt;
    if (edited) {
        QString text = tr("edited at %1").arg(clockTime(*edited, row.first.wall));
        if (row.versionCount() > 0)
            text += u" · "_s + tr("%n earlier version(s)", nullptr, static_cast<int>(row.versionCount()));
        const bool foundLater = row.flags.testFlag(RowFlag::FoundEdited);
        if (foundLater)
            //: behind "edited at …": the edit was missed while the stream was down
            text += u" · "_s + tr("found after a gap");
        add(RowMark::Edited, foundLater ? NoteTone::Recovered : NoteTone::Quiet, text);
    }
    if (const std::optional<Timestamp> since = row.subjectEditedAt())
        add(RowMark::Edited, NoteTone::Quiet,
            tr("the status was edited since, at %1").arg(clockTime(*since, row.first.wall)));
    if (row.flags.testFlag(RowFlag::Recovered))
        add(RowMark::Recovered, NoteTone::Recovered, tr("recovered after a gap"));
    const Status *own = content.event->status();
    if (own && own->reblogUnreadable)
        add(RowMark::Fault, NoteTone::Bad, tr("the boosted status could not be read"));
    if (content.dateIsImplausible && own && own->createdAt) {
        const QString date = QLocale().toString(own->createdAt->toDateTime().toLocalTime(), QLocale::ShortFormat);
        add(RowMark::Fault, NoteTone::Quiet, tr("it says it is of %1").arg(date));
    }
    if (!content.event->notes.empty()) {
        add(RowMark::Fault, NoteTone::Quiet,
            tr("%n field(s) could not be read", nullptr, static_cast<int>(content.event->notes.size())));
    }
}

QString RowReader::clockTime(Timestamp time, Timestamp now)
{
    const QLocale locale;
    const QDateTime local = time.toDateTime().toLocalTime();
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u"ss"_s))
        format.replace(u"mm"_s, u"mm:ss"_s);
    const QString clock = locale.toString(local.time(), format);
    if (local.date() == now.toDateTime().toLocalTime().date())
        return clock;
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace thumpline
