#include "map/layerstack.h"

#include "core/model/kind.h"
#include "core/model/language.h"
#include "map/gridsquarelayer.h"
#include "map/pagewater.h"
#include "map/routeclasses.h"
#include "map/samenamerule.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsdataprovider.h>
#include <qgslabelingenginesettings.h>
#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgslayertreelayer.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QDomDocument>
#include <QRegularExpression>
#include <QSet>
#include <QThread>

#include <algorithm>

namespace machi::map {

namespace {

std::unique_ptr<QgsMapLayer> openLayer(const core::ProjectLayer &layer, bool waits)
{
    if (std::unique_ptr<QgsMapLayer> squares =
            waits ? GridSquareLayer::open(layer) : GridSquareLayer::openReady(layer))
        return squares;
    const QString source = layer.source(layer.path);
    if (layer.geometry == core::LayerGeometry::Raster)
        return std::make_unique<QgsRasterLayer>(source, layer.title(), layer.provider());
    QgsVectorLayer::LayerOptions options;
    options.loadDefaultStyle = false;
    return std::make_unique<QgsVectorLayer>(source, layer.title(), layer.provider(), options);
}

/// As people write it: `CC BY 4.0` for `CC-BY-4.0`; empty where none is stated.
QString licenceTitle(const QString &licence)
{
    if (licence == QLatin1String("none")) return {};
    static const QRegularExpression named(QStringLiteral("^(CC0|CC-BY(?:-SA|-NC|-ND)*|ODbL|PDL)-([0-9.]+)$"));
    const auto match = named.match(licence);
    if (!match.hasMatch()) return licence;
    QString name = match.captured(1);
    if (name.startsWith(QLatin1String("CC-"))) name[2] = QLatin1Char(' ');
    return name + QLatin1Char(' ') + match.captured(2);
}

/// Whom to thank and under which terms. What nobody stated is said, but not of people's own pins.
QString creditOf(const core::ProjectLayer &layer)
{
    const core::Terms &terms = layer.dataset.terms;
    const QString licence = licenceTitle(terms.licence);
    QString credit = terms.credit.trimmed();
    if (credit.isEmpty()) {
        if (layer.dataset.kind == QLatin1String("pin")) return {};
        credit = QCoreApplication::translate("LayerStack", "%1: source not stated").arg(layer.datasetTitle());
    }
    // Some credits have the licence in their words.
    if (licence.isEmpty() || credit.contains(QStringLiteral("ライセンス")) || credit.contains(licence))
        return credit;
    return core::inLanguage(QStringLiteral("%1（%2）"), QStringLiteral("%1 (%2)")).arg(credit, licence);
}

/// `2019–2022`: when the data are from, if they tell.
QString yearsOf(const core::Dataset &dataset)
{
    if (!dataset.timeFrom.isValid()) return {};
    const int first = dataset.timeFrom.date().year();
    const int last = dataset.timeTo.isValid() ? dataset.timeTo.date().year() : first;
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

core::Issue layerError(const QString &code, const QString &message, const core::ProjectLayer &layer)
{
    return core::makeError(code, message, layer.path, 0, layer.dataset.id);
}

} // namespace

LayerStack::LayerStack() : m_project(std::make_unique<QgsProject>())
{
    QgsLabelingEngineSettings labelling = m_project->labelingEngineSettings();
    labelling.addRule(new SameNameRule);
    m_project->setLabelingEngineSettings(labelling);
}

LayerStack::~LayerStack() = default;

std::unique_ptr<QgsMapLayer> LayerStack::opened(const core::ProjectLayer &layer)
{
    std::unique_ptr<QgsMapLayer> made = openLayer(layer, true);
    if (QThread *main = QCoreApplication::instance()->thread(); made->thread() != main)
        made->moveToThread(main);
    return made;
}

core::Issues LayerStack::load(const QList<core::ProjectLayer> &layers)
{
    core::Issues issues;
    for (const core::ProjectLayer &description : layers) {
        const QString unready = m_waits ? QString() : GridSquareLayer::unready(description);
        if (unready.isEmpty())
            m_unready.remove(description.id());
        else
            m_unready.insert(description.id(), unready);
        issues += add(description, openLayer(description, m_waits));
    }
    return issues;
}

core::Issues LayerStack::add(const core::ProjectLayer &description, std::unique_ptr<QgsMapLayer> layer)
{
    core::Issues issues;
    if (!layer->isValid())
        return {layerError(QStringLiteral("map.layer-unreadable"),
                           QCoreApplication::translate("LayerStack", "QGIS cannot open the data set \"%1\".")
                               .arg(description.title()),
                           description)};
    if (!layer->crs().isValid()) layer->setCrs(QgsCoordinateReferenceSystem(description.crs.name()));
    QDomDocument style;
    QString reason;
    style.setContent(description.styleDocument());
    if (!layer->importNamedStyle(style, reason))
        issues.append(layerError(QStringLiteral("map.style-unreadable"),
                                 QCoreApplication::translate("LayerStack", "The style %1 cannot be used: %2")
                                     .arg(description.style->name, reason),
                                 description));
    if (auto *vector = qobject_cast<QgsVectorLayer *>(layer.get())) classifyRoutes(*vector, description);
    m_styleOpacity.insert(description.id(), layer->opacity());
    const core::Kind *kind = core::findKind(description.dataset.kind);
    const QString family = core::familyTitle(kind ? kind->family : QStringLiteral("background"));
    QgsLayerTree *root = m_project->layerTreeRoot();
    QgsLayerTreeGroup *group = root->findGroup(family);
    if (!group) group = root->addGroup(family);
    QgsMapLayer *added = m_project->addMapLayer(layer.release(), false);
    group->insertLayer(0, added);
    m_layers.prepend(added);
    m_descriptions.prepend(description);
    return issues;
}

void LayerStack::setOpacity(const QString &layerId, double share)
{
    for (qsizetype place = 0; place < m_layers.size(); ++place)
        if (m_descriptions.at(place).id() == layerId)
            m_layers.at(place)->setOpacity(share * m_styleOpacity.value(layerId, 1));
}

void LayerStack::remove(const QString &layerId)
{
    for (qsizetype place = m_layers.size() - 1; place >= 0; --place) {
        if (m_descriptions.at(place).id() != layerId) continue;
        m_project->removeMapLayer(m_layers.at(place));
        m_layers.removeAt(place);
        m_descriptions.removeAt(place);
    }
}

void LayerStack::adopt(const QString &layerId, std::shared_ptr<const core::GridValues> values)
{
    m_unready.remove(layerId);
    for (qsizetype place = 0; values && place < m_layers.size(); ++place) {
        if (m_descriptions.at(place).id() != layerId) continue;
        std::unique_ptr<GridSquareLayer> squares =
            GridSquareLayer::openReady(m_descriptions.at(place), values);
        if (!squares) return;
        QgsMapLayer *polygons = m_layers.at(place);
        squares->setOpacity(polygons->opacity());
        QgsLayerTreeLayer *node = m_project->layerTreeRoot()->findLayer(polygons);
        QgsLayerTreeGroup *group =
            node ? qobject_cast<QgsLayerTreeGroup *>(node->parent()) : m_project->layerTreeRoot();
        QgsMapLayer *added = m_project->addMapLayer(squares.release(), false);
        group->insertLayer(0, added);
        m_layers[place] = added;
        m_project->removeMapLayer(polygons);
    }
}

void LayerStack::setBackground(std::unique_ptr<QgsMapLayer> layer, const QString &credit)
{
    m_background = layer ? m_project->addMapLayer(layer.release(), false) : nullptr;
    m_backgroundCredit = credit;
}

QList<QgsMapLayer *> LayerStack::drawnLayers() const
{
    return m_background ? m_layers + QList<QgsMapLayer *>{m_background} : m_layers;
}

bool LayerStack::showStep(const QString &layerId, int step)
{
    for (qsizetype place = 0; place < m_layers.size(); ++place) {
        core::ProjectLayer &description = m_descriptions[place];
        if (description.id() != layerId) continue;
        description.step = step;
        QgsMapLayer *layer = m_layers.at(place);
        if (auto *squares = qobject_cast<GridSquareLayer *>(layer)) {
            squares->setStep(step);
        } else if (description.dataset.timeAxis.selects == core::TimeAxis::Selects::Columns) {
            QDomDocument style;
            QString reason;
            style.setContent(description.styleDocument());
            if (auto *table = qobject_cast<QgsVectorLayer *>(layer);
                table && !description.settings.filter.isEmpty())
                table->setSubsetString(description.shownRows());
            const double opacity = layer->opacity();
            layer->importNamedStyle(style, reason);
            layer->setOpacity(opacity);
        } else {
            layer->setDataSource(description.source(description.path), layer->name(), description.provider(),
                                 QgsDataProvider::ProviderOptions(), false);
        }
        layer->triggerRepaint();
        return layer->isValid();
    }
    return false;
}

const core::ProjectLayer *LayerStack::description(const QgsMapLayer *layer) const
{
    const qsizetype place = m_layers.indexOf(layer);
    return place < 0 ? nullptr : &m_descriptions.at(place);
}

QStringList creditsOf(const QList<core::ProjectLayer> &layers)
{
    QStringList all;
    QHash<QString, QSet<QString>> years; // of all data with one credit; empty where they do not tell
    for (const core::ProjectLayer &layer : layers) {
        const QString text = creditOf(layer);
        if (text.isEmpty()) continue;
        if (!all.contains(text)) all.append(text);
        years[text].insert(yearsOf(layer.dataset));
    }
    for (QString &credit : all) {
        const QSet<QString> told = years.value(credit);
        if (told.size() == 1 && !told.begin()->isEmpty() && !credit.contains(*told.begin()))
            credit = QCoreApplication::translate("LayerStack", "%1, data of %2").arg(credit, *told.begin());
    }
    return all;
}

QStringList LayerStack::credits(const QList<QgsMapLayer *> &of) const
{
    QList<core::ProjectLayer> known;
    for (const QgsMapLayer *layer : of)
        if (const core::ProjectLayer *one = description(layer)) known.append(*one);
    QStringList all = creditsOf(known);
    if (!m_backgroundCredit.isEmpty()) all.append(m_backgroundCredit);
    return all;
}

QString LayerStack::timeText(const QList<QgsMapLayer *> &of) const
{
    QStringList words;
    for (const QgsMapLayer *layer : of) {
        const core::ProjectLayer *known = description(layer);
        const QString label = known ? known->dataset.timeAxis.label(known->step) : QString();
        if (!label.isEmpty() && !words.contains(label)) words.append(label);
    }
    return words.join(QStringLiteral(" / "));
}

bool LayerStack::needsNotice(const QList<QgsMapLayer *> &of) const
{
    return std::any_of(of.begin(), of.end(), [this](const QgsMapLayer *layer) {
        const core::ProjectLayer *known = description(layer);
        return known && known->style->needsNotice;
    });
}

QStringList LayerStack::conditions(const QList<QgsMapLayer *> &of) const
{
    QStringList all;
    for (const QgsMapLayer *layer : of) {
        const core::ProjectLayer *known = description(layer);
        if (known && isWaterOfLandUse(*known)) continue;
        const core::LayerFilter filter = known ? known->filterOfStep() : core::LayerFilter();
        const QString sentence = known ? filter.sentence(known->columns) : QString();
        if (sentence.isEmpty()) continue;
        // Words of an area say "only" themselves.
        const QString words = filter.area == core::LayerFilter::Area::Everywhere
                                  ? QCoreApplication::translate("LayerStack", "%1: only %2")
                                  : QCoreApplication::translate("LayerStack", "%1: %2");
        const QString text = words.arg(
            known->settings.name.isEmpty() ? known->datasetTitle() : known->settings.name, sentence);
        if (!all.contains(text)) all.append(text);
    }
    return all;
}

} // namespace machi::map
