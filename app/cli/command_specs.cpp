#include "cli/command_specs.h"

#include <algorithm>
#include <iterator>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

std::vector<OptionSpec> joined(std::vector<OptionSpec> first, std::vector<OptionSpec> second)
{
    std::ranges::move(second, std::back_inserter(first));
    return first;
}

} // namespace

std::vector<OptionSpec> CommandSpecs::withCommon(std::vector<OptionSpec> options)
{
    options.push_back({u"lang"_s, u"LANGUAGE"_s, tr("Speak this language instead of the system's: en, de, ja."), {}});
    options.push_back({u"help"_s, {}, tr("Show this help."), u"h"_s});
    return options;
}

std::vector<OptionSpec> CommandSpecs::streamOptions()
{
    return {OptionSpec {u"server"_s, u"URL"_s, tr("The instance: example.org, or a URL."), {}},
            OptionSpec {u"stream"_s,
                        u"NAME"_s,
                        tr("What to watch: user, user:notification, public, public:local, public:remote, the public "
                           "ones also with :media, public:allow_local_only, hashtag, hashtag:local, list, direct. "
                           "May be repeated."),
                        {}},
            OptionSpec {u"tag"_s, u"TAG"_s, tr("The tag of the --stream hashtag before it."), {}},
            OptionSpec {u"list"_s, u"ID"_s, tr("The id of the list of the --stream list before it."), {}},
            OptionSpec {u"transport"_s,
                        u"KIND"_s,
                        tr("sse, websocket, or automatic: server-sent events where the server has them."),
                        {}},
            OptionSpec {u"websocket-style"_s,
                        u"STYLE"_s,
                        tr("multiplexed: all streams over one connection; seed: one connection a stream, which "
                           "servers of every age understand. Without it the server's version decides."),
                        {}},
            OptionSpec {u"token-file"_s,
                        u"FILE"_s,
                        tr("Read the access token from the first line of FILE. Without it: the environment's "
                           "THUMPLINE_TOKEN, then the system's keyring."),
                        {}}};
}

CommandSpec CommandSpecs::window()
{
    return {
        .name = {},
        .arguments = u"[--demo | --server URL --stream NAME] [OPTION…]"_s,
        .purpose = tr("Opens the window: live timelines of Mastodon instances, the state of each connection, and the "
                      "health of the streaming service. Without --demo and --server it has the streams of the last "
                      "time; with one of them only what is named here, and what you have stays as it is."),
        .options = withCommon(joined(
            joined({OptionSpec {u"demo"_s, {}, tr("Start on the demo instance inside the program."), {}},
                    OptionSpec {u"rate"_s, u"N"_s, tr("Events a second of the demo instance, 0.1 to 10000."), {}},
                    OptionSpec {u"era"_s,
                                u"ERA"_s,
                                tr("2020: the demo instance speaks as servers of that time did; current: as today's."),
                                {}}},
                   streamOptions()),
            {OptionSpec {u"for"_s, u"TIME"_s, tr("Close after this time: 500ms, 30s, 5m, 2h."), {}},
             OptionSpec {u"stats"_s, u"FILE"_s, tr("At the end, write the figures of the run into FILE, as JSON."), {}},
             OptionSpec {u"help-all"_s, {}, tr("Show the help of all commands."), {}},
             OptionSpec {u"version"_s, {}, tr("Show the version."), u"v"_s}})),
        .takesFile = false,
        .notes = tr("Examples:\n"
                    "  thumpline --demo --rate 20\n"
                    "  thumpline --server mastodon.example --stream public --stream user --token-file ~/.token"),
    };
}

CommandSpec CommandSpecs::watch()
{
    return {
        .name = u"watch"_s,
        .arguments = u"--server URL --stream NAME [OPTION…]"_s,
        .purpose = tr("Watches streams and prints what arrives, how it arrives, and when and why it stops: as readable "
                      "lines, or as one JSON object a line."),
        .options = withCommon(joined(
            streamOptions(),
            {OptionSpec {u"for"_s, u"TIME"_s, tr("Stop after this time: 500ms, 30s, 5m, 2h."), {}},
             OptionSpec {u"json"_s, {}, tr("Print one JSON object a line; the lines are a contract."), {}},
             OptionSpec {u"typed"_s, {}, tr("With --json: add to each event what was understood of it."), {}},
             OptionSpec {
                 u"no-gap-fill"_s, {}, tr("Do not fetch over REST what a stream missed while it was down."), {}},
             OptionSpec {u"no-recheck"_s,
                         {},
                         tr("After a gap, do not look again at the last 200 statuses for edits and deletions that "
                            "were missed."),
                         {}},
             OptionSpec {u"no-quiet-look"_s,
                         {},
                         tr("Do not ask over REST, once a minute, whether a stream that brings nothing should."),
                         {}},
             OptionSpec {u"stats"_s, {}, tr("At the end, print a summary on standard error."), {}}})),
        .takesFile = false,
        .notes = tr("Examples:\n"
                    "  thumpline watch --server mastodon.example --stream public --token-file ~/.token\n"
                    "  thumpline watch --server mastodon.example --stream hashtag --tag cats --json | jq .event"),
    };
}

CommandSpec CommandSpecs::audit()
{
    return {
        .name = u"audit"_s,
        .arguments = u"--server URL --stream NAME [--against URL] [OPTION…]"_s,
        .purpose = tr("Compares what two connections to the same stream deliver: by server-sent events and by "
                      "WebSocket, or of two instances or addresses. Which was first and by how much, what is missing, "
                      "came twice, or in another order. Exit code: 0 both delivered the same, 1 something is missing "
                      "or came twice, 2 a side never came up or failed for good, 3 the command line is wrong."),
        .options = withCommon(
            {OptionSpec {u"server"_s, u"URL"_s, tr("The instance: example.org, or a URL."), {}},
             OptionSpec {u"against"_s,
                         u"URL"_s,
                         tr("Another instance, or another address of the same one, to compare with. Without it the "
                            "instance is compared with itself, over two transports."),
                         {}},
             OptionSpec {u"stream"_s, u"NAME"_s, tr("The stream to open, as watch names them."), {}},
             OptionSpec {u"tag"_s, u"TAG"_s, tr("The tag, with --stream hashtag."), {}},
             OptionSpec {u"list"_s, u"ID"_s, tr("The id of the list, with --stream list."), {}},
             OptionSpec {u"transports"_s,
                         u"A,B"_s,
                         tr("The transports of both sides: sse, websocket or automatic. sse,websocket if nothing is "
                            "said; automatic with --against."),
                         {}},
             OptionSpec {u"token-file"_s,
                         u"FILE"_s,
                         tr("Read the access token from the first line of FILE. Say it twice with --against: the "
                            "second one is for that address, which never gets the first one's. Without it: for "
                            "--server the environment's THUMPLINE_TOKEN, for both the system's keyring."),
                         {}},
             OptionSpec {u"for"_s, u"TIME"_s, tr("Compare what comes in this time; 60s if nothing is said."), {}},
             OptionSpec {u"grace"_s,
                         u"TIME"_s,
                         tr("An event is missing if it has not come so long after the other side had it; 30s if "
                            "nothing is said. The end waits for it."),
                         {}},
             OptionSpec {u"json"_s, {}, tr("Print one JSON object a line for each finding, and one at the end."), {}}}),
        .takesFile = false,
        .notes = tr("Examples:\n"
                    "  thumpline audit --server mastodon.example --stream public --token-file ~/.token\n"
                    "  thumpline audit --server a.example --against b.example --stream hashtag --tag cats \\\n"
                    "      --token-file ~/.token-a --token-file ~/.token-b --json"),
    };
}

CommandSpec CommandSpecs::probe()
{
    return {
        .name = u"probe"_s,
        .arguments = u"--server URL [OPTION…]"_s,
        .purpose = tr("Looks at an instance step by step: what it says of itself, its addresses by IPv4 and IPv6, "
                      "redirects, the health of the streaming service, its certificate, what the token allows, the "
                      "streams by server-sent events and by WebSocket, the first heartbeat. Ends with what was found, "
                      "the likely cause, and what to do. "
                      "Exit code: 0 all is well, 1 degraded, 2 down, 3 the command line is wrong."),
        .options
        = withCommon({OptionSpec {u"server"_s, u"URL"_s, tr("The instance: example.org, or a URL."), {}},
                      OptionSpec {u"stream"_s, u"NAME"_s, tr("The stream to open; public if nothing is said."), {}},
                      OptionSpec {u"tag"_s, u"TAG"_s, tr("The tag, with --stream hashtag."), {}},
                      OptionSpec {u"list"_s, u"ID"_s, tr("The id of the list, with --stream list."), {}},
                      OptionSpec {u"token-file"_s,
                                  u"FILE"_s,
                                  tr("Read the access token from the first line of FILE. Without it: the environment's "
                                     "THUMPLINE_TOKEN, then the system's keyring."),
                                  {}},
                      OptionSpec {u"for"_s,
                                  u"TIME"_s,
                                  tr("Wait at most this long for the first heartbeat; 40s if nothing is said."),
                                  {}},
                      OptionSpec {u"quick"_s, {}, tr("Do not wait for a heartbeat: it may take 15 seconds."), {}},
                      OptionSpec {u"json"_s, {}, tr("Print one JSON object a line for each step and finding."), {}}}),
        .takesFile = false,
        .notes = tr("Example:\n"
                    "  thumpline probe --server mastodon.example --token-file ~/.token"),
    };
}

CommandSpec CommandSpecs::decode()
{
    return {
        .name = u"decode"_s,
        .arguments = u"[FILE|-] [OPTION…]"_s,
        .purpose = tr("Turns a recorded stream (FILE, or standard input) into JSON lines: events and heartbeats as "
                      "watch --json prints them. Exit code: 0, or 1 if something was malformed."),
        .options = withCommon(
            {OptionSpec {u"as"_s,
                         u"KIND"_s,
                         tr("sse: the bytes of an event stream; websocket: one frame's text a line, or a .wsl "
                            "recording. Without it the file's name decides."),
                         {}},
             OptionSpec {u"raw"_s, {}, tr("Print what the event stream holds, before anything is decoded."), {}},
             OptionSpec {u"typed"_s, {}, tr("Add to each event what was understood of it."), {}},
             OptionSpec {u"chunk"_s, u"N"_s, tr("Feed the parser N bytes at a time; the result is the same."), {}}}),
        .takesFile = true,
        .notes = tr("Example:\n"
                    "  curl -sN https://mastodon.example/api/v1/streaming/public | thumpline decode -"),
    };
}

CommandSpec CommandSpecs::explain()
{
    return {
        .name = u"explain"_s,
        .arguments = u"[FILE|-] [OPTION…]"_s,
        .purpose
        = tr("Reads what watch --json has printed (FILE, or standard input) and says why each stream ended, and "
             "what the times without news, held back or late meant: one JSON object a line, in the order of the "
             "drops. Exit code: 0, or 1 if a line could not be read."),
        .options = withCommon({OptionSpec {u"text"_s, {}, tr("Print paragraphs for people instead."), {}}}),
        .takesFile = true,
        .notes = tr("Examples:\n"
                    "  thumpline explain --text yesterday.jsonl\n"
                    "  thumpline watch --server mastodon.example --stream public --json --for 1h | thumpline explain"),
    };
}

CommandSpec CommandSpecs::report()
{
    return {
        .name = u"report"_s,
        .arguments = u"[FILE|-] [OPTION…]"_s,
        .purpose = tr("Reads what watch --json has printed (FILE, or standard input) and makes a report of it for an "
                      "issue tracker or an admin: drops with their causes and the evidence, figures, certificate, a "
                      "picture. It holds no post and no token. Exit code: 0, or 1 if a line could not be read or "
                      "there was no stream in it, 3 if nothing could be read or written."),
        .options = withCommon(
            {OptionSpec {u"format"_s,
                         u"FORMAT"_s,
                         tr("html: one file that needs nothing else; markdown: to be pasted; json: for programs. "
                            "Without it the name of the output decides, else html."),
                         {}},
             OptionSpec {u"from"_s,
                         u"T"_s,
                         tr("Begin there: a moment (2026-11-24T10:30:00Z), or so long before the end (2h)."),
                         {}},
             OptionSpec {u"to"_s, u"T"_s, tr("End there, said in the same way."), {}},
             OptionSpec {u"output"_s, u"FILE"_s, tr("Write into FILE instead of the standard output."), u"o"_s}}),
        .takesFile = true,
        .notes = tr("Examples:\n"
                    "  thumpline report yesterday.jsonl --output yesterday.html\n"
                    "  thumpline report yesterday.jsonl --from 2h --format markdown"),
    };
}

CommandSpec CommandSpecs::demoServer()
{
    return {
        .name = u"demo-server"_s,
        .arguments = u"[OPTION…]"_s,
        .purpose = tr("Runs the demo instance alone: a Mastodon streaming server on this machine, with invented "
                      "content, that misbehaves on command. Prints its address and its tokens."),
        .options = withCommon(
            {OptionSpec {u"port"_s, u"PORT"_s, tr("The port to listen on; 0, or nothing said: any free one."), {}},
             OptionSpec {u"rate"_s, u"N"_s, tr("Events a second, 0.1 to 10000."), {}},
             OptionSpec {u"seed"_s, u"N"_s, tr("The same number tells the same stories in the same order."), {}},
             OptionSpec {u"era"_s, u"ERA"_s, tr("2020: speak as servers of that time did; current: as today's."), {}},
             OptionSpec {u"fault"_s,
                         u"NAME@T"_s,
                         tr("Misbehave in this way, T after the start (10s). May be repeated. --list-faults names "
                            "them all."),
                         {}},
             OptionSpec {u"list-faults"_s, {}, tr("Name all faults and what they do."), {}},
             OptionSpec {u"scenario"_s,
                         u"NAME"_s,
                         tr("Play this story of how streams break in the wild. --list-scenarios names them all."),
                         {}},
             OptionSpec {u"speed"_s,
                         u"X"_s,
                         tr("Play the story so many times faster, heartbeats included: 0.1 to 60. Times that the "
                            "client knows of itself stay as they are."),
                         {}},
             OptionSpec {u"list-scenarios"_s,
                         {},
                         tr("Name all stories, what happens in them, and the rule that has to be found."),
                         {}},
             OptionSpec {u"for"_s, u"TIME"_s, tr("Stop after this time: 500ms, 30s, 5m, 2h."), {}}}),
        .takesFile = false,
        .notes = tr("Example:\n"
                    "  thumpline demo-server --port 4001 --rate 5 --fault cut@10s"),
    };
}

std::vector<CommandSpec> CommandSpecs::commands()
{
    return {watch(), audit(), probe(), decode(), explain(), report(), demoServer()};
}

QString CommandSpecs::overview()
{
    QString text
        = OptionParser(window()).help() + u'\n' + tr("Commands (thumpline COMMAND --help tells more):") + u'\n';
    const std::vector<CommandSpec> all = commands();
    for (const CommandSpec &command : all)
        text += u"  "_s + command.name.leftJustified(14) + command.arguments + u'\n';
    text += u'\n'
        + tr("Exit codes: 0 fine, 1 degraded service or bad data, 2 the service is down or a stream failed for "
             "good, 3 the command line is wrong.")
        + u'\n';
    return text;
}

QString CommandSpecs::everything()
{
    QString text = overview();
    const std::vector<CommandSpec> all = commands();
    for (const CommandSpec &command : all)
        text += u'\n' + OptionParser(command).help();
    return text;
}

} // namespace thumpline
