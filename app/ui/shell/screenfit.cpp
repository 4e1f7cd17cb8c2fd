#include "ui/shell/screenfit.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QFontDialog>
#include <QInputDialog>
#include <QLayout>
#include <QMessageBox>
#include <QProgressDialog>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

const auto areaName = QStringLiteral("screenFit");
constexpr QSize frame(8, 40); ///< title bar and edges: not known before it is shown

bool isOurs(const QDialog *dialog)
{
    return dialog && dialog->isWindow() && dialog->layout() && !qobject_cast<const QMessageBox *>(dialog) &&
           !qobject_cast<const QFileDialog *>(dialog) && !qobject_cast<const QColorDialog *>(dialog) &&
           !qobject_cast<const QInputDialog *>(dialog) && !qobject_cast<const QFontDialog *>(dialog) &&
           !qobject_cast<const QProgressDialog *>(dialog);
}

/// All that is in it moves into an area that scrolls.
void scroll(QDialog &dialog)
{
    QLayout *content = dialog.layout();
    content->setSizeConstraint(QLayout::SetDefaultConstraint);
    auto *inside = new QWidget;
    inside->setLayout(content); // takes it, and its widgets, from the dialog
    auto *area = new QScrollArea(&dialog);
    area->setObjectName(areaName);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setMinimumWidth(content->totalMinimumSize().width() +
                          area->verticalScrollBar()->sizeHint().width());
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    outer->activate();
}

} // namespace

void ScreenFit::install(QObject &application)
{
    application.installEventFilter(new ScreenFit(&application));
}

void ScreenFit::fit(QDialog &dialog, const QSize &room)
{
    QLayout *layout = dialog.layout();
    layout->activate();
    int least = layout->totalMinimumSize().height();
    if (layout->hasHeightForWidth())
        least = std::max(least, layout->totalMinimumHeightForWidth(std::min(dialog.width(), room.width())));
    const bool grows = least > room.height();
    const QSize wanted = dialog.size().expandedTo({layout->totalMinimumSize().width(), least});
    if (grows && !dialog.findChild<QScrollArea *>(areaName, Qt::FindDirectChildrenOnly)) scroll(dialog);
    if (wanted != wanted.boundedTo(room)) dialog.resize(wanted.boundedTo(room));
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::LayoutRequest) return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (!isOurs(dialog) || !dialog->screen()) return false;
    const QSize room = dialog->screen()->availableSize() - frame;
    if (event->type() == QEvent::Show)
        fit(*dialog, room);       // before it looks for its place
    else if (dialog->isVisible()) // more has come into it
        QTimer::singleShot(0, dialog, [dialog, room] { fit(*dialog, room); });
    return false;
}

} // namespace machi::ui
