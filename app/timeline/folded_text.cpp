#include "timeline/folded_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Of Latin, Greek and Cyrillic letters: the block of combining diacritical marks.
bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
}

/// Zero-width spaces and joiners, soft hyphen, direction marks and isolates, byte order mark.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069)
        || u == 0xfeff;
}

/// Letters that Unicode does not decompose although people type them without.
QChar withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case 0x00f8: // ø
        return u'o';
    case 0x0111: // đ
        return u'd';
    case 0x0127: // ħ
        return u'h';
    case 0x0142: // ł
        return u'l';
    case 0x0131: // ı
        return u'i';
    default:
        return c;
    }
}

} // namespace

QString foldedText(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c == u'ß')
            folded.append(u"ss"_s); // Qt folds each letter to one
        else if (!isAccent(c) && !isInvisible(c))
            folded.append(withoutStroke(c));
    }
    return folded.normalized(QString::NormalizationForm_C); // kana and Hangul whole again, on both sides alike
}

} // namespace thumpline
