#include "diagnosis/connection_json.h"

#include <cmath>

namespace thumpline {

namespace {

/// Writes the fields that are known.
class Fields
{
public:
    explicit Fields(JsonWriter &json)
        : m_json(json)
    {
        m_json.beginObject();
    }
    Q_DISABLE_COPY_MOVE(Fields)
    ~Fields() { m_json.endObject(); }

    void text(QByteArrayView name, const QString &value)
    {
        if (!value.isEmpty())
            m_json.key(name).string(QStringView {value});
    }
    void text(QByteArrayView name, const QByteArray &value)
    {
        if (!value.isEmpty())
            m_json.key(name).string(QByteArrayView {value});
    }
    void number(QByteArrayView name, std::optional<qint64> value)
    {
        if (value)
            m_json.key(name).number(*value);
    }
    void seconds(QByteArrayView name, std::optional<std::chrono::milliseconds> value)
    {
        if (value)
            m_json.key(name).number(static_cast<double>(value->count()) / 1e3);
    }
    void milliseconds(QByteArrayView name, std::optional<std::chrono::milliseconds> value)
    {
        if (value)
            m_json.key(name).number(qint64 {value->count()});
    }
    void moment(QByteArrayView name, const std::optional<Stamp> &value)
    {
        if (value)
            text(name, value->wall.toIso());
    }
    void moment(QByteArrayView name, const QDateTime &value)
    {
        if (value.isValid())
            text(name, Timestamp::fromDateTime(value).toIso());
    }
    /// As they came, each with its own entry: a header may come twice.
    void headers(const HeaderList &headers)
    {
        if (headers.isEmpty())
            return;
        m_json.key("headers").beginArray();
        for (const auto &[name, value] : headers)
            m_json.beginArray().string(QByteArrayView {name}).string(QByteArrayView {value}).endArray();
        m_json.endArray();
    }
    JsonWriter &key(QByteArrayView name) { return m_json.key(name); }

private:
    JsonWriter &m_json;
};

void write(JsonWriter &json, const PhaseTimes &phases)
{
    Fields fields(json);
    fields.milliseconds("dns", phases.dns);
    fields.milliseconds("tcp", phases.tcp);
    fields.milliseconds("tls", phases.tls);
    fields.milliseconds("http", phases.http);
    fields.milliseconds("upgrade", phases.upgrade);
    fields.milliseconds("first-byte", phases.firstByte);
    fields.milliseconds("first-heartbeat", phases.firstHeartbeat);
    fields.milliseconds("first-event", phases.firstEvent);
}

void write(JsonWriter &json, const CertificateSummary &certificate)
{
    Fields fields(json);
    fields.text("subject", certificate.subject);
    fields.text("issuer", certificate.issuer);
    if (!certificate.names.isEmpty()) {
        JsonWriter &names = fields.key("names").beginArray();
        for (const QString &name : certificate.names)
            names.string(QStringView {name});
        names.endArray();
    }
    fields.moment("notBefore", certificate.notBefore);
    fields.moment("notAfter", certificate.notAfter);
    fields.text("sha256", certificate.sha256);
}

void write(JsonWriter &json, const CloseReason &reason)
{
    Fields fields(json);
    fields.text("phase", toKey(reason.phase));
    fields.text("ending", toKey(reason.ending));
    fields.number("status", reason.httpStatus);
    fields.number("closeCode", reason.closeCode);
    fields.text("closeReason", reason.closeText);
    fields.text("error", reason.serverError);
    fields.text("contentType", reason.contentType);
    fields.headers(reason.headers);
    if (reason.tlsProblem)
        fields.text("tlsError", toKey(*reason.tlsProblem));
    if (!reason.certificates.isEmpty()) {
        JsonWriter &chain = fields.key("certificates").beginArray();
        for (const CertificateSummary &certificate : reason.certificates)
            write(chain, certificate);
        chain.endArray();
    }
    fields.seconds("retryAfter", reason.retryAfter);
    fields.text("redirect", reason.redirectTarget);
    fields.text("proxy", reason.proxy);
    fields.text("detail", reason.detail);
}

void write(JsonWriter &json, const HeartbeatSummary &beats)
{
    Fields fields(json);
    fields.number("count", beats.count);
    fields.seconds("period", beats.period());
    if (beats.gaps > 0)
        fields.seconds("longest", beats.longest);
    fields.number("bunches", beats.bunches);
}

} // namespace

void ConnectionJson::write(const ConnectionRecord &record, JsonWriter &json)
{
    Fields fields(json);
    fields.text("source", record.source);
    fields.text("server", record.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    fields.text("stream", record.target.webSocketName());
    fields.text("tag", record.target.tag);
    fields.text("list", record.target.list);
    if (record.transport)
        fields.text("transport", toKey(*record.transport));
    fields.moment("began", record.began);
    fields.moment("opened", record.opened);
    fields.moment("ended", std::optional(record.ended));
    if (record.phases != PhaseTimes {})
        thumpline::write(fields.key("phases"), record.phases);
    if (record.reused)
        fields.key("reused").boolean(true);
    fields.number("status", record.httpStatus);
    fields.headers(record.headers);
    fields.text("tlsProtocol", record.tlsProtocol);
    if (record.certificate)
        thumpline::write(fields.key("certificate"), *record.certificate);
    thumpline::write(fields.key("end"), record.end);
    fields.seconds("age", record.age);
    fields.seconds("idle", record.idle);
    fields.number("events", record.events);
    fields.number("bytes", record.bytes);
    thumpline::write(fields.key("heartbeats"), record.beats);
    fields.seconds("firstSign", record.firstSign);
    fields.seconds("longestSilence", record.longestSilence);
}

} // namespace thumpline
