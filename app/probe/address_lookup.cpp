#include "probe/address_lookup.h"

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 6s;

} // namespace

AddressLookup::AddressLookup(Clock &clock, QObject *parent)
    : ProbeTask(parent)
    , m_alarm(clock.makeAlarm())
{
    connect(m_alarm.get(), &Alarm::due, this, &AddressLookup::giveUp);
    m_alarm->setDue(clock.now() + patience);
}

AddressLookup::~AddressLookup()
{
    if (m_systemLookup)
        QHostInfo::abortHostLookup(*m_systemLookup);
}

void AddressLookup::start(const QString &host)
{
    m_facts.host = host;
    if (const QHostAddress literal(host); !literal.isNull()) {
        m_facts.isLiteral = true;
        m_facts.addresses = {literal};
        tell();
        return;
    }
    m_open = 1;
    // Names without a dot are this network's own: DNS would be asked in vain, and perhaps in public.
    if (host.contains(u'.')) {
        ask(m_a, QDnsLookup::A);
        ask(m_aaaa, QDnsLookup::AAAA);
    }
    m_systemLookup = QHostInfo::lookupHost(host, this, &AddressLookup::handleSystem);
}

void AddressLookup::ask(QDnsLookup &lookup, QDnsLookup::Type type)
{
    ++m_open;
    lookup.setName(m_facts.host);
    lookup.setType(type);
    connect(&lookup, &QDnsLookup::finished, this, [this, &lookup] { handleDns(lookup); });
    lookup.lookup();
}

void AddressLookup::handleSystem(const QHostInfo &info)
{
    m_systemLookup.reset();
    if (info.error() != QHostInfo::NoError)
        m_systemError = info.errorString();
    // What the system says comes first: that is the order in which connections are tried.
    const QList<QHostAddress> others = std::exchange(m_facts.addresses, {});
    for (const QHostAddress &address : info.addresses())
        add(address);
    for (const QHostAddress &address : others)
        add(address);
    --m_open;
    finishIfComplete();
}

/// Its failure says little: a name may stand in the hosts file alone.
void AddressLookup::handleDns(const QDnsLookup &lookup)
{
    for (const QDnsHostAddressRecord &record : lookup.hostAddressRecords())
        add(record.value());
    --m_open;
    finishIfComplete();
}

void AddressLookup::add(const QHostAddress &address)
{
    if (!m_facts.addresses.contains(address))
        m_facts.addresses.append(address);
}

void AddressLookup::finishIfComplete()
{
    if (m_open == 0)
        tell();
}

void AddressLookup::giveUp()
{
    if (isFinished())
        return;
    if (m_facts.addresses.isEmpty())
        m_facts.failure = CloseReason {
            .phase = ClosePhase::Dns, .ending = CloseEnding::Timeout, .detail = u"the name was not resolved in time"_s};
    tell();
}

void AddressLookup::tell()
{
    m_alarm->cancel();
    if (m_facts.addresses.isEmpty() && !m_facts.failure)
        m_facts.failure
            = CloseReason {.phase = ClosePhase::Dns, .ending = CloseEnding::Unresolved, .detail = m_systemError};
    finish(m_facts);
}

} // namespace thumpline
