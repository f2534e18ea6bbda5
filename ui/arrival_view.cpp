#include "ui/arrival_view.h"

#include "diagnosis/duration_text.h"
#include "ui/quantities.h"
#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/value_label.h"

#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString signedDelay(std::chrono::milliseconds delay)
{
    const QString sign = delay < 0ms ? u"−"_s : u"+"_s;
    const auto size = delay < 0ms ? -delay : delay;
    return sign + DurationText::latency(size);
}

} // namespace

ArrivalView::ArrivalView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(newPage()); // first: what follows may be told to changeEvent()
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Arrival"));
}

QWidget *ArrivalView::newPage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(12, 8, 12, 12);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return page;
}

void ArrivalView::add(const QString &name, const QString &value, const QString &toolTip)
{
    auto *label = new QLabel(name);
    auto *text = new ValueLabel(value);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside the first line of the value
    label->setToolTip(toolTip);
    text->setToolTip(toolTip);
    m_form->addRow(label, text);
}

void ArrivalView::show(const InspectedRow &row)
{
    QWidget *page = newPage();
    const Timestamp reference = row.arrivals.empty() ? Timestamp {} : row.arrivals.front().wall;
    if (row.created)
        add(tr("Created"),
            row.implausibleDate ? tr("not believable", "a date") : InspectionTexts::exactTime(*row.created, reference),
            tr("As the author's server claims"));
    if (row.editedAt)
        add(tr("Edited"), InspectionTexts::exactTime(*row.editedAt, reference) + foundNote(row.foundEdited));
    addArrivals(row);
    if (row.deletedAt)
        add(tr("Deleted"), InspectionTexts::exactTime(*row.deletedAt, reference) + foundNote(row.foundDeleted),
            row.foundDeleted ? tr("When it was found that the status is gone") : tr("When the deletion arrived"));
    if (row.event) {
        if (!row.event->wire.streams.empty()) {
            QStringList names;
            for (const QByteArray &name : row.event->wire.streams)
                names << QString::fromUtf8(name);
            add(tr("Envelope"), names.join(u", "_s), tr("The streams that the WebSocket's frame named"));
        }
        add(tr("Event"), QString::fromUtf8(row.event->wire.event));
        if (const auto id = row.event->entityId())
            //: the identifier of a status or notification
            add(tr("Id"), QString::fromUtf8(*id));
        add(tr("Size"), Quantities::bytes(row.event->wire.payload.size()),
            //: %1 is a number
            tr("%1 bytes of payload").arg(Quantities::count(row.event->wire.payload.size())));
        for (const DecodeNote &note : row.event->notes)
            add(tr("Note"), QString::fromUtf8(note.field) + u": "_s + QString::fromUtf8(note.reason),
                tr("Something in the payload that was read around"));
    }
    setWidget(page); // whole: an empty page would flicker; deletes the one before
    applyLook();
}

QString ArrivalView::foundNote(bool found)
{
    //: behind a time: an edit or deletion that was missed while the stream was down
    return found ? u" ("_s + tr("found after a gap") + u')' : QString();
}

void ArrivalView::addArrivals(const InspectedRow &row)
{
    const Timestamp reference = row.arrivals.empty() ? Timestamp {} : row.arrivals.front().wall;
    for (const InspectedArrival &arrival : row.arrivals) {
        QStringList remarks;
        if (arrival.afterFirst)
            //: behind the first arrival; %1 is a short duration with its sign
            remarks << tr("%1 after the first").arg(signedDelay(*arrival.afterFirst));
        else if (arrival.delay)
            remarks << signedDelay(*arrival.delay);
        if (arrival.recovered)
            //: fetched afterwards, because the stream was interrupted
            remarks << tr("recovered");
        QString when = InspectionTexts::exactTime(arrival.wall, reference);
        if (!remarks.isEmpty())
            when += u" ("_s + remarks.join(u", "_s) + u')';
        add(tr("Arrived"), arrival.source + u'\n' + when);
    }
    //: how many streams brought a row
    if (row.arrivals.size() > 1)
        add(tr("Streams"), tr("%n way(s)", nullptr, static_cast<int>(row.arrivals.size())));
}

QStringList ArrivalView::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const auto text = [&](QFormLayout::ItemRole role) {
            return static_cast<const QLabel *>(m_form->itemAt(row, role)->widget())->text();
        };
        lines << text(QFormLayout::LabelRole) + u": "_s + text(QFormLayout::FieldRole);
    }
    return lines;
}

void ArrivalView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyLook();
    QScrollArea::changeEvent(event);
}

void ArrivalView::applyLook()
{
    const QColor dim = quietColours(palette()).dimText;
    for (int row = 0; row < m_form->rowCount(); ++row)
        setTextColour(m_form->itemAt(row, QFormLayout::LabelRole)->widget(), dim);
}

} // namespace thumpline
