#pragma once

#include "core/model/value.h"

#include <QStringView>

namespace machi::core {

/// Finds the narrowest type that all values of a text column fit. Blank cells say nothing. Digits with
/// leading zeros are names (codes, telephone numbers), and so text.
class ColumnTyper
{
public:
    void see(QStringView cell);
    ColumnType type() const;
    qint64 filled() const { return m_filled; }

private:
    qint64 m_filled = 0;
    bool m_integer = true, m_real = true, m_date = true;
};

/// The cell as a value of the type that ColumnTyper found; no value for a blank one.
Value typedValue(QStringView cell, ColumnType type);

} // namespace machi::core
