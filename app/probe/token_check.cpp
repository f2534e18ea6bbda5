#include "probe/token_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 8s; // for each question
constexpr qsizetype maxScopes = 50;
constexpr qsizetype maxScopeLength = 60;

} // namespace

TokenCheck::TokenCheck(QObject *parent)
    : ProbeTask(parent)
{}

void TokenCheck::start(const QUrl &server, const Secret &token)
{
    m_client = std::make_unique<RestClient>(server, token);
    m_client->setTimeout(patience);
    m_client->get(u"/oauth/token/info"_s, {}, this, [this](const RestResult &result) { handleInfo(result); });
}

std::optional<QStringList> TokenCheck::scopesIn(const QByteArray &json)
{
    const QJsonObject info = QJsonDocument::fromJson(json).object();
    const QJsonValue value = info.value(info.contains("scope"_L1) ? "scope"_L1 : "scopes"_L1);
    QStringList scopes;
    if (value.isString()) {
        scopes = value.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    } else if (value.isArray()) {
        const QJsonArray names = value.toArray();
        for (const QJsonValue &name : names)
            scopes.append(name.toString());
    } else {
        return std::nullopt;
    }
    scopes.removeDuplicates();
    scopes.removeIf([](const QString &scope) { return scope.isEmpty() || scope.size() > maxScopeLength; });
    return scopes.first(std::min(scopes.size(), maxScopes));
}

void TokenCheck::handleInfo(const RestResult &result)
{
    if (result) {
        m_facts.scopes = scopesIn(result.value().body);
        const QJsonValue owner = QJsonDocument::fromJson(result.value().body).object().value("resource_owner_id"_L1);
        if (!owner.isUndefined())
            m_facts.isUser = !owner.isNull();
    }
    m_client->get(u"/api/v1/accounts/verify_credentials"_s, {}, this,
                  [this](const RestResult &account) { handleAccount(account); });
}

void TokenCheck::handleAccount(const RestResult &result)
{
    const std::optional<int> status = result ? std::optional {result.value().status} : result.error().httpStatus;
    if (result)
        m_facts.isUser = true;
    else if (status == 422) // "This method requires an authenticated user"
        m_facts.isUser = false;
    else if (status == 401 || !status)
        m_facts.failure = result.error();
    // Any other status, as 403 for a scope that the question needs, says nothing against the token.
    finish(m_facts);
}

} // namespace thumpline
