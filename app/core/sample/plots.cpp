#include "core/sample/plots.h"

#include "core/sample/random.h"

#include <algorithm>

namespace machi::core::sample {

namespace {

Point mix(Point a, Point b, double t)
{
    return a + (b - a) * t;
}

// The rectangle along the front edge that fits into a quadrilateral given counter-clockwise from its front
// left.
Plot rectangleIn(Point frontLeft, Point frontRight, Point backRight, Point backLeft)
{
    Plot plot;
    plot.along = unit(frontRight - frontLeft);
    plot.inward = {-plot.along.y, plot.along.x};
    const double left = std::max(0.0, dot(backLeft - frontLeft, plot.along));
    const double right =
        std::min(dot(frontRight - frontLeft, plot.along), dot(backRight - frontLeft, plot.along));
    plot.depth = std::min(dot(backLeft - frontLeft, plot.inward), dot(backRight - frontLeft, plot.inward));
    plot.width = right - left;
    plot.corner = frontLeft + plot.along * left;
    return plot;
}

struct Quadrilateral
{
    Point frontLeft, frontRight, backRight, backLeft;
};

// Cuts a strip along a street into plots of about the given widths.
void cutStrip(const Quadrilateral &strip, double narrow, double wide, Random &random,
              std::vector<Plot> &plots)
{
    const double front = length(strip.frontRight - strip.frontLeft);
    std::vector<double> ends;
    double used = 0;
    while (front - used > narrow * 1.6 || ends.empty())
        ends.push_back(used += random.between(narrow, wide));
    double start = 0;
    for (const double end : ends) {
        const double to = end / used;
        const Plot plot = rectangleIn(
            mix(strip.frontLeft, strip.frontRight, start), mix(strip.frontLeft, strip.frontRight, to),
            mix(strip.backLeft, strip.backRight, to), mix(strip.backLeft, strip.backRight, start));
        start = to;
        if (plot.width >= 6 && plot.depth >= 8) plots.push_back(plot);
    }
}

// Two rows of plots back to back, one along the southern street and one along the northern.
void cutBlock(const Block &block, double narrow, double wide, Random &random, std::vector<Plot> &plots)
{
    const auto &[southWest, southEast, northEast, northWest] = block.corners;
    const double ridge = random.between(0.46, 0.54);
    const Point west = mix(southWest, northWest, ridge);
    const Point east = mix(southEast, northEast, ridge);
    cutStrip({southWest, southEast, east, west}, narrow, wide, random, plots);
    cutStrip({northEast, northWest, west, east}, narrow, wide, random, plots);
}

// A part of the block in fractions of its sides, entered from the south.
Plot part(const Block &block, double west, double south, double east, double north)
{
    const auto at = [&block](double u, double v) {
        const auto &[a, b, c, d] = block.corners;
        return mix(mix(a, b, u), mix(d, c, u), v);
    };
    return rectangleIn(at(west, south), at(east, south), at(east, north), at(west, north));
}

} // namespace

std::vector<Plot> plotsOf(const Block &block)
{
    std::vector<Plot> plots;
    Random random(placeKey(block.key, 1));
    switch (block.use) {
    case BlockUse::Homes:
        cutBlock(block, 9.5, 14.5, random, plots);
        break;
    case BlockUse::Flats:
        cutBlock(block, 19, 30, random, plots);
        break;
    case BlockUse::Shops:
        cutBlock(block, 6.8, 11, random, plots);
        break;
    case BlockUse::Offices:
        cutBlock(block, 14, 26, random, plots);
        break;
    case BlockUse::CityHall:
        plots = {part(block, 0.08, 0.3, 0.92, 0.92), part(block, 0.06, 0.05, 0.3, 0.25)};
        break;
    case BlockUse::School:
        plots = {part(block, 0.06, 0.56, 0.68, 0.94), part(block, 0.74, 0.6, 0.95, 0.92),
                 part(block, 0.8, 0.06, 0.95, 0.18)};
        break;
    case BlockUse::Hospital:
        plots = {part(block, 0.08, 0.34, 0.7, 0.9), part(block, 0.75, 0.38, 0.94, 0.88),
                 part(block, 0.08, 0.06, 0.3, 0.24)};
        break;
    case BlockUse::Factory:
        plots = {part(block, 0.05, 0.5, 0.52, 0.95), part(block, 0.57, 0.5, 0.95, 0.95),
                 part(block, 0.05, 0.07, 0.42, 0.42), part(block, 0.47, 0.07, 0.72, 0.4),
                 part(block, 0.78, 0.08, 0.94, 0.28)};
        break;
    case BlockUse::Park:
        plots = {part(block, 0.82, 0.08, 0.92, 0.2)};
        break;
    case BlockUse::Fields:
        if (random.chance(45)) plots = {part(block, 0.08, 0.1, 0.34, 0.6)};
        break;
    case BlockUse::Station:
        plots = {part(block, 0.1, 0.15, 0.9, 0.85)};
        break;
    case BlockUse::Parking:
        break;
    }
    for (std::size_t i = 0; i < plots.size(); ++i)
        plots[i].index = int(i);
    return plots;
}

} // namespace machi::core::sample
