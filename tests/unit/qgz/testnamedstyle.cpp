#include "core/model/kind.h"
#include "core/store/namedstyle.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace machi::core;

class TestNamedStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsNamedAndWellFormed();
    void kindsAreDeclared();
    void everyLabelHasEnglish();
    void labelsInEnglish();
    void defaultsByKindAndColumns();
    void whatDoesNotFitIsPassedOver();
    void officialDepthColours();
    void orderOfDrawing();
};

namespace {

QList<Column> columns(const QStringList &ids)
{
    QList<Column> made;
    for (const QString &id : ids) {
        Column column;
        column.id = id;
        made.append(column);
    }
    return made;
}

Dataset ofKind(const QString &kind, const QString &style = {})
{
    Dataset dataset;
    dataset.kind = kind;
    dataset.style = style;
    return dataset;
}

QString chosen(const Dataset &dataset, LayerGeometry geometry, const QStringList &ids,
               const QString &wanted = {})
{
    return styleForLayer(dataset, geometry, columns(ids), wanted)->name;
}

/// All values of attribute `label`, straight from the file.
QStringList labels(const QByteArray &document)
{
    QStringList found;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.attributes().hasAttribute(QStringLiteral("label")))
            found.append(reader.attributes().value(QStringLiteral("label")).toString());
    }
    return found;
}

QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(":/styles/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x2e80; });
}

} // namespace

void TestNamedStyle::everyFileIsNamedAndWellFormed()
{
    const QStringList files = QDir(QStringLiteral(":/styles")).entryList({QStringLiteral("*.qml")});
    QCOMPARE(files.size(), namedStyles().size() - 1); // `raster` is made for each file
    for (const NamedStyle &style : namedStyles()) {
        if (style.name == QLatin1String("raster")) continue;
        QVERIFY2(files.contains(style.name + QStringLiteral(".qml")), qPrintable(style.name));
        QXmlStreamReader reader(file(style.name + QStringLiteral(".qml")));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(style.name + reader.errorString()));
        QVERIFY(!style.titleJa.isEmpty() && !style.titleEn.isEmpty());
    }
}

void TestNamedStyle::kindsAreDeclared()
{
    for (const NamedStyle &style : namedStyles())
        for (const QString &kind : style.kinds)
            QVERIFY2(findKind(kind), qPrintable(style.name + u' ' + kind));
    for (const Kind &kind : kinds())
        QVERIFY2(drawOrder(kind.id) >= 0, qPrintable(kind.id));
}

void TestNamedStyle::everyLabelHasEnglish()
{
    for (const NamedStyle &style : namedStyles())
        for (const QString &label : labels(styleDocument(style)))
            QVERIFY2(isAscii(label), qPrintable(style.name + QStringLiteral(": ") + label));
}

void TestNamedStyle::labelsInEnglish()
{
    const NamedStyle *style = findNamedStyle(QStringLiteral("building-height"));
    QVERIFY(style);
    QCOMPARE(labels(styleDocument(*style)).first(), QStringLiteral("60 m and more"));
    QCOMPARE(labels(file(QStringLiteral("building-height.qml"))).first(), QStringLiteral("60 m 以上"));
    // Nothing but the labels differs.
    QString translated = QString::fromUtf8(styleDocument(*style));
    QCOMPARE(translated.count(QStringLiteral("<range ")), 7);
    QVERIFY(translated.contains(QStringLiteral("<!DOCTYPE qgis")));
}

void TestNamedStyle::defaultsByKindAndColumns()
{
    QCOMPARE(chosen(ofKind(QStringLiteral("building")), LayerGeometry::Polygon, {}),
             QStringLiteral("building"));
    QCOMPARE(chosen(ofKind(QStringLiteral("flood")), LayerGeometry::Polygon, {QStringLiteral("rank")}),
             QStringLiteral("flood"));
    QCOMPARE(chosen(ofKind(QStringLiteral("flood")), LayerGeometry::Polygon, {}),
             QStringLiteral("flood-area"));
    QCOMPARE(chosen(ofKind(QStringLiteral("flood")), LayerGeometry::Raster, {}),
             QStringLiteral("flood-raster"));
    QCOMPARE(chosen(ofKind(QStringLiteral("nobody-knows")), LayerGeometry::Line, {}), QStringLiteral("line"));
}

void TestNamedStyle::whatDoesNotFitIsPassedOver()
{
    const QString height = QStringLiteral("building-height");
    const QStringList with{QStringLiteral("measuredHeight")};
    QCOMPARE(chosen(ofKind(QStringLiteral("building")), LayerGeometry::Polygon, with, height), height);
    QCOMPARE(chosen(ofKind(QStringLiteral("building"), height), LayerGeometry::Polygon, with), height);
    QCOMPARE(chosen(ofKind(QStringLiteral("building")), LayerGeometry::Polygon, {}, height),
             QStringLiteral("building"));
    QCOMPARE(chosen(ofKind(QStringLiteral("road")), LayerGeometry::Polygon, with, height),
             QStringLiteral("road"));
    QCOMPARE(chosen(ofKind(QStringLiteral("building")), LayerGeometry::Point, with, height),
             QStringLiteral("point"));
    QVERIFY(!findNamedStyle(QStringLiteral("../secret")));
}

void TestNamedStyle::officialDepthColours()
{
    // MLIT flood-map manual, 4th edition, figures 7.2-1 and 7.2-2.
    for (const QString &name : {QStringLiteral("flood.qml"), QStringLiteral("building-flood.qml")}) {
        const QByteArray text = file(name);
        for (const char *colour : {"247,245,169,255", "255,216,192,255", "255,183,183,255", "255,145,145,255",
                                   "242,133,201,255", "220,122,220,255"})
            QVERIFY2(text.contains(colour), colour);
    }
    const QByteArray raster = file(QStringLiteral("flood-raster.qml"));
    for (const char *entry :
         {"value=\"1\" color=\"#f7f5a9\"", "value=\"2\" color=\"#ffd8c0\"", "value=\"3\" color=\"#ffb7b7\"",
          "value=\"4\" color=\"#ff9191\"", "value=\"5\" color=\"#f285c9\"", "value=\"6\" color=\"#dc7adc\""})
        QVERIFY2(raster.contains(entry), entry);
}

void TestNamedStyle::orderOfDrawing()
{
    const auto order = [](const char *kind) { return drawOrder(QString::fromLatin1(kind)); };
    QVERIFY(order("landuse") < order("flood"));
    QVERIFY(order("flood") < order("road"));
    QVERIFY(order("road") < order("building"));
    QVERIFY(order("building") < order("shelter"));
    QVERIFY(order("nobody-knows") > order("building"));
}

MACHI_TEST(TestNamedStyle)
#include "testnamedstyle.moc"
