#include "protocol/json_array.h"

namespace thumpline {

namespace {

/// Where the string ends whose opening quote stands at `at`: at its closing quote, or at the end of the text.
qsizetype closingQuote(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at;
    }
    return json.size();
}

} // namespace

std::optional<std::vector<QByteArrayView>> splitJsonArray(QByteArrayView json)
{
    const QByteArrayView text = json.trimmed();
    if (text.size() < 2 || text[0] != '[' || text.back() != ']')
        return std::nullopt;

    std::vector<QByteArrayView> elements;
    qsizetype depth = 0;
    qsizetype begin = 1;
    const auto take = [&](qsizetype end) { elements.push_back(text.sliced(begin, end - begin).trimmed()); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        switch (text[at]) {
        case '"':
            at = closingQuote(text, at);
            break;
        case '[':
        case '{':
            ++depth;
            break;
        case ']':
        case '}':
            if (--depth == 0 && at != text.size() - 1)
                return std::nullopt; // something follows the array
            break;
        case ',':
            if (depth == 1) {
                take(at);
                begin = at + 1;
            }
            break;
        default:
            break;
        }
    }
    if (depth != 0)
        return std::nullopt;
    take(text.size() - 1);
    if (elements.size() == 1 && elements.front().isEmpty())
        elements.clear();
    return elements;
}

} // namespace thumpline
