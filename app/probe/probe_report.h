#pragma once

#include "account/instance_lookup.h"
#include "protocol/stream_target.h"
#include "transport/clock.h"
#include "transport/health_sample.h"
#include "transport/secret.h"
#include "transport/transport.h"

#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QUrl>

#include <array>
#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace thumpline {

/// The steps of a probe, in their order. Keys: instance dns ipv4 ipv6 redirects health certificate token sse upgrade
/// websocket heartbeat.
enum class ProbeStepId {
    Instance, ///< what the web host says of itself, and where its streams are
    Dns, ///< the addresses of the streaming host
    Ipv4, ///< TCP and TLS to the first address of this family
    Ipv6,
    Redirects, ///< where the streaming address leads to, without a token
    Health,
    Certificate,
    Token, ///< what it may do, as far as the server says
    Sse,
    Upgrade, ///< the WebSocket handshake alone, with its headers
    WebSocket,
    Heartbeat, ///< the first one on the event stream
};
inline constexpr std::array probeSteps {
    ProbeStepId::Instance,  ProbeStepId::Dns,     ProbeStepId::Ipv4,        ProbeStepId::Ipv6,
    ProbeStepId::Redirects, ProbeStepId::Health,  ProbeStepId::Certificate, ProbeStepId::Token,
    ProbeStepId::Sse,       ProbeStepId::Upgrade, ProbeStepId::WebSocket,   ProbeStepId::Heartbeat,
};
[[nodiscard]] QByteArray toKey(ProbeStepId step);

/// Keys: pending running done skipped.
enum class StepState {
    Pending,
    Running,
    Done,
    Skipped,
};
[[nodiscard]] QByteArray toKey(StepState state);

/// Why a step was not taken. Keys: not-asked no-token not-offered proxy plain-http no-address no-route unreachable
/// not-open cancelled.
enum class SkipReason {
    NotAsked, ///< the wait for a heartbeat, when in a hurry
    NoToken,
    NotOffered, ///< this software has no such thing
    Proxy, ///< this machine goes through a proxy, which looks names up and connects
    PlainHttp, ///< no certificate without TLS
    NoAddress, ///< the name has none of this family
    NoRoute, ///< this machine has no address of this family but its own
    Unreachable, ///< no connection is possible at all, so there is nothing to ask
    NotOpen, ///< the stream to listen to is not open
    Cancelled,
};
[[nodiscard]] QByteArray toKey(SkipReason reason);

struct InstanceFacts
{
    InstanceInfo info {};
    QString problem {}; ///< why nothing is known of it; empty where it answered
    friend bool operator==(const InstanceFacts &, const InstanceFacts &) = default;
};

struct AddressFacts
{
    QString host {}; ///< of the streams
    bool isLiteral = false; ///< an address was given, no name
    QList<QHostAddress> addresses {}; ///< both families, the system's order first
    std::optional<CloseReason> failure {}; ///< no address at all

    [[nodiscard]] QList<QHostAddress> of(QAbstractSocket::NetworkLayerProtocol family) const;
    friend bool operator==(const AddressFacts &, const AddressFacts &) = default;
};

/// One connection to one address.
struct FamilyFacts
{
    QHostAddress address {};
    quint16 port = 0;
    std::optional<std::chrono::milliseconds> tcp {}; ///< since the step began
    std::optional<std::chrono::milliseconds> tls {}; ///< the same; nothing for plain HTTP
    QString tlsProtocol {};
    std::optional<CertificateSummary> certificate {};
    std::optional<CloseReason> failure {};
    friend bool operator==(const FamilyFacts &, const FamilyFacts &) = default;
};

struct RedirectHop
{
    QString url {}; ///< without query
    std::optional<int> status {}; ///< nothing: no answer
    std::chrono::milliseconds took {0};
    friend bool operator==(const RedirectHop &, const RedirectHop &) = default;
};

struct RedirectFacts
{
    static constexpr int maxHops = 5;

    std::vector<RedirectHop> hops {}; ///< the first one is the web host's streaming address
    bool endless = false; ///< more than maxHops
    bool toPlain = false; ///< https → http, where it was not followed
    bool leavesOrigin = false; ///< ends at another origin than the one that streams are asked from
    HeaderList headers {}; ///< of the last answer
    std::optional<CloseReason> failure {}; ///< the last hop did not answer
    friend bool operator==(const RedirectFacts &, const RedirectFacts &) = default;
};

struct CertificateFacts
{
    std::optional<CertificateSummary> certificate {};
    QString tlsProtocol {};
    std::optional<CloseReason> failure {}; ///< why it is not accepted
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

struct TokenFacts
{
    std::optional<QStringList> scopes {}; ///< nothing: the server does not say
    std::optional<bool> isUser {}; ///< it belongs to an account; nothing: the server does not say
    std::optional<CloseReason> failure {}; ///< it is not accepted, or nobody could be asked
    friend bool operator==(const TokenFacts &, const TokenFacts &) = default;
};

/// What was seen of one real stream.
struct StreamFacts
{
    TransportKind transport = TransportKind::Sse;
    std::vector<PhaseReached> phases {}; ///< since the step began; the greeting is no first heartbeat
    std::optional<Stamp> opened {};
    std::optional<std::chrono::milliseconds> openAfter {}; ///< since the step began
    bool greeted = false; ///< the comment `:)`
    std::optional<std::chrono::milliseconds> firstByte {}; ///< SSE: since the headers
    std::optional<std::chrono::milliseconds> firstHeartbeat {}; ///< since it was open
    std::optional<std::chrono::milliseconds> firstSign {}; ///< of life, heartbeat or event, since it was open
    std::optional<std::chrono::milliseconds> roundTrip {}; ///< WebSocket: of the first ping
    qint64 events = 0;
    qint64 malformed = 0;
    qint64 heartbeats = 0;
    qint64 bytes = 0;
    HeaderList headers {}; ///< of the answer that opened it
    std::optional<CloseReason> end {}; ///< not by us
    std::optional<std::chrono::milliseconds> watched {}; ///< how long it was open, when the probe let it go
    friend bool operator==(const StreamFacts &, const StreamFacts &) = default;
};

struct UpgradeFacts
{
    std::optional<int> status {};
    std::optional<bool> accepted {}; ///< whether Sec-WebSocket-Accept fits our key; nothing without a 101
    std::chrono::milliseconds took {0}; ///< until the headers
    HeaderList headers {};
    std::optional<CloseReason> failure {}; ///< anything but a 101
    friend bool operator==(const UpgradeFacts &, const UpgradeFacts &) = default;
};

struct HeartbeatFacts
{
    std::optional<std::chrono::milliseconds> after {}; ///< since the stream was open
    std::chrono::milliseconds waited {0}; ///< the same, when the wait ended
    friend bool operator==(const HeartbeatFacts &, const HeartbeatFacts &) = default;
};

using StepFacts = std::variant<std::monostate, InstanceFacts, AddressFacts, FamilyFacts, RedirectFacts, HealthSample,
                               CertificateFacts, TokenFacts, StreamFacts, UpgradeFacts, HeartbeatFacts>;

/// One step: how far it is, and what it showed.
struct ProbeStep
{
    ProbeStepId id = ProbeStepId::Instance;
    StepState state = StepState::Pending;
    std::optional<SkipReason> skipped {};
    std::optional<Stamp> began {};
    std::optional<Stamp> ended {};
    StepFacts facts {};

    [[nodiscard]] std::optional<std::chrono::milliseconds> took() const;
    friend bool operator==(const ProbeStep &, const ProbeStep &) = default;
};

/// What to look at.
struct ProbeRequest
{
    QUrl server {}; ///< base of the web API
    StreamTarget target {};
    Secret token {}; ///< may be empty
    bool waitForHeartbeat = true;
    std::chrono::milliseconds heartbeatPatience {std::chrono::seconds {40}}; ///< since the stream is open
};

/// All that a probe has seen so far: a value without the token.
struct ProbeReport
{
    QUrl server {};
    StreamTarget target {};
    bool hasToken = false;
    Stamp began {};
    std::optional<Stamp> ended {};
    bool cancelled = false;
    std::vector<ProbeStep> steps {}; ///< all, in their order; empty before the start

    [[nodiscard]] const ProbeStep *step(ProbeStepId id) const;
    /// The facts of a step; null where it has none.
    template<typename Facts>
    [[nodiscard]] const Facts *facts(ProbeStepId id) const
    {
        const ProbeStep *found = step(id);
        return found ? std::get_if<Facts>(&found->facts) : nullptr;
    }
    /// What is known of the instance; where nobody answered, only its address.
    [[nodiscard]] InstanceInfo instance() const;
    friend bool operator==(const ProbeReport &, const ProbeReport &) = default;
};

/// The report of a probe that has not begun.
[[nodiscard]] ProbeReport emptyReport(const ProbeRequest &request, const Stamp &began);

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::ProbeStep)
Q_DECLARE_METATYPE(thumpline::ProbeReport)
