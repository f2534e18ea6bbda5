#include "cli/readable_lines.h"

#include "content/rich_text.h"
#include "content/safe_text.h"
#include "diagnosis/duration_text.h"
#include "diagnosis/explanation_text.h"

#include <QLocale>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTextLength = 280;
constexpr qsizetype tagWidth = 14;

constexpr QByteArrayView dim = "2";
constexpr QByteArrayView plain = "";

/// ANSI colours that can be told apart on light and dark terminals; the tag says the same in words.
QByteArrayView colourOf(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Live:
    case JournalKind::Recovered:
        return "36";
    case JournalKind::Late:
    case JournalKind::Stale:
    case JournalKind::Gap:
        return "33";
    case JournalKind::Dropped:
    case JournalKind::Failed:
    case JournalKind::Malformed:
        return "31";
    case JournalKind::Connecting:
    case JournalKind::Waiting:
    case JournalKind::Stopped:
    case JournalKind::Health:
    case JournalKind::Network:
    case JournalKind::Note:
        return dim;
    }
    Q_UNREACHABLE();
    return plain;
}

/// `@ann@example.org: [warning] text +2 media`
QString lineOf(const Status &status)
{
    const Status &shown = status.shown();
    QString line = u'@' + safeLine(shown.account.acct) + u": "_s;
    if (!shown.spoilerText.isEmpty())
        line += u'[' + safeLine(shown.spoilerText) + u"] "_s;
    line += safeLine(plainText(shown.content), maxTextLength);
    if (!shown.media.empty()) //: behind the text of a status; %n is a number of pictures, videos and sounds
        line += u' ' + ReadableLines::tr("[%n attachment(s)]", nullptr, static_cast<int>(shown.media.size()));
    return line;
}

/// Of how an attempt ended, without what differs from one to the next all the same, as Retry-After.
CloseReason whatMatters(const CloseReason &reason)
{
    return {.phase = reason.phase,
            .ending = reason.ending,
            .httpStatus = reason.httpStatus,
            .closeCode = reason.closeCode,
            .serverError = reason.serverError,
            .tlsProblem = reason.tlsProblem};
}

QString idOf(const StreamEvent &event)
{
    return QString::fromUtf8(event.entityId().value_or(QByteArray()));
}

} // namespace

QString ReadableLines::textOf(const StreamEvent &event)
{
    if (const auto *malformed = std::get_if<MalformedEvent>(&event.content))
        return tr("malformed: %1").arg(QString::fromUtf8(malformed->reason));
    if (const auto *notification = std::get_if<NotificationEvent>(&event.content)) {
        const Notification &n = *notification->notification;
        const QString who = n.account ? u'@' + safeLine(n.account->acct) : QString();
        const QString what = QString::fromUtf8(n.typeText.isEmpty() ? toKey(n.type).toByteArray() : n.typeText);
        const QString first = safeLine(QStringView {what}) + u' ' + who;
        return n.status ? first.trimmed() + u" · "_s + lineOf(*n.status) : first.trimmed();
    }
    if (const auto *announcement = std::get_if<AnnouncementEvent>(&event.content))
        return safeLine(plainText(announcement->announcement->content), maxTextLength);
    if (const Status *status = event.status()) {
        if (!status->reblog)
            return lineOf(*status);
        //: %1 is who boosted a status, %2 the status ("@ann: text")
        return tr("@%1 boosted %2").arg(safeLine(status->account.acct), lineOf(*status));
    }
    return event.isUnknown() ? tr("unknown event: %1").arg(safeLine(event.wire.payload, maxTextLength)) : idOf(event);
}

void ReadableLines::appendLine(const SessionRecord &record, QByteArrayView colour, const QString &tag,
                               const QString &text, QByteArray &out) const
{
    const QString time = record.at.wall.toDateTime().toLocalTime().toString(u"HH:mm:ss"_s);
    const auto painted = [this, &out](QByteArrayView code, const QByteArray &bytes) {
        if (!m_colours || code.isEmpty()) {
            out += bytes;
            return;
        }
        out += "\x1b[" + code.toByteArray() + 'm' + bytes + "\x1b[0m";
    };
    painted(dim, time.toUtf8() + ' ' + record.source);
    out += "  ";
    painted(colour, tag.leftJustified(tagWidth).toUtf8());
    out += ' ' + safeLine(QStringView {text}, 2 * maxTextLength).toUtf8() + '\n';
}

void ReadableLines::appendEntry(const SessionRecord &record, const JournalEntry &entry, QByteArray &out) const
{
    QStringList sentences {entry.sentence, entry.cause, entry.advice};
    sentences.removeAll(QString());
    appendLine(record, colourOf(entry.kind), QString::fromLatin1(toKey(entry.kind)), sentences.join(u' '), out);
}

void ReadableLines::appendExplanations(const std::vector<Explanation> &explanations, const Stamp &at, QByteArray &out)
{
    for (const Explanation &explanation : explanations) {
        const JournalEntry *entry = m_journal.explain(explanation, at);
        const SessionRecord place {explanation.source, at, {}};
        if (explanation.isQuietPeriod() && explanation.revised && !explanation.ongoing) {
            appendEnd(explanation, place, out);
        } else if (explanation.revised && !explanation.isPeriod()) { // what was printed can't be changed any more
            const QString time = explanation.dropAt.wall.toDateTime().toLocalTime().toString(u"HH:mm:ss"_s);
            //: %1 is a time of day, %2 a likely cause in one or two sentences
            const QString text = tr("Of the end at %1: %2").arg(time, ExplanationText::cause(explanation));
            appendLine(place, dim, u"explained"_s, text, out);
        } else if (explanation.isPeriod() && entry) {
            appendEntry(place, *entry, out);
        } else if (entry) { // its line stands already
            appendLine(place, dim, u"explained"_s, ExplanationText::cause(explanation), out);
        }
    }
}

/// That a quiet time is over, where that is not seen by the stream going on.
void ReadableLines::appendEnd(const Explanation &explanation, const SessionRecord &place, QByteArray &out) const
{
    if (explanation.rule == RuleId {32})
        return;
    const QString time = explanation.dropAt.wall.toDateTime().toLocalTime().toString(u"HH:mm:ss"_s);
    const QString lasted = DurationText::of(
        std::chrono::floor<std::chrono::milliseconds>(explanation.until->mono - explanation.dropAt.mono));
    //: %1 is a time of day, %2 like "12 min"
    appendLine(place, dim, u"explained"_s, tr("The quiet time since %1 is over after %2.").arg(time, lasted), out);
}

void ReadableLines::advance(Instant known, const Stamp &now, QByteArray &out)
{
    appendExplanations(m_explainer.advance(known), now, out);
}

void ReadableLines::finish(const Stamp &now, QByteArray &out)
{
    appendExplanations(m_explainer.finish(), now, out);
}

void ReadableLines::append(const SessionRecord &record, QByteArray &out)
{
    appendExplanations(m_explainer.add(record), record.at, out);
    if (const auto *arrived = std::get_if<EventArrived>(&record.body)) {
        const StreamEvent &event = *arrived->event;
        QString tag = safeLine(event.wire.event, 40);
        if (arrived->recovered)
            tag += u'*';
        const QByteArrayView colour = event.isMalformed() ? colourOf(JournalKind::Malformed) : plain;
        appendLine(record, colour, tag, textOf(event), out);
        return;
    }
    const JournalEntry *entry = m_journal.add(record);
    if (!entry)
        return;
    if (const auto *change = std::get_if<StateChanged>(&record.body))
        appendState(record, *change, *entry, out);
    else
        appendEntry(record, *entry, out);
}

void ReadableLines::appendState(const SessionRecord &record, const StateChanged &change, const JournalEntry &entry,
                                QByteArray &out)
{
    const auto known = m_outages.find(record.source);
    if (change.state == SessionState::Connecting && known != m_outages.end() && known->second.repeats)
        return; // announced by the line before
    if (change.state != SessionState::Waiting && change.state != SessionState::Connecting)
        m_outages.erase(record.source);
    if (change.state != SessionState::Waiting || !entry.explanation) {
        appendEntry(record, entry, out);
        return;
    }
    const Explanation &explanation = *entry.explanation;
    Outage outage {.reason = change.cause ? whatMatters(*change.cause) : CloseReason {},
                   .rule = explanation.rule,
                   .cause = explanation.cause,
                   .confidence = explanation.confidence};
    if (known == m_outages.end()) {
        m_outages.emplace(record.source, std::move(outage));
        appendEntry(record, entry, out);
        return;
    }
    known->second.repeats = false;
    outage.repeats = known->second == outage;
    known->second = outage;
    if (outage.repeats) {
        appendLine(record, colourOf(entry.kind), QString::fromLatin1(toKey(entry.kind)), nextAttempt(change, record.at),
                   out);
        return;
    }
    JournalEntry other = entry;
    //: %1 is one or two sentences on how an attempt to connect ended
    other.sentence = tr("Another cause than before: %1").arg(entry.sentence);
    appendEntry(record, other, out);
}

QString ReadableLines::nextAttempt(const StateChanged &change, const Stamp &at)
{
    if (!change.retryAt)
        return tr("Same cause; waiting for the network.");
    const QString wait = DurationText::of(change.retryAt->sinceEpoch - at.wall.sinceEpoch);
    //: %1 is the number of the attempt to connect that comes, %2 like "12 s"
    return tr("Same cause; attempt %1 in %2.").arg(QLocale().toString(change.attempt), wait);
}

} // namespace thumpline
