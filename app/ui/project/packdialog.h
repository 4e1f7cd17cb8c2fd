#pragma once

#include "core/store/projectpack.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace machi::ui {

class PathRow;

/// Asks for the file that a project is packed into, and whether it is to be published.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    /// `background` is the file of the base map that is shown; empty = none.
    PackDialog(const QString &projectPath, const QString &background, QWidget *parent = nullptr);
    QString file() const; ///< ends in `.machipack`
    core::PackFor whom() const;

private:
    void check();

    const QString m_background;
    PathRow *m_file;
    QCheckBox *m_publish;
    QLabel *m_note;
    QPushButton *m_go;
};

} // namespace machi::ui
