#pragma once

#include "protocol/entities/status.h"

namespace thumpline {

/// Source: API entity Conversation.
struct Conversation
{
    EntityId id {};
    bool unread = false;
    std::vector<Account> accounts {};
    std::shared_ptr<const Status> lastStatus {}; ///< may be null
    friend bool operator==(const Conversation &, const Conversation &);
};

} // namespace thumpline
