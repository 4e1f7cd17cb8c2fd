#include "scene/grounddisc.h"

#include <QVector3D>

#include <cmath>
#include <numbers>
#include <vector>

namespace machi::scene {

GroundDisc::GroundDisc()
{
    constexpr int spokes = 48;
    constexpr int rings = 40;
    constexpr double nearest = 400;
    constexpr double farthest = 300000;
    constexpr double mean = 6371000; // of the earth; the disc need not be rounder than that
    std::vector<float> vertices = {0, 0, 0, 0, 0, 1};
    std::vector<quint32> indices;
    for (int ring = 0; ring < rings; ++ring) {
        const double radius = nearest * std::pow(farthest / nearest, double(ring) / (rings - 1));
        for (int spoke = 0; spoke < spokes; ++spoke) {
            const double angle = 2 * std::numbers::pi * spoke / spokes;
            const double arc = radius / mean;
            for (const double value :
                 {mean * std::sin(arc) * std::cos(angle), mean * std::sin(arc) * std::sin(angle),
                  mean * (std::cos(arc) - 1), 0.0, 0.0, 1.0})
                vertices.push_back(static_cast<float>(value));
            const auto own = static_cast<quint32>(1 + ring * spokes + spoke);
            const auto next = static_cast<quint32>(1 + ring * spokes + (spoke + 1) % spokes);
            if (ring == 0) {
                indices.insert(indices.end(), {0, own, next});
            } else {
                indices.insert(indices.end(), {own - spokes, own, next, own - spokes, next, next - spokes});
            }
        }
    }
    setPrimitiveType(PrimitiveType::Triangles);
    setStride(6 * sizeof(float));
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, 3 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    setVertexData(QByteArray(reinterpret_cast<const char *>(vertices.data()),
                             static_cast<qsizetype>(vertices.size() * sizeof(float))));
    setIndexData(QByteArray(reinterpret_cast<const char *>(indices.data()),
                            static_cast<qsizetype>(indices.size() * sizeof(quint32))));
    const auto reach = static_cast<float>(farthest);
    setBounds({-reach, -reach, -20000}, {reach, reach, 0});
}

} // namespace machi::scene
