#pragma once

#include "probe/probe_task.h"

#include <QDnsLookup>
#include <QHostInfo>

#include <memory>
#include <optional>

namespace thumpline {

/// Looks the addresses of a host up, both families.
///
/// The system's own look-up (hosts file, mDNS, all that other connections use) leaves out a family that this machine has
/// no address of (getaddrinfo with AI_ADDRCONFIG, which is what Qt asks for); so DNS is asked for A and AAAA as well.
/// Gives AddressFacts, after six seconds at the latest.
class AddressLookup final : public ProbeTask
{
    Q_OBJECT
public:
    explicit AddressLookup(Clock &clock, QObject *parent = nullptr);
    ~AddressLookup() override;

    void start(const QString &host);

private:
    void ask(QDnsLookup &lookup, QDnsLookup::Type type);
    void handleSystem(const QHostInfo &info);
    void handleDns(const QDnsLookup &lookup);
    void add(const QHostAddress &address);
    void finishIfComplete();
    void giveUp();
    void tell();

    std::unique_ptr<Alarm> m_alarm;
    std::optional<int> m_systemLookup {};
    QDnsLookup m_a {};
    QDnsLookup m_aaaa {};
    int m_open = 0; ///< questions without an answer
    QString m_systemError {};
    AddressFacts m_facts {};
};

} // namespace thumpline
