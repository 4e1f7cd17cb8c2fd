#pragma once

#include <QFrame>

class QAction;
class QDoubleSpinBox;
class QLabel;

namespace machi::ui {

/// How high eye and aim are above what was clicked, and whether the one sees the other.
class SightBar : public QFrame
{
    Q_OBJECT

public:
    /// Closing it switches `shown` off.
    SightBar(QAction *shown, QWidget *parent);
    double eyeHeight() const; ///< metres
    double aimHeight() const; ///< metres
    void tell(const QString &words);

Q_SIGNALS:
    void heightsChanged();

private:
    QDoubleSpinBox *m_eye;
    QDoubleSpinBox *m_aim;
    QLabel *m_words;
};

} // namespace machi::ui
