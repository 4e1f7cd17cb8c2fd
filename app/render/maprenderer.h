#pragma once

#include "core/plugin/renderer.h"
#include "map/pagedesign.h"

#include <QObject>

namespace machi::render {

/// Pictures and PDF pages of a project's 2D map, by QGIS core.
class MapRenderer : public QObject, public core::Renderer
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MachiRenderer_iid)
    Q_INTERFACES(machi::core::Renderer)

public:
    QString version() const override;
    QStringList styles() const override;
    QStringList templates() const override;
    core::Status render(core::Project &project, const core::RenderRequest &request,
                        core::Feedback &feedback) override;

private:
    core::Result<map::PageDesign> checked(const core::RenderRequest &request) const;
};

} // namespace machi::render
