#pragma once

#include "demo/access.h"
#include "demo/demo_history.h"
#include "demo/http_answer.h"
#include "demo/payload_generator.h"

#include <QHash>
#include <QUrl>

#include <chrono>
#include <functional>

namespace thumpline {

/// The part of Mastodon's REST API that a client of streams needs: discovery, timelines, and what stands beside them
/// (protocol.md 1 and 8). Read only.
///
/// Thread: that of the instance.
class RestApi
{
public:
    struct Parts
    {
        const DemoOptions &options;
        const AccessRules &rules;
        const PayloadGenerator &generator;
        const DemoHistory &history;
    };

    explicit RestApi(const Parts &parts)
        : m_parts(parts)
    {}

    /// The answer to any request that is none of the streaming server. The base is where the instance is reached.
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request, const QUrl &base);

private:
    using Instant = std::chrono::steady_clock::time_point;

    struct Window
    {
        Instant began {};
        int requests = 0;
    };
    enum class Need {
        Nobody,
        Statuses,
        Notifications,
        Anything
    };

    [[nodiscard]] HttpAnswer route(const HttpRequest &request, const QUrl &base, const Visitor &who) const;
    [[nodiscard]] std::optional<HttpAnswer> discovery(const HttpRequest &request, const QUrl &base) const;
    [[nodiscard]] HttpAnswer timeline(const HttpRequest &request, const QUrl &base, const Visitor &who,
                                      const StreamTarget &target) const;
    [[nodiscard]] HttpAnswer notifications(const HttpRequest &request, const QUrl &base) const;
    [[nodiscard]] HttpAnswer conversations(const HttpRequest &request, const QUrl &base) const;
    [[nodiscard]] const StatusRecord *visible(qint64 id, const Visitor &who) const;
    [[nodiscard]] HttpAnswer status(const QByteArray &id, const Visitor &who) const;
    [[nodiscard]] HttpAnswer statuses(const HttpRequest &request, const Visitor &who) const;
    [[nodiscard]] HttpAnswer listTimeline(const HttpRequest &request, const QUrl &base, const Visitor &who) const;
    [[nodiscard]] std::optional<HttpAnswer> denied(const Visitor &who, Need need) const;
    /// Counts the request; true: too many.
    [[nodiscard]] bool countRequest(const QByteArray &token, HttpHeaders &limits);

    Parts m_parts;
    QHash<QByteArray, Window> m_windows {};
};

} // namespace thumpline
