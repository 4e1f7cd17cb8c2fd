#include "core/store/gridvalues.h"

#include "core/store/gridwriter.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cmath>
#include <cstring>

namespace machi::core {

GridValues::GridValues(const QString &path) : m_file(path) {}
GridValues::~GridValues() = default;

std::unique_ptr<GridValues> GridValues::ready(const QString &tablePath, const TimeAxis &axis,
                                              const QString &column)
{
    const QString path = gridFile(QFileInfo(tablePath).path(), column);
    std::unique_ptr<GridValues> values(new GridValues(path));
    if (!values->load(tablePath, axis, column)) return nullptr;
    return values;
}

Result<std::unique_ptr<GridValues>> GridValues::open(const QString &tablePath, const TimeAxis &axis,
                                                     const QString &column)
{
    Feedback nobody;
    return open(tablePath, axis, column, nobody);
}

Result<std::unique_ptr<GridValues>> GridValues::open(const QString &tablePath, const TimeAxis &axis,
                                                     const QString &column, Feedback &feedback)
{
    if (auto values = ready(tablePath, axis, column)) return values;
    Status made = make(tablePath, axis, column, feedback);
    if (made)
        if (auto values = ready(tablePath, axis, column)) return values;
    const QString code = made ? QString() : made.firstError().code;
    if (code == QLatin1String("grid.irregular") || code == QLatin1String("task.cancelled"))
        return made.issues();

    auto folder = std::make_unique<QTemporaryDir>();
    const QString aside = gridFile(folder->path(), column);
    made = GridWriter(tablePath, axis, column).write(aside, feedback);
    if (!made) return made.issues();
    std::unique_ptr<GridValues> values(new GridValues(aside));
    values->m_folder = std::move(folder);
    if (!values->load(tablePath, axis, column))
        return makeError(QStringLiteral("grid.cannot-write"), values->m_file.errorString(), aside);
    return values;
}

Status GridValues::make(const QString &tablePath, const TimeAxis &axis, const QString &column,
                        Feedback &feedback)
{
    return GridWriter(tablePath, axis, column).write(gridFile(QFileInfo(tablePath).path(), column), feedback);
}

bool GridValues::load(const QString &tablePath, const TimeAxis &axis, const QString &column)
{
    GridFileHeader header;
    if (!m_file.open(QIODevice::ReadOnly) ||
        m_file.read(reinterpret_cast<char *>(&header), sizeof header) != qint64(sizeof header))
        return false;
    if (header.magic != gridMagic || header.table != QFileInfo(tablePath).size() ||
        header.what != gridStamp(axis, column) || header.squares < 0 || header.steps < 1)
        return false;
    const auto places = std::int64_t(header.lattice.columns) * header.lattice.rows;
    if (places < 0 || places > mostGridPlaces) return false;
    const std::int64_t values = std::int64_t(header.squares) * header.steps;
    if (m_file.size() != std::int64_t(sizeof header) + 4 * (places + values)) return false;
    const uchar *data = m_file.map(0, m_file.size());
    if (!data) return false;
    m_lattice = header.lattice;
    m_squares = header.squares;
    m_steps = header.steps;
    m_hasSuppressed = header.hasSuppressed != 0;
    m_hasUnknown = header.hasUnknown != 0;
    m_values = reinterpret_cast<const float *>(data + sizeof header);
    const auto *first = reinterpret_cast<const std::int32_t *>(m_values + values);
    m_places = {first, static_cast<std::size_t>(places)};
    return true;
}

std::int32_t GridValues::at(double x, double y) const
{
    const double column = std::floor((x - m_lattice.west) / m_lattice.width);
    const double row = std::floor((y - m_lattice.south) / m_lattice.height);
    if (!(column >= 0 && column < m_lattice.columns && row >= 0 && row < m_lattice.rows)) return nowhere;
    const std::int32_t square =
        m_places[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_lattice.columns) +
                 static_cast<std::size_t>(column)];
    return square < m_squares ? square : nowhere;
}

std::span<const float> GridValues::values(qsizetype step) const
{
    if (step < 0 || step >= m_steps) return {};
    return {m_values + step * m_squares, static_cast<std::size_t>(m_squares)};
}

} // namespace machi::core
