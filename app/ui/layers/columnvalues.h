#pragma once

#include "core/store/projectlayer.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace machi::core {
class Task;
}

namespace machi::ui {

/// The values of one column of a layer's table, read on a thread of their own.
class ColumnValues : public QObject
{
    Q_OBJECT

public:
    explicit ColumnValues(core::ProjectLayer layer, QObject *parent = nullptr);
    ~ColumnValues() override;

    void read(const QString &column); ///< what was being read is given up
    bool isReading() const { return m_task != nullptr; }
    const QString &column() const { return m_column; } ///< the one that is known or being read
    /// In no order, unknown ones left out; empty while reading.
    const std::vector<double> &numbers() const { return m_numbers; }
    const QStringList &words() const { return m_words; } ///< the most frequent first, 200 at most

Q_SIGNALS:
    void ready();

private:
    core::ProjectLayer m_layer;
    QString m_column;
    std::vector<double> m_numbers;
    QStringList m_words;
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
