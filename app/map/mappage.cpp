#include "map/mappage.h"

#include "core/model/language.h"
#include "map/crstitle.h"
#include "map/mapimage.h"
#include "map/maplegend.h"
#include "map/qgisruntime.h"

#include <qgsfillsymbol.h>
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
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgstextformat.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace machi::map {

namespace {

const QColor ink(0x1f, 0x29, 0x33);
const QColor quietInk(0x66, 0x71, 0x7c);
const QString lineColour = QStringLiteral("221,225,230,255");
const QString dark = QStringLiteral("31,41,51,255");
const QString thin = QStringLiteral("0.15"); ///< millimetres

} // namespace

/// Places the items of one page; all lengths in millimetres.
class MapPage::Composer
{
public:
    Composer(MapPage &page, const LayerStack &stack, const PageDesign &design, const PageText &text)
        : m_page(page),
          m_layout(*page.m_layout),
          m_stack(stack),
          m_design(design),
          m_text(text),
          m_family(mapFontFamily()),
          m_gap(3 * design.letters)
    {
    }

    void compose(const MapFrame &wanted, bool keepFree)
    {
        const QSizeF paper = m_page.m_size.millimetres;
        QRectF room = QRectF(QPointF(0, 0), paper)
                          .adjusted(m_design.margin, m_design.margin, -m_design.margin, -m_design.margin);
        if (m_design.decorations) {
            room.setTop(title(room));
            room.setBottom(footer(room, wanted));
        }
        map(room);
        if (!m_design.decorations) {
            showFrame(wanted, room, {});
            return;
        }
        showFrame(wanted, room, {});
        const double notes = notice(room);
        QgsLayoutItemShape *legendCard = card();
        MapLegend legend(m_layout, *m_page.m_map, m_stack, m_family, m_design.letters);
        // Beside the map on a wide page, above it on a tall one.
        const bool wide = room.width() > room.height();
        const double widest = wide ? room.width() * 0.45 : room.width() - 5 * m_gap - arrowWidth();
        const double below = m_noticeRight + 2 * m_gap < room.right() - widest ? 0 : notes;
        const QSizeF legendRoom(widest, wide ? room.height() - 2 * m_gap - below : room.height() * 0.36);
        QSizeF legendSize = legend.settle(legendRoom);
        if (keepFree) {
            showFrame(wanted, room,
                      {0, wide ? 0 : legendSize.height() + 2 * m_gap,
                       wide ? legendSize.width() + 2 * m_gap : 0, notes});
            legendSize = legend.settle(legendRoom);
        }
        const QPointF corner(room.right() - m_gap - legendSize.width(), room.top() + m_gap);
        legend.item().attemptMove(QgsLayoutPoint(corner));
        legend.item().setVisibility(!legendSize.isEmpty());
        place(legendCard, legendSize.isEmpty() ? QRectF() : QRectF(corner, legendSize));
        scaleBar(room);
        northArrow(room);
    }

private:
    QgsTextFormat format(double points, bool bold, const QColor &colour) const
    {
        QgsTextFormat made;
        made.setFont(QFont(m_family));
        made.setNamedStyle(bold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
        made.setSize(points * m_design.letters);
        made.setSizeUnit(Qgis::RenderUnit::Points);
        made.setColor(colour);
        return made;
    }

    void place(QgsLayoutItem *item, const QRectF &rect)
    {
        item->attemptSetSceneRect(rect);
        item->setVisibility(!rect.isEmpty());
    }

    QgsLayoutItemLabel *label(const QString &text, double points, bool bold, const QColor &colour)
    {
        auto *made = new QgsLayoutItemLabel(&m_layout);
        made->setText(text);
        made->setTextFormat(format(points, bold, colour));
        made->setVAlign(Qt::AlignVCenter);
        made->setMargin(0);
        m_layout.addLayoutItem(made);
        return made;
    }

    /// White, rounded, slightly transparent: what stands on the map stands on this.
    QgsLayoutItemShape *card()
    {
        auto *made = new QgsLayoutItemShape(&m_layout);
        made->setShapeType(QgsLayoutItemShape::Rectangle);
        made->setCornerRadius(QgsLayoutMeasurement(1.6 * m_design.letters));
        made->setSymbol(fill(QStringLiteral("255,255,255,246"), lineColour, QStringLiteral("0.2")).get());
        m_layout.addLayoutItem(made);
        return made;
    }

    /// Gives the top of what is left.
    double title(const QRectF &room)
    {
        if (m_text.title.isEmpty()) return room.top();
        const double height = 11 * m_design.letters;
        QgsLayoutItemLabel *made = label(m_text.title, 15, true, ink);
        place(made, QRectF(room.left() + inset(), room.top(), room.width() - 2 * inset(), height));
        return room.top() + height;
    }

    double arrowWidth() const { return 8 * m_design.letters; }
    double inset() const { return m_design.margin > 0 ? 0 : m_gap; }

    /// Credits on the left, as many lines as they need; the map's facts on the right. Gives the bottom of the
    /// rest.
    double footer(const QRectF &room, const MapFrame &frame)
    {
        QgsLayoutItemLabel *right =
            label(crsTitle(core::Crs::fromName(frame.crs.authid())), 6.5, false, quietInk);
        right->adjustSizeToText();
        const double factsWidth = right->rect().width() + 1;
        const QString credits =
            m_text.credits.join(core::inLanguage(QStringLiteral("　／　"), QStringLiteral("  /  ")));
        QgsLayoutItemLabel *left = label(credits, 6.5, false, quietInk);
        left->adjustSizeToText();
        const double creditsRoom = room.width() - 2 * inset() - factsWidth - m_gap;
        const double line = 3.2 * m_design.letters;
        const double lines = std::clamp(std::ceil(left->rect().width() / creditsRoom), 1.0, 4.0);
        const double height = line * lines + 2.2 * m_design.letters;
        place(left, QRectF(room.left() + inset(), room.bottom() - height, creditsRoom, height));
        place(right, QRectF(room.right() - inset() - factsWidth, room.bottom() - height, factsWidth, height));
        right->setHAlign(Qt::AlignRight);
        return room.bottom() - height;
    }

    void map(const QRectF &room)
    {
        auto *made = new QgsLayoutItemMap(&m_layout);
        made->setKeepLayerSet(true);
        made->setLayers(m_stack.layers());
        made->setBackgroundEnabled(true);
        made->setBackgroundColor(QColor::fromRgb(mapBackground));
        m_layout.addLayoutItem(made);
        place(made, room);
        if (m_design.margin > 0) {
            made->setFrameEnabled(true);
            made->setFrameStrokeColor(QColor(0x8b, 0x95, 0xa1));
            made->setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
        }
        m_page.m_map = made;
    }

    void showFrame(const MapFrame &wanted, const QRectF &room, const QMarginsF &free)
    {
        MapFrame fitted = wanted;
        fitted.fitInto(room.size(), free);
        m_page.m_map->setCrs(fitted.crs);
        m_page.m_map->zoomToExtent(fitted.extent);
    }

    /// Gives the height that the strip at the bottom takes.
    double notice(const QRectF &room)
    {
        const double height = 7.5 * m_design.letters;
        if (!m_text.notice) return height + 2 * m_gap;
        QgsLayoutItemShape *below = card();
        QgsLayoutItemLabel *made =
            label(QCoreApplication::translate(
                      "MapPage", "For preparedness before a disaster. In an emergency follow the "
                                 "city's evacuation information and its hazard map (PDF)."),
                  7.5, false, ink);
        made->adjustSizeToText();
        const double wanted = made->rect().width() * 1.03 + 2 * m_gap; // a label wraps a little too early
        const double width = std::min(wanted, room.width() - 2 * m_gap);
        const double lines = std::ceil(wanted / (room.width() - 2 * m_gap));
        const double tall = height + (lines - 1) * 3.6 * m_design.letters;
        const QRectF rect(room.left() + m_gap, room.bottom() - m_gap - tall, width, tall);
        place(below, rect);
        place(made, rect.adjusted(m_gap, 0, -m_gap, 0));
        m_noticeTop = rect.top();
        m_noticeRight = rect.right();
        return tall + height + 3 * m_gap;
    }

    void scaleBar(const QRectF &room)
    {
        QgsLayoutItemShape *below = card();
        auto *made = new QgsLayoutItemScaleBar(&m_layout);
        made->setStyle(QStringLiteral("Single Box"));
        made->setLinkedMap(m_page.m_map);
        made->setTextFormat(format(7.5, false, ink));
        made->setHeight(1.3 * m_design.letters);
        made->setLabelBarSpace(0.8 * m_design.letters);
        made->setBoxContentSpace(1.8 * m_design.letters);
        made->setFillSymbol(fill(dark, dark, thin).release());
        made->setAlternateFillSymbol(fill(QStringLiteral("255,255,255,255"), dark, thin).release());
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
        place(below, rect);
    }

    /// QGIS gives a raw pointer up to 3.42 and an owning one later; this takes both.
    static std::unique_ptr<QgsFillSymbol> fill(const QString &colour, const QString &outline,
                                               const QString &width)
    {
        return std::unique_ptr<QgsFillSymbol>(
            QgsFillSymbol::createSimple({{QStringLiteral("color"), colour},
                                         {QStringLiteral("outline_color"), outline},
                                         {QStringLiteral("outline_width"), width}}));
    }

    void northArrow(const QRectF &room)
    {
        auto *made = new QgsLayoutItemPicture(&m_layout);
        made->setPicturePath(QStringLiteral(":/styles/north.svg"), Qgis::PictureFormat::SVG);
        made->setLinkedMap(m_page.m_map);
        made->setNorthMode(QgsLayoutItemPicture::TrueNorth);
        m_layout.addLayoutItem(made);
        place(made, QRectF(room.left() + m_gap, room.top() + m_gap, arrowWidth(), 12 * m_design.letters));
    }

    MapPage &m_page;
    QgsPrintLayout &m_layout;
    const LayerStack &m_stack;
    const PageDesign &m_design;
    const PageText &m_text;
    const QString m_family;
    const double m_gap;
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
    Composer(*this, stack, design, text).compose(frame, keepFree);
}

MapPage::~MapPage() = default;

MapFrame MapPage::frame() const
{
    return {m_map->crs(), m_map->extent()};
}

QImage MapPage::image(const QSize &pixels) const
{
    return QgsLayoutExporter(m_layout.get()).renderPageToImage(0, pixels, m_size.dpi);
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
