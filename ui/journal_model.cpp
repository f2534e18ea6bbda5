#include "ui/journal_model.h"

#include "cli/journal_lines.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

QString JournalTags::text(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Live:
        //: a tag beside a journal line, lower case where the language allows, as all of them
        return tr("live", "journal tag");
    case JournalKind::Connecting:
        return tr("connecting", "journal tag");
    case JournalKind::Waiting:
        return tr("waiting", "journal tag");
    case JournalKind::Late:
        return tr("late", "journal tag");
    case JournalKind::Stale:
        return tr("stale", "journal tag");
    case JournalKind::Dropped:
        return tr("dropped", "journal tag");
    case JournalKind::Failed:
        return tr("failed", "journal tag");
    case JournalKind::Stopped:
        return tr("stopped", "journal tag");
    case JournalKind::Gap:
        return tr("gap", "journal tag");
    case JournalKind::Recovered:
        return tr("recovered", "journal tag");
    case JournalKind::Health:
        return tr("health", "journal tag");
    case JournalKind::Network:
        return tr("network", "journal tag");
    case JournalKind::Malformed:
        return tr("malformed", "journal tag");
    case JournalKind::Note:
        return tr("note", "journal tag");
    }
    Q_UNREACHABLE();
}

const std::vector<JournalKind> &JournalTags::all()
{
    static const std::vector<JournalKind> kinds {
        JournalKind::Live,      JournalKind::Connecting, JournalKind::Waiting, JournalKind::Late,
        JournalKind::Stale,     JournalKind::Dropped,    JournalKind::Failed,  JournalKind::Stopped,
        JournalKind::Gap,       JournalKind::Recovered,  JournalKind::Health,  JournalKind::Network,
        JournalKind::Malformed, JournalKind::Note,
    };
    return kinds;
}

JournalModel::JournalModel(qsizetype maxRows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_maxRows(maxRows)
{}

void JournalModel::append(std::vector<JournalRow> rows)
{
    if (rows.empty())
        return;
    const auto limit = static_cast<size_t>(m_maxRows);
    if (rows.size() > limit)
        rows.erase(rows.begin(), rows.end() - m_maxRows);
    const size_t keep = limit - rows.size();
    if (m_rows.size() > keep) {
        beginRemoveRows({}, static_cast<int>(keep), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(keep);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    for (JournalRow &row : rows)
        m_rows.push_front(std::move(row));
    endInsertRows();
}

void JournalModel::update(const JournalEntry &entry)
{
    if (m_rows.empty() || entry.number > m_rows.front().entry.number)
        return;
    // Newest first, and their numbers fall by one each.
    const quint64 row = m_rows.front().entry.number - entry.number;
    if (row >= m_rows.size())
        return;
    m_rows[row].entry = entry;
    const int changed = static_cast<int>(row);
    Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
}

const JournalRow &JournalModel::row(int row) const
{
    return m_rows.at(static_cast<size_t>(row));
}

int JournalModel::rowOf(quint64 number) const
{
    const auto found = std::ranges::find(m_rows, number, [](const JournalRow &r) { return r.entry.number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString JournalModel::plainText(int row) const
{
    const JournalRow &r = this->row(row);
    QString text = QStringList {r.entry.at.wall.toDateTime().toLocalTime().toString(Qt::ISODateWithMs), r.sourceName,
                                JournalTags::text(r.entry.kind), r.entry.sentence}
                       .join(u'\t');
    const QString evidence = r.entry.explanation ? r.entry.explanation->evidence.join(u'\n') : QString();
    for (const QString &more : {r.entry.cause, evidence, r.entry.advice, r.entry.details}) {
        if (!more.isEmpty())
            text += u'\n' + more;
    }
    return text;
}

QString JournalModel::jsonText(int row) const
{
    const JournalRow &r = this->row(row);
    QByteArray line;
    JournalLines::append(r.entry, r.sourceName, line);
    return QString::fromUtf8(line).chopped(1); // its line feed
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalRow &r = row(index.row());
    switch (role) {
    case KindRole:
        return static_cast<int>(r.entry.kind);
    case SourceIdRole:
        return r.entry.source;
    case NumberRole:
        return r.entry.number;
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn)
            return QLocale().toString(r.entry.at.wall.toDateTime().toLocalTime(), QLocale::LongFormat);
        return r.entry.sentence;
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return QLocale().toString(r.entry.at.wall.toDateTime().toLocalTime().time(), u"HH:mm:ss");
    case SourceColumn:
        return r.sourceName;
    case KindColumn:
        return JournalTags::text(r.entry.kind);
    case SentenceColumn:
        return r.entry.sentence;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SourceColumn:
        return tr("Source");
    case KindColumn:
        return tr("Kind");
    case SentenceColumn:
        return tr("What happened");
    default:
        return {};
    }
}

JournalFilter::JournalFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void JournalFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
}

void JournalFilter::setKinds(const QSet<JournalKind> &kinds)
{
    if (m_kinds == kinds)
        return;
    m_kinds = kinds;
    invalidateFilter();
}

void JournalFilter::setSource(const SourceId &source)
{
    if (m_source == source)
        return;
    m_source = source;
    invalidateFilter();
}

void JournalFilter::setServer(const QUrl &server)
{
    if (m_server == server)
        return;
    m_server = server;
    invalidateFilter();
}

bool JournalFilter::isActive() const
{
    return !m_text.isEmpty() || !m_kinds.isEmpty() || !m_source.isEmpty() || !m_server.isEmpty();
}

bool JournalFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent)
    const auto &row = static_cast<const JournalModel *>(sourceModel())->row(sourceRow);
    if (!m_kinds.isEmpty() && !m_kinds.contains(row.entry.kind))
        return false;
    if (!m_source.isEmpty() && row.entry.source != m_source)
        return false;
    if (m_source.isEmpty() && !m_server.isEmpty() && row.server != m_server)
        return false;
    if (m_text.isEmpty())
        return true;
    QStringList fields {row.entry.sentence, row.sourceName, row.entry.cause, row.entry.advice, row.entry.details};
    if (row.entry.explanation)
        fields += row.entry.explanation->evidence;
    return std::ranges::any_of(fields, [this](const QString &f) { return f.contains(m_text, Qt::CaseInsensitive); });
}

} // namespace thumpline
