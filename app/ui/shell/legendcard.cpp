#include "ui/shell/legendcard.h"

#include "map/maplayers.h"
#include "ui/layers/layertext.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
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
const QString foldedKey = QStringLiteral("view/legendFolded");

} // namespace

/// Layers that share their classes.
struct LegendCard::Section
{
    QStringList ids;
    QStringList titles; ///< none for a layer of one symbol, whose name is its only row
    QList<map::LegendEntry> rows;
};

LegendCard::LegendCard(QWidget *parent)
    : QFrame(parent),
      m_heading(new QToolButton(this)),
      m_rows(new QVBoxLayout),
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addLayout(m_rows);
    connect(m_heading, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    hide();
}

void LegendCard::setLayers(map::MapLayers *layers)
{
    m_layers = layers;
    m_current.clear();
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

void LegendCard::setRoom(const QSize &room)
{
    if (m_room == room) return;
    m_room = room;
    fill();
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

QList<LegendCard::Section> LegendCard::sections() const
{
    QList<Section> classed;
    QList<Section> single;
    if (!m_layers) return {};
    for (const map::LayerState &state : m_layers->layers()) {
        if (!state.visible || state.opacity <= 0) continue;
        if (m_filter && !m_filter(state.layer.id())) continue;
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
            if (!same->titles.contains(title)) same->titles.append(title);
            continue;
        }
        list.append({{state.layer.id()}, {title}, rows});
    }
    QList<Section> all = classed + single;
    const auto current = std::find_if(
        all.begin(), all.end(), [&](const Section &section) { return section.ids.contains(m_current); });
    if (current != all.end()) std::rotate(all.begin(), current, current + 1);
    return all;
}

int LegendCard::rowHeight() const
{
    return std::max(swatchSize.height(), QFontMetrics(Theme::small()).height()) + between;
}

int LegendCard::titleHeight() const
{
    return QFontMetrics(Theme::bold()).height() + between;
}

int LegendCard::wordsWidth() const
{
    return std::max(60, m_room.width() - besideWords);
}

void LegendCard::addLine(const QImage &swatch, const QString &words)
{
    auto *row = new QWidget(this);
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

void LegendCard::add(const Section &section, qsizetype rows)
{
    if (section.rows.size() == 1) {
        addLine(section.rows.first().swatch, section.titles.first());
        return;
    }
    if (m_rows->count() > 0) m_rows->addSpacing(aboveTitle - between);
    for (const QString &title : section.titles) {
        auto *label = new QLabel(this);
        label->setFont(Theme::bold());
        label->setText(QFontMetrics(label->font()).elidedText(title, Qt::ElideMiddle, wordsWidth()));
        if (label->text() != title) label->setToolTip(title);
        m_rows->addWidget(label);
    }
    for (qsizetype i = 0; i < rows; ++i)
        addLine(section.rows.at(i).swatch, section.rows.at(i).label);
    if (rows < section.rows.size()) addLine({}, tr("and %1 more").arg(section.rows.size() - rows));
}

void LegendCard::fill()
{
    // Rows count in the layout's size once they are shown, which is with the card.
    hide();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) item->widget()->hide();
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_shown.clear();
    const QList<Section> all = sections();
    m_isEmpty = all.isEmpty();
    m_heading->setArrowType(m_folded ? Qt::RightArrow : Qt::DownArrow);
    m_heading->setToolTip(m_folded ? tr("Show the legend") : tr("Fold the legend"));
    m_heading->setAccessibleName(m_heading->toolTip());
    if (!m_folded && !m_isEmpty) addSections(all);
    setVisible(!m_isEmpty);
}

void LegendCard::addSections(const QList<Section> &all)
{
    int left = m_room.height() - m_heading->sizeHint().height() - 18;
    for (const Section &section : all) {
        const bool first = m_shown.isEmpty();
        const bool alone = section.rows.size() == 1;
        const int titles =
            alone ? 0 : static_cast<int>(section.titles.size()) * titleHeight() + (first ? 0 : aboveTitle);
        const int whole = titles + static_cast<int>(section.rows.size()) * rowHeight();
        qsizetype rows = section.rows.size();
        if (whole > left) {
            // What is looked at is told as far as it goes; of others, all or nothing.
            if (!first) break;
            rows = std::clamp<qsizetype>((left - titles) / rowHeight() - 1, 1, rows);
        }
        add(section, rows);
        left -= std::min(whole, left);
        m_shown += section.ids;
    }
}

} // namespace machi::ui
