#pragma once

#include "protocol/stream_event.h"

#include <QByteArray>
#include <QHashFunctions>

#include <optional>

namespace thumpline {

/// The events that can be recognised on another connection. Keys: the API's names of the events.
enum class AuditedKind {
    Update,
    Edit,
    Delete,
    Notification,
    Conversation,
    Announcement,
    AnnouncementDelete,
};
[[nodiscard]] QByteArray toKey(AuditedKind kind);

/// What both sides of an audit call the same thing.
enum class AuditIdentity {
    Id, ///< both are of one instance: the entities' ids
    Uri, ///< two instances, each with ids of its own: the statuses' uris, and nothing but statuses
};
[[nodiscard]] QByteArray toKey(AuditIdentity identity); ///< `id uri`

/// One event, wherever it arrives. What comes several times under one id has a version beside it: an edit its
/// `edited_at`, a conversation its last status, an announcement its `updated_at`.
///
/// Thread: a value. Source: protocol.md 4.
struct AuditKey
{
    AuditedKind kind = AuditedKind::Update;
    QByteArray id {}; ///< or the uri
    QByteArray version {}; ///< empty where there is one event of an id

    static constexpr qsizetype maxUriBytes = 1024; ///< a longer one is no key: memory is bounded by the count of keys

    /// Nothing where the event can't be told from others of its kind: it has no id (`filters_changed`), may come again
    /// unchanged (a reaction), is an edit that does not say when, is unknown or malformed; or, by uri, is of no status.
    [[nodiscard]] static std::optional<AuditKey> of(const StreamEvent &event, AuditIdentity identity);

    friend bool operator==(const AuditKey &, const AuditKey &) = default;
    friend size_t qHash(const AuditKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.id, key.version);
    }
};

} // namespace thumpline
