#include "recording.h"

#include "core/io/source.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace machi::testing;

namespace {

// One line of INVENTORY_gml.csv, which an independent program counted.
struct Row
{
    QMap<QString, int> kinds;
    int members = 0;
    QSet<QString> lods;
    int textures = 0;
    int buildingParts = 0;
    int epsg = 0;
    QString cityGml, uro, urf;
};

QString key(const QString &path, qint64 size)
{
    return QFileInfo(path).fileName() + QLatin1Char('|') + QString::number(size);
}

QMap<QString, Row> inventory(const QString &file)
{
    QMap<QString, Row> rows;
    QFile csv(file);
    if (!csv.open(QFile::ReadOnly)) return rows;
    csv.readLine();
    while (!csv.atEnd()) {
        const QStringList cells = QString::fromUtf8(csv.readLine()).trimmed().split(QLatin1Char(','));
        Row row;
        row.cityGml = cells.value(2);
        row.uro = cells.value(3);
        row.urf = cells.value(4);
        row.epsg = cells.value(5).toInt();
        row.members = cells.value(6).toInt();
        for (const QString &kind : cells.value(7).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            row.kinds.insert(kind.section(QLatin1Char('='), 0, 0), kind.section(QLatin1Char('='), 1).toInt());
        for (const QString &lod : cells.value(8).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            row.lods.insert(lod);
        row.textures = cells.value(12).toInt();
        row.buildingParts = cells.value(13).toInt();
        // Files of one name and size occur in several places; they are the same file.
        rows.insert(key(cells.value(0), cells.value(1).toLongLong()), row);
    }
    return rows;
}

// Counts without keeping anything.
class Counter : public citygml::CityObjectHandler
{
public:
    bool header(const citygml::FileHeader &header) override
    {
        fileHeader = header;
        return true;
    }
    bool object(const citygml::CityObject &object, const citygml::PathTable &) override
    {
        const auto name = [](std::string_view text) {
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        };
        ++objects;
        ++kinds[name(object.className)];
        for (const citygml::Part &part : object.parts)
            buildingParts += part.className == "bldg:BuildingPart" ? 1 : 0;
        for (const ExactGeometry &geometry : object.geometry)
            lods.insert(QStringLiteral("lod%1").arg(geometry.lod));
        for (const citygml::GeometryLink &link : object.links) {
            lods.insert(QStringLiteral("lod%1").arg(link.lod));
            links.append(name(link.href));
        }
        return true;
    }
    bool piece(const citygml::CityObject &, ExactGeometry &&, const citygml::PathTable &) override
    {
        return true;
    }
    bool texture(RingTexture &&texture) override
    {
        images.insert(QString::fromStdString(texture.image));
        return true;
    }
    void issue(Issue issue) override { issues.append(issue); }

    citygml::FileHeader fileHeader;
    QMap<QString, int> kinds;
    QSet<QString> lods, images;
    QStringList links;
    Issues issues;
    int objects = 0;
    int buildingParts = 0;
};

QByteArray listed(const QMap<QString, int> &kinds)
{
    QStringList parts;
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        parts += QStringLiteral("%1=%2").arg(it.key()).arg(it.value());
    return parts.join(QLatin1Char(' ')).toUtf8();
}

} // namespace

// Every CityGML file of the real archives against counts made by another program.
class TestRealFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();

private:
    void compare(const Row &row, const Counter &counter, const QByteArray &where);
};

void TestRealFiles::files_data()
{
    MACHI_NEEDS_REAL_DATA();
    QTest::addColumn<QString>("archive");
    QTest::addColumn<int>("files");
    const QDir folder(realDataFolder() + QStringLiteral("/plateau"));
    const auto row = [&](const char *zip, int files) {
        QTest::newRow(zip) << folder.filePath(QString::fromLatin1(zip)) << files;
    };
    row("27100_osaka-shi_2022_dev.zip", 84);
    row("citygml-osm_dev.zip", 20);
    row("datalinker_brid.zip", 5);
    row("libplateau_nihongo.zip", 3);
    row("numazu_2021_uro1.5.zip", 3);
    row("nusamai_numazu-shi.zip", 5);
    row("nusamai_sendai-shi.zip", 4);
    row("nusamai_tokyo23-ku.zip", 1);
    row("nusamai_yokosuka-shi.zip", 2);
    row("reearth-flow_dev.zip", 31);
}

void TestRealFiles::files()
{
    MACHI_NEEDS_REAL_DATA();
    QFETCH(QString, archive);
    QFETCH(int, files);
    if (!QFileInfo::exists(archive)) QSKIP("this archive is not here");
    static const QMap<QString, Row> rows =
        inventory(realDataFolder() + QStringLiteral("/plateau/INVENTORY_gml.csv"));
    // Broken on purpose; the first has two buildings in its last member, and the second of them closes a tag
    // twice.
    static const QMap<QString, QString> broken{
        {QStringLiteral("51357441_bldg_Issue138-B.gml"),
         QStringLiteral("citygml.malformed 202 bldg_a0e57a54-2")},
        {QStringLiteral("test.gml"), QStringLiteral("citygml.not-citygml 2 ")},
        {QStringLiteral("TestCaseOfInvalidFileNameGml.gml"), QStringLiteral("citygml.not-citygml 1 ")}};
    Result<std::unique_ptr<Source>> source = Source::open(archive);
    QVERIFY(source.ok());
    citygml::CityParser parser;
    int found = 0;
    for (const Source::Entry &entry : (*source)->entries()) {
        if (!entry.path.endsWith(QLatin1String(".gml"), Qt::CaseInsensitive)) continue;
        ++found;
        const QByteArray where = entry.path.toUtf8();
        const auto row = rows.constFind(key(entry.path, entry.size));
        QVERIFY2(row != rows.constEnd(), where.constData());
        const std::unique_ptr<ByteStream> stream = (*source)->stream(entry);
        QVERIFY(stream);
        Counter counter;
        QVERIFY(parser.parse(*stream, counter));
        QStringList errors;
        for (const Issue &issue : counter.issues)
            if (issue.isError())
                errors += QStringLiteral("%1 %2 %3").arg(issue.code).arg(issue.line).arg(issue.object);
        QCOMPARE(errors.join(QLatin1Char(';')), broken.value(QFileInfo(entry.path).fileName()));
        if (errors.isEmpty())
            compare(*row, counter, where);
        else
            QCOMPARE(counter.objects, row->members);
        if (QTest::currentTestFailed()) qFatal("%s", where.constData());
    }
    QCOMPARE(found, files);
}

void TestRealFiles::compare(const Row &row, const Counter &counter, const QByteArray &where)
{
    QVERIFY2(row.kinds == counter.kinds,
             (where + ": " + listed(counter.kinds) + " instead of " + listed(row.kinds)).constData());
    QCOMPARE(counter.objects, row.members);
    QCOMPARE(counter.buildingParts, row.buildingParts);
    QCOMPARE(counter.fileHeader.epsg, row.epsg);
    QCOMPARE(counter.fileHeader.cityGmlVersion, row.cityGml.toStdString());
    QCOMPARE(counter.fileHeader.uroVersion, row.uro.toStdString());
    QCOMPARE(counter.fileHeader.urfVersion, row.urf.toStdString());
    QCOMPARE(counter.images.isEmpty(), row.textures == 0);

    // The inventory looks for words that begin with lodN: it does not know that relief has a LOD, and takes
    // uro:lod1HeightType for geometry.
    QSet<QString> lods = row.lods;
    if (row.kinds.contains(QStringLiteral("dem:ReliefFeature"))) lods.insert(QStringLiteral("lod1"));
    if (where.contains("53392642_brid")) lods.remove(QStringLiteral("lod1"));
    QCOMPARE(counter.lods, lods);

    // All references lead to polygons of the same object; one file shows how to refer to another file.
    const QStringList links =
        where.endsWith("geometry_xlink_referrer.gml")
            ? QStringList{QStringLiteral("geometry_xlink_definition.gml#geom_template1")}
            : QStringList();
    QCOMPARE(counter.links, links);
}

MACHI_TEST(TestRealFiles)
#include "testrealfiles.moc"
