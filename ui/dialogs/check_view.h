#pragma once

#include "probe/finding.h"

#include <QScrollArea>

#include <chrono>
#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace thumpline {

class CheckMark;

/// A check of an instance as it goes on: the verdict, findings with advice, and below them the steps with marks and
/// times, with all figures where they are wanted.
///
/// Thread: GUI.
class CheckView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit CheckView(QWidget *parent = nullptr);

    /// A check that begins, with all its steps to come.
    void begin(const ProbeReport &report);
    void showStep(const ProbeReport &soFar, const ProbeStep &step);
    void showWait(std::chrono::milliseconds time, std::chrono::milliseconds limit);
    void showReport(const ProbeReport &report, const std::vector<Finding> &findings);
    void showDetails(bool shown);

    /// What can be read, line by line: findings and steps.
    [[nodiscard]] QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        CheckMark *mark = nullptr; // owned as Qt children
        QLabel *title = nullptr;
        QLabel *result = nullptr;
        QLabel *time = nullptr;
        QWidget *details = nullptr;
        std::vector<QLabel *> figures {}; ///< in details: names and values by turns
    };

    void buildSteps();
    void showFindings(const std::vector<Finding> &findings);
    void addFinding(const Finding &finding);
    void fill(Row &row, const ProbeStep &step, FindingSeverity severity);
    static void nameForReaders(Row &row, ProbeStepId step, FindingSeverity severity);
    void fillDetails(Row &row, const ProbeStep &step);
    void applyLook();

    QVBoxLayout *m_column = nullptr; // the widgets are owned as Qt children
    CheckMark *m_verdictMark = nullptr;
    QLabel *m_verdict = nullptr;
    QWidget *m_findings = nullptr;
    QVBoxLayout *m_findingColumn = nullptr;
    QWidget *m_steps = nullptr;
    QGridLayout *m_grid = nullptr;
    QProgressBar *m_wait = nullptr;
    std::map<ProbeStepId, Row> m_rows {};
    std::vector<QLabel *> m_findingTitles {};
    std::vector<QLabel *> m_findingTexts {};
    std::vector<QLabel *> m_dimTexts {}; ///< of these, the figures
    bool m_showsDetails = false;
};

} // namespace thumpline
