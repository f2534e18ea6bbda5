#pragma once

#include <QColor>
#include <QFont>
#include <QProxyStyle>

namespace thumpline {

/// The size of secondary text: 0.9 of the body's.
[[nodiscard]] QFont secondaryFont(const QFont &body);

/// Gives a label that colour whatever it stands on: which role it paints with follows from the background's.
void setTextColour(QWidget *label, const QColor &colour);

/// Takes the gradients, grooves and frames off Fusion's tool bars, dock separators, fields and status bar: one
/// hairline each; and the arrows and troughs off its scroll bars.
///
/// Other styles pass through untouched: where a desktop has its own look, that one wins (look/README.md).
class QuietStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    /// Wraps the platform's default style.
    QuietStyle() = default;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    /// A quieter colour for links than the pure blue that stands where no desktop says one.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    [[nodiscard]] bool isFusion() const;
    /// False where Fusion does it as we want it.
    bool drawQuietly(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
};

} // namespace thumpline
