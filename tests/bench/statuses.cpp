// Writes an event stream of statuses, drawn from the recorded payloads and captures: bench_statuses DATA_DIR FILE MB
//
// The statuses are those of the data, in turns, each time with another id; one event in sixteen is a deletion, one
// heartbeat comes with every hundred. The same numbers give the same file.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A status on one line, cut where its id stands.
struct Template
{
    QByteArray before {};
    QByteArray after {};
};

QByteArray contentOf(const QString &path)
{
    QFile file {path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray {};
}

void add(std::vector<Template> &templates, const QByteArray &json, const QString &id)
{
    const QByteArray field = "\"id\":\"" + id.toUtf8() + '"';
    const qsizetype at = json.indexOf(field);
    if (id.isEmpty() || at < 0)
        return;
    templates.push_back({json.first(at) + "\"id\":\"", json.sliced(at + field.size() - 1)});
}

/// JSON without the blanks between its tokens, its texts letter for letter (QJsonDocument would sort the fields).
QByteArray onOneLine(const QByteArray &json)
{
    QByteArray line;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\') {
            line.append(json.sliced(i++, 2));
            continue;
        }
        inText ^= c == '"';
        if (inText || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            line.append(c);
    }
    return line;
}

std::vector<Template> templatesIn(const QDir &data)
{
    std::vector<Template> templates;
    const QStringList payloads
        = QDir {data.filePath(u"payloads"_s)}.entryList({u"status-*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : payloads) {
        const QByteArray json = contentOf(data.filePath(u"payloads/"_s + name));
        add(templates, onOneLine(json), QJsonDocument::fromJson(json).object()[u"id"_s].toString());
    }
    const QByteArrayList lines = contentOf(data.filePath(u"captures/v4.7.0-alpha.2/public.sse"_s)).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("data: {"))
            continue;
        const QByteArray json = line.sliced(6);
        add(templates, json, QJsonDocument::fromJson(json).object()[u"id"_s].toString());
    }
    return templates;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("usage: bench_statuses DATA_DIR FILE MB\n", stderr);
        return EXIT_FAILURE;
    }
    const std::vector<Template> templates = templatesIn(QDir {QString::fromLocal8Bit(argv[1])});
    QFile out {QString::fromLocal8Bit(argv[2])};
    const qint64 wanted = QByteArray {argv[3]}.toLongLong() * 1'000'000;
    if (templates.empty() || !out.open(QIODevice::WriteOnly)) {
        std::fputs("bench_statuses: no statuses found, or the file can't be written\n", stderr);
        return EXIT_FAILURE;
    }
    qint64 id = 117'268'217'856'010'611;
    out.write(":)\n");
    for (std::size_t i = 0; out.pos() < wanted; ++i, id += 47'927) {
        const Template &status = templates[i % templates.size()];
        out.write("event: update\ndata: " + status.before + QByteArray::number(id) + status.after + "\n\n");
        if (i % 16 == 15)
            out.write("event: delete\ndata: " + QByteArray::number(id - 47'927 * 11) + "\n\n");
        if (i % 100 == 99)
            out.write(":thump\n\n");
    }
    return out.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
