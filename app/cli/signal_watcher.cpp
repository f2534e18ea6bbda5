#include "cli/signal_watcher.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace thumpline {

namespace {

constexpr std::array watchedSignals {SIGINT, SIGTERM, SIGHUP};

// A signal handler may do next to nothing: it writes one byte into this pipe, the event loop reads it.
int wakePipe[2] = {-1, -1};

void handle(int signalNumber)
{
    const int savedErrno = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
    std::signal(signalNumber, SIG_DFL); // whoever asks twice does not want to wait
    errno = savedErrno;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("thumpline: no pipe could be opened");
    m_notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatcher::handleSignal);
    for (const int number : watchedSignals)
        std::signal(number, handle);
    std::signal(SIGPIPE, SIG_IGN);
}

SignalWatcher::~SignalWatcher()
{
    for (const int number : watchedSignals)
        std::signal(number, SIG_DFL);
    delete m_notifier; // before its descriptor goes
    ::close(wakePipe[0]);
    ::close(wakePipe[1]);
}

void SignalWatcher::handleSignal()
{
    m_notifier->setEnabled(false);
    Q_EMIT endRequested();
}

} // namespace thumpline
