#include "cli/command_line.h"

#include "account/instance_address.h"
#include "cli/command_specs.h"
#include "cli/durations.h"

#include <QFileInfo>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
using Checked = Result<T, UsageError>;

Failure<UsageError> wrong(const QString &text)
{
    return Failure {UsageError {text}};
}

/// The streams that --stream, --tag and --list name together: a tag or list belongs to the stream before it, or to the
/// first one where none is before it; a stream with several tags is one stream for each of them.
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

/// The sentences of values that several commands share.
class SharedValues
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::CommandLine)

public:
    static Checked<QUrl> server(const GivenArguments &given)
    {
        if (!given.has(u"server"))
            return wrong(tr("Which instance? Say --server URL, for example --server mastodon.example"));
        auto address = parseInstanceAddress(given.value(u"server"));
        if (!address) // what was typed is not repeated: it may hold a password or a token
            return wrong(tr("--server: %1").arg(explain(address.error())));
        return std::move(address).value();
    }

    static Checked<std::vector<StreamTarget>> targets(const GivenArguments &given)
    {
        std::vector<StreamTarget> targets;
        for (const NamedStream &stream : namedStreams(given)) {
            QStringList tags = stream.tags;
            QStringList lists = stream.lists;
            if (tags.isEmpty())
                tags.append(QString());
            if (lists.isEmpty())
                lists.append(QString());
            for (const QString &tag : std::as_const(tags)) {
                for (const QString &list : std::as_const(lists)) {
                    auto target = StreamTarget::fromWebSocketName(stream.name, tag, list);
                    if (!target)
                        //: %1 is a stream's name as it was typed, %2 says what is wrong with it
                        return wrong(tr("--stream %1: %2").arg(stream.name.left(60), explain(target.error())));
                    targets.push_back(std::move(target).value());
                }
            }
        }
        return targets;
    }

    static Checked<std::optional<std::chrono::milliseconds>> duration(const GivenArguments &given)
    {
        if (!given.has(u"for"))
            return std::optional<std::chrono::milliseconds> {};
        const auto duration = parseDuration(given.value(u"for"));
        if (!duration || duration->count() == 0)
            return wrong(tr("--for wants a time, like 500ms, 30s, 5m or 2h."));
        return std::optional {*duration};
    }

    static Checked<std::optional<double>> rate(const GivenArguments &given)
    {
        if (!given.has(u"rate"))
            return std::optional<double> {};
        bool isNumber = false;
        const double rate = given.value(u"rate").toDouble(&isNumber);
        if (!isNumber || !(rate >= 0.1 && rate <= 10'000.0))
            return wrong(tr("--rate wants events a second, from 0.1 to 10000."));
        return std::optional {rate};
    }

    /// The name of a file that can be read; empty where the option was not given.
    static Checked<QString> readableFile(const GivenArguments &given, QStringView option)
    {
        const QString name = given.value(option);
        if (!given.has(option))
            return QString();
        const QFileInfo file(name);
        if (!file.exists())
            return wrong(tr("--%1: there is no file %2").arg(option, name));
        if (file.isDir() || !file.isReadable())
            return wrong(tr("--%1: the file %2 can't be read; look at its permissions.").arg(option, name));
        return name;
    }
};

/// Takes the value out of a Result, or leaves the calling function with its error.
#define THUMPLINE_TAKE(variable, expression)                                                                           \
    auto variable##Result = (expression);                                                                              \
    if (!variable##Result)                                                                                             \
        return Failure {variable##Result.error()};                                                                     \
    auto variable = std::move(variable##Result).value()

std::optional<CommandSpec> specOf(const QString &name)
{
    for (CommandSpec &spec : CommandSpecs::commands()) {
        if (spec.name == name)
            return std::move(spec);
    }
    return std::nullopt;
}

} // namespace

QString CommandLine::commandName(const QStringList &arguments)
{
    return arguments.isEmpty() || arguments.front().startsWith(u'-') ? QString() : arguments.front();
}

QString CommandLine::language(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--lang="))
            return arguments[i].mid(7);
        if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

Result<Command, UsageError> CommandLine::parse(const QStringList &arguments)
{
    const QString name = commandName(arguments);
    const std::optional<CommandSpec> spec = name.isEmpty() ? CommandSpecs::window() : specOf(name);
    if (!spec) {
        QStringList names;
        for (const CommandSpec &command : CommandSpecs::commands())
            names.append(command.name);
        //: %1 is a list of command names
        return wrong(tr("There is no such command; there are: %1. See: thumpline --help").arg(names.join(u", "_s)));
    }
    const OptionParser parser(*spec);
    THUMPLINE_TAKE(given, parser.parse(name.isEmpty() ? arguments : arguments.mid(1)));
    if (given.has(u"help"))
        return Command {PrintText {name.isEmpty() ? CommandSpecs::overview() : parser.help()}};
    if (name == u"watch")
        return watch(given);
    if (name == u"probe")
        return probe(given);
    if (name == u"decode")
        return decode(given);
    return window(given);
}

Result<Command, UsageError> CommandLine::window(const GivenArguments &given)
{
    if (given.has(u"help-all"))
        return Command {PrintText {CommandSpecs::everything()}};
    if (given.has(u"version"))
        return Command {PrintText {u"thumpline %1\n"_s.arg(QCoreApplication::applicationVersion())}};
    WindowOptions options;
    options.demo = given.has(u"demo");
    THUMPLINE_TAKE(rate, SharedValues::rate(given));
    THUMPLINE_TAKE(runFor, SharedValues::duration(given));
    if (rate && !options.demo)
        return wrong(tr("--rate sets the pace of the demo instance: say --demo too."));
    options.demoRate = rate;
    options.runFor = runFor;
    options.statsFile = given.value(u"stats");
    return Command {options};
}

Result<Command, UsageError> CommandLine::watch(const GivenArguments &given)
{
    WatchOptions options;
    THUMPLINE_TAKE(server, SharedValues::server(given));
    THUMPLINE_TAKE(targets, SharedValues::targets(given));
    THUMPLINE_TAKE(runFor, SharedValues::duration(given));
    THUMPLINE_TAKE(tokenFile, SharedValues::readableFile(given, u"token-file"));
    if (targets.empty())
        return wrong(tr("Which stream? Say --stream NAME, for example --stream public"));
    options.server = server;
    options.targets = targets;
    options.runFor = runFor;
    options.tokenFile = tokenFile;
    if (given.has(u"transport")) {
        const auto transport = transportChoiceFromKey(given.value(u"transport").toUtf8());
        if (!transport)
            return wrong(tr("--transport is one of: automatic, sse, websocket."));
        options.transport = *transport;
    }
    if (given.has(u"websocket-style")) {
        const QString style = given.value(u"websocket-style");
        if (style != u"multiplexed" && style != u"seed")
            return wrong(tr("--websocket-style is one of: multiplexed, seed."));
        options.webSocketStyle = style == u"seed" ? WebSocketStyle::Seed : WebSocketStyle::Multiplexed;
    }
    options.json = given.has(u"json");
    options.typed = given.has(u"typed");
    options.stats = given.has(u"stats");
    options.fillGaps = !given.has(u"no-gap-fill");
    if (options.typed && !options.json)
        return wrong(tr("--typed adds to the JSON lines: say --json too."));
    return Command {options};
}

Result<Command, UsageError> CommandLine::probe(const GivenArguments &given)
{
    ProbeOptions options;
    THUMPLINE_TAKE(server, SharedValues::server(given));
    THUMPLINE_TAKE(targets, SharedValues::targets(given));
    THUMPLINE_TAKE(limit, SharedValues::duration(given));
    THUMPLINE_TAKE(tokenFile, SharedValues::readableFile(given, u"token-file"));
    if (targets.size() > 1)
        return wrong(tr("A probe opens one stream: say --stream once."));
    options.server = server;
    if (!targets.empty())
        options.target = targets.front();
    options.limit = limit.value_or(options.limit);
    options.tokenFile = tokenFile;
    options.json = given.has(u"json");
    return Command {options};
}

Result<Command, UsageError> CommandLine::decode(const GivenArguments &given)
{
    DecodeOptions options;
    if (!given.file.isEmpty())
        options.file = given.file;
    if (given.has(u"as")) {
        const QString kind = given.value(u"as");
        if (kind != u"sse" && kind != u"websocket")
            return wrong(tr("--as is one of: sse, websocket."));
        options.as = kind == u"sse" ? TransportKind::Sse : TransportKind::WebSocket;
    }
    options.raw = given.has(u"raw");
    options.typed = given.has(u"typed");
    if (options.raw && options.typed)
        return wrong(tr("--raw shows what was not decoded, --typed what was: say one of them."));
    if (given.has(u"chunk")) {
        bool isNumber = false;
        options.chunkBytes = given.value(u"chunk").toLongLong(&isNumber);
        if (!isNumber || options.chunkBytes < 1)
            return wrong(tr("--chunk wants a number of bytes, from 1 on."));
    }
    return Command {options};
}

} // namespace thumpline
