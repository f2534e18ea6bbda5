#pragma once

#include "probe/finding.h"

#include <QWidget>

namespace thumpline {

/// How a step of a check stands, as a small drawn sign: each has its own shape, never a colour alone.
///
/// Thread: GUI.
class CheckMark final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Pending, ///< dotted ring
        Running, ///< ring
        Skipped, ///< dash
        Well, ///< tick
        Notice, ///< filled dot
        Warning, ///< filled square
        Fault, ///< triangle that points down
    };

    explicit CheckMark(QWidget *parent = nullptr);

    void show(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] static Kind kindOf(FindingSeverity severity);
    [[nodiscard]] static Kind kindOf(const ProbeStep &step, FindingSeverity severity);

    [[nodiscard]] QSize sizeHint() const override;
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Pending;
};

} // namespace thumpline
