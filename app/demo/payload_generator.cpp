#include "demo/payload_generator.h"

#include "demo/entity_writer.h"
#include "demo/notification_writer.h"

#include <QDateTime>
#include <QTimeZone>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pollLengthMs = 86'400'000;

} // namespace

QByteArray isoTime(qint64 msSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, QTimeZone::utc())
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)
        .toLatin1();
}

PayloadGenerator::PayloadGenerator(DemoEra era, quint32 seed)
    : m_era(era)
    , m_book(era, seed)
{}

qint64 PayloadGenerator::ageMs(int blueprint) const
{
    return blueprint < 0 ? qint64 {0} : m_book.at(blueprint).ageMs;
}

SlotValues PayloadGenerator::valuesOf(const StatusRecord &record) const
{
    SlotValues values;
    const auto set = [&](TemplateSlot slot, QByteArray value) { values[static_cast<size_t>(slot)] = std::move(value); };
    const qint64 created = record.arrivedMs() - ageMs(record.blueprint);
    const QByteArray createdAt = isoTime(created);
    set(TemplateSlot::StatusId, QByteArray::number(record.id));
    set(TemplateSlot::CreatedAt, createdAt);
    set(TemplateSlot::Day, createdAt.first(10));
    set(TemplateSlot::PollEnd, isoTime(created + pollLengthMs));
    if (record.editedMs != 0)
        set(TemplateSlot::EditedAt, isoTime(record.editedMs));
    set(TemplateSlot::RepliedId, QByteArray::number(record.repliedId));
    if (record.innerId != 0) {
        const StatusBlueprint &outer = m_book.at(record.blueprint);
        const qint64 inner = (record.innerId >> 16) - ageMs(outer.boosted >= 0 ? outer.boosted : outer.quoted);
        set(TemplateSlot::InnerId, QByteArray::number(record.innerId));
        set(TemplateSlot::InnerCreatedAt, isoTime(inner));
        set(TemplateSlot::InnerPollEnd, isoTime(inner + pollLengthMs));
    }
    return values;
}

const TemplateText &PayloadGenerator::statusTemplate(int blueprint, bool edited, PayloadForm form) const
{
    const int key = blueprint * 4 + (edited ? 2 : 0) + static_cast<int>(form);
    TemplateText &known = m_templates[key];
    if (known.isEmpty()) {
        QByteArray text;
        JsonWriter json(text);
        EntityWriter(json, m_era, m_book).status(blueprint, edited, form);
        known = TemplateText(text);
    }
    return known;
}

QByteArray PayloadGenerator::status(const StatusRecord &record, PayloadForm form, PayloadQuoting quoting) const
{
    if (record.blueprint >= 0)
        return statusTemplate(record.blueprint, record.editedMs != 0, form).fill(valuesOf(record), quoting);
    if (!record.raw.isEmpty())
        return quoting == PayloadQuoting::Plain ? record.raw : escapedForJson(record.raw);
    QByteArray text;
    JsonWriter json(text);
    EntityWriter writer(json, m_era, m_book);
    if (record.mention >= 0)
        writer.letter(demoMentions()[static_cast<size_t>(record.mention)], false);
    else
        writer.letter(demoMessages()[static_cast<size_t>(record.message)], true);
    return TemplateText(text).fill(valuesOf(record), quoting);
}

QByteArray PayloadGenerator::notification(const NotificationRecord &record, const StatusRecord *status) const
{
    QByteArray text;
    const QByteArray statusJson
        = status == nullptr ? QByteArray() : this->status(*status, PayloadForm::Personal, PayloadQuoting::Plain);
    NotificationWriter(text, m_era, m_book).notification(record, statusJson);
    SlotValues values;
    values[static_cast<size_t>(TemplateSlot::Day)] = isoTime(record.createdMs).first(10);
    return TemplateText(text).fill(values, PayloadQuoting::Plain);
}

QByteArray PayloadGenerator::conversation(const ConversationRecord &record, const StatusRecord *status) const
{
    QByteArray text;
    const QByteArray statusJson
        = status == nullptr ? QByteArray() : this->status(*status, PayloadForm::Personal, PayloadQuoting::Plain);
    NotificationWriter(text, m_era, m_book).conversation(record, statusJson);
    SlotValues values;
    values[static_cast<size_t>(TemplateSlot::Day)] = isoTime(record.statusId >> 16).first(10);
    return TemplateText(text).fill(values, PayloadQuoting::Plain);
}

QByteArray PayloadGenerator::announcement(const AnnouncementRecord &record) const
{
    QByteArray text;
    NotificationWriter(text, m_era, m_book).announcement(record);
    return text;
}

QByteArray PayloadGenerator::announcementReaction(const AnnouncementRecord &record) const
{
    QByteArray text;
    NotificationWriter(text, m_era, m_book).reaction(record);
    return text;
}

QByteArray PayloadGenerator::ownAccount() const
{
    QByteArray text;
    NotificationWriter(text, m_era, m_book).ownAccount();
    SlotValues values;
    values[static_cast<size_t>(TemplateSlot::Day)] = isoTime(QDateTime::currentMSecsSinceEpoch()).first(10);
    return TemplateText(text).fill(values, PayloadQuoting::Plain);
}

Audience PayloadGenerator::audienceOf(int index) const
{
    const StatusBlueprint &blueprint = m_book.at(index);
    const DemoPerson &author = demoPeople()[static_cast<size_t>(blueprint.author)];
    const DemoVisibility visibility = blueprint.story->visibility;
    const bool isBoost = blueprint.boosted >= 0;
    const bool isPublic = visibility == DemoVisibility::Public || visibility == DemoVisibility::LocalOnly;
    Audience audience;
    audience.home = author.followed || blueprint.author == 0;
    audience.list = author.listed;
    audience.localOnly = visibility == DemoVisibility::LocalOnly;
    if (isPublic && !isBoost) {
        audience.tags = blueprint.text.tags;
        audience.tagsOnly = blueprint.answersOthers;
        audience.publicLocal = blueprint.isLocal();
        audience.publicRemote = !blueprint.isLocal();
        audience.media = !blueprint.story->media.empty();
    }
    return audience;
}

} // namespace thumpline
