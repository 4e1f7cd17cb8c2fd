#pragma once

#include "map/maplayers.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <vector>

namespace machi::ui {

class LayerCounts;

/// The layers of a project grouped by family: families on top, layers below, in the order they are drawn.
/// Checking a layer makes it visible.
class LayerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        LayerId = Qt::UserRole, ///< empty for a family
        Facts,                  ///< `11,684 棟 · 高さで色分け`; `120 / 500 棟 · …` under a filter
        Filtered,               ///< the filter as a sentence; empty where all is shown
        Swatches,               ///< QList<map::LegendEntry>, empty for a layer of one symbol
        Unfolded                ///< the legend is shown with its words
    };

    explicit LayerModel(QObject *parent = nullptr);
    void setLayers(map::MapLayers *layers); ///< nullptr = none
    map::MapLayers *layers() const { return m_layers; }
    QModelIndex indexOf(const QString &layerId) const;
    void setUnfolded(const QString &layerId, bool unfolded);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A layer is dragged to another place of its family.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renamed(const QString &layerId, const QString &name);
    void arranging(); ///< somebody is about to switch or move a layer

private:
    struct Family
    {
        QString id;
        QStringList layers;
    };
    void group();
    const map::LayerState *state(const QModelIndex &index) const;

    QPointer<map::MapLayers> m_layers;
    LayerCounts *m_counts;
    std::vector<Family> m_families;
    QSet<QString> m_unfolded;
};

} // namespace machi::ui

Q_DECLARE_METATYPE(QList<machi::map::LegendEntry>)
