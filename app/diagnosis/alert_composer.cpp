#include "diagnosis/alert_composer.h"

#include "diagnosis/explanation_text.h"

#include <algorithm>

namespace thumpline {

using Kind = AlertSubject::Kind;

namespace {

std::chrono::milliseconds between(Instant from, Instant to)
{
    return std::chrono::floor<std::chrono::milliseconds>(to - from);
}

/// The best explanation that there is: of a stream that has ended for good its last drop's, else the first one's.
const Explanation *bestOf(const AlertComposer::Subjects &streams)
{
    const Explanation *best = nullptr;
    for (const AlertSubject *stream : streams) {
        const AlertOutage &outage = *stream->outage;
        const std::optional<Explanation> &why = outage.failed ? outage.latest : outage.explanation;
        if (why && (!best || (!best->rule.isKnown() && why->rule.isKnown())))
            best = &*why;
    }
    return best;
}

} // namespace

AlertStreams AlertComposer::streamsOf(const Subjects &subjects) const
{
    AlertStreams streams {.host = subjects.front()->host};
    for (const AlertSubject *stream : subjects)
        streams.labels.append(stream->label);
    streams.all = m_watch.running(subjects.front()->server);
    return streams;
}

int AlertComposer::live() const
{
    return static_cast<int>(std::ranges::count_if(m_watch.subjects(), [](const auto &entry) {
        const AlertSubject &stream = entry.second;
        return stream.kind == Kind::Stream && stream.runs && (!stream.outage || stream.outage->back);
    }));
}

Alert AlertComposer::trouble(const Subjects &subjects, Instant now) const
{
    const AlertSubject &first = *subjects.front();
    switch (first.kind) {
    case Kind::Stream:
        return streamsDown(subjects, now);
    case Kind::Health:
        return {.kind = AlertKind::HealthBad,
                .topic = first.topic(),
                .title = AlertText::healthTitle(first.host, first.sample->state),
                .body = AlertText::healthBody(*first.sample, between(first.outage->since.mono, now))};
    case Kind::Network:
        return {.kind = AlertKind::Offline,
                .topic = first.topic(),
                .title = AlertText::offlineTitle(),
                .body = AlertText::offlineBody(between(first.outage->since.mono, now), m_watch.running())};
    }
    Q_UNREACHABLE();
    return {};
}

Alert AlertComposer::streamsDown(const Subjects &subjects, Instant now) const
{
    const AlertSubject &first = *subjects.front();
    Alert alert {.kind = AlertKind::StreamDown, .topic = first.topic()};
    Instant since = now;
    for (const AlertSubject *stream : subjects) {
        alert.sources.append(stream->source);
        since = std::min(since, stream->outage->since.mono);
    }
    const bool failed = std::ranges::all_of(subjects, [](const AlertSubject *s) { return s->outage->failed; });
    const Explanation *why = bestOf(subjects);
    const AlertStreams streams = streamsOf(subjects);
    alert.title = AlertText::downTitle(streams, failed);
    alert.body = AlertText::downBody(streams, between(since, now), why ? ExplanationText::cause(*why) : QString(),
                                     failed, m_watch.isHealthBad(first.server));
    return alert;
}

Alert AlertComposer::end(const Subjects &subjects, int stillDown, const AlertLosses &offline) const
{
    const AlertSubject &first = *subjects.front();
    Alert alert {.topic = first.topic()};
    std::chrono::milliseconds away {0};
    AlertLosses losses;
    for (const AlertSubject *subject : subjects) {
        const AlertOutage &outage = *subject->outage;
        away = std::max(away, outage.back->wall.sinceEpoch - outage.since.wall.sinceEpoch);
        losses.add(outage.losses);
        if (subject->kind == Kind::Stream)
            alert.sources.append(subject->source);
    }
    switch (first.kind) {
    case Kind::Stream: {
        const AlertStreams streams = streamsOf(subjects);
        alert.kind = AlertKind::StreamBack;
        alert.title = AlertText::backTitle(streams);
        alert.body = AlertText::backBody(streams, away, losses, stillDown);
        return alert;
    }
    case Kind::Health:
        alert.kind = AlertKind::HealthBack;
        alert.title = AlertText::healthBackTitle(first.host);
        alert.body = AlertText::healthBackBody(away);
        return alert;
    case Kind::Network:
        alert.kind = AlertKind::Online;
        alert.title = AlertText::onlineTitle();
        alert.body = AlertText::onlineBody(away, live(), m_watch.running(), offline);
        return alert;
    }
    Q_UNREACHABLE();
    return alert;
}

} // namespace thumpline
