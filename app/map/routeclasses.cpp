#include "map/routeclasses.h"

#include "core/model/columntext.h"
#include "core/model/language.h"
#include "core/store/tablequery.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsproperty.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

#include <map>

namespace machi::map {

namespace {

const QString colourColumn = QStringLiteral("route_color");
constexpr std::size_t mostColours = 30;
constexpr qsizetype mostNames = 4;

std::map<QString, QStringList> namesByColour(const core::ProjectLayer &description)
{
    std::map<QString, QStringList> names;
    const auto table = core::TableQuery::open(description, false);
    if (!table) return names;
    core::Statement query = core::prepareText(
        (*table)->database(),
        QStringLiteral(
            "SELECT DISTINCT coalesce(route_color, ''), coalesce(name, '') FROM features ORDER BY 2"));
    while (query.next()) {
        QStringList &all = names[query.string(0)];
        if (!query.string(1).isEmpty()) all.append(query.string(1));
    }
    return names;
}

QString wordsFor(const QStringList &names)
{
    if (names.isEmpty()) return QCoreApplication::translate("RouteClasses", "routes without a name");
    const QString some =
        names.mid(0, mostNames).join(core::inLanguage(QStringLiteral("・"), QStringLiteral(", ")));
    if (names.size() <= mostNames) return some;
    return QCoreApplication::translate("RouteClasses", "%1 and %n more", nullptr,
                                       static_cast<int>(names.size() - mostNames))
        .arg(some);
}

/// The line itself lies above its casing.
std::unique_ptr<QgsSymbol> inColour(const QgsSymbol &symbol, const QString &colour)
{
    std::unique_ptr<QgsSymbol> made(symbol.clone());
    QgsSymbolLayer *line = made->symbolLayer(made->symbolLayerCount() - 1);
    const QgsPropertyCollection usual;
    line->setDataDefinedProperties(usual);
    if (!colour.isEmpty()) line->setColor(QColor(colour));
    return made;
}

} // namespace

void classifyRoutes(QgsVectorLayer &layer, const core::ProjectLayer &description)
{
    if (description.style->name != QLatin1String("transit-line") || description.settings.style ||
        core::columnIndex(description.columns, colourColumn) < 0)
        return;
    const auto *plain = dynamic_cast<QgsSingleSymbolRenderer *>(layer.renderer());
    const std::map<QString, QStringList> routes = namesByColour(description);
    if (!plain || !plain->symbol() || routes.size() < 2 || routes.size() > mostColours) return;
    QgsCategoryList classes;
    for (const auto &[colour, names] : routes)
        classes.append(
            QgsRendererCategory(colour, inColour(*plain->symbol(), colour).release(), wordsFor(names)));
    layer.setRenderer(
        new QgsCategorizedSymbolRenderer(QStringLiteral("coalesce(\"route_color\", '')"), classes));
}

} // namespace machi::map
