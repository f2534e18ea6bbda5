#include "demo/rest_api.h"

#include "demo/instance_description.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limitWindow = 5min;
constexpr int maxPage = 40;
constexpr qsizetype maxBatch = 20; // of `GET /api/v1/statuses`

std::optional<qint64> idParameter(const HttpRequest &request, const QString &name)
{
    bool ok = false;
    const qint64 id = request.parameter(name).toLongLong(&ok);
    return ok ? std::optional(id) : std::nullopt;
}

PageQuery pageQuery(const HttpRequest &request)
{
    PageQuery query {.maxId = idParameter(request, u"max_id"_s),
                     .sinceId = idParameter(request, u"since_id"_s),
                     .minId = idParameter(request, u"min_id"_s)};
    bool ok = false;
    const int limit = request.parameter(u"limit"_s).toInt(&ok);
    query.limit = ok ? std::clamp(limit, 1, maxPage) : 20;
    return query;
}

bool flag(const HttpRequest &request, const QString &name)
{
    const QString value = request.parameter(name);
    return value == u"true" || value == u"1";
}

HttpAnswer error(int status, QByteArrayView text)
{
    return answers::json(status, R"({"error":")" + text.toByteArray() + R"("})");
}

QByteArray arrayOf(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

/// A page with its Link header: the same query, from either end on.
HttpAnswer pageAnswer(const QByteArrayList &items, qint64 firstId, qint64 lastId, const HttpRequest &request,
                      const QUrl &base)
{
    HttpAnswer answer = answers::json(200, arrayOf(items));
    if (items.isEmpty())
        return answer;
    QUrlQuery kept;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyEncoded)) {
        if (name != u"max_id" && name != u"since_id" && name != u"min_id" && name != u"access_token")
            kept.addQueryItem(name, value);
    }
    const auto link = [&](const QString &name, qint64 id, QByteArrayView rel) {
        QUrlQuery query = kept;
        query.addQueryItem(name, QString::number(id));
        return '<' + base.toEncoded() + request.path + '?' + query.toString(QUrl::FullyEncoded).toLatin1() + ">; rel=\""
            + rel.toByteArray() + '"';
    };
    answer.headers.emplaceBack("Link", link(u"max_id"_s, lastId, "next") + ", " + link(u"min_id"_s, firstId, "prev"));
    return answer;
}

/// What Mastodon's OAuth library says of a token at /oauth/token/info.
QByteArray tokenInfo(const TokenScopes &scopes)
{
    const QByteArray scope = scopes.statuses && scopes.notifications ? "read"_ba
        : scopes.statuses                                            ? "read:statuses"_ba
        : scopes.notifications                                       ? "read:notifications"_ba
                                                                     : "write"_ba;
    return R"({"resource_owner_id":"1","scope":[")" + scope
        + R"("],"expires_in":null,"application":{"uid":"demo"},"created_at":1764000000})";
}

PayloadForm formFor(const Visitor &who)
{
    return who.token.isEmpty() ? PayloadForm::Public : PayloadForm::Personal;
}

} // namespace

HttpAnswer RestApi::answer(const HttpRequest &request, const QUrl &base)
{
    if (request.method != "GET" && request.method != "HEAD")
        return error(404, "Not Found");
    if (request.path == "/")
        return {.headers = {{"Content-Type", "text/plain; charset=utf-8"}},
                .body = description::welcomePage(m_parts.options.tokens)};
    if (auto found = discovery(request, base))
        return *std::move(found);
    if (request.path == "/oauth/token/info") {
        const auto who = m_parts.rules.visitor(tokenOf(request));
        return who && !who.value().token.isEmpty() ? answers::json(200, tokenInfo(who.value().scopes))
                                                   : error(401, "invalid_token");
    }
    if (!request.path.startsWith("/api/"))
        return answers::proxyPage(404);
    HttpHeaders limits;
    const QByteArray token = tokenOf(request);
    HttpAnswer answer;
    if (countRequest(token, limits)) {
        answer = error(429, "Too many requests");
    } else {
        const auto who = m_parts.rules.visitor(token);
        answer = who ? route(request, base, who.value()) : error(401, "The access token is invalid");
    }
    answer.headers.append(limits);
    return answer;
}

std::optional<HttpAnswer> RestApi::discovery(const HttpRequest &request, const QUrl &base) const
{
    const DemoEra era = m_parts.options.era;
    if (request.path == "/api/v1/instance")
        return answers::json(200, description::instanceV1(era, base));
    if (request.path == "/api/v2/instance" && era == DemoEra::Current)
        return answers::json(200, description::instanceV2(base));
    if (request.path == "/nodeinfo/2.0")
        return answers::json(200, description::nodeInfo(era));
    if (request.path == "/.well-known/nodeinfo")
        return answers::json(200, description::nodeInfoLinks(base));
    if (request.path == "/.well-known/host-meta")
        return HttpAnswer {.headers = {{"Content-Type", "application/xrd+xml; charset=utf-8"}},
                           .body = description::hostMeta(base)};
    return std::nullopt;
}

bool RestApi::countRequest(const QByteArray &token, HttpHeaders &limits)
{
    const Instant now = std::chrono::steady_clock::now();
    if (m_windows.size() > 1000) // made-up tokens must not fill the memory
        m_windows.clear();
    Window &current = m_windows[token];
    if (current.requests == 0 || now - current.began > limitWindow)
        current = {.began = now};
    ++current.requests;
    const int allowed = m_parts.options.restRequestsPerWindow;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(current.began + limitWindow - now);
    limits = {{"X-RateLimit-Limit", QByteArray::number(allowed)},
              {"X-RateLimit-Remaining", QByteArray::number(std::max(0, allowed - current.requests))},
              {"X-RateLimit-Reset", isoTime(QDateTime::currentMSecsSinceEpoch() + left.count())}};
    return current.requests > allowed;
}

std::optional<HttpAnswer> RestApi::denied(const Visitor &who, Need need) const
{
    if (need == Need::Nobody)
        return std::nullopt;
    if (who.token.isEmpty())
        return error(401, "The access token is invalid");
    const bool allowed = need == Need::Notifications ? who.scopes.notifications
        : need == Need::Statuses                     ? who.scopes.statuses
                                                     : who.scopes.statuses || who.scopes.notifications;
    return allowed ? std::nullopt : std::optional(error(403, "This action is outside the authorized scopes"));
}

HttpAnswer RestApi::route(const HttpRequest &request, const QUrl &base, const Visitor &who) const
{
    const QByteArray &path = request.path;
    const auto guarded = [&](Need need, auto make) {
        auto refusal = denied(who, need);
        return refusal ? *std::move(refusal) : make();
    };
    if (path == "/api/v1/timelines/public") {
        StreamTarget target {.kind = flag(request, u"local"_s)          ? StreamKind::PublicLocal
                                 : flag(request, u"remote"_s)           ? StreamKind::PublicRemote
                                 : flag(request, u"allow_local_only"_s) ? StreamKind::PublicAllowLocalOnly
                                                                        : StreamKind::Public};
        target.onlyMedia = flag(request, u"only_media"_s);
        return timeline(request, base, who, target);
    }
    if (path.startsWith("/api/v1/timelines/tag/")) {
        const QString tag = QUrl::fromPercentEncoding(path.sliced(22));
        return timeline(request, base, who,
                        {.kind = flag(request, u"local"_s) ? StreamKind::HashtagLocal : StreamKind::Hashtag,
                         .tag = matchingTag(m_parts.options.era, tag)});
    }
    if (path == "/api/v1/timelines/home")
        return guarded(Need::Statuses, [&] { return timeline(request, base, who, {.kind = StreamKind::User}); });
    if (path.startsWith("/api/v1/timelines/list/"))
        return guarded(Need::Statuses, [&] { return listTimeline(request, base, who); });
    if (path == "/api/v1/notifications")
        return guarded(Need::Notifications, [&] { return notifications(request, base); });
    if (path == "/api/v1/conversations")
        return guarded(Need::Statuses, [&] { return conversations(request, base); });
    if (path == "/api/v1/lists")
        return guarded(Need::Statuses, [] {
            return answers::json(200,
                                 R"([{"id":"1","title":"Harbour friends","replies_policy":"list","exclusive":false}])");
        });
    if (path == "/api/v1/accounts/verify_credentials")
        return guarded(Need::Anything, [&] { return answers::json(200, m_parts.generator.ownAccount()); });
    if (path == "/api/v1/announcements")
        return guarded(Need::Anything, [&] {
            QByteArrayList items;
            for (const AnnouncementRecord &record : m_parts.history.announcements)
                items.append(m_parts.generator.announcement(record));
            return answers::json(200, arrayOf(items));
        });
    if (path == "/api/v1/statuses" && m_parts.options.era == DemoEra::Current) // 4.3+
        return statuses(request, who);
    if (path.startsWith("/api/v1/statuses/"))
        return status(path.sliced(17), who);
    return error(404, "Not Found");
}

HttpAnswer RestApi::timeline(const HttpRequest &request, const QUrl &base, const Visitor &who,
                             const StreamTarget &target) const
{
    const bool mediaOnly = flag(request, u"only_media"_s);
    const auto page = m_parts.history.page(pageQuery(request), [&](const StatusRecord &record) {
        return !record.deleted && reaches(record.audience, target)
            && (!mediaOnly || record.audience.media || record.audience.only);
    });
    QByteArrayList items;
    for (const StatusRecord *record : page)
        items.append(m_parts.generator.status(*record, formFor(who), PayloadQuoting::Plain));
    return page.empty() ? pageAnswer({}, 0, 0, request, base)
                        : pageAnswer(items, page.front()->id, page.back()->id, request, base);
}

HttpAnswer RestApi::listTimeline(const HttpRequest &request, const QUrl &base, const Visitor &who) const
{
    const QByteArray list = request.path.sliced(23);
    if (list != "1")
        return error(404, "Record not found");
    return timeline(request, base, who, {.kind = StreamKind::List, .list = u"1"_s});
}

HttpAnswer RestApi::notifications(const HttpRequest &request, const QUrl &base) const
{
    const auto page = m_parts.history.notifications(pageQuery(request));
    QByteArrayList items;
    for (const NotificationRecord *record : page)
        items.append(m_parts.generator.notification(*record, m_parts.history.find(record->statusId)));
    return page.empty() ? pageAnswer({}, 0, 0, request, base)
                        : pageAnswer(items, page.front()->id, page.back()->id, request, base);
}

HttpAnswer RestApi::conversations(const HttpRequest &request, const QUrl &base) const
{
    const auto page = m_parts.history.conversations(pageQuery(request));
    QByteArrayList items;
    for (const ConversationRecord *record : page)
        items.append(m_parts.generator.conversation(*record, m_parts.history.find(record->statusId)));
    return page.empty() ? pageAnswer({}, 0, 0, request, base)
                        : pageAnswer(items, page.front()->statusId, page.back()->statusId, request, base);
}

const StatusRecord *RestApi::visible(qint64 id, const Visitor &who) const
{
    const StatusRecord *record = m_parts.history.find(id);
    const bool there = record != nullptr && !record->deleted && (record->message < 0 || !who.token.isEmpty());
    return there ? record : nullptr;
}

HttpAnswer RestApi::status(const QByteArray &id, const Visitor &who) const
{
    const StatusRecord *record = visible(id.toLongLong(), who);
    if (record == nullptr)
        return error(404, "Record not found");
    return answers::json(200, m_parts.generator.status(*record, formFor(who), PayloadQuoting::Plain));
}

HttpAnswer RestApi::statuses(const HttpRequest &request, const Visitor &who) const
{
    QStringList ids;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (name == u"id[]")
            ids.append(value);
    }
    ids.removeDuplicates();
    if (ids.size() > maxBatch)
        return error(422, "Validation failed: too many statuses");
    QByteArrayList items;
    for (const QString &id : ids) {
        if (const StatusRecord *record = visible(id.toLongLong(), who))
            items.append(m_parts.generator.status(*record, formFor(who), PayloadQuoting::Plain));
    }
    return answers::json(200, arrayOf(items));
}

} // namespace thumpline
