#pragma once

#include "protocol/result.h"
#include "transport/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace thumpline {

/// Why the system's keyring did not do what it was asked for.
struct CredentialError
{
    enum class Kind {
        NotFound, ///< it has no such entry
        Denied, ///< the user did not unlock it
        NoKeyring, ///< this system offers none
        Other,
    };
    Kind kind = Kind::Other;
    QString detail {}; ///< the keyring's own words: for the journal, never shown alone
    friend bool operator==(const CredentialError &, const CredentialError &) = default;
};

/// One sentence for people, in English when no translation is loaded.
[[nodiscard]] QString explain(const CredentialError &error);

/// Keeps tokens where the system keeps its secrets, by name. The names are no secrets; settings hold them.
///
/// Asynchronous: answers come later, in the thread that asked, and never once `context` is gone.
/// Thread: of its owner. Tests replace it.
class CredentialStore
{
public:
    using ReadAnswer = std::function<void(Result<Secret, CredentialError>)>;
    using Answer = std::function<void(Result<bool, CredentialError>)>; ///< true: done

    CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)
    virtual ~CredentialStore() = default;

    virtual void read(const QString &key, QObject *context, ReadAnswer answer) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context, Answer answer) = 0;
    virtual void remove(const QString &key, QObject *context, Answer answer) = 0;

    /// A new name for the token of a server: readable in the keyring's own program, and unique.
    [[nodiscard]] static QString makeKey(const QString &host);
};

/// The system's keyring by way of QtKeychain: Secret Service, KWallet. Never its plain-text fallback.
class SystemKeyring final : public CredentialStore
{
public:
    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;
};

} // namespace thumpline
