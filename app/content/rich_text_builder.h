#pragma once

#include "content/rich_text.h"
#include "content/safe_text.h"

namespace thumpline {

/// What holds for the text that comes: made by the elements around it.
struct TextContext
{
    TextStyles styles {};
    int link = -1;
    BlockKind kind = BlockKind::Paragraph;
    int quoteLevel = 0;
    int listLevel = 0;
};

/// Puts a RichText together from pieces in the order of reading: joins blanks, opens and closes blocks.
class RichTextBuilder
{
public:
    void addText(QStringView text, const TextContext &context);
    void addLineBreak(const TextContext &context);
    /// The next text begins a block.
    void endBlock();
    void addRule(const TextContext &context);
    /// For the first block that has text from here on.
    void setMarker(const QString &marker) { m_marker = marker; }
    void clearMarker() { m_marker.clear(); }

    [[nodiscard]] int beginLink(const LinkTarget &target);
    /// Finishes a link: its kind is told by the server's classes and by its text. One without visible text is void.
    void endLink(int link, bool saysMention, bool saysHashtag);

    /// The result; the builder is spent.
    [[nodiscard]] RichText take();

private:
    void put(char32_t character, const TextContext &context);
    void putWhiteSpace(QChar space, const TextContext &context);
    void openBlock(const TextContext &context);
    void flushWhiteSpace(const TextContext &context);
    void styleLast(qsizetype length, TextStyles styles, int link);
    void dropVoidLinks();

    RichText m_out {};
    TextFilter m_filter {};
    QString m_marker {};
    bool m_inBlock = false;
    // White space that is written only if something follows it in the block, with what held for it.
    QString m_space {};
    TextStyles m_spaceStyles {};
    int m_spaceLink = -1;
};

/// Finds `:shortcode:` of the emojis in a text, and cuts its runs accordingly.
void markEmojis(RichText &text, const std::vector<CustomEmoji> &emojis);

} // namespace thumpline
