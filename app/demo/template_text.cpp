#include "demo/template_text.h"

namespace thumpline {

namespace {

constexpr QByteArrayView markStart("\xef\xa3\xb0"); // U+F8F0, of private use: no text of ours has it
constexpr qsizetype valueBytes = 32; // no id or time is longer

} // namespace

QByteArray TemplateText::mark(TemplateSlot slot)
{
    return markStart.toByteArray() + static_cast<char>('A' + static_cast<int>(slot));
}

TemplateText::TemplateText(const QByteArray &marked)
{
    qsizetype from = 0;
    while (from <= marked.size()) {
        const auto at = marked.indexOf(markStart, from);
        const auto end = at < 0 ? marked.size() : at;
        Piece piece {.plain = marked.sliced(from, end - from)};
        piece.quoted = escapedForJson(piece.plain);
        if (at >= 0)
            piece.slot = marked[at + markStart.size()] - 'A';
        m_plainBytes += piece.plain.size() + valueBytes;
        m_quotedBytes += piece.quoted.size() + valueBytes;
        m_pieces.push_back(std::move(piece));
        if (at < 0)
            return;
        from = at + markStart.size() + 1;
    }
}

QByteArray TemplateText::fill(const SlotValues &values, PayloadQuoting quoting) const
{
    QByteArray out;
    out.reserve(quoting == PayloadQuoting::Plain ? m_plainBytes : m_quotedBytes);
    for (const Piece &piece : m_pieces) {
        out.append(quoting == PayloadQuoting::Plain ? piece.plain : piece.quoted);
        if (piece.slot >= 0)
            out.append(values[static_cast<size_t>(piece.slot)]);
    }
    return out;
}

} // namespace thumpline
