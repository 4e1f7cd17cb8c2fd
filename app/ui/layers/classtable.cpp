#include "ui/layers/classtable.h"

#include "core/model/columntext.h"
#include "core/store/classbreaks.h"

#include <QColorDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace machi::ui {

namespace {

using Method = core::ClassStyle::Method;
constexpr QSize swatch(28, 16);

enum ClassColumn { Colour, From, Words, ClassColumns };

QPixmap plain(const QColor &colour)
{
    QPixmap pixmap(swatch);
    pixmap.fill(colour);
    return pixmap;
}

} // namespace

ClassTable::ClassTable(QWidget *parent) : QTableWidget(parent)
{
    setColumnCount(ClassColumns);
    setHorizontalHeaderLabels({tr("Colour"), tr("From"), tr("Words in the legend")});
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(Colour, 64);
    horizontalHeader()->resizeSection(From, 90);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setIconSize(swatch);
    setMinimumHeight(96);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Colour) pickColour(row);
    });
    connect(this, &QTableWidget::cellChanged, this, &ClassTable::editCell);
}

void ClassTable::showStyle(const core::ClassStyle &style, const QString &unit)
{
    m_style = style;
    m_unit = unit;
    fill();
}

void ClassTable::fill()
{
    const QSignalBlocker quiet(this);
    setColumnHidden(From, hasValues() || m_style.method == Method::One);
    const bool hasRest = m_style.method != Method::One && !m_style.classes.isEmpty();
    setRowCount(static_cast<int>(m_style.classes.size()) + (hasRest ? 1 : 0));
    for (int row = 0; row < rowCount(); ++row) {
        const bool rest = row == m_style.classes.size();
        const core::StyleClass one = rest ? core::StyleClass{} : m_style.classes.at(row);
        auto *colour = new QTableWidgetItem(QIcon(plain(rest ? m_style.other : one.colour)), QString());
        colour->setFlags(Qt::ItemIsEnabled);
        colour->setToolTip(tr("Click for another colour"));
        auto *from = new QTableWidgetItem(rest || row == 0 ? QString() : core::numberText(one.lower));
        auto *words = new QTableWidgetItem(rest ? tr("unknown and others") : one.label);
        if (rest || row == 0) from->setFlags(Qt::ItemIsEnabled);
        if (rest) words->setFlags(Qt::ItemIsEnabled);
        setItem(row, Colour, colour);
        setItem(row, From, from);
        setItem(row, Words, words);
    }
}

void ClassTable::pickColour(int row)
{
    const bool rest = row == m_style.classes.size();
    const QColor before = rest ? m_style.other : m_style.classes.at(row).colour;
    const QColor chosen = QColorDialog::getColor(before, this, tr("Colour"));
    if (!chosen.isValid() || chosen == before) return;
    (rest ? m_style.other : m_style.classes[row].colour) = chosen;
    fill();
    Q_EMIT edited();
}

void ClassTable::editCell(int row, int column)
{
    if (row >= m_style.classes.size()) return;
    const QString text = item(row, column)->text().trimmed();
    if (column == Words) m_style.classes[row].label = text;
    if (column == From && row > 0) {
        bool good = false;
        const double bound = QLocale().toDouble(text.normalized(QString::NormalizationForm_KC), &good);
        const bool moved = good && core::moveBound(m_style.classes, row, bound, m_unit);
        if (moved) byHand();
        fill();
        if (!moved) {
            QToolTip::showText(viewport()->mapToGlobal(visualItemRect(item(row, From)).bottomLeft()),
                               tr("A limit is a number between those above and below it."), this);
            return;
        }
    }
    Q_EMIT edited();
}

bool ClassTable::canAdd() const
{
    const bool one = currentRow() >= 0 && currentRow() < m_style.classes.size();
    return m_style.method != Method::One && (one || hasValues());
}

bool ClassTable::canRemove() const
{
    const bool one = currentRow() >= 0 && currentRow() < m_style.classes.size();
    return m_style.method != Method::One && one && m_style.classes.size() > 1;
}

void ClassTable::byHand()
{
    if (!hasValues()) m_style.method = Method::Manual;
}

void ClassTable::add(QStringList others, const QColor &colour)
{
    int row = currentRow();
    if (hasValues()) {
        for (const core::StyleClass &one : std::as_const(m_style.classes))
            others.removeAll(one.value);
        bool chosen = false;
        const QString value =
            QInputDialog::getItem(this, tr("Add a class"), tr("Value"), others, 0, true, &chosen);
        if (!chosen || value.isEmpty()) return;
        core::StyleClass one;
        one.value = one.label = value;
        one.colour = colour;
        row = static_cast<int>(m_style.classes.size()) - 1;
        m_style.classes.append(one);
    } else if (!core::splitClass(m_style.classes, row, m_unit)) {
        return;
    }
    byHand();
    fill();
    setCurrentCell(row + 1, Words);
    Q_EMIT edited();
}

void ClassTable::remove()
{
    const int row = currentRow();
    if (!core::dropClass(m_style.classes, row, !hasValues(), m_unit)) return;
    byHand();
    fill();
    setCurrentCell(std::min(row, static_cast<int>(m_style.classes.size()) - 1), Words);
    Q_EMIT edited();
}

} // namespace machi::ui
