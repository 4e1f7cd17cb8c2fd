#include "core/io/citygml/citygmlreader.h"
#include "support/memorysink.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <map>

using namespace machi::core;
using namespace machi::core::citygml;
using namespace machi::testing;

namespace {

/// One ZIP of `real/plateau`, read once for all tests.
struct City
{
    MemorySink sink;
    Feedback feedback;
};

City &city(const QString &zip)
{
    static std::map<QString, std::unique_ptr<City>> read;
    std::unique_ptr<City> &city = read[zip];
    if (city) return *city;
    city = std::make_unique<City>();
    city->sink.keepGeometry = false;
    auto source = Source::open(realDataFolder() + QStringLiteral("/plateau/") + zip + QStringLiteral(".zip"));
    if (source) CityGmlReader().read(**source, {}, city->sink, city->feedback);
    return *city;
}

QStringList zips()
{
    QStringList names;
    for (const QString &file :
         QDir(realDataFolder() + QStringLiteral("/plateau")).entryList({QStringLiteral("*.zip")}))
        names.append(file.chopped(4));
    return names;
}

/// Objects per file of the independent scan, by base name and size.
std::map<std::pair<QString, qint64>, qint64> inventory()
{
    std::map<std::pair<QString, qint64>, qint64> members;
    QFile file(realDataFolder() + QStringLiteral("/plateau/INVENTORY_gml.csv"));
    if (!file.open(QIODevice::ReadOnly)) return members;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        members[{QFileInfo(cells.at(0)).fileName(), cells.at(1).toLongLong()}] = cells.at(6).toLongLong();
    }
    return members;
}

} // namespace

class TestRealFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyObjectOfEveryFile()
    {
        MACHI_NEEDS_REAL_DATA();
        const auto members = inventory();
        QVERIFY(members.size() > 500);
        int files = 0;
        for (const QString &zip : zips()) {
            City &town = city(zip);
            auto source =
                Source::open(realDataFolder() + QStringLiteral("/plateau/") + zip + QStringLiteral(".zip"));
            std::map<QString, qint64> rows;
            for (const auto &table : town.sink.tables)
                for (const Feature &feature : table->features)
                    ++rows[table->sources[feature.source].path];
            for (const Source::Entry &entry : (*source)->entries()) {
                if (!entry.path.endsWith(QStringLiteral(".gml"))) continue;
                const auto known = members.find({QFileInfo(entry.path).fileName(), entry.size});
                QVERIFY2(known != members.end(), qPrintable(entry.path));
                QVERIFY2(rows[(*source)->displayPath(entry)] == known->second,
                         qPrintable(QStringLiteral("%1: %2 of %3")
                                        .arg(entry.path)
                                        .arg(rows[(*source)->displayPath(entry)])
                                        .arg(known->second)));
                ++files;
            }
        }
        QCOMPARE(files, 158);
    }

    void osaka()
    {
        MACHI_NEEDS_REAL_DATA();
        City &town = city(QStringLiteral("27100_osaka-shi_2022_dev"));
        QVERIFY(!town.feedback.hasErrors());
        const auto *buildings = town.sink.table(QStringLiteral("building"));
        QCOMPARE(buildings->features.size(), std::size_t(6944));
        QCOMPARE(buildings->sources.size(), 43);
        QCOMPARE(town.sink.table(QStringLiteral("road"))->sources.size(), 41);
        QCOMPARE(buildings->dataset.terms.credit,
                 QStringLiteral("国土交通省 Project PLATEAU（大阪府大阪市 2022年度）"));
        // Counted in the XML: 5132 heights, 4683 usages, 2763 with a depth in some river entry.
        int heights = 0, usages = 0, outside = 0;
        for (std::size_t row = 0; row < buildings->features.size(); ++row) {
            heights += !buildings->text(row, QStringLiteral("measuredHeight")).isEmpty();
            usages += !buildings->text(row, QStringLiteral("usage")).isEmpty();
            const Extent extent = buildings->features[row].shape.extent();
            outside += !extent.intersects({135.3, 34.5, 135.7, 34.8});
        }
        QCOMPARE(heights, 5132);
        QCOMPARE(usages, 4683);
        QCOMPARE(outside, 0);
        const int usage = buildings->indexOf(QStringLiteral("usage"));
        QVERIFY(usage >= 0 &&
                usage < buildings->indexOf(QStringLiteral("計測周辺長"))); // what users look for stands first
    }

    void riskAttributes()
    {
        MACHI_NEEDS_REAL_DATA();
        QFile file(caseFile(QStringLiteral("citygml_risks.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checks = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.isEmpty() || line.startsWith(u'#')) continue;
            const QStringList cells = line.split(u' ');
            QCOMPARE(cells.size(), 6);
            const MemorySink::Table *table = nullptr;
            std::size_t row = 0;
            for (const auto &candidate : city(cells.at(0)).sink.tables) {
                for (std::size_t at = 0; at < candidate->features.size() && !table; ++at) {
                    const Feature &feature = candidate->features[at];
                    if (candidate->dataset.kind != cells.at(3) ||
                        !candidate->sources[feature.source].path.endsWith(cells.at(1)) ||
                        (cells.at(2) != QLatin1String("first") && feature.id != cells.at(2).toStdString()))
                        continue;
                    table = candidate.get();
                    row = at;
                }
            }
            QVERIFY2(table, qPrintable(line));
            QString column = cells.at(4);
            if (column.startsWith(QLatin1String("title:"))) {
                const QString title = column.mid(6).replace(u'|', u' ');
                for (const Column &known : table->columns)
                    if (known.titleJa == title) column = known.id;
            }
            const QString found = table->text(row, column);
            if (cells.at(5) == QLatin1String("-")) {
                QVERIFY2(found.isEmpty(), qPrintable(line + QStringLiteral(" found ") + found));
            } else {
                bool number = false;
                const double wanted = cells.at(5).toDouble(&number);
                QVERIFY2(number ? std::abs(found.toDouble() - wanted) < 1e-9 && !found.isEmpty()
                                : found == cells.at(5),
                         qPrintable(line + QStringLiteral(" found ") + found));
            }
            ++checks;
        }
        QVERIFY(checks >= 40);
    }

    void brokenFilesAreNamed()
    {
        MACHI_NEEDS_REAL_DATA();
        const auto errors = [](const QString &zip) {
            QStringList files;
            for (const Issue &issue : city(zip).feedback.issues())
                if (issue.isError())
                    files.append(issue.file.mid(issue.file.lastIndexOf(u'/') + 1) + u':' +
                                 QString::number(issue.line));
            return files;
        };
        QCOMPARE(errors(QStringLiteral("citygml-osm_dev")),
                 QStringList{QStringLiteral("51357441_bldg_Issue138-B.gml:202")});
        QCOMPARE(errors(QStringLiteral("libplateau_nihongo")).size(), 1);
        QVERIFY(errors(QStringLiteral("libplateau_nihongo"))
                    .first()
                    .startsWith(QStringLiteral("TestCaseOfInvalidFileNameGml.gml")));
        QVERIFY(errors(QStringLiteral("datalinker_brid")).first().startsWith(QStringLiteral("test.gml")));
        QCOMPARE(errors(QStringLiteral("reearth-flow_dev")), QStringList());
    }

    void everyTypeHasShapesAndTypedColumns()
    {
        MACHI_NEEDS_REAL_DATA();
        QSet<QString> kinds;
        for (const QString &zip : zips()) {
            for (const auto &table : city(zip).sink.tables) {
                kinds.insert(table->dataset.kind);
                QSet<QString> names;
                for (const Column &column : table->columns) {
                    QVERIFY2(!names.contains(column.id.toCaseFolded()), qPrintable(column.id));
                    names.insert(column.id.toCaseFolded());
                    QVERIFY2(!column.titleJa.isEmpty(), qPrintable(column.id));
                }
                for (const Feature &feature : table->features) {
                    QVERIFY2(!feature.shape.isEmpty(), feature.id.c_str());
                    QVERIFY(feature.values.size() <= static_cast<std::size_t>(table->columns.size()));
                    for (std::size_t at = 0; at < feature.values.size(); ++at) {
                        const ColumnType type = table->columns[static_cast<qsizetype>(at)].type;
                        const bool isText = std::holds_alternative<std::string>(feature.values[at]);
                        const bool wantsText = type == ColumnType::Text || type == ColumnType::Date;
                        if (std::holds_alternative<std::monostate>(feature.values[at])) continue;
                        QVERIFY2(!isText || wantsText,
                                 qPrintable(table->columns[static_cast<qsizetype>(at)].id));
                    }
                }
            }
        }
        for (const char *kind : {"building", "bridge", "road", "railway", "square", "waterway", "flood",
                                 "hazard", "landuse", "urbanplan", "terrain", "furniture", "vegetation",
                                 "area", "utility", "water", "generic", "tunnel"})
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
    }
};

MACHI_TEST(TestRealFiles)
#include "testrealfiles.moc"
