#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <utility>
#include <vector>

/// A CityGML file read in the plainest way, to look at what the sample wrote with other eyes than its
/// writer's.
struct ModelPolygon
{
    QString id;
    QString property; ///< `lod0RoofEdge`, `lod1Solid`, `lod2MultiSurface`, `tin` …
    QStringList ringIds;
    /// Longitude, latitude, height; the closing position is kept.
    std::vector<std::vector<std::array<double, 3>>> rings;
    /// The same as text, to compare without rounding.
    QList<QStringList> texts;
};

struct ModelRisk
{
    int description = 0, scale = 0, rank = 0;
    double depth = 0;
};

struct ModelObject
{
    QString className, id;
    QList<ModelPolygon> polygons;
    QStringList links; ///< xlink:href
    QList<ModelRisk> risks;
    QHash<QString, QString> values; ///< simple elements by local name; the last of each
};

struct ModelTexture
{
    QString image, target, ring;
    QList<double> coordinates;
};

struct ModelFile
{
    QString path, error;
    QString srsName;
    std::array<double, 3> lower{}, upper{};
    QList<ModelObject> objects;
    QList<ModelTexture> textures;
    QSet<std::pair<QString, QString>> codes; ///< codeSpace as written, code

    static ModelFile read(const QString &path);
};

/// All GML files below a folder.
QList<ModelFile> readModel(const QString &folder);
