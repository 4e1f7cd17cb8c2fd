#include "scene/waterloader.h"

#include "core/water/waterquads.h"
#include "scene/scenepaint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace machi::scene {

namespace {

constexpr double shapeError = 0.06;         ///< metres by which the surface may be wrong near by
constexpr std::size_t mostTriangles = 5000; ///< of a square
constexpr double wallCell = 4;              ///< metres
constexpr int mostWallCells = 128;          ///< along a tile's side
constexpr float dryHeight = -10000;         ///< below every wall

/// Cancelled as soon as something else is asked for.
class RoundFeedback : public core::Feedback
{
public:
    RoundFeedback(const std::atomic<int> &current, int round) : m_current(current), m_round(round) {}
    bool isCancelled() const override { return m_current != m_round; }

private:
    const std::atomic<int> &m_current;
    int m_round;
};

PixelBlock pixels(const core::WaterPatch &patch)
{
    QByteArray bytes(static_cast<qsizetype>(patch.colours.size()) * 4, Qt::Uninitialized);
    auto *texel = reinterpret_cast<uchar *>(bytes.data());
    for (const QRgb colour : patch.colours) {
        *texel++ = static_cast<uchar>(qRed(colour));
        *texel++ = static_cast<uchar>(qGreen(colour));
        *texel++ = static_cast<uchar>(qBlue(colour));
        *texel++ = static_cast<uchar>(qAlpha(colour));
    }
    return {bytes, QSize(patch.cells, patch.cells)};
}

/// Looks at the whole of it coarsely, for the heights that it lies between.
void measure(core::WaterField &field, WaterFacts &facts, const core::Feedback &feedback)
{
    constexpr int coarse = 64;
    core::WaterCells cells(facts.extent, coarse, coarse);
    if (!field.read(cells, feedback)) return;
    float low = std::numeric_limits<float>::max();
    float high = std::numeric_limits<float>::lowest();
    for (const float value : cells.values)
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    if (low > high) return;
    constexpr double slack = 20; // what lies between the cells
    facts.low = double{low} - slack;
    facts.high = double{high} + slack;
}

WallWater wallWater(core::WaterField &field, const SceneLayer &layer, std::uint32_t number,
                    const core::Feedback &feedback)
{
    const core::SceneNode &node = layer.node(number);
    const core::LocalFrame &frame = layer.frame(number);
    const core::GeoPoint low = frame.toGeographic({double{node.boxLow[0]}, double{node.boxLow[1]}, 0});
    const core::GeoPoint high = frame.toGeographic({double{node.boxHigh[0]}, double{node.boxHigh[1]}, 0});
    const double wide = double{node.boxHigh[0]} - double{node.boxLow[0]};
    const double tall = double{node.boxHigh[1]} - double{node.boxLow[1]};
    if (!(wide > 0.1 && tall > 0.1)) return {};
    const auto count = [](double metres) {
        return std::clamp(static_cast<int>(std::ceil(metres / wallCell)), 4, mostWallCells);
    };
    core::WaterCells cells({low.longitude, low.latitude, high.longitude, high.latitude}, count(wide),
                           count(tall));
    if (!field.read(cells, feedback)) return {};
    if (std::all_of(cells.values.begin(), cells.values.end(), [](float value) { return std::isnan(value); }))
        return {};
    core::growWater(cells, 1);
    WallWater water;
    water.size = QSize(cells.columns, cells.rows);
    water.place = QVector4D(node.boxLow[0], node.boxHigh[1], static_cast<float>(1 / wide),
                            static_cast<float>(-1 / tall));
    water.texels.resize(qsizetype{16} * cells.columns * cells.rows);
    auto *texel = reinterpret_cast<float *>(water.texels.data());
    for (int row = 0; row < cells.rows; ++row)
        for (int column = 0; column < cells.columns; ++column) {
            const std::size_t cell = cells.at(column, row);
            const QRgb colour = cells.colours[cell];
            const float level = cells.values[cell];
            *texel++ = static_cast<float>(qRed(colour)) / 255;
            *texel++ = static_cast<float>(qGreen(colour)) / 255;
            *texel++ = static_cast<float>(qBlue(colour)) / 255;
            *texel++ = std::isnan(level)
                           ? dryHeight
                           : static_cast<float>(frame.toLocal(cells.longitude(column), cells.latitude(row),
                                                              double{level})[2]);
        }
    return water;
}

} // namespace

QStringList WaterFacts::notes() const
{
    QStringList lines;
    if (!ranked.isEmpty())
        lines.append(QCoreApplication::translate(
            "WaterFacts", "Water by rank: drawn at the upper end of each rank, 20 m and more at 20 m."));
    for (const core::Issue &issue : issues)
        lines.append(issue.object + QStringLiteral(": ") + issue.message);
    return lines;
}

/// The field is the worker's alone; the rounds are everybody's.
struct WaterLoader::Shared
{
    std::atomic<int> moment = 0;
    std::atomic<int> round = 0;
    std::unique_ptr<core::WaterField> field;
};

WaterLoader::WaterLoader(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // database connections stay on their thread
}

WaterLoader::~WaterLoader()
{
    ++m_shared->moment;
    ++m_shared->round;
    m_pool.waitForDone();
}

void WaterLoader::open(const WaterInput &input)
{
    const int moment = ++m_shared->moment;
    const int round = ++m_shared->round;
    m_isBusy = true;
    m_pool.start([this, input, moment, round, shared = m_shared] {
        RoundFeedback feedback(shared->moment, moment);
        if (feedback.isCancelled()) return;
        QList<core::WaterLayer> layers = input.layers;
        for (core::WaterLayer &layer : layers) {
            if (layer.colours || layer.layer.geometry == core::LayerGeometry::Raster) continue;
            if (const std::shared_ptr<const SceneColours> colours = coloursOf(layer.layer, feedback))
                layer.colours = [colours](std::int64_t fid) { return colours->of(fid); };
        }
        auto field = core::WaterField::open(layers, input.terrain, input.ground);
        WaterFacts facts;
        facts.issues = field.issues();
        if (field && !(*field)->isEmpty()) {
            facts.extent = (*field)->extent();
            facts.cell = (*field)->cell();
            facts.ranked = (*field)->ranked();
            facts.hasMetres = (*field)->hasMetres();
            measure(**field, facts, feedback);
        }
        if (feedback.isCancelled()) return;
        if (field) shared->field = field.take();
        QMetaObject::invokeMethod(this, [this, facts, moment, round] {
            if (moment != m_shared->moment) return;
            if (round == m_shared->round) m_isBusy = false;
            Q_EMIT opened(facts);
        });
    });
}

void WaterLoader::make(std::vector<Square> squares, std::vector<Wall> walls)
{
    const int moment = m_shared->moment;
    const int round = ++m_shared->round;
    m_isBusy = !squares.empty() || !walls.empty();
    if (!m_isBusy) return;
    m_pool.start([this, squares = std::move(squares), walls = std::move(walls), moment, round,
                  shared = m_shared] {
        RoundFeedback feedback(shared->round, round);
        const auto tell = [&](auto work) {
            QMetaObject::invokeMethod(this, [this, moment, work] {
                // What came of an older question is good all the same, of an older moment it is not.
                if (moment == m_shared->moment) work();
            });
        };
        for (const Square &wanted : squares) {
            core::WaterPatch patch;
            if (feedback.isCancelled() || !shared->field) return;
            const bool good = shared->field->patch(wanted.box, core::WaterQuads::cells, patch, feedback);
            if (feedback.isCancelled()) return;
            auto made = std::make_shared<WaterSquare>();
            made->box = wanted.box;
            if (good && !patch.isDry()) {
                const core::LocalFrame frame((wanted.box.west + wanted.box.east) / 2,
                                             (wanted.box.south + wanted.box.north) / 2);
                made->mesh =
                    core::waterMesh(patch, frame, std::max(shapeError, wanted.cell * 0.02), mostTriangles);
                made->colours = pixels(patch);
            }
            tell([this, number = wanted.number, made = std::shared_ptr<const WaterSquare>(made)] {
                Q_EMIT squareMade(number, made);
            });
        }
        for (const auto &[layer, node] : walls) {
            if (feedback.isCancelled() || !shared->field) return;
            const WallWater water = wallWater(*shared->field, *layer, node, feedback);
            if (feedback.isCancelled()) return;
            tell([this, tile = LayerTile{layer.get(), node}, water, kept = layer] {
                Q_EMIT wallMade(tile, water);
            });
        }
        QMetaObject::invokeMethod(this, [this, round] {
            if (round != m_shared->round) return;
            m_isBusy = false;
            Q_EMIT finished();
        });
    });
}

} // namespace machi::scene
