#include "ui/project/pathrow.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace machi::ui {

PathRow::PathRow(const QString &title, const QString &path, QWidget *parent, const QString &filter)
    : QWidget(parent), m_title(title), m_filter(filter), m_line(new QLineEdit(this))
{
    setPath(path);
    auto *button = new QPushButton(tr("Choose…"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(button);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &PathRow::choose);
    connect(m_line, &QLineEdit::textChanged, this, &PathRow::changed);
}

QString PathRow::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void PathRow::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void PathRow::choose()
{
    const QString chosen = m_filter.isEmpty() ? QFileDialog::getExistingDirectory(this, m_title, path())
                                              : QFileDialog::getSaveFileName(this, m_title, path(), m_filter);
    if (!chosen.isEmpty()) setPath(chosen);
}

} // namespace machi::ui
