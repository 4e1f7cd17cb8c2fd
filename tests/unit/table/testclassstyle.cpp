#include "core/store/classbreaks.h"
#include "core/store/classstyle.h"
#include "support/testregistry.h"

#include <QXmlStreamReader>

using namespace machi::core;
using Method = ClassStyle::Method;

class TestClassStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownAreasDifferWithoutColourToo()
    {
        ClassStyle style;
        style.method = Method::Equal;
        style.column = QStringLiteral("h");
        style.classes = {{0, 10, {}, QStringLiteral("low"), Qt::blue},
                         {10, 20, {}, QStringLiteral("high"), Qt::red}};
        style.other = Qt::lightGray;
        const QByteArray areas = style.document(LayerGeometry::Polygon);
        QCOMPARE(areas.count("LinePatternFill"), 1);
        QVERIFY(areas.indexOf("LinePatternFill") >
                areas.indexOf("<symbol type=\"fill\" name=\"2\"")); // of the last symbol: unknown
        QCOMPARE(style.document(LayerGeometry::Point).count("LinePatternFill"), 0);
        style.method = Method::One;
        QCOMPARE(style.document(LayerGeometry::Polygon).count("LinePatternFill"), 0);
    }

    void equalAndQuantileBounds()
    {
        std::vector<double> values;
        for (int i = 0; i <= 100; ++i)
            values.push_back(i * i); // 0 … 10 000, most of them small
        QCOMPARE(classBounds(Method::Equal, values, 4), (std::vector<double>{0, 2500, 5000, 7500, 10000}));
        QCOMPARE(classBounds(Method::Quantile, values, 4), (std::vector<double>{0, 625, 2500, 5625, 10000}));
        // Bounds that fall together make fewer classes.
        QCOMPARE(classBounds(Method::Quantile, {1, 1, 1, 1, 9}, 4).size(), std::size_t(2));
        QVERIFY(classBounds(Method::Equal, {}, 4).empty());
        QCOMPARE(classBounds(Method::Natural, {7, 7}, 3), (std::vector<double>{7, 7}));
        QVERIFY(classBounds(Method::Equal, {std::nan("")}, 4).empty());
    }

    void naturalBoundsFindTheGaps()
    {
        // Three clumps: the cuts lie before the first of each.
        QCOMPARE(classBounds(Method::Natural, {4, 5, 6, 40, 41, 43, 90, 91, 95}, 3),
                 (std::vector<double>{4, 40, 90, 95}));
        std::vector<double> many;
        for (int i = 0; i < 5000; ++i)
            for (const double at : {0.0, 100.0, 300.0})
                many.push_back(at + (i % 100) / 10.0);
        QCOMPARE(classBounds(Method::Natural, many, 3), (std::vector<double>{0, 100, 300, 309.9}));
    }

    void documentAndBack()
    {
        ClassStyle style;
        style.method = Method::Equal;
        style.column = QStringLiteral("measuredHeight");
        style.other = QColor(QStringLiteral("#eceef1"));
        style.classes = classesBetween({0, 10, 20, 30}, colourRamps().first(), false, QStringLiteral("m"));
        QCOMPARE(style.classes.at(0).label, QStringLiteral("under 10 m"));
        QCOMPARE(style.classes.at(1).label, QStringLiteral("10 – 20 m"));
        QCOMPARE(style.classes.at(2).label, QStringLiteral("20 m and more"));
        const auto again = ClassStyle::fromDocument(style.document(LayerGeometry::Polygon));
        QVERIFY(again);
        QCOMPARE(again->column, style.column);
        QCOMPARE(again->classes.size(), 3);
        QCOMPARE(again->other, style.other);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(again->classes.at(i).colour, style.classes.at(i).colour);
            QCOMPARE(again->classes.at(i).label, style.classes.at(i).label);
        }
        QCOMPARE(again->classes.at(1).upper, 20.0);
        const auto json = ClassStyle::fromJson(style.toJson());
        QVERIFY(json);
        QCOMPARE(*json, style);
        QVERIFY(style.document(LayerGeometry::Raster).isEmpty());
    }

    void valuesBecomeCategories()
    {
        ClassStyle style;
        style.method = Method::Values;
        style.column = QStringLiteral("用途 \"x\"");
        style.other = Qt::gray;
        style.classes = classesOf({QStringLiteral("住宅"), QStringLiteral("商業 & 業務")},
                                  colourRamp(QStringLiteral("values")), false);
        QVERIFY(style.classes.at(0).colour != style.classes.at(1).colour);
        const QByteArray document = style.document(LayerGeometry::Point);
        QXmlStreamReader reader(document);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY(!reader.hasError());
        QVERIFY(document.contains("marker"));
    }

    void officialClassesOfANamedStyle()
    {
        const auto height =
            ClassStyle::fromDocument(styleDocument(*findNamedStyle(QStringLiteral("building-height"))));
        QVERIFY(height);
        QCOMPARE(height->column, QStringLiteral("measuredHeight"));
        QCOMPARE(height->classes.size(), 6);
        QCOMPARE(height->classes.at(0).upper, 5.0);
        QCOMPARE(height->classes.at(5).lower, 60.0);
        QVERIFY(height->other.isValid());
        // One symbol for all is one class.
        const auto plain =
            ClassStyle::fromDocument(styleDocument(*findNamedStyle(QStringLiteral("building"))));
        QVERIFY(plain);
        QCOMPARE(plain->method, ClassStyle::Method::One);
        QVERIFY(plain->column.isEmpty());
        QCOMPARE(plain->classes.size(), 1);
        QCOMPARE(plain->classes.first().colour, QColor(0xa7, 0xb2, 0xbf));
        QVERIFY(!ClassStyle::fromDocument("<qgis><renderer-v2 type=\"graduated"));
    }

    void labelsComeAndGo()
    {
        const QByteArray shelter = styleDocument(*findNamedStyle(QStringLiteral("shelter")));
        QVERIFY(shelter.contains("<labeling"));
        LabelStyle off{LabelStyle::Use::Off, {}};
        QVERIFY(!off.applied(shelter, LayerGeometry::Point).contains("<labeling"));
        LabelStyle named{LabelStyle::Use::Column, QStringLiteral("住所")};
        const QByteArray labelled = named.applied(shelter, LayerGeometry::Point);
        QCOMPARE(labelled.count("<labeling"), 1);
        QVERIFY(labelled.contains("labelsEnabled=\"1\""));
        QVERIFY(labelled.contains(QStringLiteral("住所").toUtf8()));
        QCOMPARE(LabelStyle().applied(shelter, LayerGeometry::Point), shelter);
        QCOMPARE(LabelStyle::fromJson(named.toJson()), named);
        QCOMPARE(LabelStyle::fromJson(off.toJson()), off);
        QCOMPARE(LabelStyle::fromJson({}), LabelStyle());
    }

    void rampsDiffer()
    {
        QStringList ids;
        for (const ColourRamp &ramp : colourRamps()) {
            QVERIFY(!ids.contains(ramp.id));
            ids.append(ramp.id);
            QCOMPARE(colourRamp(ramp.id).id, ramp.id);
            QCOMPARE(ramp.at(0), ramp.stops.first());
            QCOMPARE(ramp.at(1), ramp.stops.last());
        }
        QCOMPARE(colourRamp(QStringLiteral("none")).id, ids.first());
    }
};

MACHI_TEST(TestClassStyle)
#include "testclassstyle.moc"
