// What hangs on a status beside its text: the part of LayoutBuilder for media, polls, cards, quotes, reactions.

#include "content/safe_text.h"
#include "timeline/account_text.h"
#include "ui/layout_builder.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr size_t maxTiles = 4;
constexpr size_t maxPollOptions = 6;
constexpr qreal tileWidth = 116;
constexpr qreal tileHeight = 66;
constexpr qreal tileGap = 6;
constexpr qreal pollWidth = 352;
constexpr qreal cardWidth = 480;

QString durationText(double seconds)
{
    const auto whole = static_cast<int>(std::clamp(seconds, 0.0, 359'999.0));
    const QString tail
        = u"%1:%2"_s.arg(QString::number(whole / 60 % 60), QString::number(whole % 60).rightJustified(2, u'0'));
    if (whole < 3600)
        return tail;
    return QString::number(whole / 3600) + u':' + tail.rightJustified(5, u'0');
}

/// How many voted, as far as it is told: each voter may have several votes where several options may be chosen.
qint64 votersOf(const Poll &poll)
{
    if (poll.multiple && poll.votersCount.value_or(0) > 0)
        return *poll.votersCount;
    qint64 votes = 0;
    for (const PollOption &option : poll.options)
        votes += std::clamp<qint64>(option.votesCount.value_or(0), 0, qint64 {1} << 40);
    return std::max(votes, std::clamp<qint64>(poll.votesCount.value_or(0), 0, qint64 {1} << 40));
}

} // namespace

void LayoutBuilder::addExtras(const Status &status)
{
    if (!status.media.empty() || status.mediaOmitted > 0) {
        if (m_out.m_style.compact)
            addMediaLine(status);
        else
            addMedia(status);
    }
    if (status.poll)
        addPoll(*status.poll);
    if (status.quote)
        addQuote(*status.quote);
    if (status.card && status.media.empty())
        addCard(*status.card);
}

void LayoutBuilder::addMedia(const Status &status)
{
    const size_t count = std::min(status.media.size(), maxTiles);
    m_y += m_metrics.extrasGap;
    if (count > 0) {
        const auto gaps = static_cast<qreal>(count - 1) * tileGap;
        const qreal width = std::min(tileWidth, (m_width - gaps) / static_cast<qreal>(count));
        for (size_t i = 0; i < count; ++i) {
            const QRectF tile(m_x + static_cast<qreal>(i) * (width + tileGap), m_y, width, tileHeight);
            addMediaTile(status.media[i], tile, status.sensitive);
        }
        m_y += tileHeight + 2;
    }
    const auto more = static_cast<int>(status.media.size() - count) + status.mediaOmitted;
    if (more > 0)
        addLine(tr("and %n more attachment(s)", nullptr, more), TextRole::Secondary);
}

void LayoutBuilder::addMediaTile(const MediaAttachment &media, const QRectF &tile, bool sensitive)
{
    const QString description = safeLine(media.description, 1500);
    addBox({.kind = BoxPiece::Kind::Media, .rect = tile, .media = media.type, .dim = m_content.struck});

    // The head of a tile: what it is. Its picture stands at the beginning, painted with the box.
    QString head;
    if (sensitive)
        head = tr("sensitive", "media");
    else if (media.durationSeconds)
        head = durationText(*media.durationSeconds);
    else if (media.type == MediaType::Unknown)
        head = safeLine(media.typeText, 30);
    constexpr qreal inset = 6;
    const qreal headX = tile.x() + inset + m_metrics.mark + 4;
    addText({.text = head,
             .font = m_metrics.small,
             .role = TextRole::Secondary,
             .x = headX,
             .width = tile.right() - inset - headX},
            tile.y() + 4);
    const qreal textTop = tile.y() + 4 + m_smallPitch;
    const int lines = static_cast<int>((tile.bottom() - 4 - textTop) / m_smallPitch);
    if (!description.isEmpty() && lines > 0) {
        addText({.text = description,
                 .font = m_metrics.small,
                 .role = TextRole::Secondary,
                 .x = tile.x() + inset,
                 .width = tile.width() - 2 * inset,
                 .maxLines = lines},
                textTop);
    }
    const QString tip = description.isEmpty() ? tr("No description") : description;
    const QByteArray &address = media.url.isEmpty() ? media.remoteUrl : media.url;
    if (const std::optional<LinkTarget> target = linkTarget(QString::fromUtf8(address)))
        addLink(*target, mirrored(tile), tip + u'\n' + linkTip(*target), m_nextGroup++);
    else
        m_out.m_hotspots.push_back({.kind = Hotspot::Kind::Tip, .rect = mirrored(tile), .tip = tip});
}

/// Compact rows say what there is in one line.
void LayoutBuilder::addMediaLine(const Status &status)
{
    const auto described
        = static_cast<int>(std::count_if(status.media.begin(), status.media.end(),
                                         [](const MediaAttachment &media) { return !media.description.isEmpty(); }));
    QString text = tr("%n attachment(s)", nullptr, static_cast<int>(status.media.size()) + status.mediaOmitted);
    if (described > 0)
        //: %n is how many of the attachments have a description
        text += u" · "_s + tr("%n described", nullptr, described);
    const qreal y = m_y + 2;
    const MediaType type = status.media.empty() ? MediaType::Unknown : status.media.front().type;
    addBox({.kind = BoxPiece::Kind::Media, .rect = {m_x, y, m_metrics.mark + 8, m_smallPitch}, .media = type});
    const qreal x = m_x + m_metrics.mark + 14;
    addText({.text = text, .font = m_metrics.small, .role = TextRole::Secondary, .x = x, .width = m_x + m_width - x},
            y);
    m_y += m_smallPitch + 4;
}

void LayoutBuilder::addPoll(const Poll &poll)
{
    m_y += m_metrics.extrasGap;
    const qreal width = std::min(pollWidth, m_width);
    const size_t count = std::min(poll.options.size(), maxPollOptions);
    const qint64 voters = votersOf(poll);
    for (size_t i = 0; i < count; ++i) {
        const bool own
            = std::find(poll.ownVotes.begin(), poll.ownVotes.end(), static_cast<int>(i)) != poll.ownVotes.end();
        addPollOption(poll.options[i], own, voters, width);
    }
    const QLocale locale;
    QStringList facts;
    const auto more = static_cast<int>(poll.options.size() - count) + poll.optionsOmitted;
    if (more > 0)
        facts.push_back(tr("and %n more option(s)", nullptr, more));
    if (poll.votesCount || poll.votersCount)
        facts.push_back(tr("%n vote(s)", nullptr, static_cast<int>(std::min<qint64>(voters, 1'000'000'000))));
    if (poll.multiple)
        facts.push_back(tr("several choices"));
    if (poll.expired)
        facts.push_back(tr("ended", "poll"));
    else if (poll.expiresAt)
        //: %1 is a date and time
        facts.push_back(
            tr("open until %1").arg(locale.toString(poll.expiresAt->toDateTime().toLocalTime(), QLocale::ShortFormat)));
    else
        facts.push_back(tr("open", "poll"));
    addLine(facts.join(u" · "_s), TextRole::Secondary);
}

void LayoutBuilder::addPollOption(const PollOption &option, bool own, qint64 voters, qreal width)
{
    const qreal height = m_out.m_style.compact ? m_bodyPitch : m_bodyPitch + 5;
    const double share = voters > 0 && option.votesCount
        ? std::clamp(static_cast<double>(*option.votesCount) / static_cast<double>(voters), 0.0, 1.0)
        : 0.0;
    addBox({.kind = BoxPiece::Kind::Poll, .rect = {m_x, m_y, width, height}, .share = share});
    const qreal textY = m_y + (height - m_bodyPitch) / 2;
    qreal end = m_x + width - 8;
    if (option.votesCount) {
        //: a share in per cent
        const QString percent = tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
        const qreal percentWidth = std::ceil(QFontMetricsF(m_metrics.body).horizontalAdvance(percent)) + 1;
        addText({.text = percent,
                 .font = m_metrics.body,
                 .role = TextRole::PollOption,
                 .x = end - percentWidth,
                 .width = percentWidth},
                textY);
        end -= percentWidth + 8;
    }
    const QString title = safeLine(option.title, 300);
    addText({.text = own ? u"✓ "_s + title : title,
             .font = m_metrics.body,
             .role = TextRole::PollOption,
             .x = m_x + 8,
             .width = end - m_x - 8},
            textY);
    m_y += height + (m_out.m_style.compact ? 2 : 5);
}

void LayoutBuilder::addCard(const PreviewCard &card)
{
    const std::optional<LinkTarget> target = linkTarget(QString::fromUtf8(card.url));
    const QString title = safeLine(card.title.isEmpty() ? card.url : card.title, 300);
    QString from = target ? target->displayHost : safeLine(card.providerName, 80);
    const QString description = m_out.m_style.compact ? QString {} : safeLine(card.description, 300);
    m_y += m_metrics.extrasGap;
    const qreal width = std::min<qreal>(cardWidth, m_width);
    const qreal inner = width - 16;
    const qreal top = m_y;
    const auto box = m_out.m_boxes.size();
    addBox({.kind = BoxPiece::Kind::Frame, .rect = {m_x, top, width, 0}});
    qreal y = top + 6;
    y += addText({.text = title, .font = m_metrics.body, .role = TextRole::Title, .x = m_x + 8, .width = inner}, y)
             .height;
    y += addText(
             {.text = description, .font = m_metrics.small, .role = TextRole::Secondary, .x = m_x + 8, .width = inner},
             y)
             .height;
    if (!card.authorName.isEmpty())
        from += (from.isEmpty() ? QString {} : u" · "_s) + safeLine(card.authorName, 80);
    y += addText({.text = from, .font = m_metrics.small, .role = TextRole::Secondary, .x = m_x + 8, .width = inner}, y)
             .height;
    y += 6;
    m_out.m_boxes[box].rect.setHeight(y - top);
    if (target)
        addLink(*target, m_out.m_boxes[box].rect, linkTip(*target), m_nextGroup++);
    m_y = y + 2;
}

void LayoutBuilder::addQuote(const Quote &quote)
{
    const Status *quoted = quote.status.get();
    const QString state = quoteState(quote);
    m_y += m_metrics.extrasGap;
    const qreal width = std::min<qreal>(cardWidth, m_width);
    const qreal inner = width - 16;
    const qreal top = m_y;
    const auto box = m_out.m_boxes.size();
    addBox({.kind = BoxPiece::Kind::Frame, .rect = {m_x, top, width, 0}});
    qreal y = top + 6;
    // What was blocked or muted asks for a look into the inspector; here only accepted quotes are read.
    const bool shown = quoted && quote.state == QuoteState::Accepted;
    if (shown) {
        const QString name = visibleName(quoted->account);
        const Placed placed = addText(
            {.text = name, .font = m_metrics.bold, .role = TextRole::Name, .x = m_x + 8, .width = inner * 0.6}, y);
        const qreal handleX = m_x + 8 + placed.width + m_metrics.markGap;
        addText({.text = u'@' + safeLine(quoted->account.acct),
                 .font = m_metrics.body,
                 .role = TextRole::Handle,
                 .x = handleX,
                 .width = m_x + 8 + inner - handleX},
                y);
        y += placed.height;
        const QString warning = safeLine(quoted->spoilerText, 300);
        const bool covered = !warning.isEmpty() && !m_unfolded;
        y += addText({.text = covered ? warning : safeLine(richText(*quoted).text, 600),
                      .font = m_metrics.body,
                      .role = covered ? TextRole::Warning : TextRole::Body,
                      .x = m_x + 8,
                      .width = inner,
                      .maxLines = m_out.m_style.compact ? 1 : 3,
                      .struck = m_content.struck || m_content.quoteDeleted},
                     y)
                 .height;
    }
    const QString note = m_content.quoteDeleted ? tr("the quoted status was deleted") : state;
    if (!note.isEmpty()) {
        y += addText({.text = note,
                      .font = m_metrics.small,
                      .role = TextRole::Note,
                      .x = m_x + 8,
                      .width = inner,
                      .maxLines = 2,
                      .tone = m_content.quoteDeleted ? NoteTone::Bad : NoteTone::Quiet},
                     y)
                 .height;
    }
    y += 6;
    m_out.m_boxes[box].rect.setHeight(y - top);
    m_y = y + 2;
}

QString LayoutBuilder::quoteState(const Quote &quote) const
{
    if (quote.unreadable)
        return tr("the quoted status could not be read");
    switch (quote.state) {
    case QuoteState::Accepted:
        return quote.status ? QString {} : tr("quotes a status that was not sent along");
    case QuoteState::Pending:
        return tr("quotes a status; its author has not agreed yet");
    case QuoteState::Rejected:
        return tr("quotes a status; its author did not agree");
    case QuoteState::Revoked:
        return tr("quotes a status; its author no longer agrees");
    case QuoteState::Deleted:
        return tr("the quoted status was deleted");
    case QuoteState::Unauthorized:
        return tr("quotes a status that you may not see");
    case QuoteState::BlockedAccount:
        return tr("quotes an account that you blocked");
    case QuoteState::BlockedDomain:
        return tr("quotes an account of a host that you blocked");
    case QuoteState::MutedAccount:
        return tr("quotes an account that you muted");
    case QuoteState::Unknown:
        //: %1 is a technical word of the server
        return tr("quotes a status; its state is “%1”").arg(isolated(safeLine(quote.stateText, 60)));
    }
    Q_UNREACHABLE();
    return {};
}

void LayoutBuilder::addReactions()
{
    if (m_content.reactions.isEmpty())
        return;
    m_y += 4;
    qreal x = m_x;
    const qreal height = m_smallPitch + 2;
    for (const QString &reaction : m_content.reactions) {
        const qreal width
            = std::min(std::ceil(QFontMetricsF(m_metrics.small).horizontalAdvance(reaction)) + 16, m_width);
        if (x > m_x && x + width > m_x + m_width) {
            x = m_x;
            m_y += height + 4;
        }
        addBox({.kind = BoxPiece::Kind::Chip, .rect = {x, m_y, width, height}, .text = reaction});
        x += width + 6;
    }
    m_y += height + 2;
}

} // namespace thumpline
