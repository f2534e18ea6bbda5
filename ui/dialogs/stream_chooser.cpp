#include "ui/dialogs/stream_chooser.h"

#include "ui/dialogs/field_note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <array>

namespace thumpline {

namespace {

constexpr std::array kinds {
    StreamKind::Public,           StreamKind::PublicLocal,  StreamKind::PublicRemote,
    StreamKind::Hashtag,          StreamKind::HashtagLocal, StreamKind::User,
    StreamKind::UserNotification, StreamKind::List,         StreamKind::Direct,
};
constexpr int localOnlyRow = 3; // behind the other public ones, where the server has it

bool takesTag(StreamKind kind)
{
    return kind == StreamKind::Hashtag || kind == StreamKind::HashtagLocal;
}

bool takesMedia(StreamKind kind)
{
    return kind == StreamKind::Public || kind == StreamKind::PublicLocal || kind == StreamKind::PublicRemote;
}

/// The API's name of a kind, for those who know it.
QString apiName(StreamKind kind, bool onlyMedia = false)
{
    StreamTarget target;
    target.kind = kind;
    target.onlyMedia = onlyMedia;
    return target.webSocketName();
}

} // namespace

StreamChooser::StreamChooser(QFormLayout *form, QWidget *dialog)
    : QObject(dialog)
{
    m_kind = new QComboBox(dialog);
    m_kind->setAccessibleName(tr("Stream"));
    for (const StreamKind kind : kinds)
        addKind(m_kind->count(), kind);
    m_parameter = new QLineEdit(dialog);
    m_parameterLabel = new QLabel(dialog);
    m_parameterLabel->setBuddy(m_parameter);
    m_note = new FieldNote(dialog);
    m_onlyMedia = new QCheckBox(tr("Only posts with &media"), dialog);

    form->addRow(tr("&Stream:"), m_kind);
    form->addRow(m_parameterLabel, m_parameter);
    form->addRow(QString(), m_note);
    form->addRow(QString(), m_onlyMedia);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &StreamChooser::refresh);
    connect(m_parameter, &QLineEdit::textChanged, this, &StreamChooser::refresh);
    connect(m_onlyMedia, &QCheckBox::toggled, this, &StreamChooser::refresh);
    refresh();
}

void StreamChooser::addKind(int row, StreamKind kind)
{
    m_kind->insertItem(row, plainName(kind), static_cast<int>(kind));
    //: tool tip of a kind of stream; %1 is the name that the API uses
    m_kind->setItemData(row, tr("In the API: %1").arg(apiName(kind)), Qt::ToolTipRole);
}

QString StreamChooser::plainName(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Public:
        return tr("Everything public that the instance knows");
    case StreamKind::PublicLocal:
        return tr("Public posts of this instance");
    case StreamKind::PublicRemote:
        return tr("Public posts of other instances");
    case StreamKind::PublicAllowLocalOnly:
        return tr("Everything public, local-only posts too");
    case StreamKind::Hashtag:
        return tr("A hashtag");
    case StreamKind::HashtagLocal:
        return tr("A hashtag, posts of this instance");
    case StreamKind::User:
        return tr("My home timeline and notifications");
    case StreamKind::UserNotification:
        return tr("My notifications");
    case StreamKind::List:
        return tr("One of my lists");
    case StreamKind::Direct:
        return tr("My direct messages");
    }
    Q_UNREACHABLE();
    return {};
}

StreamKind StreamChooser::kind() const
{
    return static_cast<StreamKind>(m_kind->currentData().toInt());
}

Result<StreamTarget, StreamTargetError> StreamChooser::target() const
{
    const QString parameter = m_parameter->text().trimmed();
    // The table of streams validates, so that the window and the command line accept the same.
    return StreamTarget::fromWebSocketName(apiName(kind(), takesMedia(kind()) && m_onlyMedia->isChecked()),
                                           takesTag(kind()) ? parameter : QString(),
                                           kind() == StreamKind::List ? parameter : QString());
}

void StreamChooser::setTarget(const StreamTarget &target)
{
    if (target.kind == StreamKind::PublicAllowLocalOnly)
        setOffersLocalOnly(true);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(target.kind)));
    m_parameter->setText(target.kind == StreamKind::List ? target.list : target.tag);
    m_onlyMedia->setChecked(target.onlyMedia);
}

void StreamChooser::setOffersLocalOnly(bool offered)
{
    const int row = m_kind->findData(static_cast<int>(StreamKind::PublicAllowLocalOnly));
    if (row < 0 && offered)
        addKind(localOnlyRow, StreamKind::PublicAllowLocalOnly);
    else if (row >= 0 && !offered && m_kind->currentIndex() != row)
        m_kind->removeItem(row);
}

void StreamChooser::refresh()
{
    const bool needsParameter = takesTag(kind()) || kind() == StreamKind::List;
    m_parameter->setVisible(needsParameter);
    m_parameterLabel->setVisible(needsParameter);
    m_parameterLabel->setText(takesTag(kind()) ? tr("&Hashtag:") : tr("&List:"));
    m_parameter->setPlaceholderText(takesTag(kind()) ? tr("one word, with or without #")
                                                     : tr("what ends the address of the list's page"));
    m_onlyMedia->setVisible(takesMedia(kind()));
    m_kind->setToolTip(m_kind->currentData(Qt::ToolTipRole).toString());

    const auto wanted = target();
    if (wanted.ok())
        //: below the choice of a stream; %1 is the name that the API uses
        m_note->tell(FieldNote::Kind::Hint, tr("In the API: %1").arg(wanted.value().webSocketName()));
    else
        m_note->tell(m_parameter->text().isEmpty() ? FieldNote::Kind::Hint : FieldNote::Kind::Problem,
                     problem(wanted.error()));
    Q_EMIT changed();
}

QString StreamChooser::problem(StreamTargetError error) const
{
    switch (error) {
    case StreamTargetError::MissingTag:
        return tr("Type the hashtag to follow.");
    case StreamTargetError::InvalidTag:
        return tr("A hashtag is one word of letters, digits and underscores.");
    case StreamTargetError::MissingList:
        return tr("Type the list's number: it ends the address of the list's page.");
    case StreamTargetError::InvalidList:
        return tr("A list's number has letters and digits only.");
    case StreamTargetError::UnknownStream:
    case StreamTargetError::UnexpectedParameter:
    case StreamTargetError::MediaNotOffered:
        return explain(error); // can't be chosen here
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
