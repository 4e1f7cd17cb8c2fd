#include "core/sample/opendata.h"
#include "core/sample/random.h"
#include "core/sample/textfile.h"

#include <QDir>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <array>

namespace machi::core::sample {

namespace {

// 2 km round the station in plane rectangular zone IX, as the city's own simulation.
constexpr int side = 100;
constexpr double cell = 20;
// Kumagaya station in EPSG:6677, and how far grid north there turns from true north (sine of the angle).
constexpr double stationEast = -39925.2, stationNorth = 15557.5;
constexpr double turn = 0.00454;

struct Wind
{
    const char *name;
    double east, north; ///< unit vector towards where it comes from
};
constexpr std::array<Wind, 8> winds = {{{"N", 0, 1},
                                        {"NE", 0.7071, 0.7071},
                                        {"E", 1, 0},
                                        {"SE", 0.7071, -0.7071},
                                        {"S", 0, -1},
                                        {"SW", -0.7071, -0.7071},
                                        {"W", -1, 0},
                                        {"NW", -0.7071, 0.7071}}};
constexpr std::array<int, 3> hours = {9, 14, 20};

/// How much the ground heats the air, on squares of 20 m: −1 water … 1 dense town.
class HeatGround
{
public:
    explicit HeatGround(const TownPlan &plan) : m_plan(plan), m_values(std::size_t(size) * size, 0.05)
    {
        for (int row = 0; row < size; ++row)
            for (int column = 0; column < size; ++column)
                if (plan.terrain().inRiver(middle(row, column))) at(row, column) = -0.75;
        for (const Block &block : plan.blocksAround({-reach, -reach, reach, reach}))
            fill(block);
    }

    double value(Point p) const
    {
        const int column = std::clamp(int((p.x + reach) / cell), 0, size - 1);
        const int row = std::clamp(int((p.y + reach) / cell), 0, size - 1);
        return m_values[std::size_t(row) * size + column];
    }

private:
    static constexpr double reach = 1400;
    static constexpr int size = int(2 * reach / cell);

    static Point middle(int row, int column)
    {
        return {(column + 0.5) * cell - reach, (row + 0.5) * cell - reach};
    }
    double &at(int row, int column) { return m_values[std::size_t(row) * size + column]; }

    static double heatOf(BlockUse use)
    {
        switch (use) {
        case BlockUse::Offices:
        case BlockUse::Station:
            return 1;
        case BlockUse::Shops:
        case BlockUse::Factory:
            return 0.9;
        case BlockUse::Flats:
        case BlockUse::Parking:
            return 0.75;
        case BlockUse::Park:
            return -0.4;
        case BlockUse::Fields:
            return -0.15;
        default:
            return 0.55;
        }
    }

    void fill(const Block &block)
    {
        const auto [low, high] = std::minmax_element(block.corners.begin(), block.corners.end(),
                                                     [](Point a, Point b) { return a.x < b.x; });
        const auto [south, north] = std::minmax_element(block.corners.begin(), block.corners.end(),
                                                        [](Point a, Point b) { return a.y < b.y; });
        const int left = std::max(0, int((low->x + reach - 5) / cell)),
                  right = std::min(size - 1, int((high->x + reach + 5) / cell));
        const int bottom = std::max(0, int((south->y + reach - 5) / cell)),
                  top = std::min(size - 1, int((north->y + reach + 5) / cell));
        for (int row = bottom; row <= top; ++row)
            for (int column = left; column <= right; ++column)
                at(row, column) = heatOf(block.use);
    }

    const TownPlan &m_plan;
    std::vector<double> m_values;
};

// Relative classes 1 … 20: what lies upwind counts, the nearer the more.
int heatClass(const HeatGround &ground, Point at, const Wind &wind, int hour)
{
    double sum = 0;
    double weight = 0;
    for (int step = 0; step < 8; ++step) {
        const double share = 8 - step;
        const double away = step * 35.0;
        sum += share * ground.value(at + Point{wind.east, wind.north} * away);
        weight += share;
    }
    const double strength = hour == 14 ? 8.5 : hour == 20 ? 6.5 : 5;
    const double base = hour == 14 ? 10.5 : hour == 20 ? 8 : 7;
    return int(std::clamp<std::int64_t>(roundToInteger(base + strength * sum / weight), 1, 20));
}

bool writeRaster(const QString &path, std::vector<unsigned char> &pixels)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    if (!driver) return false;
    const char *options[] = {"COMPRESS=PACKBITS", nullptr};
    const auto closing = [](GDALDataset *dataset) { GDALClose(dataset); };
    const std::unique_ptr<GDALDataset, decltype(closing)> dataset(
        driver->Create(path.toUtf8().constData(), side, side, 1, GDT_Byte, const_cast<char **>(options)),
        closing);
    if (!dataset) return false;
    double transform[6] = {stationEast - side * cell / 2, cell, 0, stationNorth + side * cell / 2, 0, -cell};
    dataset->SetGeoTransform(transform);
    OGRSpatialReference reference;
    reference.importFromEPSG(6677);
    dataset->SetSpatialRef(&reference);
    dataset->GetRasterBand(1)->SetNoDataValue(0);
    return dataset->GetRasterBand(1)->RasterIO(GF_Write, 0, 0, side, side, pixels.data(), side, side,
                                               GDT_Byte, 0, 0) == CE_None;
}

void writeClasses(const Town &town, Output &output)
{
    GDALAllRegister();
    const HeatGround ground(town.plan);
    QDir().mkpath(output.path(QStringLiteral("heat/classes")));
    for (const int hour : hours)
        for (const Wind &wind : winds) {
            if (!output.goOn(0.5)) return;
            std::vector<unsigned char> pixels;
            for (int row = 0; row < side; ++row)
                for (int column = 0; column < side; ++column) {
                    const double east = (column + 0.5) * cell - side * cell / 2;
                    const double north = side * cell / 2 - (row + 0.5) * cell;
                    const Point at{east - turn * north, north + turn * east};
                    pixels.push_back(static_cast<unsigned char>(heatClass(ground, at, wind, hour)));
                }
            const QString name = QStringLiteral("heat/classes/heat_h%1_w%2.tif")
                                     .arg(hour, 2, 10, QLatin1Char('0'))
                                     .arg(QString::fromLatin1(wind.name));
            if (!writeRaster(output.path(name), pixels))
                output.fail(cannotWrite(output.path(name), QString::fromUtf8(CPLGetLastErrorMsg())));
            output.count(QStringLiteral("heat"), QStringLiteral("heat/classes"), 0, 1,
                         QFileInfo(output.path(name)).size());
        }
}

void writeCoolSpots(const Town &town, Output &output)
{
    const QString name = QStringLiteral("heat/112020_cool_share_spots.csv");
    TextFile file(output.path(name));
    file << "\xEF\xBB\xBFNO,名称,種別,住所,緯度,経度,利用時間,定休日,備考\r\n";
    int number = 0;
    for (const PublicPlace &place : publicPlaces(town.plan)) {
        if (place.use == BlockUse::School) continue;
        const bool outside = place.use == BlockUse::Park;
        file << ++number << ',' << place.name << ',' << (outside ? "屋外（木陰・ミスト）" : "屋内（冷房）")
             << ',' << place.address << ',' << coordinates(place.at) << ','
             << (outside ? "終日" : "9:00～17:00") << ',' << (outside ? "なし" : "土日祝")
             << ",見本（架空の施設）\r\n";
    }
    output.finish(file, QStringLiteral("coolspot"), name, number);
}

// One hot day from midnight to midnight on parabolas: coolest at 5, hottest at 14.
void writeSensors(const Town &town, Output &output)
{
    const QString name = QStringLiteral("heat/112020_street_sensors_20260801.csv");
    TextFile file(output.path(name));
    file << "\xEF\xBB\xBF地点番号,地点名,緯度,経度,日時,気温,相対湿度,WBGT\r\n";
    const HeatGround ground(town.plan);
    qint64 rows = 0;
    for (int sensor = 0; sensor < 8; ++sensor) {
        const Point at = town.plan.streets().node((sensor % 4 - 2) * 2, sensor < 4 ? 2 : -3) + Point{4, 4};
        const double local = ground.value(at);
        for (int hour = 0; hour < 24; ++hour) {
            Random random(placeKey(town.plan.seed(), 1101, sensor, hour));
            const double since = hour < 5 ? (hour + 10.0) / 15 : (hour - 14.0) / 15;
            const double until = (14.0 - hour) / 9;
            const double warmth = hour >= 5 && hour <= 14 ? 1 - until * until : (1 - since) * (1 - since);
            const std::int64_t air =
                roundToInteger((26.5 + 11.8 * warmth + 1.1 * local + random.between(-0.3, 0.3)) * 10);
            const std::int64_t humidity = roundToInteger(84 - 46 * warmth + random.between(-2, 2));
            const std::int64_t wbgt = roundToInteger((24.2 + 7.6 * warmth + 0.6 * local) * 10);
            // Sensors fail now and then.
            const bool silent = random.below(60) == 0;
            file << sensor + 1 << ",見本" << sensor + 1 << "号," << coordinates(at) << ",2026-08-01T"
                 << (hour < 10 ? "0" : "") << hour << ":00:00+09:00,";
            if (silent)
                file << ",,\r\n";
            else
                file << Fixed{air, 1} << ',' << humidity << ',' << Fixed{wbgt, 1} << "\r\n";
            ++rows;
        }
    }
    output.finish(file, QStringLiteral("sensor"), name, rows);
}

} // namespace

void writeHeat(const Town &town, Output &output)
{
    writeClasses(town, output);
    if (output.isStopped()) return;
    writeCoolSpots(town, output);
    writeSensors(town, output);
}

} // namespace machi::core::sample
