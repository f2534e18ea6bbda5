#include "protocol/entities/field_reader.h"

#include "protocol/ascii.h"

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

/// The scheme of a URL, without colon; empty for a relative one.
std::string_view schemeOf(std::string_view url)
{
    if (url.empty() || !ascii::isLetter(url[0]))
        return {};
    for (size_t i = 1; i < url.size(); ++i) {
        const char c = url[i];
        if (c == ':')
            return url.substr(0, i);
        if (!ascii::isLetter(c) && !ascii::isDigit(c) && c != '+' && c != '-' && c != '.')
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
    unsigned int found = 0; // to the end without a branch: vector instructions beat an early return here
    for (const char c : text)
        found |= static_cast<unsigned int>(static_cast<unsigned char>(c) <= ' ') | static_cast<unsigned int>(c == 0x7f);
    return found != 0;
}

/// What may be opened or fetched: of the web, or relative to the instance.
bool isFetchable(std::string_view url)
{
    return (isWeb(url) || schemeOf(url).empty()) && !hasBlanksOrControls(url);
}

} // namespace

QByteArray Place::path() const
{
    QByteArray path = m_parent ? m_parent->path() : QByteArray {};
    if (m_index >= 0)
        return path + '[' + QByteArray::number(m_index) + ']';
    const QByteArrayView name {m_name, qsizetype {m_nameSize}};
    if (!path.isEmpty() && !name.isEmpty())
        path += '.';
    return path.append(name);
}

void Reading::note(const Place &at, QByteArrayView reason)
{
    if (m_notes.size() < maxNotes) {
        m_notes.push_back({.field = at.path(), .reason = reason.toByteArray()});
        return;
    }
    ++m_suppressed;
    m_notes.back() = {.field = {}, .reason = QByteArray::number(m_suppressed + 1) + " more faults"};
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

void readText(dom::element value, const Place &at, Reading &reading, QByteArray &out)
{
    std::string_view text;
    if (!value.get(text)) {
        out = reading.text(text);
        return;
    }
    out.clear();
    if (!value.is_null())
        reading.note(at, wrongKind(value, "a text"));
}

void readDueText(dom::element value, const Place &at, Reading &reading, QByteArray &out)
{
    readText(value, at, reading, out);
    if (value.is_null())
        reading.note(at, wrongKind(value, "a text"));
}

void readOptionalText(dom::element value, const Place &at, Reading &reading, std::optional<QByteArray> &out)
{
    if (value.is_null()) {
        out.reset();
        return;
    }
    std::string_view text;
    if (value.get(text)) {
        out.reset();
        reading.note(at, wrongKind(value, "a text"));
        return;
    }
    out = reading.text(text);
}

void readUrl(dom::element value, const Place &at, Reading &reading, QByteArray &out)
{
    readText(value, at, reading, out);
    if (out.isEmpty() || isFetchable({out.constData(), static_cast<size_t>(out.size())}))
        return;
    reading.note(at, "is no address of the web, left out");
    out.clear();
}

void readSharedText(dom::element value, const Place &at, Reading &reading, QByteArray &out)
{
    std::string_view text;
    if (value.get(text))
        readText(value, at, reading, out);
    else
        out = reading.sharedText(text);
}

void readSharedUrl(dom::element value, const Place &at, Reading &reading, QByteArray &out)
{
    std::string_view url;
    if (reading.lendsViews() || value.get(url)) {
        readUrl(value, at, reading, out);
        return;
    }
    TextPool &pool = reading.urls();
    if (const QByteArray *known = pool.find(url))
        out = *known;
    else if (url.empty() || isFetchable(url))
        out = pool.add(url);
    else
        readUrl(value, at, reading, out); // says what is wrong
}

void readCount(dom::element value, const Place &at, Reading &reading, std::optional<qint64> &out)
{
    if (const std::optional<qint64> number = wholeNumber(value); number && *number >= 0) {
        out = *number;
        return;
    }
    out.reset();
    if (value.is_null())
        return;
    reading.note(at,
                 value.is_number() ? "is no count: negative, a fraction, or too big"_ba : wrongKind(value, "a count"));
}

void readDueFlag(dom::element value, const Place &at, Reading &reading, bool &out)
{
    if (!value.get(out))
        return;
    out = false;
    reading.note(at, wrongKind(value, "a boolean"));
}

void readFlag(dom::element value, const Place &at, Reading &reading, std::optional<bool> &out)
{
    bool flag = false;
    if (!value.get(flag)) {
        out = flag;
        return;
    }
    out.reset();
    if (!value.is_null())
        reading.note(at, wrongKind(value, "a boolean"));
}

void readTime(dom::element value, const Place &at, Reading &reading, std::optional<Timestamp> &out)
{
    std::string_view text;
    if (value.get(text)) {
        out.reset();
        if (!value.is_null())
            reading.note(at, wrongKind(value, "a date"));
        return;
    }
    out = Timestamp::fromIso(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (!out)
        reading.note(at, "is no date that can be read");
}

void readDueTime(dom::element value, const Place &at, Reading &reading, std::optional<Timestamp> &out)
{
    readTime(value, at, reading, out);
    if (value.is_null())
        reading.note(at, wrongKind(value, "a date"));
}

EntityId requiredId(dom::element value, const Place &at, Reading &reading)
{
    std::string_view text;
    if (!value.get(text))
        return EntityId::fromText(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())))
            .value_or(EntityId {});
    const std::optional<QByteArray> digits = digitsOf(value);
    if (!digits || digits->startsWith('-'))
        return {};
    reading.note(at, "is a number, a text was expected: taken digit for digit");
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

void readId(dom::element value, const Place &at, Reading &reading, std::optional<EntityId> &out)
{
    out.reset();
    if (value.is_null())
        return;
    if (const EntityId id = requiredId(value, at, reading); !id.isEmpty())
        out = id;
    else
        reading.note(at, "is no id that can be used");
}

void readLooseId(dom::element value, const Place &at, Reading &reading, QByteArray &out)
{
    if (std::optional<QByteArray> digits = value.is_string() ? std::nullopt : digitsOf(value))
        out = *std::move(digits);
    else
        readSharedText(value, at, reading, out);
}

void readTexts(dom::element value, const Place &at, Reading &reading, std::vector<QByteArray> &out)
{
    if (value.is_null()) {
        out.clear();
        return;
    }
    readList<QByteArray>(value, at, reading, maxTexts, out,
                         [](dom::element item, const Place &here, Reading &itemReading, QByteArray &text) {
                             readLooseId(item, here, itemReading, text);
                             return !text.isEmpty();
                         });
}

void readNumber(dom::element value, const Place &at, Reading &reading, std::optional<double> &out)
{
    double number = 0;
    if (!value.get<double>().get(number) && std::isfinite(number)) {
        out = number;
        return;
    }
    out.reset();
    if (!value.is_null())
        reading.note(at, wrongKind(value, "a number"));
}

void noteOmitted(const Place &at, Reading &reading, const Omitted &omitted, size_t cap)
{
    if (omitted.unreadable > 0)
        reading.note(at, QByteArray::number(quint64 {omitted.unreadable}) + " of its items can't be used, left out");
    if (omitted.beyondCap > 0)
        reading.note(at,
                     QByteArray::number(quint64 {omitted.beyondCap}) + " items beyond the first "
                         + QByteArray::number(quint64 {cap}) + " left out");
}

} // namespace thumpline
