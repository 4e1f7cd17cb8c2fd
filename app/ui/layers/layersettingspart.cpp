#include "ui/layers/layersettingspart.h"

#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/ask/filterdialog.h"
#include "ui/ask/selecttools.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/layers/layertext.h"
#include "ui/layers/styledialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/workbench.h"

#include <QFileDialog>
#include <QMainWindow>
#include <QSaveFile>

namespace machi::ui {

LayerSettingsPart::LayerSettingsPart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_area(new AreaTool(AreaTool::Form::Polygon, this))
{
    m_area->setPurpose(tr("Area to show."));
    LayerPanel &panel = bench.layerPanel();
    connect(&panel, &LayerPanel::filterWanted, this, &LayerSettingsPart::editFilter);
    connect(&panel, &LayerPanel::styleEditorWanted, this, &LayerSettingsPart::editStyle);
    connect(&panel, &LayerPanel::styleFileWanted, this, &LayerSettingsPart::saveStyle);
    connect(&panel.model(), &LayerModel::renamed, this, &LayerSettingsPart::rename);
    connect(m_area, &AreaTool::drawn, this, [this](const QPolygonF &area) {
        m_bench.canvas().setTool(nullptr);
        QPolygonF outline;
        for (const QPointF &corner : area)
            if (const auto degrees = m_bench.canvas().toDegrees(corner)) outline.append(*degrees);
        if (m_filter) m_filter->setDrawn(outline);
    });
    connect(&bench.canvas(), &map::MapCanvas::toolChanged, this, [this] {
        // Laid down without an area: the dialog comes back as it was.
        if (m_filter && !m_filter->isVisible() && m_bench.canvas().tool() != m_area) m_filter->setDrawn({});
    });
    connect(&bench.workspace(), &Workspace::aboutToClose, this, [this] {
        delete m_filter.data();
        delete m_style.data();
    });
}

void LayerSettingsPart::editFilter(const QString &layerId)
{
    const map::MapLayers &layers = m_bench.workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row < 0 || m_bench.workspace().isReadOnly()) return;
    delete m_filter.data();
    const core::ProjectLayer &layer = layers.layers().at(row).layer;
    const core::Extent view = m_bench.canvas().visibleExtent();
    const QPolygonF outline(
        {{view.west, view.south}, {view.east, view.south}, {view.east, view.north}, {view.west, view.north}});
    m_filter = new FilterDialog(layer, layerName(layer, layers.layers()), FilterDialog::For::Filter,
                                view.isEmpty() ? QPolygonF() : outline, &m_bench.window());
    m_filter->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_filter, &FilterDialog::areaWanted, this, [this] { m_bench.canvas().setTool(m_area); });
    connect(m_filter, &FilterDialog::applied, this, [this, layerId](const core::LayerFilter &filter) {
        core::LayerSettings settings = m_bench.workspace().project().layerSettings(layerId);
        settings.filter = filter;
        keep(layerId, settings, QStringLiteral("layer.filter"), tr("Filter"));
    });
    m_filter->show();
}

void LayerSettingsPart::editStyle(const QString &layerId)
{
    map::MapLayers *layers = &m_bench.workspace().layers();
    const qsizetype row = layers->indexOf(layerId);
    if (row < 0 || m_bench.workspace().isReadOnly()) return;
    if (m_style) m_style->reject(); // and its preview with it
    const core::ProjectLayer &layer = layers->layers().at(row).layer;
    m_style = new StyleDialog(layer, layerName(layer, layers->layers()), &m_bench.window());
    m_style->setAttribute(Qt::WA_DeleteOnClose);
    m_bench.layerPanel().model().setUnfolded(layerId, true);
    connect(m_style, &StyleDialog::previewed, this,
            [layers, layerId, dialog = m_style.data()](const core::LayerSettings &settings) {
                layers->preview(layerId, &settings, dialog->namedStyle());
            });
    connect(m_style, &QDialog::finished, this, [layers = QPointer(layers), layerId] {
        if (layers) layers->preview(layerId, nullptr);
    });
    connect(m_style, &StyleDialog::applied, this,
            [this, layers, layerId, dataset = layer.dataset.id,
             before = layer.settings](const QString &style, const core::LayerSettings &settings) {
                layers->preview(layerId, nullptr);
                const qsizetype now = layers->indexOf(layerId);
                const bool named = !style.isEmpty() && now >= 0 &&
                                   (before.style || layers->layers().at(now).layer.style->name != style);
                if (named) Q_EMIT m_bench.layerPanel().styleWanted(dataset, style);
                core::LayerSettings kept = m_bench.workspace().project().layerSettings(layerId);
                kept.style = settings.style;
                kept.labels = settings.labels;
                keep(layerId, kept, QStringLiteral("layer.style"), tr("Style"));
            });
    m_style->show();
}

void LayerSettingsPart::saveStyle(const QString &layerId)
{
    const map::MapLayers &layers = m_bench.workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row < 0) return;
    const core::ProjectLayer &layer = layers.layers().at(row).layer;
    const QString path = QFileDialog::getSaveFileName(
        &m_bench.window(), tr("Save the style"), layerName(layer, layers.layers()) + QStringLiteral(".qml"),
        tr("QGIS style (*.qml)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const QByteArray document = layer.styleDocument();
    if (file.open(QIODevice::WriteOnly) && file.write(document) == document.size() && file.commit())
        return m_bench.say(tr("The style was saved."));
    showIssueBox(&m_bench.window(), tr("Save the style"),
                 {core::makeError(QStringLiteral("style.write-failed"), file.errorString(), path)});
}

void LayerSettingsPart::rename(const QString &layerId, const QString &name)
{
    const map::MapLayers &layers = m_bench.workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row < 0 || layerName(layers.layers().at(row).layer, layers.layers()) == name) return;
    core::LayerSettings settings = m_bench.workspace().project().layerSettings(layerId);
    settings.name = name; // none = the usual one again
    // The editor that it was typed into is still open: what follows rebuilds rows.
    QMetaObject::invokeMethod(
        this,
        [this, layerId, settings] { keep(layerId, settings, QStringLiteral("layer.name"), tr("Rename")); },
        Qt::QueuedConnection);
}

void LayerSettingsPart::keep(const QString &layerId, const core::LayerSettings &settings,
                             const QString &action, const QString &title)
{
    core::Project &project = m_bench.workspace().project();
    const map::MapLayers &layers = m_bench.workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row < 0 || settings == project.layerSettings(layerId)) return;
    const core::Status kept =
        project.setLayerSettings(layers.layers().at(row).layer.dataset.id, layerId, settings, action);
    if (!kept) showIssueBox(&m_bench.window(), title, kept.issues());
    m_bench.refreshActions();
}

} // namespace machi::ui
