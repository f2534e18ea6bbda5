#include "ui/dialogs/instance_field.h"

#include "ui/dialogs/field_note.h"
#include "ui/source_book.h"

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 500ms;

} // namespace

void lookUpInstance(const QUrl &server, QObject *context, LookupAnswer answer)
{
    auto *lookup = new InstanceLookup(context);
    QObject::connect(lookup, &InstanceLookup::finished, context,
                     [lookup, answer = std::move(answer)](const InstanceInfo &info, const QString &problem) {
                         lookup->deleteLater();
                         answer(info, problem);
                     });
    lookup->start(server);
}

InstanceField::InstanceField(InstanceLookupFunction lookup, FieldNote *note, QWidget *parent)
    : QLineEdit(parent)
    , m_lookup(std::move(lookup))
    , m_note(note)
{
    setPlaceholderText(tr("mastodon.example, @me@mastodon.example or an address"));
    setAccessibleName(tr("Instance"));
    setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &InstanceField::startLookup);
    connect(this, &QLineEdit::textChanged, this, &InstanceField::readAddress);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (m_pause.isActive())
            startLookup();
    });
    m_note->tell(FieldNote::Kind::Hint, tr("Any server that speaks the Mastodon streaming API."));
}

void InstanceField::readAddress()
{
    const auto address = parseInstanceAddress(text());
    const std::optional<QUrl> server = address.ok() ? std::optional(address.value()) : std::nullopt;
    if (!address.ok())
        m_note->tell(text().trimmed().isEmpty() ? FieldNote::Kind::Hint : FieldNote::Kind::Problem,
                     explain(address.error()));
    if (server == m_server && server)
        return; // the same server in other words
    m_server = server;
    m_info.reset();
    m_lookingUp = false;
    m_pause.stop();
    if (m_server) {
        m_note->tell(FieldNote::Kind::Hint, m_server->toDisplayString());
        m_pause.start();
    }
    Q_EMIT changed();
}

void InstanceField::startLookup()
{
    m_pause.stop();
    if (!m_server)
        return;
    m_lookingUp = true;
    //: %1 is a host
    m_note->tell(FieldNote::Kind::Hint, tr("Asking %1…").arg(displayHost(*m_server)));
    m_lookup(*m_server, this, [this, asked = *m_server](const InstanceInfo &info, const QString &problem) {
        handleAnswer(asked, info, problem);
    });
}

void InstanceField::handleAnswer(const QUrl &asked, const InstanceInfo &info, const QString &problem)
{
    if (asked != m_server)
        return; // a late word from what was typed before
    m_lookingUp = false;
    m_info = info;
    if (info.family == ServerFamily::Unknown) {
        const QString what
            = tr("%1 did not say what it is. Its streams may work all the same.").arg(displayHost(asked));
        m_note->tell(FieldNote::Kind::Problem, problem.isEmpty() ? what : what + u' ' + problem);
    } else {
        const QString name = info.title.isEmpty() ? displayHost(asked) : info.title;
        QStringList parts {name, info.versionText.left(40)};
        parts << (info.hasSse() ? tr("SSE and WebSocket") : tr("WebSocket only"));
        if (info.needsToken())
            parts << tr("wants a token");
        m_note->tell(FieldNote::Kind::Good, parts.join(u" · "_s));
    }
    Q_EMIT changed();
}

} // namespace thumpline
