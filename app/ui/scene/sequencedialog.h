#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace machi::ui {

class PathRow;

/// Asks for a series of 3D pictures: along time or along the views that were kept, as numbered pictures in a
/// folder or as a film.
class SequenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// What there is: the layer that leads time, its steps; views kept in 3D. 0 = none.
    SequenceDialog(const QString &lead, qsizetype steps, qsizetype views, QWidget *parent);

    bool isTime() const;
    bool isFilm() const;
    QString path() const; ///< of the folder, or of the film with its ending

private:
    void check();

    QRadioButton *m_time;
    QRadioButton *m_views;
    QRadioButton *m_pictures;
    QRadioButton *m_film;
    PathRow *m_folder;
    PathRow *m_file;
    QLabel *m_note;
    QPushButton *m_go;
};

} // namespace machi::ui
