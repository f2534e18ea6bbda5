#include "integration/raw_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>
#include <QtEndian>

#include <sys/socket.h>

#include <algorithm>
#include <utility>

namespace thumpline::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileContent(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/tls/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

RawRequest parseHead(const QByteArray &head)
{
    RawRequest request {.raw = head};
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray RawRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &h) { return h.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

RawConnection::RawConnection(std::unique_ptr<QSslSocket> socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &RawConnection::readHead);
    connect(m_socket.get(), &QSslSocket::bytesWritten, this, &RawConnection::runNext);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &RawConnection::runNext);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &RawConnection::closed);
}

QList<std::pair<int, QByteArray>> RawConnection::receivedFrames() const
{
    QList<std::pair<int, QByteArray>> frames;
    qsizetype at = 0;
    while (m_received.size() - at >= 6) {
        const auto byte = [&](qsizetype offset) { return static_cast<quint8>(m_received[at + offset]); };
        qsizetype length = byte(1) & 0x7F;
        qsizetype head = 2;
        if (length == 126) {
            length = qFromBigEndian<quint16>(m_received.constData() + at + 2);
            head = 4;
        }
        if (m_received.size() - at < head + 4 + length)
            break;
        QByteArray payload = m_received.sliced(at + head + 4, length);
        for (qsizetype i = 0; i < length; ++i)
            payload[i] = static_cast<char>(payload[i] ^ m_received[at + head + i % 4]);
        frames.append({byte(0) & 0x0F, payload});
        at += head + 4 + length;
    }
    return frames;
}

QByteArrayList RawConnection::receivedTexts() const
{
    QByteArrayList texts;
    for (const auto &[opcode, payload] : receivedFrames()) {
        if (opcode == 1)
            texts << payload;
    }
    return texts;
}

RawConnection &RawConnection::write(const QByteArray &bytes)
{
    add([this, bytes] { m_socket->write(bytes); });
    return *this;
}

RawConnection &RawConnection::writePieces(const QByteArrayList &pieces)
{
    for (const QByteArray &piece : pieces)
        write(piece);
    return *this;
}

RawConnection &RawConnection::upgrade(const QByteArray &moreHeaders)
{
    m_upgraded = true;
    return write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Accept: "
                 + acceptKeyOf(m_request.header("sec-websocket-key")) + "\r\n" + moreHeaders + "\r\n");
}

RawConnection &RawConnection::fin()
{
    add([this] {
        if (m_socket->isEncrypted())
            m_socket->disconnectFromHost();
        else
            shutDown();
    });
    return *this;
}

RawConnection &RawConnection::bareFin()
{
    add([this] { shutDown(); });
    return *this;
}

RawConnection &RawConnection::rst()
{
    add([this] {
        const linger now {.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
        m_socket->abort();
    });
    return *this;
}

void RawConnection::add(Step step)
{
    m_steps.push_back(std::move(step));
    runNext();
}

/// Always one turn of the event loop later: a client in this process sees each piece by itself.
void RawConnection::runNext()
{
    if (m_steps.empty() || m_scheduled || unsent() > 0)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        if (m_steps.empty() || unsent() > 0)
            return;
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        step();
        runNext();
    });
}

void RawConnection::readHead()
{
    if (m_upgraded) {
        m_received += m_socket->readAll();
        Q_EMIT bytesReceived();
        return;
    }
    m_buffer += m_socket->readAll();
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_request = parseHead(m_buffer.first(end));
    m_received = m_buffer.sliced(end + 4);
    m_buffer.clear();
    Q_EMIT requestReceived();
}

void RawConnection::shutDown()
{
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

RawServer::RawServer(const QByteArray &certificate)
    : m_certificate(certificate)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

QUrl RawServer::url(const QString &path) const
{
    const QString scheme = m_certificate.isEmpty() ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme, QString::number(serverPort()), path));
}

void RawServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSocketDescriptor(descriptor);
    if (!m_certificate.isEmpty() && !m_silent) {
        QSslConfiguration configuration = socket->sslConfiguration();
        configuration.setLocalCertificate(QSslCertificate(fileContent(QString::fromLatin1(m_certificate) + u".pem"_s)));
        configuration.setPrivateKey(QSslKey(fileContent(u"key.pem"_s), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(configuration);
        socket->startServerEncryption();
    }
    auto connection = std::make_unique<RawConnection>(std::move(socket), nullptr);
    connect(connection.get(), &RawConnection::requestReceived, this, [this, raw = connection.get()] {
        m_requests.append(raw->request());
        if (m_handler && !m_silent)
            m_handler(*raw);
    });
    m_connections.push_back(std::move(connection));
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray streamHead(const QByteArray &moreHeaders)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n" + moreHeaders
        + "\r\n";
}

QByteArray answer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders
        + "\r\n" + body;
}

QByteArray frame(int opcode, const QByteArray &payload, bool fin)
{
    QByteArray bytes;
    bytes += static_cast<char>((fin ? 0x80 : 0) | opcode);
    if (payload.size() < 126) {
        bytes += static_cast<char>(payload.size());
    } else if (payload.size() <= 0xFFFF) {
        bytes += static_cast<char>(126);
        bytes.resize(4);
        qToBigEndian(static_cast<quint16>(payload.size()), bytes.data() + 2);
    } else {
        bytes += static_cast<char>(127);
        bytes.resize(10);
        qToBigEndian(static_cast<quint64>(payload.size()), bytes.data() + 2);
    }
    return bytes + payload;
}

QByteArray acceptKeyOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

QByteArray closeFrame(quint16 code, const QByteArray &text)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return frame(8, payload + text);
}

void trustTestAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromData(fileContent(u"ca.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace thumpline::testing
