#include "diagnosis/live_audit.h"

namespace thumpline {

LiveAudit::LiveAudit(const BothSides<AuditedStream> &streams, AuditIdentity identity, std::chrono::milliseconds grace,
                     const Stamp &begin, const BothSides<bool> &areUp)
    : m_streams(streams)
    , m_audit(identity, DeliveryAudit::Limits {.grace = grace, .keepPairs = true})
    , m_report(streams)
    , m_begin(begin.mono)
{
    for (const AuditSide side : {AuditSide::Left, AuditSide::Right}) {
        if (areUp[side])
            m_audit.add(side, {m_streams[side].id, begin, StateChanged {.state = SessionState::Live}});
    }
}

void LiveAudit::apply(const SessionRecord &record)
{
    if (isFinished())
        return;
    if (record.source == m_streams.left.id)
        m_audit.add(AuditSide::Left, record);
    else if (record.source == m_streams.right.id)
        m_audit.add(AuditSide::Right, record);
}

void LiveAudit::advanceTo(Instant now)
{
    if (!isFinished())
        m_audit.advanceTo(now);
}

void LiveAudit::finish(const Stamp &now)
{
    if (isFinished())
        return;
    m_audit.finish(now.mono);
    m_end = now.mono;
}

std::chrono::milliseconds LiveAudit::duration(Instant now) const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_end.value_or(now) - m_begin);
}

std::vector<AuditNews> LiveAudit::takeNews()
{
    std::vector<AuditNews> news;
    for (AuditFinding &finding : m_audit.takeFindings()) {
        news.emplace_back(finding);
        m_kept.push_back(std::move(finding));
    }
    while (std::ssize(m_kept) > maxKept) {
        m_kept.pop_front();
        ++m_unkept;
    }
    for (AuditPair &pair : m_audit.takePairs())
        news.emplace_back(std::move(pair));
    return news;
}

AuditReport LiveAudit::fullReport(QByteArray *lines) const
{
    AuditReport report(m_streams);
    for (const AuditFinding &finding : m_kept) {
        const QByteArray line = report.add(finding, m_audit.identity());
        if (lines)
            *lines += line;
    }
    return report;
}

QByteArray LiveAudit::json(const Stamp &now) const
{
    QByteArray lines;
    const AuditReport report = fullReport(&lines);
    return lines + report.json(m_audit, duration(now.mono), now);
}

QString LiveAudit::text(Instant now) const
{
    return fullReport(nullptr).text(m_audit, duration(now));
}

} // namespace thumpline
