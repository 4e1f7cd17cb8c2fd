#pragma once

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace machi::map {
class Basemap;
class MapLayers;
} // namespace machi::map

namespace machi::ui {

/// Chooses what lies below all layers: nothing, GSI's tiles, or a file. A quiet word says when tiles cannot
/// be had.
class BasemapBox : public QWidget
{
    Q_OBJECT

public:
    explicit BasemapBox(QWidget *parent = nullptr);
    void setLayers(map::MapLayers *layers); ///< nullptr = no project

Q_SIGNALS:
    void choosing(); ///< somebody is about to take another one

private:
    void show();
    void choose(int row);

    QPointer<map::Basemap> m_basemap;
    QComboBox *m_box;
    QLabel *m_word;
};

} // namespace machi::ui
