#include "ui/dialogs/add_stream_dialog.h"

#include "ui/dialogs/connection_test_view.h"
#include "ui/dialogs/field_note.h"
#include "ui/dialogs/stream_chooser.h"
#include "ui/symbols.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

enum class StyleChoice {
    Automatic,
    Multiplexed,
    Seed,
};

/// Points where the language reads to.
QIcon closedArrow()
{
    return symbolIcon(QApplication::isRightToLeft() ? Symbol::Left : Symbol::Right);
}

} // namespace

AddStreamDialog::AddStreamDialog(const AddStreamParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_test(parts.makeFactory, parts.ioThread)
{
    setWindowTitle(tr("Add stream"));
    buildForm();
    connect(&m_test, &ConnectionTest::phaseReached, m_testView, &ConnectionTestView::showPhase);
    connect(&m_test, &ConnectionTest::finished, this, &AddStreamDialog::showTestOutcome);
    refresh();
    m_instance->setFocus();
}

void AddStreamDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto *note = new FieldNote(this);
    m_instance = new InstanceField(m_parts.lookup, note, this);
    form->addRow(tr("&Instance:"), m_instance);
    form->addRow(QString(), note);
    connect(m_instance, &InstanceField::changed, this, &AddStreamDialog::refresh);

    m_stream = new StreamChooser(form, this);
    connect(m_stream, &StreamChooser::changed, this, &AddStreamDialog::refresh);
    buildToken(form);
    buildTransport(form);
    buildAdvanced(form);

    m_testView = new ConnectionTestView(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_testView);
    layout->addStretch(1);
    buildButtons();
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

void AddStreamDialog::buildToken(QFormLayout *form)
{
    m_token = new QLineEdit(this);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_keep = new QCheckBox(tr("&Keep it in the system keyring"), this);
    m_tokenNote = new FieldNote(this);
    form->addRow(tr("T&oken:"), m_token);
    form->addRow(QString(), m_keep);
    form->addRow(QString(), m_tokenNote);
    connect(m_token, &QLineEdit::textChanged, this, &AddStreamDialog::refreshToken);
    connect(m_keep, &QCheckBox::toggled, this, &AddStreamDialog::refreshToken);
}

void AddStreamDialog::buildTransport(QFormLayout *form)
{
    m_transport = new QComboBox(this);
    //: how events come: the program decides
    m_transport->addItem(tr("Automatic"), static_cast<int>(TransportChoice::Automatic));
    m_transport->addItem(tr("Server-sent events (SSE)"), static_cast<int>(TransportChoice::Sse));
    m_transport->addItem(displayName(TransportKind::WebSocket), static_cast<int>(TransportChoice::WebSocket));
    m_transportNote = new FieldNote(this);
    form->addRow(tr("Transpo&rt:"), m_transport);
    form->addRow(QString(), m_transportNote);
    connect(m_transport, &QComboBox::currentIndexChanged, this, &AddStreamDialog::refreshTransport);
}

void AddStreamDialog::buildAdvanced(QFormLayout *form)
{
    m_advanced = new QToolButton(this);
    m_advanced->setText(tr("Ad&vanced"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setIcon(closedArrow());
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setFocusPolicy(Qt::StrongFocus);

    m_style = new QComboBox(this);
    m_style->addItem(tr("Automatic, by the server's version"), static_cast<int>(StyleChoice::Automatic));
    m_style->addItem(tr("One for all streams (Mastodon 3.3 and later)"), static_cast<int>(StyleChoice::Multiplexed));
    m_style->addItem(tr("One for each stream (any version)"), static_cast<int>(StyleChoice::Seed));
    m_style->setToolTip(tr("How many connections the streams of this instance share"));
    auto *label = new QLabel(tr("&WebSocket connections:"), this);
    label->setBuddy(m_style);
    form->addRow(QString(), m_advanced);
    form->addRow(label, m_style);
    m_style->hide();
    label->hide();
    connect(m_advanced, &QToolButton::toggled, this, [this, label](bool on) {
        m_advanced->setIcon(on ? symbolIcon(Symbol::Next) : closedArrow());
        label->setVisible(on);
        m_style->setVisible(on);
    });
}

void AddStreamDialog::buildButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = box->addButton(tr("&Add stream"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    m_testButton = box->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_testButton->setAutoDefault(false);
    m_testButton->setToolTip(tr("Opens the stream once and shows each step of the connection"));
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_testButton, &QPushButton::clicked, this, &AddStreamDialog::startTest);
    layout()->addWidget(box);
}

bool AddStreamDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // Notes are as high as their text is long, which no window grows by on its own.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return done;
}

void AddStreamDialog::setInstance(const QString &typed)
{
    m_instance->setText(typed);
}

void AddStreamDialog::refresh()
{
    const bool complete = m_instance->server() && m_stream->target().ok();
    m_testButton->setEnabled(complete);
    m_add->setEnabled(complete && !m_instance->isLookingUp());
    if (const auto &info = m_instance->info())
        m_stream->setOffersLocalOnly(info->family == ServerFamily::GlitchSoc);
    m_test.cancel();
    m_testView->clear();
    refreshToken();
    refreshTransport();
}

void AddStreamDialog::refreshToken()
{
    m_keep->setEnabled(!m_token->text().isEmpty());
    m_token->setPlaceholderText(tr("pasted from the instance's settings, under Development"));
    const auto &info = m_instance->info();
    if (m_token->text().isEmpty()) {
        if (const Source *donor = tokenDonor())
            //: %1 is a stream: user · WebSocket
            m_tokenNote->tell(FieldNote::Kind::Hint,
                              tr("Left empty: the token that %1 uses.").arg(donor->streamName()));
        else if (info && info->needsToken())
            m_tokenNote->tell(FieldNote::Kind::Problem, tr("This instance wants a token for every stream."));
        else
            m_tokenNote->tell(FieldNote::Kind::Hint,
                              tr("Left empty: public streams only, where the instance allows it."));
    } else if (m_keep->isChecked()) {
        m_tokenNote->tell(FieldNote::Kind::Hint,
                          tr("It is stored in the system keyring, never in this program's settings."));
    } else {
        m_tokenNote->tell(FieldNote::Kind::Hint, tr("It is kept in memory and forgotten when Thumpline is closed."));
    }
}

void AddStreamDialog::refreshTransport()
{
    const auto &info = m_instance->info();
    const bool noSse = info && info->family != ServerFamily::Unknown && !info->hasSse();
    switch (choice()) {
    case TransportChoice::Automatic:
        m_transportNote->tell(FieldNote::Kind::Hint,
                              noSse ? tr("WebSocket: this instance offers no SSE.")
                                    : tr("SSE where the instance has it: its heartbeats can be seen, so that a silent "
                                         "connection is noticed. Else WebSocket."));
        break;
    case TransportChoice::Sse:
        if (noSse)
            m_transportNote->tell(FieldNote::Kind::Problem, tr("This instance offers no SSE."));
        else
            m_transportNote->tell(FieldNote::Kind::Hint, tr("One HTTP connection for each stream."));
        break;
    case TransportChoice::WebSocket:
        m_transportNote->tell(FieldNote::Kind::Hint,
                              tr("Heartbeats of the server can't be seen; Thumpline sends its own."));
        break;
    }
}

TransportChoice AddStreamDialog::choice() const
{
    return static_cast<TransportChoice>(m_transport->currentData().toInt());
}

TransportKind AddStreamDialog::transport() const
{
    switch (choice()) {
    case TransportChoice::Automatic:
        return m_instance->info() ? m_instance->info()->preferredTransport() : TransportKind::Sse;
    case TransportChoice::Sse:
        return TransportKind::Sse;
    case TransportChoice::WebSocket:
        return TransportKind::WebSocket;
    }
    Q_UNREACHABLE();
    return TransportKind::Sse;
}

WebSocketStyle AddStreamDialog::webSocketStyle() const
{
    switch (static_cast<StyleChoice>(m_style->currentData().toInt())) {
    case StyleChoice::Automatic: {
        const auto &info = m_instance->info();
        const bool old = info && info->family != ServerFamily::Unknown && !info->hasMultiplexing();
        return old ? WebSocketStyle::Seed : WebSocketStyle::Multiplexed;
    }
    case StyleChoice::Multiplexed:
        return WebSocketStyle::Multiplexed;
    case StyleChoice::Seed:
        return WebSocketStyle::Seed;
    }
    Q_UNREACHABLE();
    return WebSocketStyle::Multiplexed;
}

const Source *AddStreamDialog::tokenDonor() const
{
    if (!m_parts.book || !m_instance->server())
        return nullptr;
    return m_parts.book->withTokenFor(*m_instance->server());
}

Secret AddStreamDialog::token() const
{
    const QString typed = m_token->text().trimmed();
    if (!typed.isEmpty())
        return Secret(typed.toUtf8());
    const Source *donor = tokenDonor();
    return donor ? donor->setup.options.token : Secret();
}

SourceSetup AddStreamDialog::setup() const
{
    SourceSetup setup;
    StreamOptions &options = setup.options;
    options.server = m_instance->server().value_or(QUrl());
    if (const auto &info = m_instance->info()) {
        setup.instanceTitle = info->title;
        if (info->server.isValid())
            options.server = info->server;
        options.streamingServer = info->streamingServer;
    }
    if (const auto target = m_stream->target(); target.ok())
        options.target = target.value();
    options.transport = transport();
    options.webSocketStyle = webSocketStyle();
    options.token = token();
    setup.choice = choice();
    if (const Source *donor = tokenDonor(); donor && m_token->text().isEmpty())
        setup.tokenKey = donor->setup.tokenKey;
    return setup;
}

bool AddStreamDialog::keepsToken() const
{
    return m_keep->isChecked() && !m_token->text().trimmed().isEmpty();
}

void AddStreamDialog::startTest()
{
    const SourceSetup wanted = setup();
    TransportRequest request;
    request.server = wanted.options.streamingServer.isEmpty() ? wanted.options.server : wanted.options.streamingServer;
    request.target = wanted.options.target;
    request.token = wanted.options.token;
    request.webSocketStyle = wanted.options.webSocketStyle;
    m_testView->showStart();
    m_testButton->setEnabled(false);
    m_test.start(wanted.options.transport, request);
}

void AddStreamDialog::showTestOutcome(const TestOutcome &outcome)
{
    m_testButton->setEnabled(true);
    m_testView->showOutcome(outcome);
}

} // namespace thumpline
