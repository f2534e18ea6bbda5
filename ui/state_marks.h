#pragma once

#include "diagnosis/journal.h"
#include "session/session_record.h"
#include "ui/state_colours.h"

#include <QRectF>

class QPainter;

namespace thumpline {

/// Which of the program's five tones a state speaks in.
[[nodiscard]] Tone toneOf(SessionState state);
[[nodiscard]] Tone toneOf(JournalKind kind);
[[nodiscard]] Tone toneOf(HealthState state);

/// Draws the mark of a state into a square: each state has its own shape, never a colour alone (look/README.md).
void paintStateMark(QPainter *painter, const QRectF &square, SessionState state, const QPalette &palette);

} // namespace thumpline
