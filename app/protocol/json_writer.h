#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace thumpline {

/// Writes JSON into a byte array, front to back, on one line.
///
/// The caller keeps objects, arrays and keys in a sensible order; commas come by themselves. What comes out is valid
/// UTF-8 whatever went in (U+FFFD for what is none), and safe in a terminal and in any reader of lines: control
/// characters (C0, DEL, C1), U+2028, U+2029 and the bidirectional controls are written as escapes.
/// Ownership: keeps a reference to the byte array, which must outlive it. Thread: any, one at a time.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {}

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    /// The name of the next value.
    JsonWriter &key(QByteArrayView name);

    JsonWriter &string(QByteArrayView utf8);
    JsonWriter &string(QStringView text);
    JsonWriter &number(qint64 value);
    /// The shortest digits that read back as the same number; null where it is not finite.
    JsonWriter &number(double value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// A value that is valid JSON already, in valid UTF-8: copied as it is, but for line breaks between its tokens
    /// (a blank each) and the characters that string() writes as escapes.
    JsonWriter &raw(QByteArrayView json);

private:
    void beginValue();
    bool writePlain(QByteArrayView text, bool isName);

    QByteArray &m_out;
    bool m_needsComma = false;
};

} // namespace thumpline
