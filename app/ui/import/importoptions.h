#pragma once

#include "core/io/preview.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace machi::ui {

/// What may be said of one source before it is read: kind, encoding, CRS, heights, terms, for personal data
/// what they are used for; columns of the place, the size of grid squares and the geoid where they are asked
/// for. Only what is asked for is shown until somebody wants to see everything.
class ImportOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptions(QWidget *parent = nullptr);
    /// `kinds`: what the source can be read as, besides what it seems to be.
    void setSource(const core::ReadOptions &options, const core::Preview &preview, const QStringList &kinds);
    /// Kinds that the readers of a source can make of it.
    static QStringList kindsOf(const core::ReaderRegistry &readers, const core::Preview &preview);
    /// What was chosen, into options that keep everything else.
    void apply(core::ReadOptions &options) const;

Q_SIGNALS:
    void changed();     ///< anything
    void lookChanged(); ///< something that a look into the source depends on

private:
    void showRows();
    QComboBox *combo(const QString &name, const QString &label, bool look);

    QFormLayout *m_form;
    QLabel *m_question;
    QComboBox *m_crs;
    QComboBox *m_latitude;
    QComboBox *m_longitude;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_height;
    QComboBox *m_geoid;
    QComboBox *m_grid;
    QComboBox *m_licence;
    QLineEdit *m_credit;
    QComboBox *m_openness;
    QLineEdit *m_purpose;
    QPushButton *m_more;
    bool m_asksCrs = false;
    bool m_asksColumns = false;
    bool m_asksGeoid = false;
    bool m_asksGrid = false;
    bool m_filling = false;
};

} // namespace machi::ui
