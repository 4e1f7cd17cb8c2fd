#include "ui/layers/layerdelegate.h"

#include "ui/layers/layermodel.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr int left = 12;
constexpr int right = 8;
constexpr QSize switchSize(26, 15);
constexpr int textLeft = left + 26 + 9;
constexpr int dots = 24; ///< side of the menu's place
constexpr int gap = 5;   ///< above and below a layer
constexpr int chipHeight = 7;
constexpr int legendLine = 19;
constexpr int mostLines = 16; ///< of an unfolded legend

struct Places
{
    QRect toggle, name, facts, filter, legend, menu;
};

using Entries = QList<map::LegendEntry>;

Entries entriesOf(const QModelIndex &index)
{
    return index.data(LayerModel::Swatches).value<Entries>();
}
bool isVisible(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}
bool isUnfolded(const QModelIndex &index)
{
    return index.data(LayerModel::Unfolded).toBool();
}

int filterHeight(const QModelIndex &index)
{
    const bool filtered = !index.data(LayerModel::Filtered).toString().isEmpty();
    return filtered ? QFontMetrics(Theme::small()).height() + 1 : 0;
}

int legendHeight(const QModelIndex &index)
{
    const Entries entries = entriesOf(index);
    if (entries.isEmpty() || !isVisible(index)) return 0;
    if (!isUnfolded(index)) return chipHeight + 5;
    return legendLine * static_cast<int>(std::min<qsizetype>(entries.size(), mostLines)) + 4;
}

Places placesOf(const QRect &rect, const QModelIndex &index, const QFont &font)
{
    Places places;
    const int nameHeight = QFontMetrics(font).height() + 2;
    const int factsHeight = QFontMetrics(Theme::small()).height();
    const int width = rect.width() - textLeft - right;
    int y = rect.top() + gap;
    places.toggle = QRect(QPoint(rect.left() + left, y + (nameHeight - switchSize.height()) / 2), switchSize);
    places.menu = QRect(rect.right() - right - dots + 1, y - 2, dots, dots);
    places.name = QRect(rect.left() + textLeft, y, width - dots, nameHeight);
    y += nameHeight;
    places.facts = QRect(rect.left() + textLeft, y, width, factsHeight);
    y += factsHeight;
    if (const int tall = filterHeight(index); tall > 0) {
        places.filter = QRect(rect.left() + textLeft, y, width, tall);
        y += tall;
    }
    const int tall = legendHeight(index);
    if (tall > 0) places.legend = QRect(rect.left() + textLeft, y, width, tall);
    return places;
}

void paintSwitch(QPainter &painter, const QRect &rect, bool on)
{
    const Colours &c = Theme::colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? c.accent : c.off);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const double side = rect.height() - 4;
    painter.setBrush(on ? c.onAccent : c.panel);
    painter.drawEllipse(
        QRectF(on ? rect.right() + 1 - side - 2 : rect.left() + 2, rect.top() + 2, side, side));
}

/// What a symbol looks like from afar: its middle, or its ring where that is as white as paper.
QColor toneOf(const QImage &swatch)
{
    const QColor middle = swatch.pixelColor(swatch.width() / 2, swatch.height() / 2);
    if (middle.alpha() > 0 && middle.lightness() < 245) return middle;
    QColor found = middle;
    for (int y = 0; y < swatch.height(); ++y)
        for (int x = 0; x < swatch.width(); ++x)
            if (const QColor one = swatch.pixelColor(x, y);
                one.alpha() > 200 && (found.alpha() == 0 || one.lightness() < found.lightness()))
                found = one;
    return found;
}

void paintChips(QPainter &painter, const QRect &rect, const Entries &entries)
{
    const QList<QColor> colours = chipColours(entries);
    if (colours.isEmpty()) return;
    const int count = static_cast<int>(colours.size());
    const int width = std::min(26, (rect.width() - (count - 1) * 2) / count);
    for (int i = 0; i < count; ++i)
        painter.fillRect(QRect(rect.left() + i * (width + 2), rect.top() + 4, width, chipHeight),
                         colours.at(i));
}

void paintLegend(QPainter &painter, const QRect &rect, const Entries &entries)
{
    painter.setFont(Theme::small());
    painter.setPen(Theme::colours().text);
    const QFontMetrics metrics(painter.font());
    for (int i = 0; i < static_cast<int>(std::min<qsizetype>(entries.size(), mostLines)); ++i) {
        const QRect line(rect.left(), rect.top() + 4 + i * legendLine, rect.width(), legendLine);
        const bool last = i + 1 == mostLines && entries.size() > mostLines;
        const QImage &swatch = entries.at(i).swatch;
        if (!last) painter.drawImage(QPoint(line.left(), line.center().y() - swatch.height() / 2), swatch);
        const QString text = last ? QStringLiteral("…") : entries.at(i).label;
        painter.drawText(line.adjusted(swatch.width() + 8, 0, 0, 0), Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, line.width() - swatch.width() - 8));
    }
}

} // namespace

QList<QColor> chipColours(const QList<map::LegendEntry> &entries)
{
    constexpr qsizetype most = 8;
    QList<QColor> colours;
    for (const map::LegendEntry &entry : entries)
        if (const QColor tone = toneOf(entry.swatch);
            tone.alpha() > 0 && colours.size() < most && (colours.isEmpty() || colours.last() != tone))
            colours.append(tone);
    return colours;
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(LayerModel::LayerId).toString().isEmpty())
        return {100, QFontMetrics(Theme::small()).height() + (index.row() == 0 ? 12 : 18)};
    const int text = QFontMetrics(option.font).height() + 2 + QFontMetrics(Theme::small()).height();
    return {100, text + 2 * gap + filterHeight(index) + legendHeight(index)};
}

void LayerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const QRect name = placesOf(option.rect, index, option.font).name;
    const int tall = std::max(editor->sizeHint().height(), name.height());
    editor->setGeometry(name.left() - 6, name.center().y() - tall / 2, name.width() + 6, tall);
}

void LayerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &c = Theme::colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(LayerModel::LayerId).toString().isEmpty()) {
        QFont font = Theme::small();
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(c.quiet);
        painter->drawText(option.rect.adjusted(left, 0, -right, -4), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool pointed = option.state & QStyle::State_MouseOver;
    if (selected || pointed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.hover);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 7, 7);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(c.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 7, 7);
    }
    const Places places = placesOf(option.rect, index, option.font);
    const bool visible = isVisible(index);
    paintSwitch(*painter, places.toggle, visible);
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->drawText(places.name, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                    places.name.width()));
    painter->setFont(Theme::small());
    painter->setPen(c.quiet);
    painter->drawText(
        places.facts, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(Theme::small())
            .elidedText(index.data(LayerModel::Facts).toString(), Qt::ElideRight, places.facts.width()));
    if (!places.filter.isNull()) {
        painter->setPen(c.accent);
        const QString sentence = tr("Only: %1").arg(index.data(LayerModel::Filtered).toString());
        painter->drawText(
            places.filter, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(Theme::small()).elidedText(sentence, Qt::ElideRight, places.filter.width()));
    }
    if (!places.legend.isNull()) {
        if (isUnfolded(index))
            paintLegend(*painter, places.legend, entriesOf(index));
        else
            paintChips(*painter, places.legend, entriesOf(index));
    }
    if (selected || pointed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.quiet);
        for (const int step : {-5, 0, 5})
            painter->drawEllipse(QPointF(places.menu.center()) + QPointF(step, 0.5), 1.5, 1.5);
    }
    painter->restore();
}

bool LayerDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const QString id = index.data(LayerModel::LayerId).toString();
    if (id.isEmpty()) return false;
    const auto toggle = [&] {
        return model->setData(index, isVisible(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Select) return toggle();
        return false;
    }
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton) return false;
    const QPoint at = mouse->position().toPoint();
    const Places places = placesOf(option.rect, index, option.font);
    if (places.toggle.adjusted(-left, -gap, 4, gap).contains(at)) return toggle();
    if (places.menu.contains(at)) {
        Q_EMIT menuWanted(index, mouse->globalPosition().toPoint());
        return true;
    }
    if (places.filter.contains(at)) {
        Q_EMIT filterWanted(index);
        return true;
    }
    if (places.legend.contains(at)) {
        static_cast<LayerModel *>(model)->setUnfolded(id, !isUnfolded(index));
        return true;
    }
    return false;
}

} // namespace machi::ui
