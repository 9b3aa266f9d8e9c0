// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <type_traits>
#include <utility>
#include <variant>

namespace backstretch {

namespace detail {

/// Asking for what is not there is a bug; going on with it would be worse than stopping.
template <typename State>
State* checked(State* state)
{
    if (state == nullptr) {
        std::abort();
    }
    return state;
}

} // namespace detail

template <typename E>
class Unexpected
{
public:
    explicit Unexpected(E error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const E& error() const& { return m_error; }
    [[nodiscard]] E&& error() && { return std::move(m_error); }

private:
    E m_error;
};

/// A value or the reason why there is none. The part of C++23's std::expected that we use,
/// under the same names, because GCC 12 and clang 14 in C++20 mode do not have it.
template <typename T, typename E>
class [[nodiscard]] Expected
{
public:
    using value_type = T;
    using error_type = E;

    Expected(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(Unexpected<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const& { return *detail::checked(std::get_if<0>(&m_state)); }
    [[nodiscard]] T& value() & { return *detail::checked(std::get_if<0>(&m_state)); }
    [[nodiscard]] T&& value() && { return std::move(*detail::checked(std::get_if<0>(&m_state))); }
    [[nodiscard]] const E& error() const { return *detail::checked(std::get_if<1>(&m_state)); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    template <typename U>
    [[nodiscard]] T value_or(U&& fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or the reason for the failure.
template <typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Expected() = default;
    Expected(Unexpected<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const E& error() const { return *detail::checked(std::get_if<1>(&m_state)); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace backstretch
