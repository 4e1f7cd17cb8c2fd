#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace machi::ui {

/// A page as it will be, and buttons to turn where there is more than one.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    /// Of the picture alone, logical pixels.
    static constexpr QSize least{320, 170};

    explicit PagePreview(QWidget *parent = nullptr);
    /// From now on pictures are as large as there is room.
    void measure();
    bool isMeasured() const { return m_room.isValid(); }
    QSize pixels() const; ///< of a picture, device pixels
    void setPicture(const QImage &image);
    /// `page` counts from 0; the nearest there is.
    void setPages(int count, int page);
    int page() const { return m_page; }
    int pageCount() const { return m_count; }

Q_SIGNALS:
    void turned(int page);

private:
    QLabel *m_picture;
    QWidget *m_turner; ///< only where there is more than one page
    QToolButton *m_back;
    QLabel *m_number;
    QToolButton *m_forth;
    QSize m_room;
    int m_page = 0;
    int m_count = 0;
};

} // namespace machi::ui
