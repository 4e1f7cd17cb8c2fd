#include "core/terrain/righttriangles.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace machi::core;

class TestRightTriangles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evenGroundIsTwoTriangles();
    void everyPointIsWithinTheError();
    void pointsWithoutAValueAreCutAround();
};

namespace {

constexpr int side = 65;

std::vector<float> hills(int seed)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    std::vector<float> heights(std::size_t{side} * side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            heights[static_cast<std::size_t>(y * side + x)] =
                static_cast<float>(20 * std::sin(x * 0.1) * std::cos(y * 0.07) + (x > 40 && x < 44 ? 5 : 0) +
                                   random.bounded(0.2));
    return heights;
}

/// Height of the triangles above each point; NaN where there is none. Checks that none overlaps another.
std::vector<double> surface(const std::vector<float> &heights, const std::vector<std::uint32_t> &triangles,
                            double &area)
{
    std::vector<double> found(heights.size(), std::numeric_limits<double>::quiet_NaN());
    area = 0;
    for (std::size_t index = 0; index < triangles.size(); index += 3) {
        double x[3], y[3], z[3];
        for (std::size_t corner = 0; corner < 3; ++corner) {
            x[corner] = triangles[index + corner] % side;
            y[corner] = triangles[index + corner] / side;
            z[corner] = double{heights[triangles[index + corner]]};
        }
        const double twice = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
        if (!(twice < 0)) return {}; // counter-clockwise from above, with rows to the south
        area -= twice / 2;
        for (int py = 0; py < side; ++py)
            for (int px = 0; px < side; ++px) {
                const double u = ((px - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (py - y[0])) / twice;
                const double v = ((x[1] - x[0]) * (py - y[0]) - (px - x[0]) * (y[1] - y[0])) / twice;
                if (u >= -1e-9 && v >= -1e-9 && u + v <= 1 + 1e-9)
                    found[static_cast<std::size_t>(py * side + px)] =
                        z[0] + u * (z[1] - z[0]) + v * (z[2] - z[0]);
            }
    }
    return found;
}

} // namespace

void TestRightTriangles::evenGroundIsTwoTriangles()
{
    std::vector<float> slope(std::size_t{side} * side);
    for (int index = 0; index < side * side; ++index)
        slope[static_cast<std::size_t>(index)] = static_cast<float>(index % side) * 0.5f;
    RightTriangles triangles(side);
    triangles.setHeights(slope);
    std::vector<std::uint32_t> found;
    triangles.triangles(0.001f, found);
    QCOMPARE(found.size(), 6u);
}

void TestRightTriangles::everyPointIsWithinTheError()
{
    std::size_t last = std::numeric_limits<std::size_t>::max();
    for (const float error : {0.0f, 0.1f, 0.5f, 2.0f, 8.0f}) {
        const std::vector<float> heights = hills(3);
        RightTriangles triangles(side);
        triangles.setHeights(heights);
        std::vector<std::uint32_t> found;
        triangles.triangles(error, found);
        QVERIFY(found.size() < last);
        last = found.size();
        double area = 0;
        const std::vector<double> above = surface(heights, found, area);
        QVERIFY(!above.empty());
        QCOMPARE(area, 64.0 * 64.0); // nothing missing, nothing double
        // A point that was left out lies off by its own deviation and by those of the points it hangs on.
        for (std::size_t index = 0; index < heights.size(); ++index)
            QVERIFY2(
                std::abs(above[index] - double{heights[index]}) <= 3 * double{error} + 1e-4,
                qPrintable(QStringLiteral("%1 at %2").arg(above[index] - double{heights[index]}).arg(error)));
    }
}

void TestRightTriangles::pointsWithoutAValueAreCutAround()
{
    std::vector<float> heights = hills(4);
    std::size_t without = 0;
    for (int y = 20; y < 37; ++y)
        for (int x = 10; x < 21; ++x, ++without)
            heights[static_cast<std::size_t>(y * side + x)] = std::numeric_limits<float>::quiet_NaN();
    RightTriangles triangles(side);
    triangles.setHeights(heights);
    std::vector<std::uint32_t> found;
    triangles.triangles(100, found);
    for (const std::uint32_t point : found)
        QVERIFY(!std::isnan(heights[point]));
    double area = 0;
    surface(heights, found, area);
    QCOMPARE(area, 64.0 * 64.0 - 12 * 18); // the squares that touch a point without a value
    heights.assign(heights.size(), std::numeric_limits<float>::quiet_NaN());
    triangles.setHeights(heights);
    found.clear();
    triangles.triangles(1, found);
    QVERIFY(found.empty());
}

MACHI_TEST(TestRightTriangles)
#include "testrighttriangles.moc"
