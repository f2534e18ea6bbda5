#pragma once

#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/source_book.h"

#include <deque>

namespace thumpline {

class ConnectionView;
class Workspace;

/// Why the timeline has no row, and what would bring one.
struct EmptyText
{
    QString title {};
    QString hint {};
};

/// Shows the connection of that stream, or of the only one there is; nothing while the view is out of sight.
void showConnection(ConnectionView &view, Workspace &workspace, const SourceId &chosen);

[[nodiscard]] EmptyText emptyText(const std::deque<Source> &sources, bool isSearching);

/// The keys of the lists, which no action has.
[[nodiscard]] QList<KeyHelp> listKeys();

/// The address of a stream's endpoint, as one would give it to another program: never with a token.
[[nodiscard]] QUrl streamAddress(const StreamOptions &options);

} // namespace thumpline
