#include "integration/capture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Capture captureOf(const QString &folder, const QJsonObject &entry)
{
    const QString directory = QStringLiteral(TEST_DATA_DIR "/captures/") + folder + u'/';
    const QString file = entry.value("file"_L1).toString();
    const QString rawFile = entry.value("raw_file"_L1).toString(file);
    const QString base = file.section(u'.', 0, -2);
    Capture capture {.name = folder + u'/' + base};
    capture.target = entry.value("request"_L1).toArray().first().toString().section(u' ', 1, 1).toUtf8();
    capture.body = contentOf(directory + base + u".sse"_s);
    capture.end = entry.value("end"_L1).toString();
    capture.isWebSocket = rawFile.endsWith(".ws"_L1);
    capture.endedByLastChunk = entry.value("last_chunk_received"_L1).toBool();
    capture.status = entry.value("status_line"_L1).toString().section(u' ', 1, 1).toInt();
    capture.index = entry;
    const QByteArray bytes = contentOf(directory + rawFile);
    qsizetype at = 0;
    const QJsonArray reads = entry.value("reads"_L1).toArray();
    for (const QJsonValue &read : reads) {
        const qsizetype length = read.toArray().at(1).toInt();
        capture.pieces << bytes.mid(at, length);
        at += length;
    }
    if (at < bytes.size())
        capture.pieces << bytes.sliced(at);
    return capture;
}

} // namespace

QList<Capture> allCaptures()
{
    QList<Capture> captures;
    const QDir root(QStringLiteral(TEST_DATA_DIR "/captures"));
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        const QByteArray index = contentOf(root.filePath(folder + u"/index.json"_s));
        const QJsonArray recordings = QJsonDocument::fromJson(index).object().value("recordings"_L1).toArray();
        for (const QJsonValue &recording : recordings) {
            if (recording.toObject().value("file"_L1).isString())
                captures.append(captureOf(folder, recording.toObject()));
        }
    }
    return captures;
}

} // namespace thumpline
