#include "ui/shell/mappane.h"

#include "map/basemap.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "map/maptool.h"
#include "ui/shell/actions.h"
#include "ui/shell/legendcard.h"
#include "ui/shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace machi::ui {

namespace {

constexpr int edge = 12;
constexpr int narrowestLegend = 150;
constexpr int widestLegend = 240;
constexpr int lowestLegend = 120;
constexpr int narrowestNotice = 170;
constexpr int messageTime = 9000; ///< ms; long enough to read and to reach the button

QFrame *onMap(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("onMap"));
    frame->hide();
    return frame;
}

} // namespace

MapPane::MapPane(Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_canvas(new map::MapCanvas(this)),
      m_zoom(onMap(this)),
      m_legend(new LegendCard(this)),
      m_notice(new QLabel(this)),
      m_empty(onMap(this)),
      m_emptyWords(new QLabel(m_empty)),
      m_emptyButton(new QPushButton(m_empty)),
      m_hint(new QLabel(this)),
      m_message(onMap(this)),
      m_messageWords(new QLabel(m_message)),
      m_messageButton(new QPushButton(m_message)),
      m_messageTime(new QTimer(this))
{
    makeActions(actions);
    auto *zoom = new QVBoxLayout(m_zoom);
    zoom->setContentsMargins(3, 3, 3, 3);
    zoom->setSpacing(2);
    for (const char *id : {"view.in", "view.out", "view.all"}) {
        QAction *action = actions.find(QString::fromLatin1(id));
        auto *button = new QToolButton(m_zoom);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        zoom->addWidget(button);
    }

    connect(m_legend, &LegendCard::resized, this, &MapPane::arrange);
    connect(m_canvas, &map::MapCanvas::viewChanged, this,
            [this] { m_legend->setView(m_canvas->visibleExtent()); });
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setText(
        tr("For preparedness before a disaster. In an emergency follow the city's evacuation information and "
           "its hazard map (PDF)."));
    m_notice->setFont(Theme::small());
    m_notice->setWordWrap(true);
    m_notice->setStyleSheet(
        QStringLiteral("background: palette(base); border: 1px solid palette(mid); border-radius: 9px; "
                       "padding: 6px 10px;"));
    m_notice->hide();

    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(28, 22, 28, 22);
    empty->setSpacing(14);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setMinimumWidth(340);
    m_emptyButton->setText(tr("Choose files…"));
    m_emptyButton->setProperty("primary", true);
    m_emptyButton->setObjectName(QStringLiteral("emptyImport"));
    empty->addWidget(m_emptyWords);
    empty->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    connect(m_emptyButton, &QPushButton::clicked, this, &MapPane::importWanted);

    auto *message = new QHBoxLayout(m_message);
    message->setContentsMargins(14, 6, 8, 6);
    message->addWidget(m_messageWords);
    message->addWidget(m_messageButton);
    m_messageButton->setProperty("flat", true);
    m_messageWords->setObjectName(QStringLiteral("messageText"));
    m_messageButton->setObjectName(QStringLiteral("messageAction"));
    m_messageButton->setFocusPolicy(
        Qt::TabFocus); // it goes with the click, and the keys would land elsewhere
    m_messageTime->setSingleShot(true);
    m_messageTime->setInterval(messageTime);
    m_hint->setObjectName(QStringLiteral("toolHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connect(m_canvas, &map::MapCanvas::toolChanged, this, [this] {
        if (map::MapTool *tool = m_canvas->tool())
            connect(tool, &map::MapTool::hintChanged, this, &MapPane::showHint, Qt::UniqueConnection);
        showHint();
    });
    connect(m_messageTime, &QTimer::timeout, m_message, &QWidget::hide);
    connect(m_messageButton, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = std::exchange(m_messageRun, nullptr);
        unsay();
        if (run) run();
    });
}

void MapPane::makeActions(Actions &actions)
{
    const auto add = [&](const char *id, const QString &text, QKeySequence keys, auto run) {
        actions.add(QString::fromLatin1(id), text, keys, Needs::Project, [this, run] { (m_canvas->*run)(); });
    };
    add("view.in", tr("Zoom in"), QKeySequence::ZoomIn, &map::MapCanvas::zoomIn);
    add("view.out", tr("Zoom out"), QKeySequence::ZoomOut, &map::MapCanvas::zoomOut);
    add("view.all", tr("Show everything"), QKeySequence(Qt::CTRL | Qt::Key_0), &map::MapCanvas::showAll);
    add("view.previous", tr("Previous view"), QKeySequence::Back, &map::MapCanvas::showPrevious);
    add("view.next", tr("Next view"), QKeySequence::Forward, &map::MapCanvas::showNext);
    actions.setCondition(QStringLiteral("view.previous"), [this] { return m_canvas->hasPrevious(); });
    actions.setCondition(QStringLiteral("view.next"), [this] { return m_canvas->hasNext(); });
}

void MapPane::setLayers(map::MapLayers *layers, bool readOnly)
{
    if (m_layers) m_layers->disconnect(this);
    m_layers = layers;
    m_readOnly = readOnly;
    m_message->hide();
    m_canvas->setLayers(layers);
    m_legend->setLayers(layers);
    if (layers) {
        connect(layers, &map::MapLayers::rowsChanged, this, &MapPane::refresh);
        connect(layers, &map::MapLayers::rowChanged, this, &MapPane::refresh);
        connect(&layers->basemap(), &map::Basemap::changed, this, &MapPane::refresh);
    }
    refresh();
}

void MapPane::giveRoom(QWidget *view, Room room)
{
    if (m_guest && m_guest != view) {
        QWidget *before = std::exchange(m_guest, nullptr);
        Q_EMIT roomLost(before);
    }
    m_guest = view;
    m_room = room;
    // Above the map, below what stands on it.
    view->lower();
    m_canvas->lower();
    m_canvas->setVisible(room != Room::Whole);
    view->show();
    arrange();
}

bool MapPane::isDrawing() const
{
    return (m_canvas->isVisible() && m_canvas->isDrawing()) || (m_guestDrawing && m_guestDrawing());
}

void MapPane::takeRoomBack(QWidget *view)
{
    if (!m_guest || m_guest != view) return;
    m_guest = nullptr;
    m_canvas->setVisible(true);
    arrange();
}

void MapPane::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void MapPane::refresh()
{
    const bool any = m_layers && (!m_layers->layers().isEmpty() || m_layers->basemap().layer());
    m_empty->setVisible(m_layers && !any && !m_busy);
    m_emptyWords->setText(
        m_readOnly ? tr("This project is empty, and it is open for reading only.")
                   : tr("The map is empty. Drop a file, a folder or a ZIP anywhere on this window."));
    m_emptyButton->setVisible(!m_readOnly);
    m_zoom->setVisible(any);
    m_notice->setVisible(any && m_layers->needsNotice());
    m_legend->refresh();
    arrange();
}

void MapPane::setCurrentLayer(const QString &layerId)
{
    m_legend->setCurrent(layerId);
}

void MapPane::setLegendFilter(std::function<bool(const QString &)> filter)
{
    m_legend->setFilter(std::move(filter));
}

void MapPane::say(const QString &words, const QString &action, std::function<void()> run)
{
    m_messageWords->setText(words);
    m_messageButton->setText(action);
    m_messageButton->setVisible(!action.isEmpty());
    m_messageRun = std::move(run);
    m_message->show();
    m_message->raise();
    m_messageTime->start();
    arrange();
}

void MapPane::dropOffer()
{
    if (m_messageButton->isVisibleTo(m_message)) unsay();
}

void MapPane::unsay()
{
    m_messageTime->stop();
    m_message->hide();
    m_messageRun = nullptr;
    arrange();
}

void MapPane::showHint()
{
    const map::MapTool *tool = m_canvas->tool();
    m_hint->setText(tool ? tr("%1  (Esc: leave)").arg(tool->hint()) : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    arrange();
}

void MapPane::arrange()
{
    const int mapWidth = m_guest && m_room == Room::Half ? QWidget::width() / 2 : QWidget::width();
    m_canvas->setGeometry(0, 0, mapWidth, height());
    if (m_guest && m_room != Room::Over)
        m_guest->setGeometry(rect().adjusted(m_room == Room::Half ? mapWidth + 1 : 0, 0, 0, 0));
    const int width = m_canvas->width(); // all that stands on the map stands on this one
    const auto place = [](QWidget *widget, const QSize &size, const QPoint &at) {
        widget->setGeometry(QRect(at, size));
    };
    const auto sized = [](QFrame *frame) {
        frame->layout()->activate();
        return frame->layout()->totalSizeHint();
    };
    place(m_zoom, sized(m_zoom), {width - edge - sized(m_zoom).width(), edge});
    // Where both have no room side by side, the notice has the whole width and the legend stands on it.
    const int legendWidth = std::clamp(width / 2 - edge, narrowestLegend, widestLegend);
    const bool isStacked = m_notice->isVisibleTo(this) && width - legendWidth - 3 * edge < narrowestNotice;
    const bool isBeside = m_legend->isVisibleTo(this) && !isStacked;
    const auto noticeFor = [&](int free) {
        const int words = m_notice->fontMetrics().horizontalAdvance(m_notice->text()) + 28;
        const int fits = std::max(1, std::min(words, free));
        return QSize(fits, m_notice->heightForWidth(fits));
    };
    QSize notice = noticeFor(width - 2 * edge);
    const int floor = height() - edge - (isStacked ? notice.height() + edge / 2 : 0);
    // Below the zoom buttons; beside them on a low map.
    const int below = floor - sized(m_zoom).height() - 2 * edge;
    const bool isLow = m_zoom->isVisibleTo(this) && below < lowestLegend;
    const int right = width - edge - (isLow ? sized(m_zoom).width() + edge : 0);
    m_legend->setRoom({legendWidth, isLow ? floor - edge : std::max(lowestLegend, below * 2 / 3)});
    const QSize legend = sized(m_legend);
    place(m_legend, legend, {right - legend.width(), floor - legend.height()});
    if (isBeside) notice = noticeFor(right - legend.width() - 2 * edge);
    place(m_notice, notice, {edge, height() - edge - notice.height()});
    const QSize empty = sized(m_empty);
    place(m_empty, empty, {(width - empty.width()) / 2, (height() - empty.height()) / 2});
    // A long message takes two lines rather than the zoom buttons' place.
    const int natural = m_messageWords->fontMetrics().horizontalAdvance(m_messageWords->text()) + 2;
    const int besideZoom = width - 3 * edge - sized(m_zoom).width();
    const int room =
        besideZoom - 34 - (m_messageButton->isHidden() ? 0 : m_messageButton->sizeHint().width());
    const int line = std::clamp(natural, 1, std::max(room, 60));
    m_messageWords->setWordWrap(natural > line);
    m_messageWords->setFixedSize(line, natural > line ? m_messageWords->heightForWidth(line)
                                                      : m_messageWords->fontMetrics().height() + 2);
    const QSize message = sized(m_message);
    const int middle = (width - message.width()) / 2;
    place(m_message, message, {std::max(edge, std::min(middle, edge + besideZoom - message.width())), edge});
    const QSize hint = m_hint->sizeHint();
    const int under = m_message->isVisibleTo(this) ? message.height() + edge / 2 : 0;
    place(m_hint, hint, {(width - hint.width()) / 2, edge + under});
    Q_EMIT arranged();
}

void MapPane::raiseCards()
{
    for (QWidget *card : QList<QWidget *>{m_notice, m_legend, m_zoom, m_message, m_hint})
        card->raise();
}

void MapPane::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace machi::ui
