#include "ui/sources_model.h"

#include "diagnosis/duration_text.h"
#include "ui/quantities.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The internal id of the top level; a stream's is the key of its instance.
constexpr quintptr topLevel = 0;

} // namespace

SourcesModel::SourcesModel(const SourceBook &book, QObject *parent)
    : QAbstractItemModel(parent)
    , m_book(book)
{
    for (const Source &source : book.sources())
        insert(source.id);
    connect(&book, &SourceBook::added, this, &SourcesModel::insert);
    connect(&book, &SourceBook::aboutToRemove, this, &SourcesModel::take);
    connect(&book, &SourceBook::stateChanged, this, &SourcesModel::refresh);
}

void SourcesModel::insert(const SourceId &id)
{
    const Source *source = m_book.find(id);
    const QUrl server = source->setup.options.server;
    const auto instance = std::ranges::find(m_instances, server, &Instance::server);
    if (instance == m_instances.end()) { // the instance comes with its first stream
        const int row = static_cast<int>(m_instances.size()) + 1;
        beginInsertRows({}, row, row);
        m_instances.push_back({m_nextKey++, server, {{id, detailOf(*source)}}});
        endInsertRows();
        return;
    }
    const int row = static_cast<int>(instance->streams.size());
    const auto instanceRow = static_cast<int>(instance - m_instances.begin()) + 1;
    beginInsertRows(index(instanceRow, 0), row, row);
    instance->streams.push_back({id, detailOf(*source)});
    endInsertRows();
}

void SourcesModel::take(const SourceId &id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    const size_t at = instanceOf(index);
    std::vector<Stream> &streams = m_instances[at].streams;
    if (streams.size() == 1) { // the instance goes with its last stream
        const int row = static_cast<int>(at) + 1;
        beginRemoveRows({}, row, row);
        m_instances.erase(m_instances.begin() + static_cast<qsizetype>(at));
    } else {
        beginRemoveRows(index.parent(), index.row(), index.row());
        streams.erase(streams.begin() + index.row());
    }
    endRemoveRows();
}

size_t SourcesModel::instanceOf(const QModelIndex &stream) const
{
    const auto it = std::ranges::find(m_instances, stream.internalId(), &Instance::key);
    Q_ASSERT(it != m_instances.end());
    return static_cast<size_t>(it - m_instances.begin());
}

void SourcesModel::refresh(const SourceId &id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    m_instances[instanceOf(index)].streams[static_cast<size_t>(index.row())].detail = detailOf(*m_book.find(id));
    announce(index);
}

void SourcesModel::announce(const QModelIndex &index)
{
    Q_EMIT dataChanged(index, index);
}

void SourcesModel::tick(const Stamp &now)
{
    m_now = now;
    for (Instance &instance : m_instances) {
        for (size_t row = 0; row < instance.streams.size(); ++row) {
            Stream &stream = instance.streams[row];
            QString detail = detailOf(*m_book.find(stream.id));
            if (detail == stream.detail)
                continue;
            stream.detail = std::move(detail);
            announce(createIndex(static_cast<int>(row), 0, instance.key));
        }
    }
}

QString SourcesModel::detailOf(const Source &source) const
{
    const SourceActivity &activity = source.activity;
    switch (activity.state) {
    case SessionState::Stopped:
        //: a stream that the user paused
        return tr("paused");
    case SessionState::Connecting:
        return tr("connecting");
    case SessionState::Live:
        return Quantities::rate(activity.rate.perSecond(m_now.mono));
    case SessionState::Late: {
        const auto late = std::chrono::duration_cast<std::chrono::seconds>(m_now.mono - activity.since);
        //: a heartbeat is overdue; %1 is a duration: 9 s
        return tr("late %1").arg(DurationText::brief(std::max(late, 0s)));
    }
    case SessionState::Stale:
        return tr("silent");
    case SessionState::Waiting: {
        if (!activity.retryAt)
            return tr("waiting");
        const auto left = activity.retryAt->sinceEpoch - m_now.wall.sinceEpoch;
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(std::max(left, 0ms));
        //: time until the next attempt; %1 is a duration: 9 s
        return tr("in %1").arg(DurationText::brief(seconds));
    }
    case SessionState::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

QString SourcesModel::stateName(SessionState state)
{
    switch (state) {
    case SessionState::Stopped:
        return tr("Paused", "stream state");
    case SessionState::Connecting:
        return tr("Connecting", "stream state");
    case SessionState::Live:
        return tr("Live", "stream state");
    case SessionState::Late:
        return tr("Late: a sign of life is overdue", "stream state");
    case SessionState::Stale:
        return tr("Silent: the connection is given up", "stream state");
    case SessionState::Waiting:
        return tr("Waiting to connect again", "stream state");
    case SessionState::Failed:
        return tr("Failed: needs your help", "stream state");
    }
    Q_UNREACHABLE();
}

SourceChoice SourcesModel::choiceAt(const QModelIndex &index) const
{
    return {index.data(ServerRole).toUrl(), index.data(SourceIdRole).toByteArray()};
}

QModelIndex SourcesModel::indexOf(const SourceId &id) const
{
    for (size_t i = 0; i < m_instances.size(); ++i) {
        const auto &streams = m_instances[i].streams;
        const auto it = std::ranges::find(streams, id, &Stream::id);
        if (it != streams.end())
            return createIndex(static_cast<int>(it - streams.begin()), 0, m_instances[i].key);
    }
    return {};
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? m_instances[static_cast<size_t>(parent.row() - 1)].key : topLevel);
}

QModelIndex SourcesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(instanceOf(child)) + 1, 0, topLevel);
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_instances.size()) + 1;
    if (parent.internalId() != topLevel || parent.row() == 0)
        return 0;
    return static_cast<int>(m_instances[static_cast<size_t>(parent.row() - 1)].streams.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != topLevel) {
        const Instance &instance = m_instances[instanceOf(index)];
        return streamData(instance.streams[static_cast<size_t>(index.row())], role);
    }
    if (index.row() > 0)
        return instanceData(m_instances[static_cast<size_t>(index.row() - 1)], role);
    switch (role) {
    case NodeRole:
        return QVariant::fromValue(static_cast<int>(Node::All));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("All sources");
    default:
        return {};
    }
}

QVariant SourcesModel::instanceData(const Instance &instance, int role) const
{
    const Source *source = m_book.find(instance.streams.empty() ? SourceId() : instance.streams.front().id);
    switch (role) {
    case NodeRole:
        return static_cast<int>(Node::Instance);
    case ServerRole:
        return instance.server;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return source ? source->instanceName() : displayHost(instance.server);
    case Qt::ToolTipRole: {
        const QString address = instance.server.toDisplayString();
        if (!source || source->setup.instanceTitle.isEmpty())
            return address;
        return source->setup.instanceTitle + u'\n' + address;
    }
    default:
        return {};
    }
}

QVariant SourcesModel::streamData(const Stream &stream, int role) const
{
    const Source *source = m_book.find(stream.id);
    if (!source)
        return {};
    switch (role) {
    case NodeRole:
        return static_cast<int>(Node::Stream);
    case SourceIdRole:
        return stream.id;
    case StateRole:
        return static_cast<int>(source->activity.state);
    case DetailRole:
        return stream.detail;
    case Qt::DisplayRole:
        return source->streamName();
    case Qt::ToolTipRole:
        return toolTip(*source);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(source->streamName(), stateName(source->activity.state), stream.detail);
    default:
        return {};
    }
}

QString SourcesModel::toolTip(const Source &source) const
{
    const SourceActivity &activity = source.activity;
    QStringList lines {source.fullName(), stateName(activity.state)};
    lines << tr("%n event(s) so far", nullptr, static_cast<int>(std::min<qint64>(activity.events, 2'000'000'000)));
    if (activity.malformed > 0)
        lines << tr("%n malformed", "events", static_cast<int>(std::min<qint64>(activity.malformed, 2'000'000'000)));
    if (activity.roundTrip)
        //: the time from our ping to the server's answer; %1: 41 ms
        lines << tr("Round trip: %1").arg(DurationText::latency(*activity.roundTrip));
    return lines.join(u'\n');
}

} // namespace thumpline
