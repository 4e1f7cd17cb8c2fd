#pragma once

#include "map/maplayers.h"
#include "ui/ask/placequery.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <memory>

class QCompleter;
class QStandardItemModel;

namespace machi::core {
class Task;
}

namespace machi::ui {

/// One box for everything that can be looked for. Asks while one types, in the background, and lists what it
/// found.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;
    /// `layers`: nullptr = nothing to search in; `city`: where plane coordinates are likely, lon/lat degrees.
    void setLayers(map::MapLayers *layers, const core::Extent &city = {});
    const QList<FoundPlace> &found() const { return m_found; }
    bool isSearching() const;

Q_SIGNALS:
    void chosen(const machi::ui::FoundPlace &place);
    void nothingFound(const QString &text);

private:
    void search();
    void show();
    void choose(int row);

    QPointer<map::MapLayers> m_layers;
    QStandardItemModel *m_model;
    QCompleter *m_list;
    QTimer m_pause;
    QList<FoundPlace> m_found;
    core::Extent m_city;
    bool m_goOn = false; ///< Enter was pressed: take the first
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
