#pragma once

#include "ui/import/areamap.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace machi::ui {

/// Which area is wanted: the small map, its grid squares as a list for the keyboard, and the box.
class AreaChooser : public QWidget
{
    Q_OBJECT

public:
    explicit AreaChooser(QWidget *parent = nullptr);
    AreaMap &map() const { return *m_map; }
    void setSquares(const QList<AreaMap::Square> &squares);
    void setAreas(const QList<core::Extent> &areas); ///< of what names no squares

Q_SIGNALS:
    void squareChanged(const QString &code, bool wanted);
    void boxChanged(); ///< see map().box()

private:
    void setSquare(const QString &code, bool wanted);
    void setAll(bool wanted);
    void showWhere();

    AreaMap *m_map;
    QLabel *m_where;
    QPushButton *m_box;
    QPushButton *m_noBox;
    QWidget *m_bar;
    QListWidget *m_squares;
    bool m_hasAreas = false;
    bool m_filling = false;
};

} // namespace machi::ui
