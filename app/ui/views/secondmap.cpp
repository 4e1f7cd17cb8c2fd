#include "ui/views/secondmap.h"

#include "core/model/kind.h"
#include "core/model/timematch.h"
#include "core/store/namedstyle.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/layers/layertext.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace machi::ui {

namespace {

constexpr int edge = 12;
constexpr int besideBar = 60; ///< the zoom buttons and a gap
constexpr int longestTime = 260;
constexpr qsizetype mostFlat = 8; ///< layers in a menu without submenus

QString familyOf(const map::LayerState &state)
{
    const core::Kind *kind = core::findKind(state.layer.dataset.kind);
    return core::familyTitle(kind ? kind->family : QStringLiteral("background"));
}

} // namespace

SecondMap::SecondMap(core::Project &project, const map::MapLayers &first, QWidget *parent)
    : QWidget(parent),
      m_layers(std::make_unique<map::MapLayers>(project)),
      m_canvas(new map::MapCanvas(this)),
      m_bar(new QFrame(this)),
      m_choose(new QToolButton(m_bar)),
      m_menu(new QMenu(this)),
      m_time(new QComboBox(m_bar))
{
    setObjectName(QStringLiteral("secondMap"));
    m_layers->restore(first.state());
    m_canvas->setLayers(m_layers.get());
    m_canvas->setAccessibleName(tr("Second map"));
    m_bar->setObjectName(QStringLiteral("onMap"));
    m_choose->setObjectName(QStringLiteral("secondLayers"));
    m_choose->setText(tr("What this side shows") + QStringLiteral(" ▾"));
    m_choose->setMenu(m_menu);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setFocusPolicy(Qt::TabFocus);
    m_time->setObjectName(QStringLiteral("secondTime"));
    m_time->setAccessibleName(tr("Time of this side"));
    m_time->setMaximumWidth(longestTime);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_choose);
    layout->addWidget(m_time);
    connect(m_menu, &QMenu::aboutToShow, this, &SecondMap::fillMenu);
    connect(m_layers.get(), &map::MapLayers::rowsChanged, this, &SecondMap::fillTime);
    connect(m_layers.get(), &map::MapLayers::rowChanged, this, &SecondMap::fillTime);
    connect(m_time, &QComboBox::activated, this, [this](int step) {
        const QString lead = m_time->property("layer").toString();
        const qsizetype row = m_layers->indexOf(lead);
        if (row < 0) return;
        const core::TimeAxis axis = m_layers->layers().at(row).layer.dataset.timeAxis;
        m_layers->setStep(lead, step);
        for (const map::LayerState &state : m_layers->layers())
            if (state.layer.id() != lead)
                m_layers->setStep(state.layer.id(),
                                  core::matchingStep(state.layer.dataset.timeAxis, axis, step));
    });
    fillTime();
}

SecondMap::~SecondMap()
{
    m_canvas->setLayers(nullptr); // the canvas, a child, outlives them
}

void SecondMap::fillMenu()
{
    m_menu->clear();
    // One family a submenu: the list of a whole city is longer than the screen.
    QStringList families;
    for (const map::LayerState &state : m_layers->layers())
        if (const QString family = familyOf(state); !families.contains(family)) families.append(family);
    const bool many = m_layers->layers().size() > mostFlat;
    for (const QString &family : std::as_const(families)) {
        QMenu *menu = m_menu;
        int shown = 0;
        if (many)
            menu = m_menu->addMenu(family);
        else
            m_menu->addSection(family);
        for (const map::LayerState &state : m_layers->layers()) {
            if (familyOf(state) != family) continue;
            fillLayer(*menu, state);
            shown += state.visible ? 1 : 0;
        }
        if (many && shown > 0) menu->setTitle(QStringLiteral("%1 (%2)").arg(family).arg(shown));
    }
}

void SecondMap::fillLayer(QMenu &menu, const map::LayerState &state)
{
    const QString id = state.layer.id();
    QAction *action = menu.addAction(layerName(state.layer, m_layers->layers()));
    action->setCheckable(true);
    action->setChecked(state.visible);
    connect(action, &QAction::toggled, this, [this, id](bool on) { m_layers->setVisible(id, on); });
    QMenu *styles = nullptr;
    for (const core::NamedStyle &style : core::namedStyles()) {
        if (!state.visible || style.kinds.isEmpty() ||
            !style.fits(state.layer.dataset.kind, state.layer.geometry, state.layer.columns))
            continue;
        if (!styles) styles = menu.addMenu(tr("%1: style").arg(action->text()));
        QAction *one = styles->addAction(style.title());
        one->setCheckable(true);
        one->setChecked(state.layer.style->name == style.name);
        connect(one, &QAction::triggered, this,
                [this, id, name = style.name] { m_layers->setLook(id, name); });
    }
    if (styles && styles->actions().size() < 2) menu.removeAction(styles->menuAction());
}

void SecondMap::setTimeLayer(const QString &layerId)
{
    m_lead = layerId;
    fillTime();
}

void SecondMap::fillTime()
{
    const map::LayerState *lead = nullptr;
    for (const map::LayerState &state : m_layers->layers())
        if (state.visible && state.layer.dataset.timeAxis.steps.size() > 1)
            if (!lead || state.layer.id() == m_lead) lead = &state;
    m_time->clear();
    m_time->setToolTip(lead ? layerName(lead->layer, m_layers->layers()) : QString());
    m_time->setVisible(lead);
    if (lead) {
        const core::TimeAxis &axis = lead->layer.dataset.timeAxis;
        for (qsizetype step = 0; step < axis.steps.size(); ++step)
            m_time->addItem(axis.label(step));
        m_time->setCurrentIndex(lead->layer.step);
        m_time->setProperty("layer", lead->layer.id());
    }
    arrange();
}

void SecondMap::placeMap(const QRect &map)
{
    m_canvas->setGeometry(map);
    arrange();
}

void SecondMap::arrange()
{
    // Below each other on a narrow map; the first map's zoom buttons may stand at its right.
    const int room = width() - 2 * edge - 8 - besideBar;
    auto *layout = static_cast<QBoxLayout *>(m_bar->layout());
    layout->setDirection(QBoxLayout::LeftToRight);
    layout->activate();
    if (layout->totalSizeHint().width() > room) layout->setDirection(QBoxLayout::TopToBottom);
    layout->activate();
    const QSize size = layout->totalSizeHint();
    m_bar->setGeometry(QRect(QPoint(edge + 8, edge), size));
    m_bar->setVisible(width() > size.width() / 2);
    m_bar->raise();
}

void SecondMap::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace machi::ui
