#include "diagnosis/drop_evidence.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// For %n, which is an int.
int countable(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, 1'000'000'000));
}

/// `60.1 s`: where a pattern is shown, tenths matter, and minutes hide it.
QString figure(milliseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1) + u" s"_s;
}

constexpr std::array namedHeaders {
    "server", "via", "cf-ray", "cf-mitigated", "x-cache", "age", "location", "x-request-id",
};

} // namespace

QStringList DropEvidence::of(const DropCase &dropCase, RuleId rule)
{
    DropEvidence evidence(dropCase);
    evidence.addEnd();
    evidence.addConnection();
    evidence.addAnswer();
    evidence.addPattern(rule);
    evidence.addOthers();
    evidence.addHealth();
    evidence.addMachine();
    evidence.addNext();
    return evidence.m_lines;
}

void DropEvidence::addEnd()
{
    const CloseReason &end = m_case.drop.end;
    m_lines += CloseReasonText::withServerWords(end, CloseReasonText::explanationOf(end));
    if (!end.certificates.isEmpty())
        m_lines += CloseReasonText::certificateLine(end.certificates.first());
    if (end.retryAfter) {
        //: %1 like "2 min"; Retry-After is a header's name
        m_lines += tr("The server asks to wait for %1 (Retry-After).").arg(DurationText::of(*end.retryAfter));
    }
}

void DropEvidence::addConnection()
{
    const ConnectionRecord &drop = m_case.drop;
    if (!drop.wasOpen())
        return;
    if (drop.idle) {
        //: both are stretches of time, like "4 min 12 s" and "60.0 s"
        m_lines += tr("The stream had been open for %1; the last byte came %2 before its end.")
                       .arg(DurationText::of(*drop.age), figure(*drop.idle));
    } else if (*drop.age > 0ms) {
        m_lines += tr("The stream had been open for %1.").arg(DurationText::of(*drop.age));
    }
    if (drop.events > 0)
        m_lines += tr("%n event(s) came on it.", nullptr, countable(drop.events));
    if (drop.heartbeats > 0) {
        QString line = tr("%n heartbeat(s) came on it.", nullptr, countable(drop.heartbeats));
        if (const auto period = drop.beats.period()) {
            //: %1 is the sentence before, %2 like "15.0 s"
            line = tr("%1 On average they came every %2.").arg(line, figure(*period));
        }
        m_lines += line;
    }
    if (drop.bytes == 0 && drop.events == 0 && drop.heartbeats == 0)
        m_lines += tr("Not one byte came on it.");
}

void DropEvidence::addAnswer()
{
    const ConnectionRecord &drop = m_case.drop;
    QStringList headers;
    for (const char *name : namedHeaders) {
        if (const QByteArray value = drop.header(name); !value.isEmpty())
            headers += u"%1: %2"_s.arg(QLatin1StringView(name), QString::fromUtf8(value.left(100)));
    }
    if (!headers.isEmpty()) {
        //: %1 lists headers as they came: "server: cloudflare"
        m_lines += tr("Headers of the answer: %1.").arg(headers.join(u", "_s));
    }
    if (drop.wasOpen())
        return;
    QStringList steps;
    const auto step = [&](QLatin1StringView name, const std::optional<milliseconds> &time) {
        if (time)
            steps += u"%1 %2 ms"_s.arg(name).arg(time->count());
    };
    step("DNS"_L1, drop.phases.dns);
    step("TCP"_L1, drop.phases.tcp);
    step("TLS"_L1, drop.phases.tls);
    step("HTTP"_L1, drop.phases.http);
    if (!steps.isEmpty()) {
        //: %1 lists the steps of a connection that succeeded, with times: "DNS 3 ms, TCP 20 ms"
        m_lines += tr("Reached before: %1.").arg(steps.join(u", "_s));
    }
}

void DropEvidence::addValues(const QString &sentence, const DropPattern &pattern)
{
    QStringList values;
    for (const milliseconds value : pattern.values)
        values += figure(value);
    //: %1 is a sentence about several drops, %2 lists their figures, oldest first
    m_lines += tr("%1 In order: %2.").arg(sentence, values.join(u"; "_s));
}

void DropEvidence::addPattern(RuleId rule)
{
    if (rule == RuleId {16}) {
        if (const auto pattern = dropPatterns::sameIdle(m_case); pattern && pattern->of > 1) {
            //: %n is how many drops are looked at, %1 how many of them are alike, %2 like "60.0 s"
            addValues(tr("Of the last %n drop(s), %1 came after a silence of about %2.", nullptr, pattern->of)
                          .arg(QLocale().toString(pattern->alike), figure(pattern->centre)),
                      *pattern);
        }
    } else if (rule == RuleId {17}) {
        if (const auto pattern = dropPatterns::sameAge(m_case); pattern && pattern->of > 1) {
            addValues(tr("Of the last %n drop(s), %1 came at an age of about %2.", nullptr, pattern->of)
                          .arg(QLocale().toString(pattern->alike), DurationText::of(pattern->centre)),
                      *pattern);
        }
    } else if (rule == RuleId {33}) {
        if (const auto pattern = dropPatterns::shortLives(m_case)) {
            addValues(tr("Of the last %n stream(s), %1 lived for less than %2.", nullptr, pattern->of)
                          .arg(QLocale().toString(pattern->alike), DurationText::of(pattern->centre)),
                      *pattern);
        }
    }
}

void DropEvidence::addOthers()
{
    const Circumstances &around = m_case.around;
    const int goOn = around.isFresh ? 0 : around.siblings - around.siblingsEnded;
    if (around.siblingsEnded > 0)
        m_lines += tr("%n other stream(s) of this server ended or went silent with it.", nullptr, around.siblingsEnded);
    if (goOn > 0)
        m_lines += tr("%n other stream(s) of this server went on.", nullptr, goOn);
    const int instancesGoOn = around.isFresh ? 0 : around.instances - around.instancesEnded + around.reached;
    if (around.instancesEnded > 0)
        m_lines
            += tr("The streams of %n other server(s) ended or went silent with it.", nullptr, around.instancesEnded);
    if (around.unreached > 0)
        m_lines += tr("%n other server(s) could not be reached either.", nullptr, around.unreached);
    if (instancesGoOn > 0)
        m_lines += tr("Streams of %n other server(s) went on.", nullptr, instancesGoOn);
}

void DropEvidence::addHealth()
{
    const HealthAround &health = m_case.around.health;
    if (health.failed()) {
        QString line = *health.failedAfter <= 0ms
            ? tr("The health of the streaming service failed just before.")
            : tr("The health of the streaming service failed %1 later.").arg(DurationText::of(*health.failedAfter));
        if (health.backAfter) {
            //: %1 is the sentence before, %2 like "24 s", counted from the drop
            line = tr("%1 It was well again %2 after the drop.").arg(line, DurationText::of(*health.backAfter));
        }
        m_lines += line;
    } else if (health.before == HealthState::Down) {
        m_lines += tr("The health of the streaming service had been failing before.");
    } else if (health.wellAfter) {
        m_lines += tr("The streaming service was well when it was asked %1 later.")
                       .arg(DurationText::of(*health.wellAfter));
    }
}

void DropEvidence::addMachine()
{
    const Circumstances &around = m_case.around;
    if (around.slept)
        m_lines += tr("By its clocks, this machine slept for %1.").arg(DurationText::of(*around.slept));
    else if (around.suspended)
        m_lines += tr("The system says that this machine slept.");
    if (around.offline)
        m_lines += tr("The system says that there was no network.");
}

void DropEvidence::addNext()
{
    const NextAttempt &next = m_case.around.next;
    if (next.opened && m_case.drop.wasOpen())
        m_lines += tr("The next attempt opened the stream again.");
    if (!next.status)
        return;
    m_lines += next.serverError.isEmpty()
        ? tr("An attempt after it got status %1.").arg(*next.status)
        //: %1 is an HTTP status, %2 the server's own words
        : tr("An attempt after it got status %1: “%2”").arg(QString::number(*next.status), next.serverError);
}

} // namespace thumpline
