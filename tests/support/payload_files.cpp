#include "support/payload_files.h"

#include "protocol/decoder.h"
#include "protocol/json_array.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace thumpline::test {

namespace {

QDir payloadFolder()
{
    return QDir(QStringLiteral(TEST_DATA_DIR "/payloads"));
}

} // namespace

QStringList payloadFiles(const QString &pattern)
{
    QStringList files = payloadFolder().entryList({pattern}, QDir::Files, QDir::Name);
    files.removeAll(u"account.list.json"_s);
    files.removeAll(u"README.md"_s);
    return files;
}

QByteArray eventOf(const QString &fileName)
{
    if (fileName.contains("notification-"_L1))
        return "notification"_ba;
    if (fileName.contains("conversation"_L1))
        return "conversation"_ba;
    if (fileName.contains("announcement-reaction"_L1))
        return "announcement.reaction"_ba;
    if (fileName.contains("announcement-delete"_L1))
        return "announcement.delete"_ba;
    if (fileName.contains("announcement"_L1))
        return "announcement"_ba;
    if (fileName.startsWith("delete"_L1) || fileName.startsWith("bad-delete"_L1))
        return "delete"_ba;
    if (fileName == "filters_changed.txt"_L1)
        return "filters_changed"_ba;
    if (fileName == "notifications_merged.txt"_L1)
        return "notifications_merged"_ba;
    if (fileName == "status.update.json"_L1)
        return "status.update"_ba;
    return "update"_ba;
}

std::vector<QByteArray> payloadsOf(const QString &fileName)
{
    QFile file(payloadFolder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    const QByteArray text = file.readAll();
    if (!fileName.endsWith(".list.json"_L1))
        return {text};
    const auto elements = splitJsonArray(text);
    if (!elements)
        qFatal("%s is no JSON array", qPrintable(file.fileName()));
    std::vector<QByteArray> payloads;
    for (const QByteArrayView element : *elements)
        payloads.push_back(element.toByteArray());
    return payloads;
}

QByteArray payloadOf(const QString &fileName)
{
    return payloadsOf(fileName).at(0);
}

StreamEventPtr decodePayload(const QByteArray &event, const QByteArray &payload)
{
    Decoder decoder;
    return decoder.decode({.event = event, .payload = payload});
}

StreamEventPtr decodeFile(const QString &fileName, size_t index)
{
    return decodePayload(eventOf(fileName), payloadsOf(fileName).at(index));
}

QByteArray notesOf(const StreamEvent &event)
{
    QByteArray lines;
    for (const DecodeNote &note : event.notes)
        lines += note.field + ": " + note.reason + '\n';
    return lines;
}

QByteArray reasonOf(const StreamEvent &event)
{
    const auto *fault = std::get_if<MalformedEvent>(&event.content);
    return fault ? fault->reason : QByteArray {};
}

} // namespace thumpline::test
