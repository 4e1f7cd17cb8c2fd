#include "map/picturecaption.h"

#include "map/qgisruntime.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <vector>

namespace machi::map {

namespace {

const QColor ink(0x22, 0x2a, 0x30);
constexpr double widest = 0.26; ///< of the picture: a column of the legend

double unitOf(const QSize &picture)
{
    return std::clamp(std::min(picture.width(), picture.height()) / 60.0, 9.0, 60.0);
}

QFont letters(double pixels, bool bold)
{
    QFont font(mapFontFamily());
    font.setPixelSize(std::max(7, static_cast<int>(pixels)));
    font.setBold(bold);
    return font;
}

void paintPaper(QPainter &painter, const QRectF &box, double unit)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 225));
    painter.drawRoundedRect(box, unit / 2, unit / 2);
    painter.setPen(ink);
}

bool sameClasses(const QList<LegendEntry> &a, const QList<LegendEntry> &b)
{
    return a.size() > 1 &&
           std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
               return x.label == y.label && x.swatch == y.swatch;
           });
}

bool isBlank(const QImage &swatch)
{
    for (int y = 0; y < swatch.height(); ++y)
        for (int x = 0; x < swatch.width(); ++x)
            if (qAlpha(swatch.pixel(x, y)) > 20) return false;
    return true;
}

/// A line of the legend: a heading, or a class.
struct Row
{
    QString words;
    QImage swatch; ///< null for a heading
};

} // namespace

QSize PictureCaption::swatch(const QSize &picture)
{
    const double unit = unitOf(picture);
    return {static_cast<int>(1.7 * unit), static_cast<int>(1.1 * unit)};
}

void PictureCaption::addLegend(const QString &title, const QList<LegendEntry> &entries)
{
    QList<LegendEntry> drawn;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(drawn),
                 [](const LegendEntry &entry) { return !isBlank(entry.swatch); });
    if (drawn.isEmpty()) return;
    const bool single = drawn.size() == 1 && drawn.first().label.isEmpty();
    for (Section &section : m_sections)
        if (sameClasses(section.entries, drawn) || (single && section.titles.contains(title))) {
            if (!section.titles.contains(title)) section.titles.append(title);
            return;
        }
    m_sections.append({{title}, drawn});
}

void PictureCaption::paint(QImage &picture) const
{
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (!m_title.isEmpty()) paintCard(painter, picture.size(), {m_title}, true);
    paintCard(painter, picture.size(), m_lines, false);
    paintLegend(painter, picture.size());
}

void PictureCaption::paintCard(QPainter &painter, const QSize &picture, const QStringList &rows,
                               bool above) const
{
    if (rows.isEmpty()) return;
    const double unit = unitOf(picture);
    painter.setFont(letters(above ? 1.8 * unit : unit, above));
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const QString &row : rows)
        width = std::max(width, metrics.horizontalAdvance(row));
    // The legend keeps its side.
    width = std::min(width, picture.width() * (m_sections.isEmpty() ? 1 : 1 - widest) - 4 * unit);
    const double height = metrics.lineSpacing() * static_cast<double>(rows.size());
    const QRectF box(unit, above ? unit : picture.height() - height - 2 * unit, width + 2 * unit,
                     height + unit);
    paintPaper(painter, box, unit);
    for (qsizetype row = 0; row < rows.size(); ++row)
        painter.drawText(QPointF(box.left() + unit, box.top() + unit / 2 + metrics.ascent() +
                                                        metrics.lineSpacing() * static_cast<double>(row)),
                         metrics.elidedText(rows.at(row), Qt::ElideRight, width + 1));
}

void PictureCaption::paintLegend(QPainter &painter, const QSize &picture) const
{
    constexpr int least = 360; // below that a legend hides what it explains
    if (std::min(picture.width(), picture.height()) < least) return;
    QList<Row> rows;
    for (const Section &section : m_sections) {
        if (section.entries.size() == 1 && section.entries.first().label.isEmpty()) {
            for (const QString &title : section.titles)
                rows.append({title, section.entries.first().swatch});
            continue;
        }
        for (const QString &title : section.titles)
            rows.append({title, {}});
        for (const LegendEntry &entry : section.entries)
            rows.append({entry.label, entry.swatch});
    }
    if (rows.isEmpty()) return;
    const double unit = unitOf(picture);
    // At most two thirds of the side: it is a picture, not a page.
    const double tallest = picture.height() * 2 / 3.0;
    double size = unit;
    const auto rowsThatFit = [&] { return std::max(1, static_cast<int>(tallest / (1.45 * size))); };
    while (rows.size() > rowsThatFit() && size > 0.75 * unit)
        size *= 0.92;
    const int perColumn = rowsThatFit();
    if (rows.size() > 2 * perColumn) {
        const qsizetype left = rows.size() - 2 * perColumn + 1;
        rows.resize(2 * perColumn - 1);
        rows.append(
            {QCoreApplication::translate("PictureCaption", "and %n more", nullptr, static_cast<int>(left)),
             {}});
    }
    const int columns = rows.size() > perColumn ? 2 : 1;
    const QFont plain = letters(size, false);
    const QFont bold = letters(size, true);
    const double most = picture.width() * widest - 2 * unit;
    const double swatchWidth = 2.1 * size;
    std::vector<double> widths(static_cast<std::size_t>(columns), 0);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        double &width = widths[static_cast<std::size_t>(row / perColumn)];
        const bool heading = rows.at(row).swatch.isNull();
        width = std::min(
            most,
            std::max(width, QFontMetricsF(heading ? bold : plain).horizontalAdvance(rows.at(row).words) +
                                (heading ? 0 : swatchWidth)));
    }
    double width = unit * (columns + 1);
    for (const double one : widths)
        width += one;
    const double step = 1.45 * size;
    const double height = step * static_cast<double>(std::min<qsizetype>(rows.size(), perColumn)) + unit;
    const QRectF box(picture.width() - width - unit, picture.height() - height - unit, width, height);
    paintPaper(painter, box, unit);
    double left = box.left() + unit;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto column = static_cast<std::size_t>(row / perColumn);
        if (row > 0 && row % perColumn == 0) left += widths[column - 1] + unit;
        const Row &one = rows.at(row);
        const bool heading = one.swatch.isNull();
        const QRectF line(left, box.top() + unit / 2 + step * static_cast<double>(row % perColumn),
                          widths[column], step);
        const double beside = heading ? 0 : swatchWidth;
        if (!heading) {
            QSizeF fitted = QSizeF(one.swatch.size()).scaled(1.7 * size, 1.1 * size, Qt::KeepAspectRatio);
            QRectF place(QPointF(), fitted);
            place.moveCenter({line.left() + 0.85 * size, line.center().y()});
            painter.drawImage(place, one.swatch);
        }
        painter.setFont(heading ? bold : plain);
        painter.drawText(
            line.adjusted(beside, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF(painter.font()).elidedText(one.words, Qt::ElideRight, widths[column] - beside + 1));
    }
}

} // namespace machi::map
