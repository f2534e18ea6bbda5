#pragma once

#include "session/session_record.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace thumpline {

/// The number of a signature in protocol.md 7: 1 for `D1`… 36 for `D36`; 0: no signature fits. Key: `D16`; empty for 0.
struct RuleId
{
    int number = 0;

    [[nodiscard]] bool isKnown() const { return number > 0; }
    friend auto operator<=>(const RuleId &, const RuleId &) = default;
};
[[nodiscard]] QByteArray toKey(RuleId rule);

/// How much the evidence bears. Keys: certain likely possible.
enum class Confidence {
    Certain, ///< the other side said so, or the system did
    Likely, ///< the signature is complete, and nothing speaks for another cause
    Possible, ///< it would explain what was seen; so would others
};
[[nodiscard]] QByteArray toKey(Confidence confidence);

/// Another rule that would explain the same.
struct OtherCause
{
    RuleId rule {};
    Confidence confidence = Confidence::Possible;
    friend bool operator==(const OtherCause &, const OtherCause &) = default;
};

/// Why a stream dropped, or why it is quiet or held back: a value, complete enough to be shown, printed and reported.
///
/// A drop is explained at once, and perhaps once more when later evidence says something else; a quiet period when it is
/// noticed, when it comes to mean something else, and when it is over. What is `revised` replaces what was said of the
/// same source and dropAt before. Texts are for people, in their language; no field ever holds a token,
/// but texts may quote the server: show them as plain text.
/// Source: design §5 and §9 (`explanation`), protocol.md 7.
struct Explanation
{
    SourceId source {};
    Stamp dropAt {}; ///< of the `drop` record; of a quiet or buffered period: when it began
    std::optional<Stamp> until {}; ///< of a quiet or buffered period: its end; nothing for a drop
    bool ongoing = false; ///< the period goes on; `until`: as far as it is known
    bool revised = false;
    RuleId rule {};
    QByteArray cause {}; ///< a stable name, as `proxy_idle_timeout`; `unknown` where no rule fits
    Confidence confidence = Confidence::Possible;
    QString text {}; ///< the likely cause: one or two sentences
    QStringList evidence {}; ///< what it follows from, with the figures; one sentence each
    QString tellApart {}; ///< what would tell it from the others; empty where nothing has to
    QString advice {}; ///< for who reads the stream; empty where there is nothing to do
    QString adminAdvice {}; ///< for who runs the server; empty where there is nothing to do
    std::vector<OtherCause> others {}; ///< most likely first

    [[nodiscard]] bool isPeriod() const { return until.has_value(); }
    /// Of a stream that is open and brings nothing (D31, D32).
    [[nodiscard]] bool isQuietPeriod() const { return isPeriod() && (rule == RuleId {31} || rule == RuleId {32}); }
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::Explanation)
