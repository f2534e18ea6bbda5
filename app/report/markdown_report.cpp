#include "report/markdown_report.h"

#include "report/report_document.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

class MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::MarkdownText)
};

constexpr QChar wordJoiner {0x2060};
constexpr int stripLength = 72; // characters: fits a page's width

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const StreamReport &report)
        : m_report(report)
        , m_document(report)
    {}

    QString write()
    {
        m_out = u"# "_s + markdownText(m_document.title()) + u"\n\n"_s;
        const std::vector<DocBlock> blocks = m_document.blocks();
        for (const DocBlock &block : blocks)
            std::visit([this](const auto &one) { write(one); }, block);
        return m_out;
    }

private:
    [[nodiscard]] static QString inlineText(const DocText &text)
    {
        return text.isQuoted ? markdownCode(text.text) : markdownText(text.text);
    }
    void write(const DocHeading &heading)
    {
        m_out += QString(heading.level, u'#') + u' ' + markdownText(heading.text) + u"\n\n"_s;
    }
    void write(const DocParagraph &paragraph)
    {
        const QString text = inlineText(paragraph.text);
        m_out += (paragraph.role == DocParagraph::Role::Lead ? u"**"_s + text + u"**"_s : text) + u"\n\n"_s;
    }
    void write(const DocList &list)
    {
        for (const DocText &item : list.items)
            m_out += u"- "_s + inlineText(item) + u'\n';
        m_out += u'\n';
    }
    void write(const DocFacts &facts)
    {
        for (const auto &[name, value] : facts.facts)
            //: a name and its value in a list
            m_out += u"- "_s + MarkdownText::tr("%1: %2").arg(markdownText(name), inlineText(value)) + u'\n';
        m_out += u'\n';
    }
    void write(const DocTable &table)
    {
        m_out += u"**"_s + markdownText(table.caption) + u"**\n\n|"_s;
        for (const DocColumn &column : table.columns)
            m_out += u' ' + markdownText(column.title) + u" |"_s;
        m_out += u"\n|"_s;
        for (const DocColumn &column : table.columns)
            m_out += column.isNumber ? u" ---: |"_s : u" --- |"_s;
        m_out += u'\n';
        for (const std::vector<DocText> &row : table.rows) {
            m_out += u'|';
            for (const DocText &cell : row)
                m_out += u' ' + inlineText(cell) + u" |"_s;
            m_out += u'\n';
        }
        m_out += u'\n';
    }
    void write(const DocPicture &);

    const StreamReport &m_report;
    const ReportDocument m_document;
    QString m_out {};
};

void MarkdownWriter::write(const DocPicture &)
{
    const ReportPicture &picture = m_report.picture;
    QStringList names;
    qsizetype widest = 0;
    for (const ReportLane &lane : picture.lanes) {
        names += m_document.laneName(lane).join(u", "_s).remove(u'`');
        widest = std::max(widest, names.last().size());
    }
    const auto time = [](PulseTime at) { return Timestamp {at}.toDateTime().toUTC().toString(u"HH:mm:ss"_s); };
    m_out += u"```text\n"_s;
    for (size_t i = 0; i < picture.lanes.size(); ++i) {
        m_out += names[static_cast<qsizetype>(i)].leftJustified(widest) + u"  "_s
            + picture.strip(picture.lanes[i], stripLength) + u'\n';
    }
    const QString begin = time(picture.axis.range().from);
    const QString end = time(picture.axis.range().to);
    m_out += QString(widest + 2, u' ') + begin + QString(stripLength - begin.size() - end.size(), u' ') + end
        + u"\n```\n\n"_s;
    m_out
        += MarkdownText::tr("█ live or OK, ▓ late, silent or degraded, ▒ connecting, ▁ down, · waiting, paused or not "
                            "watched. Times are UTC.")
        + u"\n\n"_s;
}

/// Behind what begins a list, a heading or a quotation, a text would be one.
bool beginsBlock(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (u"-+=#~"_s.contains(text.front()))
        return true;
    const auto digits = std::ranges::find_if_not(text, [](QChar c) { return c.isDigit(); });
    if (digits == text.begin() || digits == text.end() || (*digits != u'.' && *digits != u')'))
        return false;
    return std::next(digits) == text.end() || std::next(digits)->isSpace();
}

} // namespace

QString markdownText(const QString &text)
{
    QString out;
    out.reserve(text.size() + 16);
    if (beginsBlock(text))
        out += text.front().isDigit() ? QChar(wordJoiner) : QChar(u'\\');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QStringView rest = QStringView {text}.sliced(i);
        if (c == u'<')
            out += u"&lt;"_s;
        else if (c == u'>')
            out += u"&gt;"_s;
        else if (c == u'&')
            out += u"&amp;"_s;
        else if (c == u'\n')
            out += u' ';
        else if (u"\\`*_[]|~$"_s.contains(c) || rest.startsWith(u"://"))
            out += u'\\' + QString(c);
        else if (rest.startsWith(u"www.", Qt::CaseInsensitive))
            out += QString(c) + wordJoiner; // nothing that a viewer takes for a link
        else if (c == u'@' || c == u'#' || c == u'!')
            out += QString(c) + wordJoiner; // no mention of people, issues, merge requests
        else
            out += c;
    }
    return out;
}

QString markdownCode(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    // Tables are cut at bars before code is found; a backtick can't be escaped inside of code.
    QString code = text;
    code.replace(u'\n', u' ').replace(u'`', u'\'').replace(u'|', u"\\|"_s);
    return u'`' + code + u'`';
}

QByteArray markdownReport(const StreamReport &report)
{
    return MarkdownWriter(report).write().toUtf8();
}

} // namespace thumpline
