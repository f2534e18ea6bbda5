#include "probe/header_hints.h"

#include "transport/http_headers.h"

#include <algorithm>
#include <array>

namespace thumpline {

namespace {

/// What caches call themselves in `Server`, in lower case.
constexpr std::array cdnServers {"cloudfront", "akamai", "bunnycdn", "fastly", "varnish", "keycdn", "cdn77", "gcore"};

class Reader
{
public:
    explicit Reader(const HeaderList &headers)
        : m_headers(headers)
    {}

    [[nodiscard]] QByteArray value(QByteArrayView name) const { return headerValue(m_headers, name).trimmed(); }
    [[nodiscard]] QByteArray lower(QByteArrayView name) const { return value(name).toLower(); }
    void add(HeaderHint hint, QByteArrayView name)
    {
        const QByteArray seen = name.isEmpty() ? QByteArray() : name.toByteArray() + ": " + value(name);
        m_hints.push_back({hint, seen});
    }
    void addIf(bool seen, HeaderHint hint, QByteArrayView name)
    {
        if (seen)
            add(hint, name);
    }
    [[nodiscard]] std::vector<SeenHint> take() { return std::move(m_hints); }

private:
    const HeaderList &m_headers;
    std::vector<SeenHint> m_hints {};
};

void readAnswer(Reader &reader)
{
    const QByteArray server = reader.lower("server");
    const auto names = [&server](const char *cdn) { return server.contains(cdn); };
    if (!reader.value("cf-ray").isEmpty())
        reader.add(HeaderHint::Cloudflare, "cf-ray");
    else if (server == "cloudflare")
        reader.add(HeaderHint::Cloudflare, "server");
    else if (std::ranges::any_of(cdnServers, names))
        reader.add(HeaderHint::Cdn, "server");
    else if (!reader.value("x-cache").isEmpty())
        reader.add(HeaderHint::Cdn, "x-cache");
    else if (!reader.value("via").isEmpty())
        reader.add(HeaderHint::Proxy, "via");

    bool isAge = false;
    const int age = reader.value("age").toInt(&isAge);
    if (isAge && age > 0)
        reader.add(HeaderHint::Cached, "age");
    else if (reader.lower("x-cache").startsWith("hit"))
        reader.add(HeaderHint::Cached, "x-cache");
    else
        reader.addIf(reader.lower("cf-cache-status") == "hit", HeaderHint::Cached, "cf-cache-status");
}

} // namespace

std::vector<SeenHint> hintsInAnswer(const HeaderList &headers)
{
    Reader reader(headers);
    readAnswer(reader);
    return reader.take();
}

std::vector<SeenHint> hintsInStream(const HeaderList &headers)
{
    Reader reader(headers);
    readAnswer(reader);
    reader.addIf(reader.lower("x-accel-buffering") == "yes", HeaderHint::Buffers, "x-accel-buffering");
    const QByteArray encoding = reader.lower("content-encoding");
    reader.addIf(!encoding.isEmpty() && encoding != "identity", HeaderHint::Compresses, "content-encoding");
    const bool hasLength = !reader.value("content-length").isEmpty();
    reader.addIf(hasLength, HeaderHint::KnowsLength, "content-length");
    reader.addIf(!hasLength && reader.value("transfer-encoding").isEmpty(), HeaderHint::Unframed, {});
    const QByteArray caching = reader.lower("cache-control");
    const bool isKept = !caching.contains("no-store") && !caching.contains("no-cache") && !caching.contains("private");
    reader.addIf(isKept, HeaderHint::Storable, caching.isEmpty() ? QByteArrayView() : QByteArrayView("cache-control"));
    return reader.take();
}

} // namespace thumpline
