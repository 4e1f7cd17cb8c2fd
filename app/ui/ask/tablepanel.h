#pragma once

#include "ui/ask/currentlayer.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace machi::ui {

class FeatureTableModel;
class FeatureTableView;

/// The attribute table of the current layer, with what can be done with its rows.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TablePanel(CurrentLayer &current, QWidget *parent = nullptr);
    FeatureTableModel &model() const { return *m_model; }
    FeatureTableView &view() const { return *m_view; }

    /// Text of the rows selected (of all where none is), with headings, between tabulators.
    QString copied() const;
    /// Asks for the rows selected, or all that are shown, to be written.
    void exportTo(const QString &path, bool selectedOnly);

Q_SIGNALS:
    void rowShown(const QString &layerId, qint64 fid);  ///< one row is looked at
    void rowOpened(const QString &layerId, qint64 fid); ///< and wanted on the map
    void filterWanted();
    void exportWanted(const machi::core::ProjectLayer &layer, const std::vector<qint64> &fids,
                      const QString &path);
    void refused(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLayers();
    void showState();
    void showSelection();
    void choose(int from, int to, map::Choose how);
    void chooseExport(bool selectedOnly);
    void copy();
    void fitColumns();
    std::vector<qint64> chosenRows() const;

    CurrentLayer &m_current;
    FeatureTableModel *m_model;
    FeatureTableView *m_view;
    QComboBox *m_layer;
    QLineEdit *m_text;
    QToolButton *m_onlySelected;
    QPushButton *m_filter;
    QToolButton *m_export;
    QLabel *m_counts;
    QLabel *m_filterWords;
    QTimer m_pause;
    QString m_fitted; ///< layer whose columns have their widths
    bool m_choosing = false;
};

} // namespace machi::ui
