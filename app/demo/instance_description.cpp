#include "demo/instance_description.h"

#include "demo/payload_generator.h"
#include "protocol/json_writer.h"

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView title("Thumpline’s demo harbour");
constexpr QByteArrayView
    purpose("Invented people, invented posts: a streaming server to watch, and to break on command.");

QByteArray streamingUrl(QUrl base)
{
    base.setScheme(u"ws"_s);
    return base.toEncoded();
}

void writeLanguages(JsonWriter &json)
{
    json.key("languages").beginArray();
    for (const char *language : {"en", "de", "ja"})
        json.string(QByteArrayView(language));
    json.endArray();
}

} // namespace

QByteArray description::version(DemoEra era)
{
    return era == DemoEra::Era2020 ? "3.1.0"_ba : "4.7.0"_ba;
}

QByteArray description::instanceV1(DemoEra era, const QUrl &base)
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    json.key("uri").string(QByteArrayView("harbour.example"));
    json.key("title").string(title);
    json.key("short_description").string(purpose);
    json.key("description").string(purpose);
    json.key("email").string(QByteArrayView("admin@harbour.example"));
    json.key("version").string(version(era));
    json.key("urls").beginObject();
    json.key("streaming_api").string(streamingUrl(base));
    json.endObject();
    json.key("stats").beginObject();
    json.key("user_count").number(qint64 {7});
    json.key("status_count").number(qint64 {48'211});
    json.key("domain_count").number(qint64 {21});
    json.endObject();
    json.key("thumbnail").null();
    writeLanguages(json);
    json.key("registrations").boolean(false);
    json.key("approval_required").boolean(false);
    json.key("invites_enabled").boolean(false);
    json.key("contact_account").null();
    json.endObject();
    return text;
}

QByteArray description::instanceV2(const QUrl &base)
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    json.key("domain").string(QByteArrayView("harbour.example"));
    json.key("title").string(title);
    json.key("version").string(version(DemoEra::Current));
    json.key("source_url").string(QByteArrayView("https://source.harbour.example/mastodon"));
    json.key("description").string(purpose);
    json.key("usage").beginObject().key("users").beginObject();
    json.key("active_month").number(qint64 {7});
    json.endObject().endObject();
    writeLanguages(json);
    json.key("configuration").beginObject();
    json.key("urls").beginObject().key("streaming").string(streamingUrl(base)).endObject();
    json.key("statuses").beginObject();
    json.key("max_characters").number(qint64 {500});
    json.endObject().endObject();
    json.key("registrations").beginObject().key("enabled").boolean(false).endObject();
    json.key("api_versions").beginObject().key("mastodon").number(qint64 {8}).endObject();
    json.key("contact").beginObject();
    json.key("email").string(QByteArrayView("admin@harbour.example"));
    json.key("account").null();
    json.endObject();
    json.key("rules").beginArray().endArray();
    json.endObject();
    return text;
}

QByteArray description::nodeInfo(DemoEra era)
{
    return R"({"version":"2.0","software":{"name":"mastodon","version":")" + version(era)
        + R"("},"protocols":["activitypub"],"services":{"outbound":[],"inbound":[]},"usage":{"users":{"total":7,"activeMonth":7,"activeHalfyear":7},"localPosts":48211},"openRegistrations":false,"metadata":{}})";
}

QByteArray description::nodeInfoLinks(const QUrl &base)
{
    return R"({"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":")" + base.toEncoded()
        + R"(/nodeinfo/2.0"}]})";
}

QByteArray description::hostMeta(const QUrl &base)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<XRD xmlns=\"http://docs.oasis-open.org/ns/xri/xrd-1.0\">\n"
           "  <Link rel=\"lrdd\" template=\""
        + base.toEncoded() + "/.well-known/webfinger?resource={uri}\"/>\n</XRD>\n";
}

QByteArray description::welcomePage(const DemoTokens &tokens)
{
    return "Thumpline's demo instance: a Mastodon streaming server with invented content.\n\n"
           "Streams   GET /api/v1/streaming/public   Authorization: Bearer "
        + tokens.read + "\nWebSocket /api/v1/streaming?stream=public&access_token=" + tokens.read
        + "\nHealth    GET /api/v1/streaming/health\nFaults    GET /demo/faults names them; POST /demo/faults "
          "{\"fault\":\"cut\"} injects one\n";
}

} // namespace thumpline
