#pragma once

#include "demo/story_book.h"
#include "demo/template_text.h"
#include "protocol/json_writer.h"

#include <QByteArray>

namespace thumpline {

/// The slots that one status fills: the outer one, and one inside a boost or a quote, have their own.
struct StatusSlots
{
    TemplateSlot id = TemplateSlot::StatusId;
    TemplateSlot createdAt = TemplateSlot::CreatedAt;
    TemplateSlot pollEnd = TemplateSlot::PollEnd;
};

/// Writes accounts and statuses as Mastodon's serializers do: the same fields in the same order, by era (captures).
///
/// Ids and times are left as slots of a TemplateText. Thread: any, one at a time; keeps references.
class EntityWriter
{
public:
    EntityWriter(JsonWriter &json, DemoEra era, const StoryBook &book)
        : m_json(json)
        , m_era(era)
        , m_book(book)
    {}

    /// A status of the book. The public form has nothing personal, and `filtered` at its end.
    void status(int blueprint, bool edited, PayloadForm form);
    /// The status in which somebody names the account of the tokens, or writes to it directly.
    void letter(const DemoLetter &letter, bool direct);
    void account(int person);
    void emojis(const QStringList &shortcodes); ///< an array, as announcements have it too
    void tags(const QStringList &names); ///< likewise

private:
    void writeStatus(int blueprint, bool edited, PayloadForm form, bool outer);
    void writeHead(const StatusBlueprint &blueprint, const StatusSlots &into);
    void writeAddress(const DemoPerson &author, const StatusSlots &into, bool isBoost);
    void writeCounts(const StatusBlueprint &blueprint);
    void writePersonal(PayloadForm form);
    void writeBody(const StatusBlueprint &blueprint, PayloadForm form, bool outer);
    void writeQuote(int quoted, bool outer);
    void writeEnd(const StatusBlueprint &blueprint, const StoryHtml &text, const StatusSlots &into);
    void writeMentions(const std::vector<int> &people);
    void writeFields(const DemoPerson &person);

    void key(const char *name) { m_json.key(name); }
    void slot(const char *name, TemplateSlot slot) { m_json.key(name).string(TemplateText::mark(slot)); }
    void text(const char *name, const QByteArray &value) { m_json.key(name).string(value); }
    void number(const char *name, qint64 value) { m_json.key(name).number(value); }
    void boolean(const char *name, bool value) { m_json.key(name).boolean(value); }
    void null(const char *name) { m_json.key(name).null(); }
    [[nodiscard]] bool isCurrent() const { return m_era == DemoEra::Current; }

    JsonWriter &m_json;
    DemoEra m_era;
    const StoryBook &m_book;
};

/// The id of a person's account: a snowflake of the year in which they joined.
[[nodiscard]] QByteArray demoAccountId(int person);
/// `name`, or `name@host` of somebody who lives elsewhere.
[[nodiscard]] QByteArray demoAcct(const DemoPerson &person);

} // namespace thumpline
