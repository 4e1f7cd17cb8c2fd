#pragma once

#include "core/model/columntext.h"
#include "core/store/layersettings.h"
#include "core/store/projectlayer.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace machi::core {
class Task;
}

namespace machi::ui {

/// How a layer is drawn: a named style, or classes of one's own. Every change can be seen on the map at once
/// (`previewed`); only `applied` keeps it.
class StyleDialog : public QDialog
{
    Q_OBJECT

public:
    StyleDialog(const core::ProjectLayer &layer, const QString &name, QWidget *parent = nullptr);
    ~StyleDialog() override;

    const core::ProjectLayer &layer() const { return m_layer; }
    /// Name of the style to go back to, empty where classes of one's own are used.
    QString namedStyle() const;
    core::LayerSettings settings() const;
    bool isCounting() const { return m_task != nullptr; }

Q_SIGNALS:
    void previewed(const machi::core::LayerSettings &settings);
    /// `style` is the named one; empty = as it was.
    void applied(const QString &style, const machi::core::LayerSettings &settings);

private:
    void fillStyles();
    void fillColumns();
    void fillRamps();
    void begin();
    void adoptStyle();
    void adoptColumn();
    void adoptMethod();
    void read();
    void classify();
    void showClasses();
    void showButtons();
    void pickColour(int row);
    void addClass();
    void removeClass();
    void byHand(); ///< from now on nobody works the classes out
    QString unit() const;
    void editCell(int row, int column);
    void changed();
    std::optional<core::ClassStyle> official() const;
    core::ClassStyle::Method method() const;
    const core::ShownColumn *shown() const;
    QString classedColumn() const;

    core::ProjectLayer m_layer;
    QList<core::ShownColumn> m_shown;
    core::ClassStyle m_style;
    std::vector<double> m_numbers;
    QStringList m_words;
    QString m_read; ///< column whose values are known
    bool m_quiet = true;
    QComboBox *m_styles;
    QGroupBox *m_own;
    QComboBox *m_column;
    QComboBox *m_method;
    QSpinBox *m_count;
    QComboBox *m_ramp;
    QCheckBox *m_turned;
    QTableWidget *m_classes;
    QPushButton *m_add;
    QPushButton *m_remove;
    QComboBox *m_labels;
    QLabel *m_note;
    QTimer m_pause;
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
