#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QPushButton;
class QTimer;

namespace machi::map {
class MapCanvas;
class MapLayers;
} // namespace machi::map

namespace machi::ui {

class Actions;
class LegendCard;

/// The map with what stands on it: legend, notice, zoom buttons, short messages, the tool's hint, and a word
/// when it is empty.
class MapPane : public QWidget
{
    Q_OBJECT

public:
    /// Adds the actions of moving about the map (`view.…`).
    explicit MapPane(Actions &actions, QWidget *parent = nullptr);
    map::MapCanvas &canvas() const { return *m_canvas; }
    void setLayers(map::MapLayers *layers, bool readOnly);

    /// How another view shares the pane with the map: the right half, all of it above the map (and decides
    /// itself how much of that it covers), or all of it without the map.
    enum class Room { Half, Over, Whole };
    /// One view at a time: who had room before hears `roomLost`. `view` is a child of the pane; the pane
    /// gives it its place below what stands on the map.
    void giveRoom(QWidget *view, Room room);
    void takeRoomBack(QWidget *view); ///< nothing happens where it has none

    /// Whether the other view is still being drawn; asked together with the map (`isDrawing`).
    void setGuestDrawing(std::function<bool()> drawing) { m_guestDrawing = std::move(drawing); }
    bool isDrawing() const; ///< what is seen of map and view

    void setCurrentLayer(const QString &layerId); ///< its legend comes first
    /// What the legend tells of; nullptr = all visible layers.
    void setLegendFilter(std::function<bool(const QString &layerId)> filter);
    void setBusy(bool busy); ///< something is being read: an empty map need not ask for files

    /// A message that goes by itself; with a button if `action` is not empty.
    void say(const QString &message, const QString &action = {}, std::function<void()> run = {});
    void unsay();
    void raiseCards(); ///< notice, legend and the like above all that lies on the map
    void dropOffer();  ///< the same, but only where the message has a button

Q_SIGNALS:
    void importWanted(); ///< the button of an empty map
    void roomLost(QWidget *view);
    void arranged(); ///< map and view have their places

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions(Actions &actions);
    void refresh();
    void showHint();
    void arrange();

    map::MapCanvas *m_canvas;
    map::MapLayers *m_layers = nullptr;
    bool m_readOnly = false;
    bool m_busy = false;
    QPointer<QWidget> m_guest; ///< shares the pane
    std::function<bool()> m_guestDrawing;
    Room m_room = Room::Half;
    QFrame *m_zoom;
    LegendCard *m_legend;
    QLabel *m_notice;
    QFrame *m_empty;
    QLabel *m_emptyWords;
    QPushButton *m_emptyButton;
    QLabel *m_hint; ///< what the tool in the hand wants next
    QFrame *m_message;
    QLabel *m_messageWords;
    QPushButton *m_messageButton;
    QTimer *m_messageTime;
    std::function<void()> m_messageRun;
};

} // namespace machi::ui
