#include "ui/scene/scenesun.h"

#include "scene/sceneview.h"
#include "ui/scene/sunbar.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/workbench.h"

#include <QJsonObject>

namespace machi::ui {

namespace {

constexpr int playStep = 10;      ///< minutes
constexpr int playInterval = 150; ///< ms
const QLatin1String sunKey("sun");
const QLatin1String shadowsKey("shadows");

} // namespace

SceneSun::SceneSun(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    Actions &actions = bench.actions();
    m_sun =
        actions.addSwitch(QStringLiteral("view.sun"), tr("Sun and shadows in 3D"),
                          QKeySequence(Qt::ALT | Qt::Key_5), Needs::Project, [this](bool on) { show(on); });
    m_shadows = actions.addSwitch(QStringLiteral("view.sun-shadows"), tr("Shadows in 3D"), {}, Needs::Project,
                                  [this](bool) { light(); });
    m_shadows->setChecked(true);
    m_play = actions.addSwitch(QStringLiteral("view.sun-play"), tr("Play the sun's day"), {}, Needs::Project,
                               [this](bool on) {
                                   if (on && m_bar && m_bar->isAtEnd()) m_bar->move(-24 * 60);
                                   on ? m_step.start() : m_step.stop();
                               });
    actions.setCondition(QStringLiteral("view.sun"), [this] { return isShown(); });
    for (const char *id : {"view.sun-shadows", "view.sun-play"})
        actions.setCondition(QString::fromLatin1(id), [this] { return isShown() && m_sun->isChecked(); });
    bench.put(Workbench::Menu::Scene, {"view.sun", "view.sun-shadows", "view.sun-play"});
    m_step.setInterval(playInterval);
    connect(&m_step, &QTimer::timeout, this, &SceneSun::playOn);
    connect(&bench, &Workbench::viewKept, this, &SceneSun::keep);
    connect(&bench, &Workbench::viewShown, this, &SceneSun::showKept);
}

void SceneSun::viewMade()
{
    m_bar = new SunBar(m_play, m_shadows, m_sun, &bench().pane());
    setPanel(m_bar);
    // Noon of today: a first look shows shadows whatever the clock says.
    m_bar->setMoment(QDateTime(QDateTime::currentDateTimeUtc().toOffsetFromUtc(core::japanTime).date(),
                               QTime(12, 0), Qt::OffsetFromUTC, core::japanTime));
    connect(m_bar, &SunBar::momentChanged, this, &SceneSun::light);
    connect(&view()->shadows(), &scene::SceneShadows::changed, this, &SceneSun::tell);
}

void SceneSun::closing()
{
    m_sun->setChecked(false);
}

void SceneSun::shownChanged()
{
    if (!isShown()) m_play->setChecked(false);
}

void SceneSun::show(bool on)
{
    if (!on) m_play->setChecked(false);
    light();
    bench().refreshActions();
    wantPanel(on);
}

void SceneSun::light()
{
    if (!view()) return;
    const bool on = m_sun->isChecked();
    const core::Camera eye = view()->camera().toCamera();
    view()->light().setSun(on ? std::optional(core::sunPosition(m_bar->moment(), eye.longitude, eye.latitude))
                              : std::nullopt);
    view()->shadows().setShown(on && m_shadows->isChecked());
    tell();
}

void SceneSun::tell()
{
    const auto &sun = view()->light().sunPosition();
    if (!sun) return;
    const core::Camera eye = view()->camera().toCamera();
    const scene::SceneShadows &shadows = view()->shadows();
    m_bar->tell(*sun, core::sunDay(m_bar->moment().date(), core::japanTime, eye.longitude, eye.latitude),
                shadows.strength() > 0 ? shadows.reach() : 0);
    Q_EMIT panelChanged(); // its words may need another line
}

void SceneSun::playOn()
{
    if (!isLive() || view()->shadows().isBusy()) return;
    m_bar->move(playStep);
    if (m_bar->isAtEnd()) m_play->setChecked(false);
}

void SceneSun::keep(QJsonObject &words) const
{
    if (!isShown() || !m_sun->isChecked()) return;
    words.insert(sunKey, m_bar->moment().toString(Qt::ISODate));
    words.insert(shadowsKey, m_shadows->isChecked());
}

void SceneSun::showKept(const QJsonObject &words)
{
    if (!isShown()) return; // a view of the map
    const QDateTime moment = QDateTime::fromString(words.value(sunKey).toString(), Qt::ISODate);
    if (moment.isValid()) {
        m_bar->setMoment(moment);
        m_shadows->setChecked(words.value(shadowsKey).toBool());
    }
    m_sun->setChecked(moment.isValid());
}

} // namespace machi::ui
