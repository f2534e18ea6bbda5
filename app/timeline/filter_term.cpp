#include "timeline/filter_term.h"

#include "protocol/duration.h"
#include "timeline/folded_text.h"
#include "timeline/row_content.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

struct FlagWord
{
    QLatin1StringView word;
    RowFlags flags;
    const char *meaning;
};
constexpr std::array hasWords {
    FlagWord {"media"_L1, RowFlag::Media, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "pictures, sound or video")},
    FlagWord {"poll"_L1, RowFlag::Poll, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a poll")},
    FlagWord {"cw"_L1, RowFlag::Warning, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a content warning")},
    FlagWord {"card"_L1, RowFlag::Card, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a preview of a link")},
    FlagWord {"quote"_L1, RowFlag::Quote, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a quoted post")},
};
constexpr std::array isFlagWords {
    FlagWord {"boost"_L1, RowFlag::Boost, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "boosts")},
    FlagWord {"reply"_L1, RowFlag::Reply, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "replies")},
    FlagWord {"edited"_L1, RowFlag::Edited, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "edited posts")},
    FlagWord {"recovered"_L1, RowFlag::Recovered | RowFlag::FoundDeleted | RowFlag::FoundEdited,
              QT_TRANSLATE_NOOP("thumpline::FilterTerms", "what was missed, and fetched afterwards")},
    FlagWord {"bot"_L1, RowFlag::Bot, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "posts of bots")},
};
struct KindWord
{
    QLatin1StringView word;
    RowKind kind;
    const char *meaning;
};
constexpr std::array isKindWords {
    KindWord {"notification"_L1, RowKind::Notification, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "notifications")},
    KindWord {"announcement"_L1, RowKind::Announcement,
              QT_TRANSLATE_NOOP("thumpline::FilterTerms", "announcements of the instance")},
    KindWord {"gap"_L1, RowKind::Gap, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "interruptions of a stream")},
    KindWord {"malformed"_L1, RowKind::Malformed,
              QT_TRANSLATE_NOOP("thumpline::FilterTerms", "events that can't be read")},
    KindWord {"unknown"_L1, RowKind::Unknown, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "events that nobody knows")},
};
constexpr auto deletedWord = "deleted"_L1;

struct VisibilityWord
{
    Visibility visibility;
    const char *meaning;
};
constexpr std::array visibilityWords {
    VisibilityWord {Visibility::Public, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "posts for everybody")},
    VisibilityWord {Visibility::Unlisted,
                    QT_TRANSLATE_NOOP("thumpline::FilterTerms", "posts for everybody, but in no public timeline")},
    VisibilityWord {Visibility::Private, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "posts for followers")},
    VisibilityWord {Visibility::Direct,
                    QT_TRANSLATE_NOOP("thumpline::FilterTerms", "posts for those who are mentioned")},
};

struct FreeKey
{
    QLatin1StringView key;
    FilterField field;
    const char *meaning;
};
constexpr std::array freeKeys {
    FreeKey {"from"_L1, FilterField::From,
             QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a name or handle; @ann@example.org: this one")},
    FreeKey {"tag"_L1, FilterField::Tag, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a hashtag")},
    FreeKey {"lang"_L1, FilterField::Language, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a language, as en or ja")},
    FreeKey {"text"_L1, FilterField::Text, QT_TRANSLATE_NOOP("thumpline::FilterTerms", "a word; in quotes: a phrase")},
    FreeKey {"domain"_L1, FilterField::Domain,
             QT_TRANSLATE_NOOP("thumpline::FilterTerms", "the author's instance, as example.org")},
    FreeKey {"source"_L1, FilterField::Source,
             QT_TRANSLATE_NOOP("thumpline::FilterTerms", "the stream it came by, as public or public/ws")},
    FreeKey {"delay"_L1, FilterField::Delay,
             QT_TRANSLATE_NOOP("thumpline::FilterTerms", "how long after it was written it came, as >30s or <5m")},
};

template<typename Words>
void list(QList<FilterWord> &into, QLatin1StringView key, const Words &words)
{
    for (const auto &word : words)
        into.push_back({key + word.word, FilterTerms::tr(word.meaning)});
}

QString folded(const QByteArray &utf8)
{
    return foldedText(QString::fromUtf8(utf8));
}

bool hasName(const FilterTerm &term, FilterSubject &subject)
{
    const std::vector<const Account *> accounts = accountsOf(subject.event());
    const QString here = subject.sources().source(subject.row().first.source).instance;
    return std::ranges::any_of(accounts, [&](const Account *account) {
        const QString acct = folded(account->acct);
        if (term.fromHandle)
            return (acct.contains(u'@') ? acct : acct + u'@' + here).startsWith(term.value);
        return acct.contains(term.value) || folded(account->displayName).contains(term.value);
    });
}

QString withoutPort(const QString &host)
{
    return host.left(host.indexOf(u':')); // indexOf() is -1 where there is none: all of it
}

bool isOfDomain(const FilterTerm &term, FilterSubject &subject)
{
    const std::vector<const Account *> accounts = accountsOf(subject.event());
    const QString here = subject.sources().source(subject.row().first.source).instance;
    return std::ranges::any_of(accounts, [&](const Account *account) {
        const QString acct = folded(account->acct);
        const qsizetype at = acct.indexOf(u'@');
        const QString host = at < 0 ? here : acct.mid(at + 1);
        const QString name = withoutPort(host);
        return host == term.value || name == term.value || name.endsWith(u'.' + term.value);
    });
}

bool hasTag(const FilterTerm &term, FilterSubject &subject)
{
    const Status *status = subject.event().status();
    return status && std::ranges::any_of(status->shown().tags, [&term](const Tag &tag) {
               return folded(tag.name) == term.value;
           });
}

bool isInLanguage(const FilterTerm &term, FilterSubject &subject)
{
    const Status *status = subject.event().status();
    if (!status)
        return false;
    const QString language = folded(status->shown().language);
    if (!language.startsWith(term.value))
        return false;
    return language.size() == term.value.size() || !language[term.value.size()].isLetter(); // en-GB, but not enm
}

bool isVisibleTo(const FilterTerm &term, FilterSubject &subject)
{
    const Status *status = subject.event().status();
    return status && QLatin1StringView(toKey(status->shown().visibility)) == term.value;
}

bool isPartOf(const QString &part, const TimelineSource &source)
{
    const bool isTransport
        = foldedText(source.transport) == part || (part == "websocket"_L1 && source.transport == "WS"_L1);
    return isTransport || foldedText(source.stream).startsWith(part) || foldedText(source.instance).startsWith(part);
}

bool cameBy(const FilterTerm &term, const FilterSubject &subject)
{
    const QStringList parts = term.value.split(u'/', Qt::SkipEmptyParts);
    return std::ranges::any_of(subject.row().arrivals(), [&](const Arrival &arrival) {
        const TimelineSource &source = subject.sources().source(arrival.source);
        return std::ranges::all_of(parts, [&source](const QString &part) { return isPartOf(part, source); });
    });
}

/// Of what was streamed and says credibly when it was written: for the rest there is no delay.
bool isDelayed(const FilterTerm &term, const TimelineRow &row)
{
    if (row.kind != RowKind::Status && row.kind != RowKind::Notification)
        return false;
    if (row.first.recovered || row.flags.testFlag(RowFlag::ImplausibleDate))
        return false;
    const std::chrono::milliseconds delay = row.first.wall.sinceEpoch - row.created.sinceEpoch;
    switch (term.comparison) {
    case FilterComparison::Below:
        return delay < term.delay;
    case FilterComparison::AtMost:
        return delay <= term.delay;
    case FilterComparison::Above:
        return delay > term.delay;
    case FilterComparison::AtLeast:
        return delay >= term.delay;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

FilterTerm FilterTerms::text(const QString &text)
{
    return {.field = FilterField::Text, .value = foldedText(text)};
}

std::optional<ReadTerm> FilterTerms::read(const QString &key, const QString &value)
{
    const QString folded = foldedText(value);
    if (key == "has"_L1 || key == "is"_L1 || key == "visibility"_L1)
        return readWord(key, folded);
    if (key == "delay"_L1)
        return readDelay(folded);
    const auto *free = std::ranges::find(freeKeys, key, &FreeKey::key);
    if (free == freeKeys.end())
        return std::nullopt;
    FilterTerm term {.field = free->field, .value = folded};
    if (term.field == FilterField::From && folded.size() > 1 && folded.startsWith(u'@')) {
        term.fromHandle = true;
        term.value.remove(0, 1);
    } else if (term.field == FilterField::Tag && folded.startsWith(u'#')) {
        term.value.remove(0, 1);
    }
    return ReadTerm {std::move(term), {}};
}

ReadTerm FilterTerms::readWord(const QString &key, const QString &value)
{
    const auto flagsOf = [&value](const auto &words) {
        const auto found = std::ranges::find(words, value, &FlagWord::word);
        return found == words.end() ? RowFlags {} : found->flags;
    };
    if (key == "visibility"_L1) {
        for (const VisibilityWord &word : visibilityWords) {
            if (QLatin1StringView(toKey(word.visibility)) == value)
                return {{.field = FilterField::Visibility, .value = value}, {}};
        }
        return {{.field = FilterField::Nothing}, unknownValue(key, value)};
    }
    const RowFlags flags = key == "has"_L1 ? flagsOf(hasWords) : flagsOf(isFlagWords);
    if (flags)
        return {{.field = FilterField::Flag, .flags = flags}, {}};
    if (key == "is"_L1) {
        if (value == deletedWord)
            return {{.field = FilterField::Deleted}, {}};
        const auto kind = std::ranges::find(isKindWords, value, &KindWord::word);
        if (kind != isKindWords.end())
            return {{.field = FilterField::Kind, .kind = kind->kind}, {}};
    }
    return {{.field = FilterField::Nothing}, unknownValue(key, value)};
}

ReadTerm FilterTerms::readDelay(const QString &value)
{
    struct Sign
    {
        QLatin1StringView text;
        FilterComparison comparison;
    };
    static constexpr std::array signs {
        Sign {">="_L1, FilterComparison::AtLeast},
        Sign {"<="_L1, FilterComparison::AtMost},
        Sign {">"_L1, FilterComparison::Above},
        Sign {"<"_L1, FilterComparison::Below},
    };
    const auto *sign = std::ranges::find_if(signs, [&value](const Sign &s) { return value.startsWith(s.text); });
    if (sign != signs.end()) {
        if (const auto delay = parseDuration(QStringView(value).mid(sign->text.size())))
            return {{.field = FilterField::Delay, .comparison = sign->comparison, .delay = *delay}, {}};
    }
    //: %1 is what was typed, as "delay:soon"
    const QString problem
        = tr("“%1” finds nothing. Write how long, as delay:>30s or delay:<=5m.").arg("delay:"_L1 + value);
    return {{.field = FilterField::Nothing}, problem};
}

QString FilterTerms::unknownValue(const QString &key, const QString &value)
{
    QStringList known;
    for (const FilterWord &word : words()) {
        if (word.text.startsWith(key + u':'))
            known.push_back(word.text);
    }
    //: %1 is what was typed, as "has:wings"; %2 a list as "has:media, has:poll"
    return tr("“%1” finds nothing. There are: %2.").arg(key + u':' + value, known.join(u", "_s));
}

QList<FilterWord> FilterTerms::words()
{
    QList<FilterWord> words;
    for (const FreeKey &key : freeKeys)
        words.push_back({key.key + u':', tr(key.meaning)});
    list(words, "has:"_L1, hasWords);
    list(words, "is:"_L1, isFlagWords);
    words.push_back({"is:"_L1 + deletedWord, tr("deleted posts")});
    list(words, "is:"_L1, isKindWords);
    for (const VisibilityWord &word : visibilityWords)
        words.push_back({"visibility:"_L1 + QLatin1StringView(toKey(word.visibility)), tr(word.meaning)});
    return words;
}

std::optional<bool> FilterTerms::answerOfRow(const FilterTerm &term, const FilterSubject &subject)
{
    const TimelineRow &row = subject.row();
    switch (term.field) {
    case FilterField::Flag:
        return row.flags.testAnyFlags(term.flags);
    case FilterField::Kind:
        return row.kind == term.kind;
    case FilterField::Deleted:
        return row.isGone();
    case FilterField::Source:
        return cameBy(term, subject);
    case FilterField::Delay:
        return isDelayed(term, row);
    case FilterField::Nothing:
        return false;
    case FilterField::Text:
    case FilterField::From:
    case FilterField::Tag:
    case FilterField::Language:
    case FilterField::Domain:
    case FilterField::Visibility:
        return row.kind == RowKind::Gap ? std::optional {false} : std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

bool FilterTerms::answerOfContent(const FilterTerm &term, FilterSubject &subject)
{
    switch (term.field) {
    case FilterField::Text:
        return subject.text().contains(term.value);
    case FilterField::From:
        return hasName(term, subject);
    case FilterField::Tag:
        return hasTag(term, subject);
    case FilterField::Language:
        return isInLanguage(term, subject);
    case FilterField::Domain:
        return isOfDomain(term, subject);
    case FilterField::Visibility:
        return isVisibleTo(term, subject);
    case FilterField::Source:
    case FilterField::Delay:
    case FilterField::Flag:
    case FilterField::Kind:
    case FilterField::Deleted:
    case FilterField::Nothing:
        break; // the row answered
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace thumpline
