#include "account/credential_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <qt6keychain/keychain.h>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String service("org.thumpline.Thumpline");

CredentialError errorOf(const QKeychain::Job &job)
{
    using Kind = CredentialError::Kind;
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound, job.errorString()};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Kind::Denied, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::NoKeyring, job.errorString()};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {Kind::Other, job.errorString()};
}

void run(QKeychain::Job *job, const QString &key)
{
    job->setAutoDelete(true); // the job owns itself once it is started
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

/// Runs a job that brings nothing but whether it went well.
void runAndTell(QKeychain::Job *job, const QString &key, QObject *context, CredentialStore::Answer answer)
{
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        if (!answer)
            return;
        if (job->error() == QKeychain::NoError)
            answer(true);
        else
            answer(Failure {errorOf(*job)});
    });
    run(job, key);
}

} // namespace

QString explain(const CredentialError &error)
{
    const char *context = "thumpline::CredentialStore";
    switch (error.kind) {
    case CredentialError::Kind::NotFound:
        return QCoreApplication::translate(context, "The system keyring does not have this token any more.");
    case CredentialError::Kind::Denied:
        return QCoreApplication::translate(context, "The system keyring was not unlocked.");
    case CredentialError::Kind::NoKeyring:
        return QCoreApplication::translate(context,
                                           "This system offers no keyring, so tokens can only be kept in memory.");
    case CredentialError::Kind::Other:
        return QCoreApplication::translate(context, "The system keyring reported an error.");
    }
    Q_UNREACHABLE();
    return {};
}

QString CredentialStore::makeKey(const QString &host)
{
    return u"%1 #%2"_s.arg(host, QString::number(QRandomGenerator::system()->generate64(), 36));
}

void SystemKeyring::read(const QString &key, QObject *context, ReadAnswer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer(Secret(job->textData().toUtf8()));
        else
            answer(Failure {errorOf(*job)});
    });
    run(job, key);
}

void SystemKeyring::write(const QString &key, const Secret &secret, QObject *context, Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    runAndTell(job, key, context, std::move(answer));
}

void SystemKeyring::remove(const QString &key, QObject *context, Answer answer)
{
    runAndTell(new QKeychain::DeletePasswordJob(service), key, context, std::move(answer));
}

} // namespace thumpline
