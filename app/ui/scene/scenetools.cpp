#include "ui/scene/scenetools.h"

#include "scene/sceneview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QAction>
#include <QInputDialog>
#include <QMainWindow>
#include <QPainter>
#include <QSettings>

namespace machi::ui {

namespace {

const QString memoryKey = QStringLiteral("scene/memory"); ///< MB
constexpr int usualMemory = 512;

int memory()
{
    return QSettings().value(memoryKey, usualMemory).toInt();
}

} // namespace

SceneCompass::SceneCompass(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    resize(sizeHint());
    setHeading(0);
}

void SceneCompass::setHeading(double degrees)
{
    m_heading = degrees;
    setToolTip(tr("Looking to %1°. A click turns to the north.").arg(qRound(degrees) % 360));
    setAccessibleName(toolTip());
    update();
}

void SceneCompass::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 1));
    painter.setBrush(palette().base());
    painter.drawEllipse(rect().adjusted(1, 1, -2, -2));
    painter.translate(QRectF(rect()).center());
    painter.rotate(-m_heading);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xc6, 0x28, 0x28));
    painter.drawPolygon(QPolygonF({{0, -13}, {5, 2}, {-5, 2}}));
    painter.setBrush(palette().mid());
    painter.drawPolygon(QPolygonF({{0, 15}, {5, 2}, {-5, 2}}));
    painter.setPen(palette().color(QPalette::Text));
    QFont letters = Theme::small();
    letters.setPixelSize(9);
    letters.setBold(true);
    painter.setFont(letters);
    painter.drawText(QRectF(-8, -21, 16, 10), Qt::AlignCenter, QStringLiteral("N"));
}

SceneTools::SceneTools(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    Actions &actions = bench.actions();
    m_walk = actions.addSwitch(QStringLiteral("view.walk"), tr("Walk in 3D"),
                               QKeySequence(Qt::ALT | Qt::Key_4), Needs::Project, [this](bool on) {
                                   if (view()) view()->setWalking(on);
                                   if (on)
                                       this->bench().say(
                                           tr("Arrows walk and turn, a drag looks round, Esc ends."));
                               });
    actions.add(QStringLiteral("view.memory"), tr("Memory of the 3D view…"), {}, Needs::Nothing,
                [this] { askMemory(); });
    actions.setCondition(QStringLiteral("view.walk"), [this] { return isShown(); });
    bench.put(Workbench::Menu::Scene, {"view.walk"});
    bench.put(Workbench::Menu::Settings, {"view.memory"});
}

void SceneTools::viewMade()
{
    view()->setCeiling(static_cast<std::uint64_t>(memory()) << 20);
    m_compass = new SceneCompass(view());
    connect(m_compass, &QAbstractButton::clicked, view(), &scene::SceneView::faceNorth);
    connect(view(), &scene::SceneView::cameraChanged, this,
            [this] { m_compass->setHeading(view()->camera().heading()); });
    connect(view(), &scene::SceneView::walkEnded, this, [this] { m_walk->setChecked(false); });
}

void SceneTools::shownChanged()
{
    if (!isShown()) m_walk->setChecked(false);
    arrange();
}

void SceneTools::arrange()
{
    // Below the zoom buttons.
    if (m_compass) m_compass->move(view()->width() - m_compass->width() - 11, 128);
}

void SceneTools::askMemory()
{
    bool ok = false;
    const int wanted = QInputDialog::getInt(&bench().window(), tr("Memory of the 3D view"),
                                            tr("What was looked at is kept below so many MB:"), memory(), 64,
                                            65536, 64, &ok);
    if (!ok) return;
    QSettings().setValue(memoryKey, wanted);
    if (view()) view()->setCeiling(static_cast<std::uint64_t>(wanted) << 20);
}

} // namespace machi::ui
