#pragma once

#include "diagnosis/live_audit.h"
#include "ui/compare/compare_setup.h"
#include "ui/dialogs/instance_field.h"
#include "ui/workspace.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace thumpline {

/// A comparison of two streams of the window, from its set-up to its end: opens the second one where it is not open
/// yet, and closes it again at the end. What it looks at are the records that the window has anyway.
///
/// start() once. Thread: GUI. Does not own the workspace, which outlives it.
class CompareRun final : public QObject
{
    Q_OBJECT
public:
    CompareRun(Workspace &workspace, const CompareSetup &setup, InstanceLookupFunction lookup,
               QObject *parent = nullptr);
    ~CompareRun() override;

    void start();
    /// The end; what is known stays.
    void stop();
    /// Forgets what it has found, and begins again.
    void clear();

    /// Null until it is known what the two sides are.
    [[nodiscard]] const LiveAudit *audit() const { return m_audit ? &*m_audit : nullptr; }
    [[nodiscard]] bool isRunning() const { return m_audit && !m_audit->isFinished(); }
    /// Which stream it is: `public`.
    [[nodiscard]] QString streamName() const { return m_streamName; }
    /// The result in sentences, as far as it is known; or what is waited for.
    [[nodiscard]] QString summary() const;
    /// What the figures don't say: a line each.
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void begun();
    /// Something has become known of single events.
    void told(const std::vector<thumpline::AuditNews> &news);
    /// Figures, or how long it has been, may have changed; a few times a second.
    void moved();
    void ended();

private:
    void openOther(const AgainstOpenStream &open);
    void openOther(const AgainstOtherTransport &transport);
    void openOther(const AgainstAddress &address);
    void lookUpBoth();
    void begin(AuditIdentity identity);
    void restart();
    void take(std::span<const SessionRecord> records);
    void finish();
    void handleTick();
    void tellNews();
    void handleRemoved(const SourceId &id);
    void addOther(SourceSetup setup);
    [[nodiscard]] const Source *stream() const { return m_workspace.book().find(m_setup.stream); }
    [[nodiscard]] QString waitingText() const;

    Workspace &m_workspace;
    CompareSetup m_setup;
    InstanceLookupFunction m_lookup;
    SourceId m_other {};
    bool m_otherIsOurs = false; // opened by us, so closed by us
    bool m_isOver = false;
    QString m_streamName {};
    QString m_note {}; // why it ended by itself
    AuditIdentity m_identity = AuditIdentity::Id;
    std::optional<LiveAudit> m_audit {};
    QTimer m_tick {};
};

} // namespace thumpline
