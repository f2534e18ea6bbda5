#include "ui/dialogs/compare_dialog.h"

#include "ui/dialogs/field_note.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 24; // px: what belongs to a choice

} // namespace

CompareDialog::CompareDialog(const SourceBook &book, const SourceId &chosen, InstanceLookupFunction lookup,
                             QWidget *parent)
    : QDialog(parent)
    , m_book(book)
{
    setWindowTitle(tr("Compare two streams"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    auto *text
        = new QLabel(tr("Which of two connections brings an event first, and does either of them miss any?"), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    buildStream(layout, chosen);
    buildAgainst(layout, std::move(lookup));
    auto *form = new QFormLayout;
    m_grace = new QSpinBox(this);
    m_grace->setRange(1, 600);
    m_grace->setValue(30);
    //: behind a number of seconds
    m_grace->setSuffix(tr(" s"));
    m_grace->setToolTip(tr("What one side has not brought by then, after the other had it, counts as missing"));
    form->addRow(tr("&Missing after:"), m_grace);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    refreshOthers();
    (m_others->count() > 0 ? m_byOpen : m_byTransport)->setChecked(true);
    refresh();
}

void CompareDialog::buildStream(QVBoxLayout *layout, const SourceId &chosen)
{
    m_stream = new QComboBox(this);
    for (const Source &source : m_book.sources())
        m_stream->addItem(source.fullName(), source.id);
    m_stream->setCurrentIndex(std::max(m_stream->findData(chosen), 0));
    auto *form = new QFormLayout;
    form->addRow(tr("&Stream:"), m_stream);
    layout->addLayout(form);
    connect(m_stream, &QComboBox::currentIndexChanged, this, [this] {
        refreshOthers();
        refresh();
    });
}

void CompareDialog::buildAgainst(QVBoxLayout *layout, InstanceLookupFunction lookup)
{
    m_byOpen = new QRadioButton(tr("Against &another stream that is open:"), this);
    m_byTransport = new QRadioButton(this);
    m_byAddress = new QRadioButton(tr("Against the same stream of another addr&ess, opened for the comparison:"), this);
    m_others = new QComboBox(this);
    m_others->setAccessibleName(tr("The other stream"));
    m_addressNote = new FieldNote(this);
    m_address = new InstanceField(std::move(lookup), m_addressNote, this);
    m_token = new QLineEdit(this);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_token->setToolTip(tr("For that address alone; the token of the stream is never sent there. It is not kept."));
    const auto addInset = [layout](QLayout *inset) {
        inset->setContentsMargins(indent, 0, 0, 0); // mirrored by Qt where lines begin at the right
        layout->addLayout(inset);
    };
    layout->addWidget(m_byOpen);
    auto *open = new QVBoxLayout;
    open->addWidget(m_others);
    addInset(open);
    layout->addWidget(m_byTransport);
    layout->addWidget(m_byAddress);
    auto *address = new QFormLayout;
    address->addRow(tr("A&ddress:"), m_address);
    address->addRow(QString(), m_addressNote);
    address->addRow(tr("&Token:"), m_token);
    addInset(address);
    for (QRadioButton *button : {m_byOpen, m_byTransport, m_byAddress})
        connect(button, &QRadioButton::toggled, this, &CompareDialog::refresh);
    connect(m_address, &InstanceField::changed, this, &CompareDialog::refresh);
}

bool CompareDialog::areComparable(const StreamOptions &one, const StreamOptions &other)
{
    // Two subscriptions of one connection would always agree.
    return one.target == other.target
        && (one.transport != other.transport || one.effectiveStreamingServer() != other.effectiveStreamingServer());
}

const Source *CompareDialog::stream() const
{
    return m_book.find(m_stream->currentData().toByteArray());
}

void CompareDialog::refreshOthers()
{
    m_others->clear();
    const Source *mine = stream();
    for (const Source &source : m_book.sources()) {
        if (mine && source.id != mine->id && areComparable(mine->setup.options, source.setup.options))
            m_others->addItem(source.fullName(), source.id);
    }
    if (mine) {
        const TransportKind other
            = mine->setup.options.transport == TransportKind::Sse ? TransportKind::WebSocket : TransportKind::Sse;
        //: %1 is SSE or WebSocket
        m_byTransport->setText(tr("Against the same stream by %1, opened for the comparison").arg(displayName(other)));
    }
    if (m_others->count() == 0 && m_byOpen->isChecked())
        m_byTransport->setChecked(true);
}

void CompareDialog::refresh()
{
    if (!m_compare)
        return; // still being built
    m_byOpen->setEnabled(m_others->count() > 0);
    m_byOpen->setToolTip(m_others->count() > 0 ? QString()
                                               : tr("No other stream that is open has the same target by another way"));
    m_others->setEnabled(m_byOpen->isChecked());
    m_others->setVisible(m_others->count() > 0);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_address, m_token})
        widget->setEnabled(m_byAddress->isChecked());
    m_addressNote->setVisible(m_byAddress->isChecked());
    const bool addressIsGood = m_address->server() && !m_address->isLookingUp();
    m_compare->setEnabled(stream() && (!m_byAddress->isChecked() || addressIsGood));
}

CompareSetup CompareDialog::setup() const
{
    CompareSetup setup;
    setup.stream = m_stream->currentData().toByteArray();
    setup.grace = std::chrono::seconds {m_grace->value()};
    if (m_byOpen->isChecked()) {
        setup.against = AgainstOpenStream {m_others->currentData().toByteArray()};
    } else if (m_byTransport->isChecked()) {
        setup.against = AgainstOtherTransport {};
    } else if (m_address->server()) {
        InstanceInfo info = m_address->info().value_or(InstanceInfo {});
        if (info.server.isEmpty())
            info.server = *m_address->server();
        setup.against = AgainstAddress {info, Secret(m_token->text().trimmed().toUtf8())};
    }
    return setup;
}

} // namespace thumpline
