#include "transport/secret.h"

#include "protocol/ascii.h"

namespace thumpline {

namespace {

constexpr QByteArrayView maskText = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"; // •••

/// How many characters at the start of `text` spell `byte`: itself, `%XX`, or `+` for a blank; 0 if none do.
qsizetype spellingLength(QByteArrayView text, char byte)
{
    if (text.size() >= 3 && text[0] == '%') { // first: a secret may hold a percent sign itself
        const int high = ascii::hexDigit(text[1]);
        const int low = ascii::hexDigit(text[2]);
        if (high >= 0 && low >= 0 && static_cast<char>(high * 16 + low) == byte)
            return 3;
    }
    return !text.isEmpty() && (text[0] == byte || (text[0] == '+' && byte == ' ')) ? 1 : 0;
}

/// How many characters at the start of `text` spell the whole secret; 0 if they don't.
qsizetype secretLength(QByteArrayView text, QByteArrayView secret)
{
    qsizetype length = 0;
    for (const char byte : secret) {
        const qsizetype step = spellingLength(text.sliced(length), byte);
        if (step == 0)
            return 0;
        length += step;
    }
    return length;
}

} // namespace

QByteArray Secret::masked(QByteArray text) const
{
    if (m_value.isEmpty())
        return text;
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = secretLength(QByteArrayView(text).sliced(at), m_value);
        if (length == 0) {
            ++at;
            continue;
        }
        result += QByteArrayView(text).sliced(copied, at - copied);
        result += maskText;
        at += length;
        copied = at;
    }
    if (copied == 0)
        return text;
    result += QByteArrayView(text).sliced(copied);
    return result;
}

QString Secret::masked(QString text) const
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray result = masked(utf8);
    return result == utf8 ? text : QString::fromUtf8(result);
}

} // namespace thumpline
