#pragma once

#include "transport/close_reason.h"

#include <QByteArray>

#include <vector>

namespace thumpline {

/// What the headers of an answer say about who handled it on its way.
enum class HeaderHint {
    Cloudflare,
    Cdn, ///< another network of caches
    Proxy, ///< `Via`
    Cached, ///< it is no answer of the server, but a copy
    Buffers, ///< a proxy is told to collect it first
    Compresses,
    KnowsLength, ///< a stream has none: somebody collected it, or it is none
    Unframed, ///< neither length nor chunks: its end looks like a cut
    Storable, ///< nothing forbids caches to keep it, as the streaming server itself does
};

struct SeenHint
{
    HeaderHint hint = HeaderHint::Proxy;
    QByteArray header {}; ///< `name: value`, where one header says it
    friend bool operator==(const SeenHint &, const SeenHint &) = default;
};

/// The hints in any answer: who stands in front, and whether it is a copy.
[[nodiscard]] std::vector<SeenHint> hintsInAnswer(const HeaderList &headers);
/// Those in the headers of an event stream, which is never ready and must not be kept.
[[nodiscard]] std::vector<SeenHint> hintsInStream(const HeaderList &headers);

} // namespace thumpline
