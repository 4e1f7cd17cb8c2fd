#include "ui/scene/scenemeasure.h"

#include "map/maplayers.h"
#include "scene/sceneview.h"
#include "ui/ask/featurefacts.h"
#include "ui/project/workspace.h"
#include "ui/scene/sightbar.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/workbench.h"

#include <QLocale>

#include <cmath>

namespace machi::ui {

namespace {

const QString owner = QStringLiteral("measure");
// Blue and vermilion of M. Okabe and K. Ito's palette, which everybody tells apart.
const QColor seenColour(0x00, 0x72, 0xb2);
const QColor hiddenColour(0xd5, 0x5e, 0x00);

QString metres(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString signedMetres(double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + metres(value);
}

core::GeoPoint lifted(core::GeoPoint place, double height)
{
    place.height += height;
    return place;
}

} // namespace

SceneMeasure::SceneMeasure(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    Actions &actions = bench.actions();
    m_measure = actions.addSwitch(QStringLiteral("view.measure"), tr("Measure in 3D"),
                                  QKeySequence(Qt::ALT | Qt::Key_6), Needs::Project,
                                  [this](bool on) { begin(m_measure, on); });
    m_sight = actions.addSwitch(QStringLiteral("view.sight"), tr("Line of sight in 3D"),
                                QKeySequence(Qt::ALT | Qt::Key_7), Needs::Project,
                                [this](bool on) { begin(m_sight, on); });
    for (const char *id : {"view.measure", "view.sight"})
        actions.setCondition(QString::fromLatin1(id), [this] { return isShown(); });
    bench.put(Workbench::Menu::Scene, {"view.measure", "view.sight"});
}

void SceneMeasure::viewMade()
{
    m_bar = new SightBar(m_sight, &bench().pane());
    setPanel(m_bar);
    connect(m_bar, &SightBar::heightsChanged, this, [this] {
        if (m_second) showSight();
    });
    connect(view(), &scene::SceneView::escaped, this, [this] {
        m_measure->setChecked(false);
        m_sight->setChecked(false);
    });
}

void SceneMeasure::closing()
{
    m_measure->setChecked(false);
    m_sight->setChecked(false);
}

void SceneMeasure::shownChanged()
{
    if (!isShown()) closing();
}

void SceneMeasure::begin(QAction *chosen, bool on)
{
    if (on) (chosen == m_measure ? m_sight : m_measure)->setChecked(false);
    m_first.reset();
    m_second.reset();
    if (!view()) return;
    view()->setLines(owner, {});
    const bool isOn = m_measure->isChecked() || m_sight->isChecked();
    view()->setCursor(isOn ? Qt::CrossCursor : Qt::ArrowCursor);
    view()->setTakesEscape(isOn);
    tell(tr("Click where the eye is, then what it looks at."));
    wantPanel(m_sight->isChecked());
    if (on && chosen == m_measure) bench().say(tr("Click two points. Esc ends."));
}

bool SceneMeasure::takeClick(const QPointF &pixel, Qt::KeyboardModifiers)
{
    if (!m_measure->isChecked() && !m_sight->isChecked()) return false;
    const auto place = view()->placeAt(pixel);
    if (!place) return true;
    if (!m_first || m_second) {
        m_first = place;
        m_second.reset();
        const core::GeoPoint eye = m_sight->isChecked() ? lifted(*place, m_bar->eyeHeight()) : *place;
        view()->setLines(owner, {scene::SceneLine{*place, eye, {}}});
        tell(tr("Now click what the eye looks at."));
        return true;
    }
    m_second = place;
    m_sight->isChecked() ? showSight() : showDistance();
    return true;
}

void SceneMeasure::tell(const QString &words)
{
    m_bar->tell(words);
    Q_EMIT panelChanged(); // it has grown or shrunk
}

void SceneMeasure::showDistance()
{
    const auto way = core::LocalFrame(m_first->longitude, m_first->latitude).toLocal(*m_second);
    const double rise = m_second->height - m_first->height;
    const double level = std::hypot(way.x, way.y);
    view()->setLines(owner, {scene::SceneLine{*m_first, *m_second,
                                              tr("%1 m (level %2 m, height %3 m)")
                                                  .arg(metres(std::hypot(level, rise)), metres(level),
                                                       signedMetres(rise))}});
}

QString SceneMeasure::nameOf(const QString &layerId, qint64 fid) const
{
    if (layerId.isEmpty()) return tr("the ground");
    const map::MapLayers &layers = bench().workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row < 0) return {};
    const core::ProjectLayer &layer = layers.layers().at(row).layer;
    if (layer.dataset.kind == QLatin1String("terrain")) return tr("the terrain");
    const auto hit = layers.hit(layerId, fid);
    if (!hit) return layer.shortTitle();
    const FeatureFacts facts = factsOf(layer, *hit);
    QString name = facts.title.isEmpty() ? facts.kind : facts.title;
    if (!facts.id.isEmpty()) name += QStringLiteral(" ") + facts.id;
    const QVariant height = hit->values.value(QStringLiteral("measuredHeight"));
    return height.isValid() && !height.isNull() ? tr("%1, %2 m high").arg(name, metres(height.toDouble()))
                                                : name;
}

void SceneMeasure::showSight()
{
    const core::GeoPoint eye = lifted(*m_first, m_bar->eyeHeight());
    const core::GeoPoint aim = lifted(*m_second, m_bar->aimHeight());
    const scene::SightLine sight = view()->sightLine(eye, aim);
    const QString ends = tr("From %1 m to %2 m above sea level, %3 m away.")
                             .arg(metres(eye.height), metres(aim.height), metres(sight.length));
    if (!sight.blocked) {
        view()->setLines(owner, {scene::SceneLine{eye, aim, tr("Seen"), seenColour}});
        return tell(tr("It is seen.") + QLatin1Char('\n') + ends);
    }
    const QString way = metres(sight.blocked->distance);
    view()->setLines(
        owner, {scene::SceneLine{eye, sight.where, {}, seenColour},
                scene::SceneLine{sight.where, aim, tr("Hidden after %1 m").arg(way), hiddenColour, true}});
    tell(tr("It is hidden: after %1 m by %2, met %3 m above sea level.")
             .arg(way, nameOf(sight.blocked->layerId, sight.blocked->fid), metres(sight.where.height)) +
         QLatin1Char('\n') + ends);
}

} // namespace machi::ui
