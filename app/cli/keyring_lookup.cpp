#include "cli/keyring_lookup.h"

#include "account/credential_store.h"
#include "cli/console.h"

#include <QSettings>
#include <QTimer>

#include <memory>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// The name, in the keyring, of the token of a stream of this server: the window keeps the names in its settings.
QString storedTokenKey(QSettings &settings, const QUrl &server)
{
    QString key;
    const int count = settings.beginReadArray(u"sources"_s);
    for (int i = 0; i < count && key.isEmpty(); ++i) {
        settings.setArrayIndex(i);
        if (settings.value(u"server"_s).toUrl() == server)
            key = settings.value(u"tokenKey"_s).toString();
    }
    settings.endArray();
    return key;
}

} // namespace

void lookUpStoredToken(const QUrl &server, QObject *context, std::function<void(const Secret &)> answer)
{
    QSettings settings;
    const QString key = storedTokenKey(settings, server);
    if (key.isEmpty()) {
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer({}); });
        return;
    }
    const auto keyring = std::make_shared<SystemKeyring>();
    // The keyring lives until its answer has come.
    keyring->read(key, context, [keyring, answer = std::move(answer)](const Result<Secret, CredentialError> &result) {
        if (!result)
            complain(explain(result.error()));
        answer(result ? result.value() : Secret {});
    });
}

} // namespace thumpline
