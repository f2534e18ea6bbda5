#include "protocol/payload_fault.h"

#include "protocol/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qsizetype maxTitle = 80;
constexpr qsizetype titleWithin = 4096; // bytes of a page that are searched

bool isUtf16(QByteArrayView text)
{
    if (text.size() < 2)
        return false;
    return text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") || text[0] == '\0' || text[1] == '\0';
}

/// What a page calls itself, as far as that is short and plain.
QByteArray titleOf(QByteArrayView page)
{
    const QByteArray head = page.first(std::min(page.size(), titleWithin)).toByteArray();
    const QByteArray lower = head.toLower();
    const qsizetype begin = lower.indexOf("<title>");
    const qsizetype end = lower.indexOf("</title>", begin);
    if (begin < 0 || end < 0)
        return {};
    const QByteArray title = head.sliced(begin + 7, end - begin - 7).simplified();
    const bool plain = std::all_of(title.begin(), title.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    return plain && title.size() <= maxTitle ? title : QByteArray {};
}

/// Whether the parser stumbled over a word that JavaScript takes for a number.
bool isNumberOfJavaScript(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView rest = json.sliced(std::clamp<qsizetype>(offset, 0, json.size()));
    return rest.startsWith("NaN") || rest.startsWith("Infinity");
}

} // namespace

PayloadFault findPayloadFault(QByteArrayView payload)
{
    const auto first = std::find_if_not(payload.begin(), payload.end(), ascii::isBlank);
    if (first == payload.end())
        return {.reason = payload.isEmpty() ? "there is no payload"_ba : "the payload is only blanks"_ba};
    const qsizetype start = first - payload.begin();
    if (isUtf16(payload))
        return {.reason = "the payload is UTF-16, UTF-8 was expected"_ba, .offset = 0};
    if (*first == '<') {
        const QByteArray title = titleOf(payload);
        return {.reason = "the payload looks like a web page"_ba + (title.isEmpty() ? QByteArray {} : ": " + title),
                .offset = start};
    }
    if (payload.trimmed() == "undefined")
        return {.reason = "the payload is the word undefined, no JSON"_ba, .offset = start};

    const std::optional<JsonFault> fault = findJsonFault(payload);
    if (!fault)
        return {.reason = "the payload is no JSON"_ba};
    if (isNumberOfJavaScript(payload, fault->offset) || isNumberOfJavaScript(payload, fault->offset - 1))
        return {.reason = "the payload is no JSON: NaN and Infinity are no numbers"_ba, .offset = fault->offset};
    return {.reason = "the payload is no JSON: " + fault->reason, .offset = fault->offset};
}

} // namespace thumpline
