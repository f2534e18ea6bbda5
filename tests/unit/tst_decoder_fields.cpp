#include "support/payload_files.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

/// That every documented field arrives where it belongs.
class TestDecoderFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusHasAllItsFields();
    void accountHasAllItsFields();
    void accountsOfAllKinds();
    void boostCarriesTheBoosted();
    void quoteCarriesTheQuoted();
    void quoteStates();
    void mediaHasSizesAndFocus();
    void cardsOfAllKinds();
    void polls();
    void filters();
    void collections();
    void olderServersLeaveFieldsOut();
    void deletedSourceHasTextAndNoContent();
    void notificationsByType_data();
    void notificationsByType();
    void notificationParts();
    void conversations();
    void announcements();
    void goToSocial();
    void pleromaAndAkkoma();
    void keysReadBackTheSame();
};

namespace {

Timestamp at(const char *iso)
{
    return Timestamp::fromIso(iso).value();
}

/// A copy, so that it outlives the event.
Status statusOf(const QString &file, size_t index = 0)
{
    return *decodeFile(file, index)->status();
}

Notification notificationOf(const QString &file, size_t index = 0)
{
    return *std::get<NotificationEvent>(decodeFile(file, index)->content).notification;
}

} // namespace

void TestDecoderFields::statusHasAllItsFields()
{
    const Status status = statusOf(u"status-plain.json"_s);
    QCOMPARE(status.id.toByteArray(), "117268217856010611"_ba);
    QCOMPARE(status.uri, "https://reed.example/users/wren/statuses/117268217856010611"_ba);
    QCOMPARE(status.url, "https://reed.example/@wren/117268217856010611"_ba);
    QCOMPARE(status.createdAt, at("2026-09-14T07:30:00.000Z"));
    QVERIFY(!status.editedAt && !status.inReplyToId && !status.inReplyToAccountId && !status.reblog && !status.quote);
    QVERIFY(status.content.startsWith("<p>The 07:30 left on time"));
    QCOMPARE(status.spoilerText, QByteArray {});
    QVERIFY(!status.sensitive && !status.localOnly);
    QCOMPARE(status.visibility, Visibility::Public);
    QCOMPARE(status.language, "en"_ba);
    QCOMPARE(status.repliesCount, 2);
    QCOMPARE(status.reblogsCount, 5);
    QCOMPARE(status.favouritesCount, 17);
    QCOMPARE(status.quotesCount, 1);
    QCOMPARE(status.favourited, false);
    QCOMPARE(status.pinned, false);
    QVERIFY(status.application.has_value());
    QCOMPARE(status.application->name, "Web"_ba);
    QCOMPARE(status.quoteApproval->automatic, std::vector {"public"_ba});
    QCOMPARE(status.quoteApproval->currentUser, "automatic"_ba);

    const Status reply = statusOf(u"status-reply.json"_s);
    QVERIFY(reply.inReplyToId && reply.inReplyToAccountId);
    QCOMPARE(reply.mentions.size(), size_t {2});
    QVERIFY(!reply.mentions[0].acct.isEmpty() && !reply.mentions[0].url.isEmpty() && !reply.mentions[0].id.isEmpty());
    const Status edited = statusOf(u"status.update.json"_s);
    QVERIFY(edited.editedAt);
    QCOMPARE(edited.id, status.id);
    QCOMPARE(statusOf(u"status-private.json"_s).visibility, Visibility::Private);
    QCOMPARE(statusOf(u"status-unlisted.json"_s).visibility, Visibility::Unlisted);
    QCOMPARE(statusOf(u"status-direct.json"_s).visibility, Visibility::Direct);
    QVERIFY(statusOf(u"status-cw-media.json"_s).sensitive);
    QVERIFY(statusOf(u"status-cw-media.json"_s).spoilerText.startsWith("Photos"));
    QCOMPARE(statusOf(u"status-custom-emoji.json"_s).emojis.at(1).shortcode, "blobcat_tea"_ba);
    QCOMPARE(statusOf(u"status-custom-emoji.json"_s).emojis.at(1).category, "Cats"_ba);
}

void TestDecoderFields::accountHasAllItsFields()
{
    const Account account = statusOf(u"status-plain.json"_s).account;
    QCOMPARE(account.id.toByteArray(), "101855762841624999"_ba);
    QCOMPARE(account.username, "wren"_ba);
    QCOMPARE(account.acct, "wren"_ba);
    QCOMPARE(account.displayName, u"Wren 🌿"_s.toUtf8());
    QVERIFY(account.note.startsWith("<p>Reads the reeds"));
    QCOMPARE(account.url, "https://reed.example/@wren"_ba);
    QCOMPARE(account.uri, "https://reed.example/users/wren"_ba);
    QVERIFY(account.avatar.startsWith("https://files.reed.example/accounts/avatars/"));
    QCOMPARE(account.avatarDescription, "A small brown bird on a post"_ba);
    QCOMPARE(account.headerDescription, "Fog over a marsh at sunrise"_ba);
    QCOMPARE(account.avatar, account.avatarStatic);
    QCOMPARE(account.header, account.headerStatic);
    QVERIFY(!account.locked && !account.bot && !account.group && !account.suspended);
    QCOMPARE(account.discoverable, true);
    QCOMPARE(account.indexable, true);
    QCOMPARE(account.noindex, false);
    QCOMPARE(account.hideCollections, false);
    QCOMPARE(account.createdAt, at("2019-04-02T00:00:00.000Z"));
    QCOMPARE(account.lastStatusAt, at("2026-09-14"));
    QCOMPARE(account.followersCount, 128);
    QCOMPARE(account.followingCount, 77);
    QCOMPARE(account.statusesCount, 1490);
    QCOMPARE(account.fields.size(), size_t {2});
    QCOMPARE(account.fields[0].name, "Home"_ba);
    QCOMPARE(account.fields[0].verifiedAt, at("2024-02-11T10:04:37.512Z"));
    QCOMPARE(account.roles.size(), size_t {1});
    QCOMPARE(account.roles[0].colour, "#3e7d5a"_ba);
}

void TestDecoderFields::accountsOfAllKinds()
{
    // the file holds accounts: each is put in a conversation to be decoded
    int moved = 0;
    int bots = 0;
    int limited = 0;
    for (const QByteArray &json : payloadsOf(u"account.list.json"_s)) {
        const StreamEventPtr event = decodePayload("conversation"_ba, "{\"id\":\"1\",\"accounts\":[" + json + "]}");
        QCOMPARE(notesOf(*event), QByteArray {});
        const Account account = std::get<ConversationEvent>(event->content).conversation->accounts.at(0);
        QVERIFY(!account.acct.isEmpty());
        moved += account.moved ? 1 : 0;
        bots += account.bot ? 1 : 0;
        limited += account.limited ? 1 : 0;
    }
    QCOMPARE(moved, 1);
    QVERIFY(bots > 0);
    QVERIFY(limited > 0);
}

void TestDecoderFields::boostCarriesTheBoosted()
{
    const Status boost = statusOf(u"status-boost.json"_s);
    QVERIFY(boost.reblog);
    QVERIFY(boost.reblog->id != boost.id);
    QCOMPARE(&boost.shown(), boost.reblog.get());
    QVERIFY(!boost.reblog->media.empty());
    QVERIFY(!boost.reblog->account.acct.isEmpty());
    const Status pleroma = statusOf(u"pleroma-boost.json"_s);
    QVERIFY(pleroma.content.isEmpty() && !pleroma.reblog->content.isEmpty());
}

void TestDecoderFields::quoteCarriesTheQuoted()
{
    const Status status = statusOf(u"status-quote.json"_s);
    QCOMPARE(status.quote->state, QuoteState::Accepted);
    QVERIFY(!status.quote->unreadable);
    QCOMPARE(status.quote->status->content, "<p>A map is an argument with the ground.</p>"_ba);
    QCOMPARE(status.quote->statusId, status.quote->status->id);
    const Quote shallow = status.quote->status->quote.value();
    QVERIFY(!shallow.status);
    QCOMPARE(shallow.statusId->toByteArray(), "117268217856010611"_ba);
}

void TestDecoderFields::quoteStates()
{
    const size_t count = payloadsOf(u"status-quote-states.list.json"_s).size();
    QSet<QuoteState> states;
    for (size_t i = 0; i < count; ++i) {
        const Status status = statusOf(u"status-quote-states.list.json"_s, i);
        states.insert(status.quote->state);
        QVERIFY(!status.quote->stateText.isEmpty());
    }
    QCOMPARE(states.size(), static_cast<qsizetype>(count));
    QVERIFY(states.contains(QuoteState::Unknown)); // one that does not exist yet
}

void TestDecoderFields::mediaHasSizesAndFocus()
{
    const Status status = statusOf(u"status-cw-media.json"_s);
    QSet<MediaType> types;
    for (const MediaAttachment &media : status.media) {
        types.insert(media.type);
        QVERIFY(!media.id.isEmpty());
    }
    QVERIFY(types.contains(MediaType::Image) && types.contains(MediaType::Video) && types.contains(MediaType::Gifv)
            && types.contains(MediaType::Audio));
    const MediaAttachment &image = status.media.at(0);
    QCOMPARE(image.originalSize, QSize(2048, 1365));
    QCOMPARE(image.smallSize, QSize(588, 392));
    QCOMPARE(image.focusX, -0.27);
    QCOMPARE(image.focusY, 0.51);
    QVERIFY(image.description.startsWith("Two avocets"));
    QVERIFY(!image.blurhash.isEmpty());
    QVERIFY(std::any_of(status.media.begin(), status.media.end(), [](const MediaAttachment &media) {
        return media.durationSeconds && qFuzzyCompare(*media.durationSeconds, 402.860408);
    }));
}

void TestDecoderFields::cardsOfAllKinds()
{
    const PreviewCard card = statusOf(u"status-card.json"_s).card.value();
    QVERIFY(card.url.startsWith("https://www.morningpaper.example/2026/09"));
    QVERIFY(card.title.startsWith("How a tide table is made"));
    QCOMPARE(card.type, "link"_ba);
    QCOMPARE(card.providerName, "The Morning Paper"_ba);
    QCOMPARE(card.size, QSize(1200, 630));
    QCOMPARE(card.publishedAt, at("2026-09-14T06:00:00Z")); // a UNIX time in a text
    QCOMPARE(card.authors.size(), size_t {2});
    QVERIFY(
        std::any_of(card.authors.begin(), card.authors.end(), [](const CardAuthor &author) { return author.acct; }));
    QVERIFY(
        std::any_of(card.authors.begin(), card.authors.end(), [](const CardAuthor &author) { return !author.acct; }));
    const PreviewCard video = statusOf(u"status-card-video-photo.list.json"_s, 0).card.value();
    QCOMPARE(video.type, "video"_ba);
    QVERIFY(video.html.contains("<iframe"));
    QVERIFY(statusOf(u"status-card-video-photo.list.json"_s, 1).card->embedUrl.startsWith("https://"));
}

void TestDecoderFields::polls()
{
    const Poll poll = statusOf(u"status-poll.json"_s).poll.value();
    QCOMPARE(poll.id, "90417"_ba);
    QCOMPARE(poll.options.size(), size_t {4});
    QCOMPARE(poll.options[0].title, "The iron one"_ba);
    QCOMPARE(poll.options[0].votesCount, 20);
    QCOMPARE(poll.votesCount, 41);
    QCOMPARE(poll.votersCount, 29);
    QVERIFY(poll.multiple && poll.expiresAt && poll.voted && !poll.ownVotes.empty());
    QCOMPARE(poll.emojis.size(), size_t {1});
    const Poll hidden = statusOf(u"status-poll-hidden-endless.json"_s).poll.value();
    QVERIFY(!hidden.expiresAt && !hidden.options[0].votesCount && !hidden.votersCount);
}

void TestDecoderFields::filters()
{
    const std::vector<FilterResult> filtered = statusOf(u"status-filtered.json"_s).filtered;
    QCOMPARE(filtered.size(), size_t {3});
    QCOMPARE(filtered[0].action, FilterAction::Warn);
    QCOMPARE(filtered[0].title, "Spoilers: tram finale"_ba);
    QCOMPARE(filtered[0].keywordMatches, std::vector {"tram finale"_ba});
    QCOMPARE(filtered[1].action, FilterAction::Hide);
    QCOMPARE(filtered[1].statusMatches.size(), size_t {1});
    QCOMPARE(filtered[2].action, FilterAction::Blur);
}

void TestDecoderFields::collections()
{
    const std::vector<Collection> collections = statusOf(u"status-collection.json"_s).taggedCollections;
    QVERIFY(!collections.empty());
    QCOMPARE(collections[0].name, "People who draw maps"_ba);
    QVERIFY(collections[0].itemCount && collections[0].updatedAt);
}

void TestDecoderFields::olderServersLeaveFieldsOut()
{
    const Status status = statusOf(u"status-no-optional-fields.json"_s);
    QVERIFY(!status.favourited && !status.editedAt && !status.quoteApproval && !status.quotesCount);
    QVERIFY(!status.account.hideCollections && !status.account.noindex);
}

void TestDecoderFields::deletedSourceHasTextAndNoContent()
{
    const Status status = statusOf(u"status-deleted-source.json"_s);
    QVERIFY(status.content.isEmpty());
    QVERIFY(status.text.startsWith("The 07:30 left on time"));
}

void TestDecoderFields::notificationsByType_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : payloadFiles(u"notification-*.json"_s)) {
        if (!file.endsWith(".list.json"_L1))
            QTest::addRow("%s", qPrintable(file)) << file;
    }
}

void TestDecoderFields::notificationsByType()
{
    QFETCH(const QString, file);
    const Notification notification = notificationOf(file);
    const QByteArray type = file.toLatin1().sliced(13).chopped(5);
    QCOMPARE(notification.typeText, type);
    QVERIFY(notification.type != NotificationType::Unknown);
    QCOMPARE(toKey(notification.type).toByteArray(), type);
    QVERIFY(!notification.id.isEmpty() && !notification.groupKey.isEmpty());
    QVERIFY(notification.createdAt.has_value());
    QVERIFY(notification.account.has_value());
}

void TestDecoderFields::notificationParts()
{
    const Notification severed = notificationOf(u"notification-severed_relationships.json"_s);
    QCOMPARE(severed.severance->type, "domain_block"_ba);
    QCOMPARE(severed.severance->targetName, "loud.example"_ba);
    QCOMPARE(severed.severance->followersCount, 3);
    const Notification warning = notificationOf(u"notification-moderation_warning.json"_s);
    QCOMPARE(warning.moderationWarning->action, "none"_ba);
    QVERIFY(!warning.moderationWarning->appealState);
    QSet<QByteArray> appeals;
    for (size_t i = 0; i < payloadsOf(u"notification-variants.list.json"_s).size(); ++i) {
        const Notification variant = notificationOf(u"notification-variants.list.json"_s, i);
        if (variant.moderationWarning)
            appeals.insert(variant.moderationWarning->appealState.value_or(QByteArray {}));
    }
    QVERIFY(appeals.contains("pending"_ba) && appeals.contains("approved"_ba) && appeals.contains("rejected"_ba));
    QVERIFY(!warning.moderationWarning->statusIds.empty() && warning.moderationWarning->targetAccount);
    const Notification report = notificationOf(u"notification-admin.report.json"_s);
    QCOMPARE(report.report->category, "violation"_ba);
    QCOMPARE(report.report->ruleIds, (std::vector {"2"_ba, "5"_ba}));
    QCOMPARE(report.report->targetAccount->acct, "loud@birch.example"_ba);
    const Notification collection = notificationOf(u"notification-added_to_collection.json"_s);
    QCOMPARE(collection.collection->name, "People who draw maps"_ba);
    QCOMPARE(collection.fallbackText, "People who draw maps"_ba);
    QVERIFY(collection.fallbackTitle.endsWith("added you to a collection"));
    QVERIFY(notificationOf(u"notification-mention.json"_s).status);

    const Notification unknown = notificationOf(u"bad-notification-unknown-type.json"_s);
    QCOMPARE(unknown.type, NotificationType::Unknown);
    QVERIFY(!unknown.typeText.isEmpty() && unknown.account && unknown.status);
    QVERIFY(!notificationOf(u"bad-notification-account-null.json"_s).account);
}

void TestDecoderFields::conversations()
{
    const auto conversation = std::get<ConversationEvent>(decodeFile(u"conversation.json"_s)->content).conversation;
    QCOMPARE(conversation->id.toByteArray(), "418450"_ba);
    QVERIFY(conversation->unread && conversation->lastStatus);
    QCOMPARE(conversation->accounts.at(0).acct, "ines@birch.example"_ba);
    QVERIFY(!std::get<ConversationEvent>(decodeFile(u"conversation-empty.json"_s)->content).conversation->lastStatus);
}

void TestDecoderFields::announcements()
{
    const auto announcement = std::get<AnnouncementEvent>(decodeFile(u"announcement.json"_s)->content).announcement;
    QCOMPARE(announcement->id.toByteArray(), "8"_ba);
    QVERIFY(announcement->content.startsWith("<p>The server moves on Sunday"));
    QCOMPARE(announcement->read, false);
    QVERIFY(announcement->publishedAt && announcement->updatedAt);
    QCOMPARE(announcement->mentions.at(0).acct, "wren"_ba);
    QCOMPARE(announcement->statuses.at(0).id, "117268217856010611"_ba);
    QCOMPARE(announcement->tags.at(0).name, "maintenance"_ba);
    QCOMPARE(announcement->reactions.size(), size_t {2});
    const auto allDay = std::get<AnnouncementEvent>(decodeFile(u"announcement-all-day.json"_s)->content).announcement;
    QVERIFY(allDay->allDay && allDay->startsAt && allDay->endsAt);

    const StreamEventPtr event = decodeFile(u"announcement-reaction-custom.json"_s);
    const AnnouncementReaction reaction = std::get<AnnouncementReactionEvent>(event->content).reaction;
    QCOMPARE(reaction.name, "birch"_ba);
    QCOMPARE(reaction.announcementId, "8"_ba);
    QVERIFY(reaction.count > 0 && !reaction.url.isEmpty() && !reaction.staticUrl.isEmpty());
    QCOMPARE(event->entityId(), "8"_ba);
    QCOMPARE(decodeFile(u"announcement-delete.txt"_s)->entityId(), "8"_ba);
}

void TestDecoderFields::goToSocial()
{
    const Status status = statusOf(u"gotosocial-status-local-only-mutuals.json"_s);
    QCOMPARE(status.visibility, Visibility::MutualsOnly);
    QVERIFY(status.localOnly);
    QCOMPARE(status.id.family(), IdFamily::Ulid);
    QVERIFY(statusOf(u"gotosocial-boost.json"_s).reblog);
    QCOMPARE(statusOf(u"gotosocial-status.json"_s).text, "hello from a small server"_ba);
    const Notification pending = notificationOf(u"gotosocial-notification-pending.reply.json"_s);
    QCOMPARE(pending.type, NotificationType::Unknown);
    QCOMPARE(pending.typeText, "pending.reply"_ba);
    QVERIFY(pending.status);
}

void TestDecoderFields::pleromaAndAkkoma()
{
    const Status status = statusOf(u"pleroma-status.json"_s);
    QCOMPARE(status.id.family(), IdFamily::Flake);
    QCOMPARE(status.reactions.size(), size_t {2});
    QCOMPARE(status.reactions[0].name, u"☕"_s.toUtf8());
    QCOMPARE(status.reactions[0].count, 2);
    QCOMPARE(status.reactions[1].me, true);
    QCOMPARE(statusOf(u"pleroma-status-local-visibility.json"_s).visibility, Visibility::Local);
    QCOMPARE(statusOf(u"akkoma-reply-to-unresolved.json"_s).inReplyToId->toByteArray(), "_"_ba);
    const Status quoting = statusOf(u"akkoma-quote.json"_s);
    QCOMPARE(quoting.quote->state, QuoteState::Accepted);
    QVERIFY(quoting.quote->status);
    const Notification reaction = notificationOf(u"pleroma-notification-emoji-reaction.json"_s);
    QCOMPARE(reaction.type, NotificationType::EmojiReaction);
    QCOMPARE(reaction.emoji, u"☕"_s.toUtf8());
    QCOMPARE(notificationOf(u"pleroma-notification-move.json"_s).target->acct, "frond@moss.example"_ba);
}

void TestDecoderFields::keysReadBackTheSame()
{
    for (int i = 0; i <= static_cast<int>(Visibility::Unknown); ++i)
        QCOMPARE(visibilityFromKey(toKey(Visibility {i})), Visibility {i});
    for (int i = 0; i <= static_cast<int>(MediaType::Unknown); ++i)
        QCOMPARE(mediaTypeFromKey(toKey(MediaType {i})), MediaType {i});
    for (int i = 0; i <= static_cast<int>(QuoteState::Unknown); ++i)
        QCOMPARE(quoteStateFromKey(toKey(QuoteState {i})), QuoteState {i});
    for (int i = 0; i <= static_cast<int>(FilterAction::Unknown); ++i)
        QCOMPARE(filterActionFromKey(toKey(FilterAction {i})), FilterAction {i});
    for (int i = 0; i <= static_cast<int>(NotificationType::Unknown); ++i)
        QCOMPARE(notificationTypeFromKey(toKey(NotificationType {i})), NotificationType {i});
    QCOMPARE(notificationTypeFromKey("reaction"), NotificationType::EmojiReaction);
    QCOMPARE(visibilityFromKey("friends_of_friends"), Visibility::Unknown);
}

QTEST_GUILESS_MAIN(TestDecoderFields)
#include "tst_decoder_fields.moc"
