#pragma once

#include "probe/probe_report.h"

#include <QObject>

namespace thumpline {

/// One step of a probe under way.
///
/// Life: the subclass's start() once, then done() exactly once, never from within start(); deleting it ends what it
/// does. Thread: the I/O thread; a clock that it was given outlives it.
class ProbeTask : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void done(const thumpline::StepFacts &facts);

protected:
    /// Later, as the owner may delete this at the signal.
    void finish(const StepFacts &facts)
    {
        if (m_finished)
            return;
        m_finished = true;
        QMetaObject::invokeMethod(
            this, [this, facts] { Q_EMIT done(facts); }, Qt::QueuedConnection);
    }
    [[nodiscard]] bool isFinished() const { return m_finished; }

private:
    bool m_finished = false;
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::StepFacts)
