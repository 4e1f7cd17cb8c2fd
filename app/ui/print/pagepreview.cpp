#include "ui/print/pagepreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_turner(new QWidget(this)),
      m_back(new QToolButton(m_turner)),
      m_number(new QLabel(m_turner)),
      m_forth(new QToolButton(m_turner))
{
    m_picture->setMinimumSize(least);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setObjectName(QStringLiteral("printPreview"));
    m_picture->setAccessibleName(tr("Preview"));
    m_back->setObjectName(QStringLiteral("printBack"));
    m_forth->setObjectName(QStringLiteral("printForth"));
    m_number->setObjectName(QStringLiteral("printPage"));
    m_back->setText(QStringLiteral("‹"));
    m_forth->setText(QStringLiteral("›"));
    m_back->setToolTip(tr("Page before"));
    m_forth->setToolTip(tr("Next page"));
    m_back->setAccessibleName(m_back->toolTip());
    m_forth->setAccessibleName(m_forth->toolTip());
    auto *row = new QHBoxLayout(m_turner);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : QList<QWidget *>{m_back, m_number, m_forth})
        row->addWidget(widget);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT turned(m_page - 1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { Q_EMIT turned(m_page + 1); });
    // Its place is kept: the page must not be drawn anew because there turned out to be two.
    QSizePolicy kept = m_turner->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_turner->setSizePolicy(kept);
    m_turner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_turner, 0, Qt::AlignHCenter);
}

void PagePreview::measure()
{
    m_room = m_picture->size().expandedTo(least);
}

QSize PagePreview::pixels() const
{
    return (QSizeF(m_room - QSize(2, 2)) * devicePixelRatioF()).toSize();
}

void PagePreview::setPicture(const QImage &image)
{
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
}

void PagePreview::setPages(int count, int page)
{
    m_count = count;
    m_page = std::clamp(page, 0, std::max(0, count - 1));
    m_turner->setVisible(count > 1);
    m_number->setText(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    m_back->setEnabled(m_page > 0);
    m_forth->setEnabled(m_page + 1 < count);
}

} // namespace machi::ui
