#pragma once

#include <QLineEdit>
#include <QTimer>

class QCompleter;

namespace thumpline {

/// Where one types what the timeline shall show; completes the keys of the filter's language in the word at hand.
///
/// Thread: GUI.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Says what of the text can't match anything; empty: nothing is wrong with it.
    void showProblems(const QStringList &problems);

Q_SIGNALS:
    /// The text, when typing pauses.
    void searched(const QString &text);
    /// Enter: on to the rows.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerCompletions();
    void complete(const QString &key);
    [[nodiscard]] qsizetype wordStart() const;

    QCompleter *m_completer = nullptr; // owned as Qt child
    QAction *m_warning = nullptr; // likewise
    QTimer m_pause {};
};

} // namespace thumpline
