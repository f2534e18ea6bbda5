#pragma once

#include "demo/demo_options.h"
#include "demo/story.h"
#include "demo/template_text.h"
#include "protocol/json_writer.h"

#include <QByteArray>

namespace thumpline {

/// Writes what hangs on a status, as Mastodon's serializers do, by era: media, polls, cards.
///
/// Thread: any, one at a time; keeps a reference.
class AttachmentWriter
{
public:
    AttachmentWriter(JsonWriter &json, DemoEra era)
        : m_json(json)
        , m_era(era)
    {}

    /// The story's media, into an array that is open.
    void media(const DemoStory &story, bool isLocal);
    /// The seed decides the votes.
    void poll(const DemoPoll &poll, int seed, TemplateSlot end);
    void card(const DemoCard &card, const char *language);

private:
    void writeMedia(const DemoMedia &media, qint64 id, bool isLocal);
    void writeMeta(const DemoMedia &media);
    void writeSize(const char *name, int width, int height);
    void key(const char *name) { m_json.key(name); }
    void text(const char *name, const QByteArray &value) { m_json.key(name).string(value); }
    void number(const char *name, qint64 value) { m_json.key(name).number(value); }
    void null(const char *name) { m_json.key(name).null(); }
    [[nodiscard]] bool isCurrent() const { return m_era == DemoEra::Current; }

    JsonWriter &m_json;
    DemoEra m_era;
};

/// A number that stays the same for the same thing: counts, names of files.
[[nodiscard]] quint32 demoFingerprint(const char *text, quint32 salt);
/// A file's name of 16 hex digits.
[[nodiscard]] QByteArray demoFileName(quint32 print);
/// Where the demo's own and its cached files would be.
[[nodiscard]] QByteArray demoFileHost(bool isLocal);
/// `123456789012345678` as `123/456/789/012/345/678`, as files are kept.
[[nodiscard]] QByteArray demoFiledId(const QByteArray &id);

} // namespace thumpline
