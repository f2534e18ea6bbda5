#include "diagnosis/pulse_axis.h"

#include <algorithm>
#include <cmath>

namespace thumpline {

namespace {

double toDouble(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count());
}

PulseTime toTime(double ms)
{
    return PulseTime {static_cast<PulseTime::rep>(std::llround(ms))};
}

} // namespace

PulseAxis::PulseAxis(const PulseRange &range, int width)
    : m_width(std::max(width, 1))
{
    setRange(range);
}

std::chrono::milliseconds PulseAxis::span() const
{
    return toTime(m_msPerPixel * m_width);
}

double PulseAxis::leftPixel() const
{
    return std::floor(m_left / m_msPerPixel + 0.5);
}

PulseTime PulseAxis::timeAt(double x) const
{
    return toTime((leftPixel() + x) * m_msPerPixel);
}

double PulseAxis::xOf(PulseTime at) const
{
    return toDouble(at) / m_msPerPixel - leftPixel();
}

PulseRange PulseAxis::range() const
{
    return {timeAt(0), timeAt(m_width)};
}

void PulseAxis::setWidth(int width)
{
    const int wanted = std::max(width, 1);
    m_msPerPixel *= static_cast<double>(m_width) / wanted;
    m_width = wanted;
}

void PulseAxis::zoom(double factor, double x)
{
    const double under = m_left + x * m_msPerPixel;
    m_msPerPixel = std::clamp(m_msPerPixel * factor, toDouble(shortestSpan) / m_width, toDouble(longestSpan) / m_width);
    m_left = under - x * m_msPerPixel;
}

void PulseAxis::pan(double pixels)
{
    m_left += pixels * m_msPerPixel;
}

void PulseAxis::setRight(PulseTime right)
{
    m_left = toDouble(right) - m_msPerPixel * m_width;
}

void PulseAxis::setCentre(PulseTime centre)
{
    m_left = toDouble(centre) - m_msPerPixel * m_width / 2;
}

void PulseAxis::setRange(const PulseRange &range)
{
    const double length = std::clamp(toDouble(range.length()), toDouble(shortestSpan), toDouble(longestSpan));
    m_msPerPixel = length / m_width;
    m_left = toDouble(range.from);
}

} // namespace thumpline
