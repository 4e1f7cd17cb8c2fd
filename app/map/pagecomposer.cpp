#include "map/pagecomposer.h"

#include "core/model/crs.h"
#include "core/model/language.h"
#include "map/crossedpin.h"
#include "map/crstitle.h"
#include "map/drawnmap.h"
#include "map/layersonmap.h"
#include "map/layerstack.h"
#include "map/mapimage.h"
#include "map/pageflow.h"
#include "map/pagewords.h"

#include <qgsfillsymbol.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutpagecollection.h>
#include <qgslinesymbol.h>
#include <qgsprintlayout.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace machi::map {

namespace {

const QString dark = QStringLiteral("31,41,51,255");
const QString thin = QStringLiteral("0.15"); ///< millimetres
constexpr double mostOfPage = 0.42;          ///< that a legend may take from the map
constexpr double guessed = 0.22;             ///< before anybody knows how long the legend is
constexpr double wordsOfTallPage = 0.36;
constexpr double creditPoints = 6.5;
constexpr double notePoints = 7.5;
constexpr double crossedPoints = 8;
constexpr int mostLooks = 3;
constexpr double besideScaleBar = 12; ///< millimetres, times the letters

QString legendHeading()
{
    return QCoreApplication::translate("MapPage", "Legend");
}

/// To two digits: letters on paper are no better.
qint64 roundedScale(double scale)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(1.0, scale))) - 1);
    return static_cast<qint64>(std::round(std::round(scale / unit) * unit));
}

QList<QSizeF> sizesOf(const QList<PageBox> &boxes)
{
    QList<QSizeF> sizes;
    for (const PageBox &box : boxes)
        sizes.append(box.size);
    return sizes;
}

double widestOf(const QList<PageBox> &boxes)
{
    double widest = 0;
    for (const PageBox &box : boxes)
        widest = std::max(widest, box.size.width());
    return widest;
}

} // namespace

PageComposer::PageComposer(QgsPrintLayout &layout, const LayerStack &stack, MapFrame wanted,
                           PageDesign design, PageText text, bool keepFree)
    : m_layout(layout),
      m_stack(stack),
      m_wanted(std::move(wanted)),
      m_design(std::move(design)),
      m_text(std::move(text)),
      m_keepFree(keepFree),
      m_items(m_layout, m_design.letters),
      m_gap(3 * m_design.letters)
{
}

PageComposer::~PageComposer() = default;

QSizeF PageComposer::paper() const
{
    return m_layout.pageCollection()->page(0)->rect().size();
}

void PageComposer::begin()
{
    m_body = QRectF(QPointF(0, 0), paper())
                 .adjusted(m_design.margin, m_design.margin, -m_design.margin, -m_design.margin);
    m_shown = layersNear();
    if (m_design.decorations) {
        putTitle();
        putFooter();
        putNotice();
        putConditions();
    }
    m_wide = m_body.width() >= m_body.height();
    putMap();
    m_legend = std::make_unique<MapLegend>(m_items, *m_map, m_stack);
    if (!m_design.decorations)
        setStrip(0);
    else if (m_design.column > 0)
        setStrip(m_wide ? m_design.column : m_body.height() * wordsOfTallPage);
    else
        setStrip((m_wide ? m_body.width() : m_body.height()) * guessed);
    m_looked = m_map->extent();
}

bool PageComposer::finish(const VisibleClasses &classes)
{
    if (!m_design.decorations) return true;
    m_legend->setClasses(classes, m_design.purpose == PagePurpose::Flood ? floodKinds() : QStringList());
    QList<PageBox> boxes;
    if (m_design.column > 0) {
        boxes = boxesForColumn();
    } else {
        boxes = boxesForStrip();
        QgsRectangle looked = m_looked;
        looked.grow(looked.width() * 1e-6);
        if (!looked.contains(m_map->extent()) && ++m_looks < mostLooks) {
            m_looked = m_map->extent();
            m_legend->clear();
            return false;
        }
    }
    m_shown = layersOnMap(m_stack, *m_map, classes);
    sayWhatIsShown();
    placeText(boxes);
    putScaleBar();
    putNorthArrow();
    return true;
}

// --- what stands around the map

/// Layers that the map may show, whatever shape its place gets: there is room for what is said of them.
QList<QgsMapLayer *> PageComposer::layersNear() const
{
    QgsRectangle all;
    for (const QSizeF &size : {m_body.size(), QSizeF(m_body.width() * (1 - mostOfPage), m_body.height()),
                               QSizeF(m_body.width(), m_body.height() * (1 - mostOfPage)), QSizeF(1, 1)}) {
        MapFrame fitted = m_wanted;
        fitted.fitInto(size);
        all.combineExtentWith(fitted.extent);
    }
    all.grow(0.2 * std::max(all.width(), all.height()));
    QList<QgsMapLayer *> near;
    for (QgsMapLayer *layer : m_stack.layers())
        if (meets(*layer, all, m_wanted.crs)) near.append(layer);
    return near;
}

bool PageComposer::showsKind(const QStringList &kinds) const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [&](const QgsMapLayer *layer) {
        return kinds.contains(m_stack.description(layer)->dataset.kind);
    });
}

bool PageComposer::isWithoutFlood() const
{
    return m_design.purpose == PagePurpose::Flood && !showsKind(floodKinds());
}

/// What moment is shown belongs to what is shown.
QString PageComposer::titleText() const
{
    QStringList words{m_text.title, m_stack.timeText(m_shown)};
    if (isWithoutFlood()) words.append(QCoreApplication::translate("MapPage", "(without flood data)"));
    words.removeAll(QString());
    return words.join(QStringLiteral("  "));
}

void PageComposer::putTitle()
{
    if (titleText().isEmpty()) return;
    const double height = 11 * m_design.letters;
    m_title = m_items.label(titleText(), 15, true, PageItems::ink);
    PageItems::place(m_title,
                     QRectF(m_body.left() + inset(), m_body.top(), m_body.width() - 2 * inset(), height));
    m_body.setTop(m_body.top() + height);
}

QStringList PageComposer::creditLines() const
{
    return m_items.wrapped(
        m_stack.credits(m_shown).join(core::inLanguage(QStringLiteral("　／　"), QStringLiteral("  /  "))),
        creditPoints, false, m_creditRoom);
}

/// Reference system; scale where the page has a size; when it was made.
QString PageComposer::facts(double scale) const
{
    QStringList last;
    if (!m_design.paper.isEmpty() && scale > 0)
        last.append(QCoreApplication::translate("MapPage", "Scale about 1:%1")
                        .arg(QLocale(QLocale::English).toString(roundedScale(scale))));
    last.append(QCoreApplication::translate("MapPage", "Made on %1")
                    .arg(QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd"))));
    return crsTitle(core::Crs::fromName(m_wanted.crs.authid())) + u'\n' +
           last.join(core::inLanguage(QStringLiteral("　"), QStringLiteral("  ")));
}

/// Credits on the left, as many lines as they need; the map's facts on the right.
void PageComposer::putFooter()
{
    constexpr double widest = 88'888'888; // no scale has more digits
    m_facts = m_items.label(facts(widest), creditPoints, false, PageItems::quietInk);
    m_facts->adjustSizeToText();
    // A little more than measured: another line would stand on the notice.
    const double factsWidth = m_facts->rect().width() * 1.06 + 2;
    m_creditRoom = m_body.width() - 2 * inset() - factsWidth - m_gap;
    const QStringList lines = creditLines();
    const double line = 3.2 * m_design.letters;
    const double height =
        line * static_cast<double>(std::max<qsizetype>(2, lines.size())) + 2.2 * m_design.letters;
    const double top = m_body.bottom() - height;
    m_credits = m_items.label(lines.join(u'\n'), creditPoints, false, PageItems::quietInk);
    PageItems::place(m_credits, QRectF(m_body.left() + inset(), top, m_creditRoom, height));
    PageItems::place(m_facts, QRectF(m_body.right() - inset() - factsWidth, top, factsWidth, height));
    m_facts->setHAlign(Qt::AlignRight);
    m_body.setBottom(top);
}

void PageComposer::putNotice()
{
    if (!m_stack.needsNotice(m_shown) && m_design.purpose == PagePurpose::Map) return;
    const double width = m_body.width() - 2 * inset();
    const QStringList lines =
        m_items.wrapped(QCoreApplication::translate(
                            "MapPage", "For preparedness before a disaster. In an emergency follow the "
                                       "city's evacuation information and its hazard map (PDF)."),
                        notePoints, false, width - 2 * m_gap);
    const double height = (3.6 * static_cast<double>(lines.size()) + 2.4) * m_design.letters;
    m_noticeCard = m_items.card();
    m_notice = m_items.label(lines.join(u'\n'), notePoints, false, PageItems::ink);
    const QRectF rect(m_body.left() + inset(), m_body.bottom() - height, width, height);
    PageItems::place(m_noticeCard, rect);
    PageItems::place(m_notice, rect.adjusted(m_gap, 0, -m_gap, 0));
    m_body.setBottom(rect.top() - m_gap * 0.6);
}

QStringList PageComposer::conditionLines() const
{
    const QStringList conditions = m_stack.conditions(m_shown);
    if (conditions.isEmpty()) return {};
    return m_items.wrapped(
        QCoreApplication::translate("MapPage", "Not all is shown. %1")
            .arg(conditions.join(core::inLanguage(QStringLiteral("　／　"), QStringLiteral("  /  ")))),
        notePoints, true, m_body.width() - 2 * inset());
}

/// Whoever reads the page must know that something is left out.
void PageComposer::putConditions()
{
    const QStringList lines = conditionLines();
    if (lines.isEmpty()) return;
    const double height = (3.6 * static_cast<double>(lines.size()) + 1.6) * m_design.letters;
    m_conditions = m_items.label(lines.join(u'\n'), notePoints, true, PageItems::ink);
    const QRectF rect(m_body.left() + inset(), m_body.bottom() - height, m_body.width() - 2 * inset(),
                      height);
    PageItems::place(m_conditions, rect);
    m_body.setBottom(rect.top() - m_gap * 0.4);
}

/// Now that it is known: no longer than what was put there before.
void PageComposer::sayWhatIsShown()
{
    if (m_title) m_title->setText(titleText());
    if (m_credits) m_credits->setText(creditLines().join(u'\n'));
    if (m_facts) m_facts->setText(facts(m_map->scale()));
    if (m_conditions) m_conditions->setText(conditionLines().join(u'\n'));
    if (m_notice && m_design.purpose == PagePurpose::Map && !m_stack.needsNotice(m_shown)) {
        m_notice->setVisibility(false);
        m_noticeCard->setVisibility(false);
    }
}

void PageComposer::putMap()
{
    m_map = new QgsLayoutItemMap(&m_layout);
    m_map->setKeepLayerSet(true);
    m_map->setLayers(m_stack.drawnLayers());
    m_map->setBackgroundEnabled(true);
    m_map->setBackgroundColor(QColor::fromRgb(mapBackground));
    m_drawn = new DrawnMap(&m_layout, m_items.family(), m_design.letters);
    for (QgsLayoutItem *item : {static_cast<QgsLayoutItem *>(m_map), static_cast<QgsLayoutItem *>(m_drawn)}) {
        m_layout.addLayoutItem(item);
        if (m_design.margin <= 0) continue;
        item->setFrameEnabled(true);
        item->setFrameStrokeColor(QColor(0x8b, 0x95, 0xa1));
        item->setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
    }
    m_drawn->setBackgroundEnabled(false);
    m_drawn->setSymbolSize(m_design.symbols());
    if (m_design.column <= 0) return;
    // What is listed has a number instead of its name; the names of bus stops would hide it.
    for (QgsMapLayer *layer : m_stack.layers()) {
        const QString kind = m_stack.description(layer)->dataset.kind;
        auto *vector = qobject_cast<QgsVectorLayer *>(layer);
        if (vector && (isListed(kind) || kind == QLatin1String("transit"))) vector->setLabelsEnabled(false);
    }
}

void PageComposer::putScaleBar()
{
    QgsLayoutItemShape *below = m_items.card();
    auto *made = new QgsLayoutItemScaleBar(&m_layout);
    made->setStyle(QStringLiteral("Single Box"));
    made->setLinkedMap(m_map);
    made->setTextFormat(m_items.format(7.5, false, PageItems::ink));
    made->setHeight(1.3 * m_design.letters);
    made->setLabelBarSpace(0.8 * m_design.letters);
    made->setBoxContentSpace(1.8 * m_design.letters);
    made->setFillSymbol(PageItems::fill(dark, dark, thin).release());
    made->setAlternateFillSymbol(PageItems::fill(QStringLiteral("255,255,255,255"), dark, thin).release());
    made->setLineSymbol(
        std::unique_ptr<QgsLineSymbol>(
            QgsLineSymbol::createSimple({{QStringLiteral("color"), dark}, {QStringLiteral("width"), thin}}))
            .release());
    const bool kilometres = m_map->extent().width() > 6000;
    made->setUnits(kilometres ? Qgis::DistanceUnit::Kilometers : Qgis::DistanceUnit::Meters);
    made->applyDefaultSize(made->units());
    made->setUnitLabel(kilometres ? QStringLiteral("km") : QStringLiteral("m"));
    m_layout.addLayoutItem(made);
    made->attemptResize(made->minimumSize());
    const QSizeF size = made->rect().size();
    const QRectF rect(QPointF(m_room.left() + m_gap, m_room.bottom() - m_gap - size.height()), size);
    made->attemptMove(QgsLayoutPoint(rect.topLeft()));
    PageItems::place(below, rect);
}

void PageComposer::putNorthArrow()
{
    auto *made = new QgsLayoutItemPicture(&m_layout);
    made->setPicturePath(QStringLiteral(":/styles/north.svg"), Qgis::PictureFormat::SVG);
    made->setLinkedMap(m_map);
    made->setNorthMode(QgsLayoutItemPicture::TrueNorth);
    m_layout.addLayoutItem(made);
    PageItems::place(made, QRectF(m_room.left() + m_gap, m_room.top() + m_gap, 8 * m_design.letters,
                                  12 * m_design.letters));
}

// --- map and strip

void PageComposer::setStrip(double size)
{
    m_room = m_strip = m_body;
    if (size <= 0) {
        m_strip = QRectF();
    } else if (m_wide) {
        m_strip.setLeft(m_body.right() - size - inset());
        m_room.setRight(m_strip.left() - m_gap);
        m_strip.adjust(0, inset(), -inset(), 0);
    } else {
        m_strip.setTop(m_body.bottom() - size);
        m_room.setBottom(m_strip.top() - m_gap);
        m_strip.adjust(inset(), 0, -inset(), 0);
    }
    PageItems::place(m_map, m_room);
    PageItems::place(m_drawn, m_room);
    MapFrame fitted = m_wanted;
    const bool free = m_keepFree && m_design.decorations;
    fitted.fitInto(m_room.size(), {0, 0, 0, free ? besideScaleBar * m_design.letters : 0});
    m_map->setCrs(fitted.crs);
    m_map->zoomToExtent(fitted.extent);
}

/// Legend of a plain page, and the strip that it needs: of a wide page one column even if the letters get a
/// little smaller, else as many as it takes.
QList<PageBox> PageComposer::boxesForStrip()
{
    struct Form
    {
        double letters;
        bool oneColumn;
    };
    const double most = (m_wide ? m_body.width() : m_body.height()) * mostOfPage;
    const double length = (m_wide ? m_body.height() : m_body.width()) - inset();
    const double gap = PageFlow::gap(m_items);
    QList<PageBox> boxes;
    for (const auto &[letters, oneColumn] : {Form{1, true}, Form{0.9, true}, Form{0.82, true}, Form{1, false},
                                             Form{0.9, false}, Form{0.82, false}, Form{0.72, false}}) {
        if (!m_wide && oneColumn) continue;
        boxes = m_legend->boxes(letters, {m_wide ? most * 0.5 : length * 0.45, m_wide ? length : most});
        if (boxes.isEmpty()) break;
        const double room = oneColumn ? widestOf(boxes) : most;
        const BoxPlaces places = m_wide ? filled(sizesOf(boxes), {room, length}, gap)
                                        : packed(sizesOf(boxes), {length, most}, gap);
        if (places.corners.size() < boxes.size()) continue;
        const double needed = m_wide ? places.used.width() : places.used.height();
        const double now = m_wide ? m_strip.width() : m_strip.height();
        // A little too much is better than another map.
        if (needed > now || needed < now * 0.8) setStrip(needed);
        return boxes;
    }
    setStrip(boxes.isEmpty() ? 0 : most);
    return boxes;
}

QList<PageBox> PageComposer::boxesForColumn()
{
    const QRectF column = stripColumn(0);
    QList<PageBox> boxes;
    for (const double letters : {1.0, 0.85, 0.75}) {
        boxes = m_legend->boxes(letters, {column.width(), column.height() * legendShare() * 0.8});
        const double room = column.height() * legendShare() - PageFlow::headingSpace(m_items);
        if (packed(sizesOf(boxes), {column.width(), room}, PageFlow::gap(m_items)).corners.size() ==
            boxes.size())
            break;
    }
    return boxes;
}

double PageComposer::legendShare() const
{
    return m_wide ? 0.6 : 1.0;
}

/// Tells of the pins that are crossed out; no item where none is.
PageBox PageComposer::crossedPin(const QList<PlaceList> &lists) const
{
    const auto list = std::find_if(lists.begin(), lists.end(),
                                   [](const PlaceList &one) { return one.crossed && !one.places.isEmpty(); });
    if (list == lists.end()) return {};
    const double width = stripColumn(0).width();
    const double letters = m_design.letters;
    const QString words =
        (m_design.purpose == PagePurpose::Flood
             ? QCoreApplication::translate("MapPage",
                                           "Not designated for floods; no place of refuge in a flood (%1)")
             : QCoreApplication::translate(
                   "MapPage", "Not designated for earthquakes; no place of refuge in an earthquake (%1)"))
            .arg(list->places.size() > 1
                     ? QStringLiteral("%1–%2").arg(list->places.first().number, list->places.last().number)
                     : list->places.first().number);
    const QStringList lines =
        m_items.wrapped(words, crossedPoints, true, width - CrossedPinLabel::indent(letters));
    auto *made = new CrossedPinLabel(&m_layout, letters);
    made->setText(lines.join(u'\n'));
    made->setTextFormat(m_items.format(crossedPoints, true, PageItems::ink));
    m_layout.addLayoutItem(made);
    return {made, {width, std::max(5.6, 4.2 * static_cast<double>(lines.size())) * letters}};
}

/// Legend, words and lists, in this order.
void PageComposer::placeText(QList<PageBox> boxes)
{
    int columns = 0;
    const auto next = [this, &columns] { return column(columns++); };
    PageFlow flow(m_items, next(), next);
    if (isWithoutFlood())
        flow.add({QCoreApplication::translate("MapPage", "No flood data on this map"),
                  {QCoreApplication::translate(
                      "MapPage", "That does not mean that nothing is flooded here: no data set of flood "
                                 "areas covers this part of the map.")}});
    if (m_design.column <= 0) {
        const QList<PageBox> rest = m_strip.isEmpty() ? boxes : flow.put({}, boxes, m_strip.height(), m_wide);
        flow.putAll(legendHeading(), rest);
        return;
    }
    const QList<PlaceList> lists = placesOnMap(m_stack, shownDegrees(), m_design.purpose);
    if (const PageBox crossed = crossedPin(lists); crossed.item) boxes.append(crossed);
    const QList<PageBox> rest = flow.put(legendHeading(), boxes, stripColumn(0).height() * legendShare());
    flow.add({wordsHeading(m_design.purpose), m_text.words.split(u'\n', Qt::SkipEmptyParts)});
    flow.putAll(rest.size() < boxes.size()
                    ? QCoreApplication::translate("PageFlow", "%1 (continued)").arg(legendHeading())
                    : legendHeading(),
                rest);
    const auto toMap = core::CoordinateTransform::create(core::Crs::fromEpsg(4326),
                                                         core::Crs::fromName(m_map->crs().authid()));
    QList<MapMark> marks;
    for (const PlaceList &list : lists) {
        QStringList rows;
        for (const ListedPlace &place : list.places) {
            rows.append(QStringLiteral("%1  %2　%3").arg(place.number, place.name, place.detail).trimmed());
            double x = place.at.x();
            double y = place.at.y();
            if (toMap && toMap->transform(x, y))
                marks.append({onPage({x, y}), place.number, list.colour, list.crossed});
        }
        if (!list.note.isEmpty()) rows.append(list.note);
        flow.add({list.heading, rows});
    }
    m_drawn->setMarks(marks);
}

int PageComposer::stripColumns() const
{
    if (m_wide || m_design.column <= 0) return 1;
    const double gap = 2 * m_gap;
    return std::max(1, static_cast<int>((m_strip.width() + gap) / (m_design.column + gap) + 0.4));
}

QRectF PageComposer::stripColumn(int number) const
{
    const double gap = 2 * m_gap;
    const int all = stripColumns();
    const double each = (m_strip.width() - gap * (all - 1)) / all;
    return {m_strip.left() + (each + gap) * number, m_strip.top(), each, m_strip.height()};
}

QRectF PageComposer::column(int number)
{
    return number < stripColumns() ? stripColumn(number) : furtherColumn(number - stripColumns());
}

QRectF PageComposer::furtherColumn(int number)
{
    const double gap = 2 * m_gap;
    const double margin = m_design.margin > 0 ? m_design.margin : 2 * m_gap;
    const double width = paper().width() - 2 * margin;
    const int columns =
        m_design.column > 0 ? std::max(1, static_cast<int>((width + gap) / (m_design.column + gap))) : 1;
    const int page = 1 + number / columns;
    const double top = margin + 9 * m_design.letters;
    QgsLayoutPageCollection *pages = m_layout.pageCollection();
    while (pages->pageCount() <= page) {
        auto *added = new QgsLayoutItemPage(&m_layout);
        added->setPageSize(QgsLayoutSize(paper()));
        pages->addPage(added);
        QStringList words{m_text.title, QString::number(pages->pageCount())};
        words.removeAll(QString());
        QgsLayoutItemLabel *made =
            m_items.label(words.join(QStringLiteral("  ")), 9, true, PageItems::quietInk);
        PageItems::place(
            made, QRectF(added->pos().x() + margin, added->pos().y() + margin, width, 7 * m_design.letters));
    }
    const double each = (width - gap * (columns - 1)) / columns;
    const QPointF corner = pages->page(page)->pos();
    return {corner.x() + margin + (each + gap) * (number % columns), corner.y() + top, each,
            paper().height() - top - margin};
}

core::Extent PageComposer::shownDegrees() const
{
    const QgsRectangle shown = m_map->extent();
    const auto made = core::CoordinateTransform::create(core::Crs::fromName(m_map->crs().authid()),
                                                        core::Crs::fromEpsg(4326));
    if (!made) return {};
    return made->transform(
        core::Extent{shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()});
}

/// Millimetres from the map's corner; `place` in units of its CRS.
QPointF PageComposer::onPage(const QPointF &place) const
{
    const QgsRectangle shown = m_map->extent();
    const double scale = m_room.width() / shown.width();
    return {(place.x() - shown.xMinimum()) * scale, (shown.yMaximum() - place.y()) * scale};
}

} // namespace machi::map
