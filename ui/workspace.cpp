#include "ui/workspace.h"

#include "ui/process_usage.h"

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

// A record has its time a little before it is in the queue.
constexpr std::chrono::seconds onTheWay {1};

} // namespace

Workspace::Workspace(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_book(*parts.control)
    , m_sourcesModel(m_book)
    , m_store(parts.timeline)
    , m_timeline(m_store)
    , m_adapter(m_store)
    , m_settling(parts.clock->makeAlarm())
    , m_feed(*parts.queue, parts.clock, [this](std::span<const SessionRecord> records) { take(records); })
{
    connect(m_settling.get(), &Alarm::due, this, &Workspace::settle);
    connect(&m_book, &SourceBook::removed, this, [this](const SourceId &id) {
        m_statistics.forget(id);
        m_alerts.forget(id);
    });
    connect(&m_book, &SourceBook::added, this, [this](const SourceId &id) { m_adapter.addSource(*m_book.find(id)); });
}

Workspace::~Workspace() = default;

void Workspace::take(std::span<const SessionRecord> records)
{
    JournalNews news;
    m_inputs.clear();
    for (const SessionRecord &record : records) {
        m_book.apply(record);
        m_health.apply(record);
        writePulse(record);
        m_statistics.apply(record);
        m_alerts.add(record);
        writeJournal(record, news);
        if (auto input = m_adapter.input(record))
            m_inputs.push_back(*std::move(input));
        if (const auto *event = std::get_if<EventArrived>(&record.body)) {
            ++m_events;
            m_malformed += event->event->isMalformed() ? 1 : 0;
            m_rate.add(event->recovered ? 0 : 1, record.at.mono);
        } else if (const auto *lost = std::get_if<EventsDiscarded>(&record.body)) {
            m_dropped += lost->updates;
        }
    }
    show(std::move(news));
    armSettling();
    if (!m_inputs.empty())
        m_timeline.apply(m_inputs);
    Q_EMIT pulseChanged();
    Q_EMIT recordsTaken(records);
}

std::optional<RowId> Workspace::rowOf(const SourceId &source, RowKind kind, const EntityId &entity) const
{
    const std::optional<SourceIndex> index = m_adapter.indexOf(source);
    const auto slot = index ? m_store.rows().find(m_store.sources().instanceOf(*index), kind, entity) : std::nullopt;
    return slot ? std::optional(m_store.row(*slot).id) : std::nullopt;
}

void Workspace::writeEntry(const JournalEntry *entry, JournalNews &news)
{
    if (!entry)
        return;
    if (entry->number > m_lastWritten) {
        m_lastWritten = entry->number;
        m_pulse.noteEntry(entry->source, entry->number, entry->kind == JournalKind::Stale);
        news.lines.push_back({*entry, nameOf(entry->source), serverOf(entry->source)});
    } else {
        news.changed.insert(entry->number);
    }
}

void Workspace::writeExplanations(const std::vector<Explanation> &explanations, const Stamp &at, JournalNews &news)
{
    for (const Explanation &explanation : explanations) {
        m_pulse.explain(explanation);
        m_reportLog.explain(explanation, m_pulse.clock());
        m_alerts.explain(explanation);
        writeEntry(m_journal.explain(explanation, at, m_explainer.connectionOf(explanation)), news);
        Q_EMIT explained(explanation);
    }
}

void Workspace::writeJournal(const SessionRecord &record, JournalNews &news)
{
    writeExplanations(m_explainer.add(record), record.at, news);
    writeEntry(m_journal.add(record), news);
}

void Workspace::show(JournalNews &&news)
{
    m_journalModel.append(std::move(news.lines));
    for (const quint64 number : news.changed) {
        if (const JournalEntry *entry = m_journal.find(number))
            m_journalModel.update(*entry);
    }
}

void Workspace::armSettling()
{
    if (const auto due = m_explainer.nextDue())
        m_settling->setDue(std::max(*due, m_parts.clock->now()) + onTheWay);
    else
        m_settling->cancel();
}

void Workspace::settle()
{
    if (m_feed.backlog() == 0) { // else evidence is still to come
        const Stamp now = m_parts.clock->stamp();
        JournalNews news;
        writeExplanations(m_explainer.advance(now.mono - onTheWay), now, news);
        show(std::move(news));
        Q_EMIT pulseChanged();
        Q_EMIT recordsTaken({});
    }
    armSettling();
}

void Workspace::writePulse(const SessionRecord &record)
{
    // What a stream says after it was removed, and its instance's poller, must not bring their lanes back.
    if (m_book.find(record.source) || !m_book.healthServer(record.source).isEmpty()) {
        m_pulse.apply(record);
        m_reportLog.apply(record, m_pulse.clock().at(record.at));
    }
}

void Workspace::note(const SourceId &source, const QString &sentence)
{
    const JournalEntry *entry = m_journal.addNote(m_parts.clock->stamp(), source, sentence);
    m_lastWritten = entry->number;
    m_journalModel.append({{*entry, nameOf(source), serverOf(source)}});
}

QString Workspace::nameOf(const SourceId &id) const
{
    if (const Source *source = m_book.find(id))
        return source->fullName();
    const QUrl server = m_book.healthServer(id);
    return server.isEmpty() ? QString() : displayHost(server);
}

QUrl Workspace::serverOf(const SourceId &id) const
{
    const Source *source = m_book.find(id);
    return source ? source->setup.options.server : m_book.healthServer(id);
}

void Workspace::restoreSources()
{
    m_remembers = true;
    for (const StoredSource &stored : m_parts.settings->sources()) {
        const auto start = [this, stored](const Secret &token) {
            SourceSetup setup = stored.setup;
            setup.options.token = token;
            const SourceId id = m_book.add(setup);
            if (stored.suspended)
                m_book.suspend(id);
            return id;
        };
        if (stored.setup.tokenKey.isEmpty()) {
            start({});
            continue;
        }
        ++m_restoring;
        m_parts.credentials->read(stored.setup.tokenKey, this, [this, start](Result<Secret, CredentialError> answer) {
            --m_restoring;
            const SourceId id = start(answer.ok() ? answer.value() : Secret());
            if (!answer.ok())
                note(id, explain(answer.error()));
        });
    }
}

SourceId Workspace::addStream(SourceSetup setup, bool keepToken)
{
    const bool store = keepToken && !setup.options.token.isEmpty();
    if (store)
        setup.tokenKey = CredentialStore::makeKey(setup.options.server.host());
    const SourceId id = m_book.add(setup);
    if (store)
        storeToken(id, setup.tokenKey, setup.options.token);
    saveSources();
    return id;
}

void Workspace::removeStream(const SourceId &id)
{
    const Source *source = m_book.find(id);
    if (!source)
        return;
    const QString key = source->setup.tokenKey;
    const QUrl server = source->setup.options.server;
    m_book.remove(id);
    const bool wasLast = streamsOf(server).isEmpty();
    if (wasLast)
        m_health.forget(server);
    m_pulse.forget(id, wasLast);
    m_reportLog.forget(id, wasLast);
    Q_EMIT pulseChanged();
    forgetToken(key);
    saveSources();
}

void Workspace::removeDemo()
{
    std::vector<SourceId> ids;
    for (const Source &source : m_book.sources()) {
        if (source.setup.isDemo)
            ids.push_back(source.id);
    }
    for (const SourceId &id : ids)
        removeStream(id);
}

void Workspace::changeToken(const SourceId &id, const Secret &token, bool keepToken)
{
    const Source *source = m_book.find(id);
    if (!source)
        return;
    const QString oldKey = source->setup.tokenKey;
    const QString key = keepToken ? CredentialStore::makeKey(source->setup.options.server.host()) : QString();
    m_book.setToken(id, token, key);
    if (keepToken)
        storeToken(id, key, token);
    forgetToken(oldKey);
    saveSources();
}

void Workspace::setRestChecks(const RestChecks &checks)
{
    m_book.setRestChecks(checks);
    m_parts.settings->setRestChecks(checks);
}

void Workspace::suspend(const SourceId &id)
{
    m_book.suspend(id);
    saveSources();
}

void Workspace::resume(const SourceId &id)
{
    m_book.resume(id);
    saveSources();
}

void Workspace::storeToken(const SourceId &id, const QString &key, const Secret &token)
{
    m_parts.credentials->write(key, token, this, [this, id](const Result<bool, CredentialError> &answer) {
        if (!answer.ok())
            note(id, explain(answer.error()));
    });
}

void Workspace::forgetToken(const QString &key)
{
    const auto uses = [&](const Source &source) { return source.setup.tokenKey == key; };
    if (!key.isEmpty() && std::ranges::none_of(m_book.sources(), uses))
        m_parts.credentials->remove(key, this, {});
}

void Workspace::saveSources()
{
    if (!m_remembers || m_restoring > 0)
        return;
    QList<StoredSource> stored;
    for (const Source &source : m_book.sources()) {
        StoredSource one {source.setup, source.activity.suspendedByUser};
        one.setup.options.token = Secret();
        stored.append(one);
    }
    m_parts.settings->setSources(stored);
}

QSet<SourceId> Workspace::streamsOf(const QUrl &server) const
{
    QSet<SourceId> ids;
    for (const Source &source : m_book.sources()) {
        if (source.setup.options.server == server)
            ids.insert(source.id);
    }
    return ids;
}

void Workspace::setFilter(const SourceChoice &choice, const QString &text)
{
    TimelineFilter filter = TimelineFilter::fromText(text);
    std::vector<SourceIndex> indexes;
    const QSet<SourceId> ids = choice.source.isEmpty() ? streamsOf(choice.server) : QSet<SourceId> {choice.source};
    for (const SourceId &id : ids) {
        if (const auto index = m_adapter.indexOf(id))
            indexes.push_back(*index);
    }
    filter.setSources(std::move(indexes));
    m_timeline.setFilter(filter);
}

void Workspace::tick()
{
    m_sourcesModel.tick(m_parts.clock->stamp());
}

WindowCounters Workspace::counters() const
{
    return {m_rate.perSecond(m_parts.clock->now()), m_malformed, m_dropped, m_feed.lag(), m_store.count(),
            processUsage::residentBytes()};
}

} // namespace thumpline
