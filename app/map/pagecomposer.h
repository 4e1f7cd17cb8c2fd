#pragma once

#include "core/model/extent.h"
#include "map/mapframe.h"
#include "map/maplegend.h"
#include "map/pagedesign.h"
#include "map/pageitems.h"
#include "map/placelist.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <memory>

class QgsLayoutItemLabel;
class QgsLayoutItemMap;
class QgsLayoutItemShape;
class QgsMapLayer;
class QgsPrintLayout;

namespace machi::map {

class DrawnMap;
class LayerStack;

/// What a page says besides its map.
struct PageText
{
    QString title; ///< empty = none
    QString words; ///< text block beside the map, a row a paragraph; see pageWords
};

/// Places the items of a page; all lengths in millimetres. Legend, words and lists have a strip of their own,
/// right of the map on a wide page, below it on a tall one, and go on to further pages where it is full:
/// nothing stands on what the map is to show. Title, credits, notice and conditions speak only of layers that
/// the map shows something of. See MapPage.
class PageComposer
{
public:
    PageComposer(QgsPrintLayout &layout, const LayerStack &stack, MapFrame wanted, PageDesign design,
                 PageText text, bool keepFree);
    ~PageComposer();

    void begin();
    /// False where the map has become another one: its classes must be looked for again.
    bool finish(const VisibleClasses &classes);

    QgsLayoutItemMap &map() const { return *m_map; }
    DrawnMap &drawn() const { return *m_drawn; }
    /// What the map shows something of; before `finish` what it may show.
    const QList<QgsMapLayer *> &shown() const { return m_shown; }
    bool showsKind(const QStringList &kinds) const; ///< of these data sets

private:
    QSizeF paper() const;
    QList<QgsMapLayer *> layersNear() const;
    void putTitle();
    void putFooter();
    void putNotice();
    void putConditions();
    QString titleText() const;
    QStringList creditLines() const;
    QStringList conditionLines() const;
    QString facts(double scale) const;
    bool isWithoutFlood() const;
    void sayWhatIsShown();
    void putMap();
    void putScaleBar();
    void putNorthArrow();
    void setStrip(double size);
    QList<PageBox> boxesForStrip();
    QList<PageBox> boxesForColumn();
    PageBox crossedPin(const QList<PlaceList> &lists) const;
    double legendShare() const; ///< of the first column
    void placeText(QList<PageBox> boxes);
    int stripColumns() const;
    QRectF stripColumn(int number) const;
    QRectF column(int number);
    QRectF furtherColumn(int number);
    core::Extent shownDegrees() const;
    QPointF onPage(const QPointF &place) const;
    double inset() const { return m_design.margin > 0 ? 0 : m_gap; }

    QgsPrintLayout &m_layout;
    const LayerStack &m_stack;
    const MapFrame m_wanted;
    const PageDesign m_design;
    const PageText m_text;
    const bool m_keepFree;
    const PageItems m_items;
    const double m_gap;
    QgsLayoutItemMap *m_map = nullptr;
    DrawnMap *m_drawn = nullptr;
    std::unique_ptr<MapLegend> m_legend;
    QList<QgsMapLayer *> m_shown;
    QgsLayoutItemLabel *m_title = nullptr;
    QgsLayoutItemLabel *m_credits = nullptr;
    QgsLayoutItemLabel *m_facts = nullptr;
    QgsLayoutItemLabel *m_notice = nullptr;
    QgsLayoutItemShape *m_noticeCard = nullptr;
    QgsLayoutItemLabel *m_conditions = nullptr;
    double m_creditRoom = 0;
    QRectF m_body;  ///< between title and footer: map and strip
    QRectF m_room;  ///< the map's
    QRectF m_strip; ///< empty = none
    bool m_wide = true;
    QgsRectangle m_looked;
    int m_looks = 0;
};

} // namespace machi::map
