#pragma once

#include <QLabel>

namespace thumpline {

/// A value beside its name in a form: plain text, as parts may come from servers, that wraps and can be selected.
///
/// It keeps the direction of its own text, and stands at the side where the window's lines begin: next to its name.
class ValueLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ValueLabel(const QString &text, QWidget *parent = nullptr);
};

} // namespace thumpline
