#pragma once

#include "core/model/value.h"

#include <QStringView>

#include <optional>

namespace machi::core {

/// Finds the narrowest type that all values of a text column fit. Blank cells say nothing. Digits with
/// leading zeros are names (codes, telephone numbers), and so text. Answers (○ and ×, 有 and 無, はい and
/// いいえ …) are true and false; a column with △ (in part) among them stays text.
class ColumnTyper
{
public:
    void see(QStringView cell);
    ColumnType type() const;
    qint64 filled() const { return m_filled; }

private:
    qint64 m_filled = 0;
    bool m_integer = true, m_real = true, m_date = true, m_answer = true;
};

/// What a ticked or crossed cell says; none for △, blank and anything else.
std::optional<bool> answerOf(QStringView cell);

/// The cell as a value of the type that ColumnTyper found; no value for a blank one.
Value typedValue(QStringView cell, ColumnType type);

} // namespace machi::core
