#pragma once

#include "account/instance_lookup.h"
#include "demo/demo_options.h"
#include "demo/fault.h"
#include "demo/scenario.h"
#include "protocol/stream_target.h"
#include "protocol/timestamp.h"
#include "report/report_format.h"
#include "session/stream_options.h"
#include "transport/transport.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace thumpline {

/// Streams of one instance, as named on a command line.
struct NamedStreams
{
    QUrl server {};
    std::vector<StreamTarget> targets {}; ///< at least one
    TransportChoice transport = TransportChoice::Automatic;
    std::optional<WebSocketStyle> webSocketStyle {}; ///< overrides what the server's version says
    QString tokenFile {}; ///< empty: see TokenSource

    /// What a session needs to know of one of the targets, once the instance has said what it is.
    [[nodiscard]] StreamOptions optionsFor(const StreamTarget &target, const InstanceInfo &info,
                                           const Secret &token) const;
    friend bool operator==(const NamedStreams &, const NamedStreams &) = default;
};

/// `thumpline` without a command: the window.
struct WindowOptions
{
    bool demo = false; ///< on the demo instance inside the program
    std::optional<double> demoRate {}; ///< events a second of the demo instance
    DemoEra demoEra = DemoEra::Current;
    std::optional<NamedStreams> streams {}; ///< these, in place of the user's own; never with demo
    std::optional<std::chrono::milliseconds> runFor {}; ///< closes by itself
    QString statsFile {}; ///< gets one JSON object at the end; empty: none
    friend bool operator==(const WindowOptions &, const WindowOptions &) = default;
};

/// `thumpline watch`.
struct WatchOptions
{
    NamedStreams streams {};
    std::optional<std::chrono::milliseconds> runFor {};
    bool json = false;
    bool typed = false;
    bool stats = false;
    bool fillGaps = true;
    RestChecks restChecks {};
    friend bool operator==(const WatchOptions &, const WatchOptions &) = default;
};

/// `thumpline audit`: one stream twice, or of two instances or addresses.
struct AuditOptions
{
    struct Side
    {
        QUrl server {};
        TransportChoice transport = TransportChoice::Automatic;
        QString tokenFile {}; ///< empty: see AuditCommand
        friend bool operator==(const Side &, const Side &) = default;
    };
    Side left {};
    Side right {};
    StreamTarget target {};
    bool twoAddresses = false; ///< the sides were named apart: a token of the one is not for the other
    std::chrono::milliseconds runFor {std::chrono::seconds {60}};
    std::chrono::milliseconds grace {std::chrono::seconds {30}};
    bool json = false;
    friend bool operator==(const AuditOptions &, const AuditOptions &) = default;
};

/// `thumpline probe`.
struct ProbeOptions
{
    QUrl server {};
    StreamTarget target {};
    QString tokenFile {};
    std::chrono::milliseconds heartbeatPatience {std::chrono::seconds {40}};
    bool quick = false; ///< no wait for a heartbeat
    bool json = false;
    friend bool operator==(const ProbeOptions &, const ProbeOptions &) = default;
};

/// `thumpline decode`.
struct DecodeOptions
{
    QString file {QChar(u'-')}; ///< `-`: standard input
    std::optional<TransportKind> as {}; ///< nothing: by the file's name, else as SSE
    bool raw = false;
    bool typed = false;
    qsizetype chunkBytes = 0; ///< feeds the parser so many bytes at a time; 0: as they are read
    friend bool operator==(const DecodeOptions &, const DecodeOptions &) = default;
};

/// `thumpline explain`.
struct ExplainOptions
{
    QString file {QChar(u'-')}; ///< `-`: standard input
    bool text = false; ///< for people, instead of JSON lines
    friend bool operator==(const ExplainOptions &, const ExplainOptions &) = default;
};

/// `thumpline report`.
struct ReportOptions
{
    /// A moment, or so long before the end of what is read.
    using Moment = std::variant<Timestamp, std::chrono::milliseconds>;
    QString file {QChar(u'-')}; ///< `-`: standard input
    ReportFormat format = ReportFormat::Html;
    std::optional<Moment> from {};
    std::optional<Moment> to {};
    QString output {}; ///< empty: standard output
    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};

/// `thumpline demo-server`.
struct DemoServerOptions
{
    DemoOptions instance {};
    std::vector<ScheduledFault> faults {};
    std::optional<std::chrono::milliseconds> runFor {};
    std::optional<Scenario> scenario {}; ///< to be played from the start
    double speed = 1; ///< of the scenario, and of the instance's heartbeats
    bool listFaults = false; ///< names them all, and that is all
    bool listScenarios = false; ///< the same of these
};

} // namespace thumpline
