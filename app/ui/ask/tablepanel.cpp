#include "ui/ask/tablepanel.h"

#include "core/model/columntext.h"
#include "ui/ask/featuretablemodel.h"
#include "ui/ask/featuretableview.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

constexpr std::size_t mostCopied = 20000; ///< rows: the clipboard holds them all at once

} // namespace

TablePanel::TablePanel(CurrentLayer &current, QWidget *parent)
    : QWidget(parent),
      m_current(current),
      m_model(new FeatureTableModel(current, this)),
      m_view(new FeatureTableView(this)),
      m_layer(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_onlySelected(new QToolButton(this)),
      m_filter(new QPushButton(tr("Filter…"), this)),
      m_export(new QToolButton(this)),
      m_counts(new QLabel(this)),
      m_filterWords(new QLabel(this))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Attribute table"));
    m_layer->setObjectName(QStringLiteral("tableLayer"));
    m_layer->setAccessibleName(tr("Layer"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_layer->setMinimumWidth(88); // long names give way on a narrow panel
    m_text->setObjectName(QStringLiteral("tableText"));
    m_text->setPlaceholderText(tr("Find in the table"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(220);
    m_onlySelected->setObjectName(QStringLiteral("tableSelected"));
    m_onlySelected->setText(tr("Selected only"));
    m_onlySelected->setCheckable(true);
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_export->setObjectName(QStringLiteral("tableExport"));
    m_export->setText(tr("Export") + QStringLiteral(" ▾"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Rows shown…"), this, [this] { chooseExport(false); });
    QAction *some = menu->addAction(tr("Selected rows…"), this, [this] { chooseExport(true); });
    menu->addAction(tr("Copy"), this, &TablePanel::copy);
    connect(menu, &QMenu::aboutToShow, this, [this, some] { some->setEnabled(!chosenRows().empty()); });
    m_export->setMenu(menu);
    m_counts->setObjectName(QStringLiteral("tableCounts"));
    m_counts->setProperty("quiet", true);
    m_filterWords->setProperty("quiet", true);
    m_filterWords->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 2, 10, 0);
    top->setSpacing(6);
    top->addWidget(m_layer);
    top->addWidget(m_text);
    top->addWidget(m_onlySelected);
    top->addWidget(m_filter);
    top->addWidget(m_filterWords, 1);
    top->addWidget(m_counts);
    top->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_model->setText(m_text->text().trimmed()); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_onlySelected, &QToolButton::toggled, m_model, &FeatureTableModel::setOnlySelected);
    connect(m_filter, &QPushButton::clicked, this, &TablePanel::filterWanted);
    connect(m_layer, &QComboBox::activated, this,
            [this](int row) { m_current.choose(m_layer->itemData(row).toString()); });
    connect(&current, &CurrentLayer::listChanged, this, &TablePanel::fillLayers);
    connect(&current, &CurrentLayer::changed, this, &TablePanel::fillLayers);
    connect(&current, &CurrentLayer::selectionChanged, this, &TablePanel::showSelection);
    connect(m_model, &FeatureTableModel::loadingChanged, this, &TablePanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePanel::fitColumns);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model,
            &FeatureTableModel::sort);
    connect(m_view, &FeatureTableView::rowsChosen, this, &TablePanel::choose);
    connect(m_view, &FeatureTableView::copyWanted, this, &TablePanel::copy);
    connect(m_view, &FeatureTableView::rowOpened, this,
            [this](int row) { Q_EMIT rowOpened(m_current.id(), m_model->fid(row)); });
}

void TablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
    showState();
}

void TablePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}

void TablePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showState();
}

void TablePanel::fillLayers()
{
    m_layer->clear();
    for (const QString &id : m_current.all())
        m_layer->addItem(m_current.nameOf(id), id);
    m_layer->setCurrentIndex(m_layer->findData(m_current.id()));
    showState();
}

void TablePanel::fitColumns()
{
    if (m_fitted == m_current.id() || m_model->rowCount() == 0) return;
    m_fitted = m_current.id();
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->verticalScrollBar()->setValue(0);
    const int rows = std::min(m_model->rowCount(), 30); // a look at the first tells enough
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = m_view->fontMetrics().horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < rows; ++row)
            width = std::max(width, m_view->fontMetrics().horizontalAdvance(
                                        m_model->index(row, column).data().toString()));
        m_view->setColumnWidth(column, std::clamp(width + 30, 60, 260));
    }
    if (m_current.layers()) showSelection();
}

void TablePanel::showState()
{
    const map::LayerState *state = m_current.state();
    const qsizetype selected = state ? m_current.layers()->selected(m_current.id()).size() : 0;
    const QString rows = QLocale().toString(m_model->rowCount());
    QString words;
    if (m_model->isLoading())
        words = tr("reading…");
    else if (!m_model->issues().isEmpty())
        words = m_model->issues().first().message;
    else
        words = selected > 0 ? tr("%1 rows · %2 selected").arg(rows, QLocale().toString(selected))
                             : tr("%1 rows").arg(rows);
    m_counts->setText(words);
    const QString sentence = state ? state->layer.filterOfStep().sentence(state->layer.columns) : QString();
    m_filterWords->setText(
        m_filterWords->fontMetrics().elidedText(sentence, Qt::ElideRight, m_filterWords->width()));
    m_filterWords->setToolTip(sentence);
}

void TablePanel::showSelection()
{
    showState();
    m_view->viewport()->update();
    const QSet<qint64> selected = m_current.layers()->selected(m_current.id());
    if (m_choosing || selected.size() != 1 || !isVisible()) return;
    const int row = m_model->rowOf(*selected.begin());
    if (row < 0) return;
    const QModelIndex index = m_model->index(row, std::max(0, m_view->currentIndex().column()));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TablePanel::choose(int from, int to, map::Choose how)
{
    if (!m_current.layers() || to >= m_model->rowCount()) return;
    QSet<qint64> fids;
    fids.reserve(to - from + 1);
    for (int row = from; row <= to; ++row)
        fids.insert(m_model->fid(row));
    m_choosing = true;
    m_current.layers()->select(m_current.id(), fids, how);
    m_choosing = false;
    if (from == to) Q_EMIT rowShown(m_current.id(), m_model->fid(from));
}

std::vector<qint64> TablePanel::chosenRows() const
{
    std::vector<qint64> rows;
    if (!m_current.layers()) return rows;
    const QSet<qint64> selected = m_current.layers()->selected(m_current.id());
    for (const qint64 fid : m_model->fids())
        if (selected.contains(fid)) rows.push_back(fid);
    return rows;
}

QString TablePanel::copied() const
{
    std::vector<qint64> rows = chosenRows();
    if (rows.empty()) rows = m_model->fids();
    QStringList cells;
    const int columns = m_model->columnCount();
    for (int column = 0; column < columns; ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = cells.join(QLatin1Char('\t'));
    for (const qint64 fid : rows) {
        cells.clear();
        const int row = m_model->rowOf(fid);
        for (int column = 0; column < columns; ++column)
            cells.append(m_model->index(row, column).data().toString().simplified());
        text += QLatin1Char('\n') + cells.join(QLatin1Char('\t'));
    }
    return text + QLatin1Char('\n');
}

void TablePanel::copy()
{
    const std::size_t chosen = chosenRows().size();
    if ((chosen > 0 ? chosen : m_model->fids().size()) > mostCopied)
        return Q_EMIT refused(tr("That is too much for the clipboard. Export the rows instead."));
    QGuiApplication::clipboard()->setText(copied());
}

void TablePanel::chooseExport(bool selectedOnly)
{
    // The dialog adds the ending of the filter itself, so that it asks before it replaces a file.
    const QString sheet = tr("Excel (*.xlsx)");
    QFileDialog dialog(this, tr("Export the table"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("CSV for Excel (*.csv)"), sheet});
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(filter == sheet ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    dialog.selectFile(QString(m_current.name()).replace(QLatin1Char('.'), QLatin1Char('_')));
    if (dialog.exec() == QDialog::Accepted) exportTo(dialog.selectedFiles().first(), selectedOnly);
}

void TablePanel::exportTo(const QString &path, bool selectedOnly)
{
    if (const map::LayerState *state = m_current.state())
        Q_EMIT exportWanted(state->layer, selectedOnly ? chosenRows() : m_model->fids(), path);
}

} // namespace machi::ui
