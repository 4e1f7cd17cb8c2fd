#pragma once

#include "core/store/citydraft.h"
#include "core/store/cityguess.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace machi::core {
struct Municipality;
}

namespace machi::ui {

/// A page to make a profile of another city: name, code, extent, zone, rivers, credit line. It is kept for
/// all projects of this user.
class CityDialog : public QDialog
{
    Q_OBJECT

public:
    /// `guess` fills in what is known of the city already.
    explicit CityDialog(const core::CityGuess &guess, QWidget *parent = nullptr);
    QString id() const { return m_id; } ///< of the profile that was written; after it was accepted

private:
    core::CityDraft draft() const;
    void fillMunicipalities();
    void take(const core::Municipality &one);
    void showPlace(const QString &code);
    void check();
    void save();

    QComboBox *m_prefecture;
    QComboBox *m_municipality;
    QLineEdit *m_nameJa;
    QLineEdit *m_nameEn;
    QLineEdit *m_code;
    QComboBox *m_zone;
    QLineEdit *m_extent;
    QLineEdit *m_rivers;
    QLineEdit *m_licence;
    QLineEdit *m_credit;
    QLabel *m_note;
    QPushButton *m_make;
    QString m_id;
};

} // namespace machi::ui
