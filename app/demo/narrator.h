#pragma once

#include "demo/payload_generator.h"

#include <QRandomGenerator>

#include <vector>

namespace thumpline {

/// Decides what happens next on the demo instance, writes it into the history, and tells it as events.
///
/// Deterministic: the same seed tells the same in the same order; only ids and times differ. Edits, deletions and
/// boosts meet statuses that were told before. On public streams a deletion right behind its status comes first,
/// as on real servers (protocol.md 4). Time comes from outside. Thread: any, one at a time.
class Narrator
{
public:
    Narrator(const PayloadGenerator &generator, DemoHistory &history, quint32 seed);

    /// One happening: mostly one event, sometimes up to a handful that belong together.
    [[nodiscard]] std::vector<DemoEvent> next(qint64 nowMs);
    /// Fills the history with statuses of the last minutes, for those who ask by REST.
    void recall(int count, qint64 nowMs);
    /// An id that is larger than all before.
    [[nodiscard]] qint64 nextId(qint64 nowMs);

    /// The deletion of a status and of its boosts, as far as they are known.
    [[nodiscard]] std::vector<DemoEvent> remove(qint64 id);

private:
    [[nodiscard]] DemoEra era() const { return m_generator.era(); }
    [[nodiscard]] DemoEvent event(const QByteArray &name, const Audience &audience, const StatusRecord &record) const;
    [[nodiscard]] int nextBlueprint();
    StatusRecord &publish(int blueprint, qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellUpdate(qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellRace(qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellEdit(qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellDeletion(qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellNotification(qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellMessage(qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellAnnouncement(qint64 nowMs);
    [[nodiscard]] std::vector<DemoEvent> tellChange();
    template<typename Suits>
    [[nodiscard]] StatusRecord *recent(Suits suits);

    const PayloadGenerator &m_generator;
    DemoHistory &m_history;
    QRandomGenerator m_rng;
    std::vector<int> m_deck {}; ///< blueprints that are still to come in this round
    qint64 m_lastId = 0;
    qint64 m_lastNotification = 0;
    qsizetype m_notificationType = 0;
    int m_nextMention = 0;
    int m_nextMessage = 0;
    int m_nextAnnouncement = 1;
    int m_changes = 0;
};

} // namespace thumpline
