#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace machi::map {
class MapLayers;
}

namespace machi::ui {

class Actions;
class BasemapBox;
class LayerModel;

/// The list of layers with what can be done with each, and the place where files are dropped.
class LayerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LayerPanel(QWidget *parent = nullptr);
    void setLayers(map::MapLayers *layers); ///< nullptr = no project
    void setReadOnly(bool readOnly);
    LayerModel &model() const { return *m_model; }
    QTreeView &view() const { return *m_view; }
    QString current() const; ///< id of the layer chosen; empty = none
    /// The window's actions on the layer chosen (layeractionspart.h), which the menu of a row holds.
    void setActions(const Actions &actions) { m_actions = &actions; }

Q_SIGNALS:
    void zoomWanted(const QString &layerId);
    void removeWanted(const QString &datasetId);
    void styleWanted(const QString &datasetId, const QString &style);
    void importWanted();
    void currentChanged(const QString &layerId);
    void tableWanted(const QString &layerId);
    void statisticsWanted(const QString &layerId);
    void filterWanted(const QString &layerId);
    void styleEditorWanted(const QString &layerId);
    void styleFileWanted(const QString &layerId);
    void dropped(const QStringList &paths);
    void arranging(); ///< somebody is about to switch, move or fade a layer, or take another base map

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QModelIndex &index, const QPoint &global);
    void showState();

    const Actions *m_actions = nullptr;
    LayerModel *m_model;
    QTreeView *m_view;
    QLabel *m_empty;
    BasemapBox *m_basemap;
    QPushButton *m_drop;
    QString m_selected; ///< kept while the model is built anew, as is
    int m_scrolled = 0; ///< how far the list was scrolled
    bool m_readOnly = false;
};

} // namespace machi::ui
