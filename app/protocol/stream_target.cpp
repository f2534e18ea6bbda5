#include "protocol/stream_target.h"

#include "protocol/stream_names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

enum class Parameter {
    None,
    Tag,
    List,
};

/// One stream in all its names. Texts are the API's own.
struct Row
{
    StreamKind kind;
    QLatin1StringView webSocketName;
    QLatin1StringView ssePath;
    QLatin1StringView flag; ///< the query item, with the value `true`, that tells this stream from another of its path
    Parameter parameter;
    bool media; ///< has an `only_media` form
    RestTimeline rest;
    QLatin1StringView restPath; ///< the parameter follows, where there is one
    QLatin1StringView restFlag; ///< as `flag`
    QLatin1StringView scope;
    QLatin1StringView restScope;
    bool anonymous;
    bool ordered;
};

constexpr auto none = ""_L1;
constexpr auto statuses = "read:statuses"_L1;
constexpr auto publicPath = "/api/v1/timelines/public"_L1;
constexpr auto tagPath = "/api/v1/timelines/tag/"_L1;

// A stream of a list is opened by read:statuses, though the list's REST timeline wants read:lists (captures:
// error-missing-scope-list). Ordered is what no filter of the streaming server touches (captures, fact 12).
constexpr std::array rows {
    Row {StreamKind::User, "user"_L1, "user"_L1, none, Parameter::None, false, RestTimeline::Statuses,
         "/api/v1/timelines/home"_L1, none, statuses, statuses, false, true},
    Row {StreamKind::UserNotification, "user:notification"_L1, "user/notification"_L1, none, Parameter::None, false,
         RestTimeline::Notifications, "/api/v1/notifications"_L1, none, "read:notifications"_L1,
         "read:notifications"_L1, false, true},
    Row {StreamKind::Public, "public"_L1, "public"_L1, none, Parameter::None, true, RestTimeline::Statuses, publicPath,
         none, statuses, statuses, true, false},
    Row {StreamKind::PublicLocal, "public:local"_L1, "public/local"_L1, none, Parameter::None, true,
         RestTimeline::Statuses, publicPath, "local"_L1, statuses, statuses, true, false},
    Row {StreamKind::PublicRemote, "public:remote"_L1, "public/remote"_L1, none, Parameter::None, true,
         RestTimeline::Statuses, publicPath, "remote"_L1, statuses, statuses, true, false},
    Row {StreamKind::PublicAllowLocalOnly, "public:allow_local_only"_L1, "public"_L1, "allow_local_only"_L1,
         Parameter::None, true, RestTimeline::Statuses, publicPath, "allow_local_only"_L1, statuses, statuses, true,
         false},
    Row {StreamKind::Hashtag, "hashtag"_L1, "hashtag"_L1, none, Parameter::Tag, false, RestTimeline::Statuses, tagPath,
         none, statuses, statuses, true, false},
    Row {StreamKind::HashtagLocal, "hashtag:local"_L1, "hashtag/local"_L1, none, Parameter::Tag, false,
         RestTimeline::Statuses, tagPath, "local"_L1, statuses, statuses, true, false},
    Row {StreamKind::List, "list"_L1, "list"_L1, none, Parameter::List, false, RestTimeline::Statuses,
         "/api/v1/timelines/list/"_L1, none, statuses, "read:lists"_L1, false, true},
    Row {StreamKind::Direct, "direct"_L1, "direct"_L1, none, Parameter::None, false, RestTimeline::Conversations,
         "/api/v1/conversations"_L1, none, statuses, statuses, false, true},
};

constexpr auto mediaSuffix = ":media"_L1;
constexpr auto mediaItem = "only_media"_L1;

constexpr bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != static_cast<StreamKind>(i))
            return false;
    }
    return true;
}
static_assert(rowsFollowTheEnum());

const Row &rowOf(StreamKind kind)
{
    return rows[static_cast<std::size_t>(kind)];
}

const Row *rowNamed(QStringView name)
{
    const auto *row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.webSocketName == name; });
    return row == rows.end() ? nullptr : row;
}

/// What the servers take for a set flag: anything but the usual words for no.
bool isTruthy(const QString &value)
{
    static constexpr std::array falseWords {"0"_L1, "f"_L1, "F"_L1, "false"_L1, "FALSE"_L1, "off"_L1, "OFF"_L1};
    return !value.isEmpty() && std::find(falseWords.begin(), falseWords.end(), value) == falseWords.end();
}

/// Refuses what can be no part of a tag anywhere; what a tag may hold beyond that is the server's to say.
bool isTag(const QString &tag)
{
    if (!tag.isValidUtf16())
        return false;
    return std::none_of(tag.begin(), tag.end(), [](QChar c) {
        const bool asciiMark = c.unicode() < 0x80 && !c.isLetterOrNumber() && c != u'_' && c != u'-';
        return asciiMark || c.isSpace() || c.category() == QChar::Other_Control;
    });
}

/// A list's id stands in a path and in a query: only letters that need no escape there, so that both agree.
bool isListId(const QString &list)
{
    const bool allPlain = std::all_of(list.begin(), list.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'~');
    });
    return allPlain && list != "."_L1 && list != ".."_L1;
}

QString withoutHash(const QString &text)
{
    const QString tag = text.trimmed();
    const bool hash = tag.startsWith(u'#') || tag.startsWith(u'\uff03');
    return hash ? tag.sliced(1) : tag;
}

using Made = Result<StreamTarget, StreamTargetError>;

Made make(const Row &row, bool onlyMedia, const QString &tagText, const QString &listText)
{
    const QString tag = withoutHash(tagText);
    const QString list = listText.trimmed();
    if (onlyMedia && !row.media)
        return Failure {StreamTargetError::MediaNotOffered};
    if ((row.parameter != Parameter::Tag && !tagText.isEmpty())
        || (row.parameter != Parameter::List && !list.isEmpty()))
        return Failure {StreamTargetError::UnexpectedParameter};
    switch (row.parameter) {
    case Parameter::None:
        break;
    case Parameter::Tag:
        if (tag.isEmpty())
            return Failure {StreamTargetError::MissingTag};
        if (!isTag(tag))
            return Failure {StreamTargetError::InvalidTag};
        break;
    case Parameter::List:
        if (list.isEmpty())
            return Failure {StreamTargetError::MissingList};
        if (!isListId(list))
            return Failure {StreamTargetError::InvalidList};
        break;
    }
    return StreamTarget {row.kind, onlyMedia, tag, list};
}

/// GoToSocial's way: the parameter inside the name, as in `list:01H…`.
Made makeFromNameWithParameter(const QString &name, const QString &tag, const QString &list)
{
    // The longest name first: `hashtag:local:cats` is no tag "local:cats".
    for (const StreamKind kind : {StreamKind::HashtagLocal, StreamKind::Hashtag, StreamKind::List}) {
        const Row &row = rowOf(kind);
        const QString prefix = row.webSocketName + u':';
        if (!name.startsWith(prefix))
            continue;
        const QString inside = name.sliced(prefix.size());
        const bool isList = row.parameter == Parameter::List;
        const QString &beside = isList ? list : tag;
        if (!beside.isEmpty() && beside != inside)
            return Failure {StreamTargetError::UnexpectedParameter};
        return make(row, false, isList ? tag : inside, isList ? inside : list);
    }
    return Failure {StreamTargetError::UnknownStream};
}

QUrlQuery flagQuery(QLatin1StringView flag, bool onlyMedia)
{
    QUrlQuery query;
    if (!flag.isEmpty())
        query.addQueryItem(flag, u"true"_s);
    if (onlyMedia)
        query.addQueryItem(mediaItem, u"true"_s);
    return query;
}

} // namespace

Made StreamTarget::fromWebSocketName(const QString &name, const QString &tag, const QString &list)
{
    if (const Row *row = rowNamed(name))
        return make(*row, false, tag, list);
    if (name.endsWith(mediaSuffix)) {
        const Row *row = rowNamed(QStringView {name}.chopped(mediaSuffix.size()));
        // `hashtag:media` is a tag in its name, not the media of a stream
        if (row && row->parameter == Parameter::None)
            return make(*row, true, tag, list);
    }
    return makeFromNameWithParameter(name, tag, list);
}

Made StreamTarget::fromSsePath(const QString &path, const QUrlQuery &query)
{
    const auto value = [&](QLatin1StringView key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    const Row *found = nullptr;
    for (const Row &row : rows) {
        if (row.ssePath != path)
            continue;
        if (row.flag.isEmpty() ? !found : isTruthy(value(row.flag)))
            found = &row;
    }
    if (!found)
        return Failure {StreamTargetError::UnknownStream};
    return make(*found, isTruthy(value(mediaItem)), value("tag"_L1), value("list"_L1));
}

QStringList webSocketStreamNames()
{
    QStringList names;
    for (const Row &row : rows) {
        names += row.webSocketName;
        if (row.media && row.parameter == Parameter::None)
            names += row.webSocketName + mediaSuffix;
    }
    return names;
}

QString StreamTarget::webSocketName() const
{
    const QString name = rowOf(kind).webSocketName;
    return onlyMedia ? name + mediaSuffix : name;
}

QString StreamTarget::ssePath() const
{
    return rowOf(kind).ssePath;
}

QUrlQuery StreamTarget::sseQuery() const
{
    QUrlQuery query = flagQuery(rowOf(kind).flag, onlyMedia);
    if (!tag.isEmpty())
        query.addQueryItem(u"tag"_s, tag);
    if (!list.isEmpty())
        query.addQueryItem(u"list"_s, list);
    return query;
}

RestTimeline StreamTarget::restTimeline() const
{
    return rowOf(kind).rest;
}

QString StreamTarget::restPath() const
{
    const Row &row = rowOf(kind);
    switch (row.parameter) {
    case Parameter::None:
        return row.restPath;
    case Parameter::Tag:
        return row.restPath + tag;
    case Parameter::List:
        return row.restPath + list;
    }
    Q_UNREACHABLE();
    return {};
}

QUrlQuery StreamTarget::restQuery() const
{
    return flagQuery(rowOf(kind).restFlag, onlyMedia);
}

QString StreamTarget::scope() const
{
    return rowOf(kind).scope;
}

QString StreamTarget::restScope() const
{
    return rowOf(kind).restScope;
}

bool StreamTarget::wasAnonymous() const
{
    return rowOf(kind).anonymous;
}

bool StreamTarget::keepsOrder() const
{
    return rowOf(kind).ordered;
}

QString StreamTarget::label() const
{
    switch (kind) {
    case StreamKind::Hashtag:
        return u'#' + tag;
    case StreamKind::HashtagLocal:
        return u'#' + tag + u" local"_s;
    case StreamKind::List:
        return u"list "_s + list;
    case StreamKind::User:
    case StreamKind::UserNotification:
    case StreamKind::Public:
    case StreamKind::PublicLocal:
    case StreamKind::PublicRemote:
    case StreamKind::PublicAllowLocalOnly:
    case StreamKind::Direct:
        return webSocketName();
    }
    Q_UNREACHABLE();
    return {};
}

QString explain(StreamTargetError error)
{
    switch (error) {
    case StreamTargetError::UnknownStream:
        return u"no stream has this name"_s;
    case StreamTargetError::MissingTag:
        return u"this stream needs a tag"_s;
    case StreamTargetError::InvalidTag:
        return u"a tag holds letters, digits and underscores only, without blanks"_s;
    case StreamTargetError::MissingList:
        return u"this stream needs the id of a list"_s;
    case StreamTargetError::InvalidList:
        return u"the id of a list holds letters and digits only"_s;
    case StreamTargetError::UnexpectedParameter:
        return u"this stream takes no such tag or list"_s;
    case StreamTargetError::MediaNotOffered:
        return u"this stream can't be limited to statuses with media"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
