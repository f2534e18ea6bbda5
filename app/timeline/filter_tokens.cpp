#include "timeline/filter_tokens.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„'; // keyboards and text that was pasted have all of them
}

class Cutter
{
public:
    explicit Cutter(const QString &text)
        : m_text(text)
    {}

    std::vector<FilterToken> cut()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace())
                ++m_at;
            else if (!takeSign(c))
                takeWord();
        }
        return std::move(m_tokens);
    }

private:
    void push(FilterToken::Kind kind, qsizetype length)
    {
        m_tokens.push_back({kind, {m_at, length}, {}, -1, false});
        m_at += length;
    }

    bool takeSign(QChar c)
    {
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(u' ');
        if (c == u'(') {
            ++m_open;
            push(FilterToken::Kind::Open, 1);
        } else if (c == u')' && m_open > 0) {
            --m_open;
            push(FilterToken::Kind::Close, 1);
        } else if (c == u'|') {
            push(FilterToken::Kind::Or, 1);
        } else if (c == u'-' && !next.isSpace() && next != u'-') {
            push(FilterToken::Kind::Not, 1);
        } else {
            return false;
        }
        return true;
    }

    void takeWord()
    {
        FilterToken token {FilterToken::Kind::Word, {m_at, 0}, {}, -1, false};
        bool quoted = false;
        bool hadQuote = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (!quoted && (c.isSpace() || (c == u')' && m_open > 0)))
                break;
            if (isQuote(c)) {
                quoted = !quoted;
                hadQuote = true;
                continue;
            }
            if (c == u':' && !hadQuote && token.colon < 0)
                token.colon = token.text.size();
            token.text.append(c);
        }
        token.span.length = m_at - token.span.start;
        token.unclosed = quoted;
        if (!hadQuote)
            setOperator(token);
        m_tokens.push_back(std::move(token));
    }

    static void setOperator(FilterToken &token)
    {
        if (token.text == "OR"_L1)
            token.kind = FilterToken::Kind::Or;
        else if (token.text == "AND"_L1)
            token.kind = FilterToken::Kind::And;
        else if (token.text == "NOT"_L1)
            token.kind = FilterToken::Kind::Not;
        else
            return;
        token.text.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_open = 0; // groups
    std::vector<FilterToken> m_tokens {};
};

} // namespace

std::vector<FilterToken> filterTokens(const QString &text)
{
    return Cutter(text).cut();
}

} // namespace thumpline
