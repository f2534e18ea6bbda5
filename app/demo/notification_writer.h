#pragma once

#include "demo/demo_history.h"
#include "demo/entity_writer.h"

#include <QByteArrayList>

namespace thumpline {

/// The types of notifications that a server of that era sends, all of them.
[[nodiscard]] const QByteArrayList &notificationTypes(DemoEra era);
/// Whether a notification of that type comes with a status.
[[nodiscard]] bool notificationHasStatus(const QByteArray &type);

/// Writes notifications, conversations and announcements as Mastodon's serializers do.
///
/// The status in them is put in as ready JSON. Thread: any, one at a time; keeps references.
class NotificationWriter
{
public:
    NotificationWriter(QByteArray &out, DemoEra era, const StoryBook &book)
        : m_json(out)
        , m_entities(m_json, era, book)
        , m_era(era)
    {}

    void notification(const NotificationRecord &record, const QByteArray &statusJson);
    void conversation(const ConversationRecord &record, const QByteArray &statusJson);
    void announcement(const AnnouncementRecord &record);
    void reaction(const AnnouncementRecord &record);
    void ownAccount();

private:
    void writeExtra(const NotificationRecord &record);
    void writeSeverance(const NotificationRecord &record);
    void writeWarning(const NotificationRecord &record);
    void writeReport(const NotificationRecord &record);
    void writeCollection(const NotificationRecord &record);
    void text(const char *name, QByteArrayView value) { m_json.key(name).string(value); }
    void time(const char *name, qint64 ms);
    void emptyArray(const char *name) { m_json.key(name).beginArray().endArray(); }
    [[nodiscard]] bool isCurrent() const { return m_era == DemoEra::Current; }

    JsonWriter m_json;
    EntityWriter m_entities;
    DemoEra m_era;
};

} // namespace thumpline
