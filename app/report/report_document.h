#pragma once

#include "report/stream_report.h"

#include <QCoreApplication>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace thumpline {

/// A piece of text. Plain: it may hold any character, each format escapes it.
struct DocText
{
    QString text {};
    bool isQuoted = false; ///< a server's words, or jargon: shown as they are
    QString link {}; ///< id of what it names, in the same document; empty: none
    QString id {}; ///< under which others name it; empty: none
    PulseState state = PulseState::Live; ///< what a mark beside it shows, where `hasMark`
    bool hasMark = false;
};

struct DocHeading
{
    int level = 2; ///< 2 or 3: the title is 1
    QString text {};
    QString id {};
};
struct DocParagraph
{
    enum class Role {
        Lead, ///< what the reader has to know
        Plain,
        Small, ///< how something is meant
    };
    Role role = Role::Plain;
    DocText text {};
};
struct DocList
{
    std::vector<DocText> items {};
};
/// Names and values.
struct DocFacts
{
    std::vector<std::pair<QString, DocText>> facts {};
};
struct DocColumn
{
    QString title {};
    bool isNumber = false;
};
struct DocTable
{
    QString caption {}; ///< what it shows, for who does not see it
    std::vector<DocColumn> columns {};
    std::vector<std::vector<DocText>> rows {}; ///< as long as `columns`
};
/// The report's picture.
struct DocPicture
{};

using DocBlock = std::variant<DocHeading, DocParagraph, DocList, DocFacts, DocTable, DocPicture>;

/// A report as what can be read: headings, sentences, tables, in the order of importance, in the program's language. One
/// for HTML and Markdown, so that both say the same. Pure; thread: any.
class ReportDocument
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ReportDocument)
public:
    explicit ReportDocument(const StreamReport &report)
        : m_report(report)
    {}

    [[nodiscard]] static QString language(); ///< of its texts: `en`, `de`
    [[nodiscard]] QString title() const;
    [[nodiscard]] std::vector<DocBlock> blocks() const;

    /// What a lane of the picture is called: a line or two.
    [[nodiscard]] QStringList laneName(const ReportLane &lane) const;
    [[nodiscard]] QString pictureDescription() const;
    /// What the states and marks of the picture mean; of those that are in it.
    [[nodiscard]] std::vector<std::pair<PulseState, QString>> legend() const;
    [[nodiscard]] QString markTitle(const ReportMark &mark) const;

private:
    using Blocks = std::vector<DocBlock>;
    void addSummary(Blocks &blocks) const;
    void addCauses(Blocks &blocks) const;
    void addCause(const ReportCause &cause, Blocks &blocks) const;
    void addDrops(Blocks &blocks) const;
    [[nodiscard]] std::vector<DocText> rowOf(const ReportDrop &drop) const;
    void addGaps(Blocks &blocks) const;
    void addPeriods(Blocks &blocks) const;
    void addConnections(Blocks &blocks) const; // these and the rest: report_document_parts.cpp
    void addConnection(const ReportConnection &connection, DocFacts &facts) const;
    void addCertificate(const CertificateSummary &certificate, DocFacts &facts) const;
    [[nodiscard]] QString validity(const CertificateSummary &certificate) const;
    [[nodiscard]] static QString seconds(std::chrono::milliseconds time, bool withSign);
    void addOrigin(Blocks &blocks) const;

    const StreamReport &m_report;
};

} // namespace thumpline
