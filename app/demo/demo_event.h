#pragma once

#include "demo/demo_options.h"
#include "protocol/stream_target.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace thumpline {

/// Which streams an event belongs to.
struct Audience
{
    bool publicLocal = false; ///< public, public:local; hashtag:local of its tags
    bool publicRemote = false; ///< public, public:remote
    bool localOnly = false; ///< of the public ones only public:allow_local_only
    bool tagsOnly = false; ///< a reply to somebody: hashtag streams carry it, public ones don't
    bool media = false; ///< also the `:media` forms
    bool home = false; ///< user
    bool list = false; ///< list 1
    bool notification = false; ///< user (where the token allows it), user:notification
    bool account = false; ///< user: announcements, filters
    bool direct = false;
    QStringList tags {}; ///< as they are matched
    std::optional<StreamTarget> only {}; ///< set: this very stream, and nothing of the above
    friend bool operator==(const Audience &, const Audience &) = default;
};

/// Whether an event for that audience goes to that stream. The target's tag is one as matched.
[[nodiscard]] bool reaches(const Audience &audience, const StreamTarget &target);

/// How statuses are rendered: for an account (home, lists, notifications), or once for everybody (public, hashtags),
/// with the streaming server's own `filtered` at the end (captures/README.md fact 11).
enum class PayloadForm {
    Personal,
    Public
};
[[nodiscard]] PayloadForm payloadFormOf(StreamKind kind);

/// As it stands, or inside a JSON string.
enum class PayloadQuoting {
    Plain,
    InString
};

/// What a JSON string holds between its quotes, as JSON.stringify writes it: nothing but `"`, `\` and the controls
/// below U+0020 is escaped.
[[nodiscard]] QByteArray escapedForJson(QByteArrayView text);

/// One event on its way to any number of streams. The bytes for each wire are made when first asked for, and shared.
///
/// Thread: one. Source: captures/README.md facts 3, 8, 9, 21.
class DemoEvent
{
public:
    using Renderer = std::function<QByteArray(PayloadForm, PayloadQuoting)>;

    /// With a payload that is rendered on demand.
    DemoEvent(DemoEra era, QByteArray name, Audience audience, QByteArray id, Renderer renderer);
    /// With a payload as it stands: JSON or a bare id.
    DemoEvent(DemoEra era, QByteArray name, Audience audience, QByteArray id, QByteArray payload);
    /// Without a payload: `undefined` over SSE, no key over WebSocket.
    DemoEvent(DemoEra era, QByteArray name, Audience audience);

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] const Audience &audience() const { return m_audience; }
    /// Of the status, the notification… it tells of; empty where there is none.
    [[nodiscard]] const QByteArray &id() const { return m_id; }
    /// `event: update\n`
    [[nodiscard]] QByteArray eventLine() const { return "event: " + m_name + '\n'; }
    /// `data: …\n\n`
    [[nodiscard]] QByteArray dataLine(PayloadForm form) const;
    /// Both lines, each framed as a chunk of its own.
    [[nodiscard]] const QByteArray &chunks(PayloadForm form) const;
    /// A WebSocket's text message for the stream of that name; the seed's time had no name in it.
    [[nodiscard]] QByteArray message(QByteArrayView envelope, PayloadForm form) const;
    /// The same as a frame, shared between all who listen to that stream.
    [[nodiscard]] const QByteArray &frame(const QByteArray &envelope, PayloadForm form) const;

private:
    DemoEra m_era;
    QByteArray m_name;
    Audience m_audience;
    QByteArray m_id;
    Renderer m_renderer; ///< empty: no payload
    mutable std::array<QByteArray, 2> m_chunks {}; ///< by PayloadForm
    mutable std::vector<std::pair<QByteArray, QByteArray>> m_frames {}; ///< by envelope
};

} // namespace thumpline
