#pragma once

#include "core/store/projectlayer.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>

namespace machi::core {
class Task;
}

namespace machi::ui {

/// How many rows the filters of layers leave, counted on another thread, one layer after the other. Of a
/// layer with time all steps count, as in the number of the whole. Main thread.
class LayerCounts : public QObject
{
    Q_OBJECT

public:
    explicit LayerCounts(QObject *parent = nullptr);
    ~LayerCounts() override;

    /// None while it is being counted; then `counted` tells. Without a filter it is all rows.
    std::optional<qint64> shown(const core::ProjectLayer &layer);
    /// Of points with a row a step: how many different places they are. None for other layers, and while it
    /// is being counted.
    std::optional<qint64> places(const core::ProjectLayer &layer);
    /// Of points: how many rows have no position. None for other layers, and while it is being counted.
    std::optional<qint64> withoutPlace(const core::ProjectLayer &layer);
    void clear(); ///< and stop counting

Q_SIGNALS:
    void counted(const QString &layerId);

private:
    struct Question
    {
        core::ProjectLayer layer;
        QString key;
        QString sql; ///< gives one number
    };
    std::optional<qint64> ask(const Question &question);
    void next();

    QHash<QString, qint64> m_known; ///< by layer and condition
    QSet<QString> m_asked;
    std::deque<Question> m_waiting;
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
