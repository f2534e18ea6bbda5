#include "protocol/entities/field_reader.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr size_t maxTexts = 256; // of a list of texts: no list of the API comes near

/// The digits of a whole number that simdjson holds exactly (it refuses integers beyond 64 bits).
std::optional<QByteArray> digitsOf(dom::element value)
{
    if (const std::optional<qint64> number = wholeNumber(value))
        return QByteArray::number(*number);
    std::uint64_t big = 0;
    if (!value.get(big))
        return QByteArray::number(quint64 {big});
    return std::nullopt;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The scheme of a URL, without colon; empty for a relative one.
std::string_view schemeOf(std::string_view url)
{
    if (url.empty() || !isLetter(url[0]))
        return {};
    for (size_t i = 1; i < url.size(); ++i) {
        const char c = url[i];
        if (c == ':')
            return url.substr(0, i);
        if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.')
            return {};
    }
    return {};
}

bool isWeb(std::string_view url)
{
    const auto startsWith = [url](std::string_view prefix) {
        return url.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), url.begin(), [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b | 0x20) : b);
               });
    };
    return startsWith("https://") || startsWith("http://");
}

bool hasBlanksOrControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; });
}

} // namespace

QByteArray Place::path() const
{
    QByteArray path = parent ? parent->path() : QByteArray {};
    if (index >= 0)
        return path + '[' + QByteArray::number(index) + ']';
    if (name.empty())
        return path;
    return path.isEmpty() ? textOf(name) : path + '.' + textOf(name);
}

void Notes::add(const Place &at, QByteArrayView reason)
{
    if (m_out.size() < maxCount) {
        m_out.push_back({.field = at.path(), .reason = reason.toByteArray()});
        return;
    }
    ++m_suppressed;
    m_out.back() = {.field = {}, .reason = QByteArray::number(m_suppressed + 1) + " more faults"};
}

std::optional<qint64> wholeNumber(dom::element value)
{
    std::int64_t number = 0;
    return value.get(number) ? std::nullopt : std::optional {qint64 {number}};
}

QByteArrayView kindOf(dom::element value)
{
    switch (value.type()) {
    case dom::element_type::ARRAY:
        return "a list";
    case dom::element_type::OBJECT:
        return "an object";
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        return "a number";
    case dom::element_type::STRING:
        return "a text";
    case dom::element_type::BOOL:
        return "a boolean";
    case dom::element_type::NULL_VALUE:
        return "null";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray wrongKind(dom::element value, QByteArrayView expected)
{
    return "is "_ba + kindOf(value).toByteArray() + ", " + expected.toByteArray() + " was expected";
}

void readText(dom::element value, const Place &at, Notes &notes, QByteArray &out)
{
    std::string_view text;
    if (!value.get(text)) {
        out = textOf(text);
        return;
    }
    out.clear();
    if (!value.is_null())
        notes.add(at, wrongKind(value, "a text"));
}

void readDueText(dom::element value, const Place &at, Notes &notes, QByteArray &out)
{
    readText(value, at, notes, out);
    if (value.is_null())
        notes.add(at, wrongKind(value, "a text"));
}

void readOptionalText(dom::element value, const Place &at, Notes &notes, std::optional<QByteArray> &out)
{
    if (value.is_null()) {
        out.reset();
        return;
    }
    std::string_view text;
    if (value.get(text)) {
        out.reset();
        notes.add(at, wrongKind(value, "a text"));
        return;
    }
    out = textOf(text);
}

void readUrl(dom::element value, const Place &at, Notes &notes, QByteArray &out)
{
    readText(value, at, notes, out);
    if (out.isEmpty())
        return;
    const std::string_view url {out.constData(), static_cast<size_t>(out.size())};
    if (isWeb(url) ? !hasBlanksOrControls(url) : schemeOf(url).empty() && !hasBlanksOrControls(url))
        return;
    notes.add(at, "is no address of the web, left out");
    out.clear();
}

void readCount(dom::element value, const Place &at, Notes &notes, std::optional<qint64> &out)
{
    if (const std::optional<qint64> number = wholeNumber(value); number && *number >= 0) {
        out = *number;
        return;
    }
    out.reset();
    if (value.is_null())
        return;
    notes.add(at, value.is_number() ? "is no count: negative, a fraction, or too big"_ba : wrongKind(value, "a count"));
}

void readDueFlag(dom::element value, const Place &at, Notes &notes, bool &out)
{
    if (!value.get(out))
        return;
    out = false;
    notes.add(at, wrongKind(value, "a boolean"));
}

void readFlag(dom::element value, const Place &at, Notes &notes, std::optional<bool> &out)
{
    bool flag = false;
    if (!value.get(flag)) {
        out = flag;
        return;
    }
    out.reset();
    if (!value.is_null())
        notes.add(at, wrongKind(value, "a boolean"));
}

void readTime(dom::element value, const Place &at, Notes &notes, std::optional<Timestamp> &out)
{
    std::string_view text;
    if (value.get(text)) {
        out.reset();
        if (!value.is_null())
            notes.add(at, wrongKind(value, "a date"));
        return;
    }
    out = Timestamp::fromIso(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (!out)
        notes.add(at, "is no date that can be read");
}

void readDueTime(dom::element value, const Place &at, Notes &notes, std::optional<Timestamp> &out)
{
    readTime(value, at, notes, out);
    if (value.is_null())
        notes.add(at, wrongKind(value, "a date"));
}

EntityId requiredId(dom::element value, const Place &at, Notes &notes)
{
    std::string_view text;
    if (!value.get(text))
        return EntityId::fromText(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())))
            .value_or(EntityId {});
    const std::optional<QByteArray> digits = digitsOf(value);
    if (!digits || digits->startsWith('-'))
        return {};
    notes.add(at, "is a number, a text was expected: taken digit for digit");
    return EntityId::fromText(*digits).value_or(EntityId {});
}

QByteArray whyNoId(dom::object object, std::string_view name)
{
    const QByteArray field = textOf(name);
    const std::optional<dom::element> value = lastOf(object, name);
    if (!value)
        return field + " is missing";
    std::string_view text;
    if (value->get(text))
        return field + ' ' + wrongKind(*value, "an id");
    if (text.empty())
        return field + " is an empty text";
    return field + " is no id: too long, or with blanks in it";
}

std::optional<dom::element> lastOf(dom::object object, std::string_view name)
{
    std::optional<dom::element> last;
    for (const auto [key, value] : object) {
        if (key == name)
            last = value;
    }
    return last;
}

void readId(dom::element value, const Place &at, Notes &notes, std::optional<EntityId> &out)
{
    out.reset();
    if (value.is_null())
        return;
    if (const EntityId id = requiredId(value, at, notes); !id.isEmpty())
        out = id;
    else
        notes.add(at, "is no id that can be used");
}

void readLooseId(dom::element value, const Place &at, Notes &notes, QByteArray &out)
{
    if (std::optional<QByteArray> digits = digitsOf(value)) {
        out = *std::move(digits);
        return;
    }
    readText(value, at, notes, out);
}

void readTexts(dom::element value, const Place &at, Notes &notes, std::vector<QByteArray> &out)
{
    if (value.is_null()) {
        out.clear();
        return;
    }
    readList<QByteArray>(value, at, notes, maxTexts, out,
                         [](dom::element item, const Place &here, Notes &itemNotes, QByteArray &text) {
                             readLooseId(item, here, itemNotes, text);
                             return !text.isEmpty();
                         });
}

void readNumber(dom::element value, const Place &at, Notes &notes, std::optional<double> &out)
{
    double number = 0;
    if (!value.get<double>().get(number) && std::isfinite(number)) {
        out = number;
        return;
    }
    out.reset();
    if (!value.is_null())
        notes.add(at, wrongKind(value, "a number"));
}

void noteOmitted(const Place &at, Notes &notes, const Omitted &omitted, size_t cap)
{
    if (omitted.unreadable > 0)
        notes.add(at, QByteArray::number(quint64 {omitted.unreadable}) + " of its items can't be used, left out");
    if (omitted.beyondCap > 0)
        notes.add(at,
                  QByteArray::number(quint64 {omitted.beyondCap}) + " items beyond the first "
                      + QByteArray::number(quint64 {cap}) + " left out");
}

} // namespace thumpline
