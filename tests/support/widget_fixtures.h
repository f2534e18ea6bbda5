#pragma once

#include "ui/session_control.h"

#include <QApplication>
#include <QList>
#include <QString>
#include <QTest>
#include <QWidget>

namespace thumpline {

/// Notes what the window asks of the sessions, in words: `start s1`, `suspend s1`.
class RecordedControl final : public SessionControl
{
public:
    QStringList calls {};
    QHash<SourceId, StreamOptions> started {};

    void start(const SourceId &id, const StreamOptions &options) override
    {
        started.insert(id, options);
        note("start", id);
    }
    void stop(const SourceId &id) override { note("stop", id); }
    void suspend(const SourceId &id) override { note("suspend", id); }
    void resume(const SourceId &id) override { note("resume", id); }
    void setToken(const SourceId &id, const Secret &) override { note("token", id); }
    void watchHealth(const SourceId &id, const QUrl &, std::chrono::seconds) override { note("watch", id); }
    void stopWatchingHealth(const SourceId &id) override { note("unwatch", id); }

private:
    void note(const char *what, const SourceId &id)
    {
        calls << QString::fromLatin1(what) + QLatin1Char(' ') + QString::fromLatin1(id);
    }
};

/// The drawings' dark palette (look/window-dark.png), as a desktop in dark mode would set it.
inline QPalette darkPalette()
{
    QPalette dark;
    const QColor base(0x22, 0x26, 0x2c);
    const QColor text(0xe8, 0xea, 0xed);
    dark.setColor(QPalette::Window, QColor(0x1d, 0x20, 0x25));
    dark.setColor(QPalette::WindowText, text);
    dark.setColor(QPalette::Base, base);
    dark.setColor(QPalette::AlternateBase, QColor(0x28, 0x2c, 0x33));
    dark.setColor(QPalette::Text, text);
    dark.setColor(QPalette::Button, QColor(0x2c, 0x31, 0x39));
    dark.setColor(QPalette::ButtonText, text);
    dark.setColor(QPalette::BrightText, Qt::white);
    dark.setColor(QPalette::ToolTipBase, QColor(0x2c, 0x31, 0x39));
    dark.setColor(QPalette::ToolTipText, text);
    dark.setColor(QPalette::Highlight, QColor(0x5b, 0x9c, 0xf5));
    dark.setColor(QPalette::HighlightedText, QColor(0x10, 0x12, 0x16));
    dark.setColor(QPalette::Link, QColor(0x6a, 0xa6, 0xff));
    dark.setColor(QPalette::PlaceholderText, QColor(0x8b, 0x93, 0x9f));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x6a, 0x71, 0x7c));
    return dark;
}

/// Saves pictures of a window in light and dark to the directory THUMPLINE_SHOTS, where that is set: for people.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString dir = qEnvironmentVariable("THUMPLINE_SHOTS");
    if (dir.isEmpty())
        return;
    for (const QString &look : {QString(), QStringLiteral("-dark")}) {
        const QPalette palette = look.isEmpty() ? QPalette() : darkPalette();
        QApplication::setPalette(palette);
        QVERIFY(QTest::qWaitFor(
            [&] { return widget.palette().color(QPalette::Base) == QApplication::palette().color(QPalette::Base); }));
        widget.grab().save(dir + QLatin1Char('/') + name + look + QLatin1String(".png"));
    }
    QApplication::setPalette(QPalette());
}

} // namespace thumpline
