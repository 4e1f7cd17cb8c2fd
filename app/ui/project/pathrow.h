#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace machi::ui {

/// A line with a path, written as the system writes it, and a button that chooses one.
class PathRow : public QWidget
{
    Q_OBJECT

public:
    /// `title` of the window that the button opens. With `filter` (`PDF (*.pdf)`) a file that is to be
    /// written, else a folder.
    PathRow(const QString &title, const QString &path, QWidget *parent, const QString &filter = {});

    QString path() const; ///< with forward slashes
    void setPath(const QString &path);
    QLineEdit &line() const { return *m_line; }

Q_SIGNALS:
    void changed();

private:
    void choose();

    const QString m_title;
    const QString m_filter;
    QLineEdit *m_line;
};

} // namespace machi::ui
