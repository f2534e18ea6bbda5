#include "diagnosis/drop_rules.h"

namespace thumpline {

namespace {

bool isBefore(const DropCase &c, ClosePhase phase)
{
    return c.drop.end.phase < phase;
}

bool tlsProblem(const DropCase &c, TlsProblem problem)
{
    return c.endedBy(CloseEnding::Tls) && c.drop.end.tlsProblem == problem;
}

bool throughProxy(const DropCase &c)
{
    return !c.drop.end.proxy.isEmpty();
}

/// Where no other server can be reached either, this one may be well.
Confidence ifReached(const DropCase &c)
{
    return c.around.nobodyReached() ? Confidence::Possible : Confidence::Likely;
}

Fit localProxy(const DropCase &c)
{
    const bool failed = c.endedBy(CloseEnding::Refused) || c.endedBy(CloseEnding::Unresolved)
        || c.endedBy(CloseEnding::Timeout) || c.endedBy(CloseEnding::Cut) || c.endedBy(CloseEnding::Protocol);
    return when(throughProxy(c) && failed && !c.drop.wasOpen(), Confidence::Certain);
}

Fit unresolved(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Unresolved), ifReached(c));
}

Fit refused(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Refused), Confidence::Certain);
}

Fit noAnswer(const DropCase &c)
{
    const bool timeout = c.endedBy(CloseEnding::Timeout) && isBefore(c, ClosePhase::Tls);
    return when(timeout || c.endedBy(CloseEnding::Unreachable), ifReached(c));
}

Fit tlsSilent(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Timeout) && c.drop.end.phase == ClosePhase::Tls, Confidence::Possible);
}

Fit expired(const DropCase &c)
{
    return when(tlsProblem(c, TlsProblem::Expired), Confidence::Certain);
}

Fit otherName(const DropCase &c)
{
    return when(tlsProblem(c, TlsProblem::Name), Confidence::Certain);
}

Fit unknownIssuer(const DropCase &c)
{
    return when(tlsProblem(c, TlsProblem::Issuer), Confidence::Certain);
}

Fit noCommonTls(const DropCase &c)
{
    return when(tlsProblem(c, TlsProblem::Protocol), Confidence::Certain);
}

Fit otherTls(const DropCase &c)
{
    const bool inHandshake = c.drop.end.phase == ClosePhase::Tls
        && (c.endedBy(CloseEnding::Protocol) || c.endedBy(CloseEnding::Cut) || c.endedBy(CloseEnding::Reset));
    return when((c.endedBy(CloseEnding::Tls) && !c.drop.end.tlsProblem) || inHandshake, Confidence::Possible);
}

Fit plainAnswer(const DropCase &c)
{
    return when(tlsProblem(c, TlsProblem::Plain), Confidence::Certain);
}

Fit noHttp(const DropCase &c)
{
    return when(c.endedBy(CloseEnding::Protocol) && !c.drop.wasOpen() && c.drop.end.phase != ClosePhase::Tls,
                Confidence::Likely);
}

} // namespace

DropRules::Table DropRules::ofConnecting()
{
    static constexpr const char *tellAdmin
        = QT_TR_NOOP("Nothing is sent to this server. Look at the certificate in the details, and tell the "
                     "server’s administrator.");
    static constexpr const char *checkPort = QT_TR_NOOP("Check the address: http or https, and the port.");

    static constexpr std::array rules {
        DropRule {.cause = "local_proxy",
                  .fits = localProxy,
                  .text = QT_TR_NOOP("The proxy that this machine uses for the network does not do its part."),
                  .advice = QT_TR_NOOP("Check the proxy in the system’s settings.")},
        DropRule {.rule = {1},
                  .cause = "name_unresolved",
                  .fits = unresolved,
                  .text = QT_TR_NOOP("A typing error in the name, or no working name service on this network."),
                  .advice = QT_TR_NOOP("Check the name, and whether other sites can be reached."),
                  .adminAdvice = QT_TR_NOOP("Check that the domain’s DNS records are there and have not expired."),
                  .tellApart
                  = QT_TR_NOOP("If other hosts can be reached, it is the name or its DNS; if none can, the network.")},
        DropRule {.rule = {2},
                  .cause = "connection_refused",
                  .fits = refused,
                  .text = QT_TR_NOOP("Nothing listens there: the service is down, or the port is wrong."),
                  .advice = QT_TR_NOOP("Nothing to do: it will be tried again. If the stream is new, check the port."),
                  .adminAdvice = QT_TR_NOOP("Is the service up, and does it listen on this port?")},
        DropRule {.rule = {3},
                  .cause = "no_answer",
                  .fits = noAnswer,
                  .text = QT_TR_NOOP("A firewall on the way, or the server’s machine is down."),
                  .advice = QT_TR_NOOP("Check the network connection, and whether other sites can be reached."),
                  .adminAdvice = QT_TR_NOOP("Is the machine up, and does its firewall let the port through?")},
        DropRule {.rule = {3},
                  .cause = "no_answer",
                  .fits = tlsSilent,
                  .text = QT_TR_NOOP("The machine answers, but not the program behind the port, or a firewall holds "
                                     "back what follows the first packet."),
                  .adminAdvice = QT_TR_NOOP("Look at the load and the log of the proxy that ends TLS.")},
        DropRule {.rule = {4},
                  .cause = "certificate_expired",
                  .fits = expired,
                  .text = QT_TR_NOOP("It has expired, or the clock of this machine is wrong."),
                  .advice = tellAdmin,
                  .adminAdvice = QT_TR_NOOP("Renew the certificate, and have the proxy load it.")},
        DropRule {.rule = {4},
                  .cause = "certificate_name",
                  .fits = otherName,
                  .text
                  = QT_TR_NOOP("A wrong address, a mistake in the server’s setup, or a sign-in page of the network."),
                  .advice = tellAdmin,
                  .adminAdvice = QT_TR_NOOP("The certificate has to hold the name of the streaming host.")},
        DropRule {.rule = {4},
                  .cause = "certificate_issuer",
                  .fits = unknownIssuer,
                  .text
                  = QT_TR_NOOP("A certificate made by the server itself, or somebody who reads along on this network."),
                  .advice = tellAdmin,
                  .adminAdvice = QT_TR_NOOP("Send the whole chain, from an issuer that clients trust.")},
        DropRule {.rule = {4},
                  .cause = "tls_protocol",
                  .fits = noCommonTls,
                  .text = QT_TR_NOOP("Server and program have no version or cipher of TLS in common."),
                  .advice = QT_TR_NOOP("Check the address of the server."),
                  .adminAdvice = QT_TR_NOOP("Offer TLS 1.2 or later.")},
        DropRule {.rule = {4},
                  .cause = "tls_failed",
                  .fits = otherTls,
                  .text = QT_TR_NOOP("The TLS handshake was broken off: a mistake in the server’s setup, or something "
                                     "on the way that does not let TLS through."),
                  .advice = QT_TR_NOOP("Check the address of the server.")},
        DropRule {.rule = {5},
                  .cause = "wrong_scheme",
                  .fits = plainAnswer,
                  .text = QT_TR_NOOP("Plain HTTP is spoken where TLS was expected."),
                  .advice = checkPort},
        DropRule {.rule = {5},
                  .cause = "wrong_scheme",
                  .fits = noHttp,
                  .text
                  = QT_TR_NOOP("What answers there is no web server, or it speaks TLS where plain HTTP was expected."),
                  .advice = checkPort},
    };
    return rules;
}

} // namespace thumpline
