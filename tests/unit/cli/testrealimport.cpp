#include "core/io/source.h"
#include "machiprocess.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using machi::testing::MachiRun;
using machi::testing::runMachi;

namespace {

/// City objects of all GML files of a ZIP, by class, as an independent scan counted them (INVENTORY_gml.csv);
/// files are matched by base name and size.
QMap<QString, int> inventoryOf(const QString &zip)
{
    QFile file(machi::testing::realDataFolder() + QStringLiteral("/plateau/INVENTORY_gml.csv"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QHash<QString, QString> kindsByFile;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QChar(u'\n'))) {
        const QStringList cells = line.split(QChar(u','));
        if (cells.size() > 7)
            kindsByFile.insert(cells.at(0).section(QChar(u'/'), -1) + QChar(u' ') + cells.at(1), cells.at(7));
    }
    QMap<QString, int> counts;
    const auto source = machi::core::Source::open(zip);
    if (!source) return {};
    for (const auto &entry : source.value()->entries()) {
        const QString name = entry.path.section(QChar(u'/'), -1) + QStringLiteral(" %1").arg(entry.size);
        for (const QString &pair : kindsByFile.value(name).split(QChar(u' '), Qt::SkipEmptyParts))
            counts[pair.section(QChar(u'='), 0, -2)] += pair.section(QChar(u'='), -1).toInt();
    }
    return counts;
}

QMap<QString, int> featuresByKind(const QJsonArray &datasets)
{
    QMap<QString, int> counts;
    for (const QJsonValue &value : datasets)
        counts[value.toObject().value(QStringLiteral("kind")).toString()] +=
            value.toObject().value(QStringLiteral("features")).toInt();
    return counts;
}

} // namespace

/// Real deliveries through the program, as a city would do it.
class TestRealImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void osakaFromTheZip();
    void bboxTakesAPart();
};

void TestRealImport::osakaFromTheZip()
{
    MACHI_NEEDS_REAL_DATA();
    const QString zip =
        machi::testing::realDataFolder() + QStringLiteral("/plateau/27100_osaka-shi_2022_dev.zip");
    const QMap<QString, int> expected = inventoryOf(zip);
    QCOMPARE(expected.value(QStringLiteral("bldg:Building")), 6944);

    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("osaka.machi"));
    const MachiRun run = runMachi({QStringLiteral("import"), project, zip, QStringLiteral("--json")});
    QVERIFY2(run.status == 0, qPrintable(run.error + run.out.left(4000)));
    const QJsonArray datasets = run.json().value(QStringLiteral("datasets")).toArray();
    const QMap<QString, int> features = featuresByKind(datasets);
    QCOMPARE(features.value(QStringLiteral("building")), 6944);
    QCOMPARE(features.value(QStringLiteral("road")), expected.value(QStringLiteral("tran:Road")));
    QCOMPARE(features.size(), 2);
    QCOMPARE(datasets.size(), 2);
    for (const QJsonValue &value : datasets) {
        const QJsonObject dataset = value.toObject();
        QCOMPARE(dataset.value(QStringLiteral("crs")).toString(), QStringLiteral("EPSG:6697"));
        QCOMPARE(dataset.value(QStringLiteral("height")).toString(), QStringLiteral("geoid"));
        const QJsonArray extent = dataset.value(QStringLiteral("extent")).toArray();
        QVERIFY(extent.at(0).toDouble() > 135 && extent.at(2).toDouble() < 136);
        QVERIFY(extent.at(1).toDouble() > 34 && extent.at(3).toDouble() < 35);
        bool zipNamed = false;
        for (const QJsonValue &source : dataset.value(QStringLiteral("sources")).toArray())
            zipNamed =
                zipNamed || (source.toObject().value(QStringLiteral("path")).toString() == zip &&
                             source.toObject().value(QStringLiteral("sha256")).toString().size() == 64);
        QVERIFY(zipNamed);
    }
    const MachiRun info = runMachi({QStringLiteral("info"), project, QStringLiteral("--json")});
    QCOMPARE(info.json().value(QStringLiteral("datasets")).toArray(), datasets);
}

void TestRealImport::bboxTakesAPart()
{
    MACHI_NEEDS_REAL_DATA();
    const QString zip =
        machi::testing::realDataFolder() + QStringLiteral("/plateau/27100_osaka-shi_2022_dev.zip");
    QTemporaryDir folder;
    // A corner of grid square 51357309, which has 63 buildings.
    const QString part = folder.filePath(QStringLiteral("part.machi"));
    const MachiRun some =
        runMachi({QStringLiteral("import"), part, zip, QStringLiteral("--as"), QStringLiteral("building"),
                  QStringLiteral("--bbox"), QStringLiteral("135.4990,34.5895,135.4995,34.5905"),
                  QStringLiteral("--json")});
    QVERIFY2(some.status == 0, qPrintable(some.error));
    const QMap<QString, int> features =
        featuresByKind(some.json().value(QStringLiteral("datasets")).toArray());
    QCOMPARE(features.keys(), QStringList(QStringLiteral("building")));
    QVERIFY2(features.first() > 0 && features.first() < 63, qPrintable(QString::number(features.first())));

    const QString project = folder.filePath(QStringLiteral("none.machi"));
    const MachiRun run =
        runMachi({QStringLiteral("import"), project, zip, QStringLiteral("--as"), QStringLiteral("building"),
                  QStringLiteral("--bbox"), QStringLiteral("0,0,1,1"), QStringLiteral("--json")});
    QCOMPARE(run.status, 2);
    QVERIFY(!run.codes().isEmpty());
    QVERIFY(!QFileInfo::exists(project));
}

MACHI_TEST(TestRealImport)
#include "testrealimport.moc"
