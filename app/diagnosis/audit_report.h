#pragma once

#include "diagnosis/delivery_audit.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace thumpline {

/// The two streams of an audit.
struct AuditedStream
{
    SourceId id {};
    SourceStarted started {};
};

/// One line of the figures, a cell for each side.
struct AuditCount
{
    QString label {};
    BothSides<QString> cells {};
};

/// Writes what an audit finds: lines of JSON, which are a contract (README), or a table for people.
///
/// No I/O. Thread: any, one at a time. Memory: the first maxListed findings.
class AuditReport
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::AuditReport)

public:
    static constexpr qsizetype maxListed = 20; ///< findings in the text; the rest is counted

    AuditReport() = default;
    explicit AuditReport(const BothSides<AuditedStream> &streams);

    /// The figures of both sides, in the order in which they are read.
    [[nodiscard]] static std::vector<AuditCount> counts(const AuditFigures &figures);
    /// What the figures of the sides do not say, among it what bounded memory cost: a line each.
    [[nodiscard]] static QStringList remarks(const AuditFigures &figures, const BothSides<QString> &names);

    /// What the sides are called: by their transports, or else by their addresses.
    [[nodiscard]] const BothSides<QString> &names() const { return m_names; }
    /// Takes a finding for text(), and gives its line of JSON.
    QByteArray add(const AuditFinding &finding, AuditIdentity identity);
    /// The last line of JSON, with all figures.
    [[nodiscard]] QByteArray json(const DeliveryAudit &audit, std::chrono::milliseconds duration,
                                  const Stamp &now) const;
    /// Table, findings, histograms and a summary. Ids in it come from the server: to be made printable.
    [[nodiscard]] QString text(const DeliveryAudit &audit, std::chrono::milliseconds duration) const;

private:
    [[nodiscard]] static QString table(const AuditFigures &figures, const BothSides<QString> &names);
    [[nodiscard]] QString list() const;
    [[nodiscard]] QString histograms(const AuditFigures &figures) const;
    [[nodiscard]] QString lineOf(const AuditFinding &finding) const;

    BothSides<AuditedStream> m_streams {};
    BothSides<QString> m_names {};
    std::vector<AuditFinding> m_listed {};
    qint64 m_unlisted = 0;
};

} // namespace thumpline
