#include "content/rich_text_builder.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qsizetype maxLines = 2; // line feeds in a row, but in code: a screen full of nothing is no text
constexpr qsizetype maxCodeSpace = 400;
constexpr size_t maxRuns = 10'000;
constexpr qsizetype maxShortcode = 128;
constexpr QChar popIsolate {0x2069};

bool isShortcodeCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'
        || c == u'+' || c == u'.' || c == u'@';
}

/// Adds the parts of a run that lie outside of an emoji as they are, and the emoji with the run's styles.
class RunCutter
{
public:
    explicit RunCutter(const std::vector<TextRun> &runs)
        : m_runs(runs)
    {}

    /// Copies the runs up to a place.
    void copyTo(qsizetype end)
    {
        while (m_next < m_runs.size() && m_runs[m_next].start < end) {
            const TextRun &run = m_runs[m_next];
            const qsizetype from = std::max(run.start, m_at);
            const qsizetype to = std::min(run.start + run.length, end);
            if (to > from) {
                TextRun part = run;
                part.start = from;
                part.length = to - from;
                out.push_back(part);
            }
            if (run.start + run.length > end)
                break;
            ++m_next;
        }
        m_at = end;
    }

    void addEmoji(qsizetype start, qsizetype length, int emoji)
    {
        copyTo(start);
        TextRun run {.start = start, .length = length, .emoji = emoji};
        if (m_next < m_runs.size() && m_runs[m_next].start <= start) {
            run.styles = m_runs[m_next].styles;
            run.link = m_runs[m_next].link;
        }
        out.push_back(run);
        m_at = start + length;
        while (m_next < m_runs.size() && m_runs[m_next].start + m_runs[m_next].length <= m_at)
            ++m_next;
    }

    std::vector<TextRun> out {};

private:
    const std::vector<TextRun> &m_runs;
    size_t m_next = 0;
    qsizetype m_at = 0;
};

} // namespace

void RichTextBuilder::addText(QStringView text, const TextContext &context)
{
    const bool isCode = context.kind == BlockKind::Code;
    CharacterReader reader(text);
    while (!reader.atEnd()) {
        const char32_t c = reader.next();
        switch (m_filter.judge(c)) {
        case TextFilter::Verdict::Take:
            put(c, context);
            break;
        case TextFilter::Verdict::Drop:
            break;
        case TextFilter::Verdict::Space:
            putWhiteSpace(u' ', context);
            break;
        case TextFilter::Verdict::LineBreak:
            putWhiteSpace(isCode ? u'\n' : u' ', context);
            break;
        }
    }
}

void RichTextBuilder::put(char32_t character, const TextContext &context)
{
    if (!m_inBlock)
        openBlock(context);
    flushWhiteSpace(context);
    const qsizetype before = m_out.text.size();
    appendCharacter(m_out.text, character);
    styleLast(m_out.text.size() - before, context.styles, context.link);
}

void RichTextBuilder::putWhiteSpace(QChar space, const TextContext &context)
{
    const bool isCode = context.kind == BlockKind::Code;
    if (!m_inBlock && !isCode)
        return; // at a paragraph's beginning
    if (m_space.isEmpty()) {
        m_spaceStyles = context.styles;
        m_spaceLink = context.link;
    }
    if (isCode) {
        if (m_space.size() < maxCodeSpace)
            m_space += space;
    } else if (space == u'\n') {
        m_space.remove(u' ');
        if (m_space.size() < maxLines)
            m_space += space;
    } else if (m_space.isEmpty()) {
        m_space += space;
    }
}

void RichTextBuilder::flushWhiteSpace(const TextContext &context)
{
    if (m_space.isEmpty())
        return;
    // A blank between a link and something else belongs to neither.
    const bool insideLink
        = m_spaceLink == context.link && !m_out.runs.empty() && m_out.runs.back().link == context.link;
    const int link = insideLink ? context.link : -1;
    m_out.text += m_space;
    styleLast(m_space.size(), m_spaceStyles & context.styles, link);
    m_space.clear();
}

void RichTextBuilder::openBlock(const TextContext &context)
{
    if (!m_out.text.isEmpty())
        m_out.text += "\n\n"_L1;
    m_space.remove(0, m_space.lastIndexOf(u'\n') + 1); // code begins with its first line that holds something
    m_out.blocks.push_back({.start = m_out.text.size(),
                            .kind = context.kind,
                            .quoteLevel = std::min(context.quoteLevel, TextBlock::maxLevel),
                            .listLevel = std::min(context.listLevel, TextBlock::maxLevel),
                            .marker = std::exchange(m_marker, {})});
    m_inBlock = true;
}

void RichTextBuilder::styleLast(qsizetype length, TextStyles styles, int link)
{
    if (!styles && link < 0)
        return;
    const qsizetype start = m_out.text.size() - length;
    if (!m_out.runs.empty()) {
        TextRun &last = m_out.runs.back();
        if (last.start + last.length == start && last.styles == styles && last.link == link) {
            last.length += length;
            return;
        }
    }
    if (m_out.runs.size() < maxRuns)
        m_out.runs.push_back({.start = start, .length = length, .styles = styles, .link = link});
}

void RichTextBuilder::addLineBreak(const TextContext &context)
{
    putWhiteSpace(u'\n', context);
}

void RichTextBuilder::endBlock()
{
    m_space.clear();
    if (!m_inBlock)
        return;
    for (int i = 0; i < m_filter.openIsolates(); ++i)
        m_out.text += popIsolate;
    m_filter = {};
    m_out.blocks.back().length = m_out.text.size() - m_out.blocks.back().start;
    m_inBlock = false;
}

void RichTextBuilder::addRule(const TextContext &context)
{
    endBlock();
    if (m_out.blocks.empty() || m_out.blocks.back().kind == BlockKind::Rule)
        return;
    m_out.blocks.push_back({.start = m_out.text.size(),
                            .kind = BlockKind::Rule,
                            .quoteLevel = std::min(context.quoteLevel, TextBlock::maxLevel)});
}

int RichTextBuilder::beginLink(const LinkTarget &target)
{
    m_out.links.push_back({.target = target});
    return static_cast<int>(m_out.links.size()) - 1;
}

void RichTextBuilder::endLink(int index, bool saysMention, bool saysHashtag)
{
    TextLink &link = m_out.links[static_cast<size_t>(index)];
    // The link's runs are the last ones; there may be others (bold ones, say) among them.
    qsizetype end = -1;
    for (auto run = m_out.runs.rbegin(); run != m_out.runs.rend() && (run->link == index || end < 0); ++run) {
        if (run->link != index)
            break;
        end = std::max(end, run->start + run->length);
        link.start = run->start;
    }
    if (end < 0)
        return;
    link.length = end - link.start;
    const QStringView text = QStringView(m_out.text).sliced(link.start, link.length);
    if (saysHashtag && text.startsWith(u'#'))
        link.kind = LinkKind::Hashtag;
    else if (saysMention && text.startsWith(u'@'))
        link.kind = LinkKind::Mention;
    else
        link.target.textDiffers = namesAnotherHost(text, link.target);
}

void RichTextBuilder::dropVoidLinks()
{
    std::vector<int> moved(m_out.links.size(), -1);
    std::vector<TextLink> kept;
    for (size_t i = 0; i < m_out.links.size(); ++i) {
        if (m_out.links[i].length == 0)
            continue;
        moved[i] = static_cast<int>(kept.size());
        kept.push_back(std::move(m_out.links[i]));
    }
    m_out.links = std::move(kept);
    for (TextRun &run : m_out.runs) {
        if (run.link >= 0)
            run.link = moved[static_cast<size_t>(run.link)];
    }
}

RichText RichTextBuilder::take()
{
    endBlock();
    if (!m_out.blocks.empty() && m_out.blocks.back().kind == BlockKind::Rule)
        m_out.blocks.pop_back();
    dropVoidLinks();
    return std::move(m_out);
}

void markEmojis(RichText &rich, const std::vector<CustomEmoji> &emojis)
{
    if (emojis.empty() || !rich.text.contains(u':'))
        return;
    QHash<QString, int> known;
    for (size_t i = 0; i < emojis.size(); ++i)
        known.insert(QString::fromUtf8(emojis[i].shortcode), static_cast<int>(i));

    RunCutter cutter(rich.runs);
    const QString &text = rich.text;
    qsizetype colon = text.indexOf(u':');
    while (colon >= 0) {
        qsizetype end = colon + 1;
        while (end < text.size() && end - colon <= maxShortcode && isShortcodeCharacter(text[end]))
            ++end;
        if (end >= text.size() || text[end] != u':') {
            colon = text.indexOf(u':', end);
            continue;
        }
        const auto emoji = known.constFind(text.sliced(colon + 1, end - colon - 1));
        if (emoji == known.constEnd()) {
            colon = end; // this colon may begin one
            continue;
        }
        cutter.addEmoji(colon, end + 1 - colon, *emoji);
        colon = text.indexOf(u':', end + 1);
    }
    cutter.copyTo(text.size());
    rich.runs = std::move(cutter.out);
}

} // namespace thumpline
