#pragma once

#include "demo/demo_history.h"
#include "demo/story_book.h"
#include "demo/template_text.h"

#include <unordered_map>

namespace thumpline {

/// Renders what the history holds as the JSON of the API, full size, in the era's own field order.
///
/// Statuses come from templates that are made once; an event costs the copying of about 3 kB. Memory: at most
/// book × 2 editions × 2 forms templates of two spellings each. Thread: any, one at a time.
class PayloadGenerator
{
public:
    PayloadGenerator(DemoEra era, quint32 seed);

    [[nodiscard]] DemoEra era() const { return m_era; }
    [[nodiscard]] const StoryBook &book() const { return m_book; }

    [[nodiscard]] QByteArray status(const StatusRecord &record, PayloadForm form, PayloadQuoting quoting) const;
    /// The status is what the record refers to, as far as it still is there.
    [[nodiscard]] QByteArray notification(const NotificationRecord &record, const StatusRecord *status) const;
    [[nodiscard]] QByteArray conversation(const ConversationRecord &record, const StatusRecord *status) const;
    [[nodiscard]] QByteArray announcement(const AnnouncementRecord &record) const;
    [[nodiscard]] QByteArray announcementReaction(const AnnouncementRecord &record) const;
    /// The account of the tokens, as verify_credentials answers.
    [[nodiscard]] QByteArray ownAccount() const;

    /// Where a status of that blueprint goes.
    [[nodiscard]] Audience audienceOf(int blueprint) const;

private:
    [[nodiscard]] const TemplateText &statusTemplate(int blueprint, bool edited, PayloadForm form) const;
    [[nodiscard]] QByteArray rawStatusText(const StatusRecord &record) const;
    [[nodiscard]] SlotValues valuesOf(const StatusRecord &record) const;
    [[nodiscard]] qint64 ageMs(int blueprint) const;

    DemoEra m_era;
    StoryBook m_book;
    mutable std::unordered_map<int, TemplateText> m_templates {}; ///< filled on demand
};

/// ISO 8601 in UTC with milliseconds.
[[nodiscard]] QByteArray isoTime(qint64 msSinceEpoch);

} // namespace thumpline
