#include "ui/appearance.h"

#include <QApplication>
#include <QStyle>

namespace thumpline {

QByteArray toKey(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return "system";
    case Appearance::Light:
        return "light";
    case Appearance::Dark:
        return "dark";
    }
    Q_UNREACHABLE();
    return {};
}

Appearance appearanceFromKey(QByteArrayView key)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (key == toKey(appearance))
            return appearance;
    }
    return Appearance::System;
}

QPalette darkPalette()
{
    constexpr QRgb text = 0xffe8eaed;
    const std::pair<QPalette::ColorRole, QRgb> colours[] {
        {QPalette::Window, 0xff2b3038},
        {QPalette::WindowText, text},
        {QPalette::Base, 0xff22262c},
        {QPalette::AlternateBase, 0xff282c33},
        {QPalette::Text, text},
        {QPalette::PlaceholderText, 0xff8b939f},
        {QPalette::Button, 0xff2c3139},
        {QPalette::ButtonText, text},
        {QPalette::BrightText, 0xffffffff},
        {QPalette::ToolTipBase, 0xff2c3139},
        {QPalette::ToolTipText, text},
        {QPalette::Highlight, 0xff5b9cf5},
        {QPalette::HighlightedText, 0xff101216},
        {QPalette::Link, 0xff6aa6ff},
        {QPalette::LinkVisited, 0xffb49aff},
        {QPalette::Light, 0xff3a404a},
        {QPalette::Midlight, 0xff343a43},
        {QPalette::Mid, 0xff262b32},
        {QPalette::Dark, 0xff16191d},
        {QPalette::Shadow, 0xff0d0f12},
    };
    QPalette dark;
    for (const auto &[role, colour] : colours)
        dark.setColor(role, QColor::fromRgb(colour));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x6a, 0x71, 0x7c));
    dark.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3a, 0x40, 0x4a));
    return dark;
}

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette()); // takes back what was set before
        break;
    case Appearance::Light:
        QApplication::setPalette(QApplication::style()->standardPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

} // namespace thumpline
