#pragma once

#include "ui/dialogs/connection_test.h"
#include "ui/dialogs/instance_field.h"
#include "ui/source_book.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QPushButton;
class QToolButton;

namespace thumpline {

class ConnectionTestView;
class StreamChooser;

/// What the dialog needs of the program.
struct AddStreamParts
{
    InstanceLookupFunction lookup = lookUpInstance;
    FactoryMaker makeFactory {};
    QThread *ioThread = nullptr; ///< not owned
    const SourceBook *book = nullptr; ///< not owned; knows the tokens that are in use
};

/// Adds a stream: which instance, which stream, over what, with which token; tries it before, where one wants.
///
/// Thread: GUI. After accept(), setup() is complete; storing the token is the caller's.
class AddStreamDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AddStreamDialog(const AddStreamParts &parts, QWidget *parent = nullptr);

    /// Fills the instance in, for who comes with one.
    void setInstance(const QString &typed);

    [[nodiscard]] SourceSetup setup() const;
    /// Whether the token shall go into the system's keyring.
    [[nodiscard]] bool keepsToken() const;

protected:
    bool event(QEvent *event) override;

private:
    void buildForm();
    void buildToken(QFormLayout *form);
    void buildTransport(QFormLayout *form);
    void buildAdvanced(QFormLayout *form);
    void buildButtons();
    void refresh();
    void refreshTransport();
    void refreshToken();
    void startTest();
    void showTestOutcome(const TestOutcome &outcome);

    [[nodiscard]] TransportChoice choice() const;
    [[nodiscard]] TransportKind transport() const;
    [[nodiscard]] WebSocketStyle webSocketStyle() const;
    [[nodiscard]] Secret token() const;
    [[nodiscard]] const Source *tokenDonor() const;

    AddStreamParts m_parts;
    ConnectionTest m_test;
    InstanceField *m_instance = nullptr; // the widgets are owned as Qt children
    StreamChooser *m_stream = nullptr;
    QComboBox *m_transport = nullptr;
    FieldNote *m_transportNote = nullptr;
    QLineEdit *m_token = nullptr;
    QCheckBox *m_keep = nullptr;
    FieldNote *m_tokenNote = nullptr;
    QToolButton *m_advanced = nullptr;
    QComboBox *m_style = nullptr;
    QWidget *m_styleRow = nullptr;
    ConnectionTestView *m_testView = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace thumpline
