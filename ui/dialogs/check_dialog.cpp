#include "ui/dialogs/check_dialog.h"

#include "account/instance_address.h"
#include "cli/probe_lines.h"
#include "probe/probe_findings.h"
#include "probe/report_writer.h"
#include "transport/http_headers.h"
#include "ui/dialogs/check_view.h"
#include "ui/dialogs/field_note.h"
#include "ui/symbols.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

CheckDialog::CheckDialog(const CheckParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_runner(parts.makeFactory, parts.ioThread)
{
    setWindowTitle(tr("Check instance"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 12);
    layout->setSpacing(12);
    buildField();
    m_view = new CheckView(this);
    layout->addWidget(m_view, 1);
    buildButtons();
    connect(&m_runner, &ProbeRunner::stepChanged, this, &CheckDialog::handleStep);
    connect(&m_runner, &ProbeRunner::waited, m_view, &CheckView::showWait);
    connect(&m_runner, &ProbeRunner::finished, this, &CheckDialog::handleReport);
    showWhatIsChecked();
    refresh();
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 36).boundedTo(room));
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::buildField()
{
    m_server = new QComboBox(this);
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->lineEdit()->setPlaceholderText(tr("mastodon.example"));
    for (const Source &source : m_parts.book->sources()) {
        const QString host = displayHost(source.setup.options.server);
        if (m_server->findText(host) < 0)
            m_server->addItem(host);
    }
    m_note = new FieldNote(this);
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 0, 16, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Instance:"), m_server);
    form->addRow(QString(), m_note);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_server, &QComboBox::editTextChanged, this, &CheckDialog::showWhatIsChecked);
}

void CheckDialog::buildButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->setContentsMargins(16, 0, 16, 0);
    m_check = box->addButton(tr("C&heck"), QDialogButtonBox::ActionRole);
    m_check->setDefault(true);
    m_cancel = box->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_cancel->setToolTip(tr("Ends the check; what was seen stays"));
    m_skip = box->addButton(tr("Do not &wait"), QDialogButtonBox::ActionRole);
    m_skip->setToolTip(tr("Ends the check without the first heartbeat, which may take 15 seconds"));
    m_details = box->addButton(tr("&Details"), QDialogButtonBox::ActionRole);
    m_details->setCheckable(true);
    m_details->setToolTip(tr("Shows all that each step has seen: headers, addresses, times"));
    m_copy = box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    auto *menu = new QMenu(m_copy);
    const QList<std::pair<QString, Form>> forms {{tr("As &text"), Form::Text},
                                                 {tr("As &Markdown, for an issue tracker"), Form::Markdown},
                                                 {tr("As &JSON lines"), Form::Json}};
    for (const auto &[text, form] : forms)
        menu->addAction(text, this, [this, form = form] { QApplication::clipboard()->setText(copied(form)); });
    m_copy->setMenu(menu);
    for (QPushButton *button : {m_cancel, m_skip, m_details, m_copy})
        button->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &CheckDialog::start);
    connect(m_cancel, &QPushButton::clicked, &m_runner, &ProbeRunner::cancel);
    connect(m_skip, &QPushButton::clicked, &m_runner, &ProbeRunner::skipWait);
    connect(m_details, &QPushButton::toggled, m_view, &CheckView::showDetails);
    layout()->addWidget(box);
}

void CheckDialog::setSource(const SourceId &id)
{
    const Source *source = m_parts.book->find(id);
    if (!source)
        return;
    m_chosenServer = source->setup.options.server;
    m_chosenTarget = source->setup.options.target;
    setServer(displayHost(m_chosenServer));
}

void CheckDialog::setServer(const QString &address)
{
    m_server->setCurrentText(address);
    showWhatIsChecked(); // also where it is the same text, with another stream
}

/// What the field means: the stream is the one that the dialog was opened with, where it is of this server.
std::optional<ProbeRequest> CheckDialog::request() const
{
    const auto typed = parseInstanceAddress(m_server->currentText());
    if (!typed)
        return std::nullopt;
    ProbeRequest request {.server = typed.value()};
    if (isSameOrigin(request.server, m_chosenServer))
        request.target = m_chosenTarget;
    if (const Source *source = m_parts.book->withTokenFor(request.server))
        request.token = source->setup.options.token;
    return request;
}

void CheckDialog::showWhatIsChecked()
{
    if (const auto wanted = request()) {
        const QString stream = wanted->target.label();
        //: %1 is the name of a stream, like "public:local"
        m_note->tell(
            FieldNote::Kind::Hint,
            wanted->token.isEmpty()
                ? tr("Opens the stream %1 without a token, which servers since Mastodon 4.2 refuse.").arg(stream)
                : tr("Opens the stream %1 with the token that you gave for this instance.").arg(stream));
    } else if (m_server->currentText().trimmed().isEmpty()) {
        m_note->tellNothing();
    } else {
        m_note->tell(FieldNote::Kind::Problem, explain(parseInstanceAddress(m_server->currentText()).error()));
    }
    refresh();
}

void CheckDialog::start()
{
    const auto wanted = request();
    if (!wanted || m_runner.isRunning())
        return;
    m_report.reset();
    m_soFar = emptyReport(*wanted, {});
    m_view->begin(m_soFar);
    m_runner.start(*wanted);
    refresh();
}

void CheckDialog::handleStep(const ProbeStep &step)
{
    m_soFar.steps[static_cast<size_t>(step.id)] = step;
    m_view->showStep(m_soFar, step);
    refresh();
}

void CheckDialog::handleReport(const ProbeReport &report)
{
    m_report = report;
    m_view->showReport(report, ProbeFindings::of(report));
    refresh();
}

void CheckDialog::refresh()
{
    if (!m_copy)
        return; // told while it is built
    const bool isRunning = m_runner.isRunning();
    const ProbeStep *heartbeat = m_soFar.step(ProbeStepId::Heartbeat);
    const bool hadFocus = m_cancel->hasFocus() || m_skip->hasFocus();
    m_check->setVisible(!isRunning);
    m_check->setEnabled(request().has_value());
    m_cancel->setVisible(isRunning);
    m_skip->setVisible(isRunning && heartbeat && heartbeat->state == StepState::Running);
    m_server->setEnabled(!isRunning);
    m_copy->setEnabled(m_report.has_value());
    if (hadFocus && !isRunning)
        m_check->setFocus();
}

QString CheckDialog::copied(Form form) const
{
    if (!m_report)
        return {};
    const std::vector<Finding> findings = ProbeFindings::of(*m_report);
    switch (form) {
    case Form::Text:
        return ReportWriter(*m_report, findings).text();
    case Form::Markdown:
        return ReportWriter(*m_report, findings).markdown();
    case Form::Json:
        return QString::fromUtf8(ProbeLines::all(*m_report, findings));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
