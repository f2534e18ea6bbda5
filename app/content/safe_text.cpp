#include "content/safe_text.h"

#include <QChar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

// Vietnamese takes two marks on a letter, Hebrew with cantillation four, Tibetan stacks some more.
constexpr int maxMarks = 4;
constexpr int maxScriptMarks = 8;
constexpr int maxInvisible = 8; // a family emoji has three joiners, each between two pictures
constexpr int maxOpenIsolates = 16;

constexpr char32_t replacement = 0xfffd;
constexpr char32_t blackFlag = 0x1f3f4;
constexpr char32_t cancelTag = 0xe007f;
constexpr QChar firstStrongIsolate {0x2068};
constexpr QChar popIsolate {0x2069};
constexpr QChar ellipsis {0x2026};

bool isTag(char32_t c)
{
    return c >= 0xe0000 && c <= cancelTag;
}

bool isIsolate(char32_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}

/// Marks that go on letters of any script, and are piled up for fun; the others belong to a script's own letters.
bool isGeneralMark(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0483 && c <= 0x0489) || (c >= 0x1ab0 && c <= 0x1aff)
        || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe00 && c <= 0xfe2f);
}

/// What is never shown, wherever it stands.
bool isForbidden(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c <= 0x9f)) // C0, DEL, C1: a terminal may obey them
        return true;
    if ((c >= 0x202a && c <= 0x202e) || (c >= 0x206a && c <= 0x206f)) // overrides, embeddings, deprecated controls
        return true;
    if (c >= 0xfdd0 && c <= 0xfdef)
        return true;
    if (c == 0xfeff || (c >= 0xfff9 && c <= 0xfffc)) // byte order mark, annotations, object replacement
        return true;
    return (c & 0xfffe) == 0xfffe; // noncharacters
}

/// Letters and symbols that have no ink.
bool isBlankSymbol(char32_t c)
{
    return c == 0x115f || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xffa0;
}

/// Isolates that a filtered text opens and does not close.
int openIsolatesOf(QStringView filtered)
{
    int open = 0;
    for (const QChar c : filtered) {
        if (isIsolate(c.unicode()))
            ++open;
        else if (c == popIsolate)
            --open;
    }
    return open;
}

QString filtered(QStringView text, qsizetype maxLength, bool keepLines)
{
    QString out;
    out.reserve(std::min(text.size(), maxLength + 1));
    TextFilter filter;
    CharacterReader reader(text);
    bool spaceDue = false;
    int linesDue = 0;
    while (!reader.atEnd()) {
        const char32_t c = reader.next();
        switch (filter.judge(c)) {
        case TextFilter::Verdict::Drop:
            continue;
        case TextFilter::Verdict::LineBreak:
            ++linesDue;
            [[fallthrough]];
        case TextFilter::Verdict::Space:
            spaceDue = true;
            continue;
        case TextFilter::Verdict::Take:
            break;
        }
        if (!out.isEmpty()) {
            if (keepLines && linesDue > 0)
                out += u"\n\n"_s.first(std::min(linesDue, 2));
            else if (spaceDue)
                out += u' ';
        }
        spaceDue = false;
        linesDue = 0;
        appendCharacter(out, c);
        if (out.size() > maxLength) {
            out.truncate(cutBefore(out, std::max<qsizetype>(maxLength - 1, 0)));
            out += ellipsis;
            break;
        }
    }
    // Not as many as the filter saw: a cut may have taken away what opened one, or closed one.
    for (int i = openIsolatesOf(out); i > 0; --i)
        out += popIsolate;
    return out;
}

} // namespace

TextFilter::Verdict TextFilter::judge(char32_t c)
{
    if (c >= 0x21 && c < 0x7f) { // most of all text
        m_marks = 0;
        m_invisible = 0;
        m_inFlag = false;
        return Verdict::Take;
    }
    if (c == U' ' || c == U'\t' || c == U'\r' || c == U'\f') {
        m_marks = 0;
        return Verdict::Space;
    }
    if (c == U'\n' || c == 0x2028 || c == 0x2029) {
        m_marks = 0;
        return Verdict::LineBreak;
    }
    if (isForbidden(c))
        return Verdict::Drop;
    if (isTag(c)) {
        const bool isPart = m_inFlag;
        m_inFlag = m_inFlag && c != cancelTag;
        return isPart ? Verdict::Take : Verdict::Drop;
    }
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return judgeMark(c);
    case QChar::Other_Format:
        return judgeFormat(c);
    case QChar::Separator_Space:
        m_marks = 0;
        return c == 0xa0 || c == 0x202f || c == 0x2007 ? Verdict::Take : Verdict::Space;
    default:
        m_marks = 0;
        m_invisible = 0;
        m_inFlag = c == blackFlag;
        return Verdict::Take;
    }
}

TextFilter::Verdict TextFilter::judgeMark(char32_t c)
{
    ++m_marks;
    return m_marks <= (isGeneralMark(c) ? maxMarks : maxScriptMarks) ? Verdict::Take : Verdict::Drop;
}

TextFilter::Verdict TextFilter::judgeFormat(char32_t c)
{
    if (isIsolate(c)) {
        if (m_openIsolates == maxOpenIsolates)
            return Verdict::Drop;
        ++m_openIsolates;
        return Verdict::Take;
    }
    if (c == popIsolate.unicode()) {
        if (m_openIsolates == 0)
            return Verdict::Drop;
        --m_openIsolates;
        return Verdict::Take;
    }
    ++m_invisible;
    return m_invisible <= maxInvisible ? Verdict::Take : Verdict::Drop;
}

char32_t CharacterReader::next()
{
    const QChar unit = m_text[m_at++];
    if (!unit.isSurrogate())
        return unit.unicode();
    if (unit.isHighSurrogate() && m_at < m_text.size() && m_text[m_at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, m_text[m_at++]);
    return replacement;
}

void appendCharacter(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(static_cast<char16_t>(c));
    }
}

qsizetype cutBefore(QStringView text, qsizetype at)
{
    constexpr qsizetype farthest = 32; // a longer chain of joined characters is cut anyhow
    at = std::clamp<qsizetype>(at, 0, text.size());
    const qsizetype earliest = std::max<qsizetype>(at - farthest, 0);
    const auto isJoined = [text](qsizetype i) { // is the character at i a part of what stands before it?
        const QChar c = text[i];
        if (c == QChar(0xd83c) && i + 1 < text.size() && text[i + 1] >= QChar(0xdffb))
            return true; // a skin colour
        return c.isLowSurrogate() || c.isMark() || c == QChar(0x200d) || (i > 0 && text[i - 1] == QChar(0x200d));
    };
    qsizetype cut = at;
    while (cut > earliest && cut < text.size() && isJoined(cut))
        --cut;
    if (cut > 0)
        return cut == earliest && cut < text.size() && text[cut].isLowSurrogate() ? cut - 1 : cut;
    return at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

QString safeLine(QStringView text, qsizetype maxLength)
{
    return filtered(text, maxLength, false);
}

QString safeLine(QByteArrayView utf8, qsizetype maxLength)
{
    // Characters that are dropped take room too, but a flood of them need not be converted.
    return safeLine(QString::fromUtf8(utf8.first(std::min(utf8.size(), 16 * maxLength))), maxLength);
}

QString safeText(QByteArrayView utf8, qsizetype maxLength)
{
    return filtered(QString::fromUtf8(utf8.first(std::min(utf8.size(), 16 * maxLength))), maxLength, true);
}

QString isolated(const QString &text)
{
    return firstStrongIsolate + text + popIsolate;
}

QString isolatedIfFromRight(const QString &text)
{
    return text.isRightToLeft() ? isolated(text) : text;
}

bool looksEmpty(QStringView text)
{
    CharacterReader reader(text);
    while (!reader.atEnd()) {
        const char32_t c = reader.next();
        const QChar::Category category = QChar::category(c);
        const bool invisible = QChar::isSpace(c) || QChar::isMark(c) || isBlankSymbol(c) || isForbidden(c) || isTag(c)
            || category == QChar::Other_Format || category == QChar::Other_Control;
        if (!invisible)
            return false;
    }
    return true;
}

} // namespace thumpline
