#pragma once

#include <utility>
#include <variant>

namespace thumpline {

/// Wraps the error that a Result is made from, so that T and E may be the same type.
template<typename E>
struct Failure
{
    E error;
};

template<typename E>
Failure(E) -> Failure<E>;

/// Either a value or the reason why there is none.
///
/// Made from a T, or from a Failure {error}. Ask ok() (or the bool) before value() and error().
template<typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Failure<E> failure) // NOLINT(google-explicit-constructor): as above
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

} // namespace thumpline
