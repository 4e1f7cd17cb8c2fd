#include "render/layerchoice.h"

#include "core/model/kind.h"
#include "core/model/timematch.h"
#include "core/store/pinlayer.h"
#include "core/store/project.h"
#include "map/pagewater.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace machi::render {

namespace {

using Layers = QList<core::ProjectLayer>;

core::Issue warning(const QString &code, const QString &message, const core::Project &project)
{
    return core::makeIssue(core::Severity::Warning, code, message, project.path());
}

Layers namedLayers(const Layers &all, const QStringList &ids, const core::Project &project,
                   core::Feedback &feedback)
{
    Layers chosen;
    for (const QString &id : ids) {
        const qsizetype before = chosen.size();
        std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                     [&](const core::ProjectLayer &layer) { return layer.dataset.id == id; });
        if (chosen.size() == before)
            feedback.report(
                core::makeError(QStringLiteral("render.unknown-layer"),
                                QCoreApplication::translate(
                                    "MapRenderer", "The project has no data set \"%1\" that can be drawn.")
                                    .arg(id),
                                project.path(), 0, id));
    }
    return chosen;
}

bool hasTime(const core::ProjectLayer &layer, const QString &time)
{
    return core::stepFor(layer.dataset.timeAxis, time) >= 0;
}

/// A theme is not part of a first look; the step of one, asked for by its key, is.
bool isMeant(const core::ProjectLayer &layer, const QString &time)
{
    return !time.isEmpty() && layer.dataset.timeAxis.indexOf(time) >= 0;
}

Layers firstLook(const Layers &all, const core::RenderRequest &request, const map::PageDesign &design,
                 core::Project &project)
{
    const bool addsWater = map::showsWaterOfLandUse(design.purpose, all);
    Layers chosen;
    for (const core::ProjectLayer &layer : all) {
        if (isMeant(layer, request.time) || (layer.shown && design.firstShows(layer.dataset.kind)))
            chosen.append(layer);
        else if (const auto water = addsWater ? map::waterOfLandUse(layer) : std::nullopt)
            chosen.append(*water);
    }
    // A moment that only a theme has.
    if (!request.time.isEmpty() && std::none_of(chosen.begin(), chosen.end(), [&](const auto &layer) {
            return hasTime(layer, request.time);
        })) {
        const auto theme = std::find_if(all.begin(), all.end(),
                                        [&](const auto &layer) { return hasTime(layer, request.time); });
        if (theme != all.end()) {
            const auto above = std::find_if(chosen.begin(), chosen.end(), [&](const auto &layer) {
                return core::drawOrder(layer.dataset.kind) > core::drawOrder(theme->dataset.kind);
            });
            chosen.insert(above, *theme);
        }
    }
    if (const auto pins = core::pinLayer(project); pins && design.shows(pins->dataset.kind))
        chosen.append(*pins);
    return chosen;
}

void setTime(Layers &layers, const QString &time, const core::Project &project, core::Feedback &feedback)
{
    if (time.isEmpty()) return;
    bool timed = false;
    for (core::ProjectLayer &layer : layers) {
        const qsizetype step = core::stepFor(layer.dataset.timeAxis, time);
        if (step < 0) continue;
        layer.step = static_cast<int>(step);
        timed = true;
    }
    if (!timed)
        feedback.report(warning(
            QStringLiteral("render.time-unused"),
            QCoreApplication::translate("MapRenderer", "None of the layers has the time \"%1\".").arg(time),
            project));
}

} // namespace

core::Result<Layers> chosenLayers(core::Project &project, const core::RenderRequest &request,
                                  const map::PageDesign &design, core::Feedback &feedback)
{
    // Beside the colours of floods and shelters, buildings keep quiet.
    const bool quiet = design.purpose != map::PagePurpose::Map && request.style.isEmpty();
    const auto all = core::projectLayers(project, quiet ? QStringLiteral("building") : request.style);
    if (!all) return all.issues();
    feedback.report(all.issues());
    Layers chosen = request.layers.isEmpty() ? firstLook(*all, request, design, project)
                                             : namedLayers(*all, request.layers, project, feedback);
    setTime(chosen, request.time, project, feedback);
    if (chosen.isEmpty())
        return core::makeError(QStringLiteral("render.nothing-to-draw"),
                               QCoreApplication::translate("MapRenderer",
                                                           "The project holds nothing that a map can show. "
                                                           "Import data first (machi import)."),
                               project.path());
    if (!request.style.isEmpty() && std::none_of(chosen.begin(), chosen.end(), [&](const auto &layer) {
            return layer.style->name == request.style;
        }))
        feedback.report(
            warning(QStringLiteral("render.style-unused"),
                    QCoreApplication::translate("MapRenderer", "The style \"%1\" fits none of the layers.")
                        .arg(request.style),
                    project));
    return chosen;
}

} // namespace machi::render
