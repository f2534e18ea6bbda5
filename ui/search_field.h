#pragma once

#include "timeline/timeline_filter.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;

namespace thumpline {

class FilterOffers;

/// Where one types what the timeline shall show: offers what the word at hand may become, and underlines what is wrong.
///
/// Thread: GUI.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What `source:` is completed from. Not owned; outlives the field.
    void setSources(const SourceTable *sources) { m_sources = sources; }
    /// Says what of the text can't match anything, where it stands; none: nothing is wrong with it.
    void showProblems(const std::vector<FilterProblem> &problems);

Q_SIGNALS:
    /// The text, when typing pauses.
    void searched(const QString &text);
    /// Enter: on to the rows.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offerCompletions();
    void complete(const QString &word);
    /// Where a part of the text is painted now; outside of the field where it is scrolled away.
    [[nodiscard]] QRectF rectOf(const TextSpan &span) const;
    [[nodiscard]] QString problemAt(const QPoint &position) const;

    const SourceTable *m_sources = nullptr;
    FilterOffers *m_offers = nullptr; // these are owned as Qt children
    QCompleter *m_completer = nullptr;
    QAction *m_warning = nullptr;
    TextSpan m_replaced {}; // by what is offered
    QString m_checked {}; // the text that the problems are about
    std::vector<FilterProblem> m_problems {};
    QTimer m_pause {};
};

} // namespace thumpline
