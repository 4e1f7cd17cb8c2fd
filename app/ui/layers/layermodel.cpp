#include "ui/layers/layermodel.h"

#include "core/model/kind.h"
#include "ui/layers/layercounts.h"
#include "ui/layers/layertext.h"

#include <QLocale>
#include <QMimeData>

namespace machi::ui {

namespace {

const QString layerMime = QStringLiteral("application/x-machi-layer");
constexpr quintptr familyMark = 0; ///< internal id of a family; a layer's is its family's row + 1
constexpr QSize swatchSize(26, 12);

QString familyOf(const core::Dataset &dataset)
{
    const core::Kind *kind = core::findKind(dataset.kind);
    return kind ? kind->family : QStringLiteral("background");
}

} // namespace

LayerModel::LayerModel(QObject *parent) : QAbstractItemModel(parent), m_counts(new LayerCounts(this))
{
    connect(m_counts, &LayerCounts::counted, this, [this](const QString &id) {
        if (const QModelIndex changed = indexOf(id); changed.isValid()) Q_EMIT dataChanged(changed, changed);
    });
}

void LayerModel::setLayers(map::MapLayers *layers)
{
    beginResetModel();
    if (m_layers) m_layers->disconnect(this);
    m_layers = layers;
    m_counts->clear();
    m_unfolded.clear();
    group();
    endResetModel();
    if (!layers) return;
    connect(layers, &map::MapLayers::aboutToChangeRows, this, [this] { beginResetModel(); });
    connect(layers, &map::MapLayers::rowsChanged, this, [this] {
        group();
        endResetModel();
    });
    connect(layers, &map::MapLayers::selectionChanged, this, [this](const QString &id) {
        if (const QModelIndex changed = indexOf(id); changed.isValid()) Q_EMIT dataChanged(changed, changed);
    });
    connect(layers, &map::MapLayers::rowChanged, this, [this](int row) {
        const QModelIndex changed = indexOf(m_layers->layers().at(row).layer.id());
        Q_EMIT dataChanged(changed, changed);
    });
}

void LayerModel::group()
{
    m_families.clear();
    if (!m_layers) return;
    QStringList order;
    for (const core::Kind &kind : core::kinds())
        if (!order.contains(kind.family)) order.append(kind.family);
    for (const QString &id : order) {
        Family family{id, {}};
        for (const map::LayerState &one : m_layers->layers())
            if (familyOf(one.layer.dataset) == id) family.layers.append(one.layer.id());
        if (!family.layers.isEmpty()) m_families.push_back(std::move(family));
    }
}

QModelIndex LayerModel::indexOf(const QString &layerId) const
{
    for (std::size_t family = 0; family < m_families.size(); ++family) {
        const qsizetype row = m_families[family].layers.indexOf(layerId);
        if (row >= 0) return createIndex(static_cast<int>(row), 0, family + 1);
    }
    return {};
}

void LayerModel::setUnfolded(const QString &layerId, bool unfolded)
{
    if (unfolded == m_unfolded.contains(layerId)) return;
    if (unfolded)
        m_unfolded.insert(layerId);
    else
        m_unfolded.remove(layerId);
    const QModelIndex changed = indexOf(layerId);
    if (changed.isValid()) Q_EMIT dataChanged(changed, changed);
}

QModelIndex LayerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : familyMark);
}

QModelIndex LayerModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == familyMark) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, familyMark);
}

int LayerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_families.size());
    if (parent.internalId() != familyMark || parent.column() > 0) return 0;
    return static_cast<int>(m_families[static_cast<std::size_t>(parent.row())].layers.size());
}

int LayerModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const map::LayerState *LayerModel::state(const QModelIndex &index) const
{
    if (!m_layers || !index.isValid() || index.internalId() == familyMark) return nullptr;
    const Family &family = m_families[index.internalId() - 1];
    const qsizetype row = m_layers->indexOf(family.layers.at(index.row()));
    return row < 0 ? nullptr : &m_layers->layers().at(row);
}

QVariant LayerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const map::LayerState *one = state(index);
    if (!one) {
        if (index.internalId() != familyMark || role != Qt::DisplayRole) return {};
        return core::familyTitle(m_families[static_cast<std::size_t>(index.row())].id);
    }
    const core::ProjectLayer &layer = one->layer;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return layerName(layer, m_layers->layers());
    case Qt::CheckStateRole:
        return one->visible ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2 · %3")
            .arg(layer.datasetTitle(), layer.dataset.provenance.format, layer.dataset.crs.name());
    case LayerId:
        return layer.id();
    case Unfolded:
        return m_unfolded.contains(layer.id());
    case Facts: {
        const QString count =
            countText(layer, m_counts->shown(layer), m_counts->places(layer), m_counts->withoutPlace(layer));
        const qsizetype selected = m_layers->selected(layer.id()).size();
        if (selected > 0) return tr("%1 · %2 selected").arg(count, QLocale().toString(selected));
        if (layer.classesTitle().isEmpty()) return count;
        return tr("%1 · coloured by %2").arg(count, layer.classesTitle());
    }
    case Filtered:
        return layer.filterOfStep().sentence(layer.columns);
    case Swatches: {
        const QList<map::LegendEntry> entries = m_layers->legend(layer.id(), swatchSize);
        return QVariant::fromValue(entries.size() > 1 ? entries : QList<map::LegendEntry>());
    }
    default:
        return {};
    }
}

bool LayerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const map::LayerState *one = state(index);
    if (one && role == Qt::EditRole) {
        Q_EMIT renamed(one->layer.id(), value.toString().trimmed());
        return true;
    }
    if (!one || role != Qt::CheckStateRole) return false;
    Q_EMIT arranging();
    m_layers->setVisible(one->layer.id(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags LayerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    if (index.internalId() == familyMark) return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled |
           Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

// --- dragging

QStringList LayerModel::mimeTypes() const
{
    return {layerMime};
}

QMimeData *LayerModel::mimeData(const QModelIndexList &indexes) const
{
    const QString id = indexes.isEmpty() ? QString() : indexes.first().data(LayerId).toString();
    if (id.isEmpty()) return nullptr;
    auto *data = new QMimeData;
    data->setData(layerMime, id.toUtf8());
    return data;
}

bool LayerModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent) const
{
    // Between the layers of its own family; the order across families is each family's place in the city.
    if (action != Qt::MoveAction || row < 0 || !data->hasFormat(layerMime)) return false;
    if (!parent.isValid() || parent.internalId() != familyMark) return false;
    return indexOf(QString::fromUtf8(data->data(layerMime))).parent() == parent;
}

bool LayerModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const QString id = QString::fromUtf8(data->data(layerMime));
    Q_EMIT arranging();
    const QStringList family = m_families[static_cast<std::size_t>(parent.row())].layers;
    if (row < family.size())
        m_layers->moveBeside(id, family.at(row), true);
    else
        m_layers->moveBeside(id, family.last(), false);
    return false; // nothing is to be taken from where it was: the layers say how they stand now
}

} // namespace machi::ui
