#include "ui/health_popup.h"

#include "diagnosis/duration_text.h"
#include "ui/quiet_style.h"
#include "ui/source_book.h"
#include "ui/state_marks.h"
#include "ui/value_label.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

const InstanceHealth *instanceAt(const HealthBook &book, const QUrl &server)
{
    const auto it = std::ranges::find(book.instances(), server, &InstanceHealth::server);
    return it == book.instances().end() ? nullptr : &*it;
}

QString median(const InstanceHealth &instance)
{
    std::vector<std::chrono::milliseconds> latencies;
    for (const HealthPoint &point : instance.samples) {
        if (point.sample.latency)
            latencies.push_back(*point.sample.latency);
    }
    if (latencies.empty())
        return {};
    const auto middle = latencies.begin() + static_cast<qsizetype>(latencies.size() / 2);
    std::ranges::nth_element(latencies, middle);
    return DurationText::latency(*middle);
}

} // namespace

HealthGraph::HealthGraph(const HealthBook &book, const QUrl &server, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_server(server)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Latency of the last samples"));
    connect(&book, &HealthBook::changed, this, qOverload<>(&QWidget::update));
}

QSize HealthGraph::sizeHint() const
{
    return {shownSamples * 5, 48};
}

void HealthGraph::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const InstanceHealth *instance = instanceAt(m_book, m_server);
    if (!instance)
        return;
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const auto count = std::min<size_t>(instance->samples.size(), shownSamples);
    const auto first = instance->samples.end() - static_cast<qsizetype>(count);
    qint64 highest = 50; // ms: differences below that are no news
    for (auto it = first; it != instance->samples.end(); ++it)
        highest = std::max<qint64>(highest, it->sample.latency.value_or(std::chrono::milliseconds {0}).count());

    const double step = static_cast<double>(width()) / shownSamples;
    const int bar = std::max(2, static_cast<int>(step) - 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int slot = shownSamples - static_cast<int>(count); // the newest stands at the far edge
    for (auto it = first; it != instance->samples.end(); ++it, ++slot) {
        const int x = qRound(mirrored ? width() - (slot + 1) * step : slot * step);
        const HealthSample &sample = it->sample;
        const ToneColours colours = coloursOf(toneOf(sample.state), palette());
        if (sample.state == HealthState::Down) {
            painter.fillRect(x, 0, bar, height(), colours.tint);
            painter.fillRect(x, 0, bar, height(), QBrush(colours.mark, Qt::BDiagPattern));
            continue;
        }
        const double share = static_cast<double>(sample.latency.value_or(std::chrono::milliseconds {0}).count())
            / static_cast<double>(highest);
        const int h = std::max(2, qRound(share * height()));
        painter.fillRect(x, height() - h, bar, h, colours.mark);
    }
    painter.fillRect(0, height() - 1, width(), 1, quietColours(palette()).hairline);
}

HealthPopup::HealthPopup(const HealthBook &book, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_book(book)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Health of the streaming services"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    rebuild();
    connect(&book, &HealthBook::changed, this, &HealthPopup::rebuild);
}

void HealthPopup::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (const InstanceHealth &instance : m_book.instances())
        column->addWidget(section(instance));
    layout()->addWidget(m_content);
    m_content->show();
    if (isVisible())
        adjustSize();
}

QWidget *HealthPopup::section(const InstanceHealth &instance)
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new ValueLabel(displayHost(instance.server));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addWidget(title);
    column->addWidget(new HealthGraph(m_book, instance.server, box));

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    if (instance.state())
        form->addRow(tr("State"), new ValueLabel(HealthTexts::state(*instance.state())));
    if (instance.latency())
        //: %1: how fast the last answer came; %2: the usual
        form->addRow(
            tr("Latency"),
            new ValueLabel(tr("%1 (median %2)").arg(DurationText::latency(*instance.latency()), median(instance))));
    QString problem = tr("none in the last day");
    if (instance.lastProblem) {
        const QDateTime when = instance.lastProblem->at.wall.toDateTime().toLocalTime();
        //: %1: what was wrong; %2: a time
        problem = tr("%1, at %2")
                      .arg(HealthTexts::problem(instance.lastProblem->sample),
                           QLocale().toString(when.time(), u"HH:mm:ss"));
    }
    form->addRow(tr("Last problem"), new ValueLabel(problem));
    if (const auto certificate = instance.certificate()) {
        auto *label = new ValueLabel(HealthTexts::certificate(*certificate, QDateTime::currentDateTimeUtc()));
        label->setToolTip(certificate->subject + u'\n' + certificate->issuer + u'\n'
                          + QLocale().toString(certificate->notAfter, QLocale::LongFormat));
        form->addRow(tr("Certificate"), label);
    }
    for (int row = 0; row < form->rowCount(); ++row) {
        QWidget *label = form->itemAt(row, QFormLayout::LabelRole)->widget();
        setTextColour(label, quietColours(palette()).dimText);
    }
    column->addLayout(form);
    return box;
}

void HealthPopup::showBelow(const QWidget *widget)
{
    adjustSize();
    const QRect screen = widget->screen()->availableGeometry();
    const QPoint below = widget->mapToGlobal(QPoint(0, widget->height() + 4));
    int x = layoutDirection() == Qt::RightToLeft ? below.x() : below.x() + widget->width() - width();
    x = std::clamp(x, screen.left(), std::max(screen.left(), screen.right() - width()));
    move(x, below.y());
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace thumpline
