#include "ui/dialogs/notifications_dialog.h"

#include "content/safe_text.h"
#include "ui/desktop/alert_desk.h"
#include "ui/dialogs/field_note.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

NotificationsDialog::NotificationsDialog(AlertDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("Notifications"));
    m_enabled = new QCheckBox(tr("Show &notifications on the desktop"), this);
    m_enabled->setToolTip(
        tr("When a stream is down for a while, and when it is back, although the window is not seen"));
    m_rest = new QWidget(this);
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(12);
    rest->addWidget(buildWhat());
    rest->addWidget(buildQuiet());
    rest->addWidget(buildLimits());
    m_test = new QPushButton(tr("Send a &test notification"), this);
    m_test->setAutoDefault(false);
    m_note = new FieldNote(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_enabled);
    layout->addWidget(m_rest);
    layout->addWidget(m_test, 0, Qt::AlignLeading);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    // Of the note: a minimum of the dialog's own would let the layout cut longer words of other languages.
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    for (const QCheckBox *box : {m_enabled, m_health, m_whileActive, m_quiet})
        connect(box, &QCheckBox::toggled, this, &NotificationsDialog::apply);
    for (const QSpinBox *number : {m_downFor, m_perHour, m_streamPause})
        connect(number, &QSpinBox::valueChanged, this, &NotificationsDialog::apply);
    for (const QTimeEdit *time : {m_quietFrom, m_quietTo})
        connect(time, &QTimeEdit::timeChanged, this, &NotificationsDialog::apply);
    connect(m_test, &QPushButton::clicked, this, [this] {
        tell(FieldNote::Kind::Hint, tr("Sending…"));
        m_desk.sendTest();
    });
    connect(&m_desk, &AlertDesk::stateChanged, this, &NotificationsDialog::tellState);
    connect(&m_desk, &AlertDesk::testShown, this, [this] { tell(FieldNote::Kind::Good, tr("The desktop took it.")); });
    connect(&m_desk, &AlertDesk::testFailed, this, [this](const QString &problem) {
        //: %1 is a technical reason
        tell(FieldNote::Kind::Problem,
             problem.isEmpty() ? tr("It could not be shown.")
                               : tr("It could not be shown: %1").arg(safeLine(QStringView {problem}, 200)));
    });
    showOptions(m_desk.options());
    tellState();
}

void NotificationsDialog::tell(FieldNote::Kind kind, const QString &text)
{
    m_note->tell(kind, text);
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && needed > height())
        resize(width(), needed); // a long sentence must not squeeze the fields
}

QSpinBox *NotificationsDialog::makeNumber(int least, int most, const QString &name, QWidget *parent)
{
    auto *number = new QSpinBox(parent); // from the beginning: the order of Tab follows
    number->setRange(least, most);
    number->setKeyboardTracking(false); // 120 begins with 1
    number->setAccessibleName(name);
    return number;
}

QTimeEdit *NotificationsDialog::makeTime(const QString &name, QWidget *parent)
{
    auto *time = new QTimeEdit(parent);
    time->setLayoutDirection(Qt::LeftToRight); // digits read so in every script; Qt would turn the format round below
    const QString form = QLocale().timeFormat(QLocale::ShortFormat);
    time->setDisplayFormat(form.contains(u's') ? u"HH:mm"_s : form); // nobody sleeps by the second
    time->setAccessibleName(name);
    return time;
}

QWidget *NotificationsDialog::buildWhat()
{
    auto *box = new QGroupBox(tr("What is told"), m_rest);
    m_downFor = makeNumber(AlertOptions::leastDownFor, AlertOptions::mostDownFor,
                           tr("Seconds until a stream counts as down"), box);
    //: unit of a number field, after the number
    m_downFor->setSuffix(tr(" s"));
    m_downFor->setToolTip(tr("Most interruptions are over within seconds, and what they hid is fetched"));
    m_health = new QCheckBox(tr("Also when the &health check of a streaming service fails"), box);
    m_whileActive = new QCheckBox(tr("Also while this window is &active"), box);
    m_whileActive->setToolTip(tr("The window shows it anyway, in Sources and in Pulse"));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("A stream is &down for longer than"), m_downFor);
    form->addRow(m_health);
    form->addRow(m_whileActive);
    return box;
}

QWidget *NotificationsDialog::buildQuiet()
{
    auto *box = new QGroupBox(tr("Quiet hours"), m_rest);
    m_quiet = new QCheckBox(tr("No notifications &from"), box);
    m_quietFrom = makeTime(tr("Quiet hours begin"), box);
    m_quietTo = makeTime(tr("Quiet hours end"), box);
    auto *row = new QHBoxLayout;
    row->addWidget(m_quiet);
    row->addWidget(m_quietFrom);
    //: between two times of day: from 22:00 to 7:00
    auto *to = new QLabel(tr("t&o"), box);
    to->setBuddy(m_quietTo);
    row->addWidget(to);
    row->addWidget(m_quietTo);
    row->addStretch(1);
    m_quietNote = new FieldNote(box);
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(row);
    layout->addWidget(m_quietNote);
    return box;
}

QWidget *NotificationsDialog::buildLimits()
{
    auto *box = new QGroupBox(tr("Not too many"), m_rest);
    box->setToolTip(
        tr("What is held back is counted and told with the next one; the end of what was told is always told"));
    m_perHour = makeNumber(1, AlertOptions::mostPerHour, tr("Notifications within an hour"), box);
    m_streamPause = makeNumber(1, AlertOptions::mostStreamPause, tr("Minutes between two of the same stream"), box);
    //: unit of a number field, after the number
    m_streamPause->setSuffix(tr(" min"));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("At most within an &hour"), m_perHour);
    form->addRow(tr("Not again for the &same stream within"), m_streamPause);
    return box;
}

void NotificationsDialog::showOptions(const AlertOptions &options)
{
    const QScopedValueRollback showing(m_showing, true);
    m_enabled->setChecked(options.enabled);
    m_downFor->setValue(static_cast<int>(options.downFor.count()));
    m_health->setChecked(options.health);
    m_whileActive->setChecked(options.whileActive);
    m_quiet->setChecked(options.quietHours);
    m_quietFrom->setTime(options.quietFrom);
    m_quietTo->setTime(options.quietTo);
    m_perHour->setValue(options.perHour);
    m_streamPause->setValue(static_cast<int>(options.streamPause.count()));
    refresh();
}

AlertOptions NotificationsDialog::options() const
{
    return {.enabled = m_enabled->isChecked(),
            .whileActive = m_whileActive->isChecked(),
            .downFor = std::chrono::seconds(m_downFor->value()),
            .health = m_health->isChecked(),
            .quietHours = m_quiet->isChecked(),
            .quietFrom = m_quietFrom->time(),
            .quietTo = m_quietTo->time(),
            .perHour = m_perHour->value(),
            .streamPause = std::chrono::minutes(m_streamPause->value())};
}

void NotificationsDialog::apply()
{
    if (m_showing)
        return;
    refresh();
    m_desk.setOptions(options());
}

void NotificationsDialog::refresh()
{
    m_rest->setEnabled(m_enabled->isChecked());
    const bool quiet = m_quiet->isChecked();
    m_quietFrom->setEnabled(quiet);
    m_quietTo->setEnabled(quiet);
    if (quiet && m_quietFrom->time() == m_quietTo->time())
        m_quietNote->tell(FieldNote::Kind::Problem, tr("They begin and end at the same time: nothing is held back."));
    else
        m_quietNote->tell(FieldNote::Kind::Hint, tr("What happens meanwhile is summed up at their end."));
}

void NotificationsDialog::tellState()
{
    const DesktopNotifier::State state = m_desk.state();
    m_test->setEnabled(state != DesktopNotifier::State::Missing);
    switch (state) {
    case DesktopNotifier::State::Ready:
        m_note->tellNothing();
        return;
    case DesktopNotifier::State::Asking:
        tell(FieldNote::Kind::Hint, tr("Asking the desktop whether it shows notifications…"));
        return;
    case DesktopNotifier::State::Missing:
        tell(FieldNote::Kind::Problem,
             tr("This desktop has neither a notification service nor a system tray: nothing can be shown. The "
                "journal has it all."));
        return;
    }
}

} // namespace thumpline
