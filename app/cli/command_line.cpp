#include "cli/command_line.h"

#include "cli/command_specs.h"
#include "cli/option_reader.h"
#include "cli/translations.h"

#include <algorithm>
#include <limits>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

std::optional<CommandSpec> specOf(const QString &name)
{
    if (name.isEmpty())
        return CommandSpecs::window();
    std::vector<CommandSpec> commands = CommandSpecs::commands();
    for (CommandSpec &spec : commands) {
        if (spec.name == name)
            return std::move(spec);
    }
    return std::nullopt;
}

/// The options, or what is wrong with them.
template<typename Options>
Result<Command, UsageError> commandOr(const std::optional<UsageError> &error, const Options &options)
{
    if (error)
        return Failure {*error};
    return Command {options};
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
    const std::optional<CommandSpec> spec = specOf(name);
    if (!spec) {
        QStringList names;
        const std::vector<CommandSpec> commands = CommandSpecs::commands();
        for (const CommandSpec &command : commands)
            names.append(command.name);
        //: %1 is a list of command names
        return Failure {
            UsageError {tr("There is no such command; there are: %1. See: thumpline --help").arg(names.join(u", "_s))}};
    }
    const OptionParser parser(*spec);
    const auto given = parser.parse(name.isEmpty() ? arguments : arguments.mid(1));
    if (!given)
        return Failure {given.error()};
    if (given.value().has(u"help"))
        return Command {PrintText {name.isEmpty() ? CommandSpecs::overview() : parser.help()}};
    if (given.value().has(u"lang") && !isLanguage(given.value().value(u"lang")))
        return Failure {UsageError {tr("--lang wants the code of a language, like en, de or ja.")}};
    if (name == u"watch")
        return watch(given.value());
    if (name == u"audit")
        return audit(given.value());
    if (name == u"probe")
        return probe(given.value());
    if (name == u"decode")
        return decode(given.value());
    if (name == u"explain")
        return explain(given.value());
    if (name == u"report")
        return report(given.value());
    if (name == u"demo-server")
        return demoServer(given.value());
    return window(given.value());
}

Result<Command, UsageError> CommandLine::window(const GivenArguments &given)
{
    OptionReader reader(given);
    if (reader.has(u"help-all"))
        return Command {PrintText {CommandSpecs::everything()}};
    if (reader.has(u"version"))
        return Command {PrintText {u"thumpline %1\n"_s.arg(QCoreApplication::applicationVersion())}};
    WindowOptions options {
        .demo = reader.has(u"demo"),
        .demoRate = reader.rate(),
        .demoEra = reader.era(),
        .runFor = reader.duration(),
        .statsFile = reader.text(u"stats"),
    };
    if (options.demoRate && !options.demo)
        reader.complain(tr("--rate sets the pace of the demo instance: say --demo too."));
    if (reader.has(u"era") && !options.demo)
        reader.complain(tr("--era chooses how the demo instance speaks: say --demo too."));
    const auto isOfStreams = [&given](const OptionSpec &option) { return given.has(option.name); };
    if (std::ranges::any_of(CommandSpecs::streamOptions(), isOfStreams)) {
        if (options.demo)
            reader.complain(tr("--demo brings its own streams: say either --demo or --server and --stream."));
        options.streams = reader.streams();
    }
    return commandOr(reader.error(), options);
}

Result<Command, UsageError> CommandLine::watch(const GivenArguments &given)
{
    OptionReader reader(given);
    const WatchOptions options {
        .streams = reader.streams(),
        .runFor = reader.duration(),
        .json = reader.has(u"json"),
        .typed = reader.has(u"typed"),
        .stats = reader.has(u"stats"),
        .fillGaps = !reader.has(u"no-gap-fill"),
        .restChecks = {.recheckStatuses = !reader.has(u"no-recheck"), .lookWhenQuiet = !reader.has(u"no-quiet-look")},
    };
    if (options.typed && !options.json)
        reader.complain(tr("--typed adds to the JSON lines: say --json too."));
    return commandOr(reader.error(), options);
}

Result<Command, UsageError> CommandLine::audit(const GivenArguments &given)
{
    OptionReader reader(given);
    AuditOptions options;
    options.left.server = reader.server();
    options.twoAddresses = reader.has(u"against");
    options.right.server = options.twoAddresses ? reader.address(u"against"_s) : options.left.server;
    const std::vector<StreamTarget> targets = reader.targets();
    if (!reader.has(u"stream"))
        reader.complain(tr("Which stream? Say --stream NAME, for example --stream public"));
    else if (targets.size() > 1)
        reader.complain(tr("An audit compares one stream: say --stream once."));
    else if (!targets.empty())
        options.target = targets.front();
    if (!options.twoAddresses) {
        options.left.transport = TransportChoice::Sse;
        options.right.transport = TransportChoice::WebSocket;
    }
    if (reader.has(u"transports")) {
        const QStringList words = reader.text(u"transports").split(u',');
        const auto first = transportChoiceFromKey(words.front().toLatin1());
        const auto second = transportChoiceFromKey(words.back().toLatin1());
        if (words.size() != 2 || !first || !second)
            reader.complain(tr("--transports wants two of sse, websocket and automatic, like sse,websocket."));
        options.left.transport = first.value_or(options.left.transport);
        options.right.transport = second.value_or(options.right.transport);
    }
    const QStringList tokenFiles = reader.readableFiles(u"token-file"_s);
    if (tokenFiles.size() > (options.twoAddresses ? 2 : 1))
        reader.complain(tr("--token-file is said once for each address."));
    options.left.tokenFile = tokenFiles.value(0);
    options.right.tokenFile = tokenFiles.value(1);
    options.runFor = reader.duration().value_or(options.runFor);
    options.grace = reader.duration(u"grace"_s).value_or(options.grace);
    options.json = reader.has(u"json");
    return commandOr(reader.error(), options);
}

Result<Command, UsageError> CommandLine::probe(const GivenArguments &given)
{
    OptionReader reader(given);
    ProbeOptions options;
    options.server = reader.server();
    const std::vector<StreamTarget> targets = reader.targets();
    if (targets.size() > 1)
        reader.complain(tr("A probe opens one stream: say --stream once."));
    if (!targets.empty())
        options.target = targets.front();
    options.heartbeatPatience = reader.duration().value_or(options.heartbeatPatience);
    options.quick = reader.has(u"quick");
    if (options.quick && reader.has(u"for"))
        reader.complain(tr("--quick does not wait, --for says how long to: say one of them."));
    options.tokenFile = reader.readableFile(u"token-file"_s);
    options.json = reader.has(u"json");
    return commandOr(reader.error(), options);
}

Result<Command, UsageError> CommandLine::decode(const GivenArguments &given)
{
    OptionReader reader(given);
    DecodeOptions options;
    if (!given.file.isEmpty())
        options.file = given.file;
    const QString kind = reader.oneOf(u"as"_s, {u"sse"_s, u"websocket"_s});
    if (!kind.isEmpty())
        options.as = kind == u"sse" ? TransportKind::Sse : TransportKind::WebSocket;
    options.raw = reader.has(u"raw");
    options.typed = reader.has(u"typed");
    options.chunkBytes = reader.number(u"chunk"_s, 1).value_or(0);
    if (options.raw && options.typed)
        reader.complain(tr("--raw shows what was not decoded, --typed what was: say one of them."));
    return commandOr(reader.error(), options);
}

Result<Command, UsageError> CommandLine::explain(const GivenArguments &given)
{
    OptionReader reader(given);
    ExplainOptions options {.text = reader.has(u"text")};
    if (!given.file.isEmpty())
        options.file = given.file;
    return commandOr(reader.error(), options);
}

Result<Command, UsageError> CommandLine::report(const GivenArguments &given)
{
    OptionReader reader(given);
    ReportOptions options {
        .from = reader.moment(u"from"_s), .to = reader.moment(u"to"_s), .output = reader.text(u"output")};
    if (!given.file.isEmpty())
        options.file = given.file;
    const QString format = reader.oneOf(u"format"_s, {u"html"_s, u"markdown"_s, u"json"_s});
    if (!format.isEmpty())
        options.format = reportFormatFromKey(format.toLatin1()).value_or(options.format);
    else if (!options.output.isEmpty())
        options.format = reportFormatOf(options.output).value_or(options.format);
    if (options.from && options.to && options.from->index() == options.to->index()) {
        const bool isBackwards
            = options.from->index() == 0 ? *options.from >= *options.to : *options.from <= *options.to;
        if (isBackwards)
            reader.complain(tr("--from has to be earlier than --to."));
    }
    return commandOr(reader.error(), options);
}

Result<Command, UsageError> CommandLine::demoServer(const GivenArguments &given)
{
    OptionReader reader(given);
    DemoServerOptions options;
    options.instance.port = static_cast<quint16>(reader.number(u"port"_s, 0, 65535).value_or(0));
    options.instance.eventsPerSecond = reader.rate().value_or(options.instance.eventsPerSecond);
    options.instance.seed = static_cast<quint32>(
        reader.number(u"seed"_s, 0, std::numeric_limits<quint32>::max()).value_or(options.instance.seed));
    options.instance.era = reader.era();
    for (const GivenOption &option : given.options) {
        if (option.name != u"fault")
            continue;
        const auto fault = faultFromText(option.value);
        if (fault)
            options.faults.push_back(fault.value());
        else
            reader.complain(tr("--fault: %1 See: thumpline demo-server --list-faults").arg(fault.error()));
    }
    options.scenario = reader.scenario();
    options.speed = reader.speed().value_or(options.speed);
    if (reader.has(u"speed") && !reader.has(u"scenario"))
        reader.complain(tr("--speed goes with --scenario."));
    options.runFor = reader.duration();
    options.listFaults = reader.has(u"list-faults");
    options.listScenarios = reader.has(u"list-scenarios");
    return commandOr(reader.error(), options);
}

} // namespace thumpline
