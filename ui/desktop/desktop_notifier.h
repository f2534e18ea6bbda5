#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace thumpline {

/// What is to be shown outside of the window. Texts are shown as plain text; what would harm the desktop is left out.
struct DesktopNotice
{
    QByteArray topic {}; ///< a later one of the same topic replaces it
    QString title {}; ///< one line
    QString body {}; ///< may have several lines
    bool isTrouble = true; ///< else that it is over
};

/// Shows notifications outside of the window, in the desktop's own way.
///
/// Thread: GUI; never waits for anybody. Errors: failed().
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Asking, ///< whether there is something that shows them
        Ready,
        Missing, ///< nothing is there to show them; may change
    };

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    virtual void show(const DesktopNotice &notice) = 0;
    /// What it says is not true any more.
    virtual void withdraw(const QByteArray &topic) = 0;

Q_SIGNALS:
    void stateChanged();
    /// The desktop took it; whether a person sees it is the desktop's matter.
    void shown(const QByteArray &topic);
    /// `problem`: technical, in English or the system's language.
    void failed(const thumpline::DesktopNotice &notice, const QString &problem);
    /// The user wants to see what it is about. `token`: lets the window come to the front on Wayland; may be empty.
    void chosen(const QByteArray &topic, const QByteArray &token);
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::DesktopNotice)
