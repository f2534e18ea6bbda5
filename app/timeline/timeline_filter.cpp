#include "timeline/timeline_filter.h"

#include "timeline/row_content.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

struct FlagWord
{
    QLatin1StringView word;
    RowFlags flags; ///< any of them
};
constexpr std::array hasWords {
    FlagWord {"media"_L1, RowFlag::Media}, FlagWord {"poll"_L1, RowFlag::Poll},   FlagWord {"cw"_L1, RowFlag::Warning},
    FlagWord {"card"_L1, RowFlag::Card},   FlagWord {"quote"_L1, RowFlag::Quote},
};
constexpr std::array isFlagWords {
    FlagWord {"boost"_L1, RowFlag::Boost},
    FlagWord {"reply"_L1, RowFlag::Reply},
    FlagWord {"edited"_L1, RowFlag::Edited},
    FlagWord {"recovered"_L1, RowFlag::Recovered | RowFlag::FoundDeleted | RowFlag::FoundEdited},
    FlagWord {"bot"_L1, RowFlag::Bot},
};
struct KindWord
{
    QLatin1StringView word;
    RowKind kind;
};
constexpr std::array isKindWords {
    KindWord {"notification"_L1, RowKind::Notification},
    KindWord {"announcement"_L1, RowKind::Announcement},
    KindWord {"gap"_L1, RowKind::Gap},
    KindWord {"malformed"_L1, RowKind::Malformed},
    KindWord {"unknown"_L1, RowKind::Unknown},
};
constexpr auto deletedWord = "deleted"_L1;

/// Cuts a text at blanks; what stands in quotes stays together, without them.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            if (!word.isEmpty())
                words.push_back(std::exchange(word, {}));
        } else {
            word.append(c);
        }
    }
    if (!word.isEmpty())
        words.push_back(word);
    return words;
}

template<typename Words>
QStringList listed(QLatin1StringView key, const Words &words)
{
    QStringList list;
    for (const auto &word : words)
        list.push_back(key + word.word);
    return list;
}

bool contains(const QString &text, const QString &needle)
{
    return text.contains(needle, Qt::CaseInsensitive);
}

bool isFrom(const StreamEvent &event, const QString &needle)
{
    const std::vector<const Account *> accounts = accountsOf(event);
    return std::any_of(accounts.begin(), accounts.end(), [&needle](const Account *account) {
        return contains(QString::fromUtf8(account->acct), needle)
            || contains(QString::fromUtf8(account->displayName), needle);
    });
}

bool hasTag(const StreamEvent &event, const QString &tag)
{
    const Status *status = event.status();
    if (!status)
        return false;
    const std::vector<Tag> &tags = status->shown().tags;
    return std::any_of(tags.begin(), tags.end(), [&tag](const Tag &other) {
        return QString::fromUtf8(other.name).compare(tag, Qt::CaseInsensitive) == 0;
    });
}

bool isInLanguage(const StreamEvent &event, const QString &language)
{
    const Status *status = event.status();
    return status && QString::fromUtf8(status->shown().language).startsWith(language, Qt::CaseInsensitive);
}

} // namespace

TimelineFilter TimelineFilter::fromText(const QString &text)
{
    TimelineFilter filter;
    for (const QString &word : wordsOf(text))
        filter.m_terms.push_back(filter.termOf(word));
    // What a row's flags answer comes first: most rows are turned down without being decoded.
    std::stable_partition(filter.m_terms.begin(), filter.m_terms.end(), [](const Term &term) {
        return term.field == Field::Flag || term.field == Field::Kind || term.field == Field::Deleted
            || term.field == Field::Nothing;
    });
    return filter;
}

TimelineFilter::Term TimelineFilter::termOf(const QString &word)
{
    Term term;
    term.negated = word.size() > 1 && word.startsWith(u'-');
    term.value = term.negated ? word.mid(1) : word;
    const qsizetype colon = term.value.indexOf(u':');
    const QString key = term.value.left(colon).toLower();
    const QString value = colon < 0 ? QString {} : term.value.mid(colon + 1).toLower();
    if (value.isEmpty())
        return term;

    if (key == "from"_L1) {
        term.field = Field::From;
        term.value = value.startsWith(u'@') ? value.mid(1) : value;
    } else if (key == "tag"_L1) {
        term.field = Field::Tag;
        term.value = value.startsWith(u'#') ? value.mid(1) : value;
    } else if (key == "lang"_L1) {
        term.field = Field::Language;
        term.value = value;
    } else if (key == "has"_L1 || key == "is"_L1) {
        const bool isHas = key == "has"_L1;
        const auto setFlag = [&term, &value](const auto &words) {
            const auto found
                = std::find_if(words.begin(), words.end(), [&value](const FlagWord &w) { return w.word == value; });
            if (found == words.end())
                return false;
            term.field = Field::Flag;
            term.flags = found->flags;
            return true;
        };
        if (isHas ? setFlag(hasWords) : setFlag(isFlagWords))
            return term;
        const auto kind = std::find_if(isKindWords.begin(), isKindWords.end(),
                                       [&value](const KindWord &w) { return w.word == value; });
        if (!isHas && kind != isKindWords.end()) {
            term.field = Field::Kind;
            term.kind = kind->kind;
        } else if (!isHas && value == deletedWord) {
            term.field = Field::Deleted;
        } else {
            term.field = Field::Nothing;
            const QStringList known = keys().filter(key + u':');
            //: %1 is what was typed, as "has:wings"; %2 a list as "has:media, has:poll"
            m_problems.push_back(tr("“%1” finds nothing. There are: %2.").arg(term.value, known.join(u", "_s)));
        }
    }
    return term;
}

std::optional<bool> TimelineFilter::answeredByRow(const Term &term, const TimelineRow &row) const
{
    switch (term.field) {
    case Field::Flag:
        return row.flags.testAnyFlags(term.flags);
    case Field::Kind:
        return row.kind == term.kind;
    case Field::Deleted:
        return row.isGone();
    case Field::Nothing:
        return false;
    case Field::Text:
    case Field::From:
    case Field::Tag:
    case Field::Language:
        return row.kind == RowKind::Gap ? std::optional {false} : std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

bool TimelineFilter::matches(const TimelineRow &row, const EventSource &event) const
{
    if (!m_sources.empty() && std::none_of(m_sources.begin(), m_sources.end(), [&row](SourceIndex source) {
            return row.hasSource(source);
        }))
        return false;
    StreamEventPtr content;
    std::optional<QString> text;
    for (const Term &term : m_terms) {
        std::optional<bool> answer = answeredByRow(term, row);
        if (!answer && !content)
            content = event();
        if (!answer && term.field == Field::From)
            answer = isFrom(*content, term.value);
        else if (!answer && term.field == Field::Tag)
            answer = hasTag(*content, term.value);
        else if (!answer && term.field == Field::Language)
            answer = isInLanguage(*content, term.value);
        else if (!answer) {
            if (!text)
                text = searchText(*content);
            answer = contains(*text, term.value);
        }
        if (*answer == term.negated)
            return false;
    }
    return true;
}

QStringList TimelineFilter::keys()
{
    return QStringList {u"from:"_s, u"tag:"_s, u"lang:"_s} + listed("has:"_L1, hasWords) + listed("is:"_L1, isFlagWords)
        + QStringList {u"is:deleted"_s} + listed("is:"_L1, isKindWords);
}

} // namespace thumpline
