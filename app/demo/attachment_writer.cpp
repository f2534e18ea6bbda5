#include "demo/attachment_writer.h"

#include <array>
#include <vector>

namespace thumpline {

namespace {

constexpr std::array blurhashes {
    "UBL_:rOpGG-oBUNG,qRj2so|=eE1w^n4S5NH", "UvK0HNkV,:s9xBR%njog0fo2W=WBS5ozofV@",
    "U58E0g8_0M.94T?bIr00?bD%NGoM?bD%oLt7", "UKO2:N%2Tw=w]~RBVZRi};RPxuwH%3s8xaWV",
    "LEHV6nWB2yk8pyo0adR*.7kCMdnj",         "LGF5]+Yk^6#M@-5c,1J5@[or[Q6.",
};

} // namespace

quint32 demoFingerprint(const char *text, quint32 salt)
{
    quint32 value = 2166136261U ^ salt;
    for (; *text != '\0'; ++text)
        value = (value ^ static_cast<quint8>(*text)) * 16777619U;
    return value;
}

QByteArray demoFileName(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(8, '0')
        + QByteArray::number(value * 2654435761U, 16).rightJustified(8, '0');
}

QByteArray demoFileHost(bool isLocal)
{
    return isLocal ? QByteArray("https://files.harbour.example/") : QByteArray("https://files.harbour.example/cache/");
}

QByteArray demoFiledId(const QByteArray &id)
{
    QByteArray padded = id.rightJustified(18, '0');
    for (qsizetype at = 15; at > 0; at -= 3)
        padded.insert(at, '/');
    return padded;
}

void AttachmentWriter::media(const DemoStory &story, bool isLocal)
{
    qint64 number = 110'000'000'000'000'000 + qint64 {demoFingerprint(story.text, 1)} * 1000;
    for (const DemoMedia &media : story.media)
        writeMedia(media, number++, isLocal);
}

void AttachmentWriter::writeMedia(const DemoMedia &media, qint64 id, bool isLocal)
{
    constexpr std::array types {"image", "video", "gifv", "audio"};
    constexpr std::array endings {".jpg", ".mp4", ".mp4", ".mp3"};
    const auto kind = static_cast<size_t>(media.kind);
    const QByteArray idText = QByteArray::number(id);
    const QByteArray folder = demoFileHost(isLocal) + "media_attachments/files/" + demoFiledId(idText);
    const QByteArray name = demoFileName(static_cast<quint32>(id));
    const bool isAudio = media.kind == DemoMedia::Kind::Audio;
    m_json.beginObject();
    text("id", idText);
    text("type", types[kind]);
    text("url", folder + "/original/" + name + endings[kind]);
    if (isAudio)
        null("preview_url");
    else
        text("preview_url", folder + "/small/" + name + (kind == 0 ? ".jpg" : ".png"));
    null("remote_url");
    if (isCurrent()) {
        null("preview_remote_url");
        null("text_url");
    } else {
        text("text_url", "https://harbour.example/media/" + name);
    }
    writeMeta(media);
    if (media.description == nullptr)
        null("description");
    else
        text("description", media.description);
    if (isAudio)
        null("blurhash");
    else
        text("blurhash", blurhashes[static_cast<size_t>(media.blur) % blurhashes.size()]);
    m_json.endObject();
}

void AttachmentWriter::writeSize(const char *name, int width, int height)
{
    key(name);
    m_json.beginObject();
    number("width", width);
    number("height", height);
    text("size", QByteArray::number(width) + 'x' + QByteArray::number(height));
    m_json.key("aspect").number(double(width) / height);
    m_json.endObject();
}

void AttachmentWriter::writeMeta(const DemoMedia &media)
{
    key("meta");
    m_json.beginObject();
    if (media.kind == DemoMedia::Kind::Audio) {
        text("length", "0:01:01.28");
        m_json.key("duration").number(61.283);
    } else {
        writeSize("original", media.width, media.height);
        writeSize("small", media.width / 3, media.height / 3);
    }
    if (media.kind == DemoMedia::Kind::Image) {
        key("focus");
        m_json.beginObject();
        m_json.key("x").number(-0.12);
        m_json.key("y").number(0.4);
        m_json.endObject();
    }
    m_json.endObject();
}

void AttachmentWriter::poll(const DemoPoll &poll, int seed, TemplateSlot end)
{
    int total = 0;
    std::vector<int> votes;
    for (const char *option : poll.options) {
        votes.push_back(static_cast<int>(demoFingerprint(option, static_cast<quint32>(seed)) % 40));
        total += votes.back();
    }
    m_json.beginObject();
    text("id", QByteArray::number(900'000 + demoFingerprint(poll.options.front(), 2) % 90'000));
    text("expires_at", TemplateText::mark(end));
    key("expired");
    m_json.boolean(false);
    key("multiple");
    m_json.boolean(poll.multiple);
    number("votes_count", total);
    number("voters_count", poll.multiple ? (total + 1) / 2 : total);
    key("options");
    m_json.beginArray();
    for (size_t i = 0; i < votes.size(); ++i) {
        m_json.beginObject();
        text("title", poll.options[i]);
        number("votes_count", votes[i]);
        m_json.endObject();
    }
    m_json.endArray();
    key("emojis");
    m_json.beginArray().endArray();
    m_json.endObject();
}

void AttachmentWriter::card(const DemoCard &card, const char *language)
{
    m_json.beginObject();
    text("url", card.url);
    text("title", card.title);
    text("description", card.description);
    if (isCurrent())
        text("language", language);
    text("type", "link");
    for (const char *name : {"author_name", "author_url"})
        text(name, {});
    text("provider_name", card.provider);
    for (const char *name : {"provider_url", "html"})
        text(name, {});
    number("width", card.withImage ? 1200 : 0);
    number("height", card.withImage ? 630 : 0);
    const quint32 print = demoFingerprint(card.url, 5);
    if (card.withImage)
        text("image", demoFileHost(false) + "preview_cards/images/" + demoFileName(print) + ".jpg");
    else
        null("image");
    text("embed_url", {});
    if (isCurrent()) {
        text("image_description", {});
        if (card.withImage)
            text("blurhash", blurhashes[print % blurhashes.size()]);
        else
            null("blurhash");
        null("published_at");
        key("authors");
        m_json.beginArray().endArray();
        null("missing_attribution");
    }
    m_json.endObject();
}

} // namespace thumpline
