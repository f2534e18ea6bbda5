#pragma once

#include <QScrollArea>

class QLineEdit;
class QPushButton;

namespace thumpline {

/// What stands in the place of the timeline while there is no stream: three ways to begin. Scrolls in a small window,
/// which so can be as small with it as with rows.
///
/// Thread: GUI.
class WelcomeView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit WelcomeView(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoWanted();
    /// The dialog shall open with this instance filled in.
    void instanceWanted(const QString &typed);
    void streamWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newPage();
    QWidget *typedInstance();
    QWidget *way(const QString &title, const QString &text, QWidget *control);
    void applyLook();

    QLineEdit *m_instance = nullptr; // the widgets are owned as Qt children
    QList<QWidget *> m_dim {};
    QList<QWidget *> m_bold {};
};

} // namespace thumpline
