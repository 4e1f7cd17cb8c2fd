#include "core/store/geoid.h"

#include "core/store/cityprofile.h"

#include <QCoreApplication>
#include <QDir>
#include <QList>
#include <QRegularExpression>

#include <proj.h>

#include <algorithm>
#include <cmath>

namespace machi::core {

// --- the table

Result<GeoidTable> GeoidTable::parse(const QByteArray &text)
{
    static const QRegularExpression columns(
        QStringLiteral("columns: longitude (-?\\d+(?:\\.\\d+)?) to (-?\\d+(?:\\.\\d+)?)"));
    const auto invalid = [](qsizetype line) {
        return makeError(
            QStringLiteral("geoid.invalid"),
            QCoreApplication::translate("Geoid", "The table of geoid heights cannot be understood."), {},
            line);
    };
    GeoidTable table;
    double east = 0;
    double lastLatitude = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype number = 1; number <= lines.size(); ++number) {
        const QByteArray line = lines.at(number - 1).trimmed();
        if (line.isEmpty()) continue;
        if (line.startsWith('#')) {
            const QRegularExpressionMatch match = columns.match(QString::fromUtf8(line));
            if (!match.hasMatch()) continue;
            table.m_west = match.captured(1).toDouble();
            east = match.captured(2).toDouble();
            continue;
        }
        const QList<QByteArray> fields = line.simplified().split(' ');
        const auto count = static_cast<std::size_t>(fields.size()) - 1;
        bool good = true;
        const double latitude = fields.first().toDouble(&good);
        if (!good || count < 2 || (table.m_rows > 0 && count != table.m_columns)) return invalid(number);
        if (table.m_rows == 0) {
            table.m_columns = count;
            table.m_south = latitude;
        } else {
            const double step = latitude - lastLatitude;
            if (table.m_rows == 1) table.m_stepY = step;
            if (!(step > 0) || std::abs(step - table.m_stepY) > 1e-6) return invalid(number);
        }
        lastLatitude = latitude;
        for (qsizetype field = 1; field < fields.size(); ++field) {
            table.m_metres.push_back(fields.at(field).toDouble(&good));
            if (!good || !std::isfinite(table.m_metres.back())) return invalid(number);
        }
        ++table.m_rows;
    }
    if (table.m_rows < 2 || !(east > table.m_west)) return invalid(lines.size());
    table.m_stepX = (east - table.m_west) / static_cast<double>(table.m_columns - 1);
    return table;
}

std::optional<double> GeoidTable::at(double longitude, double latitude) const
{
    const double x = (longitude - m_west) / m_stepX;
    const double y = (latitude - m_south) / m_stepY;
    const auto lastColumn = static_cast<double>(m_columns - 1);
    const auto lastRow = static_cast<double>(m_rows - 1);
    constexpr double rounding = 1e-9; // a node on the edge belongs to the table
    if (!(x >= -rounding && y >= -rounding && x <= lastColumn + rounding && y <= lastRow + rounding))
        return std::nullopt;
    const double column = std::clamp(std::floor(x), 0.0, lastColumn - 1);
    const double row = std::clamp(std::floor(y), 0.0, lastRow - 1);
    const double u = x - column;
    const double v = y - row;
    const double *south =
        m_metres.data() + static_cast<std::size_t>(row) * m_columns + static_cast<std::size_t>(column);
    const double *north = south + m_columns;
    return (1 - v) * ((1 - u) * south[0] + u * south[1]) + v * ((1 - u) * north[0] + u * north[1]);
}

// --- the model

namespace {

/// One vertical grid through PROJ; empty where PROJ has no such file.
class ProjGrid
{
public:
    ProjGrid(const char *file, const GeoidModel::Options &options) : m_context(proj_context_create())
    {
        proj_log_level(m_context, PJ_LOG_NONE); // a grid that is not there is no fault
        proj_context_set_enable_network(m_context, options.allowNetwork);
        if (!options.gridFolder.isEmpty()) {
            QList<QByteArray> folders = {QDir(options.gridFolder).absolutePath().toUtf8()};
            folders += QByteArray(proj_info().searchpath).split(QDir::listSeparator().toLatin1());
            std::vector<const char *> paths;
            for (const QByteArray &folder : folders)
                paths.push_back(folder.constData());
            proj_context_set_search_paths(m_context, static_cast<int>(paths.size()), paths.data());
        }
        m_grid =
            proj_create(m_context, (QByteArray("+proj=vgridshift +multiplier=1 +grids=") + file).constData());
    }
    ~ProjGrid()
    {
        proj_destroy(m_grid);
        proj_context_destroy(m_context);
    }
    ProjGrid(const ProjGrid &) = delete;
    ProjGrid &operator=(const ProjGrid &) = delete;

    bool isThere() const { return m_grid != nullptr; }
    std::optional<double> at(double longitude, double latitude) const
    {
        if (!m_grid) return std::nullopt;
        const PJ_COORD result =
            proj_trans(m_grid, PJ_FWD, proj_coord(proj_torad(longitude), proj_torad(latitude), 0, 0));
        if (proj_errno_reset(m_grid) != 0 || !std::isfinite(result.xyz.z) || result.xyz.z == HUGE_VAL)
            return std::nullopt;
        return result.xyz.z;
    }

private:
    PJ_CONTEXT *m_context;
    PJ *m_grid = nullptr;
};

QString japanName()
{
    return QStringLiteral("GSIGEO2011");
}

QString worldName()
{
    return QCoreApplication::translate("Geoid", "EGM96 (approximate, about 1 m)");
}

} // namespace

struct GeoidModel::Private
{
    std::optional<GeoidTable> table;
    QString tableName;
    std::unique_ptr<ProjGrid> japan;
    std::unique_ptr<ProjGrid> world;
};

GeoidModel::GeoidModel(const CityProfile &city) : GeoidModel(city, Options()) {}

GeoidModel::GeoidModel(const CityProfile &city, const Options &options) : d(std::make_unique<Private>())
{
    if (!city.geoidTable().isEmpty())
        if (Result<GeoidTable> table = GeoidTable::parse(city.geoidTable())) {
            d->table = table.take();
            d->tableName = QStringLiteral("%1 (%2)").arg(city.geoidModelName(), city.id());
        }
    d->japan = std::make_unique<ProjGrid>("jp_gsi_gsigeo2011.tif", options);
    if (options.allowEgm96) d->world = std::make_unique<ProjGrid>("us_nga_egm96_15.tif", options);
}

GeoidModel::~GeoidModel() = default;
GeoidModel::GeoidModel(GeoidModel &&) noexcept = default;
GeoidModel &GeoidModel::operator=(GeoidModel &&) noexcept = default;

std::optional<GeoidHeight> GeoidModel::at(double longitude, double latitude) const
{
    if (d->table)
        if (const auto metres = d->table->at(longitude, latitude)) return GeoidHeight{*metres, d->tableName};
    if (const auto metres = d->japan->at(longitude, latitude)) return GeoidHeight{*metres, japanName()};
    if (d->world)
        if (const auto metres = d->world->at(longitude, latitude)) return GeoidHeight{*metres, worldName()};
    return std::nullopt;
}

QStringList GeoidModel::models() const
{
    QStringList names;
    if (d->table) names.append(d->tableName);
    if (d->japan->isThere()) names.append(japanName());
    if (d->world && d->world->isThere()) names.append(worldName());
    return names;
}

} // namespace machi::core
