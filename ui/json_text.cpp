#include "ui/json_text.h"

#include "protocol/ascii.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

bool disturbs(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c <= 0x9f) || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString shown(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    if (!std::ranges::any_of(text, [](QChar c) { return disturbs(c.unicode()); }))
        return text;
    QString safe;
    safe.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (disturbs(c.unicode()))
            safe += u"\\u%1"_s.arg(int {c.unicode()}, 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

/// Copies JSON token by token; knows no grammar beyond strings and brackets, so nothing can be wrong.
class Printer
{
public:
    Printer(QByteArrayView in, const JsonTextLimits &limits)
        : m_in(in)
        , m_limits(limits)
    {}

    JsonText print()
    {
        m_out.reserve(std::min(m_in.size() + m_in.size() / 2, m_limits.totalBytes + 1024));
        while (m_at < m_in.size()) {
            if (m_out.size() > m_limits.totalBytes) {
                m_hidden += m_in.size() - m_at;
                m_out += "\n…";
                break;
            }
            step();
        }
        return {shown(m_out), m_hidden};
    }

private:
    void step()
    {
        const char c = m_in[m_at];
        if (c == '"') {
            copyString();
            return;
        }
        ++m_at;
        if (ascii::isBlank(c))
            return;
        switch (c) {
        case '{':
        case '[':
            m_out += c;
            open(c == '{' ? '}' : ']');
            break;
        case '}':
        case ']':
            --m_depth;
            newLine();
            m_out += c;
            break;
        case ',':
            m_out += c;
            newLine();
            break;
        case ':':
            m_out += ": ";
            break;
        default:
            m_out += c;
        }
    }

    /// Empty brackets stay on one line.
    void open(char closing)
    {
        qsizetype next = m_at;
        while (next < m_in.size() && ascii::isBlank(m_in[next]))
            ++next;
        if (next < m_in.size() && m_in[next] == closing) {
            m_out += closing;
            m_at = next + 1;
            return;
        }
        ++m_depth;
        newLine();
    }

    void copyString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_in.size() && m_in[m_at] != '"')
            m_at += m_in[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_in.size());
        QByteArrayView text = m_in.sliced(start, m_at - start);
        if (text.size() <= m_limits.stringBytes) {
            m_out += text;
            return;
        }
        qsizetype cut = m_limits.stringBytes;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80)
            --cut; // not within a character
        m_hidden += text.size() - cut;
        m_out += text.first(cut);
        m_out += "…\"";
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(2 * std::clamp(m_depth, 0, m_limits.depth), ' ');
    }

    QByteArrayView m_in;
    const JsonTextLimits &m_limits;
    QByteArray m_out {};
    qsizetype m_at = 0;
    int m_depth = 0;
    qint64 m_hidden = 0;
};

JsonText plain(QByteArrayView payload, const JsonTextLimits &limits)
{
    if (payload.size() <= limits.totalBytes)
        return {shown(payload.toByteArray()), 0};
    return {shown(payload.first(limits.totalBytes).toByteArray()) + u'…', payload.size() - limits.totalBytes};
}

} // namespace

JsonText prettyJson(QByteArrayView payload, const JsonTextLimits &limits)
{
    const auto first = std::ranges::find_if_not(payload, ascii::isBlank);
    if (first == payload.end() || (*first != '{' && *first != '['))
        return plain(payload, limits);
    return Printer(payload, limits).print();
}

} // namespace thumpline
