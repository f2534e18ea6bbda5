#pragma once

#include "protocol/json_writer.h"
#include "session/session_record.h"
#include "transport/clock.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <cmath>
#include <optional>

namespace thumpline {

/// Seconds with milliseconds: the precision that the clocks are worth.
inline double seconds(std::chrono::nanoseconds duration)
{
    return std::round(static_cast<double>(duration.count()) / 1e6) / 1e3;
}

/// One line of the contract (README): an object with the fields that all lines have, then the body's own. The line ends
/// with this object's life.
class LineWriter
{
public:
    LineWriter(const SourceId &source, const Stamp &at, QByteArrayView type, QByteArray &out)
        : m_json(out)
        , m_out(out)
    {
        m_json.beginObject();
        field("type", type);
        field("at", at.wall.toIso());
        field("mono", seconds(at.mono.sinceStart));
        field("source", QByteArrayView {source});
    }
    Q_DISABLE_COPY_MOVE(LineWriter)
    ~LineWriter()
    {
        m_json.endObject();
        m_out.append('\n');
    }

    void field(QByteArrayView name, QByteArrayView text) { m_json.key(name).string(text); }
    void field(QByteArrayView name, const QByteArray &text) { m_json.key(name).string(QByteArrayView {text}); }
    void field(QByteArrayView name, const QString &text) { m_json.key(name).string(QStringView {text}); }
    void field(QByteArrayView name, qint64 number) { m_json.key(name).number(number); }
    void field(QByteArrayView name, double number) { m_json.key(name).number(number); }
    void flag(QByteArrayView name, bool set)
    {
        if (set)
            m_json.key(name).boolean(true);
    }

    // Absent means unknown: what is not known is not written.
    void known(QByteArrayView name, const QString &text)
    {
        if (!text.isEmpty())
            field(name, text);
    }
    void known(QByteArrayView name, const QByteArray &text)
    {
        if (!text.isEmpty())
            field(name, text);
    }
    void known(QByteArrayView name, std::optional<int> number)
    {
        if (number)
            field(name, qint64 {*number});
    }
    void knownMilliseconds(QByteArrayView name, std::optional<std::chrono::milliseconds> duration)
    {
        if (duration)
            field(name, qint64 {duration->count()});
    }
    void knownSeconds(QByteArrayView name, std::optional<std::chrono::nanoseconds> duration)
    {
        if (duration)
            field(name, seconds(*duration));
    }
    void headers(const HeaderList &headers)
    {
        if (headers.isEmpty())
            return;
        m_json.key("headers").beginObject();
        QList<QByteArray> written;
        for (const auto &[name, value] : headers) {
            if (written.contains(name))
                continue;
            written.append(name);
            m_json.key(name).string(QByteArrayView {joined(headers, name)});
        }
        m_json.endObject();
    }
    [[nodiscard]] JsonWriter &json() { return m_json; }

private:
    /// A header that came more than once is one field of the object, as HTTP reads it.
    static QByteArray joined(const HeaderList &headers, const QByteArray &name)
    {
        QByteArrayList values;
        for (const auto &[key, value] : headers) {
            if (key == name)
                values.append(value);
        }
        return values.join(", ");
    }

    JsonWriter m_json;
    QByteArray &m_out;
};

} // namespace thumpline
