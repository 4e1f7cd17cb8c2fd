#include "ui/import/areachooser.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

QString degreesText(const core::Extent &e)
{
    return QStringLiteral("%1–%2 E, %3–%4 N")
        .arg(e.west, 0, 'f', 3)
        .arg(e.east, 0, 'f', 3)
        .arg(e.south, 0, 'f', 3)
        .arg(e.north, 0, 'f', 3);
}

} // namespace

AreaChooser::AreaChooser(QWidget *parent)
    : QWidget(parent),
      m_map(new AreaMap(this)),
      m_where(new QLabel(this)),
      m_box(new QPushButton(tr("Draw a box"), this)),
      m_noBox(new QPushButton(tr("Without the box"), this)),
      m_bar(new QWidget(this)),
      m_squares(new QListWidget(m_bar))
{
    m_map->setObjectName(QStringLiteral("importMap"));
    m_where->setProperty("quiet", true);
    m_where->setFont(Theme::small());
    m_where->setWordWrap(true);
    m_box->setObjectName(QStringLiteral("importBox"));
    m_box->setCheckable(true);
    m_box->setToolTip(tr("Only what lies in the box is imported"));
    m_noBox->setProperty("flat", true);
    m_squares->setObjectName(QStringLiteral("importSquares"));
    m_squares->setAccessibleName(tr("Grid squares"));
    m_squares->setFlow(QListView::LeftToRight);
    m_squares->setWrapping(true);
    m_squares->setResizeMode(QListView::Adjust);
    m_squares->setUniformItemSizes(true);
    m_squares->setMaximumHeight(104);
    auto *all = new QPushButton(tr("All squares"), m_bar);
    auto *none = new QPushButton(tr("No square"), m_bar);
    none->setObjectName(QStringLiteral("importNoSquares"));
    for (QPushButton *button : {all, none})
        button->setProperty("flat", true);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(new QLabel(tr("Grid squares"), m_bar), 1);
    ticks->addWidget(all);
    ticks->addWidget(none);
    auto *below = new QVBoxLayout(m_bar);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    below->addLayout(ticks);
    below->addWidget(m_squares);
    auto *boxes = new QHBoxLayout;
    boxes->addWidget(m_where, 1);
    boxes->addWidget(m_noBox);
    boxes->addWidget(m_box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_map, 1);
    layout->addLayout(boxes);
    layout->addWidget(m_bar);

    connect(m_map, &AreaMap::squareToggled, this, &AreaChooser::setSquare);
    connect(m_squares, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling) setSquare(item->text(), item->checkState() == Qt::Checked);
    });
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_box, &QPushButton::toggled, m_map, &AreaMap::setDrawing);
    connect(m_map, &AreaMap::boxDrawn, this, [this] {
        m_box->setChecked(false);
        showWhere();
        Q_EMIT boxChanged();
    });
    connect(m_noBox, &QPushButton::clicked, this, [this] {
        m_map->setBox(std::nullopt);
        showWhere();
        Q_EMIT boxChanged();
    });
    setSquares({});
}

void AreaChooser::setSquares(const QList<AreaMap::Square> &squares)
{
    m_map->setSquares(squares);
    m_filling = true;
    m_squares->clear();
    for (const AreaMap::Square &square : squares) {
        auto *item = new QListWidgetItem(square.code, m_squares);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(square.isWanted ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    m_bar->setVisible(squares.size() > 1);
    showWhere();
}

void AreaChooser::setAreas(const QList<core::Extent> &areas)
{
    m_hasAreas = !areas.isEmpty();
    m_map->setAreas(areas);
    showWhere();
}

void AreaChooser::setSquare(const QString &code, bool wanted)
{
    m_map->setWanted(code, wanted);
    m_filling = true;
    for (QListWidgetItem *item : m_squares->findItems(code, Qt::MatchExactly))
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    Q_EMIT squareChanged(code, wanted);
}

void AreaChooser::setAll(bool wanted)
{
    for (int row = 0; row < m_squares->count(); ++row)
        if ((m_squares->item(row)->checkState() == Qt::Checked) != wanted)
            setSquare(m_squares->item(row)->text(), wanted);
}

void AreaChooser::showWhere()
{
    const bool isKnown = m_squares->count() > 0 || m_hasAreas;
    const core::Extent shown = m_map->box().value_or(m_map->extent());
    m_box->setEnabled(isKnown);
    m_noBox->setVisible(m_map->box().has_value());
    m_where->setText(isKnown && !shown.isEmpty() ? degreesText(shown) : QString());
}

} // namespace machi::ui
