#include "ui/layers/layerpanel.h"

#include "core/store/namedstyle.h"
#include "ui/layers/basemapbox.h"
#include "ui/layers/layerdelegate.h"
#include "ui/layers/layermodel.h"
#include "ui/shell/actions.h"

#include <QActionGroup>
#include <QDropEvent>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace machi::ui {

namespace {

/// A slider in the menu: the map follows while it is drawn.
QWidgetAction *opacityAction(map::MapLayers &layers, const map::LayerState &state, QMenu *menu)
{
    auto *row = new QWidget(menu);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 4, 12, 4);
    auto *name = new QLabel(LayerPanel::tr("Opacity"), row);
    auto *slider = new QSlider(Qt::Horizontal, row);
    auto *value = new QLabel(row);
    slider->setRange(10, 100);
    slider->setPageStep(10);
    slider->setFixedWidth(110);
    slider->setAccessibleName(name->text());
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    const auto show = [value](int percent) { value->setText(QStringLiteral("%1 %").arg(percent)); };
    slider->setValue(static_cast<int>(state.opacity * 100 + 0.5));
    show(slider->value());
    layout->addWidget(name);
    layout->addWidget(slider);
    layout->addWidget(value);
    QObject::connect(slider, &QSlider::valueChanged, menu,
                     [&layers, show, id = state.layer.id()](int percent) {
                         show(percent);
                         layers.setOpacity(id, percent / 100.0);
                     });
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(row);
    return action;
}

} // namespace

LayerPanel::LayerPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new LayerModel(this)),
      m_view(new QTreeView(this)),
      m_empty(new QLabel(this)),
      m_basemap(new BasemapBox(this)),
      m_drop(new QPushButton(tr("Drop files, folders or ZIPs here"), this))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *delegate = new LayerDelegate(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setObjectName(QStringLiteral("layers"));
    m_view->setAccessibleName(tr("Layers"));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed); // F2 renames
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDropIndicatorShown(true);

    m_empty->setWordWrap(true);
    m_empty->setProperty("quiet", true);
    m_empty->setContentsMargins(12, 12, 12, 0);
    m_empty->setAlignment(Qt::AlignTop);
    m_drop->setObjectName(QStringLiteral("dropTarget"));
    m_drop->setAcceptDrops(true);
    m_drop->installEventFilter(this);
    m_drop->setMinimumWidth(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_basemap);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 0, 12, 0);
    bottom->addWidget(m_drop);
    layout->addLayout(bottom);

    connect(m_drop, &QPushButton::clicked, this, &LayerPanel::importWanted);
    connect(m_model, &LayerModel::arranging, this, &LayerPanel::arranging);
    connect(m_basemap, &BasemapBox::choosing, this, &LayerPanel::arranging);
    connect(delegate, &LayerDelegate::menuWanted, this, &LayerPanel::showMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index =
            m_view->indexAt(at).isValid() ? m_view->indexAt(at) : m_view->currentIndex();
        showMenu(index, m_view->viewport()->mapToGlobal(at));
    });
    connect(delegate, &LayerDelegate::filterWanted, this, [this](const QModelIndex &index) {
        Q_EMIT filterWanted(index.data(LayerModel::LayerId).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const QString id = index.data(LayerModel::LayerId).toString(); !id.isEmpty())
                    Q_EMIT currentChanged(id);
            });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(LayerModel::LayerId).toString(); !id.isEmpty())
            Q_EMIT zoomWanted(id);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_selected = m_view->currentIndex().data(LayerModel::LayerId).toString();
        m_scrolled = m_view->verticalScrollBar()->value();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->expandAll();
        if (const QModelIndex again = m_model->indexOf(m_selected); again.isValid())
            m_view->setCurrentIndex(again);
        // Layers come one after the other while data is brought in: the list stays where somebody has put it.
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(m_scrolled);
        showState();
    });
    // A legend that comes or goes changes how tall its row is.
    connect(m_model, &QAbstractItemModel::dataChanged, m_view, &QTreeView::doItemsLayout);
    showState();
}

QString LayerPanel::current() const
{
    return m_view->currentIndex().data(LayerModel::LayerId).toString();
}

void LayerPanel::setLayers(map::MapLayers *layers)
{
    m_model->setLayers(layers);
    m_basemap->setLayers(layers);
}

void LayerPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState();
}

void LayerPanel::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(
        m_readOnly ? tr("This project has no layers, and it is open for reading only.")
                   : tr("No layers yet. Bring in a city model (a PLATEAU ZIP), a table with coordinates, "
                        "GeoJSON, a Shapefile or a GeoTIFF."));
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_drop->setVisible(!m_readOnly);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_empty, empty ? 1 : 0);
}

void LayerPanel::showMenu(const QModelIndex &index, const QPoint &global)
{
    map::MapLayers *layers = m_model->layers();
    const QString id = index.data(LayerModel::LayerId).toString();
    if (!layers || id.isEmpty()) return;
    m_view->setCurrentIndex(index);
    const map::LayerState state = layers->layers().at(layers->indexOf(id));

    QMenu menu(this);
    const bool table = state.layer.geometry != core::LayerGeometry::Raster;
    const auto put = [&](const char *action) {
        if (m_actions) menu.addAction(m_actions->find(QString::fromLatin1(action)));
    };
    put("layer.zoom");
    if (table) {
        menu.addAction(tr("Attribute table"), this, [this, id] { Q_EMIT tableWanted(id); });
        menu.addAction(tr("Statistics"), this, [this, id] { Q_EMIT statisticsWanted(id); });
        put("layer.filter");
        menu.addSeparator();
    }
    QMenu *styles = menu.addMenu(tr("Style"));
    auto *group = new QActionGroup(styles);
    for (const core::NamedStyle &style : core::namedStyles()) {
        if (style.kinds.isEmpty() && style.name != state.layer.style->name) continue;
        if (!style.fits(state.layer.dataset.kind, state.layer.geometry, state.layer.columns)) continue;
        QAction *action = styles->addAction(style.title(), this,
                                            [this, dataset = state.layer.dataset.id, name = style.name] {
                                                Q_EMIT styleWanted(dataset, name);
                                            });
        action->setCheckable(true);
        action->setChecked(!state.layer.settings.style && style.name == state.layer.style->name);
        group->addAction(action);
    }
    styles->setEnabled(table || (!m_readOnly && styles->actions().size() > 1));
    if (table && m_actions) {
        styles->addSeparator();
        styles->addAction(m_actions->find(QStringLiteral("layer.style.edit")));
        styles->addAction(m_actions->find(QStringLiteral("layer.style.save")));
    }
    QWidgetAction *opacity = opacityAction(*layers, state, &menu);
    auto *slider = opacity->defaultWidget()->findChild<QSlider *>();
    connect(slider, &QSlider::sliderPressed, this, &LayerPanel::arranging);
    connect(slider, &QSlider::actionTriggered, this, &LayerPanel::arranging); // by keys and wheel
    menu.addAction(opacity);
    menu.addSeparator();
    put("layer.up");
    put("layer.down");
    menu.addSeparator();
    put("layer.rename");
    put("layer.remove");
    menu.exec(global);
}

bool LayerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_drop) return QWidget::eventFilter(watched, event);
    const auto mark = [this](bool over) {
        m_drop->setProperty("over", over);
        m_drop->style()->polish(m_drop);
    };
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!drag->mimeData()->hasUrls()) return false;
        drag->acceptProposedAction();
        mark(true);
        return true;
    }
    if (event->type() == QEvent::DragLeave) mark(false);
    if (event->type() == QEvent::Drop) {
        mark(false);
        auto *drop = static_cast<QDropEvent *>(event);
        QStringList paths;
        for (const QUrl &url : drop->mimeData()->urls())
            if (url.isLocalFile()) paths.append(url.toLocalFile());
        drop->acceptProposedAction();
        if (!paths.isEmpty()) Q_EMIT dropped(paths);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace machi::ui
