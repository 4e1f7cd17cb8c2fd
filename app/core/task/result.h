#pragma once

#include "core/task/issue.h"

#include <optional>
#include <utility>

namespace machi::core {

/// A value or none, and in either case what was met on the way. No value means at least one error.
template <typename T> class Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Issue error) { m_issues.append(std::move(error)); }
    Result(Issues errors) : m_issues(std::move(errors)) {}
    Result(T value, Issues warnings) : m_value(std::move(value)), m_issues(std::move(warnings)) {}

    bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }

    T &value() { return *m_value; }
    const T &value() const { return *m_value; }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return &*m_value; }
    const T *operator->() const { return &*m_value; }
    T take() { return std::move(*m_value); }

    const Issues &issues() const { return m_issues; }
    Issue firstError() const
    {
        for (const Issue &issue : m_issues)
            if (issue.isError()) return issue;
        return m_issues.isEmpty() ? Issue{} : m_issues.first();
    }

private:
    std::optional<T> m_value;
    Issues m_issues;
};

/// For work that yields nothing but its success.
struct Done
{
};
using Status = Result<Done>;

} // namespace machi::core
