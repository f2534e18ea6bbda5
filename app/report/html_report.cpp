#include "report/html_report.h"

#include "report/html_style.h"
#include "report/report_document.h"
#include "report/svg_picture.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

class HtmlText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::HtmlText)
};

constexpr qsizetype longText = 40; // characters: such a cell needs room

class HtmlWriter
{
public:
    HtmlWriter(const StreamReport &report, QByteArray &out)
        : m_report(report)
        , m_document(report)
        , m_xml(&out)
    {}

    void write();

private:
    void writeHead();
    void writeMeta(const QString &attribute, const QString &name, const QString &content);
    void write(const DocHeading &heading);
    void write(const DocParagraph &paragraph);
    void write(const DocList &list);
    void write(const DocFacts &facts);
    void write(const DocTable &table);
    void write(const DocPicture &);
    void writeText(const DocText &text);
    void writeCell(const DocText &text, const DocColumn &column);
    void writeLegend(SvgPicture &picture);
    /// An element with a class, which stays open.
    void open(const QString &name, const QString &style = {});
    void close() { m_xml.writeEndElement(); }
    void element(const QString &name, const QString &text);

    const StreamReport &m_report;
    const ReportDocument m_document;
    QXmlStreamWriter m_xml;
};

void HtmlWriter::open(const QString &name, const QString &style)
{
    m_xml.writeStartElement(name);
    if (!style.isEmpty())
        m_xml.writeAttribute(u"class"_s, style);
}

void HtmlWriter::element(const QString &name, const QString &text)
{
    m_xml.writeStartElement(name);
    m_xml.writeCharacters(text); // even an empty one: HTML knows no <td/>
    m_xml.writeEndElement();
}

void HtmlWriter::write()
{
    const QString language = ReportDocument::language();
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    m_xml.writeStartElement(u"html"_s);
    m_xml.writeAttribute(u"lang"_s, language);
    const bool fromRight = QLocale(language).textDirection() == Qt::RightToLeft;
    m_xml.writeAttribute(u"dir"_s, fromRight ? u"rtl"_s : u"ltr"_s);
    writeHead();
    open(u"body"_s);
    open(u"main"_s);
    element(u"h1"_s, m_document.title());
    const std::vector<DocBlock> blocks = m_document.blocks();
    for (const DocBlock &block : blocks)
        std::visit([this](const auto &one) { write(one); }, block);
    close();
    close();
    close();
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlWriter::writeHead()
{
    open(u"head"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    // Nothing is fetched or run, should a viewer let more through than it ought to.
    writeMeta(u"http-equiv"_s, u"Content-Security-Policy"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    writeMeta(u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    writeMeta(u"name"_s, u"referrer"_s, u"no-referrer"_s);
    writeMeta(u"name"_s, u"generator"_s, m_report.origin.program);
    element(u"title"_s, m_document.title());
    element(u"style"_s, htmlStyle());
    close();
}

void HtmlWriter::writeMeta(const QString &attribute, const QString &name, const QString &content)
{
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(attribute, name);
    m_xml.writeAttribute(u"content"_s, content);
}

void HtmlWriter::write(const DocHeading &heading)
{
    m_xml.writeStartElement(heading.level == 2 ? u"h2"_s : u"h3"_s);
    if (!heading.id.isEmpty())
        m_xml.writeAttribute(u"id"_s, heading.id);
    m_xml.writeCharacters(heading.text);
    close();
}

void HtmlWriter::write(const DocParagraph &paragraph)
{
    switch (paragraph.role) {
    case DocParagraph::Role::Lead:
        open(u"p"_s, u"lead"_s);
        break;
    case DocParagraph::Role::Plain:
        open(u"p"_s);
        break;
    case DocParagraph::Role::Small:
        open(u"p"_s, u"small"_s);
        break;
    }
    writeText(paragraph.text);
    close();
}

void HtmlWriter::write(const DocList &list)
{
    open(u"ul"_s);
    for (const DocText &item : list.items) {
        open(u"li"_s);
        writeText(item);
        close();
    }
    close();
}

void HtmlWriter::write(const DocFacts &facts)
{
    open(u"dl"_s);
    for (const auto &[name, value] : facts.facts) {
        element(u"dt"_s, name);
        open(u"dd"_s);
        writeText(value);
        close();
    }
    close();
}

void HtmlWriter::write(const DocTable &table)
{
    open(u"div"_s, u"wide"_s);
    m_xml.writeAttribute(u"tabindex"_s, u"0"_s); // to be scrolled by keys
    m_xml.writeAttribute(u"role"_s, u"region"_s);
    m_xml.writeAttribute(u"aria-label"_s, table.caption);
    open(u"table"_s);
    element(u"caption"_s, table.caption);
    open(u"thead"_s);
    open(u"tr"_s);
    for (const DocColumn &column : table.columns) {
        open(u"th"_s, column.isNumber ? u"n"_s : QString());
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        m_xml.writeCharacters(column.title);
        close();
    }
    close();
    close();
    open(u"tbody"_s);
    for (const std::vector<DocText> &row : table.rows) {
        open(u"tr"_s);
        if (!row.empty() && !row.front().id.isEmpty())
            m_xml.writeAttribute(u"id"_s, row.front().id);
        for (size_t i = 0; i < row.size(); ++i)
            writeCell(row[i], table.columns[i]);
        close();
    }
    close();
    close();
    close();
}

void HtmlWriter::writeCell(const DocText &text, const DocColumn &column)
{
    const bool isTime = text.text.size() == 19 && text.text.at(10) == u' ' && text.text.at(4) == u'-';
    const QString style = column.isNumber ? u"n"_s : isTime ? u"t"_s : text.text.size() > longText ? u"w"_s : QString();
    open(u"td"_s, style);
    writeText(text);
    close();
}

void HtmlWriter::writeText(const DocText &text)
{
    if (text.hasMark) {
        SvgPicture(m_xml, m_document, m_report.picture).writeSample(text.state);
        m_xml.writeCharacters(u" "_s);
    }
    if (!text.link.isEmpty()) {
        open(u"a"_s);
        m_xml.writeAttribute(u"href"_s, u'#' + text.link);
    }
    if (text.isQuoted) {
        open(u"code"_s);
        m_xml.writeAttribute(u"dir"_s, u"auto"_s);
    } else {
        open(u"bdi"_s); // the direction of one text turns nothing around it
    }
    m_xml.writeCharacters(text.text);
    close();
    if (!text.link.isEmpty())
        close();
}

void HtmlWriter::write(const DocPicture &)
{
    SvgPicture picture(m_xml, m_document, m_report.picture);
    open(u"figure"_s);
    open(u"div"_s, u"scroll"_s);
    m_xml.writeAttribute(u"tabindex"_s, u"0"_s);
    m_xml.writeAttribute(u"dir"_s, u"ltr"_s); // time runs to the right everywhere
    picture.write();
    close();
    open(u"figcaption"_s);
    writeLegend(picture);
    close();
    close();
}

void HtmlWriter::writeLegend(SvgPicture &picture)
{
    const auto legend = m_document.legend();
    for (const auto &[state, words] : legend) {
        open(u"span"_s);
        picture.writeSample(state);
        m_xml.writeCharacters(words);
        close();
    }
    QStringList marks {HtmlText::tr("Bars: events, or how long a health answer took. Ticks on top: heartbeats, where "
                                    "they can be told apart. Times are UTC.")};
    if (!m_report.drops.empty())
        marks += HtmlText::tr("Triangles: drops, hollow ones attempts that failed; their numbers are those of the "
                              "table below.");
    if (!m_report.gaps.empty())
        marks
            += HtmlText::tr("Bars under a lane: posts that were fetched afterwards; hollow where some are missing, or "
                            "may be.");
    element(u"span"_s, marks.join(u' '));
}

} // namespace

QByteArray htmlReport(const StreamReport &report)
{
    QByteArray out;
    HtmlWriter(report, out).write();
    return out;
}

} // namespace thumpline
