#pragma once

#include "core/model/extent.h"
#include "core/store/projectlayer.h"
#include "core/task/runner.h"
#include "ui/scene/scenepiece.h"

#include <QSet>

#include <memory>

namespace machi::ui {

/// Brings the project's visible layers into the 3D view, has old or missing tiles made again, and tells what
/// is not there.
class SceneFeed : public ScenePiece
{
    Q_OBJECT

public:
    using ScenePiece::ScenePiece;

    void opened(map::MapLayers &layers) override;
    void closing() override;
    QStringList notes() const override { return m_lacks; }
    bool isInLegend(const QString &layerId) const override;

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    void load();
    QStringList rebuild(const QList<core::ProjectLayer> &layers);
    void tellDamage(const QString &layerId, const core::Extent &place, bool texturesOnly);

    bool m_loaded = false;
    QStringList m_lacks;
    std::unique_ptr<core::Task> m_rebuilding;
    QSet<QString> m_tried; ///< data sets whose tiles were made again
};

} // namespace machi::ui
