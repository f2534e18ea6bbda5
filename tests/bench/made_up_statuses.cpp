#include "bench/made_up_statuses.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thumpline::bench {

namespace {

constexpr int wordCount = 20'000;
constexpr qint64 startMs = 1'795'514'400'000; // 2026-11-24T10:00:00Z

} // namespace

MadeUpStatuses::MadeUpStatuses(quint32 seed)
    : m_random(seed)
{
    for (int i = 0; i < wordCount; ++i) {
        QByteArray word;
        const int letters = 2 + below(9);
        for (int j = 0; j < letters; ++j)
            word.append(static_cast<char>('a' + below(26)));
        m_words.push_back(word);
    }
    for (int i = 0; i < peopleCount; ++i)
        m_people.push_back(makePerson(i)); // all at once: what they take is no part of a timeline
}

int MadeUpStatuses::uneven(int limit)
{
    const double share = static_cast<double>(m_random()) / static_cast<double>(std::mt19937::max());
    return std::min(static_cast<int>(std::pow(static_cast<double>(limit), share)), limit - 1);
}

QByteArray MadeUpStatuses::words(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += m_words[static_cast<size_t>(below(5) < 3 ? uneven(wordCount) : below(wordCount))] + ' ';
    return text;
}

QByteArray MadeUpStatuses::hex(int letters)
{
    QByteArray text;
    for (int i = 0; i < letters; ++i)
        text.append("0123456789abcdef"[below(16)]);
    return text;
}

MadeUpStatuses::Person MadeUpStatuses::makePerson(int number)
{
    Person person;
    const QByteArray name = m_words[static_cast<size_t>(number)];
    const QByteArray host = m_words[static_cast<size_t>(number % 800)] + ".example";
    const QByteArray id = QByteArray::number(quint64 {109'000'000'000'000'000} + static_cast<quint64>(number) * 7919);
    person.handle = name + '@' + host;
    QByteArray pictures;
    for (const char *key : {"avatar", "avatar_static", "header", "header_static"}) {
        pictures += R"(,")" + QByteArray(key) + R"(":"https://files.reed.example/cache/accounts/)" + id + "/original/"
            + hex(16) + R"(.jpeg")";
    }
    QByteArray fields;
    const int fieldCount = below(4);
    for (int i = 0; i < fieldCount; ++i) {
        const QByteArray site = words(1).trimmed() + ".example";
        fields += QByteArray(i > 0 ? "," : "") + R"({"name":")" + words(1).trimmed()
            + R"(","value":"<a href=\"https://)" + site
            + R"(\" target=\"_blank\" rel=\"nofollow noopener noreferrer me\" translate=\"no\"><span class=\"invisible\">https://</span><span class=\"\">)"
            + site + R"(</span></a>","verified_at":null})";
    }
    person.json = R"({"id":")" + id + R"(","username":")" + name + R"(","acct":")" + person.handle
        + R"(","display_name":")" + words(2).trimmed()
        + R"(","locked":false,"bot":false,"discoverable":true,"indexable":true,"group":false,"created_at":"2019-04-02T00:00:00.000Z","note":"<p>)"
        + words(35) + R"(</p>","url":"https://)" + host + "/@" + name + R"(","uri":"https://)" + host + "/users/" + name
        + '"' + pictures + R"(,"followers_count":)" + QByteArray::number(below(5000)) + R"(,"following_count":)"
        + QByteArray::number(below(900)) + R"(,"statuses_count":)" + QByteArray::number(below(30'000))
        + R"(,"last_status_at":"2026-11-24","hide_collections":null,"emojis":[],"fields":[)" + fields + "]}";
    return person;
}

QByteArray MadeUpStatuses::media()
{
    if (below(10) >= 3)
        return "[]"_ba;
    const QByteArray root = "https://files.reed.example/cache/media_attachments/files/" + hex(16);
    return R"([{"id":")" + QByteArray::number(m_random()) + R"(","type":"image","url":")" + root + "/original/"
        + hex(16) + R"(.png","preview_url":")" + root + "/small/" + hex(16)
        + R"(.png","remote_url":"https://pics.example/)" + hex(40)
        + R"(.png","meta":{"original":{"width":1200,"height":800,"size":"1200x800","aspect":1.5},"small":{"width":588,"height":392,"size":"588x392","aspect":1.5}},"description":")"
        + words(20) + R"(","blurhash":"U)" + hex(27) + R"("}])";
}

QByteArray MadeUpStatuses::status(const QByteArray &id, const Person &author)
{
    const QByteArray host = author.handle.mid(author.handle.indexOf('@') + 1);
    return R"({"id":")" + id
        + R"(","created_at":"2026-11-24T10:00:00.000Z","in_reply_to_id":null,"in_reply_to_account_id":null,"sensitive":false,"spoiler_text":"","visibility":"public","language":"en","uri":"https://)"
        + host + "/users/x/statuses/" + id + R"(","url":"https://)" + host + "/@x/" + id
        + R"(","replies_count":0,"reblogs_count":0,"favourites_count":0,"quotes_count":0,"edited_at":null,"favourited":false,"reblogged":false,"muted":false,"bookmarked":false,"filtered":[],"content":"<p>)"
        + words(8 + below(52)) + R"(</p>","reblog":null,"application":null,"account":)" + author.json
        + R"(,"media_attachments":)" + media() + R"(,"mentions":[],"tags":[],"emojis":[],"card":null,"poll":null})";
}

QByteArray MadeUpStatuses::next()
{
    const quint64 ms = static_cast<quint64>(startMs) + m_number * 2000;
    const QByteArray id = QByteArray::number((ms << 16) + static_cast<quint64>(below(65'536)));
    const bool boosts = ++m_number % 8 == 0;
    QByteArray json = status(id, person());
    if (boosts) {
        const QByteArray boosted = QByteArray::number(((ms - 500'000) << 16) + static_cast<quint64>(below(65'536)));
        json.replace(R"("reblog":null)"_ba, R"("reblog":)" + status(boosted, person()));
    }
    return json;
}

} // namespace thumpline::bench
