#pragma once

#include "timeline/row_mark.h"
#include "timeline/timeline_store.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace thumpline {

/// How a small line is meant: it decides the colour, the words say the same.
enum class NoteTone {
    Quiet,
    Bad, ///< deleted, unreadable
    Recovered,
};

/// One thing that happened to a row, or is odd about it.
struct RowNote
{
    RowMark mark = RowMark::None;
    NoteTone tone = NoteTone::Quiet;
    QString text {};
    friend bool operator==(const RowNote &, const RowNote &) = default;
};

/// A row as it is to be read: every text in it but the content's own HTML, cleaned, in the user's language.
///
/// Made for the rows that are looked at, one by one; layout, screen readers and copying all start from it.
/// The pointers point into `event`, which is kept here.
struct RowContent
{
    RowKind kind = RowKind::Status;
    RowId id {};
    StreamEventPtr event {}; ///< null for a gap
    const Account *author = nullptr; ///< whose name and picture stand on the row; null where it has none
    const Status *status = nullptr; ///< what is shown: of a boost the boosted one; null where the row has none
    const Announcement *announcement = nullptr;
    RowMark badge = RowMark::None; ///< in place of a picture, where the row has no author
    RowMark leadMark = RowMark::None;
    QString lead {}; ///< the small line above: "Bea boosted", "Tom favourited your status"
    QString name {}; ///< of the author, or what the row is where it has none
    QString handle {}; ///< `@ann@home.example`
    QString details {}; ///< plain text below: of a notification without a status, a malformed event, a gap
    QString raw {}; ///< the beginning of a payload that can't be shown otherwise
    QString visibility {}; ///< who may see the status, in words
    QStringList reactions {}; ///< `👍 3`: to an announcement, or of Pleroma's kind to a status
    QString sources {}; ///< `public · SSE, WS`
    QString sourcesInFull {}; ///< one line a source with its instance and the time of arrival
    std::vector<RowNote> notes {};
    Timestamp created {};
    Timestamp arrived {};
    bool struck = false; ///< the content was deleted: struck through and dim, still readable
    bool quoteDeleted = false; ///< the quoted status was
    bool dateIsImplausible = false; ///< `created` can't be true: say when it arrived instead
};

/// Makes the content of rows, and plain texts of it.
class RowReader
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::RowReader)
public:
    explicit RowReader(const TimelineStore &store)
        : m_store(store)
    {}

    [[nodiscard]] RowContent read(RowSlot slot) const;

    /// For the clipboard: several lines.
    [[nodiscard]] static QString plainText(const RowContent &content);
    /// For screen readers: sentences in the order of their worth.
    [[nodiscard]] static QString spokenText(const RowContent &content);
    /// The time of day with seconds; with the date where it is not today's.
    [[nodiscard]] static QString clockTime(Timestamp time, Timestamp now);

private:
    void readStatus(RowContent &content, const Status &status, const TimelineRow &row) const;
    void readNotification(RowContent &content, const Notification &notification, const TimelineRow &row) const;
    void readConversation(RowContent &content, const Conversation &conversation, const TimelineRow &row) const;
    void readAnnouncement(RowContent &content, const Announcement &announcement, const TimelineRow &row) const;
    void readRaw(RowContent &content) const;
    void readGap(RowContent &content, const GapInput &gap) const;
    void readSources(RowContent &content, const TimelineRow &row) const;
    void addNotes(RowContent &content, const TimelineRow &row) const;
    void setAuthor(RowContent &content, const Account &account, const TimelineRow &row) const;
    void setStatus(RowContent &content, const Status &status, const TimelineRow &row) const;
    [[nodiscard]] static QString visibilityText(const Status &status);
    [[nodiscard]] static QString spokenStatus(const Status &status);

    const TimelineStore &m_store;
};

/// The accounts that an event is about: the author, who boosted, who a notification is from, who takes part.
[[nodiscard]] std::vector<const Account *> accountsOf(const StreamEvent &event);
/// All of an event that a reader can see, for searching: names, handles, texts, descriptions.
[[nodiscard]] QString searchText(const StreamEvent &event);

} // namespace thumpline
