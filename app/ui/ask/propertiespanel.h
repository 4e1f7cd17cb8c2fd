#pragma once

#include "ui/ask/featurefacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QScrollArea;
class QTableView;

namespace machi::ui {

class AttributeModel;
class SeriesChart;

/// What is selected on the map, in words first; or how to select something.
class PropertiesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PropertiesPanel(QWidget *parent = nullptr);

    /// `number` of `count` things lie where the click was.
    void showFacts(const FeatureFacts &facts, int number, int count);
    void showNothing(bool hasLayers);
    AttributeModel &model() const { return *m_model; }

Q_SIGNALS:
    void nextWanted(int step); ///< the next (1) or previous (-1) thing at the same place
    void zoomWanted();
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitNames();
    void showCards(const QList<Fact> &cards);
    void copyMenu(const QPoint &at);

    AttributeModel *m_model;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QLabel *m_kind;
    QString m_caption;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_reference;
    QLabel *m_credit;
    QWidget *m_stepper;
    QWidget *m_cards;
    QGridLayout *m_grid;
    QScrollArea *m_area = nullptr;
    QTableView *m_table;
    SeriesChart *m_series;
};

} // namespace machi::ui
