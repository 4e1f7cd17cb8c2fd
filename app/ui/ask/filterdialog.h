#pragma once

#include "core/store/layerfilter.h"
#include "core/store/projectlayer.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace machi::core {
class Task;
}

namespace machi::ui {

class RuleEditor;

/// Asks for conditions and an area, says them as a sentence, and counts what they leave. For a layer's
/// filter, or for selecting rows. Stands beside the map, which can be used meanwhile.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    enum class For { Filter, Selection };
    /// `view` is the outline of what the map shows, lon/lat degrees.
    FilterDialog(const core::ProjectLayer &layer, const QString &name, For purpose, const QPolygonF &view,
                 QWidget *parent = nullptr);
    ~FilterDialog() override;

    const core::ProjectLayer &layer() const { return m_layer; }
    For purpose() const { return m_purpose; }
    core::LayerFilter filter() const;
    /// The area that was asked for by `areaWanted`, lon/lat degrees.
    void setDrawn(const QPolygonF &outline);
    RuleEditor *addRule(const core::FilterRule *rule = nullptr);

Q_SIGNALS:
    void areaWanted(); ///< somebody must draw it: see setDrawn
    void applied(const machi::core::LayerFilter &filter);

private:
    void chooseArea();
    void tell();
    void count();

    core::ProjectLayer m_layer;
    For m_purpose;
    QPolygonF m_view;
    QPolygonF m_drawn;
    QList<RuleEditor *> m_editors;
    QVBoxLayout *m_rules;
    QComboBox *m_area;
    QLabel *m_sentence;
    QLabel *m_rows;
    QPushButton *m_apply;
    QTimer m_pause;
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
