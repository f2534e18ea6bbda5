// Rows as plain text: for the clipboard, for screen readers, for searching.

#include "content/rich_text.h"
#include "content/safe_text.h"
#include "timeline/account_text.h"
#include "timeline/row_content.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qsizetype maxSpoken = 2000; // letters: nobody listens to more at once

int pluralCount(size_t count)
{
    return static_cast<int>(std::min<size_t>(count, 1'000'000'000));
}

void addLine(QString &text, const QString &line)
{
    if (!line.isEmpty())
        text += line + u'\n';
}

QString bodyOf(const RowContent &content)
{
    if (content.status)
        return richText(*content.status).text;
    if (content.announcement)
        return plainText(content.announcement->content);
    return content.details;
}

/// All texts of a status, one a line.
void addSearchable(QString &text, const Status &status)
{
    addLine(text, visibleName(status.account) + u' ' + QString::fromUtf8(status.account.acct));
    addLine(text, QString::fromUtf8(status.spoilerText));
    addLine(text, plainText(status.content));
    for (const MediaAttachment &media : status.media)
        addLine(text, QString::fromUtf8(media.description));
    if (status.poll) {
        for (const PollOption &option : status.poll->options)
            addLine(text, QString::fromUtf8(option.title));
    }
    if (status.card)
        addLine(text, QString::fromUtf8(status.card->title) + u' ' + QString::fromUtf8(status.card->description));
}

} // namespace

QString RowReader::plainText(const RowContent &content)
{
    QString text;
    addLine(text, content.lead);
    if (!content.name.isEmpty()) {
        const QString time = QLocale().toString(content.created.toDateTime().toLocalTime(), QLocale::ShortFormat);
        addLine(text,
                content.handle.isEmpty() ? content.name + u" · "_s + time
                                         : content.name + u' ' + content.handle + u" · "_s + time);
    }
    if (content.status)
        addLine(text, safeLine(content.status->spoilerText));
    addLine(text, bodyOf(content));
    if (content.status && !content.details.isEmpty())
        addLine(text, content.details);
    addLine(text, content.raw);
    for (const RowNote &note : content.notes)
        addLine(text, note.text);
    if (content.status)
        addLine(text, QString::fromUtf8(content.status->url));
    return text.trimmed();
}

QString RowReader::spokenText(const RowContent &content)
{
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        if (!part.isEmpty())
            parts.push_back(part);
    };
    for (const RowNote &note : content.notes) {
        if (note.tone == NoteTone::Bad)
            add(note.text);
    }
    add(content.lead);
    add(content.handle.isEmpty() ? content.name : content.name + u", "_s + content.handle);
    if (content.status) {
        add(spokenStatus(*content.status));
        if (content.status->visibility != Visibility::Public)
            add(content.visibility);
    } else if (content.announcement) {
        add(bodyOf(content).simplified().left(maxSpoken));
    }
    add(content.details);
    for (const RowNote &note : content.notes) {
        if (note.tone != NoteTone::Bad)
            add(note.text);
    }
    if (content.kind != RowKind::Gap)
        add(QLocale().toString(content.created.toDateTime().toLocalTime(), QLocale::ShortFormat));
    add(content.sources);
    return parts.join(u". "_s);
}

QString RowReader::spokenStatus(const Status &status)
{
    QStringList parts;
    const QString warning = safeLine(status.spoilerText);
    if (!warning.isEmpty())
        //: %1 is the text of the warning; the content behind it is not read out
        parts.push_back(tr("Content warning: %1").arg(warning));
    else
        parts.push_back(richText(status).text.simplified().left(maxSpoken));
    if (!status.media.empty()) {
        QStringList descriptions;
        constexpr size_t maxDescriptions = 4;
        for (size_t i = 0; i < std::min(status.media.size(), maxDescriptions); ++i) {
            const QString description = safeLine(status.media[i].description, 300);
            if (!description.isEmpty() && warning.isEmpty())
                descriptions.push_back(description);
        }
        QString media = tr("%n attachment(s)", nullptr, pluralCount(status.media.size()));
        if (!descriptions.isEmpty())
            media += u": "_s + descriptions.join(u"; "_s);
        parts.push_back(media);
    }
    if (status.poll)
        parts.push_back(tr("Poll with %n option(s)", nullptr, pluralCount(status.poll->options.size())));
    if (status.quote)
        parts.push_back(tr("quotes another status"));
    parts.removeAll({});
    return parts.join(u". "_s);
}

QString RowReader::visibilityText(const Status &status)
{
    switch (status.visibility) {
    case Visibility::Public:
        return tr("public");
    case Visibility::Unlisted:
        return tr("public, but not listed");
    case Visibility::Private:
        return tr("for followers only");
    case Visibility::Direct:
        return tr("for those mentioned only");
    case Visibility::Local:
        return tr("for this instance only");
    case Visibility::List:
        return tr("for a list only");
    case Visibility::MutualsOnly:
        return tr("for mutual followers only");
    case Visibility::Unknown:
        if (status.visibilityText.isEmpty())
            return tr("visibility unknown");
        //: %1 is a technical word of the server
        return tr("visibility “%1”").arg(isolated(safeLine(status.visibilityText, 60)));
    }
    Q_UNREACHABLE();
    return {};
}

std::vector<const Account *> accountsOf(const StreamEvent &event)
{
    std::vector<const Account *> accounts;
    if (const auto *notification = std::get_if<NotificationEvent>(&event.content)) {
        if (notification->notification->account)
            accounts.push_back(&*notification->notification->account);
    } else if (const auto *conversation = std::get_if<ConversationEvent>(&event.content)) {
        for (const Account &account : conversation->conversation->accounts)
            accounts.push_back(&account);
    }
    if (const Status *status = event.status()) {
        accounts.push_back(&status->account);
        if (status->reblog)
            accounts.push_back(&status->reblog->account);
    }
    return accounts;
}

QString searchText(const StreamEvent &event)
{
    QString text;
    for (const Account *account : accountsOf(event))
        addLine(text, visibleName(*account) + u' ' + QString::fromUtf8(account->acct));
    if (const Status *status = event.status()) {
        addSearchable(text, status->shown());
        const std::optional<Quote> &quote = status->shown().quote;
        if (quote && quote->status && quote->state == QuoteState::Accepted)
            addSearchable(text, *quote->status);
    } else if (const auto *announcement = std::get_if<AnnouncementEvent>(&event.content)) {
        addLine(text, plainText(announcement->announcement->content));
    } else if (event.isMalformed() || event.isUnknown()) {
        constexpr qsizetype searchedBytes = 64 * 1024; // of a payload that may be megabytes of anything
        addLine(text, QString::fromUtf8(event.wire.event));
        addLine(text,
                QString::fromUtf8(
                    QByteArrayView(event.wire.payload).first(std::min(event.wire.payload.size(), searchedBytes))));
        if (const auto *malformed = std::get_if<MalformedEvent>(&event.content))
            addLine(text, QString::fromUtf8(malformed->reason));
    }
    return text;
}

} // namespace thumpline
