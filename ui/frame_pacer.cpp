#include "ui/frame_pacer.h"

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;

FramePacer::FramePacer(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_interval(interval)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // the coarse kind may be late by a frame
    connect(&m_timer, &QTimer::timeout, this, &FramePacer::emitFrame);
}

void FramePacer::request()
{
    if (m_timer.isActive())
        return;
    const auto since = std::chrono::steady_clock::now() - m_last;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_interval - since);
    m_timer.start(std::max(left, 0ms));
}

void FramePacer::emitFrame()
{
    m_last = std::chrono::steady_clock::now();
    Q_EMIT frame();
}

} // namespace thumpline
