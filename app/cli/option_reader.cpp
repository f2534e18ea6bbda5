#include "cli/option_reader.h"

#include "account/instance_address.h"
#include "cli/nearest_word.h"
#include "protocol/duration.h"
#include "protocol/stream_names.h"

#include <QFileInfo>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

struct NamedStream
{
    QString name {};
    QStringList tags {};
    QStringList lists {};
};

std::vector<NamedStream> namedStreams(const GivenArguments &given)
{
    std::vector<NamedStream> streams;
    NamedStream early; // what came before any --stream
    for (const GivenOption &option : given.options) {
        if (option.name == u"stream") {
            streams.push_back({option.value, {}, {}});
            continue;
        }
        NamedStream &owner = streams.empty() ? early : streams.back();
        if (option.name == u"tag")
            owner.tags.append(option.value);
        else if (option.name == u"list")
            owner.lists.append(option.value);
    }
    if (!streams.empty()) {
        streams.front().tags = early.tags + streams.front().tags;
        streams.front().lists = early.lists + streams.front().lists;
    }
    return streams;
}

/// The values, or one empty value: a stream without a tag is still one stream.
QStringList orOneEmpty(const QStringList &values)
{
    return values.isEmpty() ? QStringList {QString()} : values;
}

} // namespace

void OptionReader::complain(const QString &text)
{
    if (!m_error)
        m_error = UsageError {text};
}

QUrl OptionReader::server()
{
    if (!has(u"server")) {
        complain(tr("Which instance? Say --server URL, for example --server mastodon.example"));
        return {};
    }
    return address(u"server"_s);
}

QUrl OptionReader::address(const QString &option)
{
    if (!has(option))
        return {};
    const auto address = parseInstanceAddress(text(option));
    if (address)
        return address.value();
    // What was typed is not repeated: it may hold a password or a token.
    //: %1 is an option, %2 a sentence
    complain(tr("--%1: %2").arg(option, explain(address.error())));
    return {};
}

QString OptionReader::noSuchStream(const QString &name)
{
    const QStringList known = webSocketStreamNames();
    const QString all = known.join(u", "_s);
    const QString nearest = nearestWord(name.toLower(), known);
    if (nearest.isEmpty())
        //: %1 is a stream's name as it was typed, %2 a list of names
        return tr("--stream %1: no stream has this name. The names are: %2.").arg(name.left(60), all);
    //: %1 is a stream's name as it was typed, %2 a name that exists, %3 a list of names
    return tr("--stream %1: no stream has this name; did you mean %2? The names are: %3.")
        .arg(name.left(60), nearest, all);
}

std::vector<StreamTarget> OptionReader::targets()
{
    std::vector<StreamTarget> targets;
    for (const NamedStream &stream : namedStreams(m_given)) {
        for (const QString &tag : orOneEmpty(stream.tags)) {
            for (const QString &list : orOneEmpty(stream.lists)) {
                const auto target = StreamTarget::fromWebSocketName(stream.name, tag, list);
                if (target)
                    targets.push_back(target.value());
                else if (target.error() == StreamTargetError::UnknownStream)
                    complain(noSuchStream(stream.name));
                else //: %1 is a stream's name as it was typed, %2 says what is wrong with it
                    complain(tr("--stream %1: %2").arg(stream.name.left(60), explain(target.error())));
            }
        }
    }
    return targets;
}

NamedStreams OptionReader::streams()
{
    NamedStreams streams {.server = server(), .targets = targets(), .tokenFile = readableFile(u"token-file"_s)};
    if (!has(u"stream"))
        complain(tr("Which stream? Say --stream NAME, for example --stream public"));
    const QString transport = oneOf(u"transport"_s, {u"automatic"_s, u"sse"_s, u"websocket"_s});
    streams.transport = transportChoiceFromKey(transport.toLatin1()).value_or(TransportChoice::Automatic);
    const QString style = oneOf(u"websocket-style"_s, {u"multiplexed"_s, u"seed"_s});
    if (!style.isEmpty())
        streams.webSocketStyle = style == u"seed" ? WebSocketStyle::Seed : WebSocketStyle::Multiplexed;
    return streams;
}

DemoEra OptionReader::era()
{
    const QString era = oneOf(u"era"_s, {toKey(DemoEra::Era2020), toKey(DemoEra::Current)});
    return demoEraFromKey(era).value_or(DemoEra::Current);
}

std::optional<std::chrono::milliseconds> OptionReader::duration(const QString &option)
{
    if (!has(option))
        return std::nullopt;
    const auto duration = parseDuration(text(option));
    if (!duration || duration->count() == 0) {
        complain(tr("--%1 wants a time, like 500ms, 30s, 5m or 2h.").arg(option));
        return std::nullopt;
    }
    return duration;
}

std::optional<ReportOptions::Moment> OptionReader::moment(const QString &option)
{
    if (!has(option))
        return std::nullopt;
    if (const auto moment = Timestamp::fromIso(text(option).toUtf8()))
        return *moment;
    if (const auto before = parseDuration(text(option)); before && before->count() > 0)
        return *before;
    complain(
        tr("--%1 wants a moment, like 2026-11-24T10:30:00Z, or how long before the end, like 30m or 2h.").arg(option));
    return std::nullopt;
}

std::optional<double> OptionReader::rate()
{
    if (!has(u"rate"))
        return std::nullopt;
    bool isNumber = false;
    const double rate = text(u"rate").toDouble(&isNumber);
    if (!isNumber || !(rate >= 0.1 && rate <= 10'000.0)) {
        complain(tr("--rate wants events a second, from 0.1 to 10000."));
        return std::nullopt;
    }
    return rate;
}

std::optional<Scenario> OptionReader::scenario()
{
    if (!has(u"scenario"))
        return std::nullopt;
    const auto scenario = ScenarioCatalog::find(text(u"scenario"));
    if (scenario)
        return scenario;
    QStringList keys;
    for (const Scenario &known : ScenarioCatalog::all())
        keys += known.key;
    //: %1 is a list of names
    complain(tr("--scenario is one of: %1. See: thumpline demo-server --list-scenarios").arg(keys.join(u", "_s)));
    return std::nullopt;
}

std::optional<double> OptionReader::speed()
{
    if (!has(u"speed"))
        return std::nullopt;
    bool isNumber = false;
    const double speed = text(u"speed").toDouble(&isNumber);
    if (isNumber && speed >= 0.1 && speed <= 60.0)
        return speed;
    complain(tr("--speed wants a number of times real time, from 0.1 to 60."));
    return std::nullopt;
}

std::optional<qint64> OptionReader::number(const QString &option, qint64 least, qint64 most)
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    if (most == std::numeric_limits<qint64>::max())
        complain(tr("--%1 wants a whole number, from %2 on.").arg(option, QString::number(least)));
    else
        complain(
            tr("--%1 wants a whole number, from %2 to %3.").arg(option, QString::number(least), QString::number(most)));
    return std::nullopt;
}

QString OptionReader::readableFile(const QString &option)
{
    if (!has(option))
        return {};
    const QString name = text(option);
    checkReadable(option, name);
    return name;
}

QStringList OptionReader::readableFiles(const QString &option)
{
    QStringList names;
    for (const GivenOption &given : m_given.options) {
        if (given.name != option)
            continue;
        checkReadable(option, given.value);
        names.append(given.value);
    }
    return names;
}

void OptionReader::checkReadable(const QString &option, const QString &name)
{
    const QFileInfo file(name);
    if (!file.exists())
        complain(tr("--%1: there is no file %2").arg(option, name));
    else if (file.isDir() || !file.isReadable())
        complain(tr("--%1: the file %2 can't be read; look at its permissions.").arg(option, name));
}

QString OptionReader::oneOf(const QString &option, const QStringList &words)
{
    if (!has(option))
        return {};
    const QString word = text(option);
    if (words.contains(word))
        return word;
    //: %1 is an option, %2 the list of words that it knows
    complain(tr("--%1 is one of: %2.").arg(option, words.join(u", "_s)));
    return {};
}

} // namespace thumpline
