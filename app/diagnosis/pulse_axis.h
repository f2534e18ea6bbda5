#pragma once

#include "diagnosis/pulse_clock.h"

namespace thumpline {

/// Which stretch of time stands on how many pixels: the one place that turns one into the other.
///
/// Time runs to the right in every language (look/README.md). The left edge lies on whole pixels counted from 1970, so
/// that what is drawn moves by whole pixels while time goes on, and columns of pixels always hold the same moments.
/// A value: no widget, no clock.
class PulseAxis
{
public:
    static constexpr std::chrono::milliseconds shortestSpan = std::chrono::seconds {10};
    static constexpr std::chrono::milliseconds longestSpan = std::chrono::hours {7 * 24};

    PulseAxis() = default;
    PulseAxis(const PulseRange &range, int width);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] double msPerPixel() const { return m_msPerPixel; }
    [[nodiscard]] std::chrono::milliseconds span() const;
    [[nodiscard]] PulseRange range() const;
    [[nodiscard]] PulseTime timeAt(double x) const;
    [[nodiscard]] double xOf(PulseTime at) const;
    /// Pixels from 1970 to the left edge: a whole number.
    [[nodiscard]] double leftPixel() const;

    /// The same stretch of time on another width.
    void setWidth(int width);
    /// Below 1 shows less time. What is at `x` stays there, unless the limits of the span are met.
    void zoom(double factor, double x);
    /// Moves what is shown: a positive distance shows later times.
    void pan(double pixels);
    void setRight(PulseTime right);
    void setCentre(PulseTime centre);
    void setRange(const PulseRange &range);

    friend bool operator==(const PulseAxis &, const PulseAxis &) = default;

private:
    double m_left = 0; // ms since 1970
    double m_msPerPixel = 600;
    int m_width = 1;
};

} // namespace thumpline
