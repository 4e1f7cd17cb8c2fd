#include "citymodelfile.h"
#include "core/sample/samplecity.h"
#include "support/testregistry.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>

using namespace machi::core;

/// What stands in the PLATEAU folder, judged by rules of the format: a reader of the sample may rely on them.
class TestSampleModel : public QObject
{
    Q_OBJECT

    using Vertex = std::array<double, 3>;
    QTemporaryDir m_folder;
    QString m_delivery;
    QList<ModelFile> m_files;

    // Metres from a vertex nearby, good enough for areas and volumes.
    static Vertex metres(const Vertex &at, const Vertex &from)
    {
        return {(at[0] - from[0]) * 90004.2, (at[1] - from[1]) * 110961.6, at[2] - from[2]};
    }

    static double ringArea(const std::vector<Vertex> &ring)
    {
        double twice = 0;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Vertex a = metres(ring[i], ring[0]), b = metres(ring[i + 1], ring[0]);
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return twice / 2;
    }

    static QStringList faultsOfSolid(const QList<ModelPolygon> &polygons)
    {
        QStringList faults;
        QHash<QString, int> edges;
        double volume = 0;
        for (const ModelPolygon &polygon : polygons) {
            for (const QStringList &ring : polygon.texts)
                for (qsizetype i = 0; i + 1 < ring.size(); ++i)
                    ++edges[ring[i] + u'>' + ring[i + 1]];
            const Vertex origin = polygons.first().rings[0][0];
            for (const auto &ring : polygon.rings)
                for (std::size_t i = 1; i + 2 < ring.size(); ++i) {
                    const Vertex a = metres(ring[0], origin), b = metres(ring[i], origin),
                                 c = metres(ring[i + 1], origin);
                    volume += (a[0] * (b[1] * c[2] - c[1] * b[2]) - a[1] * (b[0] * c[2] - c[0] * b[2]) +
                               a[2] * (b[0] * c[1] - c[0] * b[1])) /
                              6;
                }
        }
        for (auto edge = edges.cbegin(); edge != edges.cend(); ++edge) {
            const QStringList ends = edge.key().split(u'>');
            if (edge.value() != 1 || edges.value(ends[1] + u'>' + ends[0]) != 1)
                faults.append(QStringLiteral("open edge ") + edge.key());
        }
        if (volume <= 0) faults.append(QStringLiteral("faces point inward"));
        return faults;
    }

    static QList<ModelPolygon> having(const ModelObject &object, const QString &property)
    {
        QList<ModelPolygon> found;
        for (const ModelPolygon &polygon : object.polygons)
            if (polygon.property == property) found.append(polygon);
        return found;
    }

    QList<const ModelObject *> objects(const QString &className) const
    {
        QList<const ModelObject *> found;
        for (const ModelFile &file : m_files)
            for (const ModelObject &object : file.objects)
                if (object.className == className) found.append(&object);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SampleOptions options;
        options.folder = m_folder.path() + QStringLiteral("/sample");
        Feedback feedback;
        QList<SampleItem> items;
        const Status status = writeSample(options, feedback, &items);
        QVERIFY2(status.ok(), qPrintable(status.firstError().message));
        m_delivery = options.folder + QStringLiteral("/11202_kumagaya-shi_city_2026_citygml_1_op");
        m_files = readModel(m_delivery + QStringLiteral("/udx"));
        QHash<QString, qint64> counted;
        for (const ModelFile &file : m_files) {
            QVERIFY2(file.error.isEmpty(), qPrintable(file.path + file.error));
            counted[file.path.section(u'/', -2, -2)] += file.objects.size();
        }
        const QHash<QString, QString> folders = {{QStringLiteral("building"), QStringLiteral("bldg")},
                                                 {QStringLiteral("road"), QStringLiteral("tran")},
                                                 {QStringLiteral("bridge"), QStringLiteral("brid")},
                                                 {QStringLiteral("vegetation"), QStringLiteral("veg")},
                                                 {QStringLiteral("landuse"), QStringLiteral("luse")},
                                                 {QStringLiteral("terrain"), QStringLiteral("dem")}};
        int compared = 0;
        for (const SampleItem &item : items)
            if (folders.contains(item.kind) && ++compared)
                QCOMPARE(counted.value(folders.value(item.kind)), item.objects);
        QCOMPARE(compared, int(folders.size()));
        QCOMPARE(counted.value(QStringLiteral("bldg")), 420);
    }

    void ringsAreClosedAndInsideTheEnvelope()
    {
        for (const ModelFile &file : m_files) {
            QCOMPARE(file.srsName, QStringLiteral("http://www.opengis.net/def/crs/EPSG/0/6697"));
            Vertex low = {1e9, 1e9, 1e9}, high = {-1e9, -1e9, -1e9};
            for (const ModelObject &object : file.objects)
                for (const ModelPolygon &polygon : object.polygons)
                    for (qsizetype i = 0; i < polygon.texts.size(); ++i) {
                        QCOMPARE(polygon.texts[i].first(), polygon.texts[i].last());
                        QVERIFY(polygon.texts[i].size() >= 4);
                        for (const Vertex &vertex : polygon.rings[std::size_t(i)])
                            for (std::size_t axis = 0; axis < 3; ++axis) {
                                low[axis] = std::min(low[axis], vertex[axis]);
                                high[axis] = std::max(high[axis], vertex[axis]);
                            }
                    }
            QCOMPARE(low, file.lower);
            QCOMPARE(high, file.upper);
        }
    }

    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const ModelFile &file : m_files)
            for (const ModelObject &object : file.objects) {
                QVERIFY2(!object.id.isEmpty() && !ids.contains(object.id), qPrintable(object.id));
                ids.insert(object.id);
            }
    }

    void buildingsHaveClosedBlocks()
    {
        for (const ModelObject *building : objects(QStringLiteral("Building"))) {
            const auto faces = having(*building, QStringLiteral("lod1Solid"));
            QVERIFY(faces.size() >= 6);
            const QStringList faults = faultsOfSolid(faces);
            QVERIFY2(faults.isEmpty(), qPrintable(building->id + faults.value(0)));
            const auto edge = having(*building, QStringLiteral("lod0RoofEdge"));
            QCOMPARE(edge.size(), 1);
            QVERIFY(ringArea(edge.first().rings[0]) > 10);
        }
    }

    void detailedBuildingsAreClosedThroughTheirLinks()
    {
        int detailed = 0, holes = 0;
        for (const ModelObject *building : objects(QStringLiteral("Building"))) {
            const auto faces = having(*building, QStringLiteral("lod2MultiSurface"));
            if (faces.isEmpty()) continue;
            QStringList ids;
            for (const ModelPolygon &face : faces) {
                ids.append(u'#' + face.id);
                holes += face.rings.size() > 1;
            }
            QCOMPARE(building->links, ids);
            const QStringList faults = faultsOfSolid(faces);
            QVERIFY2(faults.isEmpty(), qPrintable(building->id + faults.value(0)));
            ++detailed;
        }
        QVERIFY(detailed > 30);
        QVERIFY(holes > 3);
    }

    void otherSolidsAreClosed()
    {
        int checked = 0;
        for (const char *className : {"Bridge", "SolitaryVegetationObject", "PlantCover", "CityFurniture"})
            for (const ModelObject *object : objects(QString::fromLatin1(className)))
                for (const char *property :
                     {"lod1Solid", "lod1Geometry", "lod1MultiSolid", "lod2MultiSurface"}) {
                    const auto faces = having(*object, QString::fromLatin1(property));
                    if (faces.isEmpty()) continue;
                    const QStringList faults = faultsOfSolid(faces);
                    QVERIFY2(faults.isEmpty(), qPrintable(object->id + faults.value(0)));
                    ++checked;
                }
        QVERIFY(checked > 40);
    }

    void texturesFitTheirRings()
    {
        int checked = 0;
        for (const ModelFile &file : m_files) {
            QHash<QString, qsizetype> rings;
            QHash<QString, QString> owners;
            for (const ModelObject &object : file.objects)
                for (const ModelPolygon &polygon : object.polygons)
                    for (qsizetype i = 0; i < polygon.ringIds.size(); ++i) {
                        rings.insert(u'#' + polygon.ringIds[i], polygon.texts[i].size());
                        owners.insert(u'#' + polygon.ringIds[i], u'#' + polygon.id);
                    }
            for (const ModelTexture &texture : file.textures) {
                QCOMPARE(texture.coordinates.size(), 2 * rings.value(texture.ring));
                QCOMPARE(texture.target, owners.value(texture.ring));
                QVERIFY(std::all_of(texture.coordinates.begin(), texture.coordinates.end(),
                                    [](double c) { return c >= 0 && c <= 1; }));
                const QImage image(file.path.section(u'/', 0, -2) + u'/' + texture.image);
                QVERIFY2(!image.isNull(), qPrintable(texture.image));
                ++checked;
            }
        }
        QVERIFY(checked > 200);
    }

    void codesAreInTheirLists()
    {
        QHash<QString, QSet<QString>> lists;
        int checked = 0;
        static const QRegularExpression name(
            QStringLiteral("<gml:name>([^<]*)</gml:name>\\s*</gml:Definition>"));
        for (const ModelFile &file : m_files)
            for (const auto &[codeSpace, code] : file.codes) {
                const QString path = QDir::cleanPath(file.path.section(u'/', 0, -2) + u'/' + codeSpace);
                if (!lists.contains(path)) {
                    QFile list(path);
                    QVERIFY2(list.open(QIODevice::ReadOnly), qPrintable(path));
                    auto each = name.globalMatch(QString::fromUtf8(list.readAll()));
                    while (each.hasNext())
                        lists[path].insert(each.next().captured(1));
                }
                QVERIFY2(lists.value(path).contains(code), qPrintable(codeSpace + u' ' + code));
                ++checked;
            }
        QVERIFY(checked > 100);
    }

    void terrainHasNoCracks()
    {
        QHash<QString, int> edges;
        QHash<QString, Vertex> places;
        double west = 1e9, east = -1e9, south = 1e9, north = -1e9;
        for (const ModelObject *relief : objects(QStringLiteral("ReliefFeature")))
            for (const ModelPolygon &triangle : relief->polygons) {
                QVERIFY(ringArea(triangle.rings[0]) > 0);
                for (qsizetype i = 0; i < 3; ++i) {
                    ++edges[triangle.texts[0][i] + u'>' + triangle.texts[0][i + 1]];
                    const Vertex at = triangle.rings[0][std::size_t(i)];
                    places.insert(triangle.texts[0][i], at);
                    west = std::min(west, at[0]), east = std::max(east, at[0]);
                    south = std::min(south, at[1]), north = std::max(north, at[1]);
                }
            }
        QVERIFY(edges.size() > 1000);
        for (auto edge = edges.cbegin(); edge != edges.cend(); ++edge) {
            QCOMPARE(edge.value(), 1);
            const QStringList ends = edge.key().split(u'>');
            if (edges.contains(ends[1] + u'>' + ends[0])) continue;
            const Vertex a = places.value(ends[0]), b = places.value(ends[1]);
            const bool rim = (a[0] == b[0] && (a[0] == west || a[0] == east)) ||
                             (a[1] == b[1] && (a[1] == south || a[1] == north));
            QVERIFY2(rim, qPrintable(edge.key()));
        }
    }

    // The official rule, computed again from the files: the rank whose surfaces cover most of the building.
    void risksFollowFromTheFloodSurfaces()
    {
        using Key = std::pair<int, int>; // description, scale
        std::map<Key, std::map<int, std::vector<std::vector<Vertex>>>> surfaces;
        for (const ModelObject *water : objects(QStringLiteral("WaterBody")))
            for (const ModelPolygon &triangle : water->polygons)
                surfaces[{water->risks.first().description, water->risks.first().scale}]
                        [water->risks.first().rank]
                            .push_back(triangle.rings[0]);
        QCOMPARE(surfaces.size(), std::size_t(4));
        int flooded = 0;
        for (const ModelObject *building : objects(QStringLiteral("Building"))) {
            const auto footprint = having(*building, QStringLiteral("lod0RoofEdge")).first().rings[0];
            std::map<Key, int> given;
            for (const ModelRisk &risk : building->risks) {
                given[{risk.description, risk.scale}] = risk.rank;
                const double breaks[] = {0, 0.5, 3, 5, 10, 20, 1e9};
                QVERIFY(risk.depth > 0 && risk.depth >= breaks[risk.rank - 1] &&
                        risk.depth < breaks[risk.rank]);
            }
            for (const auto &[key, ranks] : surfaces) {
                std::map<int, double> covered;
                for (const auto &[rank, triangles] : ranks)
                    for (const auto &triangle : triangles)
                        covered[rank] += overlap(footprint, triangle);
                int most = 0;
                double largest = 1e-3, second = 0;
                for (const auto &[rank, size] : covered)
                    if (size >= largest)
                        second = std::exchange(largest, size), most = rank;
                    else
                        second = std::max(second, size);
                if (most != 0 && largest - second < 0.01) continue;
                QCOMPARE(given.count(key) ? given.at(key) : 0, most);
                flooded += most != 0;
            }
        }
        QVERIFY(flooded > 400);
    }

private:
    static double overlap(std::vector<Vertex> polygon, const std::vector<Vertex> &triangle)
    {
        const Vertex origin = triangle[0];
        for (Vertex &vertex : polygon)
            vertex = metres(vertex, origin);
        polygon.pop_back();
        for (std::size_t i = 0; i < 3 && !polygon.empty(); ++i) {
            const Vertex a = metres(triangle[i], origin), b = metres(triangle[i + 1], origin);
            const auto side = [&](const Vertex &p) {
                return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
            };
            std::vector<Vertex> kept;
            for (std::size_t v = 0; v < polygon.size(); ++v) {
                const Vertex from = polygon[v], to = polygon[(v + 1) % polygon.size()];
                const double s = side(from), t = side(to);
                if (s >= 0) kept.push_back(from);
                if ((s >= 0) != (t >= 0))
                    kept.push_back({from[0] + (to[0] - from[0]) * s / (s - t),
                                    from[1] + (to[1] - from[1]) * s / (s - t), 0});
            }
            polygon = kept;
        }
        double twice = 0;
        for (std::size_t v = 0; v < polygon.size(); ++v) {
            const Vertex a = polygon[v], b = polygon[(v + 1) % polygon.size()];
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return std::abs(twice / 2);
    }
};

MACHI_TEST(TestSampleModel)
#include "testsamplemodel.moc"
