#include "ui/settings.h"

#include <QSettings>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

// Rises when the docks change so that an older state would put them in odd places.
constexpr int stateVersion = 1;
const QString timeForm = QStringLiteral("HH:mm");
constexpr QLatin1StringView fromLeft = "left-to-right"_L1;
constexpr QLatin1StringView fromRight = "right-to-left"_L1;

QString text(QByteArrayView key)
{
    return QString::fromLatin1(key);
}

std::optional<TransportKind> transportKindFromKey(const QString &key)
{
    for (const TransportKind kind : {TransportKind::Sse, TransportKind::WebSocket}) {
        if (text(toKey(kind)) == key)
            return kind;
    }
    return std::nullopt;
}

/// A number that was written within these bounds; another one is nobody's wish.
int readNumber(const QSettings &store, const QString &key, int least, int most, int fallback)
{
    bool ok = false;
    const int number = store.value(key).toInt(&ok);
    return ok && number >= least && number <= most ? number : fallback;
}

QTime readTime(const QSettings &store, const QString &key, QTime fallback)
{
    const QTime time = QTime::fromString(store.value(key).toString(), timeForm);
    return time.isValid() ? time : fallback;
}

std::optional<StoredSource> readSource(const QSettings &store)
{
    StoredSource stored;
    StreamOptions &options = stored.setup.options;
    options.server = store.value(u"server"_s).toUrl();
    options.streamingServer = store.value(u"streamingServer"_s).toUrl();
    const auto target = StreamTarget::fromWebSocketName(
        store.value(u"stream"_s).toString(), store.value(u"tag"_s).toString(), store.value(u"list"_s).toString());
    const auto transport = transportKindFromKey(store.value(u"transport"_s).toString());
    const auto choice = transportChoiceFromKey(store.value(u"transportChoice"_s).toByteArray());
    if (!options.server.isValid() || options.server.host().isEmpty() || !target.ok() || !transport || !choice)
        return std::nullopt;
    options.target = target.value();
    options.transport = *transport;
    options.webSocketStyle
        = store.value(u"webSocketStyle"_s) == "seed"_L1 ? WebSocketStyle::Seed : WebSocketStyle::Multiplexed;
    stored.setup.choice = *choice;
    stored.setup.instanceTitle = store.value(u"instanceTitle"_s).toString();
    stored.setup.tokenKey = store.value(u"tokenKey"_s).toString();
    stored.suspended = store.value(u"suspended"_s).toBool();
    return stored;
}

void writeSource(QSettings &store, const StoredSource &stored)
{
    const StreamOptions &options = stored.setup.options;
    store.setValue(u"server"_s, options.server);
    store.setValue(u"streamingServer"_s, options.streamingServer);
    store.setValue(u"stream"_s, options.target.webSocketName());
    store.setValue(u"tag"_s, options.target.tag);
    store.setValue(u"list"_s, options.target.list);
    store.setValue(u"transport"_s, text(toKey(options.transport)));
    store.setValue(u"transportChoice"_s, text(toKey(stored.setup.choice)));
    store.setValue(u"webSocketStyle"_s, options.webSocketStyle == WebSocketStyle::Seed ? u"seed"_s : u"multiplexed"_s);
    store.setValue(u"instanceTitle"_s, stored.setup.instanceTitle);
    store.setValue(u"tokenKey"_s, stored.setup.tokenKey);
    store.setValue(u"suspended"_s, stored.suspended);
}

} // namespace

Settings::Settings(QSettings &store)
    : m_store(store)
{}

WindowPlacement Settings::placement() const
{
    WindowPlacement placement;
    placement.geometry = m_store.value(u"window/geometry"_s).toByteArray();
    if (m_store.value(u"window/stateVersion"_s).toInt() == stateVersion)
        placement.state = m_store.value(u"window/state"_s).toByteArray();
    if (m_store.value(u"window/direction"_s) == fromRight)
        placement.direction = Qt::RightToLeft;
    return placement;
}

void Settings::setPlacement(const WindowPlacement &placement)
{
    m_store.setValue(u"window/geometry"_s, placement.geometry);
    m_store.setValue(u"window/state"_s, placement.state);
    m_store.setValue(u"window/stateVersion"_s, stateVersion);
    m_store.setValue(u"window/direction"_s, placement.direction == Qt::RightToLeft ? fromRight : fromLeft);
}

QByteArray Settings::compareGeometry() const
{
    return m_store.value(u"compare/geometry"_s).toByteArray();
}

void Settings::setCompareGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"compare/geometry"_s, geometry);
}

ViewOptions Settings::viewOptions() const
{
    return {m_store.value(u"view/density"_s).toString(), m_store.value(u"view/order"_s).toString(),
            m_store.value(u"view/deletedLook"_s).toString(), m_store.value(u"view/appearance"_s).toString()};
}

void Settings::setViewOptions(const ViewOptions &options)
{
    m_store.setValue(u"view/density"_s, options.density);
    m_store.setValue(u"view/order"_s, options.order);
    m_store.setValue(u"view/deletedLook"_s, options.deletedLook);
    m_store.setValue(u"view/appearance"_s, options.appearance);
}

std::optional<std::chrono::milliseconds> Settings::pulseSpan() const
{
    bool isNumber = false;
    const qint64 ms = m_store.value(u"view/pulseSpanMs"_s).toLongLong(&isNumber);
    return isNumber && ms > 0 ? std::optional(std::chrono::milliseconds {ms}) : std::nullopt;
}

void Settings::setPulseSpan(std::optional<std::chrono::milliseconds> span)
{
    if (span)
        m_store.setValue(u"view/pulseSpanMs"_s, qint64 {span->count()});
    else
        m_store.remove(u"view/pulseSpanMs"_s);
}

RestChecks Settings::restChecks() const
{
    return {.recheckStatuses = m_store.value(u"rest/recheckStatuses"_s, true).toBool(),
            .lookWhenQuiet = m_store.value(u"rest/lookWhenQuiet"_s, true).toBool()};
}

void Settings::setRestChecks(const RestChecks &checks)
{
    m_store.setValue(u"rest/recheckStatuses"_s, checks.recheckStatuses);
    m_store.setValue(u"rest/lookWhenQuiet"_s, checks.lookWhenQuiet);
}

AlertOptions Settings::alertOptions() const
{
    const AlertOptions usual;
    const auto flag = [this](const QString &key, bool fallback) { return m_store.value(key, fallback).toBool(); };
    return {
        .enabled = flag(u"notifications/enabled"_s, usual.enabled),
        .whileActive = flag(u"notifications/whileActive"_s, usual.whileActive),
        .downFor = std::chrono::seconds(readNumber(m_store, u"notifications/downFor"_s, AlertOptions::leastDownFor,
                                                   AlertOptions::mostDownFor, static_cast<int>(usual.downFor.count()))),
        .health = flag(u"notifications/health"_s, usual.health),
        .quietHours = flag(u"notifications/quietHours"_s, usual.quietHours),
        .quietFrom = readTime(m_store, u"notifications/quietFrom"_s, usual.quietFrom),
        .quietTo = readTime(m_store, u"notifications/quietTo"_s, usual.quietTo),
        .perHour = readNumber(m_store, u"notifications/perHour"_s, 1, AlertOptions::mostPerHour, usual.perHour),
        .streamPause
        = std::chrono::minutes(readNumber(m_store, u"notifications/streamPause"_s, 1, AlertOptions::mostStreamPause,
                                          static_cast<int>(usual.streamPause.count()))),
    };
}

void Settings::setAlertOptions(const AlertOptions &options)
{
    m_store.setValue(u"notifications/enabled"_s, options.enabled);
    m_store.setValue(u"notifications/whileActive"_s, options.whileActive);
    m_store.setValue(u"notifications/downFor"_s, static_cast<int>(options.downFor.count()));
    m_store.setValue(u"notifications/health"_s, options.health);
    m_store.setValue(u"notifications/quietHours"_s, options.quietHours);
    m_store.setValue(u"notifications/quietFrom"_s, options.quietFrom.toString(timeForm));
    m_store.setValue(u"notifications/quietTo"_s, options.quietTo.toString(timeForm));
    m_store.setValue(u"notifications/perHour"_s, options.perHour);
    m_store.setValue(u"notifications/streamPause"_s, static_cast<int>(options.streamPause.count()));
}

QList<StoredSource> Settings::sources() const
{
    QList<StoredSource> sources;
    const int count = m_store.beginReadArray(u"sources"_s);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        if (auto source = readSource(m_store))
            sources.append(*std::move(source));
    }
    m_store.endArray();
    return sources;
}

void Settings::setSources(const QList<StoredSource> &sources)
{
    m_store.remove(u"sources"_s); // an array that shrinks would keep its tail
    m_store.beginWriteArray(u"sources"_s);
    int i = 0;
    for (const StoredSource &source : sources) {
        if (source.setup.isDemo || source.setup.isTemporary)
            continue;
        m_store.setArrayIndex(i++);
        writeSource(m_store, source);
    }
    m_store.endArray();
}

} // namespace thumpline
