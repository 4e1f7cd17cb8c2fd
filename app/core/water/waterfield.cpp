#include "core/water/waterfield.h"

#include <algorithm>
#include <cmath>

namespace machi::core {

namespace {

constexpr double finest = 1;     ///< metres
constexpr double ofShapes = 2.5; ///< metres: cells of what has exact edges

} // namespace

Result<std::unique_ptr<WaterField>> WaterField::open(const QList<WaterLayer> &layers,
                                                     std::shared_ptr<Terrain> terrain, double ground)
{
    if (terrain && terrain->isEmpty()) terrain.reset();
    std::unique_ptr<WaterField> field(new WaterField(std::move(terrain), ground));
    Issues issues;
    for (const WaterLayer &layer : layers) {
        auto source = WaterSource::open(layer);
        if (source)
            field->m_layers.push_back({source.take(), layer.layer.shortTitle(), layer.opacity});
        else
            for (Issue issue : source.issues()) {
                issue.severity = Severity::Warning;
                issues.append(issue);
            }
    }
    return {std::move(field), issues};
}

Extent WaterField::extent() const
{
    Extent all;
    for (const Layer &layer : m_layers)
        all.include(layer.source->extent());
    return all;
}

double WaterField::cell() const
{
    double least = std::numeric_limits<double>::infinity();
    for (const Layer &layer : m_layers)
        least = std::min(least, layer.source->cell() > 0 ? layer.source->cell() : ofShapes);
    return std::isfinite(least) ? std::max(least, finest) : ofShapes;
}

QStringList WaterField::ranked() const
{
    QStringList titles;
    for (const Layer &layer : m_layers)
        if (layer.source->meaning() == WaterSource::Meaning::Rank) titles.append(layer.title);
    return titles;
}

bool WaterField::hasMetres() const
{
    return std::any_of(m_layers.begin(), m_layers.end(), [](const Layer &layer) {
        return layer.source->meaning() != WaterSource::Meaning::Rank;
    });
}

bool WaterField::readGround(const WaterCells &cells)
{
    if (m_terrain) return m_terrain->elevations(cells.box, cells.columns, cells.rows, m_heights);
    m_heights.assign(cells.values.size(), static_cast<float>(m_ground));
    return true;
}

bool WaterField::read(WaterCells &cells, const Feedback &feedback)
{
    bool hasGround = false;
    for (const Layer &layer : m_layers) {
        if (feedback.isCancelled()) return false;
        if (!cells.box.intersects(layer.source->extent())) continue;
        WaterCells own(cells.box, cells.columns, cells.rows);
        if (!layer.source->read(own, feedback)) return false;
        if (!hasGround && !readGround(cells)) return false;
        hasGround = true;
        const bool isLevel = layer.source->meaning() == WaterSource::Meaning::Level;
        const int alpha = static_cast<int>(std::lround(255 * std::clamp(layer.opacity, 0.0, 1.0)));
        for (std::size_t cell = 0; cell < own.values.size(); ++cell) {
            if (std::isnan(own.values[cell])) continue;
            const float ground = m_heights[cell];
            // A depth where nothing is known of the ground says nothing of the height.
            if (std::isnan(ground) && !isLevel) continue;
            float level = isLevel ? own.values[cell] : ground + own.values[cell];
            if (!std::isnan(ground)) level = std::max(level, ground + static_cast<float>(clearance));
            cells.put(
                cell, level,
                qRgba(qRed(own.colours[cell]), qGreen(own.colours[cell]), qBlue(own.colours[cell]), alpha));
        }
    }
    return true;
}

bool WaterField::patch(const Extent &box, int count, WaterPatch &to, const Feedback &feedback)
{
    to = {box, count, {}, {}};
    const double stepX = (box.east - box.west) / count;
    const double stepY = (box.north - box.south) / count;
    // A ring more on each side, so that neighbours have the same corners.
    const int wide = count + 2;
    WaterCells cells({box.west - stepX, box.south - stepY, box.east + stepX, box.north + stepY}, wide, wide);
    if (!read(cells, feedback)) return false;
    bool isDry = true;
    for (int row = 1; row <= count && isDry; ++row)
        for (int column = 1; column <= count && isDry; ++column)
            isDry = std::isnan(cells.values[cells.at(column, row)]);
    if (isDry) return true;
    to.colours.resize(static_cast<std::size_t>(count) * static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row)
        for (int column = 0; column < count; ++column)
            to.colours[static_cast<std::size_t>(row * count + column)] =
                cells.colours[cells.at(column + 1, row + 1)];
    const int side = count + 1;
    to.levels.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), WaterCells::dry);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            float sum = 0;
            int number = 0;
            for (const std::size_t cell : {cells.at(column, row), cells.at(column + 1, row),
                                           cells.at(column, row + 1), cells.at(column + 1, row + 1)})
                if (!std::isnan(cells.values[cell])) {
                    sum += cells.values[cell];
                    ++number;
                }
            if (number > 0)
                to.levels[static_cast<std::size_t>(row * side + column)] = sum / static_cast<float>(number);
        }
    return true;
}

void growWater(WaterCells &cells, int by)
{
    for (int round = 0; round < by; ++round) {
        const std::vector<float> before = cells.values;
        const std::vector<QRgb> painted = cells.colours;
        for (int row = 0; row < cells.rows; ++row)
            for (int column = 0; column < cells.columns; ++column) {
                const std::size_t own = cells.at(column, row);
                if (!std::isnan(before[own])) continue;
                for (const auto &[dx, dy] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                    const int x = column + dx;
                    const int y = row + dy;
                    if (x < 0 || y < 0 || x >= cells.columns || y >= cells.rows) continue;
                    const std::size_t next = cells.at(x, y);
                    if (!std::isnan(before[next])) cells.put(own, before[next], painted[next]);
                }
            }
    }
}

} // namespace machi::core
