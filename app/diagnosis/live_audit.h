#pragma once

#include "diagnosis/audit_report.h"

#include <deque>
#include <variant>
#include <vector>

namespace thumpline {

/// What an audit has to tell of one event: something is wrong with it, or it came on both sides.
using AuditNews = std::variant<AuditFinding, AuditPair>;

/// An audit of two streams that run among others, for as long as somebody looks: it finds their records among all, and
/// writes at any time what `thumpline audit` writes at its end.
///
/// The streams may be up for long when it begins. Memory: that of DeliveryAudit, and the newest maxKept findings.
/// Pure: times are those of the records. Thread: of its owner.
class LiveAudit
{
public:
    static constexpr qsizetype maxKept = 5'000; ///< findings for json() and text()

    /// `areUp`: the streams that are live at `begin`.
    LiveAudit(const BothSides<AuditedStream> &streams, AuditIdentity identity, std::chrono::milliseconds grace,
              const Stamp &begin, const BothSides<bool> &areUp);

    /// Looks only at what one of the two streams has sent.
    void apply(const SessionRecord &record);
    /// Judges what is due by then; only where all that came before has been applied.
    void advanceTo(Instant now);
    /// The end; nothing is looked at any more.
    void finish(const Stamp &now);

    [[nodiscard]] bool isFinished() const { return m_end.has_value(); }
    [[nodiscard]] const AuditFigures &figures() const { return m_audit.figures(); }
    [[nodiscard]] const BothSides<QString> &names() const { return m_report.names(); }
    [[nodiscard]] const BothSides<AuditedStream> &streams() const { return m_streams; }
    [[nodiscard]] AuditIdentity identity() const { return m_audit.identity(); }
    [[nodiscard]] std::chrono::milliseconds grace() const { return m_audit.grace(); }
    /// From the beginning to `now`, or to the end.
    [[nodiscard]] std::chrono::milliseconds duration(Instant now) const;
    /// How many findings are in neither json() nor text(), as there were too many.
    [[nodiscard]] qint64 unkept() const { return m_unkept; }

    /// What has become known since the last call, findings before pairs.
    [[nodiscard]] std::vector<AuditNews> takeNews();

    /// Lines of JSON as those of `thumpline audit --json`: the findings that are kept, then the sum.
    [[nodiscard]] QByteArray json(const Stamp &now) const;
    /// The table for people. Ids in it come from the server: to be made printable.
    [[nodiscard]] QString text(Instant now) const;

private:
    [[nodiscard]] AuditReport fullReport(QByteArray *lines) const;

    BothSides<AuditedStream> m_streams;
    DeliveryAudit m_audit;
    AuditReport m_report; ///< for the names
    Instant m_begin;
    std::optional<Instant> m_end {};
    std::deque<AuditFinding> m_kept {};
    qint64 m_unkept = 0;
};

} // namespace thumpline
