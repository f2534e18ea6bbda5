#include "ui/compare/compare_model.h"

#include "content/safe_text.h"
#include "diagnosis/duration_text.h"
#include "ui/state_colours.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::CompareModel)
};

const AuditKey &keyOf(const AuditNews &news)
{
    return std::visit([](const auto &one) -> const AuditKey & { return one.key; }, news);
}

QString nameOf(AuditedKind kind)
{
    switch (kind) {
    case AuditedKind::Update:
        return Texts::tr("post", "event");
    case AuditedKind::Edit:
        return Texts::tr("edit", "event");
    case AuditedKind::Delete:
        return Texts::tr("deletion", "event");
    case AuditedKind::Notification:
        return Texts::tr("notification", "event");
    case AuditedKind::Conversation:
        return Texts::tr("conversation", "event");
    case AuditedKind::Announcement:
        return Texts::tr("announcement", "event");
    case AuditedKind::AnnouncementDelete:
        return Texts::tr("deleted announcement", "event");
    }
    Q_UNREACHABLE();
}

/// Ids and addresses come from a server: isolated, so that they turn nothing round.
QString eventText(const AuditKey &key)
{
    return u"%1 %2"_s.arg(nameOf(key.kind), isolatedIfFromRight(QString::fromUtf8(key.id)));
}

std::optional<Tone> toneOf(CompareKind kind)
{
    switch (kind) {
    case CompareKind::Pair:
        return std::nullopt;
    case CompareKind::Missing:
        return Tone::Down;
    case CompareKind::Duplicate:
        return Tone::Late;
    case CompareKind::Inversion:
        return Tone::Recovered;
    }
    Q_UNREACHABLE();
}

} // namespace

CompareKind kindOf(const AuditNews &news)
{
    const auto *finding = std::get_if<AuditFinding>(&news);
    if (!finding)
        return CompareKind::Pair;
    if (std::holds_alternative<MissingEvent>(finding->what))
        return CompareKind::Missing;
    return std::holds_alternative<DuplicateEvent>(finding->what) ? CompareKind::Duplicate : CompareKind::Inversion;
}

CompareModel::CompareModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void CompareModel::setNames(const BothSides<QString> &names)
{
    m_names = names;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CompareModel::append(const std::vector<AuditNews> &news)
{
    if (news.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(news.size()) - 1);
    for (const AuditNews &one : news) {
        m_rows.push_front(one);
        m_pairs += kindOf(one) == CompareKind::Pair ? 1 : 0;
    }
    endInsertRows();
    trim(true, maxPairs);
    trim(false, maxFindings);
}

/// Takes out the oldest of one sort, in as few stretches as they lie in.
void CompareModel::trim(bool pairs, qsizetype limit)
{
    const auto isOfThem
        = [&](qsizetype row) { return (kindOf(m_rows[static_cast<size_t>(row)]) == CompareKind::Pair) == pairs; };
    qsizetype tooMany = (pairs ? m_pairs : std::ssize(m_rows) - m_pairs) - limit;
    qsizetype end = std::ssize(m_rows);
    while (tooMany > 0) {
        while (!isOfThem(end - 1))
            --end;
        qsizetype begin = end;
        while (begin > 0 && end - begin < tooMany && isOfThem(begin - 1))
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end);
        endRemoveRows();
        tooMany -= end - begin;
        m_pairs -= pairs ? end - begin : 0;
        m_forgotten += end - begin;
        end = begin;
    }
}

void CompareModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_pairs = 0;
    m_forgotten = 0;
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CompareModel::whatOf(const AuditPair &pair) const
{
    const QString &first = m_names[pair.first];
    if (pair.lag < std::chrono::milliseconds {1})
        return tr("on both at the same moment");
    //: %1 is the name of a stream (SSE, WebSocket)
    return pair.late ? tr("%1 first; the other after the grace time").arg(first)
                     //: %1 is the name of a stream (SSE, WebSocket)
                     : tr("%1 first").arg(first);
}

QString CompareModel::whatOf(const AuditFinding &finding) const
{
    const QString &name = m_names[finding.side];
    if (const auto *missing = std::get_if<MissingEvent>(&finding.what))
        //: %1 is the name of a stream (SSE, WebSocket)
        return missing->connected ? tr("missing by %1").arg(name)
                                  //: %1 is the name of a stream (SSE, WebSocket)
                                  : tr("missing by %1, which was not connected").arg(name);
    if (std::holds_alternative<DuplicateEvent>(finding.what))
        //: %1 is the name of a stream (SSE, WebSocket)
        return tr("again by %1").arg(name);
    //: %1 is the name of a stream (SSE, WebSocket), %2 an event with its id, as "post 1156"
    return tr("overtaken on %1 by the %2").arg(name, eventText(std::get<InvertedEvent>(finding.what).overtakenBy));
}

QString CompareModel::cell(const AuditNews &news, int column) const
{
    switch (column) {
    case TimeColumn: {
        const Timestamp at = std::visit([](const auto &one) { return one.at.wall; }, news);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.sinceEpoch.count());
        return QLocale().toString(time.time(), u"HH:mm:ss.zzz"_s);
    }
    case EventColumn:
        return eventText(keyOf(news));
    case WhatColumn:
        return std::visit([this](const auto &one) { return whatOf(one); }, news);
    case ByColumn:
        if (const auto *pair = std::get_if<AuditPair>(&news))
            return pair->lag < std::chrono::milliseconds {1} ? u"–"_s : DurationText::latency(pair->lag);
        if (const auto *again = std::get_if<DuplicateEvent>(&std::get<AuditFinding>(news).what))
            return DurationText::latency(again->after);
        return {};
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditNews &one = news(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(one, index.column());
    case Qt::ToolTipRole: // plain text, whatever an id holds
        return u"<p style='white-space:pre-wrap'>"_s + plainText(index.row()).replace(u'\t', u'\n').toHtmlEscaped()
            + u"</p>"_s;
    case Qt::AccessibleTextRole:
        return plainText(index.row()).replace(u'\t', u", "_s);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == ByColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                                              : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (const std::optional<Tone> tone = toneOf(kindOf(one)); tone && index.column() == WhatColumn)
            return coloursOf(*tone, QGuiApplication::palette()).text;
        if (index.column() == TimeColumn)
            return quietColours(QGuiApplication::palette()).dimText;
        return {};
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == ByColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                                       : Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ByColumn)
        return tr("How much later it came on the other side; of what came again: how long after the first time");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time", "column");
    case EventColumn:
        return tr("Event", "column");
    case WhatColumn:
        return tr("What happened", "column");
    case ByColumn:
        return tr("By", "column, how much later");
    default:
        return {};
    }
}

QString CompareModel::plainText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        if (const QString text = cell(news(row), column); !text.isEmpty())
            cells += text;
    }
    return cells.join(u'\t');
}

void CompareFilter::setShown(Show shown)
{
    m_shown = shown;
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent)
    const CompareKind kind = kindOf(static_cast<const CompareModel *>(sourceModel())->news(sourceRow));
    switch (m_shown) {
    case Show::All:
        return true;
    case Show::Findings:
        return kind != CompareKind::Pair;
    case Show::Pairs:
        return kind == CompareKind::Pair;
    case Show::Missing:
        return kind == CompareKind::Missing;
    case Show::Duplicates:
        return kind == CompareKind::Duplicate;
    case Show::Inversions:
        return kind == CompareKind::Inversion;
    }
    Q_UNREACHABLE();
}

} // namespace thumpline
