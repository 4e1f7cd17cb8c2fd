#pragma once

#include "core/model/extent.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QtPlugin>

#include <optional>

namespace machi::core {

class Project;

/// Where a 3D picture is taken from.
struct Camera
{
    double longitude = 0; ///< degrees
    double latitude = 0;  ///< degrees
    double height = 0;    ///< metres, same datum as the scene
    double heading = 0;   ///< degrees clockwise from north
    double pitch = -30;   ///< degrees, 0 = level, -90 = straight down
};

/// One picture or page. Empty = the renderer's own judgement.
struct RenderRequest
{
    enum class View { Map, Scene };
    /// Several pictures: one for each step in time of the layer that leads, or for each view kept in 3D.
    enum class Sequence { None, Time, Views };

    QString out; ///< file to write; its ending (`.png`, `.pdf`) says the format. Replaced whole or not at all
    View view = View::Map;
    Sequence sequence = Sequence::None; ///< of View::Scene; then `out` is a folder, or an `.mp4`
    QSize size;                         ///< pixels; empty = 1600 × 1200, or the page of a PDF
    QStringList
        layers; ///< data set ids, bottom first; empty = a first look at the project (see ProjectLayer)
    QString
        style; ///< named style (resources/styles) for the layers that it fits; empty = each data set's own
    QString pageTemplate;         ///< named print template; empty = the plain one
    QString title;                ///< heading of the page; empty = none
    std::optional<Extent> bbox;   ///< lon/lat degrees; none = all of the layers
    std::optional<Camera> camera; ///< for View::Scene; none = one that shows everything
    QString time; ///< step of data with time (stepFor in core/model/timematch.h); empty = their first
    bool decorations = true; ///< legend, scale bar, north arrow and credit line
};

/// Draws a project without a window. Lives in the loadable module `machi_render` (a Qt plugin), because core
/// and the command line know no QGIS. Called in the main thread of the application that
/// the module made (makeDrawingApplication), one call at a time.
class Renderer
{
public:
    virtual ~Renderer() = default;
    /// What draws, for `machi doctor`: `QGIS 3.40.6, Qt 6.4.2`.
    virtual QString version() const = 0;
    /// Names of the styles and templates that a request may use.
    virtual QStringList styles() const = 0;
    virtual QStringList templates() const = 0;
    /// Writes `request.out`. Layers that cannot be drawn are left out with an Issue in `feedback`; nothing
    /// drawable, an unknown style or a file that cannot be written is an error of the result.
    virtual Status render(Project &project, const RenderRequest &request, Feedback &feedback) = 0;
};

} // namespace machi::core

/// The module also exports `QCoreApplication *machi_render_application(int &argc, char **argv, bool
/// scene)` with C linkage: the kind of application object that its renderer needs; `scene` = for View::Scene
/// too, for which it starts a display of its own where there is none.
#define MachiRenderer_application "machi_render_application"
#define MachiRenderer_iid "jp.machi-workbench.Renderer/1"
Q_DECLARE_INTERFACE(machi::core::Renderer, MachiRenderer_iid)
