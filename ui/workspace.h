#pragma once

#include "account/credential_store.h"
#include "diagnosis/alert_policy.h"
#include "diagnosis/explainer.h"
#include "diagnosis/journal.h"
#include "diagnosis/pulse_history.h"
#include "diagnosis/statistics_book.h"
#include "report/report_log.h"
#include "timeline/timeline_model.h"
#include "ui/health_book.h"
#include "ui/journal_model.h"
#include "ui/rate_meter.h"
#include "ui/session_feed.h"
#include "ui/settings.h"
#include "ui/source_book.h"
#include "ui/sources_model.h"
#include "ui/status_counters.h"
#include "ui/timeline_adapter.h"

#include <QObject>

namespace thumpline {

/// Everything that the window shows, without a widget: sources, timeline, journal, health, and what brings them news.
///
/// Thread: GUI. Does not own its parts, which outlive it.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        SessionControl *control = nullptr;
        RecordQueue *queue = nullptr;
        CredentialStore *credentials = nullptr;
        Settings *settings = nullptr;
        std::shared_ptr<Clock> clock {};
        TimelineOptions timeline {};
    };
    explicit Workspace(const Parts &parts, QObject *parent = nullptr);
    ~Workspace() override;

    /// Adds the streams of the last time; each one's token is read from the keyring first. From then on, and not
    /// before, the streams are remembered for the next time.
    void restoreSources();
    /// `keepToken`: the token goes into the keyring, under a new name.
    SourceId addStream(SourceSetup setup, bool keepToken);
    void removeStream(const SourceId &id);
    void changeToken(const SourceId &id, const Secret &token, bool keepToken);
    /// Of all streams; remembered for the next time.
    void setRestChecks(const RestChecks &checks);
    void suspend(const SourceId &id);
    void resume(const SourceId &id);
    /// Removes the demo's streams, and nothing else.
    void removeDemo();

    /// Shows only what the choice and the text let pass.
    void setFilter(const SourceChoice &choice, const QString &text);

    /// Brings what follows the clock up to date; to be called once a second while the window is seen.
    void tick();
    [[nodiscard]] WindowCounters counters() const;
    [[nodiscard]] qint64 events() const { return m_events; }
    [[nodiscard]] qint64 droppedUpdates() const { return m_dropped; }

    [[nodiscard]] SourceBook &book() { return m_book; }
    [[nodiscard]] SourcesModel &sourcesModel() { return m_sourcesModel; }
    [[nodiscard]] TimelineModel &timeline() { return m_timeline; }
    [[nodiscard]] JournalModel &journal() { return m_journalModel; }
    [[nodiscard]] HealthBook &health() { return m_health; }
    [[nodiscard]] PulseHistory &pulse() { return m_pulse; }
    [[nodiscard]] AlertPolicy &alerts() { return m_alerts; }
    [[nodiscard]] const ReportLog &reportLog() const { return m_reportLog; }
    [[nodiscard]] const StatisticsBook &statistics() const { return m_statistics; }
    [[nodiscard]] const Clock &clock() const { return *m_parts.clock; }
    /// How many records have come and are not taken yet.
    [[nodiscard]] qsizetype backlog() const { return m_feed.backlog(); }
    /// The row of the timeline for what that stream, which may be gone, brought; nothing: not there (any more).
    [[nodiscard]] std::optional<RowId> rowOf(const SourceId &source, RowKind kind, const EntityId &entity) const;

    /// A line of the program's own in the journal.
    void note(const SourceId &source, const QString &sentence);

Q_SIGNALS:
    /// A batch of records went into the history that Pulse draws. At most once a frame.
    void pulseChanged();
    /// The cause of a drop, or what a quiet time means, was found or revised.
    void explained(const thumpline::Explanation &explanation);
    /// A batch of records was taken in by everything here; it is valid during the call, and empty where time alone told
    /// something. At most once a frame.
    void recordsTaken(std::span<const thumpline::SessionRecord> records);

private:
    void take(std::span<const SessionRecord> records);
    void writePulse(const SessionRecord &record);
    /// Lines of the journal that are new, and the numbers of those that an explanation changed.
    struct JournalNews
    {
        std::vector<JournalRow> lines {};
        QSet<quint64> changed {};
    };
    void writeJournal(const SessionRecord &record, JournalNews &news);
    void writeEntry(const JournalEntry *entry, JournalNews &news);
    void writeExplanations(const std::vector<Explanation> &explanations, const Stamp &at, JournalNews &news);
    void show(JournalNews &&news);
    /// For explanations that time alone settles.
    void armSettling();
    void settle();
    void saveSources();
    void storeToken(const SourceId &id, const QString &key, const Secret &token);
    void forgetToken(const QString &key);
    [[nodiscard]] QString nameOf(const SourceId &id) const;
    [[nodiscard]] QUrl serverOf(const SourceId &id) const;
    [[nodiscard]] QSet<SourceId> streamsOf(const QUrl &server) const;

    Parts m_parts;
    SourceBook m_book;
    SourcesModel m_sourcesModel;
    TimelineStore m_store;
    TimelineModel m_timeline;
    TimelineAdapter m_adapter;
    Explainer m_explainer {ExplainWhen::Live};
    std::unique_ptr<Alarm> m_settling; // of explanations, where no record comes
    Journal m_journal {};
    PulseHistory m_pulse {};
    ReportLog m_reportLog {}; // with the times of m_pulse
    AlertPolicy m_alerts {};
    JournalModel m_journalModel {};
    quint64 m_lastWritten = 0; // number of the journal's newest entry that the model has, or is about to get
    HealthBook m_health {};
    StatisticsBook m_statistics {};
    RateMeter m_rate {};
    std::vector<TimelineInput> m_inputs {}; // of the batch at hand; kept for its memory
    qint64 m_events = 0;
    qint64 m_malformed = 0;
    qint64 m_dropped = 0;
    bool m_remembers = false;
    int m_restoring = 0; // tokens that are still to come: until then the stored list is not overwritten
    SessionFeed m_feed; // last: it may call take() as soon as it is there
};

} // namespace thumpline
