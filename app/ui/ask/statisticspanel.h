#pragma once

#include "core/store/tablestatistics.h"
#include "ui/ask/currentlayer.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace machi::core {
class Task;
}

namespace machi::ui {

class Histogram;

/// What a column of the current layer is like, over the rows shown or those selected. Counted on another
/// thread.
class StatisticsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPanel(CurrentLayer &current, QWidget *parent = nullptr);
    ~StatisticsPanel() override;
    bool isCounting() const { return m_task != nullptr || m_pause.isActive(); }
    const core::ColumnStatistics &statistics() const { return m_statistics; }
    void chooseColumn(const QString &column);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void count();
    void show(const core::ColumnStatistics &statistics);
    void copy();

    CurrentLayer &m_current;
    QComboBox *m_layer;
    QComboBox *m_column;
    QCheckBox *m_selectedOnly;
    QLabel *m_scope;
    QGridLayout *m_grid;
    Histogram *m_histogram;
    QTimer m_pause;
    QHash<QString, QString> m_chosen; ///< column by layer
    QString m_filled;
    QString m_text;
    core::ColumnStatistics m_statistics;
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
