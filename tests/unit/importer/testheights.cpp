#include "core/store/heightsink.h"
#include "core/store/importer.h"

#include "core/sqlite/database.h"
#include "core/store/cityprofile.h"
#include "core/store/exactreader.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

using namespace machi::core;

namespace {

/// PROJ finds the grids of the real data too as long as this lives.
class GridsFound
{
public:
    GridsFound() { qputenv(variable, folder().toUtf8()); }
    ~GridsFound() { qunsetenv(variable); }
    static QString folder() { return machi::testing::realDataFolder() + QStringLiteral("/geoid"); }

private:
    static constexpr const char *variable = "PROJ_USER_WRITABLE_DIRECTORY";
};

} // namespace

/// Heights above the ellipsoid, from the file to the row.
class TestHeights : public QObject
{
    Q_OBJECT

    /// A house of 50 to 60 m in LOD1.
    QString writeHouse(double longitude, double latitude, int epsg = 6697)
    {
        QByteArray faces;
        for (const double z : {50.0, 60.0}) {
            faces += "<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>";
            for (const auto &[x, y] : {std::pair(0, 0), {0, 1}, {1, 1}, {1, 0}, {0, 0}})
                faces += QByteArray::number(latitude + y * 0.0001, 'f', 7) + ' ' +
                         QByteArray::number(longitude + x * 0.0001, 'f', 7) + ' ' + QByteArray::number(z) +
                         ' ';
            faces += "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>";
        }
        const QString path = m_folder->filePath(QStringLiteral("house.gml"));
        QFile file(path);
        if (!file.open(QFile::WriteOnly)) return {};
        file.write("<core:CityModel xmlns:core=\"http://www.opengis.net/citygml/2.0\" "
                   "xmlns:gml=\"http://www.opengis.net/gml\" "
                   "xmlns:bldg=\"http://www.opengis.net/citygml/building/2.0\"><gml:boundedBy><gml:Envelope "
                   "srsName=\"http://www.opengis.net/def/crs/EPSG/0/" +
                   QByteArray::number(epsg) +
                   "\" srsDimension=\"3\"><gml:lowerCorner>36 139 0</gml:lowerCorner><gml:upperCorner>37 140 "
                   "99</gml:upperCorner></gml:Envelope></gml:boundedBy><core:cityObjectMember><bldg:Building "
                   "gml:id=\"b\"><bldg:lod1MultiSurface><gml:MultiSurface>" +
                   faces +
                   "</gml:MultiSurface></bldg:lod1MultiSurface></bldg:Building></core:cityObjectMember>"
                   "</core:CityModel>");
        return path;
    }

    QList<Dataset> import(const QString &path, const char *city, const ReadOptions &options)
    {
        m_project = Project::create(m_folder->filePath(QStringLiteral("town%1.machi").arg(++m_count)),
                                    QLatin1String(city))
                        .take();
        m_feedback = std::make_unique<Feedback>();
        const ReaderRegistry registry;
        Importer importer(*m_project, registry, {{path, options}}, *m_feedback);
        importer.read();
        return importer.commit();
    }

    /// z_min, z_max and the lowest z of the exact geometry.
    std::vector<double> heightsOf(const Dataset &dataset)
    {
        const QString folder = m_project->dataFolder(dataset.id);
        auto database =
            Database::open(folder + QStringLiteral("/features.sqlite"), Database::Mode::Immutable).take();
        Statement row = database->prepare("SELECT z_min, z_max FROM features");
        std::vector<double> heights;
        if (row.next()) heights = {row.real(0), row.real(1)};
        const auto exact = ExactReader::open(folder).take()->read(1, 1).take();
        double lowest = 1e9;
        for (std::size_t at = 2; at < exact.front().positions.size(); at += 3)
            lowest = std::min(lowest, exact.front().positions[at]);
        heights.push_back(lowest);
        return heights;
    }
    Issue issue(const QString &code) const
    {
        for (const Issue &one : m_feedback->issues())
            if (one.code == code) return one;
        return {};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_project.reset();
        m_folder.reset();
    }

    // A node of Kumagaya's own table: 40.809 m (tests/cases/geoid.txt).
    void inKumagayaTheyAreRightOffline_data()
    {
        QTest::addColumn<int>("epsg");
        QTest::newRow("stated") << 6697;
        QTest::newRow("the file says it") << 6667; // JGD2011, latitude, longitude, ellipsoidal height
    }
    void inKumagayaTheyAreRightOffline()
    {
        QFETCH(int, epsg);
        ReadOptions options;
        if (epsg == 6697) options.height = HeightDatum::Ellipsoid;
        const QList<Dataset> datasets = import(writeHouse(139.4, 36.15, epsg), "kumagaya", options);
        QCOMPARE(datasets.size(), 1);
        QCOMPARE(datasets.first().height, HeightDatum::Geoid);
        const std::vector<double> heights = heightsOf(datasets.first());
        QVERIFY2(std::abs(heights[0] - (50 - 40.809)) < 0.001, qPrintable(QString::number(heights[0])));
        QVERIFY(std::abs(heights[1] - (60 - 40.809)) < 0.001);
        QVERIFY(std::abs(heights[2] - (50 - 40.809)) < 0.001);
        QVERIFY(issue(QStringLiteral("height.converted"))
                    .message.contains(QStringLiteral("GSIGEO2011 (kumagaya)")));
        QVERIFY(datasets.first()
                    .provenance.options.value(QStringLiteral("geoid"))
                    .toString()
                    .contains(QStringLiteral("GSIGEO2011 (kumagaya)")));
    }

    void heightsAboveTheGeoidStay()
    {
        const QList<Dataset> datasets = import(writeHouse(139.4, 36.15), "kumagaya", {});
        QCOMPARE(heightsOf(datasets.at(0)), (std::vector<double>{50, 60, 50}));
        QCOMPARE(datasets.first().height, HeightDatum::Geoid);
    }

    void elsewhereItIsAsked()
    {
        if (GeoidModel(*CityProfile::load(QStringLiteral("generic"))).at(135.5, 34.7))
            QSKIP("this machine has the grid");
        ReadOptions options;
        options.height = HeightDatum::Ellipsoid;
        const QString path = writeHouse(135.5, 34.7);
        QVERIFY(import(path, "kumagaya", options).isEmpty());
        const Issue question = issue(QStringLiteral("needs-option"));
        QVERIFY(question.isQuestion());
        QCOMPARE(question.file, path);
        QVERIFY(question.message.contains(QStringLiteral("--set geoid=fetch")));
        QVERIFY(question.option(QStringLiteral("geoid")));
        QCOMPARE(question.option(QStringLiteral("geoid"))->choices,
                 (QStringList{QStringLiteral("fetch"), QStringLiteral("egm96"), QStringLiteral("keep")}));
        QVERIFY(m_project->datasets().isEmpty());

        options.settings.insert(QStringLiteral("geoid"), QStringLiteral("keep"));
        const QList<Dataset> kept = import(path, "generic", options);
        QCOMPARE(kept.at(0).height, HeightDatum::Ellipsoid);
        QCOMPARE(heightsOf(kept.at(0)), (std::vector<double>{50, 60, 50}));
    }

    void thePageAsksBeforehand()
    {
        if (GeoidModel(*CityProfile::load(QStringLiteral("generic"))).at(135.5, 34.7))
            QSKIP("this machine has the grid");
        const CityProfile kumagaya = *CityProfile::load(QStringLiteral("kumagaya"));
        const ReaderRegistry registry;
        Feedback feedback;
        for (const bool isThere : {true, false}) {
            const QString path = isThere ? writeHouse(139.4, 36.15) : writeHouse(135.5, 34.7);
            ReadOptions options;
            const Preview preview = previewSource(path, registry, options, feedback);
            QVERIFY(!geoidQuestion(preview, options, kumagaya));
            options.height = HeightDatum::Ellipsoid;
            const auto asked = geoidQuestion(preview, options, kumagaya);
            QCOMPARE(asked.has_value(), !isThere);
            options.settings.insert(QStringLiteral("geoid"), QStringLiteral("keep"));
            QVERIFY(!geoidQuestion(preview, options, kumagaya));
        }
        const QString own = writeHouse(135.5, 34.7, 6667);
        QVERIFY(geoidQuestion(previewSource(own, registry, {}, feedback), {}, kumagaya));
    }

    // At 35.6586 N 139.7454 E the grid says 36.59 m (tests/cases/geoid.txt).
    void aGridThatIsFoundIsTaken()
    {
        MACHI_NEEDS_REAL_DATA();
        if (!QFile::exists(GridsFound::folder() + QStringLiteral("/jp_gsi_gsigeo2011.tif")))
            QSKIP("the grid jp_gsi_gsigeo2011.tif is not here");
        const GridsFound grids;
        ReadOptions options;
        options.height = HeightDatum::Ellipsoid;
        const QList<Dataset> datasets = import(writeHouse(139.7454, 35.6586), "kumagaya", options);
        QCOMPARE(datasets.size(), 1);
        QVERIFY(std::abs(heightsOf(datasets.first())[0] - (50 - 36.59)) < 0.01);
        QVERIFY(issue(QStringLiteral("height.converted")).message.contains(QStringLiteral("(GSIGEO2011)")));
    }

    void egm96OnlyWhenSaid()
    {
        MACHI_NEEDS_REAL_DATA();
        if (!QFile::exists(GridsFound::folder() + QStringLiteral("/us_nga_egm96_15.tif")))
            QSKIP("the grid us_nga_egm96_15.tif is not here");
        const GridsFound grids;
        ReadOptions options;
        options.height = HeightDatum::Ellipsoid;
        const QString path = writeHouse(127.0, 37.5); // beyond the grid of Japan
        QVERIFY(import(path, "generic", options).isEmpty());
        QCOMPARE(issue(QStringLiteral("needs-option")).file, path);
        options.settings.insert(QStringLiteral("geoid"), QStringLiteral("egm96"));
        const QList<Dataset> datasets = import(path, "generic", options);
        QCOMPARE(datasets.size(), 1);
        QCOMPARE(datasets.first().height, HeightDatum::Geoid);
        // EGM96 of 15': about 23 m in Seoul.
        QVERIFY(std::abs(heightsOf(datasets.first())[0] - 27) < 1.5);
        QVERIFY(issue(QStringLiteral("height.converted")).message.contains(QStringLiteral("EGM96")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Feedback> m_feedback;
    int m_count = 0;
};

MACHI_TEST(TestHeights)
#include "testheights.moc"
