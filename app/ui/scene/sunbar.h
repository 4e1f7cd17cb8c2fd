#pragma once

#include "core/model/sunposition.h"

#include <QFrame>

class QAction;
class QDateEdit;
class QLabel;
class QSlider;
class QToolButton;

namespace machi::ui {

/// Date and time of day for the sun in 3D, Japan's time, and what the sun does then.
class SunBar : public QFrame
{
    Q_OBJECT

public:
    /// The bar's buttons are those actions.
    SunBar(QAction *play, QAction *shadows, QAction *shown, QWidget *parent);

    QDateTime moment() const; ///< JST, to five minutes
    void setMoment(const QDateTime &moment);
    void move(int minutes); ///< within the day
    bool isAtEnd() const;
    /// `reach` = metres up to which there are shadows, 0 = wherever one looks or nowhere.
    void tell(const core::SunPosition &sun, const core::SunDay &day, double reach);

Q_SIGNALS:
    void momentChanged();

private:
    QDateEdit *m_date;
    QSlider *m_time;
    QLabel *m_clock;
    QLabel *m_words;
};

} // namespace machi::ui
