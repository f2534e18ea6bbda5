#pragma once

#include "diagnosis/alert.h"
#include "session/stream_options.h"
#include "ui/source_book.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

class QSettings;

namespace thumpline {

/// A stream as it is kept from one start to the next: all but its token.
struct StoredSource
{
    SourceSetup setup {}; ///< its token is empty; setup.tokenKey names it in the keyring
    bool suspended = false;
};

/// How things are shown, by the stable keys of each option; empty: the default.
struct ViewOptions
{
    QString density {};
    QString order {};
    QString deletedLook {};
    QString appearance {};
    friend bool operator==(const ViewOptions &, const ViewOptions &) = default;
};

struct WindowPlacement
{
    QByteArray geometry {};
    QByteArray state {}; ///< of docks and tool bars
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< in which the state was arranged
};

/// What the window remembers. Never a token: there is no place for one.
///
/// Errors: what can't be read (another version's, edited by hand) is left out, never guessed. Thread: GUI.
/// Does not own the QSettings, which outlives it.
class Settings
{
public:
    explicit Settings(QSettings &store);

    [[nodiscard]] WindowPlacement placement() const;
    void setPlacement(const WindowPlacement &placement);
    /// Of the window that compares two streams.
    [[nodiscard]] QByteArray compareGeometry() const;
    void setCompareGeometry(const QByteArray &geometry);
    [[nodiscard]] ViewOptions viewOptions() const;
    void setViewOptions(const ViewOptions &options);
    /// How much time Pulse shows; nothing: as much as there is to see.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pulseSpan() const;
    void setPulseSpan(std::optional<std::chrono::milliseconds> span);
    [[nodiscard]] RestChecks restChecks() const;
    void setRestChecks(const RestChecks &checks);
    [[nodiscard]] AlertOptions alertOptions() const;
    void setAlertOptions(const AlertOptions &options);
    [[nodiscard]] QList<StoredSource> sources() const;
    /// Leaves out the demo's streams, and those that are open for a while only.
    void setSources(const QList<StoredSource> &sources);

private:
    QSettings &m_store;
};

} // namespace thumpline
