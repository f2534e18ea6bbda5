// Draws the seeds of all fuzz targets from the recorded streams and payloads: fuzz_seeds DATA_DIR OUT_DIR
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

// Larger ones only make the fuzzer slow. Streams are parsed byte by byte, several times for each input.
constexpr qsizetype maxBytes = 256 * 1024;
constexpr qsizetype maxStreamBytes = 3 * 1024;

/// Writes each seed once, under the name of its content.
class Seeds
{
public:
    explicit Seeds(const QString &directory)
        : m_directory(directory)
    {}

    void add(const QString &target, const QByteArray &seed)
    {
        if (seed.size() > maxBytes)
            return;
        const QDir directory {m_directory.filePath(target)};
        directory.mkpath(u"."_s);
        const QByteArray name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
        QFile file {directory.filePath(QString::fromLatin1(name))};
        if (file.exists())
            return;
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            std::exit(EXIT_FAILURE);
    }

private:
    QDir m_directory;
};

QByteArray contentOf(const QString &path)
{
    QFile file {path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray {};
}

/// All texts of HTML in a payload, however deep.
void addContents(Seeds &seeds, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            addContents(seeds, item);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool html = field.key() == u"content"_s || field.key() == u"note"_s;
        if (html && field->isString())
            seeds.add(u"content"_s, field->toString().toUtf8());
        addContents(seeds, *field);
    }
}

/// A decoder's seed: the event's name, a line feed, the payload.
void addPayload(Seeds &seeds, const QByteArray &event, const QByteArray &payload)
{
    seeds.add(u"decoder"_s, event + '\n' + payload);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    addContents(seeds, document.isArray() ? QJsonValue {document.array()} : QJsonValue {document.object()});
}

void addFrame(Seeds &seeds, const QByteArray &frame)
{
    seeds.add(u"websocket_message"_s, frame);
    const QJsonObject envelope = QJsonDocument::fromJson(frame).object();
    if (envelope.contains(u"event"_s))
        addPayload(seeds, envelope[u"event"_s].toString().toUtf8(), envelope[u"payload"_s].toString().toUtf8());
}

void addCaptures(Seeds &seeds, const QString &directory)
{
    QDirIterator files {directory, {u"*.sse"_s, u"*.wsl"_s}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(u".sse"_s)) {
            // the first byte chooses the limits
            seeds.add(u"sse_parser"_s, '\0' + contentOf(path).left(maxStreamBytes));
            continue;
        }
        const QByteArrayList lines = contentOf(path).split('\n');
        for (const QByteArray &text : lines) {
            const QJsonObject line = QJsonDocument::fromJson(text).object();
            if (line[u"dir"_s] == u"in"_s && line[u"opcode"_s] == u"text"_s)
                addFrame(seeds, line[u"data"_s].toString().toUtf8());
        }
    }
}

/// The event that a payload's file is made for.
QByteArray eventOf(const QString &fileName)
{
    if (fileName.contains(u"announcement-reaction"_s))
        return "announcement.reaction"_ba;
    for (const QByteArray event : {"status.update", "notifications_merged", "notification", "conversation",
                                   "announcement", "filters_changed", "delete"}) {
        if (fileName.contains(QString::fromLatin1(event)))
            return event;
    }
    return "update"_ba;
}

void addPayloads(Seeds &seeds, const QString &directory)
{
    QDirIterator files {directory, {u"*.json"_s, u"*.txt"_s}};
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray event = eventOf(files.fileName());
        if (!path.endsWith(u".list.json"_s)) {
            addPayload(seeds, event, contentOf(path));
            continue;
        }
        const QJsonArray items = QJsonDocument::fromJson(contentOf(path)).array();
        for (const QJsonValue &item : items) {
            const QJsonDocument one = item.isArray() ? QJsonDocument {item.toArray()} : QJsonDocument {item.toObject()};
            addPayload(seeds, event, one.toJson(QJsonDocument::Compact));
        }
    }
}

void addGrammar(Seeds &seeds)
{
    const QByteArrayList streams {
        "\xef\xbb\xbf"
        "data: a\r\rdata\r\n\r\n",
        "event: x\nid: 1\nretry: 5\ndata: a\ndata: b\n\n",
        ": \xf0\x9f\x98\x80 \xf0\x9f\n\ndata:\xff\n\n",
        "data: 0123456789012345678901234567890123456789\n\ndata: a\n\n",
    };
    for (const QByteArray &stream : streams) {
        for (const char limits : {'\0', '\x11', '\x41'})
            seeds.add(u"sse_parser"_s, limits + stream);
    }
    const QByteArrayList frames {
        R"({"event":"x","payload":{"a":[1,"b"]},"more":{"c":"]"},"stream":"public"})",
        R"({"error":{"a":1},"status":400,"hint":[]})",
        R"({"event":"x","event":"y","payload":1.5e3})",
    };
    for (const QByteArray &frame : frames)
        seeds.add(u"websocket_message"_s, frame);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: fuzz_seeds DATA_DIR OUT_DIR\n", stderr);
        return EXIT_FAILURE;
    }
    const QDir data {QString::fromLocal8Bit(argv[1])};
    Seeds seeds {QString::fromLocal8Bit(argv[2])};
    addGrammar(seeds);
    addCaptures(seeds, data.filePath(u"captures"_s));
    addPayloads(seeds, data.filePath(u"payloads"_s));
    return EXIT_SUCCESS;
}
