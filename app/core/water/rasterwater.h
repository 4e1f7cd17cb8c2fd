#pragma once

#include "core/water/watersource.h"

#include <vector>

namespace machi::core {

/// The colours that a raster's style gives its values: single ones, or bands up to a limit.
class RasterClasses
{
public:
    /// Of a QML document with a paletted or a pseudo-colour renderer; no classes for any other.
    static RasterClasses fromDocument(const QByteArray &document);

    bool isEmpty() const { return m_classes.empty(); }
    int band() const { return m_band; }
    QRgb of(double value) const; ///< alpha 0 = not shown

private:
    struct Class
    {
        double value; ///< itself, or the upper limit
        QRgb colour;
    };
    enum class Method { Exact, Discrete, Interpolated };
    std::vector<Class> m_classes;
    Method m_method = Method::Exact;
    int m_band = 1;
};

/// Water from a raster of ranks (whole numbers) or of depths in metres (fractions).
class RasterWater : public WaterSource
{
public:
    static Result<std::unique_ptr<WaterSource>> open(const WaterLayer &layer);
    ~RasterWater() override;

    Meaning meaning() const override;
    Extent extent() const override;
    double cell() const override;
    bool read(WaterCells &cells, const Feedback &feedback) override;

private:
    struct Private;
    explicit RasterWater(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace machi::core
