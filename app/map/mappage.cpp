#include "map/mappage.h"

#include "core/model/language.h"
#include "map/crstitle.h"
#include "map/drawnmap.h"
#include "map/mapimage.h"
#include "map/pageflow.h"
#include "map/pageitems.h"
#include "map/pagewords.h"
#include "map/placelist.h"

#include <qgsfillsymbol.h>
#include <qgsgeometry.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgslinesymbol.h>
#include <qgsmaphittest.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace machi::map {

namespace {

const QString dark = QStringLiteral("31,41,51,255");
const QString thin = QStringLiteral("0.15"); ///< millimetres

} // namespace

/// Places the items of one page; all lengths in millimetres.
class MapPage::Composer
{
public:
    Composer(MapPage &page, const LayerStack &stack, MapFrame wanted, PageDesign design, PageText text,
             bool keepFree)
        : m_page(page),
          m_layout(*page.m_layout),
          m_stack(stack),
          m_wanted(std::move(wanted)),
          m_design(std::move(design)),
          m_text(std::move(text)),
          m_keepFree(keepFree),
          m_items(m_layout, m_design.letters),
          m_gap(3 * m_design.letters)
    {
    }

    void begin()
    {
        const QSizeF paper = m_page.m_size.millimetres;
        m_room = QRectF(QPointF(0, 0), paper)
                     .adjusted(m_design.margin, m_design.margin, -m_design.margin, -m_design.margin);
        if (m_design.decorations) {
            m_room.setTop(title(m_room));
            m_room.setBottom(footer(m_room, m_wanted));
        }
        if (m_design.column > 0) {
            m_column = m_room;
            m_column.setLeft(m_room.right() - m_design.column);
            m_room.setRight(m_column.left() - m_gap);
        }
        map(m_room);
        showFrame({});
    }

    void finish(const VisibleClasses &classes)
    {
        if (!m_design.decorations) return;
        const double notes = notice(m_room);
        if (m_column.isEmpty())
            legendOnMap(classes, notes);
        else
            column(classes);
        scaleBar(m_room);
        northArrow(m_room);
    }

private:
    void legendOnMap(const VisibleClasses &classes, double notes)
    {
        const QRectF &room = m_room;
        QgsLayoutItemShape *legendCard = m_items.card();
        MapLegend legend(m_layout, *m_page.m_map, m_stack, m_items.family(), m_design.letters);
        // Beside the map on a wide page, above it on a tall one.
        const bool wide = room.width() > room.height();
        const double widest = wide ? room.width() * 0.45 : room.width() - 5 * m_gap - arrowWidth();
        const double below = m_noticeRight + 2 * m_gap < room.right() - widest ? 0 : notes;
        const QSizeF legendRoom(widest, wide ? room.height() - 2 * m_gap - below : room.height() * 0.36);
        const QSizeF size = legend.settle(legendRoom, classes);
        if (m_keepFree)
            showFrame({0, wide ? 0 : size.height() + 2 * m_gap, wide ? size.width() + 2 * m_gap : 0, notes});
        const QPointF corner(room.right() - m_gap - size.width(), room.top() + m_gap);
        legend.item().attemptMove(QgsLayoutPoint(corner));
        legend.item().setVisibility(!size.isEmpty());
        PageItems::place(legendCard, size.isEmpty() ? QRectF() : QRectF(corner, size));
    }

    /// Legend, words and lists beside the map; what is left goes on to further pages in columns.
    void column(const VisibleClasses &classes)
    {
        if (m_keepFree) showFrame({0, 0, 0, m_text.notice ? 3 * m_gap : 0});
        MapLegend legend(m_layout, *m_page.m_map, m_stack, m_items.family(), m_design.letters);
        const QSizeF size = legend.settle({m_column.width(), m_column.height() * 0.62}, classes);
        legend.item().attemptMove(QgsLayoutPoint(m_column.topLeft() - QPointF(m_gap * 0.8, m_gap * 0.8)));
        legend.item().setVisibility(!size.isEmpty());
        QRectF rest = m_column;
        rest.setTop(m_column.top() + size.height());

        int column = 0;
        PageFlow flow(m_items, rest, [this, &column] { return furtherColumn(column++); });
        const QStringList words = m_text.words.split(u'\n', Qt::SkipEmptyParts);
        flow.add({wordsHeading(m_design.purpose), words, true});
        const QList<PlaceList> lists = placesOnMap(m_stack, shownDegrees(), m_design.purpose);
        QList<MapMark> marks;
        for (const PlaceList &list : lists) {
            QStringList rows;
            for (const ListedPlace &place : list.places) {
                rows.append(
                    QStringLiteral("%1  %2　%3").arg(place.number, place.name, place.detail).trimmed());
                marks.append({onPage(place.at), place.number, list.colour});
            }
            flow.add({list.heading, rows, false});
        }
        m_page.m_drawn->setMarks(marks);
    }

    QRectF furtherColumn(int number)
    {
        const double gap = 2 * m_gap;
        const QSizeF paper = m_page.m_size.millimetres;
        const double width = paper.width() - 2 * m_design.margin;
        const int columns = std::max(1, static_cast<int>((width + gap) / (m_column.width() + gap)));
        const int page = 1 + number / columns;
        QgsLayoutPageCollection *pages = m_layout.pageCollection();
        while (pages->pageCount() <= page) {
            auto *added = new QgsLayoutItemPage(&m_layout);
            added->setPageSize(QgsLayoutSize(paper));
            pages->addPage(added);
        }
        const double each = (width - gap * (columns - 1)) / columns;
        const QPointF corner = pages->page(page)->pos();
        return QRectF(corner.x() + m_design.margin + (each + gap) * (number % columns),
                      corner.y() + m_design.margin, each, paper.height() - 2 * m_design.margin);
    }

    core::Extent shownDegrees() const
    {
        const QgsRectangle shown = m_page.m_map->extent();
        const auto made = core::CoordinateTransform::create(core::Crs::fromName(m_page.m_map->crs().authid()),
                                                            core::Crs::fromEpsg(4326));
        if (!made) return {};
        return made->transform(
            core::Extent{shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()});
    }

    /// Millimetres from the map's corner.
    QPointF onPage(const QPointF &degrees) const
    {
        const QgsRectangle shown = m_page.m_map->extent();
        const auto made = core::CoordinateTransform::create(
            core::Crs::fromEpsg(4326), core::Crs::fromName(m_page.m_map->crs().authid()));
        double x = degrees.x();
        double y = degrees.y();
        if (!made || !made->transform(x, y)) return {-100, -100};
        const double scale = m_room.width() / shown.width();
        return {(x - shown.xMinimum()) * scale, (shown.yMaximum() - y) * scale};
    }

    /// Gives the top of what is left.
    double title(const QRectF &room)
    {
        // What moment is shown belongs to what is shown.
        QStringList words{m_text.title, m_stack.timeText()};
        words.removeAll(QString());
        if (words.isEmpty()) return room.top();
        const double height = 11 * m_design.letters;
        QgsLayoutItemLabel *made = m_items.label(words.join(QStringLiteral("  ")), 15, true, PageItems::ink);
        PageItems::place(made, QRectF(room.left() + inset(), room.top(), room.width() - 2 * inset(), height));
        return room.top() + height;
    }

    double arrowWidth() const { return 8 * m_design.letters; }
    double inset() const { return m_design.margin > 0 ? 0 : m_gap; }

    /// Credits on the left, as many lines as they need; the map's facts on the right. Gives the bottom of the
    /// rest.
    double footer(const QRectF &room, const MapFrame &frame)
    {
        QgsLayoutItemLabel *right =
            m_items.label(crsTitle(core::Crs::fromName(frame.crs.authid())), 6.5, false, PageItems::quietInk);
        right->adjustSizeToText();
        const double factsWidth = right->rect().width() + 1;
        const QString credits =
            m_text.credits.join(core::inLanguage(QStringLiteral("　／　"), QStringLiteral("  /  ")));
        QgsLayoutItemLabel *left = m_items.label(credits, 6.5, false, PageItems::quietInk);
        left->adjustSizeToText();
        const double creditsRoom = room.width() - 2 * inset() - factsWidth - m_gap;
        const double line = 3.2 * m_design.letters;
        const double lines = std::clamp(std::ceil(left->rect().width() / creditsRoom), 1.0, 4.0);
        const double height = line * lines + 2.2 * m_design.letters;
        PageItems::place(left, QRectF(room.left() + inset(), room.bottom() - height, creditsRoom, height));
        PageItems::place(
            right, QRectF(room.right() - inset() - factsWidth, room.bottom() - height, factsWidth, height));
        right->setHAlign(Qt::AlignRight);
        return room.bottom() - height;
    }

    void map(const QRectF &room)
    {
        auto *made = new QgsLayoutItemMap(&m_layout);
        made->setKeepLayerSet(true);
        made->setLayers(m_stack.drawnLayers());
        made->setBackgroundEnabled(true);
        made->setBackgroundColor(QColor::fromRgb(mapBackground));
        auto *drawn = new DrawnMap(&m_layout, m_items.family(), m_design.letters);
        for (QgsLayoutItem *item :
             {static_cast<QgsLayoutItem *>(made), static_cast<QgsLayoutItem *>(drawn)}) {
            m_layout.addLayoutItem(item);
            PageItems::place(item, room);
            if (m_design.margin <= 0) continue;
            item->setFrameEnabled(true);
            item->setFrameStrokeColor(QColor(0x8b, 0x95, 0xa1));
            item->setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
        }
        drawn->setBackgroundEnabled(false);
        m_page.m_map = made;
        m_page.m_drawn = drawn;
        if (m_design.column <= 0) return;
        // What is listed has a number instead of its name.
        for (QgsMapLayer *layer : m_stack.layers())
            if (auto *vector = qobject_cast<QgsVectorLayer *>(layer);
                vector && isListed(m_stack.description(layer)->dataset.kind))
                vector->setLabelsEnabled(false);
    }

    void showFrame(const QMarginsF &free)
    {
        MapFrame fitted = m_wanted;
        fitted.fitInto(m_room.size(), free);
        m_page.m_map->setCrs(fitted.crs);
        m_page.m_map->zoomToExtent(fitted.extent);
    }

    /// Gives the height that the strip at the bottom takes.
    double notice(const QRectF &room)
    {
        const double height = 7.5 * m_design.letters;
        if (!m_text.notice) return height + 2 * m_gap;
        QgsLayoutItemShape *below = m_items.card();
        QgsLayoutItemLabel *made =
            m_items.label(QCoreApplication::translate(
                              "MapPage", "For preparedness before a disaster. In an emergency follow the "
                                         "city's evacuation information and its hazard map (PDF)."),
                          7.5, false, PageItems::ink);
        made->adjustSizeToText();
        const double wanted = made->rect().width() * 1.03 + 2 * m_gap; // a label wraps a little too early
        const double width = std::min(wanted, room.width() - 2 * m_gap);
        const double lines = std::ceil(wanted / (room.width() - 2 * m_gap));
        const double tall = height + (lines - 1) * 3.6 * m_design.letters;
        const QRectF rect(room.left() + m_gap, room.bottom() - m_gap - tall, width, tall);
        PageItems::place(below, rect);
        PageItems::place(made, rect.adjusted(m_gap, 0, -m_gap, 0));
        m_noticeTop = rect.top();
        m_noticeRight = rect.right();
        return tall + height + 3 * m_gap;
    }

    void scaleBar(const QRectF &room)
    {
        QgsLayoutItemShape *below = m_items.card();
        auto *made = new QgsLayoutItemScaleBar(&m_layout);
        made->setStyle(QStringLiteral("Single Box"));
        made->setLinkedMap(m_page.m_map);
        made->setTextFormat(m_items.format(7.5, false, PageItems::ink));
        made->setHeight(1.3 * m_design.letters);
        made->setLabelBarSpace(0.8 * m_design.letters);
        made->setBoxContentSpace(1.8 * m_design.letters);
        made->setFillSymbol(PageItems::fill(dark, dark, thin).release());
        made->setAlternateFillSymbol(
            PageItems::fill(QStringLiteral("255,255,255,255"), dark, thin).release());
        made->setLineSymbol(
            std::unique_ptr<QgsLineSymbol>(QgsLineSymbol::createSimple({{QStringLiteral("color"), dark},
                                                                        {QStringLiteral("width"), thin}}))
                .release());
        const bool kilometres = m_page.m_map->extent().width() > 6000;
        made->setUnits(kilometres ? Qgis::DistanceUnit::Kilometers : Qgis::DistanceUnit::Meters);
        made->applyDefaultSize(made->units());
        made->setUnitLabel(kilometres ? QStringLiteral("km") : QStringLiteral("m"));
        m_layout.addLayoutItem(made);
        made->attemptResize(made->minimumSize());
        const QSizeF size = made->rect().size();
        const double bottom = m_noticeTop > 0 ? m_noticeTop : room.bottom();
        const QRectF rect(QPointF(room.left() + m_gap, bottom - m_gap - size.height()), size);
        made->attemptMove(QgsLayoutPoint(rect.topLeft()));
        PageItems::place(below, rect);
    }

    void northArrow(const QRectF &room)
    {
        auto *made = new QgsLayoutItemPicture(&m_layout);
        made->setPicturePath(QStringLiteral(":/styles/north.svg"), Qgis::PictureFormat::SVG);
        made->setLinkedMap(m_page.m_map);
        made->setNorthMode(QgsLayoutItemPicture::TrueNorth);
        m_layout.addLayoutItem(made);
        PageItems::place(
            made, QRectF(room.left() + m_gap, room.top() + m_gap, arrowWidth(), 12 * m_design.letters));
    }

    MapPage &m_page;
    QgsPrintLayout &m_layout;
    const LayerStack &m_stack;
    const MapFrame m_wanted;
    const PageDesign m_design;
    const PageText m_text;
    const bool m_keepFree;
    const PageItems m_items;
    const double m_gap;
    QRectF m_room;   ///< the map's
    QRectF m_column; ///< empty = none
    double m_noticeTop = 0;
    double m_noticeRight = 0;
};

MapPage::MapPage(const LayerStack &stack, const MapFrame &frame, const PageDesign &design,
                 const PageSize &size, const PageText &text, bool keepFree)
    : m_layout(std::make_unique<QgsPrintLayout>(&stack.project())), m_size(size)
{
    m_layout->initializeDefaults();
    m_layout->renderContext().setDpi(size.dpi);
    m_layout->pageCollection()->page(0)->setPageSize(QgsLayoutSize(size.millimetres));
    m_composer = std::make_unique<Composer>(*this, stack, frame, design, text, keepFree);
    m_composer->begin();
}

MapPage::~MapPage() = default;

MapFrame MapPage::frame() const
{
    return {m_map->crs(), m_map->extent()};
}

QgsMapSettings MapPage::mapSettings(double dpi) const
{
    return m_map->mapSettings(m_map->extent(), m_map->rect().size() * (dpi / 25.4), dpi, true);
}

QgsLayerTreeFilterSettings MapPage::hitTestSettings() const
{
    constexpr double dpi = 96; // decides nothing but which scale-dependent symbols count
    QgsLayerTreeFilterSettings filter(mapSettings(dpi));
    filter.setFilterPolygon(QgsGeometry::fromRect(m_map->extent()));
    return filter;
}

VisibleClasses MapPage::visibleClasses() const
{
    QgsMapHitTest test(hitTestSettings());
    test.run();
    return test.results();
}

void MapPage::arrange(const VisibleClasses &classes)
{
    m_composer->finish(classes);
}

int MapPage::pageCount() const
{
    return m_layout->pageCollection()->pageCount();
}

void MapPage::setDrawing(const QImage &drawing)
{
    m_drawn->setImage(drawing);
    m_map->setVisibility(drawing.isNull());
}

QImage MapPage::image(const QSize &pixels, int page) const
{
    return QgsLayoutExporter(m_layout.get()).renderPageToImage(page, pixels, m_size.dpi);
}

core::Status MapPage::writePdf(const QString &path) const
{
    QgsLayoutExporter::PdfExportSettings settings;
    settings.dpi = m_size.dpi;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
    QgsLayoutExporter exporter(m_layout.get());
    // QGIS calls it a success when the file could not be opened.
    if (exporter.exportToPdf(path, settings) == QgsLayoutExporter::Success && QFileInfo(path).size() > 0)
        return core::Done{};
    return core::makeError(QStringLiteral("map.write-failed"),
                           QCoreApplication::translate("MapPage", "The PDF could not be written. %1")
                               .arg(exporter.errorMessage()),
                           path);
}

} // namespace machi::map
