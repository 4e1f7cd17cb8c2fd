#pragma once

#include "core/store/projectlayer.h"
#include "core/task/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

class QgsMapLayer;
class QgsProject;

namespace machi::core {
class GridValues;
}

namespace machi::map {

/// The layers of one map: QGIS layers that read the store's own files, in a QgsProject of their own, styled
/// and grouped by family. Lives in the main thread; needs a started QgisRuntime.
class LayerStack
{
public:
    LayerStack();
    ~LayerStack();

    /// Opens what a layer reads, on any thread; for `add`. Reading tables and making the values of grid
    /// squares takes a second or more.
    static std::unique_ptr<QgsMapLayer> opened(const core::ProjectLayer &layer);
    /// Puts a layer on top of the others; one that is not valid is left out with an error.
    core::Issues add(const core::ProjectLayer &description, std::unique_ptr<QgsMapLayer> opened);
    /// Opens the layers, bottom first. Those that QGIS cannot open or style are left out, each with an error.
    core::Issues load(const QList<core::ProjectLayer> &layers);
    /// Grid squares whose values are not made yet are opened as polygons at once instead of waiting for them:
    /// `unready` names their columns by layer id.
    void setWaits(bool waits) { m_waits = waits; }
    QHash<QString, QString> unready() const { return m_unready; }
    /// Opens grid squares anew with values that were made meanwhile, or none (they stay polygons).
    void adopt(const QString &layerId, std::shared_ptr<const core::GridValues> values);

    /// A share (0 … 1) of the style's own opacity.
    void setOpacity(const QString &layerId, double share);

    /// Closes the layer of that id (`ProjectLayer::id`), if there is one.
    void remove(const QString &layerId);

    /// Another step of the layer's time axis, in the same style. False where there is no such layer or QGIS
    /// cannot open the step's data.
    bool showStep(const QString &layerId, int step);

    QgsProject &project() const { return *m_project; }
    /// Lies below all layers, and only drawnLayers() has it. Its credit is among the credits.
    void setBackground(std::unique_ptr<QgsMapLayer> layer, const QString &credit);
    QList<QgsMapLayer *> drawnLayers() const; ///< top first, the background too

    bool isEmpty() const { return m_layers.isEmpty(); }
    /// Those that were opened, top first as QGIS draws them.
    const QList<QgsMapLayer *> &layers() const { return m_layers; }
    /// nullptr for a layer of someone else.
    const core::ProjectLayer *description(const QgsMapLayer *layer) const;

    /// Of those that were opened, in the order of `layers()`.
    const QList<core::ProjectLayer> &descriptions() const { return m_descriptions; }
    QStringList credits() const { return credits(m_layers); }
    /// With licence and, where the data tell it, their years; each once, in the layers' order; the
    /// background's too.
    QStringList credits(const QList<QgsMapLayer *> &of) const;
    bool needsNotice() const { return needsNotice(m_layers); }
    bool needsNotice(const QList<QgsMapLayer *> &of) const; ///< one shows a flood or hazard
    QString timeText() const { return timeText(m_layers); }
    /// What moment the layers with time show, in words, each once: `2 h 20 min after the breach`.
    QString timeText(const QList<QgsMapLayer *> &of) const;
    /// What is left out of each by its filter: `Buildings: only height at least 15 m`.
    QStringList conditions(const QList<QgsMapLayer *> &of) const;

private:
    std::unique_ptr<QgsProject> m_project;
    QList<QgsMapLayer *> m_layers;
    QList<core::ProjectLayer> m_descriptions;
    bool m_waits = true;
    QHash<QString, QString> m_unready;
    QHash<QString, double> m_styleOpacity; ///< of the style of each layer, by its id
    QgsMapLayer *m_background = nullptr;
    QString m_backgroundCredit;
};

/// Whom to thank for these layers, with licence and, where the data tell it, their years; each once.
QStringList creditsOf(const QList<core::ProjectLayer> &layers);

} // namespace machi::map
