#include "cli/journal_lines.h"

#include "cli/json_lines.h"
#include "diagnosis/connection_json.h"
#include "protocol/json_writer.h"

#include <cmath>

namespace thumpline {

void JournalLines::append(const JournalEntry &entry, const QString &name, QByteArray &out)
{
    JsonWriter json(out);
    const auto known = [&json](QByteArrayView key, const QString &text) {
        if (!text.isEmpty())
            json.key(key).string(QStringView {text});
    };
    json.beginObject();
    json.key("type").string(QByteArrayView {"journal"});
    known("at", entry.at.wall.toIso());
    json.key("mono").number(std::round(static_cast<double>(entry.at.mono.sinceStart.count()) / 1e6) / 1e3);
    known("source", QString::fromUtf8(entry.source));
    known("name", name);
    json.key("kind").string(QByteArrayView {toKey(entry.kind)});
    known("text", entry.sentence);
    known("cause", entry.cause);
    known("advice", entry.advice);
    known("details", entry.details);
    if (entry.explanation) {
        QByteArray line;
        JsonLines::append(*entry.explanation, entry.at, line);
        json.key("explanation").raw(QByteArrayView(line).chopped(1)); // its line feed
    }
    if (entry.connection)
        ConnectionJson::write(*entry.connection, json.key("connection"));
    json.endObject();
    out.append('\n');
}

} // namespace thumpline
