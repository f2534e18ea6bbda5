#include "demo/story_markup.h"

#include <QUrl>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

bool isTagChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'ー';
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
}

/// Reads one text from front to back and writes its HTML.
class MarkupReader
{
public:
    MarkupReader(QStringView text, const DemoPerson &author, StoryHtml &out)
        : m_text(text)
        , m_author(author)
        , m_out(out)
    {}

    QString read()
    {
        while (m_at < m_text.size()) {
            if (!readTag() && !readMention() && !readLink() && !readEmoji())
                readPlain();
        }
        return m_html;
    }

private:
    template<typename Accepts>
    qsizetype spanFrom(qsizetype from, Accepts accepts) const
    {
        qsizetype end = from;
        while (end < m_text.size() && accepts(m_text[end]))
            ++end;
        return end;
    }

    bool readTag()
    {
        if (m_text[m_at] != u'#')
            return false;
        const qsizetype end = spanFrom(m_at + 1, isTagChar);
        if (end == m_at + 1)
            return false;
        const QString tag = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        const QString lower = tag.toLower();
        if (!m_out.tags.contains(lower))
            m_out.tags.append(lower);
        m_html += uR"(<a href="%1/tags/%2" class="mention hashtag" rel="tag">#<span>%3</span></a>)"_s.arg(
            QString::fromUtf8(demoWebHost(m_author)), QString::fromLatin1(QUrl::toPercentEncoding(tag)), tag);
        m_at = end;
        return true;
    }

    bool readMention()
    {
        if (m_text[m_at] != u'@')
            return false;
        const qsizetype end = spanFrom(m_at + 1, isAsciiWord);
        if (end == m_at + 1)
            return false;
        const QByteArray name = m_text.sliced(m_at + 1, end - m_at - 1).toLatin1();
        const int index = demoPersonNamed(QLatin1StringView(name));
        const DemoPerson &person = demoPeople()[static_cast<size_t>(index)];
        if (std::find(m_out.mentions.begin(), m_out.mentions.end(), index) == m_out.mentions.end())
            m_out.mentions.push_back(index);
        m_html
            += uR"(<span class="h-card" translate="no"><a href="%1/@%2" class="u-url mention">@<span>%2</span></a></span>)"_s
                   .arg(QString::fromUtf8(demoWebHost(person)), QString::fromLatin1(name));
        m_at = end;
        return true;
    }

    bool readLink()
    {
        if (!m_text.sliced(m_at).startsWith(u"https://"))
            return false;
        const QString url = m_text.sliced(m_at, spanFrom(m_at, [](QChar c) { return !c.isSpace(); }) - m_at).toString();
        m_at += url.size();
        const QString rest = url.sliced(8);
        const bool isLong = rest.size() > 30;
        m_html
            += uR"(<a href="%1" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">https://</span><span class="%2">%3</span><span class="invisible">%4</span></a>)"_s
                   .arg(url.toHtmlEscaped(), isLong ? u"ellipsis"_s : QString(),
                        rest.first(isLong ? 30 : rest.size()).toHtmlEscaped(),
                        isLong ? rest.sliced(30).toHtmlEscaped() : QString());
        return true;
    }

    bool readEmoji()
    {
        if (m_text[m_at] != u':')
            return false;
        const qsizetype end = spanFrom(m_at + 1, isAsciiWord);
        if (end == m_at + 1 || end >= m_text.size() || m_text[end] != u':' || m_text[m_at + 1].isDigit())
            return false;
        const QString shortcode = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        if (!m_out.emojis.contains(shortcode))
            m_out.emojis.append(shortcode);
        m_html += u':' + shortcode + u':';
        m_at = end + 1;
        return true;
    }

    void readPlain()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\n')
            m_html += u"<br />"_s;
        else if (c == u'<')
            m_html += u"&lt;"_s;
        else if (c == u'>')
            m_html += u"&gt;"_s;
        else if (c == u'&')
            m_html += u"&amp;"_s;
        else
            m_html += c;
    }

    QStringView m_text;
    const DemoPerson &m_author;
    StoryHtml &m_out;
    QString m_html {};
    qsizetype m_at = 0;
};

} // namespace

QByteArray chooseWording(QByteArrayView text, QRandomGenerator &rng)
{
    QByteArray out;
    while (!text.isEmpty()) {
        const auto open = text.indexOf('{');
        const auto close = open < 0 ? qsizetype {-1} : text.indexOf('}', open);
        if (close < 0)
            return out.append(text);
        out.append(text.first(open));
        const QList<QByteArray> ways = text.sliced(open + 1, close - open - 1).toByteArray().split('|');
        out.append(ways[rng.bounded(ways.size())]);
        text = text.sliced(close + 1);
    }
    return out;
}

QByteArray demoWebHost(const DemoPerson &person)
{
    return QByteArray("https://") + (*person.host == '\0' ? "harbour.example" : person.host);
}

StoryHtml storyHtml(QByteArrayView text, const DemoPerson &author)
{
    StoryHtml out;
    const QStringList paragraphs = QString::fromUtf8(text).split(u"\n\n"_s);
    for (const QString &paragraph : paragraphs)
        out.html += "<p>" + MarkupReader(paragraph, author, out).read().toUtf8() + "</p>";
    return out;
}

} // namespace thumpline
