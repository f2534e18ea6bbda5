#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QWidget;

namespace thumpline {

/// Counts the paintings of a widget, and notes when it first painted something.
///
/// Thread: GUI. Does not own the widget.
class PaintCounter final : public QObject
{
    Q_OBJECT
public:
    /// `hasContent` says whether there is something to be painted now.
    PaintCounter(QWidget *widget, std::function<bool()> hasContent, QObject *parent = nullptr);

    [[nodiscard]] qint64 paints() const { return m_paints; }
    /// Since the process was started; nothing before the first painting with content.
    [[nodiscard]] std::optional<std::chrono::milliseconds> firstContent() const { return m_first; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteFirst();

    std::function<bool()> m_hasContent;
    qint64 m_paints = 0;
    std::optional<std::chrono::milliseconds> m_first {};
    bool m_firstDue = false;
};

} // namespace thumpline
