#include "content/rich_text.h"

#include "content/rich_text_builder.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr int maxListNumber = 999'999;

/// Memory for one tree. It is given back as a whole, so that nobody has to walk the tree to tear it down (libgumbo
/// does that by recursion), and costs little for the few hundred small pieces of an ordinary post.
class Arena
{
public:
    [[nodiscard]] GumboOptions options()
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator
            = [](void *arena, size_t size) { return static_cast<Arena *>(arena)->m_memory.allocate(size); };
        options.deallocator = [](void *, void *) {};
        options.userdata = this;
        options.max_errors = 0;
        return options;
    }

private:
    std::array<std::byte, 24 * 1024> m_first {};
    std::pmr::monotonic_buffer_resource m_memory {m_first.data(), m_first.size()};
};

QByteArrayView attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView {};
}

bool hasWord(QByteArrayView list, QByteArrayView word)
{
    for (qsizetype at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || list[at - 1] <= ' ') && (end == list.size() || list[end] <= ' '))
            return true;
    }
    return false;
}

// The classes that tameHtml() gives to what it writes as a span or a division.
constexpr QByteArrayView rubyText {"rt"};
constexpr QByteArrayView rubyParenthesis {"rp"};
constexpr QByteArrayView heading {"heading"};

QByteArrayView classOf(const GumboNode *node)
{
    return node && node->type == GUMBO_NODE_ELEMENT ? attribute(node->v.element, "class") : QByteArrayView {};
}

const GumboNode *sibling(const GumboNode *node, int direction)
{
    const GumboVector &siblings = node->parent->v.element.children;
    const qsizetype index = qsizetype {static_cast<qsizetype>(node->index_within_parent)} + direction;
    return index < 0 || index >= qsizetype {siblings.length} ? nullptr
                                                             : static_cast<const GumboNode *>(siblings.data[index]);
}

/// Goes through the parsed tree without recursion, and tells the builder what a reader would see.
class TreeReader
{
public:
    TreeReader(RichTextBuilder &builder, const RichTextOptions &options)
        : m_builder(builder)
        , m_options(options)
    {}

    void read(const GumboNode *root);

private:
    /// An element that is open, with what held before it.
    struct Frame
    {
        const GumboNode *node = nullptr;
        unsigned int nextChild = 0;
        TextContext before {};
        int link = -1; ///< that this element is
        int listNumber = -1; ///< of the next item; -1: no numbered list
    };

    void enter(const GumboNode *node);
    void enterBlock(Frame &frame);
    void enterInline(Frame &frame);
    void enterItem();
    void enterLink(Frame &frame);
    void leave(const Frame &frame);
    void addText(const char *text) { m_builder.addText(QString::fromUtf8(text), m_context); }

    RichTextBuilder &m_builder;
    const RichTextOptions &m_options;
    TextContext m_context {};
    std::vector<Frame> m_frames {};
};

void TreeReader::read(const GumboNode *root)
{
    enter(root);
    while (!m_frames.empty()) {
        Frame &top = m_frames.back();
        const GumboVector &children = top.node->v.element.children;
        if (top.nextChild < children.length) {
            enter(static_cast<const GumboNode *>(children.data[top.nextChild++]));
            continue;
        }
        const Frame done = top;
        m_frames.pop_back();
        leave(done);
        m_context = done.before;
    }
}

/// Text is taken at once; an element is pushed, unless it is not for reading.
void TreeReader::enter(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        addText(node->v.text.text);
        return;
    case GUMBO_NODE_ELEMENT:
        break;
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE:
        return;
    }
    const QByteArrayView classes = classOf(node);
    if (hasWord(classes, "invisible") || (m_options.hideInlineQuote && hasWord(classes, "quote-inline")))
        return;
    Frame frame {.node = node, .before = m_context};
    enterBlock(frame);
    enterInline(frame);
    m_frames.push_back(frame);
}

void TreeReader::enterBlock(Frame &frame)
{
    switch (frame.node->v.element.tag) {
    case GUMBO_TAG_P:
        m_builder.endBlock();
        break;
    case GUMBO_TAG_DIV:
        m_builder.endBlock();
        if (classOf(frame.node) == heading)
            m_context.kind = BlockKind::Heading;
        break;
    case GUMBO_TAG_PRE:
        m_builder.endBlock();
        m_context.kind = BlockKind::Code;
        break;
    case GUMBO_TAG_BLOCKQUOTE:
        m_builder.endBlock();
        ++m_context.quoteLevel;
        break;
    case GUMBO_TAG_UL:
        m_builder.endBlock();
        ++m_context.listLevel;
        break;
    case GUMBO_TAG_OL: {
        m_builder.endBlock();
        ++m_context.listLevel;
        bool isNumber = false;
        const int start = attribute(frame.node->v.element, "start").toByteArray().toInt(&isNumber);
        frame.listNumber = isNumber ? std::clamp(start, 0, maxListNumber) : 1;
        break;
    }
    case GUMBO_TAG_LI:
        m_builder.endBlock();
        enterItem();
        break;
    case GUMBO_TAG_BR:
        m_builder.addLineBreak(m_context);
        break;
    case GUMBO_TAG_HR:
        m_builder.addRule(m_context);
        break;
    default:
        break;
    }
}

/// An item outside of a list is one of a list without numbers.
void TreeReader::enterItem()
{
    Frame *list = m_frames.empty() ? nullptr : &m_frames.back();
    if (list && list->listNumber >= 0) {
        m_builder.setMarker(QString::number(list->listNumber) + u'.');
        list->listNumber = std::min(list->listNumber + 1, maxListNumber);
        return;
    }
    if (m_context.listLevel == 0)
        m_context.listLevel = 1;
    m_builder.setMarker(u"•"_s);
}

void TreeReader::enterInline(Frame &frame)
{
    switch (frame.node->v.element.tag) {
    case GUMBO_TAG_A:
        enterLink(frame);
        break;
    case GUMBO_TAG_B:
        m_context.styles |= TextStyle::Strong;
        break;
    case GUMBO_TAG_I:
        m_context.styles |= TextStyle::Emphasis;
        break;
    case GUMBO_TAG_U:
        m_context.styles |= TextStyle::Underline;
        break;
    case GUMBO_TAG_S:
        m_context.styles |= TextStyle::Strikethrough;
        break;
    case GUMBO_TAG_CODE:
        m_context.styles |= TextStyle::Code;
        break;
    case GUMBO_TAG_SUB:
        m_context.styles |= TextStyle::Subscript;
        break;
    case GUMBO_TAG_SUP:
        m_context.styles |= TextStyle::Superscript;
        break;
    case GUMBO_TAG_SPAN:
        if (classOf(frame.node) == rubyText || classOf(frame.node) == rubyParenthesis)
            m_context.styles |= TextStyle::RubyAnnotation;
        if (classOf(frame.node) == rubyText && classOf(sibling(frame.node, -1)) != rubyParenthesis)
            addText("(");
        break;
    default:
        break;
    }
}

void TreeReader::enterLink(Frame &frame)
{
    const std::optional<LinkTarget> target = linkTarget(QString::fromUtf8(attribute(frame.node->v.element, "href")));
    if (!target)
        return;
    frame.link = m_builder.beginLink(*target);
    m_context.link = frame.link;
}

void TreeReader::leave(const Frame &frame)
{
    const GumboElement &element = frame.node->v.element;
    switch (element.tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        m_builder.endBlock();
        break;
    case GUMBO_TAG_LI:
        m_builder.endBlock();
        m_builder.clearMarker();
        break;
    case GUMBO_TAG_SPAN:
        if (hasWord(classOf(frame.node), "ellipsis"))
            addText("…");
        if (classOf(frame.node) == rubyText && classOf(sibling(frame.node, 1)) != rubyParenthesis)
            addText(")");
        break;
    case GUMBO_TAG_A:
        if (frame.link >= 0) {
            const QByteArrayView classes = attribute(element, "class");
            const bool saysHashtag = hasWord(classes, "hashtag") || hasWord(attribute(element, "rel"), "tag");
            m_builder.endLink(frame.link, hasWord(classes, "mention"), saysHashtag);
        }
        break;
    default:
        break;
    }
}

} // namespace

RichText richText(QByteArrayView html, const std::vector<CustomEmoji> &emojis, const RichTextOptions &options)
{
    const TameHtml tame = tameHtml(html, options.limits);
    Arena arena;
    const GumboOptions gumboOptions = arena.options();
    const GumboOutput *tree
        = gumbo_parse_with_options(&gumboOptions, tame.html.constData(), static_cast<size_t>(tame.html.size()));
    RichTextBuilder builder;
    TreeReader(builder, options).read(tree->root);
    RichText rich = builder.take();
    rich.truncated = tame.truncated;
    markEmojis(rich, emojis);
    return rich;
}

RichText richText(const Status &status, const HtmlLimits &limits)
{
    const bool showsQuote = status.quote && status.quote->status;
    return richText(status.content, status.emojis, {.hideInlineQuote = showsQuote, .limits = limits});
}

RichText richLine(QByteArrayView text, const std::vector<CustomEmoji> &emojis)
{
    RichText rich;
    rich.text = safeLine(text);
    if (!rich.text.isEmpty())
        rich.blocks.push_back({.length = rich.text.size()});
    markEmojis(rich, emojis);
    return rich;
}

QString plainText(QByteArrayView html, const HtmlLimits &limits)
{
    return richText(html, {}, {.limits = limits}).text;
}

} // namespace thumpline
