#include "map/placelist.h"

#include "core/model/crs.h"
#include "map/layerstack.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace machi::map {

namespace {

constexpr qsizetype mostPlaces = 600; ///< a page cannot name more
constexpr double onePlace = 2e-4;     ///< degrees, some 20 m

QString text(const QgsFeature &row, const QStringList &columns)
{
    for (const QString &column : columns) {
        const int index = row.fields().lookupField(column);
        QString value = index < 0 ? QString() : row.attribute(index).toString().trimmed();
        if (!value.isEmpty()) return value;
    }
    return {};
}

QString nameOf(const QgsFeature &row)
{
    return text(row, {QStringLiteral("名称"), QStringLiteral("施設・場所名"), QStringLiteral("施設名"),
                      QStringLiteral("name"), QStringLiteral("スポット名"), QStringLiteral("title")});
}

QString placeOf(const QgsFeature &row)
{
    return text(row, {QStringLiteral("所在地_連結表記"), QStringLiteral("住所"), QStringLiteral("所在地"),
                      QStringLiteral("address"), QStringLiteral("施設の所在地")});
}

/// A list that tells for which hazards a place is meant (推奨データセット, or GSI's), and not for this one.
bool isForOtherHazards(const QgsFeature &row, const QString &hazard)
{
    for (const QString &column : {QStringLiteral("災害種別_") + hazard, hazard}) {
        const int index = row.fields().lookupField(column);
        if (index < 0) continue;
        if (row.attribute(index).isNull()) return false; // unclear is not a no
        const QString value = row.attribute(index).toString().trimmed();
        return value.isEmpty() || value == QLatin1String("0");
    }
    return false;
}

bool mentions(const QString &words, const QStringList &any)
{
    return std::any_of(any.begin(), any.end(), [&](const QString &one) { return words.contains(one); });
}

/// What sort of facility a row is, from every word that may tell it.
QString facilityWords(const QgsFeature &row)
{
    QString words = nameOf(row);
    for (int i = 0; i < row.fields().count(); ++i) {
        const QString column = row.fields().at(i).name();
        if (mentions(column, {QStringLiteral("種別"), QStringLiteral("分類"), QStringLiteral("区分"),
                              QStringLiteral("用途"), QStringLiteral("category"), QStringLiteral("type"),
                              QStringLiteral("class"), QStringLiteral("usage")}))
            words += QLatin1Char(' ') + row.attribute(i).toString();
    }
    return words;
}

class Collector
{
public:
    Collector(const core::Extent &extent, PagePurpose purpose)
        : m_extent(extent),
          m_hazard(purpose == PagePurpose::Flood ? QStringLiteral("洪水") : QStringLiteral("地震"))
    {
        m_lists.append(
            {QCoreApplication::translate("PlaceList", "Places of refuge"), QColor(0x2b, 0x8a, 0x3e), {}});
        if (purpose != PagePurpose::Flood) return;
        m_lists.append(
            {QCoreApplication::translate("PlaceList", "Underground malls"), QColor(0x6b, 0x5c, 0x9c), {}});
        m_lists.append({QCoreApplication::translate("PlaceList", "Facilities for people who need care"),
                        QColor(0x0b, 0x72, 0x85),
                        {}});
        m_lists.append(
            {QCoreApplication::translate("PlaceList", "Large factories"), QColor(0x5b, 0x64, 0x94), {}});
    }

    void add(QgsVectorLayer &layer, const QString &kind)
    {
        const auto toLayer = core::CoordinateTransform::create(core::Crs::fromEpsg(4326),
                                                               core::Crs::fromName(layer.crs().authid()));
        const auto toDegrees = core::CoordinateTransform::create(core::Crs::fromName(layer.crs().authid()),
                                                                 core::Crs::fromEpsg(4326));
        if (!toLayer || !toDegrees) return;
        const core::Extent box = toLayer->transform(m_extent);
        QgsFeatureRequest request;
        request.setFilterRect(QgsRectangle(box.west, box.south, box.east, box.north));
        QgsFeatureIterator rows = layer.getFeatures(request);
        QgsFeature row;
        while (rows.nextFeature(row)) {
            const qsizetype list = listOf(row, kind);
            const QString name = nameOf(row);
            if (list < 0 || list >= m_lists.size() || name.isEmpty() || !row.hasGeometry()) continue;
            const QgsPointXY centre = row.geometry().boundingBox().center();
            double x = centre.x();
            double y = centre.y();
            if (toDegrees->transform(x, y)) add(list, {x, y}, name, placeOf(row));
        }
    }

    QList<PlaceList> take()
    {
        QList<PlaceList> found;
        int number = 0;
        for (PlaceList &list : m_lists) {
            for (ListedPlace &place : list.places)
                place.number = QString::number(++number);
            if (!list.places.isEmpty()) found.append(list);
        }
        return found;
    }

private:
    qsizetype listOf(const QgsFeature &row, const QString &kind) const
    {
        if (kind == QLatin1String("shelter")) return isForOtherHazards(row, m_hazard) ? -1 : 0;
        if (kind == QLatin1String("underground")) return 1;
        if (kind != QLatin1String("facility")) return -1;
        const QString words = facilityWords(row);
        if (words.contains(QStringLiteral("地下街"))) return 1;
        if (words.contains(QStringLiteral("工場"))) return 3;
        return mentions(words, {QStringLiteral("病院"), QStringLiteral("診療所"), QStringLiteral("医療"),
                                QStringLiteral("福祉"), QStringLiteral("介護"), QStringLiteral("老人"),
                                QStringLiteral("障害"), QStringLiteral("保育"), QStringLiteral("幼稚園"),
                                QStringLiteral("こども園"), QStringLiteral("学校")})
                   ? 2
                   : -1;
    }

    void add(qsizetype list, const QPointF &at, const QString &name, const QString &detail)
    {
        const QString place = QStringLiteral("%1 %2 %3 %4")
                                  .arg(list)
                                  .arg(name)
                                  .arg(std::round(at.x() / onePlace))
                                  .arg(std::round(at.y() / onePlace));
        if (m_known.contains(place) || m_lists.at(list).places.size() >= mostPlaces) return;
        m_known.insert(place);
        m_lists[list].places.append({at, {}, name, detail});
    }

    const core::Extent m_extent;
    const QString m_hazard;
    QList<PlaceList> m_lists;
    QSet<QString> m_known;
};

} // namespace

bool isListed(const QString &kind)
{
    return kind == QLatin1String("shelter") || kind == QLatin1String("facility") ||
           kind == QLatin1String("underground");
}

QList<PlaceList> placesOnMap(const LayerStack &stack, const core::Extent &extent, PagePurpose purpose)
{
    if (purpose == PagePurpose::Map) return {};
    Collector collector(extent, purpose);
    for (QgsMapLayer *layer : stack.layers())
        if (auto *vector = qobject_cast<QgsVectorLayer *>(layer))
            if (const QString kind = stack.description(layer)->dataset.kind; isListed(kind))
                collector.add(*vector, kind);
    return collector.take();
}

} // namespace machi::map
