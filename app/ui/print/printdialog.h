#pragma once

#include "map/mapview.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace machi::map {
class MapLayers;
class MapPrint;
} // namespace machi::map

namespace machi::ui {

/// Title and paper of a page of what the map shows, with a preview; saves it as PDF or PNG.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const map::MapLayers &layers, const map::MapView &view, const QSizeF &size,
                const QString &title, QWidget *parent);
    ~PrintDialog() override;
    /// `path` ends in .pdf or .png. False, and the reason told, when it cannot be written.
    bool save(const QString &path);

private:
    void compose();
    void choose(const QString &ending);

    const map::MapLayers &m_layers;
    map::MapView m_view;
    QSizeF m_size;
    QLineEdit *m_title;
    QComboBox *m_paper;
    QLabel *m_preview;
    QTimer m_later; ///< not at every letter of the title
    std::unique_ptr<map::MapPrint> m_print;
};

} // namespace machi::ui
