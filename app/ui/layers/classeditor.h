#pragma once

#include "core/model/columntext.h"
#include "core/store/classstyle.h"
#include "core/store/projectlayer.h"

#include <QGroupBox>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace machi::ui {

class ClassTable;
class ColumnValues;
class RampBox;

/// Which column a layer is coloured by, how its values are cut into classes, and the classes themselves.
class ClassEditor : public QGroupBox
{
    Q_OBJECT

public:
    explicit ClassEditor(const core::ProjectLayer &layer, QWidget *parent = nullptr);

    /// Says nothing of it; no classes = a style that can only be replaced.
    void showStyle(const core::ClassStyle &style);
    const core::ClassStyle &style() const { return m_style; }
    bool isCounting() const;
    const QList<core::ShownColumn> &columns() const { return m_shown; }

Q_SIGNALS:
    void edited(); ///< somebody changed something; the classes may follow (again `edited`)

private:
    void layOut();
    void fillColumns();
    void fillMethods();
    void adoptColumn();
    void adoptMethod();
    void classify();
    void paint();
    void showClasses();
    void showState();
    std::optional<core::ClassStyle> official() const;
    core::ClassStyle::Method method() const;
    const core::ShownColumn *shown() const;
    QString classedColumn() const;
    QString unit() const;

    core::ProjectLayer m_layer;
    QList<core::ShownColumn> m_shown;
    core::ClassStyle m_style;
    ColumnValues *m_values;
    bool m_quiet = true;
    QComboBox *m_column;
    QComboBox *m_method;
    QSpinBox *m_count;
    RampBox *m_ramp;
    QCheckBox *m_turned;
    ClassTable *m_classes;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace machi::ui
