#pragma once

#include "report/report_document.h"

class QXmlStreamWriter;

namespace thumpline {

/// Draws a report's picture as SVG inside an HTML page: states as bands with patterns, events as bars, heartbeats as
/// ticks, drops as numbered triangles that lead to their row.
///
/// Colours and patterns are the page's: classes of its style sheet (HtmlStyle). Time runs to the right in every
/// language. Keeps references to its parts, which must outlive it. Thread: any.
class SvgPicture
{
public:
    SvgPicture(QXmlStreamWriter &xml, const ReportDocument &document, const ReportPicture &picture);

    void write();
    /// A small band of one state, for a legend.
    void writeSample(PulseState state);

private:
    void writeDefinitions();
    void writePattern(const QString &id, const QString &path, const QString &colour);
    void writeAxis(double height);
    void writeLane(const ReportLane &lane, double top);
    void writeRuns(const ReportLane &lane, double top);
    void writeEvents(const ReportLane &lane, double top);
    void writeLatencies(const ReportLane &lane, double top);
    void writeMarks(const ReportLane &lane, double top);
    void writeMark(const ReportMark &mark, double x, double top, bool numbered);
    void writeBand(PulseState state, double x, double y, double width, double height);
    void rect(const QString &style, double x, double y, double width, double height);
    void text(const QString &style, double x, double y, const QString &content);
    [[nodiscard]] double height() const;

    QXmlStreamWriter &m_xml;
    const ReportDocument &m_document;
    const ReportPicture &m_picture;
};

} // namespace thumpline
