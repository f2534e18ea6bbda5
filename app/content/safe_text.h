#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace thumpline {

/// Judges text character by character: what may be shown, and what would harm its neighbours.
///
/// Dropped: control characters, byte order marks, noncharacters, object replacements, overrides and embeddings of the
/// writing direction (nothing turns round), unbalanced isolates, tag characters outside of flags, combining marks
/// beyond a few on one letter, floods of invisible characters.
/// One for each run of text; a new one where another paragraph begins. Thread: a value.
class TextFilter
{
public:
    enum class Verdict {
        Take,
        Drop,
        Space, ///< any white space but a no-break one
        LineBreak, ///< line feed, line and paragraph separator
    };

    [[nodiscard]] Verdict judge(char32_t character);
    /// How many isolates stand open: as many POP DIRECTIONAL ISOLATE have to follow at the end.
    [[nodiscard]] int openIsolates() const { return m_openIsolates; }

private:
    [[nodiscard]] Verdict judgeFormat(char32_t character);
    [[nodiscard]] Verdict judgeMark(char32_t character);

    int m_marks = 0; ///< on the letter that came last
    int m_invisible = 0; ///< in a row
    int m_openIsolates = 0;
    bool m_inFlag = false; ///< behind a black flag, where tag characters name a region
};

/// Reads UTF-16 by whole characters; a lone surrogate is U+FFFD.
class CharacterReader
{
public:
    explicit CharacterReader(QStringView text)
        : m_text(text)
    {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char32_t next();

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

void appendCharacter(QString &text, char32_t character);

/// The greatest length up to `at` where a text can be cut without tearing a character or what is joined to it.
[[nodiscard]] qsizetype cutBefore(QStringView text, qsizetype at);

constexpr qsizetype maxLineLength = 500; // UTF-16 code units: more than a line of any window shows

/// A name, a title, a warning: one line, trimmed, blanks joined, filtered by TextFilter; cut at `maxLength` with an
/// ellipsis. Where it stands among other text, put it in isolated().
[[nodiscard]] QString safeLine(QByteArrayView utf8, qsizetype maxLength = maxLineLength);
[[nodiscard]] QString safeLine(QStringView text, qsizetype maxLength = maxLineLength);
/// The same with line breaks kept: image descriptions, profile fields.
[[nodiscard]] QString safeText(QByteArrayView utf8, qsizetype maxLength);

/// In an isolate of its own, so that its direction does not turn what stands around it.
[[nodiscard]] QString isolated(const QString &text);
/// The same where the text reads from the right, else unchanged: for names inside texts that mostly read from the left.
[[nodiscard]] QString isolatedIfFromRight(const QString &text);
/// Whether nobody would see anything: blanks, fillers, invisible characters only.
[[nodiscard]] bool looksEmpty(QStringView text);

} // namespace thumpline
