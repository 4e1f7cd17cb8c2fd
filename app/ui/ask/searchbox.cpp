#include "ui/ask/searchbox.h"

#include "core/task/runner.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace machi::ui {

namespace {
constexpr double widestArea = 1; ///< degrees
} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_list(new QCompleter(m_model, this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setWidget(this); // not setCompleter: the list comes when something was found, not at every key
    m_list->setMaxVisibleItems(12);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_goOn = false;
        m_found.clear();
        m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!m_found.isEmpty()) return choose(0);
        m_goOn = true;
        if (!isSearching()) search();
    });
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

SearchBox::~SearchBox() = default;

void SearchBox::setLayers(map::MapLayers *layers, const core::Extent &city)
{
    m_city = city;
    m_pause.stop();
    m_task.reset();
    m_found.clear();
    m_layers = layers;
    clear();
}

bool SearchBox::isSearching() const
{
    return m_task != nullptr;
}

void SearchBox::search()
{
    m_pause.stop();
    m_task.reset();
    const QString wanted = text().trimmed();
    if (wanted.isEmpty() || !m_layers) return;
    QList<core::ProjectLayer> layers;
    QList<core::Extent> areas{m_city};
    for (const map::LayerState &state : m_layers->layers()) {
        layers.append(state.layer);
        // One row with a wrong place makes a data set as wide as the country.
        const core::Extent &extent = state.layer.dataset.extent;
        if (extent.east - extent.west < widestArea && extent.north - extent.south < widestArea)
            areas.append(extent);
    }
    m_found = placesNamed(wanted, m_layers->crs(), areas);
    auto rows = std::make_shared<QList<FoundPlace>>();
    m_task = std::make_unique<core::Task>(wanted, [wanted, layers, rows](core::Feedback &feedback) {
        *rows = rowsNamed(wanted, layers, feedback);
    });
    connect(m_task.get(), &core::Task::finished, this, [this, rows](bool cancelled) {
        m_task.release()->deleteLater();
        if (cancelled) return;
        m_found += *rows;
        show();
    });
    m_task->start();
}

void SearchBox::show()
{
    if (m_goOn) {
        m_goOn = false;
        if (m_found.isEmpty())
            Q_EMIT nothingFound(text().trimmed());
        else
            choose(0);
        return;
    }
    m_model->clear();
    for (const FoundPlace &place : m_found)
        m_model->appendRow(new QStandardItem(QStringLiteral("%1  ·  %2").arg(place.title, place.note)));
    if (m_found.isEmpty() || !hasFocus())
        m_list->popup()->hide();
    else
        m_list->complete();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_found.size()) return;
    m_list->popup()->hide();
    const FoundPlace place = m_found.at(row);
    setText(place.title);
    Q_EMIT chosen(place);
}

} // namespace machi::ui
