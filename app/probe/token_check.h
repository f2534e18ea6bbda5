#pragma once

#include "probe/probe_task.h"
#include "transport/rest_client.h"

namespace thumpline {

/// Asks a server about a token. Gives TokenFacts.
///
/// Mastodon and its forks tell a token's scopes at /oauth/token/info (Doorkeeper's own controller; `scope`, before 2019
/// `scopes`), which no page of the API names; others answer 404 there, and then the scopes stay unknown: those of
/// apps/verify_credentials (4.3+) are the application's, which may be more. Whether it belongs to an account, the same
/// answer says (`resource_owner_id`), and accounts/verify_credentials: 422 for an application's token. Neither the id nor
/// the account is kept.
class TokenCheck final : public ProbeTask
{
    Q_OBJECT
public:
    explicit TokenCheck(QObject *parent = nullptr);

    void start(const QUrl &server, const Secret &token);

    /// The scopes that an answer of /oauth/token/info names, each once; nothing where it names none.
    [[nodiscard]] static std::optional<QStringList> scopesIn(const QByteArray &json);

private:
    void handleInfo(const RestResult &result);
    void handleAccount(const RestResult &result);

    std::unique_ptr<RestClient> m_client {};
    TokenFacts m_facts {};
};

} // namespace thumpline
