#pragma once

#include "core/store/cityguess.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace machi::ui {

class PathRow;

/// Name, place and city of a new project; one page.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    /// `guess` is of the data that the project is for; empty where there are none yet.
    explicit NewProjectDialog(const core::CityGuess &guess, QWidget *parent = nullptr);
    QString path() const; ///< of the folder to be made, `….machi`
    QString city() const; ///< id of a city profile

    /// Where projects are made unless one says otherwise.
    static QString usualFolder();
    /// The project folder of that name; what keeps it from being made, in the user's language, or nothing.
    static QString projectPath(const QString &folder, const QString &name);
    static QString problemOf(const QString &folder, const QString &name);

private:
    void check();
    void showCity();
    void suggestName();
    void fillCities(const QString &chosen);
    void makeCity();

    core::CityGuess m_guess;
    QLineEdit *m_name;
    PathRow *m_folder;
    QComboBox *m_city;
    QLabel *m_cityFacts;
    QLabel *m_note;
    QPushButton *m_make;
};

} // namespace machi::ui
