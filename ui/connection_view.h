#pragma once

#include "ui/connection_texts.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace thumpline {

class DelayGraph;
class HeartbeatStrip;

/// How the connection of one stream is doing: its heartbeats and what is due, rate and quiet times, delays, the steps of
/// the last attempt, the last drop.
///
/// To be shown again once a second while it is seen: labels are changed in place, so that what is selected stays so and
/// nothing flickers. Thread: GUI.
class ConnectionView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConnectionView(QWidget *parent = nullptr);

    /// `name`: of the stream, in full.
    void show(const QString &name, const StreamStatistics &statistics, Instant now);
    /// No stream is chosen.
    void clear();
    /// Name and value of each line, for tests.
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    /// It came into sight: what it shows may be old.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addSection(const ConnectionSection &section);
    void refresh(const std::vector<ConnectionSection> &sections);
    void alignNames();
    void applyLook();

    struct Line
    {
        QLabel *name = nullptr; // null for a remark
        QLabel *value = nullptr;
    };
    QLabel *m_title
        = nullptr; // the widgets are owned as Qt children; but for this one they live from rebuild to rebuild
    QVBoxLayout *m_column = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_sectionColumn = nullptr;
    HeartbeatStrip *m_strip = nullptr;
    DelayGraph *m_graph = nullptr;
    std::vector<QLabel *> m_headings {};
    std::vector<Line> m_lines {};
    std::vector<ConnectionSection> m_sections {};
};

} // namespace thumpline
