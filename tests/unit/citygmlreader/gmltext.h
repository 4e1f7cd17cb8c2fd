#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace machi::testing {

/// A CityGML 2.0 file around its members.
inline QByteArray cityModel(const QByteArray &members,
                            const QByteArray &srs = "http://www.opengis.net/def/crs/EPSG/0/6697")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<core:CityModel "
           "xmlns:core=\"http://www.opengis.net/citygml/2.0\""
           " xmlns:gml=\"http://www.opengis.net/gml\" "
           "xmlns:bldg=\"http://www.opengis.net/citygml/building/2.0\""
           " xmlns:tran=\"http://www.opengis.net/citygml/transportation/2.0\""
           " xmlns:wtr=\"http://www.opengis.net/citygml/waterbody/2.0\" "
           "xmlns:dem=\"http://www.opengis.net/citygml/relief/2.0\""
           " xmlns:grp=\"http://www.opengis.net/citygml/cityobjectgroup/2.0\""
           " xmlns:gen=\"http://www.opengis.net/citygml/generics/2.0\" "
           "xmlns:app=\"http://www.opengis.net/citygml/appearance/2.0\""
           " xmlns:uro=\"https://www.geospatial.jp/iur/uro/3.1\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n" +
           (srs.isEmpty() ? QByteArray()
                          : "<gml:boundedBy><gml:Envelope srsName=\"" + srs +
                                "\" srsDimension=\"3\"><gml:lowerCorner>"
                                "36.1 139.3 0</gml:lowerCorner><gml:upperCorner>36.2 139.5 "
                                "99</gml:upperCorner></gml:Envelope>"
                                "</gml:boundedBy>\n") +
           members + "</core:CityModel>\n";
}

inline QByteArray member(const QByteArray &object)
{
    return "<core:cityObjectMember>" + object + "</core:cityObjectMember>\n";
}

/// A square of 0.001 degrees at latitude 36.14 + `row`, longitude 139.38 + `column` thousandths.
inline QByteArray square(int row, int column, const QByteArray &id = {}, double z = 5)
{
    const auto vertex = [&](int y, int x) {
        return QByteArray::number(36.14 + (row + y) * 0.001, 'f', 6) + ' ' +
               QByteArray::number(139.38 + (column + x) * 0.001, 'f', 6) + ' ' + QByteArray::number(z);
    };
    return "<gml:Polygon" + (id.isEmpty() ? QByteArray() : " gml:id=\"" + id + "\"") +
           "><gml:exterior><gml:LinearRing><gml:posList>" + vertex(0, 0) + ' ' + vertex(0, 1) + ' ' +
           vertex(1, 1) + ' ' + vertex(1, 0) + ' ' + vertex(0, 0) +
           "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>";
}

inline QByteArray building(const QByteArray &id, int row, int column, const QByteArray &attributes = {})
{
    return member("<bldg:Building gml:id=\"" + id + "\">" + attributes +
                  "<bldg:lod0RoofEdge><gml:MultiSurface><gml:surfaceMember>" +
                  square(row, column, id + "_p") +
                  "</gml:surfaceMember></gml:MultiSurface></bldg:lod0RoofEdge></bldg:Building>");
}

inline void writeFile(const QString &folder, const QString &path, const QByteArray &bytes)
{
    QDir(folder).mkpath(QFileInfo(path).path());
    QFile file(QDir(folder).filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

} // namespace machi::testing
