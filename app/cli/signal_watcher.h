#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace thumpline {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of Qt: once. The second one ends the program as if nobody had
/// watched. SIGPIPE is ignored while it lives: writers see EPIPE.
///
/// Thread: the main one; one object at a time.
class SignalWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void endRequested();

private:
    void handleSignal();

    QSocketNotifier *m_notifier = nullptr; // owned as a child
};

} // namespace thumpline
