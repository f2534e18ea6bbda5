#include "demo/demo_control.h"

#include "demo/demo_instance.h"
#include "protocol/json_writer.h"

#include <QJsonDocument>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer refusal(int status, const QString &message)
{
    QByteArray text;
    JsonWriter(text).beginObject().key("error").string(message).endObject();
    return answers::json(status, text);
}

HttpAnswer done()
{
    return answers::json(200, R"({"ok":true})");
}

HttpAnswer listFaults(const DemoInstance &instance)
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject().key("faults").beginArray();
    for (const FaultInfo &info : FaultCatalog::all()) {
        json.beginObject();
        json.key("fault").string(info.key);
        json.key("description").string(info.description);
        json.endObject();
    }
    json.endArray().key("inForce").beginArray();
    for (const Fault &fault : instance.faultsInForce())
        json.string(keyOf(fault));
    json.endArray().endObject();
    return answers::json(200, text);
}

HttpAnswer injectFault(DemoInstance &instance, const QJsonObject &body)
{
    const auto fault = faultFromJson(body);
    if (!fault)
        return refusal(422, fault.error());
    if (fault.value().at.count() > 0)
        instance.schedule(fault.value());
    else
        instance.inject(fault.value().fault);
    return done();
}

HttpAnswer showLedger(const DemoInstance &instance, const HttpRequest &request)
{
    const auto target = StreamTarget::fromWebSocketName(request.parameter(u"stream"_s), request.parameter(u"tag"_s),
                                                        request.parameter(u"list"_s));
    if (!target)
        return refusal(422, explain(target.error()));
    QByteArray text;
    JsonWriter json(text);
    json.beginObject().key("entries").beginArray();
    for (const LedgerEntry &entry : instance.ledger(target.value(), request.parameter(u"after"_s).toLongLong())) {
        json.beginObject();
        json.key("serial").number(entry.serial);
        json.key("event").string(entry.event);
        json.key("id").string(entry.id);
        json.endObject();
    }
    json.endArray().endObject();
    return answers::json(200, text);
}

HttpAnswer showStatistics(const DemoInstance &instance)
{
    const DemoStatistics figures = instance.statistics();
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    json.key("connections").number(qint64 {figures.connections});
    json.key("streams").number(qint64 {figures.streams});
    json.key("published").number(figures.published);
    json.key("delivered").number(figures.delivered);
    json.key("queuedBytes").number(qint64 {figures.queuedBytes});
    json.key("droppedClients").number(figures.droppedClients);
    json.key("eventsPerSecond").number(instance.rate());
    json.endObject();
    return answers::json(200, text);
}

HttpAnswer post(DemoInstance &instance, const HttpRequest &request)
{
    if (!request.header("Content-Type").startsWith("application/json"))
        return refusal(415, u"Content-Type must be application/json."_s);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return refusal(400, u"The body must be a JSON object."_s);
    const QJsonObject body = document.object();
    if (request.path == "/demo/faults")
        return injectFault(instance, body);
    if (request.path == "/demo/rate" && body.value(u"eventsPerSecond").isDouble()) {
        instance.setRate(body.value(u"eventsPerSecond").toDouble());
        return done();
    }
    return refusal(404, u"Nothing is here."_s);
}

} // namespace

HttpAnswer answerControl(DemoInstance &instance, const HttpRequest &request)
{
    if (request.method == "POST")
        return post(instance, request);
    if (request.method == "DELETE" && request.path == "/demo/faults") {
        instance.clearFaults();
        return done();
    }
    if (request.method == "GET" && request.path == "/demo/faults")
        return listFaults(instance);
    if (request.method == "GET" && request.path == "/demo/ledger")
        return showLedger(instance, request);
    if (request.method == "GET" && request.path == "/demo/statistics")
        return showStatistics(instance);
    return refusal(404, u"Nothing is here."_s);
}

} // namespace thumpline
