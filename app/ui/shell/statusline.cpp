#include "ui/shell/statusline.h"

#include "ui/shell/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <cmath>

namespace machi::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_position(new QLabel(this)),
      m_scale(new QLabel(this)),
      m_crs(new QLabel(this)),
      m_heights(new QLabel(this)),
      m_drawing(new QLabel(tr("drawing…"), this)),
      m_files(new QLabel(this)),
      m_filesClose(new QToolButton(this)),
      m_task(new QWidget(this)),
      m_taskText(new QLabel(m_task)),
      m_bar(new QProgressBar(m_task)),
      m_percent(new QLabel(m_task)),
      m_cancel(new QPushButton(tr("Cancel"), m_task))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    setFont(Theme::small());
    m_position->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("36.000000 N  139.000000 E")) +
                                8);
    m_scale->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("1 : 1,000,000")) + 4);
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setRange(0, 1000);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_cancel->setProperty("flat", true);
    m_drawing->hide();
    m_files->setObjectName(QStringLiteral("savedFiles"));
    m_files->setTextFormat(Qt::RichText);
    m_files->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_files->setOpenExternalLinks(true);
    m_filesClose->setText(QStringLiteral("×"));
    m_filesClose->setAutoRaise(true);
    m_filesClose->setToolTip(tr("Hide this message"));
    connect(m_filesClose, &QToolButton::clicked, this, &StatusLine::hideFiles);
    hideFiles();

    auto *task = new QHBoxLayout(m_task);
    task->setContentsMargins(0, 0, 0, 0);
    task->setSpacing(8);
    task->addWidget(m_taskText);
    task->addWidget(m_bar);
    task->addWidget(m_percent);
    task->addWidget(m_cancel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 2, 14, 2);
    layout->setSpacing(20);
    for (QLabel *label : {m_position, m_scale, m_crs, m_heights, m_drawing})
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(m_files);
    layout->addWidget(m_filesClose);
    layout->addWidget(m_task);
    // As tall as it will ever be: the map must not move because something was saved.
    m_filesClose->setMaximumHeight(m_cancel->sizeHint().height());
    m_files->setMaximumHeight(m_cancel->sizeHint().height());
    setFixedHeight(m_cancel->sizeHint().height() + 6);
    m_task->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_taskText->setText(tr("Cancelling…"));
        Q_EMIT cancelWanted();
    });
}

void StatusLine::showPosition(double longitude, double latitude)
{
    m_position->setText(QStringLiteral("%1 %2  %3 %4")
                            .arg(std::abs(latitude), 0, 'f', 5)
                            .arg(latitude < 0 ? QLatin1Char('S') : QLatin1Char('N'))
                            .arg(std::abs(longitude), 0, 'f', 5)
                            .arg(longitude < 0 ? QLatin1Char('W') : QLatin1Char('E')));
}

void StatusLine::hidePosition()
{
    m_position->clear();
}

void StatusLine::showScale(double scale)
{
    // Two digits say enough, and hold still while the map is moved.
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(std::max(scale, 1.0))) - 1));
    m_scale->setText(
        scale > 0 ? QStringLiteral("1 : %1").arg(QLocale().toString(qRound64(scale / step) * qRound64(step)))
                  : QString());
}

void StatusLine::showReference(const QString &crs, const QString &heights)
{
    m_crs->setText(crs);
    m_heights->setText(heights);
}

void StatusLine::showDrawing(bool active)
{
    m_drawing->setVisible(active);
}

void StatusLine::showTask(const QString &title)
{
    m_title = title;
    m_cancel->setEnabled(true);
    hideFiles();
    m_task->show();
    showProgress(-1, QString());
}

void StatusLine::showProgress(double fraction, const QString &stage)
{
    if (!m_cancel->isEnabled()) return;
    const QString text = stage.isEmpty() ? m_title : QStringLiteral("%1 · %2").arg(m_title, stage);
    m_taskText->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, 420));
    m_taskText->setToolTip(text);
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(fraction * 1000));
    m_percent->setText(fraction < 0 ? QString()
                                    : QStringLiteral("%1 %").arg(static_cast<int>(fraction * 100)));
}

void StatusLine::showFiles(const QString &words, const QStringList &paths)
{
    const auto link = [](const QString &path, const QString &text) {
        return QStringLiteral("<a style=\"color:%1\" href=\"%2\">%3</a>")
            .arg(Theme::colours().accent.name(),
                 QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()).toHtmlEscaped(),
                 text.toHtmlEscaped());
    };
    QStringList links;
    for (const QString &path : paths)
        links.append(link(path, fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, 240)));
    if (!paths.isEmpty()) links.append(link(QFileInfo(paths.first()).absolutePath(), tr("Open the folder")));
    m_files->setText(words.toHtmlEscaped() + QStringLiteral("&nbsp; ") +
                     links.join(QStringLiteral("&nbsp;&nbsp; ")));
    QStringList names;
    for (const QString &path : paths)
        names.append(QDir::toNativeSeparators(path));
    m_files->setToolTip(names.join(u'\n'));
    m_files->show();
    m_filesClose->show();
}

void StatusLine::hideFiles()
{
    m_files->hide();
    m_filesClose->hide();
}

void StatusLine::hideTask()
{
    m_task->hide();
}

} // namespace machi::ui
