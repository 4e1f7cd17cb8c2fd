#pragma once

#include "core/io/reader.h"
#include "core/model/gridsquare.h"
#include "core/task/issue.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace machi::core {

/// What the grid-square codes of one table are. Ten digits are a quarter (250 m) or a tenth (100 m) of a
/// standard square, and codes whose last two digits are all 1 to 4 can be either: then the table must say so
/// itself, or somebody must be asked. One thread.
class TenDigitCodes
{
public:
    /// `words`: what may name the squares: the column, the lines above the header, the file.
    explicit TenDigitCodes(const QStringList &words);
    void see(const QString &code);
    /// Of the table; for ten digits what was declared, else the only kind that fits. None where both fit.
    std::optional<GridLevel> level() const;

private:
    std::optional<GridLevel> m_declared; ///< Quarter or Tenth
    std::optional<GridLevel> m_first;
    bool m_hasTen = false;
    bool m_hasHalves = false; ///< nine or eleven digits: squares are halved in this table
    bool m_hasTenth = false;  ///< a code that only a tenth can have
};

/// What `--set grid=quarter|tenth` says, and the question that asks for it.
std::optional<GridLevel> gridSetting(const ReadOptions &options);
Issue askForGrid(const QString &display, const QString &column);

} // namespace machi::core
