#include "ui/dialogs/report_dialog.h"

#include "content/safe_text.h"
#include "report/report_file.h"
#include "report/report_origin.h"
#include "ui/dialogs/field_note.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PulseTime placeOf(const PulseClock &clock, const QDateTime &time)
{
    return clock.at(Timestamp::fromDateTime(time));
}

QDateTime timeOf(const PulseClock &clock, PulseTime at)
{
    return clock.wallAt(at).toDateTime().toLocalTime();
}

} // namespace

ReportDialog::ReportDialog(Workspace &workspace, const std::optional<PulseRange> &selection, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_selection(selection)
{
    setWindowTitle(tr("Report"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    buildTimes(form);
    buildStreams(form);
    buildFormats(form);
    buildPreview();
    m_note = new FieldNote(this);
    layout->addWidget(m_note);
    buildButtons();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    choose(m_selection ? Time::Selection : Time::Hour);
    for (QComboBox *box : {m_times, m_streams})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::makeReport);
    for (QDateTimeEdit *edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ReportDialog::makeReport);
    connect(m_formats, &QComboBox::currentIndexChanged, m_note, &FieldNote::tellNothing);
    makeReport();
}

void ReportDialog::buildTimes(QFormLayout *form)
{
    const auto add = [this](const QString &text, Time time) { m_times->addItem(text, static_cast<int>(time)); };
    m_times = new QComboBox(this);
    add(tr("The last 10 minutes"), Time::TenMinutes);
    add(tr("The last hour"), Time::Hour);
    const PulseClock &clock = m_workspace.pulse().clock();
    const PulseTime begin = m_workspace.pulse().begin().value_or(now());
    //: %1 is a date with a time
    add(tr("All since %1").arg(QLocale().toString(timeOf(clock, begin), QLocale::ShortFormat)), Time::All);
    if (m_selection)
        add(tr("What is selected in Pulse"), Time::Selection);
    add(tr("From – to"), Time::Range);
    form->addRow(tr("&Time:"), m_times);

    m_rangeRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_rangeRow);
    row->setContentsMargins(0, 0, 0, 0);
    const auto make = [&](const QString &name, PulseTime at) {
        auto *edit = new QDateTimeEdit(timeOf(clock, at), m_rangeRow);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        edit->setToolTip(tr("In the time of this computer; the report says it in UTC"));
        row->addWidget(edit, 1);
        return edit;
    };
    m_from = make(tr("From"), std::max(begin, now() - std::chrono::hours {1}));
    row->addWidget(new QLabel(u"–"_s, m_rangeRow));
    m_to = make(tr("To"), now() + 1min); // the minute that runs is in it
    form->addRow(QString(), m_rangeRow);
}

void ReportDialog::buildStreams(QFormLayout *form)
{
    m_streams = new QComboBox(this);
    m_streams->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_streams->setMinimumContentsLength(30);
    m_streams->addItem(tr("All streams"), QByteArray());
    for (const Source &source : m_workspace.book().sources())
        m_streams->addItem(safeLine(QStringView {source.fullName()}, 120), source.id);
    form->addRow(tr("&Streams:"), m_streams);
}

void ReportDialog::buildFormats(QFormLayout *form)
{
    m_formats = new QComboBox(this);
    m_formats->addItem(tr("HTML: one file, with a picture"), static_cast<int>(ReportFormat::Html));
    m_formats->addItem(tr("Markdown: for an issue tracker"), static_cast<int>(ReportFormat::Markdown));
    m_formats->addItem(tr("JSON: for programs"), static_cast<int>(ReportFormat::Json));
    form->addRow(tr("&Format:"), m_formats);
}

void ReportDialog::buildPreview()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::StyledPanel);
    area->setAccessibleName(tr("What the report says"));
    m_preview = new QLabel(area);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setMargin(8);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    area->setWidget(m_preview);
    area->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    auto *hint = new QLabel(tr("No post is in the report, and no token."), this);
    hint->setWordWrap(true);
    auto *box = qobject_cast<QVBoxLayout *>(layout());
    box->addWidget(area, 1);
    box->addWidget(hint);
}

void ReportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("&Copy as Markdown"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("To be pasted into an issue tracker"));
    save->setDefault(true);
    copy->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &ReportDialog::askForFile);
    connect(copy, &QPushButton::clicked, this, &ReportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void ReportDialog::choose(Time time)
{
    m_times->setCurrentIndex(m_times->findData(static_cast<int>(time)));
}

void ReportDialog::choose(ReportFormat format)
{
    m_formats->setCurrentIndex(m_formats->findData(static_cast<int>(format)));
}

void ReportDialog::chooseStream(const SourceId &id)
{
    m_streams->setCurrentIndex(std::max(m_streams->findData(id), 0));
}

void ReportDialog::setRange(const QDateTime &from, const QDateTime &to)
{
    choose(Time::Range);
    m_from->setDateTime(from);
    m_to->setDateTime(to);
}

ReportDialog::Time ReportDialog::time() const
{
    return static_cast<Time>(m_times->currentData().toInt());
}

ReportFormat ReportDialog::format() const
{
    return static_cast<ReportFormat>(m_formats->currentData().toInt());
}

PulseTime ReportDialog::now() const
{
    return m_workspace.pulse().clock().at(m_workspace.clock().stamp());
}

std::optional<PulseRange> ReportDialog::range() const
{
    const PulseClock &clock = m_workspace.pulse().clock();
    switch (time()) {
    case Time::TenMinutes:
        return PulseRange {now() - 10min, now()};
    case Time::Hour:
        return PulseRange {now() - 1h, now()};
    case Time::All:
        return std::nullopt;
    case Time::Selection:
        return m_selection;
    case Time::Range:
        return PulseRange {placeOf(clock, m_from->dateTime()), placeOf(clock, m_to->dateTime())};
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

ReportOrigin ReportDialog::origin() const
{
    ReportOrigin origin = thisProgram();
    const RestChecks &checks = m_workspace.book().restChecks();
    const auto add = [&origin](const QString &name, const QByteArray &key, bool isOn) {
        //: of a setting
        origin.settings.push_back({name, isOn ? tr("on", "setting") : tr("off", "setting"), key});
    };
    add(tr("Look again after a gap"), "recheckStatuses", checks.recheckStatuses);
    add(tr("Look after quiet streams"), "lookWhenQuiet", checks.lookWhenQuiet);
    return origin;
}

void ReportDialog::makeReport()
{
    m_rangeRow->setVisible(time() == Time::Range);
    ReportRequest request {.range = range(), .now = now(), .origin = origin(), .made = m_workspace.clock().wallNow()};
    if (const QByteArray stream = m_streams->currentData().toByteArray(); !stream.isEmpty())
        request.streams = {stream};
    m_report = thumpline::makeReport(m_workspace.pulse(), m_workspace.reportLog(), request);
    m_preview->setText(m_report.summary.join(u'\n'));
    m_note->tellNothing();
}

void ReportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(reportFileName(m_report, format()).section(u'.', -1));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(folder.isEmpty() ? QDir::homePath() : folder);
    dialog->selectFile(reportFileName(m_report, format()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::save);
    dialog->open();
}

bool ReportDialog::save(const QString &fileName)
{
    const auto problem = saveReport(fileName, writeReport(m_report, format()));
    const QString name = QDir::toNativeSeparators(fileName);
    if (problem)
        //: %1 is the name of a file, %2 the system's reason
        tell(false, tr("The report could not be saved as %1: %2").arg(name, problem->text));
    else //: %1 is the name of a file
        tell(true, tr("Saved as %1.").arg(name));
    return !problem;
}

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(writeReport(m_report, ReportFormat::Markdown)));
    tell(true, tr("Copied as Markdown."));
}

void ReportDialog::tell(bool isGood, const QString &text)
{
    m_note->tell(isGood ? FieldNote::Kind::Good : FieldNote::Kind::Problem, safeLine(QStringView {text}));
}

} // namespace thumpline
