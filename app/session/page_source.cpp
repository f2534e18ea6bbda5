#include "session/page_source.h"

namespace thumpline {

void RestPages::fetch(const PageRequest &request, RestClient::Handler done)
{
    if (!m_client || m_client->server() != request.server || m_token != request.token) {
        if (m_client)
            m_client.release()->deleteLater(); // we may be inside its handler
        m_client = std::make_unique<RestClient>(request.server, request.token);
        m_token = request.token;
    }
    m_client->get(request.path, request.query, &m_context, std::move(done));
}

void RestPages::cancel()
{
    if (m_client)
        m_client->cancelAll();
}

} // namespace thumpline
