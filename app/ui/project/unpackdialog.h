#pragma once

#include "core/store/projectpack.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace machi::ui {

class PathRow;

/// Asks where a packed project is to be unpacked: the folder, and the project's name in it.
class UnpackDialog : public QDialog
{
    Q_OBJECT

public:
    UnpackDialog(const QString &file, const core::PackInfo &info, QWidget *parent = nullptr);
    QString path() const; ///< of the project folder to be made

private:
    void check();

    PathRow *m_folder;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_go;
};

} // namespace machi::ui
