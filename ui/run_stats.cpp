#include "ui/run_stats.h"

#include "protocol/json_writer.h"

#include <cmath>

namespace thumpline {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

QByteArray RunStats::toJson() const
{
    QByteArray out;
    JsonWriter json(out);
    const auto optional = [&](QByteArrayView key, std::optional<double> value) {
        json.key(key);
        if (value)
            json.number(rounded(*value));
        else
            json.null();
    };
    json.beginObject();
    json.key("seconds").number(rounded(static_cast<double>(duration.count()) / 1000));
    json.key("events").number(events);
    json.key("rows").number(rows);
    json.key("dropped").number(dropped);
    json.key("guiCpuSeconds").number(rounded(std::chrono::duration<double>(guiCpu).count()));
    json.key("longestStallMs").number(static_cast<qint64>(longestStall.count()));
    json.key("frames").number(frames);
    optional("peakRssMiB",
             peakRssBytes ? std::optional(static_cast<double>(*peakRssBytes) / (1024 * 1024)) : std::nullopt);
    optional("firstRowMs", firstRow ? std::optional(static_cast<double>(firstRow->count())) : std::nullopt);
    json.endObject();
    out += '\n';
    return out;
}

} // namespace thumpline
