#include "report/svg_picture.h"

#include "diagnosis/pulse_pattern.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

// Units of the drawing; at its natural size a unit is a pixel.
constexpr double labels = 168; // width of the names
constexpr double margin = 12;
constexpr double axisHeight = 24;
constexpr double laneHeight = 30; // of the band
constexpr double lanePitch = 54; // with the room for triangles above and what was fetched below
constexpr double beatRoom = 7;
constexpr double leastBar = 2;
constexpr double numberRoom = 16; // that the number of a triangle takes
constexpr double totalWidth = labels + ReportPicture::width + margin;

QString number(double value)
{
    return QString::number(std::round(value * 10) / 10);
}

QString idOf(PulsePattern pattern)
{
    switch (pattern) {
    case PulsePattern::Plain:
        return {};
    case PulsePattern::Dashed:
        return u"p-dashed"_s;
    case PulsePattern::Hatched:
        return u"p-hatched"_s;
    case PulsePattern::CrossHatched:
        return u"p-crossed"_s;
    case PulsePattern::Dotted:
        return u"p-dotted"_s;
    case PulsePattern::Stroked:
        return u"p-stroked"_s;
    case PulsePattern::Blank:
        return u"p-blank"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString styleOf(PulseState state)
{
    return u"s-"_s + QString::fromLatin1(toKey(state));
}

} // namespace

SvgPicture::SvgPicture(QXmlStreamWriter &xml, const ReportDocument &document, const ReportPicture &picture)
    : m_xml(xml)
    , m_document(document)
    , m_picture(picture)
{}

double SvgPicture::height() const
{
    return axisHeight + lanePitch * static_cast<double>(m_picture.lanes.size()) + 4;
}

void SvgPicture::write()
{
    m_xml.writeStartElement(u"svg"_s);
    m_xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
    m_xml.writeAttribute(u"class"_s, u"pulse"_s);
    m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(totalWidth), number(height())));
    m_xml.writeAttribute(u"role"_s, u"group"_s);
    m_xml.writeAttribute(u"aria-label"_s, m_document.pictureDescription());
    writeDefinitions();
    writeAxis(height());
    double top = axisHeight + lanePitch - laneHeight - 6;
    for (const ReportLane &lane : m_picture.lanes) {
        writeLane(lane, top);
        top += lanePitch;
    }
    m_xml.writeEndElement();
}

void SvgPicture::writeSample(PulseState state)
{
    constexpr double width = 28;
    constexpr double sampleHeight = 14;
    m_xml.writeStartElement(u"svg"_s);
    m_xml.writeAttribute(u"class"_s, u"sample"_s);
    m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(width), number(sampleHeight)));
    m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s);
    writeBand(state, 0, 0, width, sampleHeight);
    m_xml.writeEndElement();
}

void SvgPicture::writeDefinitions()
{
    m_xml.writeStartElement(u"defs"_s);
    writePattern(u"p-hatched"_s, u"M-2 10L10-2M-2 2L2-2M6 10L10 6"_s, u"k-down"_s);
    writePattern(u"p-crossed"_s, u"M-2 10L10-2M-2-2L10 10"_s, u"k-down"_s);
    writePattern(u"p-dashed"_s, u"M0 4H5"_s, u"k-late"_s);
    writePattern(u"p-dotted"_s, u"M1 2H3M5 6H7"_s, u"k-wait"_s);
    writePattern(u"p-stroked"_s, u"M0 2H3M4 6H7"_s, u"k-wait"_s);
    writePattern(u"p-blank"_s, u"M3 4H5"_s, u"k-wait"_s);
    m_xml.writeEndElement();
}

void SvgPicture::writePattern(const QString &id, const QString &path, const QString &colour)
{
    m_xml.writeStartElement(u"pattern"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeAttribute(u"width"_s, u"8"_s);
    m_xml.writeAttribute(u"height"_s, u"8"_s);
    m_xml.writeAttribute(u"patternUnits"_s, u"userSpaceOnUse"_s);
    m_xml.writeEmptyElement(u"path"_s);
    m_xml.writeAttribute(u"class"_s, colour);
    m_xml.writeAttribute(u"d"_s, path);
    m_xml.writeEndElement();
}

void SvgPicture::writeAxis(double height)
{
    for (const PulseTick &tick : m_picture.ticks) {
        const double x = m_picture.axis.xOf(tick.at);
        if (x < 0 || x > ReportPicture::width)
            continue;
        rect(u"grid"_s, labels + x, axisHeight - 6, 1, height - axisHeight + 6);
        if (x < ReportPicture::width - 30) // its label would be cut
            text(u"tick"_s, labels + x + 4, axisHeight - 8, tick.label);
    }
}

void SvgPicture::writeLane(const ReportLane &lane, double top)
{
    const QStringList name = m_document.laneName(lane);
    text(u"name"_s, 0, top + 12, name.value(0));
    text(u"host"_s, 0, top + 27, name.value(1));
    writeRuns(lane, top);
    if (lane.kind == ReportLane::Kind::Stream)
        writeEvents(lane, top);
    else if (lane.kind == ReportLane::Kind::Health)
        writeLatencies(lane, top);
    writeMarks(lane, top);
}

void SvgPicture::writeBand(PulseState state, double x, double y, double width, double height)
{
    rect(styleOf(state), x, y, width, height);
    if (const QString pattern = idOf(patternOf(state)); !pattern.isEmpty())
        rect(u"f-"_s + pattern, x, y, width, height);
}

void SvgPicture::writeRuns(const ReportLane &lane, double top)
{
    for (size_t i = 0; i < lane.runs.size();) {
        const PulseRun &first = lane.runs[i];
        int to = first.to;
        for (++i; i < lane.runs.size() && lane.runs[i].worst == first.worst && lane.runs[i].from == to; ++i)
            to = lane.runs[i].to;
        const bool isWell = severity(first.worst) == 0;
        const double width = std::max<double>(to - first.from, isWell ? 1 : 3); // a short outage is seen
        writeBand(first.worst, labels + first.from, top, width, laneHeight);
    }
}

void SvgPicture::writeEvents(const ReportLane &lane, double top)
{
    const double scale = std::max(m_picture.mostEvents, 4.0);
    constexpr double room = laneHeight - beatRoom;
    QString path;
    for (size_t i = 0; i < lane.bars.columns.size(); ++i) {
        const double count = lane.bars.columns[i].count;
        const double x = lane.bars.x(i);
        if (count <= 0 || x < 0 || x > ReportPicture::width - lane.bars.pitch)
            continue;
        const double high = std::max(std::sqrt(std::min(count / scale, 1.0)) * room, leastBar);
        path += u"M%1 %2v-%3"_s.arg(number(labels + x + lane.bars.pitch / 2.0), number(top + laneHeight), number(high));
    }
    QString beats;
    for (const double x : lane.beats)
        beats += u"M%1 %2v4"_s.arg(number(labels + x), number(top + 1));
    for (const auto &[style, d] : {std::pair {u"bars"_s, path}, std::pair {u"beats"_s, beats}}) {
        if (d.isEmpty())
            continue;
        m_xml.writeEmptyElement(u"path"_s);
        m_xml.writeAttribute(u"class"_s, style);
        m_xml.writeAttribute(u"d"_s, d);
    }
}

void SvgPicture::writeLatencies(const ReportLane &lane, double top)
{
    const double scale = std::max<double>(m_picture.longestLatency, 100);
    QString path;
    for (size_t i = 0; i < lane.bars.columns.size(); ++i) {
        const PulseColumn &look = lane.bars.columns[i];
        const double x = lane.bars.x(i);
        if (look.count <= 0 || look.max < 0 || x < 0 || x > ReportPicture::width - lane.bars.pitch)
            continue;
        const double high = std::max(look.max / scale * (laneHeight - 4), leastBar);
        path += u"M%1 %2v-%3"_s.arg(number(labels + x + lane.bars.pitch / 2.0), number(top + laneHeight), number(high));
    }
    if (path.isEmpty())
        return;
    m_xml.writeEmptyElement(u"path"_s);
    m_xml.writeAttribute(u"class"_s, u"bars"_s);
    m_xml.writeAttribute(u"d"_s, path);
}

void SvgPicture::writeMarks(const ReportLane &lane, double top)
{
    for (const ReportFill &fill : lane.fills)
        rect(fill.isComplete ? u"filled"_s : u"missing"_s, labels + fill.from, top + laneHeight + 2,
             std::max(fill.to - fill.from, 4.0), 3);
    double free = -numberRoom; // from here on there is room for a number
    for (const ReportMark &mark : lane.marks) {
        const bool numbered = mark.drop > 0 && mark.x - free >= 0;
        writeMark(mark, labels + mark.x, top, numbered);
        if (numbered)
            free = mark.x + numberRoom;
    }
}

void SvgPicture::writeMark(const ReportMark &mark, double x, double top, bool numbered)
{
    if (mark.drop > 0) {
        m_xml.writeStartElement(u"a"_s);
        m_xml.writeAttribute(u"href"_s, u"#drop-%1"_s.arg(mark.drop));
    } else {
        m_xml.writeStartElement(u"g"_s);
    }
    m_xml.writeTextElement(u"title"_s, m_document.markTitle(mark));
    m_xml.writeEmptyElement(u"path"_s);
    m_xml.writeAttribute(u"class"_s, mark.wasOpen ? u"drop"_s : u"attempt"_s);
    m_xml.writeAttribute(u"d"_s, u"M%1 %2h10l-5 8z"_s.arg(number(x - 5), number(top - 9)));
    if (numbered)
        text(u"number"_s, x, top - 11, QString::number(mark.drop));
    m_xml.writeEndElement();
}

void SvgPicture::rect(const QString &style, double x, double y, double width, double height)
{
    m_xml.writeEmptyElement(u"rect"_s);
    m_xml.writeAttribute(u"class"_s, style);
    m_xml.writeAttribute(u"x"_s, number(x));
    m_xml.writeAttribute(u"y"_s, number(y));
    m_xml.writeAttribute(u"width"_s, number(width));
    m_xml.writeAttribute(u"height"_s, number(height));
}

void SvgPicture::text(const QString &style, double x, double y, const QString &content)
{
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"class"_s, style);
    m_xml.writeAttribute(u"x"_s, number(x));
    m_xml.writeAttribute(u"y"_s, number(y));
    m_xml.writeCharacters(content);
    m_xml.writeEndElement();
}

} // namespace thumpline
