#include "map/placelist.h"

#include "core/model/crs.h"
#include "core/model/facilitylist.h"
#include "map/layerstack.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
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

/// What lists say of a place, the weightier the later.
enum class Designation { Untold, Not, Yes };

/// Of a list that tells for which hazards a place is meant (推奨データセット, or GSI's).
Designation designation(const QgsFeature &row, const QString &hazard)
{
    for (const QString &column : {QStringLiteral("災害種別_") + hazard, hazard}) {
        const int index = row.fields().lookupField(column);
        if (index < 0) continue;
        if (row.attribute(index).isNull()) return Designation::Untold; // unclear is not a no
        const QString value = row.attribute(index).toString().trimmed();
        return value.isEmpty() || value == QLatin1String("0") || value == QLatin1String("false")
                   ? Designation::Not
                   : Designation::Yes;
    }
    return Designation::Untold;
}

bool mentions(const QString &words, const QStringList &any)
{
    return std::any_of(any.begin(), any.end(), [&](const QString &one) { return words.contains(one); });
}

/// What sort of facility a row is, in the words of every column that may tell it.
QString kindWords(const QgsFeature &row)
{
    QStringList words;
    for (int i = 0; i < row.fields().count(); ++i) {
        const QString column = row.fields().at(i).name();
        if (mentions(column,
                     {QStringLiteral("種別"), QStringLiteral("種類"), QStringLiteral("分類"),
                      QStringLiteral("区分"), QStringLiteral("用途"), QStringLiteral("カテゴリ"),
                      QStringLiteral("サービス"), QStringLiteral("診療科"), QStringLiteral("category"),
                      QStringLiteral("type"), QStringLiteral("class"), QStringLiteral("usage")}))
            words.append(row.attribute(i).toString());
    }
    return words.join(QLatin1Char(' '));
}

/// `埼玉県熊谷市` of addresses that mostly begin so; empty where they do not, or are too few to tell.
QString sharedCity(const QStringList &addresses)
{
    constexpr qsizetype fewest = 5;
    constexpr qsizetype longest = 16;
    constexpr double most = 0.6;
    QHash<QString, qsizetype> count;
    for (const QString &address : addresses)
        for (qsizetype at = 1; at < std::min(address.size(), longest); ++at)
            if (address.at(at) == u'市' || address.at(at) == u'区') ++count[address.left(at + 1)];
    QString shared;
    for (auto one = count.constBegin(); one != count.constEnd(); ++one)
        if (one.value() >= fewest && double(one.value()) >= most * double(addresses.size()) &&
            one.key().size() > shared.size())
            shared = one.key();
    return shared;
}

ListedPlace withoutCity(ListedPlace place, const QString &city)
{
    if (!city.isEmpty() && place.detail.startsWith(city) && place.detail.size() > city.size())
        place.detail = place.detail.mid(city.size());
    return place;
}

enum List { Refuge, Underground, Care, Factory, Undesignated, lists };
constexpr int unlisted = lists; ///< a facility that the law's lists do not name
constexpr int notAsked = lists + 1;

class Collector
{
public:
    Collector(const core::Extent &extent, PagePurpose purpose)
        : m_extent(extent),
          m_flood(purpose == PagePurpose::Flood),
          m_hazard(m_flood ? QStringLiteral("洪水") : QStringLiteral("地震"))
    {
    }

    void add(QgsVectorLayer &layer, const core::Dataset &dataset)
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
            const int list = listOf(row, dataset);
            if (list == notAsked || !row.hasGeometry()) continue;
            if (list == unlisted) {
                ++m_unlisted;
                continue;
            }
            const QString name = nameOf(row);
            const QgsPointXY centre = row.geometry().boundingBox().center();
            double x = centre.x();
            double y = centre.y();
            if (name.isEmpty())
                ++m_unnamed[list];
            else if (toDegrees->transform(x, y))
                add(list, {x, y}, row);
        }
    }

    QList<PlaceList> take()
    {
        QStringList addresses;
        for (const Found &found : m_found)
            if (!found.place.detail.isEmpty()) addresses.append(found.place.detail);
        const QString city = sharedCity(addresses);
        std::array<PlaceList, lists> made;
        for (int list = 0; list < lists; ++list)
            made[size_t(list)] = head(static_cast<List>(list));
        made[Undesignated].crossed = true;
        std::array<qsizetype, lists> tooMany{};
        for (const Found &found : m_found) {
            const auto list = size_t(found.designation == Designation::Not ? int(Undesignated) : found.list);
            if (made[list].places.size() < mostPlaces)
                made[list].places.append(withoutCity(found.place, city));
            else
                ++tooMany[list];
        }
        QList<PlaceList> filled;
        int number = 0;
        for (size_t list = 0; list < lists; ++list) {
            for (ListedPlace &place : made[list].places)
                place.number = QString::number(++number);
            if (const qsizetype left = tooMany[list] + m_unnamed[list]; left > 0)
                made[list].note =
                    QCoreApplication::translate("PlaceList", "and %1 more without a name here").arg(left);
            if (!made[list].places.isEmpty() || !made[list].note.isEmpty()) filled.append(made[list]);
        }
        if (m_unlisted > 0)
            filled.append({QCoreApplication::translate("PlaceList", "In none of the lists"),
                           {},
                           {},
                           QCoreApplication::translate("PlaceList", "%1 facilities of other or unclear kinds")
                               .arg(m_unlisted)});
        return filled;
    }

private:
    struct Found
    {
        int list = Refuge;
        Designation designation = Designation::Untold;
        ListedPlace place;
    };

    PlaceList head(List list) const
    {
        switch (list) {
        case Refuge:
            return {QCoreApplication::translate("PlaceList", "Places of refuge"),
                    QColor(0x2b, 0x8a, 0x3e),
                    {},
                    {}};
        case Underground:
            return {QCoreApplication::translate("PlaceList", "Underground malls"),
                    QColor(0x6b, 0x5c, 0x9c),
                    {},
                    {}};
        case Care:
            return {QCoreApplication::translate("PlaceList", "Facilities for people who need care"),
                    QColor(0x0b, 0x72, 0x85),
                    {},
                    {}};
        case Factory:
            return {QCoreApplication::translate("PlaceList", "Large factories"),
                    QColor(0x5b, 0x64, 0x94),
                    {},
                    {}};
        case Undesignated:
        case lists:
            break;
        }
        return {m_flood ? QCoreApplication::translate("PlaceList", "Not designated for floods")
                        : QCoreApplication::translate("PlaceList", "Not designated for earthquakes"),
                QColor(0x66, 0x71, 0x7c),
                {},
                {}};
    }

    int listOf(const QgsFeature &row, const core::Dataset &dataset) const
    {
        if (dataset.kind == QLatin1String("shelter")) return Refuge;
        if (!m_flood) return notAsked;
        if (dataset.kind == QLatin1String("underground")) return Underground;
        switch (core::facilityList(kindWords(row), nameOf(row), dataset.title)) {
        case core::FacilityList::Underground:
            return Underground;
        case core::FacilityList::Care:
            return Care;
        case core::FacilityList::Factory:
            return Factory;
        case core::FacilityList::None:
            break;
        }
        return unlisted;
    }

    void add(int list, const QPointF &at, const QgsFeature &row)
    {
        const Designation told = list == Refuge ? designation(row, m_hazard) : Designation::Untold;
        const QString name = nameOf(row);
        const QString place = QStringLiteral("%1 %2 %3 %4")
                                  .arg(list)
                                  .arg(name)
                                  .arg(std::round(at.x() / onePlace))
                                  .arg(std::round(at.y() / onePlace));
        const auto known = m_known.constFind(place);
        if (known != m_known.constEnd()) {
            Found &found = m_found[*known];
            found.designation = std::max(found.designation, told);
            return;
        }
        m_known.insert(place, m_found.size());
        m_found.append({list, told, {at, {}, name, placeOf(row)}});
    }

    const core::Extent m_extent;
    const bool m_flood;
    const QString m_hazard;
    QList<Found> m_found;
    QHash<QString, qsizetype> m_known;
    std::array<qsizetype, lists> m_unnamed{};
    qsizetype m_unlisted = 0;
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
            if (const core::Dataset &dataset = stack.description(layer)->dataset; isListed(dataset.kind))
                collector.add(*vector, dataset);
    return collector.take();
}

} // namespace machi::map
