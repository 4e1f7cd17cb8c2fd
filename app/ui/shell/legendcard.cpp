#include "ui/shell/legendcard.h"

#include "map/maplayers.h"
#include "ui/layers/layertext.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr QSize swatchSize(18, 14);
constexpr int between = 3; ///< pixels between rows
constexpr int aboveTitle = 7;
constexpr int besideWords = 24; ///< edges of the card
constexpr int aroundRows = 18;
constexpr int lowest = 40; ///< of the rows
const QString foldedKey = QStringLiteral("view/legendFolded");

} // namespace

/// Layers that share their classes.
struct LegendCard::Section
{
    QStringList ids;
    QStringList titles; ///< of one symbol: the row's words
    QStringList named;  ///< a layer of each title
    QList<map::LegendEntry> rows;
    bool isHazard = false;
};

LegendCard::LegendCard(QWidget *parent)
    : QFrame(parent),
      m_heading(new QToolButton(this)),
      m_scroll(new QScrollArea(this)),
      m_sheet(new QWidget),
      m_rows(new QVBoxLayout(m_sheet)),
      m_folded(QSettings().value(foldedKey, false).toBool())
{
    setObjectName(QStringLiteral("onMap"));
    m_heading->setObjectName(QStringLiteral("legendHeading"));
    m_heading->setText(tr("Legend"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFont(Theme::bold());
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_rows->setSpacing(between);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_sheet->setObjectName(QStringLiteral("legendSheet"));
    m_scroll->setObjectName(QStringLiteral("legendScroll"));
    m_scroll->setAccessibleName(tr("Legend"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addWidget(m_scroll);
    connect(m_heading, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    hide();
}

void LegendCard::setLayers(map::MapLayers *layers)
{
    if (m_layers) m_layers->disconnect(this);
    m_layers = layers;
    m_current.clear();
    m_view = {};
    if (layers) connect(layers, &map::MapLayers::stepChanged, this, &LegendCard::showMoment);
    refresh();
}

void LegendCard::setCurrent(const QString &layerId)
{
    if (m_current == layerId) return;
    m_current = layerId;
    refresh();
}

void LegendCard::setFilter(std::function<bool(const QString &)> filter)
{
    if (!m_filter && !filter) return;
    m_filter = std::move(filter);
    refresh();
}

void LegendCard::setView(const core::Extent &view)
{
    m_view = view;
    if (inView() != m_seen) refresh();
}

void LegendCard::setRoom(const QSize &room)
{
    if (m_room == room) return;
    const bool otherWidth = m_room.width() != room.width();
    m_room = room;
    if (otherWidth)
        fill();
    else
        fit();
}

void LegendCard::setFolded(bool folded)
{
    if (m_folded == folded) return;
    m_folded = folded;
    QSettings().setValue(foldedKey, folded);
    refresh();
}

void LegendCard::refresh()
{
    fill();
    Q_EMIT resized();
}

QStringList LegendCard::inView() const
{
    QStringList ids;
    if (!m_layers) return ids;
    for (const map::LayerState &state : m_layers->layers()) {
        if (!state.visible || state.opacity <= 0) continue;
        if (m_filter && !m_filter(state.layer.id())) continue;
        const core::Extent &extent = state.layer.dataset.extent;
        if (m_view.isEmpty() || extent.isEmpty() || extent.intersects(m_view)) ids.append(state.layer.id());
    }
    return ids;
}

QList<LegendCard::Section> LegendCard::sections() const
{
    QList<Section> classed;
    QList<Section> single;
    if (!m_layers) return {};
    for (const map::LayerState &state : m_layers->layers()) {
        if (!m_seen.contains(state.layer.id())) continue;
        const QList<map::LegendEntry> rows = m_layers->legend(state.layer.id(), swatchSize);
        if (rows.isEmpty()) continue;
        const QString name = layerName(state.layer, m_layers->layers());
        const bool alone = rows.size() < 2;
        QList<Section> &list = alone ? single : classed;
        const QString what = alone ? QString() : state.layer.classesTitle();
        const QString title = what.isEmpty() || name.contains(what) ? name : tr("%1: %2").arg(name, what);
        const auto same = std::find_if(list.begin(), list.end(), [&](const Section &known) {
            return std::equal(rows.begin(), rows.end(), known.rows.begin(), known.rows.end(),
                              [](const auto &a, const auto &b) {
                                  return a.label == b.label && a.swatch == b.swatch;
                              }) &&
                   (!alone || known.titles.contains(title));
        });
        if (same != list.end()) {
            same->ids.append(state.layer.id());
            same->isHazard = same->isHazard || state.layer.style->needsNotice;
            if (same->titles.contains(title)) continue;
            same->titles.append(title);
            same->named.append(state.layer.id());
            continue;
        }
        const QString id = state.layer.id();
        list.append({{id}, {title}, {id}, rows, state.layer.style->needsNotice});
    }
    // Those of one symbol have no heading: they stand together.
    QList<Section> all;
    for (const bool isHazard : {true, false}) {
        const auto add = [&](const QList<Section> &sections) {
            std::copy_if(sections.begin(), sections.end(), std::back_inserter(all),
                         [&](const Section &section) { return section.isHazard == isHazard; });
        };
        add(isHazard ? single : classed);
        add(isHazard ? classed : single);
    }
    const auto current = std::find_if(
        all.begin(), all.end(), [&](const Section &section) { return section.ids.contains(m_current); });
    if (current != all.end()) std::rotate(all.begin(), current, current + 1);
    return all;
}

int LegendCard::wordsWidth() const
{
    return std::max(60, m_room.width() - besideWords);
}

void LegendCard::addLine(const QImage &swatch, const QString &words)
{
    auto *row = new QWidget(m_sheet);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *picture = new QLabel(row);
    picture->setPixmap(QPixmap::fromImage(swatch));
    picture->setFixedSize(swatchSize);
    picture->setAlignment(Qt::AlignCenter);
    auto *label = new QLabel(row);
    label->setFont(Theme::small());
    label->setText(QFontMetrics(label->font()).elidedText(words, Qt::ElideRight, wordsWidth() - 26));
    if (label->text() != words) label->setToolTip(words);
    layout->addWidget(picture);
    layout->addWidget(label, 1);
    m_rows->addWidget(row);
}

void LegendCard::addMoment(const QString &layerId)
{
    const qsizetype row = m_layers->indexOf(layerId);
    if (row < 0 || m_layers->layers().at(row).layer.dataset.timeAxis.steps.size() < 2) return;
    auto *label = new QLabel(m_sheet);
    label->setObjectName(QStringLiteral("legendMoment"));
    label->setFont(Theme::small());
    label->setProperty("quiet", true);
    m_rows->addWidget(label);
    m_moments.insert(layerId, label);
    showMoment(layerId);
}

void LegendCard::showMoment(const QString &layerId)
{
    QLabel *label = m_moments.value(layerId);
    const qsizetype row = m_layers ? m_layers->indexOf(layerId) : -1;
    if (!label || row < 0) return;
    const core::ProjectLayer &layer = m_layers->layers().at(row).layer;
    const QString words = layer.dataset.timeAxis.label(layer.step);
    label->setText(QFontMetrics(label->font()).elidedText(words, Qt::ElideRight, wordsWidth()));
    label->setToolTip(label->text() == words ? QString() : words);
}

void LegendCard::addSection(const Section &section)
{
    m_shown += section.ids;
    const bool isAlone = section.rows.size() == 1;
    if (m_rows->count() > 0 && (!isAlone || m_hasHeading)) m_rows->addSpacing(aboveTitle - between);
    m_hasHeading = !isAlone;
    if (isAlone) {
        addLine(section.rows.first().swatch, section.titles.first());
        return addMoment(section.named.first());
    }
    for (qsizetype i = 0; i < section.titles.size(); ++i) {
        const QString &title = section.titles.at(i);
        auto *label = new QLabel(m_sheet);
        label->setFont(Theme::bold());
        label->setText(QFontMetrics(label->font()).elidedText(title, Qt::ElideRight, wordsWidth()));
        if (label->text() != title) label->setToolTip(title);
        m_rows->addWidget(label);
        addMoment(section.named.at(i));
    }
    for (const map::LegendEntry &row : section.rows)
        addLine(row.swatch, row.label);
}

void LegendCard::fill()
{
    hide();
    m_moments.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) item->widget()->hide();
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_shown.clear();
    m_seen = inView();
    const QList<Section> all = sections();
    m_isEmpty = all.isEmpty();
    m_heading->setArrowType(m_folded ? Qt::RightArrow : Qt::DownArrow);
    m_heading->setToolTip(m_folded ? tr("Show the legend") : tr("Fold the legend"));
    m_heading->setAccessibleName(m_heading->toolTip());
    if (!m_folded)
        for (const Section &section : all)
            addSection(section);
    // Rows count in the layout's size once they are shown.
    for (int i = 0; i < m_rows->count(); ++i)
        if (QWidget *row = m_rows->itemAt(i)->widget()) row->show();
    m_rows->addStretch(1);
    m_scroll->verticalScrollBar()->setValue(0);
    fit();
    setVisible(!m_isEmpty);
}

void LegendCard::fit()
{
    m_scroll->setVisible(!m_folded && !m_isEmpty);
    if (m_folded || m_isEmpty) return;
    m_rows->activate();
    const QSize whole = m_rows->totalSizeHint();
    m_sheet->setMinimumHeight(whole.height()); // it scrolls; rows are never pressed together
    const int most = std::max(lowest, m_room.height() - m_heading->sizeHint().height() - aroundRows);
    const bool isLong = whole.height() > most;
    const int bar = isLong ? m_scroll->verticalScrollBar()->sizeHint().width() + 4 : 0;
    m_scroll->setFocusPolicy(isLong ? Qt::TabFocus : Qt::NoFocus);
    m_scroll->setFixedSize(whole.width() + bar, std::min(whole.height(), most));
}

} // namespace machi::ui
