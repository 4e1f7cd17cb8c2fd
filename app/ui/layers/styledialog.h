#pragma once

#include "core/store/layersettings.h"
#include "core/store/projectlayer.h"

#include <QDialog>
#include <QTimer>

class QComboBox;

namespace machi::ui {

class ClassEditor;

/// How a layer is drawn: a named style, or classes of one's own. The classes of the named one can be changed
/// at once, which makes them one's own. Every change can be seen on the map (`previewed`); only `applied`
/// keeps it.
class StyleDialog : public QDialog
{
    Q_OBJECT

public:
    StyleDialog(const core::ProjectLayer &layer, const QString &name, QWidget *parent = nullptr);

    const core::ProjectLayer &layer() const { return m_layer; }
    /// Name of the style to go back to, empty where classes of one's own are used.
    QString namedStyle() const;
    core::LayerSettings settings() const;

Q_SIGNALS:
    void previewed(const machi::core::LayerSettings &settings);
    /// `style` is the named one; empty = as it was.
    void applied(const QString &style, const machi::core::LayerSettings &settings);

private:
    void layOut();
    void fillStyles();
    void fillLabels();
    void begin();
    void adoptStyle();

    core::ProjectLayer m_layer;
    QComboBox *m_styles;
    ClassEditor *m_classes;
    QComboBox *m_labels;
    QTimer m_pause;
};

} // namespace machi::ui
