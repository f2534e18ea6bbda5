#include "ui/status_counters.h"

#include "content/safe_text.h"
#include "ui/quantities.h"
#include "ui/quiet_style.h"

#include <QLocale>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// tr() takes an int: what is more than that is told as "two billion", and nobody will count.
int countable(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, 2'000'000'000));
}

void setText(QToolButton *button, const QString &text)
{
    const QString shown = isolated(text); // figures before words, also where the window reads from the right
    if (button->text() == shown)
        return; // a changed text lays the bar out anew
    button->setText(shown);
    button->setAccessibleName(text);
}

} // namespace

StatusCounters::StatusCounters(QStatusBar *bar)
    : QObject(bar)
{
    m_events = add(bar, tr("Events in a second, over the last ten, of all sources. Click for the sources."),
                   &StatusCounters::eventsClicked);
    m_malformed
        = add(bar, tr("Events whose payload could not be used. They are in the timeline. Click for the journal."),
              &StatusCounters::malformedClicked);
    m_dropped = add(bar,
                    tr("Updates that were left out because the window could not keep up. Deletions, edits and "
                       "notifications are never left out. Click for the journal."),
                    &StatusCounters::droppedClicked);
    m_lag
        = add(bar, tr("How long events have waited in this program before they were shown. Click for the newest row."),
              &StatusCounters::lagClicked);
    m_rows = add(bar, tr("Rows in the timeline, and the memory that the whole program uses. Click for the newest row."),
                 &StatusCounters::rowsClicked);
    bar->setSizeGripEnabled(false);
    show({});
}

QToolButton *StatusCounters::add(QStatusBar *bar, const QString &toolTip, void (StatusCounters::*signal)())
{
    auto *button = new QToolButton(bar);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(toolTip);
    button->setFont(secondaryFont(button->font()));
    connect(button, &QToolButton::clicked, this, signal);
    bar->addWidget(button);
    return button;
}

void StatusCounters::show(const WindowCounters &counters)
{
    //: %1 is a number with decimals
    setText(m_events,
            tr("%1 events/s")
                .arg(QLocale().toString(counters.eventsPerSecond, 'f', counters.eventsPerSecond < 100 ? 1 : 0)));
    setText(m_malformed, tr("%n malformed", "events", countable(counters.malformed)));
    setText(m_dropped, tr("%n dropped", "updates", countable(counters.dropped)));
    //: %1 is a number with decimals; s are seconds
    setText(m_lag, tr("lag %1 s").arg(QLocale().toString(static_cast<double>(counters.lag.count()) / 1000, 'f', 1)));
    const QString rows = tr("%n row(s)", nullptr, countable(counters.rows));
    setText(m_rows, counters.memoryBytes ? rows + u" · "_s + Quantities::bytes(*counters.memoryBytes) : rows);
}

} // namespace thumpline
