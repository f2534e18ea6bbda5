#include "ui/pulse/pulse_layout.h"

#include "ui/quiet_style.h"
#include "ui/source_book.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int gapBetween = 6; // two instances
constexpr int aboveHealth = 6; // no marks stand there
constexpr int leastLabels = 72;

class PulseLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::PulseLayoutText)
};

QFont nameFont(const QFont &body)
{
    QFont font = secondaryFont(body);
    font.setBold(true);
    return font;
}

/// As wide as the longest name, but no more than a quarter of the view.
int labelWidth(const std::vector<PulseRow> &rows, const QFont &body, int width)
{
    const QFontMetrics names(nameFont(body));
    const QFontMetrics secondary(secondaryFont(body));
    int widest = leastLabels;
    for (const PulseRow &row : rows) {
        const int name = (row.kind == PulseRow::Kind::Stream ? names : secondary).horizontalAdvance(row.name);
        widest = std::max({widest, name, secondary.horizontalAdvance(row.instance)});
    }
    return std::min(widest + 2 * margin + 4, std::max(width / 4, leastLabels + 2 * margin));
}

void addRow(PulseLayout &layout, PulseRow row, int above, int height)
{
    row.roomTop = layout.contentHeight;
    row.top = layout.contentHeight + above;
    row.height = height;
    layout.contentHeight = row.top + height;
    layout.rows.push_back(std::move(row));
}

void addHealth(PulseLayout &layout, const PulseHistory &history, const PulseNames &names, const QUrl &server)
{
    const PulseHealthLane *health = history.healthOf(server);
    if (!health)
        return;
    PulseRow row {.kind = PulseRow::Kind::Health, .source = health->source, .server = server};
    row.name = PulseLayoutText::tr("health", "lane of Pulse");
    row.instance = names.instance(server);
    addRow(layout, std::move(row), aboveHealth, PulseLayout::healthHeight);
}

void addRows(PulseLayout &layout, const PulseHistory &history, const PulseNames &names)
{
    const std::deque<PulseLane> &lanes = history.lanes();
    for (size_t i = 0; i < lanes.size(); ++i) {
        const PulseLane &lane = lanes[i];
        const bool begins = i == 0 || lanes[i - 1].server != lane.server;
        PulseRow row {.kind = PulseRow::Kind::Stream, .source = lane.source, .server = lane.server};
        row.beginsInstance = begins;
        row.name = names.stream(lane);
        row.instance = names.instance(lane.server);
        addRow(layout, std::move(row), PulseLayout::markRoom + (begins && i > 0 ? gapBetween : 0), layout.laneBand);
        if (i + 1 == lanes.size() || lanes[i + 1].server != lane.server)
            addHealth(layout, history, names, lane.server);
    }
    if (lanes.empty())
        return;
    PulseRow network {.kind = PulseRow::Kind::Network, .source = PulseRow::networkId()};
    network.beginsInstance = true;
    network.name = PulseLayoutText::tr("this computer", "lane of Pulse");
    addRow(layout, std::move(network), aboveHealth + gapBetween, PulseLayout::networkHeight);
    layout.contentHeight += 6;
}

} // namespace

PulseNames plainPulseNames()
{
    return {.stream = [](const PulseLane &lane) -> QString {
                return u"%1 · %2"_s.arg(lane.target.label(), displayName(lane.transport));
            },
            .instance = [](const QUrl &server) { return displayHost(server); }};
}

const PulseRow *PulseLayout::rowAt(int contentY) const
{
    const auto row = std::ranges::find_if(
        rows, [=](const PulseRow &r) { return contentY >= r.roomTop && contentY < r.top + r.height; });
    return row == rows.end() ? nullptr : &*row;
}

const PulseRow *PulseLayout::rowOf(const SourceId &source) const
{
    const auto row = std::ranges::find(rows, source, &PulseRow::source);
    return row == rows.end() ? nullptr : &*row;
}

PulseLayout layOut(const PulseHistory &history, const PulseNames &names, const QSize &viewport, const QFont &body,
                   Qt::LayoutDirection direction)
{
    PulseLayout layout;
    const int line = QFontMetrics(secondaryFont(body)).height();
    layout.laneBand = std::max(PulseLayout::laneHeight, 2 * line - 6);
    addRows(layout, history, names);
    const int labels = labelWidth(layout.rows, body, viewport.width());
    const int headerHeight = line + 6;
    const int plotWidth = std::max(viewport.width() - labels - margin, 1);
    const int plotLeft = direction == Qt::RightToLeft ? margin : labels;
    const int labelsLeft = direction == Qt::RightToLeft ? viewport.width() - labels : 0;
    const int height = std::max(viewport.height() - headerHeight, 0);
    layout.labels = {labelsLeft, headerHeight, labels, height};
    layout.plot = {plotLeft, headerHeight, plotWidth, height};
    layout.header = {plotLeft, 0, plotWidth, headerHeight};
    return layout;
}

} // namespace thumpline
