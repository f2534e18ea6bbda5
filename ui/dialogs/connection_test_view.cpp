#include "ui/dialogs/connection_test_view.h"

#include "diagnosis/duration_text.h"
#include "ui/dialogs/field_note.h"
#include "ui/problem_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

ConnectionTestView::ConnectionTestView(QWidget *parent)
    : QWidget(parent)
{
    m_outcome = new FieldNote(this);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_outcome);
    clear();
}

void ConnectionTestView::clear()
{
    delete m_list;
    m_list = new QWidget(this);
    m_phases = new QGridLayout(m_list);
    m_phases->setContentsMargins(0, 0, 0, 0);
    m_phases->setHorizontalSpacing(16);
    m_phases->setVerticalSpacing(4);
    m_phases->setColumnStretch(0, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_list);
    m_outcome->tellNothing();
}

void ConnectionTestView::showStart()
{
    clear();
    m_outcome->tell(FieldNote::Kind::Hint, tr("Connecting…"));
}

QString ConnectionTestView::phaseText(const PhaseReached &phase)
{
    switch (phase.phase) {
    case ConnectionPhase::Dns:
        return tr("Name found", "connection test");
    case ConnectionPhase::Tcp:
        return phase.reused ? tr("Connection is open already", "connection test") : tr("Connected", "connection test");
    case ConnectionPhase::Tls:
        //: %1 is a protocol version: TLS 1.3
        return phase.tlsProtocol.isEmpty() ? tr("Encrypted", "connection test")
                                           : tr("Encrypted (%1)", "connection test").arg(phase.tlsProtocol);
    case ConnectionPhase::Http:
        //: %1 is an HTTP status code
        return phase.httpStatus ? tr("Answered (HTTP %1)", "connection test").arg(*phase.httpStatus)
                                : tr("Answered", "connection test");
    case ConnectionPhase::Upgrade:
        return tr("Switched to WebSocket", "connection test");
    case ConnectionPhase::FirstByte:
        return tr("First byte of the stream", "connection test");
    case ConnectionPhase::FirstHeartbeat:
        return tr("First heartbeat", "connection test");
    }
    Q_UNREACHABLE();
    return {};
}

void ConnectionTestView::showPhase(const PhaseReached &phase)
{
    const int row = m_phases->rowCount();
    auto *name = new FieldNote(m_list);
    name->tell(FieldNote::Kind::Good, phaseText(phase));
    auto *time = new FieldNote(m_list);
    time->tell(FieldNote::Kind::Hint, DurationText::latency(phase.sinceStart));
    m_phases->addWidget(name, row, 0);
    m_phases->addWidget(time, row, 1, Qt::AlignTrailing);
}

void ConnectionTestView::showOutcome(const TestOutcome &outcome)
{
    if (outcome.works)
        m_outcome->tell(FieldNote::Kind::Good, tr("The stream is open."));
    else if (outcome.reason)
        m_outcome->tell(FieldNote::Kind::Problem, problemText(*outcome.reason));
    else
        m_outcome->tell(
            FieldNote::Kind::Problem,
            tr("Connected, but the stream did not begin. A proxy in front of the server may hold it back."));
}

QString ConnectionTestView::outcomeText() const
{
    return m_outcome->note();
}

} // namespace thumpline
