#pragma once

#include "session/stream_session.h"
#include "support/fake_transport.h"
#include "transport/manual_clock.h"

#include <QCoreApplication>

#include <vector>

namespace thumpline::test {

/// A session on fake transports and a manual clock, with all its records.
struct SessionBench
{
    explicit SessionBench(StreamOptions streamOptions = defaultOptions(), SessionLimits limits = {}, quint32 seed = 1,
                          std::unique_ptr<PageSource> pages = {})
        : random(seed)
        , sink([this](SessionRecord &&record) { records.push_back(std::move(record)); })
        , session("s1", std::move(streamOptions),
                  {.clock = &clock,
                   .factory = &factory,
                   .random = &random,
                   .sink = &sink,
                   .pages = std::move(pages),
                   .limits = limits},
                  &owner)
    {}
    ~SessionBench()
    {
        session.stop();
        deleteLeft();
    }
    Q_DISABLE_COPY_MOVE(SessionBench)

    static StreamOptions defaultOptions()
    {
        return {.server = QUrl(QStringLiteral("https://example.org")), .token = Secret("canary-token")};
    }

    FakeTransport *transport() { return factory.last(); }
    void goLive()
    {
        session.start();
        transport()->becomeOpen();
    }
    /// Advances to where the session tries again.
    void waitForRetry() { clock.advance(*clock.nextDue() - clock.now()); }
    static void deleteLeft() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    template<typename Body>
    [[nodiscard]] std::vector<Body> all() const
    {
        std::vector<Body> found;
        for (const SessionRecord &record : records) {
            if (const auto *body = std::get_if<Body>(&record.body))
                found.push_back(*body);
        }
        return found;
    }
    template<typename Body>
    [[nodiscard]] Body last() const
    {
        const auto found = all<Body>();
        return found.empty() ? Body {} : found.back();
    }
    /// `connecting live waiting`: the keys of all states so far; `late` by its own name.
    [[nodiscard]] QByteArray states() const
    {
        QByteArrayList keys;
        for (const StateChanged &change : all<StateChanged>())
            keys += change.state == SessionState::Late ? QByteArray("late") : toKey(change.state);
        return keys.join(' ');
    }

    ManualClock clock {Timestamp {std::chrono::milliseconds {1'795'000'000'000}}};
    FakeTransportFactory factory {};
    QRandomGenerator random;
    std::vector<SessionRecord> records {};
    RecordSink sink;
    QObject owner {};
    StreamSession session;
};

} // namespace thumpline::test
