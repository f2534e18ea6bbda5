#pragma once

#include "account/instance_address.h"
#include "account/instance_lookup.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <optional>

namespace thumpline {

class FieldNote;

using LookupAnswer = std::function<void(const InstanceInfo &, const QString &problem)>;
/// Asks an instance what it is; the answer comes later, unless `context` is gone by then. Tests replace it.
using InstanceLookupFunction = std::function<void(const QUrl &server, QObject *context, LookupAnswer answer)>;

/// The real one, with an InstanceLookup that lives as long as `context` and answers once.
void lookUpInstance(const QUrl &server, QObject *context, LookupAnswer answer);

/// Takes an instance in any way that people write it, and says what stands there: its name, its version, what it has.
///
/// The address is read as one types; the instance is asked when typing pauses. Thread: GUI.
class InstanceField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `note` shows what is known; it is not owned.
    InstanceField(InstanceLookupFunction lookup, FieldNote *note, QWidget *parent = nullptr);

    /// The server as it was typed; nothing while it is no address.
    [[nodiscard]] std::optional<QUrl> server() const { return m_server; }
    /// What it answered, where it did.
    [[nodiscard]] const std::optional<InstanceInfo> &info() const { return m_info; }
    [[nodiscard]] bool isLookingUp() const { return m_lookingUp; }

Q_SIGNALS:
    void changed();

private:
    void readAddress();
    void startLookup();
    void handleAnswer(const QUrl &asked, const InstanceInfo &info, const QString &problem);

    InstanceLookupFunction m_lookup;
    FieldNote *m_note;
    QTimer m_pause {};
    std::optional<QUrl> m_server {};
    std::optional<InstanceInfo> m_info {};
    bool m_lookingUp = false;
};

} // namespace thumpline
