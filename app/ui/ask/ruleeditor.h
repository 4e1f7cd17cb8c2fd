#pragma once

#include "core/model/columntext.h"
#include "core/store/projectlayer.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace machi::core {
class Task;
}

namespace machi::ui {

/// One line of a filter: column, test, value. The values that a column of words has are offered to tick.
class RuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(const core::ProjectLayer &layer, QWidget *parent = nullptr);
    ~RuleEditor() override;
    void setRule(const core::FilterRule &rule);
    /// Without a column while no value was given.
    core::FilterRule rule() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    const core::ShownColumn *shown() const;
    core::FilterRule::Test test() const;
    bool asksForWords() const;              ///< values to tick
    int rowOf(const QString &column) const; ///< -1 where it is not offered
    void adoptColumn();
    void adoptTest();
    void offerValues();

    core::ProjectLayer m_layer;
    QList<core::ShownColumn> m_shown;
    QStringList m_wanted; ///< values to tick once they are known
    QComboBox *m_column;
    QComboBox *m_test;
    QLineEdit *m_value;
    QLabel *m_unit;
    QListWidget *m_values;
    bool m_asked = false; ///< the test was chosen, not only offered
    QString m_offered;    ///< column whose values are offered
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
