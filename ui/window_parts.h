#pragma once

#include "ui/dialogs/add_stream_dialog.h"
#include "ui/settings.h"
#include "ui/workspace.h"

namespace thumpline {

class AlertDesk;

/// What a window works on, and the means its dialogs need. A value of pointers: all of them outlive the window.
struct WindowParts
{
    Workspace *workspace = nullptr;
    Settings *settings = nullptr;
    InstanceLookupFunction lookup = lookUpInstance;
    FactoryMaker makeFactory {};
    QThread *ioThread = nullptr;
    AlertDesk *alerts = nullptr; ///< null: nothing is shown outside of the window
};

} // namespace thumpline
