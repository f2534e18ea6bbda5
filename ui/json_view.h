#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace thumpline {

class JsonHighlighter;

/// A payload to look through: laid out, coloured, searchable, copied as it was sent.
///
/// Thread: GUI. What is set while it is hidden is laid out when it is shown.
class JsonView final : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);

    /// `note`: a line above the text (why a payload can't be used); may be empty.
    void setPayload(const QByteArray &payload, const QString &note = {});
    void clear() { setPayload({}); }
    [[nodiscard]] QString shownText() const;
    /// Finds all places of a text and goes to the first behind the cursor.
    void search(const QString &text);

public Q_SLOTS:
    void startSearch();
    void findNext();
    void findPrevious();
    void copyAll() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBar();
    void layOut();
    void applyLook();
    void markMatches();
    void find(bool backwards);

    QByteArray m_payload {};
    bool m_stale = false;
    QLabel *m_note = nullptr; // the widgets are owned as Qt children
    QPlainTextEdit *m_text = nullptr;
    JsonHighlighter *m_highlighter = nullptr;
    QWidget *m_bar = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_matches = nullptr;
};

} // namespace thumpline
