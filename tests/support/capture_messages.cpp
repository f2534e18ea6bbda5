#include "support/capture_messages.h"

#include "protocol/sse_parser.h"
#include "protocol/websocket_message.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace thumpline::test {

namespace {

QString captureFolder()
{
    return QStringLiteral(TEST_DATA_DIR "/captures");
}

class Collector : public SseSink
{
public:
    void event(const SseEventView &event) override
    {
        messages.push_back({.event = event.type.toByteArray(),
                            .payload = event.data.toByteArray(),
                            .hasPayload = event.data != "undefined"});
    }
    void comment(QByteArrayView) override {}
    void retry(std::chrono::milliseconds) override {}
    void diagnostic(const SseDiagnostic &) override {}

    std::vector<WireMessage> messages {};
};

std::vector<WireMessage> sseMessages(const QByteArray &bytes)
{
    Collector collector;
    SseParser parser;
    parser.feed(bytes, collector);
    parser.finish(collector);
    return std::move(collector.messages);
}

std::vector<WireMessage> webSocketMessages(const QByteArray &lines)
{
    WebSocketMessageReader reader;
    std::vector<WireMessage> messages;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject frame = QJsonDocument::fromJson(line).object();
        if (frame["dir"_L1].toString() != "in"_L1 || frame["opcode"_L1].toString() != "text"_L1)
            continue;
        const WebSocketMessage message = reader.read(frame["data"_L1].toString().toUtf8());
        if (const auto *wire = std::get_if<WireMessage>(&message))
            messages.push_back(*wire);
    }
    return messages;
}

} // namespace

QStringList captureFiles()
{
    QStringList files;
    QDirIterator it(captureFolder(), {u"*.sse"_s, u"*.wsl"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += QDir(captureFolder()).relativeFilePath(it.next());
    files.sort();
    return files;
}

std::vector<WireMessage> messagesOf(const QString &captureFile)
{
    QFile file(captureFolder() + u'/' + captureFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    const QByteArray bytes = file.readAll();
    return captureFile.endsWith(".sse"_L1) ? sseMessages(bytes) : webSocketMessages(bytes);
}

} // namespace thumpline::test
