#pragma once

#include "session/page_source.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace thumpline::test {

/// Pages from a test's own timelines: answers `min_id` and `limit` as Mastodon does, when told to.
///
/// What a test and a source share, as the source itself is owned by a session.
struct FakeTimelines
{
    struct Timeline
    {
        QString path {};
        std::vector<std::pair<QByteArray, QByteArray>> entries {}; ///< id and JSON, oldest first
    };
    std::vector<Timeline> timelines {};
    std::vector<PageRequest> requests {};
    std::vector<RestResult> scripted {}; ///< given first, in this order, whatever was asked
    RestAnswer answers {}; ///< what every answer has that is not scripted, but for its body
    RestClient::Handler waiting {}; ///< who waits for the answer to requests.back()
    int cancelled = 0;
    /// What `/api/v1/statuses` and `/api/v1/statuses/ID` give: id and JSON; nothing: they are no paths of their own.
    std::optional<std::vector<std::pair<QByteArray, QByteArray>>> statuses {};
    bool hasBatches = true; ///< `GET /api/v1/statuses?id[]=…`

    /// Answers what is waiting; whether something was.
    bool answer()
    {
        if (!waiting)
            return false;
        const auto done = std::exchange(waiting, {});
        done(next());
        return true;
    }
    /// Answers until nobody asks any more.
    void answerAll()
    {
        while (answer())
            ;
    }
    void post(const QString &path, const QByteArray &id, const QByteArray &json)
    {
        auto found
            = std::find_if(timelines.begin(), timelines.end(), [&](const Timeline &t) { return t.path == path; });
        if (found == timelines.end())
            found = timelines.insert(timelines.end(), Timeline {.path = path});
        found->entries.emplace_back(id, json);
    }

private:
    RestResult next()
    {
        if (!scripted.empty()) {
            const RestResult answer = scripted.front();
            scripted.erase(scripted.begin());
            return answer;
        }
        RestAnswer answer = answers;
        const PageRequest &request = requests.back();
        if (statuses && request.path == u"/api/v1/statuses")
            return hasBatches ? withBody(answer, '[' + statusBatch(request).join(',') + ']') : notFound();
        if (statuses && request.path.startsWith(u"/api/v1/statuses/")) {
            const QByteArray json = status(request.path.mid(17).toUtf8());
            return json.isEmpty() ? notFound() : withBody(answer, json);
        }
        return withBody(answer, '[' + page().join(',') + ']');
    }
    static RestResult withBody(RestAnswer answer, const QByteArray &body)
    {
        answer.body = body;
        return answer;
    }
    static RestResult notFound()
    {
        return Failure {CloseReason {.phase = ClosePhase::Http,
                                     .ending = CloseEnding::Status,
                                     .httpStatus = 404,
                                     .serverError = QStringLiteral("Record not found")}};
    }
    QByteArray status(const QByteArray &id) const
    {
        const auto found = std::ranges::find(*statuses, id, &std::pair<QByteArray, QByteArray>::first);
        return found == statuses->end() ? QByteArray() : found->second;
    }
    QByteArrayList statusBatch(const PageRequest &request) const
    {
        QByteArrayList found;
        for (const auto &[name, id] : request.query.queryItems(QUrl::FullyDecoded)) {
            if (const QByteArray json = status(id.toUtf8()); name == u"id[]" && !json.isEmpty())
                found += json;
        }
        return found;
    }
    QByteArrayList page() const
    {
        const PageRequest &request = requests.back();
        const QByteArray minId = request.query.queryItemValue(QStringLiteral("min_id")).toUtf8();
        const int limit = request.query.queryItemValue(QStringLiteral("limit")).toInt();
        QByteArrayList found; // oldest first
        for (const Timeline &timeline : timelines) {
            if (timeline.path != request.path)
                continue;
            const auto older = [&](const auto &entry) {
                const QByteArray &id = entry.first;
                return id.size() != minId.size() ? id.size() < minId.size() : id <= minId;
            };
            const auto &entries = timeline.entries; // ids rise
            auto next = minId.isEmpty() ? entries.end() - std::min<qsizetype>(limit, std::ssize(entries))
                                        : std::partition_point(entries.begin(), entries.end(), older);
            for (; next != entries.end() && found.size() < limit; ++next)
                found += next->second;
        }
        std::reverse(found.begin(), found.end());
        return found;
    }
};

class FakePages final : public PageSource
{
public:
    explicit FakePages(FakeTimelines &timelines)
        : m_timelines(timelines)
    {}
    ~FakePages() override { m_timelines.waiting = {}; }
    Q_DISABLE_COPY_MOVE(FakePages)

    void fetch(const PageRequest &request, RestClient::Handler done) override
    {
        m_timelines.requests.push_back(request);
        m_timelines.waiting = std::move(done);
    }
    void cancel() override
    {
        ++m_timelines.cancelled;
        m_timelines.waiting = {};
    }

private:
    FakeTimelines &m_timelines;
};

} // namespace thumpline::test
