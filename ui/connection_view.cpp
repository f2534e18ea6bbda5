#include "ui/connection_view.h"

#include "content/safe_text.h"
#include "ui/connection_marks.h"
#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/value_label.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// Whether both have the same lines, whatever their values are.
bool haveSameNames(const std::vector<ConnectionSection> &a, const std::vector<ConnectionSection> &b)
{
    return std::ranges::equal(a, b, [](const ConnectionSection &one, const ConnectionSection &other) {
        return one.kind == other.kind
            && std::ranges::equal(one.lines, other.lines, {}, &ConnectionLine::name, &ConnectionLine::name);
    });
}

} // namespace

ConnectionView::ConnectionView(QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(8);
    m_title = new QLabel(page);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_column->addWidget(m_title);
    m_column->addStretch(1);
    setWidget(page);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line wraps
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Connection"));
    clear();
}

void ConnectionView::show(const QString &name, const StreamStatistics &statistics, Instant now)
{
    m_title->setText(isolated(name));
    std::vector<ConnectionSection> sections = ConnectionTexts::of(statistics, now);
    const bool same = m_body && haveSameNames(sections, m_sections);
    if (!same) {
        m_sections = std::move(sections);
        rebuild();
    } else {
        refresh(sections);
        m_sections = std::move(sections);
    }
    if (m_strip)
        m_strip->show(statistics.heartbeats(now), now);
    if (m_graph)
        m_graph->show(statistics.localDelays(), statistics.remoteDelays());
    if (!same)
        applyLook();
}

void ConnectionView::clear()
{
    if (m_body && m_sections.empty())
        return; // nothing is shown already
    m_sections.clear();
    rebuild();
    m_title->setText(tr("Choose a stream in Sources to see how its connection is doing."));
    applyLook();
}

void ConnectionView::rebuild()
{
    delete m_body;
    m_headings.clear();
    m_lines.clear();
    m_strip = nullptr;
    m_graph = nullptr;
    m_body = new QWidget(widget());
    m_sectionColumn = new QVBoxLayout(m_body);
    m_sectionColumn->setContentsMargins(0, 0, 0, 0);
    m_sectionColumn->setSpacing(4);
    for (const ConnectionSection &section : m_sections)
        addSection(section);
    m_column->insertWidget(1, m_body);
}

/// One column for the names of all sections.
void ConnectionView::alignNames()
{
    int widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.name ? line.name->sizeHint().width() : 0);
    for (const Line &line : m_lines) {
        if (line.name)
            line.name->setMinimumWidth(widest);
    }
}

void ConnectionView::addSection(const ConnectionSection &section)
{
    auto *heading = new QLabel(section.title, m_body);
    heading->setTextFormat(Qt::PlainText);
    heading->setContentsMargins(0, m_headings.empty() ? 0 : 12, 0, 0);
    m_headings.push_back(heading);
    m_sectionColumn->addWidget(heading);
    if (section.kind == ConnectionSection::Kind::Heartbeats)
        m_sectionColumn->addWidget(m_strip = new HeartbeatStrip(m_body));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const ConnectionLine &line : section.lines) {
        auto *value = new ValueLabel(line.value, m_body);
        value->setToolTip(line.toolTip);
        QLabel *name = nullptr;
        if (line.name.isEmpty()) {
            form->addRow(value);
        } else {
            name = new QLabel(line.name, m_body);
            name->setTextFormat(Qt::PlainText);
            name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            name->setToolTip(line.toolTip);
            form->addRow(name, value);
        }
        m_lines.push_back({name, value});
    }
    m_sectionColumn->addLayout(form);
    if (section.kind == ConnectionSection::Kind::Delivery)
        m_sectionColumn->addWidget(m_graph = new DelayGraph(m_body));
}

void ConnectionView::refresh(const std::vector<ConnectionSection> &sections)
{
    size_t at = 0;
    for (const ConnectionSection &section : sections) {
        for (const ConnectionLine &line : section.lines) {
            const Line &shown = m_lines[at++];
            if (shown.value->text() != line.value)
                shown.value->setText(line.value);
            if (shown.value->toolTip() != line.toolTip)
                shown.value->setToolTip(line.toolTip);
        }
    }
}

QStringList ConnectionView::lines() const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines << (line.name ? line.name->text() + u": "_s : QString()) + line.value->text();
    return lines;
}

void ConnectionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QScrollArea::changeEvent(event);
}

void ConnectionView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    Q_EMIT shown();
}

void ConnectionView::applyLook()
{
    if (!m_title)
        return; // told while it is built
    const QColor dim = quietColours(palette()).dimText;
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(m_sections.empty() ? font() : bold);
    QFont heading = secondaryFont(font());
    heading.setBold(true);
    for (QLabel *label : m_headings) {
        label->setFont(heading);
        setTextColour(label, dim);
    }
    for (const Line &line : m_lines)
        setTextColour(line.name ? line.name : line.value, dim); // a remark is dim as a whole
    alignNames();
}

} // namespace thumpline
