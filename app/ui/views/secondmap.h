#pragma once

#include <QWidget>

#include <memory>

class QComboBox;
class QFrame;
class QMenu;
class QToolButton;

namespace machi::core {
class Project;
}

namespace machi::map {
class MapCanvas;
class MapLayers;
struct LayerState;
} // namespace machi::map

namespace machi::ui {

/// A second map of the same project with layers, styles and time of its own, chosen in a small bar on it.
/// What is chosen here changes nothing of the project.
class SecondMap : public QWidget
{
    Q_OBJECT

public:
    /// Begins as a copy of what `first` shows.
    SecondMap(core::Project &project, const map::MapLayers &first, QWidget *parent);
    ~SecondMap() override;

    map::MapCanvas &canvas() const { return *m_canvas; }
    map::MapLayers &layers() const { return *m_layers; }
    /// Whose times are offered, while it can be seen here.
    void setTimeLayer(const QString &layerId);
    /// Where the map lies in this widget, which may show only a part of it.
    void placeMap(const QRect &map);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void fillLayer(QMenu &menu, const map::LayerState &state);
    void fillTime();
    void arrange();

    std::unique_ptr<map::MapLayers> m_layers;
    map::MapCanvas *m_canvas;
    QFrame *m_bar;
    QToolButton *m_choose;
    QMenu *m_menu;
    QComboBox *m_time;
    QString m_lead; ///< layer id
};

} // namespace machi::ui
