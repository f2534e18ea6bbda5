#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace thumpline {

/// A token. It prints as nothing: no stream operator, no conversion; only reveal() gives it, to whoever writes the
/// request.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {}

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }
    /// The text with every occurrence of the secret (plain, percent-encoded, or in part) replaced by `•••`.
    [[nodiscard]] QString masked(QString text) const;
    [[nodiscard]] QByteArray masked(QByteArray text) const;

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_value {};
};

} // namespace thumpline
