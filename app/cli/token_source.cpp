#include "cli/token_source.h"

#include <QFile>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTokenBytes = 4096; // a JWT may be long; a file that is none is longer

/// Only these may stand in an Authorization header, and in what a browser passes as a WebSocket protocol (RFC 6750).
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView {"-._~+/="}.contains(c);
    });
}

} // namespace

Result<Secret, UsageError> TokenSource::read(const QString &tokenFile)
{
    QByteArray text;
    if (!tokenFile.isEmpty()) {
        QFile file(tokenFile);
        if (!file.open(QIODevice::ReadOnly))
            return Failure {UsageError {tr("The token file can't be read: %1").arg(file.errorString())}};
        text = file.readLine(maxTokenBytes).trimmed();
        if (!isToken(text))
            return Failure {UsageError {tr("The first line of the token file %1 is no access token.").arg(tokenFile)}};
    } else {
        text = qgetenv("THUMPLINE_TOKEN").trimmed();
        if (!text.isEmpty() && !isToken(text))
            return Failure {UsageError {tr("THUMPLINE_TOKEN holds no access token.")}};
    }
    return Secret {text};
}

} // namespace thumpline
