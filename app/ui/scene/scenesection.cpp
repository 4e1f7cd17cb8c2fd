#include "ui/scene/scenesection.h"

#include "scene/sceneview.h"
#include "ui/scene/sectionbar.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QJsonObject>

#include <algorithm>

namespace machi::ui {

namespace {

const QLatin1String key("section");
const QString owner = QStringLiteral("section");

} // namespace

SceneSection::SceneSection(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    m_section = bench.actions().addSwitch(QStringLiteral("view.section"), tr("Section in 3D"),
                                          QKeySequence(Qt::ALT | Qt::Key_8), Needs::Project,
                                          [this](bool on) { show(on); });
    bench.actions().setCondition(QStringLiteral("view.section"), [this] { return isShown(); });
    bench.put(Workbench::Menu::Scene, {"view.section"});
    connect(&bench, &Workbench::viewKept, this, &SceneSection::keep);
    connect(&bench, &Workbench::viewShown, this, &SceneSection::showKept);
}

void SceneSection::viewMade()
{
    m_bar = new SectionBar(m_section, &bench().pane());
    setPanel(m_bar);
    connect(m_bar, &SectionBar::changed, this, [this] {
        cut();
        Q_EMIT panelChanged();
    });
    connect(m_bar, &SectionBar::hereWanted, this, &SceneSection::bringHere);
    connect(m_bar, &SectionBar::faceWanted, this, &SceneSection::face);
}

void SceneSection::closing()
{
    m_section->setChecked(false);
}

void SceneSection::show(bool on)
{
    if (!view()) return;
    if (on) bringHere();
    cut();
    wantPanel(on);
}

void SceneSection::bringHere()
{
    const scene::SceneCamera &camera = view()->camera();
    core::Vector3 focus = camera.focus(view()->ground());
    // The ground that is seen there, where the terrain is higher or lower than the city's lowest place.
    focus.z = view()->groundAt(focus).value_or(focus.z);
    double lowest = focus.z;
    double highest = focus.z + 30;
    for (const auto &layer : view()->layers()) {
        const core::SceneNode &root = layer->node(0);
        lowest = std::min(lowest, double{root.low});
        highest = std::max(highest, double{root.high});
    }
    const double reach = std::clamp((focus - camera.eye()).length(), 50.0, 2000.0);
    m_bar->setPlace(camera.frame().toGeographic(focus), lowest, highest, reach);
}

void SceneSection::cut()
{
    const bool on = m_section->isChecked();
    view()->cut().set(on ? std::optional(m_bar->box()) : std::nullopt);
    std::vector<scene::SceneLine> lines;
    if (on)
        for (const auto &[from, to] : m_bar->edges())
            lines.push_back({from, to, {}, Theme::colours().accent, false, false, 1.2});
    view()->setLines(owner, lines);
}

void SceneSection::face()
{
    const core::CutBox box = m_bar->box();
    const double front = std::max(box.low[1], -1e4);
    const double heading = m_bar->heading();
    scene::SceneCamera camera(core::Camera{m_bar->middle().longitude, m_bar->middle().latitude,
                                           m_bar->middle().height + 10, heading, -12});
    const double away = std::clamp(
        (view()->camera().eye() - view()->camera().focus(view()->ground())).length(), 60.0, 1500.0);
    camera.moveBy(box.axes[1] * front - camera.forward() * away);
    view()->flyTo(camera);
}

void SceneSection::keep(QJsonObject &words) const
{
    if (isShown() && m_section->isChecked()) words.insert(key, m_bar->state());
}

void SceneSection::showKept(const QJsonObject &words)
{
    if (!isShown()) return; // a view of the map
    const QJsonObject kept = words.value(key).toObject();
    m_section->setChecked(!kept.isEmpty());
    if (!kept.isEmpty()) m_bar->restore(kept);
}

} // namespace machi::ui
