#pragma once

#include "cli/option_parser.h"
#include "protocol/result.h"
#include "transport/secret.h"

#include <QCoreApplication>
#include <QString>

namespace thumpline {

/// Where a command's token comes from: the file that was named, else THUMPLINE_TOKEN. An empty one where there is none.
///
/// The keyring comes last, and is asked by KeyringLookup, as it needs an event loop. Errors never hold what was read.
class TokenSource
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::TokenSource)

public:
    [[nodiscard]] static Result<Secret, UsageError> read(const QString &tokenFile);
};

} // namespace thumpline
