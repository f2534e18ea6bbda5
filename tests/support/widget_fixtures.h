#pragma once

#include "ui/appearance.h"
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
    void setRestChecks(const SourceId &id, const RestChecks &) override { note("checks", id); }
    void watchHealth(const SourceId &id, const QUrl &, std::chrono::seconds) override { note("watch", id); }
    void stopWatchingHealth(const SourceId &id) override { note("unwatch", id); }

private:
    void note(const char *what, const SourceId &id)
    {
        calls << QString::fromLatin1(what) + QLatin1Char(' ') + QString::fromLatin1(id);
    }
};

/// Saves pictures of a window in light and dark to the directory THUMPLINE_SHOTS, where that is set: for people.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString dir = qEnvironmentVariable("THUMPLINE_SHOTS");
    if (dir.isEmpty())
        return;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(appearance);
        QVERIFY(QTest::qWaitFor(
            [&] { return widget.palette().color(QPalette::Base) == QApplication::palette().color(QPalette::Base); }));
        QCoreApplication::processEvents(); // layouts that wait for it
        const QString suffix = appearance == Appearance::Dark ? QStringLiteral("-dark.png") : QStringLiteral(".png");
        widget.grab().save(dir + QLatin1Char('/') + name + suffix);
    }
    applyAppearance(Appearance::System);
}

} // namespace thumpline
